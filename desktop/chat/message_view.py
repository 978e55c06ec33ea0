"""One message of the transcript: the question as a bubble, the answer with its state, sources and actions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.session import LiveAnswer
from desktop.chat.thought_view import ThoughtView
from desktop.chat.thumbs import Thumbs
from desktop.theme import Theme
from desktop.widgets.citation_text import chips_of, marked_text
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.drag_out import DragOut, DragTextButton
from desktop.widgets.filter_chips import RemovableChip
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.source_list import add_sources, take_away
from desktop.widgets.source_row import SourceRow
from desktop.widgets.take_along import answer_mime, text_mime
from engine.api import NOT_FOUND, Answer, Message

_SOURCES_SHOWN = 4


class _BubbleText(QLabel):
    """Wrapped text that wants the width of its longest line and makes do with less."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(f"You: {text}")
        self.setFont(theme.font())
        metrics = self.fontMetrics()
        self._natural = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0) + theme.px(4)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        return QSize(self._natural, self.heightForWidth(self._natural))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(40, self._natural), self.fontMetrics().lineSpacing())


class QuestionView(QWidget):
    """What the person wrote, at the right, as plain text."""

    def __init__(self, theme: Theme, message: Message) -> None:
        super().__init__()
        self.message = message
        text = _BubbleText(theme, message.text)
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9))
        inside.addWidget(text)
        bubble.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(80), theme.px(12), 0, theme.px(8))
        line.addStretch(1)
        line.addWidget(bubble)
        self.cut_line = QFrame()
        self.cut_line.setObjectName("cutline")
        words = label("The model reads this chat from here on: what stands above no longer fits.", "small")
        icon = IconLabel(theme, "info", "muted", 15)
        self.cut_line.setLayout(row(icon, words, 1, spacing=6, margins=(0, theme.px(6), 0, theme.px(2))))
        self.cut_line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.cut_line)
        layout.addLayout(line)


class AnswerView(QWidget):
    """An answer, growing or finished."""

    chip_activated = Signal(object, int)  # Answer, n
    link_activated = Signal(str)
    ask_again = Signal(str)  # id of the answer
    ask_general = Signal(str)
    ask_all = Signal(str)  # the documents the question named were searched; it is to be asked of all
    rated = Signal(str, int)  # id of the answer; 1 up, -1 down, 0 taken back

    def __init__(self, theme: Theme, message: Message) -> None:
        super().__init__()
        self._theme = theme
        self.message = message
        self.answer: Answer | None = None
        self.sources: list[SourceRow] = []
        self.own_filter: RemovableChip | None = None
        self.thumbs: Thumbs | None = None
        self._phase = label("", "muted")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(theme.px(120))
        self._progress.setAccessibleName("Reading progress")
        self.phase_line = QWidget()
        line = row(IconLabel(theme, "drop", "accent", 18), self._phase, self._progress, 1, margins=(0, 2, 0, 6))
        self.phase_line.setLayout(line)
        self.phase_line.hide()
        self.thoughts = ThoughtView(theme)
        self.body = MarkdownView(theme)
        self.body.chip_activated.connect(self._chip)
        self.body.link_activated.connect(self.link_activated)
        self._below = QWidget()
        self._below_layout = QVBoxLayout(self._below)
        self._below_layout.setContentsMargins(0, 0, 0, 0)
        self._below_layout.setSpacing(theme.px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(6), 0, theme.px(14))
        layout.setSpacing(0)
        layout.addWidget(self.thoughts)
        layout.addWidget(self.body)
        # Below the text: when it goes away at the end, nothing that is being read moves.
        layout.addWidget(self.phase_line)
        layout.addWidget(self._below)

    @property
    def phase_text(self) -> str:
        return self._phase.text() if self.phase_line.isVisibleTo(self) else ""

    def show_message(self, message: Message, *, last: bool) -> None:
        """The stored state: text, sources, and what can be done with it."""
        self.message = message
        self.answer = message.answer
        self.phase_line.hide()
        self.thoughts.show_thoughts(message.thoughts, seconds=self.answer.timing.thought_s if self.answer else 0.0)
        self._clear_below()
        if self.answer is not None and self.answer.refused:
            self.body.set_text("")
            self._add_refusal(self.answer)
        elif self.answer is not None:
            self.body.set_text(marked_text(self.answer), chips_of(self.answer))
        else:
            self.body.set_text(message.text)
        self.setAccessibleName(f"Answer: {message.text}")
        self._add_state(message)
        if self.answer is not None:
            self._add_sources(self.answer)
        self._add_actions(last=last)

    def show_live(self, live: LiveAnswer) -> None:
        """Progress of an answer under way."""
        self.phase_line.show()
        self._phase.setText(live.phase)
        reading = 0 < live.prompt_done < live.prompt_total and not live.text and not live.thoughts
        self._progress.setVisible(reading)
        if reading:
            self._progress.setRange(0, live.prompt_total)
            self._progress.setValue(live.prompt_done)
            self._phase.setText(f"{live.phase} · {round(100 * live.prompt_done / live.prompt_total)} %")
        self.phase_line.setAccessibleName(self._phase.text())
        if live.thoughts:
            self.thoughts.show_thoughts(live.thoughts, seconds=live.thought_s if live.text else None)

    def append(self, text: str) -> None:
        self.body.append(text)

    def copy(self) -> None:
        """Put the answer with its list of sources into the clipboard."""
        QGuiApplication.clipboard().setMimeData(self.mime())

    def mime(self) -> QMimeData:
        """The answer as other programs take it."""
        return answer_mime(self.answer) if self.answer else text_mime(self.message.text)

    def mark_source(self, n: int) -> None:
        for source in self.sources:
            source.setCheckable(True)
            source.setChecked(source.citation.n == n)

    def _chip(self, n: int) -> None:
        if self.answer is not None:
            self.chip_activated.emit(self.answer, n)

    def _clear_below(self) -> None:
        self.sources, self.own_filter, self.thumbs = [], None, None
        take_away(self._below_layout)

    def _add_refusal(self, answer: Answer) -> None:
        frame = card(tone="notfound")
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(4))
        texts.addWidget(label(NOT_FOUND.rstrip("."), "heading"))
        rest = answer.text.replace(NOT_FOUND, "").strip()
        texts.addWidget(label(rest or "The files of this chat do not say anything about it.", "muted", wrap=True))
        general = TextButton(self._theme, "Answer without documents", "plain")
        on_click(general, lambda: self.ask_general.emit(self.message.id))
        texts.addSpacing(self._theme.px(4))
        texts.addLayout(row(general, 1))
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(self._theme.px(14))
        icon = IconLabel(self._theme, "not-found", "muted", 24)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        self._below_layout.addWidget(frame)

    def _add_state(self, message: Message) -> None:
        notes = list(self.answer.notes) if self.answer else []
        if self.answer is not None and self.answer.searched_only:
            notes = [note for note in notes if self.answer.searched_only not in note]  # the chip says it
            self._add_own_filter(self.answer.searched_only)
        if message.state == "stopped":
            notes.append("Stopped. What was written until then is kept.")
        elif message.state == "interrupted":
            notes.append("Aquifer ended while this answer was being written.")
        elif self.answer is not None and self.answer.finish_reason == "length":
            notes.append("The answer reached its longest length. Settings › Longest answer raises it.")
        for note in notes:
            line = QWidget()
            words = label(note, "small", wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            line.setLayout(row(IconLabel(self._theme, "info", "muted", 15), words, spacing=6))
            self._below_layout.addWidget(line)
        if message.state == "failed":
            frame = card(tone="error")
            words = label(message.error or "The answer failed.", wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            again = TextButton(self._theme, "Try again", "plain", "refresh")
            on_click(again, lambda: self.ask_again.emit(self.message.id))
            icon = IconLabel(self._theme, "error", "error", 20)
            frame.setLayout(row(icon, words, again, spacing=10, margins=(12, 8, 8, 8)))
            self._below_layout.addWidget(frame)

    def _add_own_filter(self, searched: str) -> None:
        """The documents the question itself named, as a chip that can be taken off."""
        chip = RemovableChip(self._theme, f"Searched only {searched}", "Ask again in all documents", "filter")
        chip.removed.connect(lambda: self.ask_all.emit(self.message.id))
        again = TextButton(self._theme, "Ask all documents", "quiet", "refresh")
        on_click(again, lambda: self.ask_all.emit(self.message.id))
        self.own_filter = chip
        line = QWidget()
        line.setLayout(row(chip, again, 1, spacing=4))
        self._below_layout.addWidget(line)

    def _add_sources(self, answer: Answer) -> None:
        self.sources = add_sources(self._below_layout, self._theme, answer, self._chip)
        hidden = self.sources[_SOURCES_SHOWN:]
        if len(hidden) > 1:
            for source in hidden:
                source.hide()
            more = TextButton(self._theme, f"Show {len(hidden)} more sources", "quiet", "chevron-down")
            on_click(more, more.hide, *(source.show for source in hidden))
            self._below_layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_actions(self, *, last: bool) -> None:
        if not self.message.text and self.answer is None and self.message.state != "interrupted":
            return
        line = QWidget()
        copy = DragTextButton(self._theme, "Copy", "quiet", "copy")
        copy.setAccessibleName("Copy answer")
        copy.setToolTip("Copy the answer with its sources, or drag it into another window")
        copy.drag = DragOut(copy, self.mime)
        on_click(copy, self.copy, lambda: self._said(copy))
        items: list[QWidget | int] = [copy]
        if last and self.message.state != "failed":
            again = TextButton(self._theme, "Ask again", "quiet", "refresh")
            on_click(again, lambda: self.ask_again.emit(self.message.id))
            items.append(again)
        if self.message.state != "failed":
            self.thumbs = Thumbs(self._theme, self.message.rating)
            self.thumbs.rated.connect(self._rate)
            items.append(self.thumbs)
        items.append(1)
        line.setLayout(row(*items, spacing=4, margins=(0, 2, 0, 0)))
        copy.setStyleSheet("margin-left: -8px")
        self._below_layout.addWidget(line)

    def _rate(self, rating: int) -> None:
        self.message = replace(self.message, rating=rating)
        self.rated.emit(self.message.id, rating)

    def _said(self, button: TextButton) -> None:
        button.setText("Copied")
        QTimer.singleShot(1500, button, lambda: button.setText("Copy"))
