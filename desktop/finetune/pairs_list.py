"""The pairs written from documents as cards: go on, report, use as data, remove; does none of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.finetune.pairs_words import pairs_title, progress_words, work_facts
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, TextButton, card, label, on_click, row
from training.api import PairProgress, PairSpec, PairWork


class PairsList(QWidget):
    """All but `running_wanted` carry the `PairWork`."""

    use_wanted = Signal(object)
    report_wanted = Signal(object)
    resume_wanted = Signal(object)
    remove_wanted = Signal(object)
    running_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Pairs from documents"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self.heading = label(tr("Pairs from documents"), "heading")
        self._column.addWidget(self.heading)
        self.cards: list[QFrame] = []
        self.progress: ElidedLabel | None = None
        self.heading.hide()

    def show_works(self, works: Sequence[PairWork], running: PairSpec | None) -> None:
        """The one that is written now stands first."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.progress = None
        self.cards = [self._running_card(running)] if running is not None else []
        self.cards += [self._card(work) for work in works if work.spec != running]
        for made in self.cards:
            self._column.addWidget(made)
        self.heading.setVisible(bool(self.cards))

    def show_progress(self, at: PairProgress | None) -> None:
        if self.progress is not None:
            self.progress.set_text(progress_words(at))

    def _running_card(self, spec: PairSpec) -> QFrame:
        facts = self.progress = ElidedLabel()
        facts.setProperty("role", "muted")
        show = TextButton(self._theme, tr("Show"), "plain", "eye")
        show.setAccessibleName(tr("Show {pairs}").format(pairs=pairs_title(spec)))
        on_click(show, self.running_wanted.emit)
        return self._frame(pairs_title(spec), ("clock", "accent"), facts, [show])

    def _card(self, work: PairWork) -> QFrame:
        title = pairs_title(work.spec)
        buttons: list[QWidget] = []
        if not work.finished:
            buttons.append(self._button(tr("Go on"), "refresh", title, self.resume_wanted, work))
        if work.report is not None:
            buttons.append(self._button(tr("Report"), "file", title, self.report_wanted, work))
        if work.pairs:
            buttons.append(self._button(tr("Use as data"), "chart", title, self.use_wanted, work))
        remove = IconButton(self._theme, "trash", tr("Remove {pairs}").format(pairs=title))
        on_click(remove, partial(self.remove_wanted.emit, work))
        icon = ("success", "success") if work.finished else ("warning", "warning")
        return self._frame(title, icon, label(work_facts(work), "muted", wrap=True), [*buttons, remove])

    def _button(self, words: str, icon: str, title: str, wanted: SignalInstance, work: PairWork) -> TextButton:
        made = TextButton(self._theme, words, "plain", icon)
        made.setAccessibleName(f"{words}: {title}")
        on_click(made, partial(wanted.emit, work))
        return made

    def _frame(self, title: str, icon: tuple[str, str], facts: QWidget, buttons: Sequence[QWidget]) -> QFrame:
        frame = card()
        frame.setAccessibleName(title)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(3))
        texts.addWidget(ElidedLabel(title))
        texts.addWidget(facts)
        line = row(spacing=12, margins=(16, 12, 12, 12))
        line.addWidget(IconLabel(self._theme, *icon, 22), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        for button in buttons:
            line.addWidget(button)
        frame.setLayout(line)
        return frame
