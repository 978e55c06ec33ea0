"""The column of messages: builds them in batches from the end and follows a growing answer as a reader would want.

Follow only at the end; scrolling up unlocks; when an answer ends nothing moves. A fresh question goes to the top of
the window and the answer grows into the free room below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.chat.message_view import AnswerView, QuestionView
from desktop.chat.session import LiveAnswer
from desktop.theme import Theme
from desktop.widgets.controls import TextButton, on_click
from engine.api import Answer, Message

COLUMN_WIDTH = 820
BATCH = 16
_NEAR_END = 24
_BELOW = 8  # under the last message
_USER_SCROLL_EVENTS = (QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class Transcript(QScrollArea):
    """Shows one chat's messages; the page tells it what happens."""

    chip_activated = Signal(object, int)
    link_activated = Signal(str)
    ask_again = Signal(str)
    ask_general = Signal(str)
    ask_all = Signal(str)
    rated = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._messages: list[Message] = []
        self._first_built = 0
        self._views: list[QuestionView | AnswerView] = []
        self.following = True
        self._room_for_turn = False
        self._held: int | None = None
        self._cut = ""  # the message from which on the model reads
        self._turn_wanted = False  # the new question still has to be brought to the top
        self.setObjectName("transcript")
        self.setAccessibleName("Conversation")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the column must not shift
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QWidget()
        self._column.setObjectName("column")
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(24, 16, 24, _BELOW)
        self._layout.setSpacing(0)
        self._spacer = QWidget()
        self._spacer.setFixedHeight(0)
        self._layout.addWidget(self._spacer)
        self._layout.addStretch(1)
        holder = QWidget()
        holder.setObjectName("column")
        around = QHBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addWidget(self._column, 100)
        around.addStretch(1)
        self.setWidget(holder)
        self.pill = TextButton(theme, "Jump to latest", "pill", "arrow-down")
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
        theme.changed.connect(self._theme_changed)
        self._theme_changed()

    # --- what the page calls

    def show_chat(self, messages: Sequence[Message], live: LiveAnswer | None) -> None:
        """Another chat: only its last messages are built, earlier ones when somebody scrolls up to them."""
        self.setUpdatesEnabled(False)
        self._clear()
        self._messages = list(messages)
        self._first_built = max(0, len(self._messages) - BATCH)
        for index in range(self._first_built, len(self._messages)):
            self._append_view(self._messages[index], last=index == len(self._messages) - 1)
        if live is not None and live.answer is not None and isinstance(view := self._last_view(), AnswerView):
            view.body.set_text("")
            if live.text:
                view.append(live.text)
            view.show_live(live)
        self._show_cut(live.first_kept if live is not None and live.first_kept else _first_kept(self._messages))
        self.following, self._room_for_turn, self._turn_wanted = True, False, False
        self._spacer.setFixedHeight(0)
        self.setUpdatesEnabled(True)
        self._settle.start()

    def add_turn(self, question: Message, answer: Message, live: LiveAnswer) -> None:
        """A question was asked: it goes to the top, the answer has the room below."""
        if isinstance(view := self._last_view(), AnswerView) and view.message.state != "writing":
            view.show_message(view.message, last=False)
        self._messages += [question, answer]
        self._append_view(question, last=False)
        self._append_view(answer, last=True)
        if isinstance(view := self._last_view(), AnswerView):
            view.show_live(live)
        self.following, self._room_for_turn, self._turn_wanted = True, True, True
        self._make_room()
        self._settle.start()

    def live_changed(self, live: LiveAnswer) -> None:
        if live.first_kept and live.first_kept != self._cut:
            # Before the first word: later a line above what is being read would move it.
            self._show_cut(live.first_kept)
            self._settle.start()
        if isinstance(view := self._last_view(), AnswerView):
            view.show_live(live)
            if live.thoughts and not live.text:
                self._settle.start()

    def text_added(self, text: str) -> None:
        if isinstance(view := self._last_view(), AnswerView):
            view.append(text)
            self._settle.start()

    def answer_ended(self, message: Message) -> None:
        """The checked answer takes the place of what was streamed; the view does not move."""
        view = self._last_view()
        if not isinstance(view, AnswerView) or view.message.id != message.id:
            return
        self.following = False
        self._messages[-1] = message
        # Held until the layout settled: a column that is short for a moment would pull the view up.
        self._held = self.verticalScrollBar().value()
        self._column.setMinimumHeight(self._column.height())
        view.show_message(message, last=True)
        self._settle.start()

    def jump_to_latest(self) -> None:
        self.following = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._update_pill()

    def last_answer(self) -> AnswerView | None:
        return next((view for view in reversed(self._views) if isinstance(view, AnswerView)), None)

    @property
    def views(self) -> Sequence[QuestionView | AnswerView]:
        return self._views

    def question_before(self, answer_id: str) -> str:
        """The text of the question an answer belongs to."""
        position = next((i for i, message in enumerate(self._messages) if message.id == answer_id), 0)
        return next((m.text for m in reversed(self._messages[:position]) if m.role == "user"), "")

    def last_question(self) -> str:
        return next((message.text for message in reversed(self._messages) if message.role == "user"), "")

    def mark_source(self, answer: Answer, n: int) -> None:
        for view in self._views:
            if isinstance(view, AnswerView):
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
        self.following = bar.value() >= bar.maximum() - _NEAR_END
        if bar.value() < self.viewport().height() // 2:
            self._build_earlier()
        self._update_pill()

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
        if self._turn_wanted and len(self._views) >= 2:
            self.verticalScrollBar().setValue(self._views[-2].y())
        elif self._held is not None:
            self.verticalScrollBar().setValue(self._held)
        elif self.following:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._held, self._turn_wanted = None, False
        self._update_pill()

    def _make_room(self) -> None:
        """Free room under the last turn, so that its question can stand at the top."""
        height = 0
        if self._room_for_turn and len(self._views) >= 2:
            self._layout.activate()
            turn = sum(_height_of(view) for view in self._views[-2:])
            height = max(0, self.viewport().height() - turn - _BELOW)
        if self._spacer.height() != height:
            self._spacer.setFixedHeight(height)

    def _update_pill(self) -> None:
        bar = self.verticalScrollBar()
        hidden_below = bar.maximum() - bar.value() - self._spacer.height()
        self.pill.setVisible(hidden_below > _NEAR_END and bool(self._views))
        self._place_pill()

    def _place_pill(self) -> None:
        self.pill.adjustSize()
        self.pill.move((self.width() - self.pill.width()) // 2, self.height() - self.pill.height() - 12)
        self.pill.raise_()

    # --- building

    def _build_earlier(self) -> None:
        if self._first_built == 0 or not self._views:
            return
        anchor = self._views[0]
        before = anchor.y()
        first = max(0, self._first_built - BATCH)
        for index in range(self._first_built - 1, first - 1, -1):
            view = self._make_view(self._messages[index], last=False)
            self._layout.insertWidget(0, view)
            self._views.insert(0, view)
        self._first_built = first
        self._layout.activate()
        holder = self.widget()
        if holder is not None:
            holder.adjustSize()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + anchor.y() - before)

    def _append_view(self, message: Message, *, last: bool) -> None:
        view = self._make_view(message, last=last)
        self._layout.insertWidget(self._layout.indexOf(self._spacer), view)
        self._views.append(view)

    def _make_view(self, message: Message, *, last: bool) -> QuestionView | AnswerView:
        if message.role == "user":
            question = QuestionView(self._theme, message)
            question.cut_line.setVisible(message.id == self._cut)
            return question
        view = AnswerView(self._theme, message)
        view.chip_activated.connect(self.chip_activated)
        view.link_activated.connect(self.link_activated)
        view.ask_again.connect(self.ask_again)
        view.ask_general.connect(self.ask_general)
        view.ask_all.connect(self.ask_all)
        view.rated.connect(self.rated)
        if message.state != "writing":
            view.show_message(message, last=last)
        return view

    def _show_cut(self, message_id: str) -> None:
        """Draw the line above the first message the model still reads (none for an empty id)."""
        self._cut = message_id
        for view in self._views:
            if isinstance(view, QuestionView):
                view.cut_line.setVisible(view.message.id == message_id)

    def _last_view(self) -> QuestionView | AnswerView | None:
        return self._views[-1] if self._views else None

    def _clear(self) -> None:
        for view in self._views:
            self._layout.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views.clear()
        self._messages.clear()

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
