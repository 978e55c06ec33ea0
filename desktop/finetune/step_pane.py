"""One step of a pipeline: what it does, its thresholds, the chart, ten examples it would leave out; checks nothing."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.finetune.check_steps import Step
from desktop.finetune.words import counted
from desktop.theme import Theme
from desktop.widgets.controls import TextButton, card, label, on_click, row
from desktop.widgets.form_builder import FormLook, build_form
from desktop.widgets.histogram import BarChart
from training.api import Shown

_TITLES = {
    "minimum": "At least",
    "maximum": "At most",
    "field": "Of which part",
    "against": "Compared with",
    "unit": "Counted in",
    "metric": "Measure",
    "keep": "Languages kept (en, de …)",
    "unicode_nfc": "One way of writing each letter (Unicode NFC)",
    "html": "Remains of HTML",
    "urls": "Web and e-mail addresses",
    "pii": "Personal data",
    "exact": "Word for word the same",
    "near": "Nearly the same: share of common word runs",
    "run_words": "Words in a run",
    "max_tokens": "Longest example (tokens)",
    "too_long": "Examples that are too long",
}
_WORDS = {
    "cut_by_score": "Keep the nearest sentences",
    "cut": "Cut them",
    "drop": "Leave them out",
    "split": "Make several of them",
    "bleu": "BLEU",
    "meteor": "METEOR",
    "overlap": "Common words",
}
_HIDDEN = ("check", "model")


class StepPane(QScrollArea):
    """`edited(Step, key, value)`; `removed(Step)` for a check the person takes out."""

    edited = Signal(object, str, object)
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("One step")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.step: Step | None = None
        self.chart: BarChart | None = None

    def show_step(self, step: Step, *, locked: bool) -> None:
        """`locked` while the data is checked or prepared."""
        self.step, self.chart = None, None
        self._drop_shown()
        self.step = step
        theme = self._theme
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(theme.px(10))
        head = row(label(step.title, "heading", wrap=True))
        head.setStretch(0, 1)
        if step.key == "check":
            remove = TextButton(theme, "Take out", "quiet", "trash")
            remove.setAccessibleName(f"Take out the check {step.title}")
            remove.setEnabled(not locked)
            on_click(remove, partial(self.removed.emit, step))
            head.addWidget(remove)
        column.addLayout(head)
        column.addWidget(label(step.about, "muted", wrap=True))
        if step.section is not None:
            column.addWidget(self._form(step, locked=locked))
        if step.bars:
            self.chart = BarChart(theme, f"Values: {step.title}")
            self.chart.show_bars(step.bars)
            column.addWidget(self.chart)
        self._add_outcome(column, step)
        column.addStretch(1)
        self.setWidget(inside)

    def _drop_shown(self) -> None:
        """What was shown goes at the next tick: the button that is being clicked may be in it."""
        shown = self.takeWidget()
        if shown is not None:
            shown.hide()
            shown.deleteLater()

    def _form(self, step: Step, *, locked: bool) -> QWidget:
        section = step.section
        assert section is not None
        names = [name for name in type(section).model_fields if name not in _HIDDEN]

        def changed(key: str, value: Any) -> None:
            # The step as it is now: an edit before this one has changed it.
            if self.step is not None:
                self.edited.emit(self.step, key, value)

        if not names:
            return label("There is nothing to set here.", "small")
        form = build_form(section, changed, _WORDS, FormLook(only=names, lists=True, narrow=True, titles=_TITLES))
        form.setEnabled(not locked)
        return form

    def _add_outcome(self, column: QVBoxLayout, step: Step) -> None:
        if step.reasons:
            words = " · ".join(f"{reason}: {count:,}" for reason, count in step.reasons[:8])
            column.addWidget(label(words, "small", wrap=True))
        if step.shown:
            column.addWidget(label(f"{counted(len(step.shown), 'example')} of what would go", "heading"))
            for one in step.shown:
                column.addWidget(self._example(one))
        elif step.out == 0:
            column.addWidget(label("Nothing would be left out.", "success"))

    def _example(self, one: Shown) -> QWidget:
        frame = card()
        texts = QVBoxLayout(frame)
        texts.setContentsMargins(12, 8, 12, 8)
        texts.setSpacing(2)
        detail = f" ({one.detail})" if one.detail else ""
        texts.addWidget(label(f"{one.origin}: {one.reason}{detail}", "small", wrap=True))
        if one.excerpt:
            said = label(one.excerpt, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(said)
        return frame
