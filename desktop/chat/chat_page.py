"""The chat in the middle of the window: joins transcript, composer and files of one chat; knows no other page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.ingest_tracker import IngestTracker, local_files
from desktop.chat.chat_files import ChatFiles
from desktop.chat.composer import Composer
from desktop.chat.empty_state import EmptyState
from desktop.chat.samples import questions_for, sample_files
from desktop.chat.session import ChatSessions
from desktop.chat.transcript import COLUMN_WIDTH, Transcript
from desktop.theme import Theme
from desktop.widgets.controls import label, row
from desktop.widgets.document_filter import document_filter
from desktop.widgets.filter_dialog import FilterDialog
from engine.api import NO_FILTER, Answer, AquiferError, AskScope, ChatInfo, DocumentFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

_DRAFT_DELAY_MS = 400


class ChatPage(QWidget):
    """One chat at a time; `chat_id` is empty for a new chat that is not stored yet."""

    chats_changed = Signal()
    chat_selected = Signal(str)
    citation_opened = Signal(object, int)  # Answer, n
    sources_available = Signal(object)  # Answer or None
    link_activated = Signal(str)
    answer_finished = Signal(object)

    def __init__(
        self, theme: Theme, sessions: ChatSessions, tracker: IngestTracker, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._sessions, self._tracker, self._show_error = theme, sessions, tracker, show_error
        self._engine: EngineApi | None = None
        self.chat_id = ""
        self._drafts: dict[str, str] = {}
        # By chat, "" for the one that is not stored yet. Kept while the window is open: no forgotten filter comes back.
        self._filters: dict[str, DocumentFilter] = {}
        self.files = ChatFiles(theme, self, tracker, lambda: f"chat:{self.chat_id}" if self.chat_id else "")
        self.transcript = Transcript(theme)
        self.empty = EmptyState(theme)
        self.composer = Composer(theme)
        self._note = label("", "small", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.transcript)
        below = QWidget()
        self._below = QVBoxLayout(below)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(4)
        self._below.addWidget(self.composer)
        self._below.addWidget(self._note)
        below.setMaximumWidth(theme.px(COLUMN_WIDTH))
        # The transcript's scroll bar takes 10 px at the right; the composer keeps to the same column.
        holder = row(margins=(24, 0, 24 + theme.px(10), 12))
        holder.addStretch(1)
        holder.addWidget(below, 100)
        holder.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addLayout(holder)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_DELAY_MS)
        self._draft_timer.timeout.connect(self.save_draft)
        self._connect()
        theme.changed.connect(lambda: below.setMaximumWidth(theme.px(COLUMN_WIDTH)))

    def _connect(self) -> None:
        composer, transcript, sessions = self.composer, self.transcript, self._sessions
        composer.sent.connect(self.ask)
        composer.stopped.connect(self.stop)
        composer.attach_clicked.connect(self.choose_files)
        composer.files_pasted.connect(lambda paths: self.attach(local_files(paths)))
        composer.retry_file.connect(lambda path: self.attach([Path(path)]))
        composer.remove_file.connect(self.files.remove)
        composer.password_wanted.connect(self.files.ask_password)
        composer.paste_offer.accepted.connect(self._attach_text)
        composer.collection_toggled.connect(self._toggle_collection)
        composer.preset_chosen.connect(self._choose_preset)
        composer.edit_last.connect(self._edit_last)
        composer.edit.textChanged.connect(self._draft_timer.start)
        self.empty.choose_files.connect(self.choose_files)
        self.empty.try_samples.connect(self.add_samples)
        self.empty.question_chosen.connect(self.ask)
        transcript.chip_activated.connect(self.citation_opened)
        transcript.link_activated.connect(self.link_activated)
        transcript.ask_again.connect(lambda id_: self.ask(transcript.question_before(id_)))
        transcript.ask_general.connect(lambda id_: self.ask(transcript.question_before(id_), AskScope(documents=False)))
        transcript.ask_all.connect(lambda id_: self.ask(transcript.question_before(id_), AskScope(own_filter=False)))
        transcript.rated.connect(sessions.rate)
        composer.filter_clicked.connect(self._choose_filter)
        composer.filter_chips.changed.connect(self._use_filter)
        sessions.started.connect(self._on_started)
        sessions.progressed.connect(self._on_progressed)
        sessions.text_added.connect(self._on_text)
        sessions.finished.connect(self._on_finished)
        sessions.ended.connect(self._on_ended)
        sessions.refused.connect(self._on_refused)
        self._tracker.changed.connect(self._on_files_changed)
        self._tracker.finished.connect(self._on_files_finished)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self._show_collections()

    # --- which chat

    def show_chat(self, chat_id: str) -> None:
        """Open a stored chat, or a new one for an empty id; the draft of the one before is kept."""
        engine = self._engine
        if engine is None:
            return
        self.save_draft()
        try:
            chat = engine.chat.get(chat_id) if chat_id else None
            messages = engine.chat.history(chat_id) if chat_id else []
        except AquiferError as error:
            self._show_error(error)
            return
        self.chat_id = chat_id
        live = self._sessions.live(chat_id)
        self.transcript.show_chat(messages, live)
        self.composer.set_text(chat.draft if chat else self._drafts.get("", ""))
        self._draft_timer.stop()
        self.composer.show_filter(self._filters.get(chat_id, NO_FILTER))
        self.composer.set_answering(live is not None)
        if chat is not None:
            self._tracker.show_stored(chat.attachments)
        self._show_files()
        self._show_collections()
        self._stack.setCurrentWidget(self.transcript if messages else self.empty)
        answers = [message.answer for message in messages if message.answer is not None]
        self.sources_available.emit(answers[-1] if answers else None)
        self.chat_selected.emit(chat_id)
        if chat_id:
            self._sessions.opened(chat_id)

    def new_chat(self) -> None:
        self.show_chat("")
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
        self._use_filter(where)
        self._show_collections()
        self.composer.edit.setFocus()

    def forget(self) -> None:
        """The shown chat is gone: an empty new one takes its place, without the old draft."""
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
            made = self._engine.chat.new("", self._new_chat_collections())
            self.chat_id = made.id
            self._drafts.pop("", None)
            self._filters[made.id] = self._filters.pop("", NO_FILTER)
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

    def _new_chat_collections(self) -> Sequence[str]:
        return self._library_collections()

    def _library_collections(self) -> list[str]:
        if self._engine is None:
            return []
        return [info.name for info in self._engine.library.collections() if info.kind == "library" and info.documents]

    # --- asking

    def ask(self, question: str, scope: AskScope | None = None) -> None:
        """Ask in this chat, without a scope the documents of its filter; the text leaves the composer once taken."""
        if not question.strip() or self._engine is None or self._sessions.live(self.chat_id) is not None:
            return
        chat = self._chat_or_error()
        if chat is None:
            return
        if question == self.composer.text:
            self.composer.set_text("")
            self._draft_timer.stop()
        self.composer.set_answering(True)
        self._sessions.ask(chat.id, question, scope or AskScope(where=self._filters.get(chat.id, NO_FILTER)))

    def stop(self) -> bool:
        return self._sessions.stop(self.chat_id)

    def copy_last_answer(self) -> bool:
        view = self.transcript.last_answer()
        if view is None:
            return False
        view.copy()
        return True

    def _edit_last(self) -> None:
        self.composer.set_text(self.transcript.last_question())

    def _on_started(self, chat_id: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None and live.question is not None and live.answer is not None:
            self._stack.setCurrentWidget(self.transcript)
            self.transcript.add_turn(live.question, live.answer, live)
        self.chats_changed.emit()

    def _on_progressed(self, chat_id: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None:
            self.transcript.live_changed(live)

    def _on_text(self, chat_id: str, text: str) -> None:
        live = self._sessions.live(chat_id)
        if chat_id == self.chat_id and live is not None and live.answer is not None:
            self.transcript.text_added(text)
            self.transcript.live_changed(live)

    def _on_finished(self, chat_id: str, answer: Answer) -> None:
        self.answer_finished.emit(answer)
        if chat_id == self.chat_id:
            self.sources_available.emit(answer)

    def _on_ended(self, chat_id: str) -> None:
        if chat_id == self.chat_id and self._engine is not None:
            self.composer.set_answering(False)
            messages = self._engine.chat.history(chat_id)
            if messages:
                self.transcript.answer_ended(messages[-1])
        self.chats_changed.emit()

    def _on_refused(self, chat_id: str, text: str) -> None:
        """The question was not taken: its words go back, unless something new was typed meanwhile."""
        if chat_id == self.chat_id and not self.composer.text:
            self.composer.set_text(text)
        elif chat_id != self.chat_id and self._engine is not None:
            self._engine.chat.save_draft(chat_id, text)

    # --- drafts, files, collections

    def save_draft(self) -> None:
        """Keep what stands in the composer; a new chat is stored once there is something to keep."""
        self._draft_timer.stop()
        text = self.composer.text
        if self._engine is None:
            return
        try:
            if self.chat_id:
                if self._engine.chat.get(self.chat_id).draft != text:
                    self._engine.chat.save_draft(self.chat_id, text)
            elif text.strip():
                chat = self._stored_chat()
                if chat is not None:
                    self._engine.chat.save_draft(chat.id, text)
        except AquiferError as error:
            self._show_error(error)

    def choose_files(self) -> None:
        files, _filter = QFileDialog.getOpenFileNames(self, "Attach files", "", document_filter())
        self.attach(local_files(files))

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files into this chat."""
        if not paths:
            return
        chat = self._chat_or_error()
        if chat is not None:
            self._tracker.add(paths, chat.attachments, kind="chat")
            self.composer.edit.setFocus()

    def _attach_text(self, text: str) -> None:
        """A long pasted text becomes a document of this chat; it leaves the question once it is on disk."""
        chat = self._chat_or_error()
        if chat is not None:
            stored = partial(self._take_out, chat.id, text)
            self._tracker.add_text(text, "", chat.attachments, stored, kind="chat")

    def _take_out(self, chat_id: str, text: str, good: bool) -> None:
        if good and chat_id == self.chat_id:
            self.composer.take_out(text)
            self.composer.edit.setFocus()

    def add_samples(self) -> None:
        self.attach(sample_files())

    def _toggle_collection(self, name: str, on: bool) -> None:
        try:
            chat = self._stored_chat()
            if chat is not None and self._engine is not None:
                names = [*chat.collections, name] if on else [kept for kept in chat.collections if kept != name]
                self._engine.chat.set_collections(chat.id, list(dict.fromkeys(names)))
        except AquiferError as error:
            self._show_error(error)
        QTimer.singleShot(0, self, self._show_collections)

    def _choose_preset(self, name: str) -> None:
        try:
            chat = self._stored_chat()
            if chat is not None and self._engine is not None:
                self._engine.chat.set_preset(chat.id, name)
        except AquiferError as error:
            self._show_error(error)
        QTimer.singleShot(0, self, self._show_collections)

    def _choose_filter(self) -> None:
        about = "Everything that is filled in must hold, for each question of this chat until the filter is taken off."
        where = self._filters.get(self.chat_id, NO_FILTER)
        dialog = FilterDialog(self._theme, self, "Ask only some documents", about, where)
        dialog.accepted.connect(lambda: self._use_filter(dialog.where))
        chat = self.chat()
        searched = [chat.attachments, *chat.collections] if chat else self._new_chat_collections()
        self._tracker.languages(searched, dialog.offer_languages)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use_filter(self, where: DocumentFilter) -> None:
        self._filters[self.chat_id] = where
        self.composer.show_filter(where)
        self.composer.edit.setFocus()

    def _show_collections(self) -> None:
        """What the menus below the field say: collections and preset of this chat."""
        chat = self.chat()
        if self._engine is not None:
            names = [preset.name for preset in self._engine.chat.presets()]
            self.composer.show_presets(names, chat.preset if chat else "")
        chosen = chat.collections if chat else self._new_chat_collections()
        self.composer.show_collections(self._library_collections(), chosen)

    def _on_files_changed(self, collection: str) -> None:
        if self.chat_id and collection == f"chat:{self.chat_id}":
            self._show_files()
        elif not collection.startswith("chat:"):
            self._show_unread()

    def _on_files_finished(self, collection: str) -> None:
        if not collection.startswith("chat:"):
            self._show_collections()

    def _show_files(self) -> None:
        files = self.files.all()
        self.composer.show_files(files)
        ready = [status.name for status in files if status.words == "indexed"]
        self.empty.show_questions(questions_for(ready), files=bool(files))
        self._show_unread()

    def _show_unread(self) -> None:
        chat = self.chat()
        unread = self._tracker.unread_in([chat.attachments, *chat.collections]) if chat else 0
        words = "1 file is still being read. You can ask now; the answer leaves it out."
        if unread > 1:
            words = f"{unread} files are still being read. You can ask now; the answer leaves them out."
        self._note.setText(words)
        self._note.setVisible(unread > 0)
