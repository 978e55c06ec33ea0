"""The chat in the middle of the window: joins transcript, composer and files of one chat; knows no other page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.ingest_tracker import IngestTracker
from desktop.chat.chat_choices import ChatChoices
from desktop.chat.chat_files import ChatFiles
from desktop.chat.comparison_desk import ComparisonDesk
from desktop.chat.composer import Composer
from desktop.chat.draft_keeper import DraftKeeper
from desktop.chat.empty_state import EmptyState
from desktop.chat.files_shown import FilesShown
from desktop.chat.find_bar import FindBar
from desktop.chat.message_desk import MessageDesk
from desktop.chat.model_picker import ModelPicker
from desktop.chat.question_editing import QuestionEditing
from desktop.chat.reading_all import ReadingAll
from desktop.chat.samples import sample_files
from desktop.chat.session import ChatSessions
from desktop.chat.temporary_banner import TemporaryBanner
from desktop.chat.transcript import COLUMN_WIDTH, Transcript
from desktop.theme import Theme
from desktop.widgets.controls import row
from desktop.widgets.formula_pictures import FormulaPictures
from engine.api import Answer, AquiferError, AskScope, ChatInfo, DocumentFilter, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


class ChatPage(QWidget):
    """One chat at a time; `chat_id` is empty for a new chat that is not stored yet."""

    chats_changed = Signal()
    chat_selected = Signal(str)
    citation_opened = Signal(object, int)  # Answer, n
    sources_available = Signal(object)  # Answer or None
    link_activated = Signal(str)
    answer_finished = Signal(object)
    close_wanted = Signal(str)  # a temporary chat

    def __init__(
        self, theme: Theme, sessions: ChatSessions, tracker: IngestTracker, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._sessions, self._tracker, self._show_error = theme, sessions, tracker, show_error
        self._engine: EngineApi | None = None
        self.chat_id = ""
        self.transcript = Transcript(theme, FormulaPictures(sessions.background))
        self.empty = EmptyState(theme)
        self.composer = Composer(theme)
        self.choices = ChatChoices(theme, self, self.composer, tracker, self.chat, self._stored_chat, show_error)
        self.desk = MessageDesk(
            self,
            self.transcript,
            sessions,
            sessions.background,
            lambda: self.chat_id,
            lambda: self.choices.scope,
            show_error,
        )
        self.comparison = ComparisonDesk(
            self.desk, self.transcript, sessions, sessions.background, lambda: self.choices.scope
        )
        self.reading_all = ReadingAll(self, self.transcript, self.chat, lambda: self.choices.scope.where)
        self.models = ModelPicker(theme, self.composer, self.transcript, self.desk, self.comparison)
        self.files = ChatFiles(
            theme, self, tracker, self.composer, lambda: self.chat_id, self._chat_or_error, sessions.background
        )
        self.files.refused = show_error
        self.temporary = TemporaryBanner(theme)
        self.finder = FindBar(theme, self.transcript)
        self._files_shown = FilesShown(self, tracker, self.files, self.composer, self.empty, self.choices, self.chat)
        self._note = self._files_shown.note
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.transcript)
        below = QWidget()
        self.editing = QuestionEditing(theme, self.composer, below)
        self._drafts = DraftKeeper(
            self, self.composer, self.editing, lambda: self.chat_id, self._stored_chat, show_error
        )
        self._lay_out(theme, below)
        self._connect()

    def _lay_out(self, theme: Theme, below: QWidget) -> None:
        self._below = QVBoxLayout(below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(4)
        self._below.addWidget(self.editing.strip)
        self._below.addWidget(self.composer)
        self._below.addWidget(self._note)
        below.setMaximumWidth(theme.px(COLUMN_WIDTH))
        holder = row(margins=(24, 0, 24, 12))
        holder.addStretch(1)
        holder.addWidget(below, 100)
        holder.addStretch(1)
        holder.addSpacing(theme.px(10))  # as wide as the transcript's scroll bar: both keep to the same column
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.temporary)
        layout.addWidget(self.finder)
        layout.addWidget(self._stack, 1)
        layout.addLayout(holder)
        theme.changed.connect(lambda: below.setMaximumWidth(theme.px(COLUMN_WIDTH)))

    def _connect(self) -> None:
        composer, transcript, sessions = self.composer, self.transcript, self._sessions
        composer.sent.connect(self.ask)
        composer.stopped.connect(self.stop)
        composer.edit_last.connect(self._edit_last)
        self.empty.choose_files.connect(self.files.choose)
        self.empty.try_samples.connect(self.add_samples)
        self.empty.question_chosen.connect(self.ask)
        transcript.requests.chip_activated.connect(self.citation_opened)
        transcript.requests.link_activated.connect(self.link_activated)
        transcript.requests.edit.connect(self._edit)
        self.desk.path_changed.connect(self._on_path_changed)
        self.temporary.closed.connect(lambda: self.close_wanted.emit(self.chat_id))
        sessions.started.connect(self._on_started)
        sessions.progressed.connect(self._on_progressed)
        sessions.text_added.connect(self._on_text)
        sessions.finished.connect(self._on_finished)
        sessions.ended.connect(self._on_ended)
        sessions.refused.connect(self._drafts.give_back)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.choices.use(engine)
        self._drafts.use(engine)
        self.desk.use(engine)
        self.comparison.use(engine)
        self.models.use(engine)
        self.reading_all.use(engine)
        self.files.images_dir = engine.paths.pasted_dir

    # --- which chat

    def show_chat(self, chat_id: str, message_id: str = "") -> None:
        """Open a stored chat, at a message if one is given, or a new one for an empty id; the draft before is kept."""
        engine = self._engine
        if engine is None:
            return
        self.save_draft()
        self.editing.leave()
        try:
            if message_id:
                engine.chat.show_message(message_id)
            chat = engine.chat.get(chat_id) if chat_id else None
            messages = engine.chat.history(chat_id) if chat_id else []
        except AquiferError as error:
            self._show_error(error)
            return
        left = self.chat_id if self.temporary.isVisibleTo(self) else ""
        self.chat_id = chat_id
        live = self._sessions.live(chat_id)
        self.transcript.show_chat(messages, live, message_id)
        self.editing.show_chat(chat_id, chat.draft if chat else "")
        self._drafts.rest()
        self.composer.set_answering(live is not None)
        self._show_temporary(chat)
        if chat is not None:
            self._tracker.show_stored(chat.attachments)
        self._files_shown.show()
        self.choices.show_chat()
        self.finder.chat_changed()
        self._stack.setCurrentWidget(self.transcript if messages else self.empty)
        self._show_sources(messages)
        self.chat_selected.emit(chat_id)
        if chat_id:
            self._sessions.opened(chat_id)
        if left and left != chat_id:
            self._drop_if_unused(left)

    def new_chat(self) -> None:
        self.show_chat("")
        self.composer.edit.setFocus()

    def new_temporary_chat(self) -> None:
        """A chat in memory only; it is there at once, so that its mark is."""
        if self._engine is None:
            return
        made = self._engine.chat.new("", self.choices.library_collections(), temporary=True)
        self.show_chat(made.id)
        self.chats_changed.emit()
        self.composer.edit.setFocus()

    def new_chat_about(self, collection: str, where: DocumentFilter) -> None:
        """A new chat that searches only documents of one collection which fit a filter."""
        self.new_chat()
        try:
            chat = self._stored_chat()
            if chat is not None and self._engine is not None:
                self._engine.chat.set_collections(chat.id, [collection])
        except AquiferError as error:
            self._show_error(error)
            return
        self.choices.use_filter(where)
        self.choices.show_collections()

    def forget(self) -> None:
        """The shown chat is gone: an empty new one takes its place, without the old draft."""
        self.editing.forget(self.chat_id)
        self.chat_id = ""
        self.composer.set_text("")
        self.show_chat("")

    def chat(self) -> ChatInfo | None:
        return self._engine.chat.get(self.chat_id) if self._engine and self.chat_id else None

    def _stored_chat(self) -> ChatInfo | None:
        """The chat, made now if it was only an idea so far. A new chat searches what the library holds."""
        if self._engine is None:
            return None
        if not self.chat_id:
            made = self._engine.chat.new("", self.choices.library_collections())
            self.chat_id = self.editing.chat_id = made.id
            self.choices.became(made.id)
            self.chats_changed.emit()
            self.chat_selected.emit(made.id)
        return self._engine.chat.get(self.chat_id)

    def _chat_or_error(self) -> ChatInfo | None:
        """`_stored_chat`; None also when it cannot be stored, which is shown then."""
        try:
            return self._stored_chat()
        except AquiferError as error:
            self._show_error(error)
            return None

    def _show_temporary(self, chat: ChatInfo | None) -> None:
        on = chat is not None and chat.temporary
        self.temporary.setVisible(on)
        self.empty.show_temporary(on=on)
        self.composer.attach_button.setEnabled(not on)

    def _drop_if_unused(self, chat_id: str) -> None:
        """A temporary chat nobody wrote in is not worth a place in the list."""
        if (
            self._engine is not None
            and not self._engine.chat.history(chat_id)
            and not self._engine.chat.get(chat_id).draft.strip()
        ):
            self._engine.chat.delete(chat_id)
            self.chats_changed.emit()

    def _show_sources(self, messages: Sequence[Message]) -> None:
        answers = [message.answer for message in messages if message.answer is not None]
        self.sources_available.emit(answers[-1] if answers else None)

    # --- asking

    def ask(self, question: str, scope: AskScope | None = None) -> None:
        """Ask in this chat, without a scope the documents of its filter; the text leaves the composer once taken."""
        if not question.strip() or self._engine is None or self._sessions.live(self.chat_id) is not None:
            return
        chat = self._chat_or_error()
        if chat is None:
            return
        beside = self.editing.message_id if question == self.composer.text else ""
        if question == self.composer.text:
            if not self.editing.cancel():
                self.composer.set_text("")
            self._drafts.rest()
        self.composer.set_answering(True)
        self._sessions.ask(chat.id, question, scope or self.choices.scope, beside)

    def stop(self) -> bool:
        return self._sessions.stop(self.chat_id)

    def leave_tools(self) -> bool:
        """Escape: out of finding or editing, if somebody is there."""
        return self.finder.end() or self.editing.cancel()

    def copy_last_answer(self) -> bool:
        view = self.transcript.last_answer()
        if view is None:
            return False
        view.copy()
        return True

    def _edit_last(self) -> None:
        if (message := self.transcript.last_question()) is not None:
            self.editing.begin(message)

    def _edit(self, message_id: str) -> None:
        if (message := self.transcript.message(message_id)) is not None:
            self.editing.begin(message)

    def _on_started(self, chat_id: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None and live.question is not None and live.answer is not None:
            self._stack.setCurrentWidget(self.transcript)
            self.composer.set_answering(True)
            before = self.transcript.messages[-1].id if self.transcript.messages else ""
            if live.question.parent_id == before and len(live.answer.versions) == 1:
                self.transcript.add_turn(live.question, live.answer, live)
            elif self._engine is not None:
                self.transcript.show_path(self._engine.chat.history(chat_id), live)
            # Asking clears the stored draft; behind an edited question one may have come back into the field.
            self._drafts.soon()
        self.chats_changed.emit()

    def _on_progressed(self, chat_id: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None:
            self.transcript.live_changed(live)

    def _on_text(self, chat_id: str, text: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None and live.answer is not None:
            self.transcript.text_added(live, text)
            self.transcript.live_changed(live)

    def _on_finished(self, chat_id: str, answer: Answer) -> None:
        self.answer_finished.emit(answer)
        self.models.show_model()
        if chat_id == self.chat_id:
            self.sources_available.emit(answer)

    def _on_ended(self, chat_id: str) -> None:
        if chat_id == self.chat_id and self._engine is not None:
            self.composer.set_answering(False)
            messages = self._engine.chat.history(chat_id)
            shown = self.transcript.messages
            if messages and shown and shown[-1].id == messages[-1].id:
                self.transcript.answer_ended(messages)
            else:
                self.transcript.show_path(messages)
            self.finder.chat_changed()
        self.chats_changed.emit()

    def _on_path_changed(self) -> None:
        """Another branch is on screen: the model gets back what it had read of that one."""
        messages = self.transcript.messages
        self._stack.setCurrentWidget(self.transcript if messages else self.empty)
        self._show_sources(messages)
        self.finder.chat_changed()
        if self.editing.message_id and self.transcript.message(self.editing.message_id) is None:
            self.editing.cancel()
        self._sessions.opened(self.chat_id)

    # --- drafts and files

    def save_draft(self) -> None:
        """Keep what stands in the composer; a new chat is stored once there is something to keep."""
        self._drafts.save()

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files into this chat."""
        self.files.attach(paths)

    def add_samples(self) -> None:
        self.files.attach(sample_files())
