"""An answer in the transcript: its text, state, sources and what can be done with it; knows no chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.message_requests import MessageRequests
from desktop.chat.session import LiveAnswer
from desktop.chat.thought_view import ThoughtView
from desktop.chat.thumbs import Thumbs
from desktop.chat.version_switch import VersionSwitch
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.citation_text import chips_of, marked_text
from desktop.widgets.controls import IconButton, IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.drag_out import DragOut, DragTextButton
from desktop.widgets.filter_chips import RemovableChip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.source_list import add_sources, take_away
from desktop.widgets.source_row import SourceRow
from desktop.widgets.take_along import answer_mime, text_mime
from engine.api import NOT_FOUND, Answer, Message, ReadShare

_SOURCES_SHOWN = 4
_SMALL_PX = 12  # as the stylesheet has it


class _SmallWords(QLabel):
    """In one line where there is room, else wrapped; for a `FlowLayout`, which asks for no height for a width."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(words)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        natural = QFontMetrics(self._theme.font(_SMALL_PX)).horizontalAdvance(self.text()) + 4
        parent = self.parentWidget()
        width = min(natural, parent.width()) if parent is not None and parent.isVisible() else natural
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(1, self.fontMetrics().height())


class _FlowLine(QWidget):
    """Beside each other, in as many lines as it takes."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        for words in self.findChildren(_SmallWords):
            words.updateGeometry()  # a layout keeps what it was told in another width


class AnswerView(QWidget):
    """An answer, growing or finished."""

    def __init__(
        self,
        theme: Theme,
        message: Message,
        requests: MessageRequests,
        pictures: FormulaPictures | None = None,
        *,
        in_pair: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._requests, self._in_pair = theme, requests, in_pair
        self.message = message
        self.answer: Answer | None = None
        self.sources: list[SourceRow] = []
        self.own_filter: RemovableChip | None = None
        self.thumbs: Thumbs | None = None
        self.versions: VersionSwitch | None = None
        self._phase = label("", "muted")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(theme.px(120))
        self._progress.setAccessibleName(tr("Reading progress"))
        self.phase_line = QWidget()
        line = row(IconLabel(theme, "drop", "accent", 18), self._phase, self._progress, 1, margins=(0, 2, 0, 6))
        self.phase_line.setLayout(line)
        self.phase_line.hide()
        self._thoughts: ThoughtView | None = None
        self.body = MarkdownView(theme, pictures)
        self.body.chip_activated.connect(self._chip)
        self.body.link_activated.connect(requests.link_activated)
        self._below = QWidget()
        self._below_layout = QVBoxLayout(self._below)
        self._below_layout.setContentsMargins(0, 0, 0, 0)
        self._below_layout.setSpacing(theme.px(6))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(6), 0, theme.px(14))
        layout.setSpacing(0)
        layout.addWidget(self.body)
        # Below the text: when it goes away at the end, nothing that is being read moves.
        layout.addWidget(self.phase_line)
        layout.addWidget(self._below)

    @property
    def thoughts(self) -> ThoughtView:
        """Above the text; made when it is first wanted, for most answers have none."""
        if self._thoughts is None:
            self._thoughts = ThoughtView(self._theme)
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(0, self._thoughts)
        return self._thoughts

    @property
    def phase_text(self) -> str:
        return self._phase.text() if self.phase_line.isVisibleTo(self) else ""

    def show_message(self, message: Message, *, last: bool) -> None:
        """The stored state: text, sources, and what can be done with it."""
        self.message = message
        self.answer = message.answer
        self.phase_line.hide()
        if message.thoughts or self._thoughts is not None:
            seconds = self.answer.timing.thought_s if self.answer else 0.0
            self.thoughts.show_thoughts(message.thoughts, seconds=seconds)
        self._clear_below()
        if self.answer is not None and self.answer.refused:
            self.body.set_text("")
            self._add_refusal(self.answer)
        elif self.answer is not None:
            self.body.set_text(marked_text(self.answer), chips_of(self.answer))
        else:
            self.body.set_text(message.text)
        self.setAccessibleName(tr("Answer: {text}").format(text=message.text))
        self._add_state(message)
        if self.answer is not None:
            self._add_sources(self.answer)
            self._add_share(self.answer.read)
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
            percent = round(100 * live.prompt_done / live.prompt_total)
            self._phase.setText(tr("{phase} · {percent} %").format(phase=live.phase, percent=percent))
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
            self._requests.chip_activated.emit(self.answer, n)

    def _clear_below(self) -> None:
        self.sources, self.own_filter, self.thumbs, self.versions = [], None, None, None
        take_away(self._below_layout)

    def _add_refusal(self, answer: Answer) -> None:
        frame = card(tone="notfound")
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(4))
        texts.addWidget(label(tr("Not found in your documents"), "heading"))
        rest = answer.text.replace(NOT_FOUND, "").strip()
        silent = tr("The files of this chat do not say anything about it.")
        texts.addWidget(label(rest or silent, "muted", wrap=True))
        general = TextButton(self._theme, tr("Answer without documents"), "plain")
        on_click(general, lambda: self._requests.ask_general.emit(self.message.id))
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
            notes.append(tr("Stopped. What was written until then is kept."))
        elif message.state == "interrupted":
            notes.append(tr("Aquifer ended while this answer was being written."))
        elif self.answer is not None and self.answer.finish_reason == "length":
            notes.append(
                tr("The answer reached its longest length. “Continue” goes on; Settings › Longest answer raises it.")
            )
        for note in notes:
            line = QWidget()
            words = label(tr(note), "small", wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            line.setLayout(row(IconLabel(self._theme, "info", "muted", 15), words, spacing=6))
            self._below_layout.addWidget(line)
        if message.state == "failed":
            frame = card(tone="error")
            words = label(tr(message.error) if message.error else tr("The answer failed."), wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            again = TextButton(self._theme, tr("Try again"), "plain", "refresh")
            on_click(again, lambda: self._requests.try_again.emit(self.message.id))
            icon = IconLabel(self._theme, "error", "error", 20)
            frame.setLayout(row(icon, words, again, spacing=10, margins=(12, 8, 8, 8)))
            self._below_layout.addWidget(frame)

    def _add_own_filter(self, searched: str) -> None:
        """The documents the question itself named, as a chip that can be taken off."""
        words = tr("Searched only {documents}").format(documents=searched)
        chip = RemovableChip(self._theme, words, tr("Ask again in all documents"), "filter")
        chip.removed.connect(lambda: self._requests.ask_all.emit(self.message.id))
        again = TextButton(self._theme, tr("Ask all documents"), "quiet", "refresh")
        on_click(again, lambda: self._requests.ask_all.emit(self.message.id))
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
            words = trn("Show %n more source", "Show %n more sources", len(hidden))
            more = TextButton(self._theme, words, "quiet", "chevron-down")
            on_click(more, more.hide, *(source.show for source in hidden))
            self._below_layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_share(self, read: ReadShare) -> None:
        """How much was read, and the way to read it all."""
        if not read.excerpts:
            return
        excerpts = trn("%n excerpt", "%n excerpts", read.excerpts)
        files = trn("%n file", "%n files", read.of_files)
        words = tr("Read {excerpts} from {files}").format(excerpts=excerpts, files=files)
        if read.files < read.of_files:
            words = tr("Read {excerpts} from {number} of {files}").format(
                excerpts=excerpts, number=read.files, files=files
            )
        everything = TextButton(self._theme, tr("Read everything"), "quiet", "library")
        everything.setToolTip(tr("Put this question to each document on its own"))
        on_click(everything, lambda: self._requests.read_all.emit(self.message.id, everything))
        self._below_layout.addWidget(_flowing([_SmallWords(self._theme, words), everything]))

    def _add_actions(self, *, last: bool) -> None:
        items: list[QWidget] = []
        if len(self.message.versions) > 1 and not self._in_pair:  # of a pair both are seen
            self.versions = VersionSwitch(self._theme, self.message.versions, self.message.id, "answer")
            self.versions.wanted.connect(self._requests.show_version)
            items.append(self.versions)
        if self.message.text:
            copy = DragTextButton(self._theme, tr("Copy"), "quiet", "copy")
            copy.setAccessibleName(tr("Copy answer"))
            copy.setToolTip(tr("Copy the answer with its sources, or drag it into another window"))
            copy.drag = DragOut(copy, self.mime)
            on_click(copy, self.copy, lambda: self._said(copy))
            items.append(copy)
        if last and self.message.can_go_on:
            wanted = self._wants(self._requests.go_on)
            items.append(self._action(tr("Continue"), "arrow-down", tr("Continue the answer"), wanted))
        if self.message.state != "failed":
            wanted = self._wants(self._requests.try_again)
            items.append(self._action(tr("Try again"), "refresh", tr("Try again"), wanted))
            self.thumbs = Thumbs(self._theme, self.message.rating)
            self.thumbs.rated.connect(self._rate)
        other = IconButton(self._theme, "chevron-down", tr("Try again with another model"), size=14)
        on_click(other, lambda: self._requests.try_with.emit(self.message.id, other))
        items.append(other)
        if self.message.state != "failed" or self._in_pair:
            compare = IconButton(self._theme, "columns", tr("Compare with another model…"), size=15)
            on_click(compare, lambda: self._requests.compare_with.emit(self.message.id, compare))
            items.append(compare)
        if self.thumbs is not None:
            items.append(self.thumbs)
        delete = IconButton(self._theme, "trash", tr("Delete this answer and what follows"), size=15)
        on_click(delete, self._wants(self._requests.delete))
        items.append(delete)
        first = items[0]
        if isinstance(first, TextButton):
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            first.setStyleSheet(f"margin-{'right' if mirrored else 'left'}: -8px")
        self._below_layout.addWidget(_flowing(items))

    def _action(self, text: str, icon: str, name: str, action: Callable[[], object]) -> TextButton:
        button = TextButton(self._theme, text, "quiet", icon)
        button.setAccessibleName(name)
        on_click(button, action)
        return button

    def _wants(self, request: SignalInstance) -> Callable[[], None]:
        return lambda: request.emit(self.message.id)

    def _rate(self, rating: int) -> None:
        self.message = replace(self.message, rating=rating)
        self._requests.rated.emit(self.message.id, rating)

    def _said(self, button: TextButton) -> None:
        button.setText(tr("Copied"))
        QTimer.singleShot(1500, button, lambda: button.setText(tr("Copy")))


def _flowing(items: Sequence[QWidget]) -> QWidget:
    line = _FlowLine()
    flow = FlowLayout(line, 4)
    for item in items:
        flow.addWidget(item)
    # Not "Minimum": that would be the height of all of them below each other.
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    line.setSizePolicy(policy)
    return line
