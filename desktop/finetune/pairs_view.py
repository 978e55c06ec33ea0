"""Pairs from documents: the wish, the writing with its progress, the report; each is its own pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.background import Operation
from desktop.bridge.training_desk import PairsTold, TrainingDesk
from desktop.finetune.pairs_form import PairsForm
from desktop.finetune.pairs_report import PairsReport
from desktop.finetune.pairs_words import out_words, pairs_title, progress_words, wish_sentence
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import CollectionInfo, Event
from training.api import PairProgress, PairSpec, PairWork

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import LibraryApi, ModelsApi

_FORM, _WRITING, _REPORT = range(3)
_PARTS = 1_000  # of the bar


class PairsView(QWidget):
    """`use_wanted(PairWork)`, `changed` when pairs were begun, written or stopped, `told` with each step of progress,
    `left` back to the sets. One work is written at a time."""

    use_wanted = Signal(object)
    changed = Signal()
    told = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, desk: TrainingDesk, library: LibraryApi, models: ModelsApi, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._library, self._models = theme, desk, library, models
        self._operation: Operation[PairWork] | None = None
        self.running: PairSpec | None = None
        self.progress: PairProgress | None = None
        self._wanted = ""
        self.back = TextButton(theme, tr("All sets"), "quiet", "chevron-left")
        on_click(self.back, self.left.emit)
        self.title = label(tr("Pairs from documents"), "heading")
        self.form = PairsForm(theme)
        self.form.start_wanted.connect(self.start)
        self.report = PairsReport(theme)
        self.report.use_wanted.connect(self.use_wanted)
        self.report.resume_wanted.connect(self.resume)
        self.message = MessageLine(theme)
        self.strip = ProgressStrip(theme, tr("the writing", "Progress of the writing"))
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        on_click(self.stop_button, self.stop)
        self.strip.set_buttons([self.stop_button])
        self.wish = label("", "muted", wrap=True)
        self.reasons = label("", "muted", wrap=True)
        self.stack = QStackedWidget()
        for pane in (self.form, self._writing(), self.report):
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(row(self.back, 1))
        column.addWidget(self.title)
        column.addWidget(self.message)
        column.addWidget(self.stack, 1)

    def _writing(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        stays = tr("What is finished is on disk at once: you may leave this page, and a stop keeps it.")
        for part in (self.wish, self.strip, self.reasons, label(stays, "small", wrap=True)):
            column.addWidget(part)
        column.addStretch(1)
        return pane

    # --- what others call

    def begin(self, collection: str = "") -> None:
        """The form of new pairs; while some are written, how far they are."""
        if self.running is not None:
            self.show_running()
            return
        self._wanted = collection
        self._show(_FORM, tr("Pairs from documents"))
        self.message.clear()
        self._desk.call("list collections", self._library.collections).on_success(self._offer)

    def show_running(self) -> None:
        if self.running is not None:
            self._show(_WRITING, pairs_title(self.running))

    def show_report(self, work: PairWork) -> None:
        self.message.clear()
        self.report.show_work(work)
        self._show(_REPORT, pairs_title(work.spec))

    def resume(self, work: PairWork) -> None:
        """Go on with pairs that were stopped or interrupted."""
        self.start(work.spec)
        now = self._models.current
        if work.report is not None and now is not None and now.name != work.report.model:
            before = work.report.model
            words = tr("{before} wrote before, and {now} is loaded now: it writes all of them anew.")
            hint = tr("Stop, and load {model} to go on where it was.").format(model=before)
            self.message.say("info", words.format(before=before, now=now.name), hint)

    def start(self, spec: PairSpec) -> None:
        if self.running is not None:
            self.show_running()
            return
        self.running, self.progress = spec, None
        self.message.clear()
        self.wish.setText(wish_sentence(spec))
        self.reasons.clear()
        self.stop_button.setEnabled(True)
        self._say(None)
        self.show_running()
        operation = self._operation = self._desk.make_pairs(spec)
        operation.on_event(self._heard).on_success(self._made)
        operation.on_failure(self._failed).on_cancelled(self._stopped_before)
        self.changed.emit()

    def stop(self) -> None:
        """What is finished is kept."""
        if self._operation is not None:
            self._operation.cancel()
            self.stop_button.setEnabled(False)
            self.strip.say(tr("Stopping; what is finished is kept"), "clock", "accent")

    # --- what is heard

    def _offer(self, found: Sequence[CollectionInfo]) -> None:
        names = [one.name for one in found if one.kind == "library" and one.documents]
        self.form.offer(names, self._models.current)
        if self._wanted:
            self.form.choose(self._wanted)

    def _heard(self, event: Event) -> None:
        if isinstance(event, PairsTold):
            self.progress = event.at
            self.reasons.setText(out_words(event.at.reasons))
            if self.stop_button.isEnabled():
                self._say(event.at)
            self.told.emit(event.at)

    def _say(self, at: PairProgress | None) -> None:
        self.strip.say(progress_words(at), "clock", "accent")
        self.strip.bar.setRange(0, _PARTS if at is not None and not at.phase else 0)
        self.strip.bar.setValue(round(_PARTS * at.share) if at is not None else 0)

    def _ended(self) -> bool:
        """Whether somebody looks at the writing."""
        self.running, self._operation = None, None
        return self.stack.currentIndex() == _WRITING

    def _made(self, work: PairWork) -> None:
        if self._ended():
            self.show_report(work)
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._back_to_form()
        self.message.say_error(error)

    def _stopped_before(self) -> None:
        self._back_to_form()
        self.message.say("info", tr("Stopped before a new text was written."))

    def _back_to_form(self) -> None:
        spec = self.running
        if self._ended() and spec is not None:
            self.begin(spec.collection)
        self.changed.emit()

    def _show(self, number: int, title: str) -> None:
        self.stack.setCurrentIndex(number)
        self.title.setText(title)
