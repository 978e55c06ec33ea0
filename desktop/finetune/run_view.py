"""One run as it is watched: how far, curves, samples, what it reads, notices, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.run_watch import GOING_ON, RunWatch
from desktop.bridge.training_desk import Look
from desktop.finetune.curves_view import CurvesView
from desktop.finetune.export_kinds import EXPORTS
from desktop.finetune.preflight_view import PreflightView
from desktop.finetune.run_record import RunRecord
from desktop.finetune.run_words import GOES_ON, about_words, outcome_words, progress_words
from desktop.finetune.samples_view import SamplesView
from desktop.finetune.words import STATE_LOOKS, STATES
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, label, on_click, row
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.message_line import MessageLine, error_words
from desktop.widgets.progress_strip import ProgressStrip
from training.api import ExportKind, Run, RunState, config_yaml

VIEWS = (
    tr_later("Curves"),
    tr_later("Samples"),
    tr_later("What it reads"),
    tr_later("Notices"),
    tr_later("Settings"),
)


class RunView(QWidget):
    """All signals carry the `Run`; `export_wanted(run, kind)`."""

    stop_wanted = Signal(object)
    resume_wanted = Signal(object)
    copy_wanted = Signal(object)
    remove_wanted = Signal(object)
    chat_wanted = Signal(object)
    export_wanted = Signal(object, str)
    bundle_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, theme: Theme, watch: RunWatch) -> None:
        super().__init__()
        self._theme, self._watch = theme, watch
        self.run: Run | None = None
        self.record = RunRecord()
        self._stopping = False
        self._said: tuple[str, str, str] | None = None
        self._icon = IconLabel(theme, "clock", "muted", 20)
        self.title = ElidedLabel()
        self.title.setProperty("role", "heading")
        self.title.setMinimumWidth(theme.px(120))
        self.state = label("", "muted")
        self.about = label("", "small", wrap=True)
        self.stop_button = TextButton(theme, tr("Stop"), "plain", "stop")
        self.resume_button = TextButton(theme, tr("Resume"), "primary", "refresh")
        self.chat_button = TextButton(theme, tr("Chat with it"), "primary", "chat")
        self.export_button = TextButton(theme, tr("Export"), "plain", "download")
        self.export_button.setMenu(self._export_menu())
        self.copy_button = TextButton(theme, tr("New from this"), "quiet", "copy")
        self.remove_button = TextButton(theme, tr("Remove"), "quiet", "trash")
        self.strip = ProgressStrip(theme, tr("the run"))
        self.strip.set_buttons([self.stop_button])
        self.message = MessageLine(theme)
        self.curves, self.samples, self.reads = CurvesView(theme), SamplesView(theme), PreflightView(theme)
        self.notices = QPlainTextEdit()
        self.notices.setAccessibleName(tr("Notices"))
        self.settings = QPlainTextEdit()
        self.settings.setAccessibleName(tr("Settings of the run as YAML"))
        self.settings.setFont(theme.code_font())
        self.settings.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # YAML, in every language
        for text in (self.notices, self.settings):
            text.setReadOnly(True)
            text.setProperty("role", "field")
            text.setTabChangesFocus(True)
        self.save_button = TextButton(theme, tr("Save settings as…"), "plain", "download")
        self.stack = QStackedWidget()
        for part in (self.curves, self.samples, self.reads, self.notices, self._settings_pane()):
            self.stack.addWidget(part)
        self.tabs = [self._tab(number, tr(words)) for number, words in enumerate(VIEWS)]
        self._build()
        watch.begun.connect(self._begun)
        watch.looked.connect(self._looked)

    def _build(self) -> None:
        px = self._theme.px
        for button, tell in (
            (self.stop_button, self.stop_wanted.emit),
            (self.resume_button, self.resume_wanted.emit),
            (self.copy_button, self.copy_wanted.emit),
            (self.remove_button, self.remove_wanted.emit),
            (self.chat_button, self.chat_wanted.emit),
            (self.save_button, self.save_wanted.emit),
        ):
            on_click(button, partial(self._tell, tell))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = row(self._icon, spacing=10)
        head.addWidget(self.title, 1)
        for part in (self.state, self.copy_button, self.remove_button):
            head.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.strip)
        column.addWidget(self.message)
        column.addLayout(row(self.chat_button, self.resume_button, self.export_button, 1))
        tabs = FlowLayout(spacing=6)
        for tab in self.tabs:
            tabs.addWidget(tab)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        self.show_view(0)

    def _settings_pane(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        column.addWidget(self.settings, 1)
        column.addLayout(row(self.save_button, 1))
        return pane

    def show_view(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == number)

    def say_problem(self, error: BaseException) -> None:
        """Something the person asked for could not be done; it stays until the next thing."""
        self._said = ("error", *error_words(error))
        self._update()

    def say_done(self, words: str, hint: str = "") -> None:
        self._said = ("success", words, hint)
        self._update()

    def set_stopping(self) -> None:
        """The wish is on its way; the run stops at its next step."""
        self._stopping = True
        self._update()

    # --- what is heard

    def _begun(self, run: Run) -> None:
        self.run, self.record, self._stopping, self._said = run, RunRecord(), False, None
        self.settings.setPlainText(config_yaml(run.config))
        self._update()

    def _looked(self, look: Look) -> None:
        before = self.run.state if self.run is not None else None
        self.run = look.run
        if look.run.state not in GOING_ON:
            self._stopping = False
        if look.run.state is not before:
            self._said = None
        self.record.take(look.events)
        if not look.more:
            self._update()

    # --- what is shown

    def _update(self) -> None:
        run, record = self.run, self.record
        if run is None:
            return
        going = run.state in GOING_ON
        self.title.set_text(run.config.name)
        self._icon.set_icon(*STATE_LOOKS[run.state])
        self.state.setText(tr(STATES[run.state]))
        self.about.setText(about_words(run, record))
        self.strip.setVisible(going)
        if going:
            stopping = tr("Stopping at the next step, with a checkpoint")
            self.strip.say(stopping if self._stopping else progress_words(run, record), "clock", "accent")
            self.strip.bar.setRange(0, record.steps if record.step is not None else 0)
            self.strip.bar.setValue(record.at_step)
        self.stop_button.setEnabled(not self._stopping)
        self.resume_button.setText(tr("Start") if run.state is RunState.NEW else tr("Resume"))
        self.resume_button.setVisible(run.can_resume and run.state is not RunState.FAILED)
        learnt = run.state is RunState.FINISHED
        self.chat_button.setVisible(learnt)
        self.export_button.setVisible(learnt)
        self.remove_button.setVisible(not going)
        self._say(run)
        self._show_parts()

    def _say(self, run: Run) -> None:
        if self._said is not None:
            self.message.say(*self._said)
        elif run.state is RunState.FAILED:
            failed = self.record.failed
            words = failed.message if failed is not None else run.message or tr("The run failed.")
            hint = failed.hint if failed is not None else run.hint
            self.message.say("error", words, hint, tr("Try again"), partial(self._tell, self.resume_wanted.emit))
        elif run.state is RunState.RUNNING:
            last = self.record.notices[-1] if self.record.notices else None
            severity, words = last if last is not None and last[0] == "warning" else ("info", "")
            self.message.say(severity, words or tr(GOES_ON), tr(GOES_ON) if words else "")
        else:
            tone = "success" if run.state is RunState.FINISHED else "warning"
            self.message.say(tone, outcome_words(run, self.record))

    def _show_parts(self) -> None:
        record = self.record
        self.curves.show_record(record)
        self.samples.show_samples(record.samples)
        self.reads.show_preflight(record.preflight)
        number = len(record.notices)
        self.tabs[3].setText(tr("Notices ({number})").format(number=number) if number else tr("Notices"))
        self.tabs[3].setAccessibleName(self.tabs[3].words)
        text = "\n\n".join(words for _severity, words in record.notices) or tr("There are none.")
        if text != self.notices.toPlainText():
            self.notices.setPlainText(text)

    # --- buttons

    def _tell(self, tell: Callable[[Run], object]) -> None:
        if self.run is not None:
            tell(self.run)

    def _tab(self, number: int, words: str) -> TextButton:
        button = TextButton(self._theme, words, "choice")
        button.setAccessibleDescription(tr("Part of the run"))
        button.setCheckable(True)
        on_click(button, partial(self.show_view, number))
        return button

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Export"))
        menu.setToolTipsVisible(True)
        for kind, words, about in EXPORTS:
            action = menu.addAction(tr(words), partial(self._export, kind))
            action.setToolTip(tr(about))
        menu.addSeparator()
        menu.addAction(tr("Settings, logs, answers (zip)…"), partial(self._tell, self.bundle_wanted.emit))
        return menu

    def _export(self, kind: ExportKind) -> None:
        if self.run is not None:
            self.export_wanted.emit(self.run, kind)
