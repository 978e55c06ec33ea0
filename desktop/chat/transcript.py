"""Scrolls the column of messages as a reader would want: follows a growing answer, stays where somebody reads.

Follow only at the end; scrolling up unlocks; when an answer ends nothing moves. A fresh question goes to the top of
the window and the answer grows into the free room below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from desktop.chat.message_column import BELOW, STEP, MessageColumn, MessageView
from desktop.chat.message_requests import MessageRequests
from desktop.chat.message_view import AnswerView
from desktop.chat.pair_view import PairView
from desktop.chat.question_view import QuestionView
from desktop.chat.session import LiveAnswer
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.formula_pictures import FormulaPictures
from engine.api import Answer, Message

COLUMN_WIDTH = 820
_NEAR_END = 24
_AHEAD_MS = 25
_USER_SCROLL_EVENTS = (QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class Transcript(QScrollArea):
    """Shows one chat's messages; the page tells it what happens. `requests` is what a person wants of them."""

    def __init__(self, theme: Theme, pictures: FormulaPictures) -> None:
        super().__init__()
        self._theme = theme
        pictures.setParent(self)
        self.requests = MessageRequests()
        self.requests.setParent(self)
        self.following = True
        self._room_for_turn = False
        self._held: int | None = None
        self._cut = ""  # the message from which on the model reads
        self._turn_wanted = False  # the new question still has to be brought to the top
        self._revealed = ""  # a message that still has to be brought to the top
        self._live: LiveAnswer | None = None
        self.setObjectName("transcript")
        self.setAccessibleName(tr("Conversation"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the column must not shift
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = MessageColumn(theme, self.requests, pictures)
        holder = QWidget()
        holder.setObjectName("column")
        around = QHBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(self._column, 100)
        around.addStretch(1)
        self.setWidget(holder)
        self.pill = TextButton(theme, tr("Jump to latest"), "pill", "arrow-down")
        self.pill.setParent(self)
        self.pill.hide()
        on_click(self.pill, self.jump_to_latest)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._scrolled)
        bar.installEventFilter(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._settled)
        # What is out of sight is built when nothing else is to be done, so that scrolling finds it there.
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_MS)
        self._ahead.timeout.connect(self._build_ahead)
        theme.changed.connect(self._theme_changed)
        self._theme_changed()

    # --- what the page calls

    def show_chat(self, messages: Sequence[Message], live: LiveAnswer | None, near: str = "") -> None:
        """Another chat, at its end or at the message `near`; the others are built when somebody scrolls to them."""
        self.setUpdatesEnabled(False)
        self._held = None
        self._column.setMinimumHeight(0)
        self._column.show_messages(messages, near, self._room)
        self._show_live(live)
        self._show_cut(live.first_kept if live is not None and live.first_kept else _first_kept(messages))
        self._revealed = near if self._column.view_of(near) is not None else ""
        self.following, self._room_for_turn, self._turn_wanted = not self._revealed, False, False
        self._column.spacer.setFixedHeight(0)
        self.setUpdatesEnabled(True)
        self._settle.start()

    def show_path(self, messages: Sequence[Message], live: LiveAnswer | None = None) -> None:
        """Another branch of the same chat: what stands above the fork does not move; a new answer goes to the top."""
        self.setUpdatesEnabled(False)
        value = self.verticalScrollBar().value()
        pairs = {view.message.parent_id for view in self.views if isinstance(view, PairView)}
        self._column.replace(messages)
        self._show_live(live)
        self._show_cut(live.first_kept if live is not None and live.first_kept else _first_kept(messages))
        view = self._column.view_of(live.answer.id) if live is not None and live.answer is not None else None
        if isinstance(view, PairView):
            self._begin_pair(view, value, known=view.message.parent_id in pairs)
        else:
            self.following = self._room_for_turn = self._turn_wanted = view is not None
            if view is None:
                self._hold(value)
        self.setUpdatesEnabled(True)
        self._settle.start()

    def add_turn(self, question: Message, answer: Message, live: LiveAnswer) -> None:
        """A question was asked: it goes to the top, the answer has the room below."""
        self._column.add([question, answer])
        self._show_live(live)
        self.following, self._room_for_turn, self._turn_wanted = True, True, True
        self._make_room()
        self._settle.start()

    def live_changed(self, live: LiveAnswer) -> None:
        if live.first_kept and live.first_kept != self._cut:
            # Before the first word: later a line above what is being read would move it.
            self._show_cut(live.first_kept)
            self._settle.start()
        if (view := self._live_view(live)) is not None:
            view.show_live(live)
            if live.thoughts and not live.text:
                self._settle.start()

    def text_added(self, live: LiveAnswer, text: str) -> None:
        if (view := self._live_view(live)) is not None:
            view.append(text)
            self._settle.start()

    def answer_ended(self, messages: Sequence[Message]) -> None:
        """The checked answer takes the place of what was streamed; the view does not move."""
        written = self._live.answer.id if self._live is not None and self._live.answer is not None else ""
        self.following, self._live = False, None
        self.refresh(messages, written)

    def refresh(self, messages: Sequence[Message], written: str = "") -> None:
        """The same path as it is stored now; the view does not move."""
        if not self.following:
            self._hold(self.verticalScrollBar().value())
        self._column.refresh(messages, written)
        self._settle.start()

    def jump_to_latest(self) -> None:
        self._column.go_to_end()
        self._show_live(self._live)
        self.following = True
        self._settle.start()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._update_pill()

    def reveal(self, message_id: str) -> MessageView | None:
        """The view of a message, built now if need be; None when it is not on the path."""
        if self._column.place_of(message_id) < 0:
            return None
        if self._column.view_of(message_id) is None:
            self._column.show_messages(self._column.messages, message_id, self._room)
            self._show_cut(self._cut)
        self.following, self._room_for_turn = False, False
        self._column.spacer.setFixedHeight(0)
        _lay_out_now()
        return self._column.view_of(message_id)

    def show_place(self, view: MessageView, top: int, bottom: int) -> None:
        """Scroll so that the lines from `top` to `bottom` of a view can be read, if they cannot yet."""
        bar, place = self.verticalScrollBar(), view.y()
        if not bar.value() + 8 <= place + top <= place + bottom <= bar.value() + self.viewport().height() - 8:
            bar.setValue(place + top - self.viewport().height() // 3)

    def last_answer(self) -> AnswerView | None:
        """Of two side by side the one the chat goes on with."""
        last = next((view for view in reversed(self.views) if not isinstance(view, QuestionView)), None)
        return last.chosen if isinstance(last, PairView) else last

    def pair_of(self, message_id: str) -> PairView | None:
        """The view in which a message stands beside another."""
        view = self._column.view_of(message_id)
        return view if isinstance(view, PairView) else None

    @property
    def views(self) -> Sequence[MessageView]:
        return self._column.views

    @property
    def messages(self) -> Sequence[Message]:
        """The whole path, shown or not."""
        return self._column.messages

    def message(self, message_id: str) -> Message | None:
        """One on the path, or beside one that is."""
        seen = (one for message in self._column.messages for one in (message, *message.pair))
        return next((message for message in seen if message.id == message_id), None)

    def last_question(self) -> Message | None:
        return next((message for message in reversed(self._column.messages) if message.role == "user"), None)

    def mark_source(self, answer: Answer, n: int) -> None:
        for view in self._column.answer_views:
            same = view.answer is not None and view.answer.message_id == answer.message_id
            view.mark_source(n if same else 0)

    # --- scrolling

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's names below
        if event.type() in _USER_SCROLL_EVENTS:
            QTimer.singleShot(0, self, self._user_scrolled)
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: object) -> None:  # noqa: N802
        super().wheelEvent(event)  # type: ignore[arg-type]
        self._user_scrolled()

    def keyPressEvent(self, event: object) -> None:  # noqa: N802
        super().keyPressEvent(event)  # type: ignore[arg-type]
        self._user_scrolled()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._make_room()
        self._place_pill()
        self._settle.start()

    def _user_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.following = self._at_end
        if bar.value() < self.viewport().height() // 2:
            self._build_earlier()
        if not self._column.at_end and bar.value() > bar.maximum() - self.viewport().height() // 2:
            self._build_later()
        if not self._ahead.isActive():  # who goes on scrolling does not put it off
            self._ahead.start()
        self._update_pill()

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_END and self._column.at_end

    def _scrolled(self, _value: int) -> None:
        if self.verticalScrollBar().isSliderDown():
            self._user_scrolled()
        self._update_pill()

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        if self.following:
            self.verticalScrollBar().setValue(maximum)
        self._update_pill()

    def _settled(self) -> None:
        """Let the layout take the new sizes in, then put the view where the reader expects it."""
        _lay_out_now()
        self._make_room()
        if self._held is not None:
            self._column.setMinimumHeight(0)
        _lay_out_now()
        if self._revealed and (view := self._column.view_of(self._revealed)) is not None:
            self.verticalScrollBar().setValue(view.y())
            self.following = self._live is not None and self._at_end
        elif self._turn_wanted and len(self.views) >= 2:
            self.verticalScrollBar().setValue(self.views[-2].y())
        elif self._held is not None:
            self.verticalScrollBar().setValue(self._held)
        elif self.following:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._held, self._turn_wanted, self._revealed = None, False, ""
        self._ahead.start()
        self._update_pill()

    def _make_room(self) -> None:
        """Free room under the last turn, so that its question can stand at the top."""
        height = 0
        if self._room_for_turn and len(self.views) >= 2:
            if (layout := self._column.layout()) is not None:
                layout.activate()
            turn = sum(_height_of(view) for view in self.views[-2:])
            height = max(0, self.viewport().height() - turn - BELOW)
        if self._column.spacer.height() != height:
            self._column.spacer.setFixedHeight(height)

    def _update_pill(self) -> None:
        bar = self.verticalScrollBar()
        hidden_below = bar.maximum() - bar.value() - self._column.spacer.height()
        more = hidden_below > _NEAR_END or not self._column.at_end
        self.pill.setVisible(more and bool(self.views))
        self._place_pill()

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        self.pill.move((self.width() - self.pill.width()) // 2, self.height() - self.pill.height() - 12)
        self.pill.raise_()

    # --- building

    @property
    def _room(self) -> int:
        """Pixels that are built at once: what is seen; heights are guessed too low rather than too high."""
        return self.viewport().height()

    def _build_ahead(self) -> None:
        """One message above or below, as long as less than two windows of it are there: made first, put in then."""
        bar, window = self.verticalScrollBar(), 2 * self.viewport().height()
        if bar.isSliderDown() or self._settle.isActive():
            self._ahead.start()
        elif self._column.first > 0 and bar.value() < window:
            if not self._column.make_ready(self._column.first - 1):
                self._build_earlier(1)
            self._ahead.start()
        elif not self._column.at_end and bar.maximum() - bar.value() < window:
            if not self._column.make_ready(self._column.end):
                self._build_later(1)
            self._ahead.start()

    def _build_later(self, count: int = STEP) -> None:
        self.following = False
        self._column.extend_down(count)
        self._show_live(self._live)

    def _build_earlier(self, count: int = STEP) -> None:
        if self._column.first == 0 or not self.views:
            return
        anchor = self.views[0]
        before = anchor.y()
        self._column.extend_up(count)
        _lay_out_now()  # the range of the bar has to be known before its value is set
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + anchor.y() - before)

    def _begin_pair(self, view: PairView, value: int, *, known: bool) -> None:
        """Another answer grows beside one: both are read from their beginning, but a new try moves nothing."""
        self._turn_wanted = False
        if known:
            self._hold(value)
            return
        self._room_for_turn = view is self.views[-1]
        self._revealed = view.message.parent_id

    def _hold(self, value: int) -> None:
        """Until the layout settled: a column that is short for a moment would pull the view up."""
        self._held = value
        self._column.setMinimumHeight(self._column.height())

    def _live_view(self, live: LiveAnswer) -> AnswerView | None:
        return self._column.answer_of(live.answer.id) if live.answer is not None else None

    def _show_live(self, live: LiveAnswer | None) -> None:
        """What was written so far of an answer under way."""
        self._live = live
        view = self._live_view(live) if live is not None else None
        if view is not None and live is not None:
            view.body.set_text("")
            if live.text:
                view.append(live.text)
            view.show_live(live)

    def _show_cut(self, message_id: str) -> None:
        self._cut = message_id
        self._column.show_cut(message_id)

    def _theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.px(COLUMN_WIDTH) + 48)


def _first_kept(messages: Sequence[Message]) -> str:
    """Where the last answer began to read, empty when it read everything."""
    answers = [message.answer for message in messages if message.answer is not None and message.answer.model]
    return answers[-1].first_kept if answers else ""


def _height_of(view: QWidget) -> int:
    layout = view.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(view.width())
    return view.sizeHint().height()


def _lay_out_now() -> None:
    """Deliver the layout requests that wait, and those they cause."""
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
