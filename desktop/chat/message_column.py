"""The messages of one chat as widgets, as many as are near the eye; knows nothing of scrolling.

`messages` is the whole path; views exist for `messages[first:end]` only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.message_requests import MessageRequests
from desktop.chat.message_view import AnswerView
from desktop.chat.pair_view import PairView
from desktop.chat.question_view import QuestionView
from desktop.theme import Theme
from desktop.widgets.formula_pictures import FormulaPictures
from engine.api import Message

STEP = 2  # a turn: built at once where somebody scrolls to
ROOM = 900  # pixels that are built at first: a little more than is seen
BELOW = 8  # under the last message
_LINE, _LINE_CHARS = 20, 95
MessageView = QuestionView | AnswerView | PairView


class _Ready(NamedTuple):
    """A view that is made and not in the column yet; for this message in this place only."""

    place: int
    among: int
    message: Message
    view: MessageView


class MessageColumn(QWidget):
    """`spacer` is the free room under the last message."""

    def __init__(self, theme: Theme, requests: MessageRequests, pictures: FormulaPictures) -> None:
        super().__init__()
        self._theme, self._requests, self._pictures = theme, requests, pictures
        self.messages: list[Message] = []
        self.views: list[MessageView] = []
        self.first = self.end = 0
        self._cut = ""  # the message from which on the model reads
        self._ready: _Ready | None = None
        self.setObjectName("column")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 16, 24, BELOW)
        self._layout.setSpacing(0)
        self.spacer = QWidget()
        self.spacer.setFixedHeight(0)
        self._layout.addWidget(self.spacer)
        self._layout.addStretch(1)

    @property
    def at_end(self) -> bool:
        """Whether the last message has a view."""
        return self.end == len(self.messages)

    def show_messages(self, messages: Sequence[Message], near: str = "", room: int = ROOM) -> None:
        """Another chat: views around the message `near`, or for the last ones, as many as fill `room` pixels."""
        self._take_views(0)
        self.messages = list(messages)
        place = self.place_of(near)
        if place < 0:
            self.first = self._first_for(len(self.messages), room)
            end = len(self.messages)
        else:
            self.first, end = max(0, place - 1), self._end_for(place, room)
        self.end = self.first
        self.extend_down(end - self.first)

    def extend_up(self, count: int = STEP) -> None:
        first = max(0, self.first - count)
        for index in range(self.first - 1, first - 1, -1):
            view = self._view_for(index)
            self._layout.insertWidget(0, view)
            view.show()  # Qt would do it later, and until then it has no height
            self.views.insert(0, view)
        self.first = first

    def extend_down(self, count: int = STEP) -> None:
        end = min(len(self.messages), self.end + count)
        for index in range(self.end, end):
            view = self._view_for(index)
            self._layout.insertWidget(self._layout.indexOf(self.spacer), view)
            view.show()
            self.views.append(view)
        self.end = end

    def make_ready(self, index: int) -> bool:
        """Make the view of the message that comes next, to be put in later: each of both fits between two frames.
        False when there is nothing to make."""
        if not 0 <= index < len(self.messages) or self._is_ready(index):
            return False
        self._drop_ready()
        view = self._make_view(index)
        view.setParent(self)
        self._ready = _Ready(index, len(self.messages), self.messages[index], view)
        return True

    def go_to_end(self) -> None:
        """Views for the last messages, whatever had some before."""
        if not self.at_end:
            self.show_messages(self.messages)

    def add(self, messages: Sequence[Message]) -> None:
        """More messages at the end, with views."""
        self.go_to_end()
        last = self.views[-1] if self.views else None
        self.messages += messages
        if isinstance(last, AnswerView | PairView) and last.message.state != "writing":
            last.show_message(last.message, last=False)
        self.extend_down(len(messages))

    def replace(self, messages: Sequence[Message]) -> None:
        """Another path of the same chat: what is the same at the beginning keeps its views."""
        same = 0
        for old, new in zip(self.messages, messages, strict=False):
            if _key(old) != _key(new):
                break
            same += 1
        if not self.first <= same <= self.end:
            self.show_messages(messages)
            return
        # The last one that stays may be the last of all now, or no longer be it.
        keep = max(self.first, same - 1) if same in (len(self.messages), len(messages)) else same
        self._take_views(keep - self.first)
        self.messages = list(messages)
        self.end = keep
        self.extend_down(self._end_for(keep, ROOM) - keep)

    def place_of(self, message_id: str) -> int:
        """The place on the path, or -1."""
        return next((n for n, message in enumerate(self.messages) if message.id == message_id), -1)

    def view_of(self, message_id: str) -> MessageView | None:
        """The view a message is in, which may hold the one beside it too."""
        return next((view for view in self.views if message_id in _ids(view.message)), None)

    @property
    def answer_views(self) -> list[AnswerView]:
        """Those of pairs too."""
        found: list[AnswerView] = []
        for view in self.views:
            found += view.answers if isinstance(view, PairView) else [view] if isinstance(view, AnswerView) else []
        return found

    def answer_of(self, message_id: str) -> AnswerView | None:
        return next((view for view in self.answer_views if view.message.id == message_id), None)

    def refresh(self, messages: Sequence[Message], written: str = "") -> None:
        """The same path as it is stored now: what changed of pairs and of the last message is shown again, and so is
        the message `written`, whose view still shows how it grew."""
        if any(isinstance(view, PairView) != bool(messages[n].pair) for n, view in enumerate(self.views, self.first)):
            self.replace(messages)
            return
        self.messages = list(messages)
        for place, view in enumerate(self.views, self.first):
            message, last = messages[place], place == len(messages) - 1
            if isinstance(view, PairView):
                view.show_message(message, last=last, written=written)
                continue
            changed = last and message.state != "writing" and (view.message != message or message.id == written)
            if changed and isinstance(view, AnswerView):
                view.show_message(message, last=last)

    def show_cut(self, message_id: str) -> None:
        """Draw the line above the first message the model still reads (none for an empty id)."""
        self._cut = message_id
        self._drop_ready()
        for view in self.views:
            if isinstance(view, QuestionView):
                view.cut_line.setVisible(view.message.id == message_id)

    def _first_for(self, end: int, room: int) -> int:
        """From where on the messages before `end` fill the room, by a guess at their heights."""
        first = end
        while first > 0 and (room > 0 or end - first < STEP):
            first -= 1
            room -= height_of(self.messages[first])
        return first

    def _end_for(self, first: int, room: int) -> int:
        """Up to where the messages from `first` on fill the room."""
        end = first
        while end < len(self.messages) and (room > 0 or end - first < STEP):
            room -= height_of(self.messages[end])
            end += 1
        return end

    def _is_ready(self, index: int) -> bool:
        ready = self._ready
        return (
            ready is not None
            and (ready.place, ready.among) == (index, len(self.messages))
            and (ready.message is self.messages[index])
        )

    def _view_for(self, index: int) -> MessageView:
        ready = self._ready
        if ready is not None and self._is_ready(index):
            self._ready = None
            return ready.view
        return self._make_view(index)

    def _drop_ready(self) -> None:
        ready, self._ready = self._ready, None
        if ready is not None:
            ready.view.deleteLater()

    def _make_view(self, index: int) -> MessageView:
        message, last = self.messages[index], index == len(self.messages) - 1
        if message.role == "user":
            question = QuestionView(self._theme, message, self._requests, self._pictures)
            question.cut_line.setVisible(message.id == self._cut)
            if last:
                question.show_unanswered()
            return question
        if message.pair:
            pair = PairView(self._theme, message, self._requests, self._pictures)
            pair.show_message(message, last=last)
            return pair
        view = AnswerView(self._theme, message, self._requests, self._pictures)
        if message.state != "writing":
            view.show_message(message, last=last)
        return view

    def _take_views(self, start: int) -> None:
        self._drop_ready()
        for view in self.views[start:]:
            self._layout.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self.views[start:]


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id, *(one.id for one in message.pair))


def _key(message: Message) -> tuple[object, ...]:
    """What a view is made for: with another key another one is made."""
    return message.id, message.versions, tuple(one.id for one in message.pair)


def height_of(message: Message) -> int:
    """A guess in pixels, rather too low than too high."""
    if message.pair:
        return max(height_of(one) for one in message.pair)
    lines = sum(1 + len(line) // _LINE_CHARS for line in message.text.splitlines() if line.strip())
    sources = min(4, len(message.answer.citations)) if message.answer is not None else 0
    return 60 + lines * _LINE + sources * 44
