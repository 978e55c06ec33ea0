"""Navigation: which page and which chat are shown, dropping files; what a page does is the page's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QPaintEvent

from desktop import first_run, start_notices
from desktop.away_notices import AwayNotices
from desktop.bridge.background import Background
from desktop.bridge.event_pump import EventPump
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.chat.chat_page import ChatPage
from desktop.chat.session import ChatSessions
from desktop.chat_actions import ChatActions
from desktop.chat_exports import ChatExports
from desktop.chat_search import ChatSearch
from desktop.crash.start_plan import NORMAL, StartPlan
from desktop.drop_handler import DropHandler
from desktop.keys import own_keys, window_actions
from desktop.keys.keys_dialog import KeysDialog
from desktop.page_host import PageHost
from desktop.run_notices import RunNotices
from desktop.run_status import RunStatus
from desktop.sidebar.sidebar import Sidebar
from desktop.status_bar import StatusBar
from desktop.status_feed import StatusFeed
from desktop.theme import Theme
from desktop.translation import tr
from desktop.trash_notices import TrashNotices
from desktop.tray import TrayHome
from desktop.viewer.source_panel import SourcePanel
from desktop.widgets.notification_bar import NotificationBar
from desktop.widgets.reading_order import ReadingWindow
from desktop.window_body import WindowBody
from desktop.window_place import keep_on_screen
from desktop.window_state import WindowState
from engine.api import Answer, DocumentFilter

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class MainWindow(ReadingWindow):
    """Works without an engine until `attach_engine`: the window is there before anything heavy."""

    first_painted = Signal()
    closing = Signal()
    opening = Signal(str, str)  # "page", "chat" or "document" that is opened now, with its name or id

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.setWindowTitle("Aquifer")
        self.setWindowIcon(theme.icon("drop", "accent", 48))
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 480)
        self._theme, self._state = theme, state
        self._engine: EngineApi | None = None
        self._painted = False
        self.notifications = NotificationBar(theme)
        self.pump = EventPump()
        self.pump.setParent(self)
        self.background = Background(self.pump, self.notifications.show_error)
        self.sessions = ChatSessions(self.background, self.notifications.show_error)
        self.sessions.setParent(self)
        self.tracker = IngestTracker(self.background, self.notifications.show_error)
        self.tracker.setParent(self)
        self.sidebar = Sidebar(theme)
        self.chat = ChatPage(theme, self.sessions, self.tracker, self.notifications.show_error)
        self.panel = SourcePanel(theme, self.background, self.notifications.show_error, lambda: state.facts)
        self.status = StatusBar(theme)
        self.feed = StatusFeed(self.status, self.tracker, self.sessions, self.pump)
        self.pages = PageHost(self.chat, theme, self.background, self.tracker, self.notifications.show_error)
        self.pages.setParent(self)
        self.pages.viewer_memory = self.panel.memory
        self.runs = RunNotices(theme, self, self.pages, self.background, self.notifications)
        self.away = AwayNotices(theme, self, self.pump, self.runs)
        self.tray = TrayHome(theme, self)
        self.trash = TrashNotices(self, self.tracker, self.pages, self.background, self.notifications)
        self.run_status = RunStatus(self.status, self.pages, self.background)
        self.actions_on_chats = ChatActions(self.chat, self.sidebar, self.sessions, self.notifications)
        self.actions_on_chats.setParent(self)
        self.exports = ChatExports(self, self.background, self.notifications)
        self.search = ChatSearch(theme, self, self.sidebar, self.background)
        self.drops = DropHandler(theme, self, self.chat, self.pages, self.tracker)
        self.drops.show_page = self.show_page
        self.overlay = self.drops.overlay
        self.body = WindowBody(
            theme, self.sidebar, self.notifications, self.pages.stack, self.panel, self.status, state
        )
        self.side = self.body.side
        self.setCentralWidget(self.body)
        self._connect()
        self.keys = window_actions.connect(self)

    # --- building

    def _connect(self) -> None:
        self.sidebar.new_chat.connect(self.new_chat)
        self.sidebar.page_wanted.connect(self.show_page)
        self.sidebar.chats.chosen.connect(self.open_chat)
        self.sidebar.chats.export_wanted.connect(self.exports.ask)
        self.sidebar.temporary_chat.connect(self.new_temporary_chat)
        self.search.opened.connect(self.open_chat)
        self.actions_on_chats.changed.connect(self.refresh_chats)
        self.actions_on_chats.changed.connect(self.trash.look)
        self.trash.chats_changed.connect(self.refresh_chats)
        self.actions_on_chats.open_wanted.connect(self.open_chat)
        self.chat.chats_changed.connect(self.refresh_chats)
        self.chat.chat_selected.connect(self._on_chat_selected)
        self.chat.citation_opened.connect(self.open_citation)
        self.chat.sources_available.connect(self._on_sources)
        self.chat.link_activated.connect(self.notifications.show_link)
        self.chat.answer_finished.connect(self.feed.show_answer)
        self.chat.empty.limits_seen.connect(self._limits_seen)
        self.panel.closed.connect(self.hide_panel)
        self.panel.citation_shown.connect(self.chat.transcript.mark_source)
        self.pages.document_opened.connect(lambda sha256: self.opening.emit("document", sha256))
        self.pages.citation_opened.connect(self.open_citation)
        self.pages.ask_wanted.connect(self.ask_documents)
        self.pages.page_wanted.connect(self.show_page)
        self.pages.model_doing.connect(self.feed.show_model)
        self.pages.model_doing.connect(lambda _doing: self.chat.models.show_model())
        self.chat.models.chosen.connect(self.pages.use_model_file)
        self.chat.reading_all.wanted.connect(self.ask_every_document)
        self.chat.models.page_wanted.connect(lambda: self.show_page("models"))
        self.runs.show_wanted.connect(self.open_run)
        self.run_status.show_wanted.connect(self.open_run)
        self.pages.settings_changed.connect(self._apply_settings)
        self.pages.keys_wanted.connect(self.show_keys)
        self.pages.chats_changed.connect(self.refresh_chats)
        self.status.model_clicked.connect(lambda: self.show_page("models"))
        self.status.jobs_clicked.connect(lambda: self.show_page(self.feed.jobs_page))
        self.status.shield_clicked.connect(lambda: self.show_page("shield"))

    # --- the engine arrives and leaves

    @property
    def engine(self) -> EngineApi | None:
        return self._engine

    def attach_engine(self, engine: EngineApi, plan: StartPlan = NORMAL) -> None:
        """From here on the window is alive: chats, drafts and the last chat are shown, as far as `plan` says."""
        self._engine = engine
        self.background.use(engine.jobs)
        parts = (self.sessions, self.tracker, self.chat, self.panel, self.pages, self.actions_on_chats, self.search)
        for part in parts:
            part.use(engine)
        self.exports.use(engine)
        self._apply_settings()
        self.refresh_chats()
        chats = {chat.id for chat in engine.chat.list()}
        wanted = self._state.facts.selected_chat if plan.open_chat else ""
        typed = self.chat.composer.text
        if wanted:
            self.opening.emit("chat", wanted)
        self.chat.show_chat(wanted if wanted in chats else "")
        if typed and not self.chat.composer.text:
            self.chat.composer.set_text(typed)
        if engine.settings.problem:
            self.notifications.show_notice("warning", engine.settings.problem)
        start_notices.say(engine, self.notifications)
        if not self._state.facts.disclaimer_seen:
            self._welcome(engine)
        if not plan.read_files:
            engine.library.pause()
        self.tracker.resume()
        self.feed.use(engine)
        self.runs.use(engine)
        self.trash.use(engine)
        self.chat.composer.edit.setFocus()

    def restore_state(self) -> None:
        """Size and places of the last time; called before the window is shown."""
        facts = self._state.facts
        self.resize(1280, 800)
        if facts.geometry:
            self.restoreGeometry(QByteArray.fromBase64(facts.geometry.encode()))
            keep_on_screen(self)
        self.body.show_sidebar(facts.sidebar_shown)

    def save_state(self) -> None:
        facts = self._state.facts
        facts.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        facts.sidebar_shown = self.sidebar.isVisibleTo(self)
        self.side.remember(shown=self.panel.isVisibleTo(self))
        facts.selected_chat = self.chat.chat_id
        self._state.save()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's names below
        if event.spontaneous() and not self.runs.may_close(self.close):
            event.ignore()
            return
        self.chat.save_draft()
        self.save_state()
        for part in (self.feed, self.away, self.run_status, self.pump):
            part.stop()
        self.hide()  # ending workers and the engine may take a moment; nobody has to watch it
        self.pages.close()
        event.accept()
        self.closing.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    # --- chats

    def new_chat(self) -> None:
        self.show_page("chat")
        self.chat.new_chat()

    def new_temporary_chat(self) -> None:
        self.show_page("chat")
        self.chat.new_temporary_chat()

    def open_chat(self, chat_id: str, message_id: str = "") -> None:
        self.show_page("chat")
        if chat_id != self.chat.chat_id or message_id:
            self.opening.emit("chat", chat_id)
            self.chat.show_chat(chat_id, message_id)
        self.sidebar.chats.select(chat_id)

    def ask_documents(self, collection: str, where: DocumentFilter) -> None:
        """A new chat about some documents of a collection."""
        self.show_page("chat")
        self.chat.new_chat_about(collection, where)

    def refresh_chats(self) -> None:
        if self._engine is None:
            return
        busy = [live.chat_id for live in self.sessions.all_live]
        self.sidebar.show_chats(self._engine.chat.list(), busy, self._engine.chat.folders())
        if self.pages.current == "chat":
            self.sidebar.chats.select(self.chat.chat_id)

    def search_chats(self) -> None:
        if not self.sidebar.isVisible():
            self.body.toggle_sidebar()
        self.sidebar.search.setFocus()
        self.sidebar.search.selectAll()

    def find_in_chat(self) -> None:
        self.show_page("chat")
        self.chat.finder.begin()

    # --- pages and panels

    def ask_every_document(self, question: str, collection: str, documents: tuple[str, ...] = ()) -> None:
        """A question of the chat, ready to be put to each document on its own."""
        self.show_page("documents")
        self.pages.ask_every(question, collection, documents)

    def show_page(self, name: str) -> None:
        """ "chat" or the name of an entry in the sidebar; "shield" and "embedder" are places in the settings."""
        if self._engine is None and name != "chat":
            return
        self.opening.emit("page", name)
        self.pages.show(name)
        self.sidebar.mark_page(self.pages.current)
        if name == "chat":
            self.sidebar.chats.select(self.chat.chat_id)
        else:
            self.hide_panel()

    def open_run(self, run_id: str) -> None:
        """A fine-tuning run that goes on."""
        self.show_page("finetune")
        self.pages.open_training_run(run_id)

    def open_citation(self, answer: Answer, n: int) -> None:
        self.side.open()
        self.opening.emit("document", next((one.sha256 for one in answer.citations if one.n == n), ""))
        self.panel.show_citation(answer, n)

    def open_document(self, sha256: str) -> None:
        self.side.open()
        self.opening.emit("document", sha256)
        self.panel.show_document(sha256)

    def hide_panel(self) -> None:
        self.side.close()

    def focus_composer(self) -> None:
        self.show_page("chat")
        self.chat.composer.edit.setFocus()

    def show_keys(self) -> None:
        store = own_keys.store_in(self._engine, self.keys) if self._engine is not None else None
        dialog = KeysDialog(self._theme, self, self.keys.in_force, store)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if not event.mimeData().hasUrls() or self._engine is None:
            return
        event.acceptProposedAction()
        self.drops.offer(self.height() - self.status.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.away.looked()
            if not self.isActiveWindow():
                self.chat.save_draft()

    def open_files(self, paths: Sequence[Path], *, new_chat: bool = False) -> None:
        """Files of the command line go where a drop on the chat that is shown, or on a new one, takes them."""
        if new_chat and paths:
            self.new_chat()
        self.drops.open(paths)

    # --- what is heard

    def _on_chat_selected(self, chat_id: str) -> None:
        self.panel.show_answer(None)
        self.hide_panel()
        self.sidebar.chats.select(chat_id)

    def _on_sources(self, answer: Answer | None) -> None:
        if self.panel.isVisible() and answer is not None and answer.citations:
            self.panel.show_answer(answer)
        if answer is not None:
            self.status.show_timing(answer.timing)

    def attach_files(self) -> None:
        self.show_page("chat")
        self.chat.files.choose()

    def copy_last_answer(self) -> None:
        if self.chat.copy_last_answer():
            self.notifications.show_notice("success", tr("The last answer is in the clipboard."))

    def escape(self) -> None:
        """Stop, close, go back: what is nearest."""
        if self.chat.stop() or self.chat.leave_tools():
            return
        if self.pages.current != "chat":
            self.show_page("chat")
        elif self.panel.isVisible():
            self.hide_panel()

    def _limits_seen(self) -> None:
        self._state.facts.disclaimer_seen = True
        self._state.save()
        self.chat.empty.hide_welcome()
        self.chat.composer.edit.setFocus()

    def _apply_settings(self) -> None:
        if self._engine is None:
            return
        look = self._engine.settings.current.appearance
        self._theme.apply(look.theme, look.scale_percent, look.contrast, less_motion=look.less_motion)
        self.chat.composer.set_send_key(look.send_key)
        self.tray.use(on=look.keep_in_tray)
        own_keys.take(look.keys, self.keys, self.notifications)

    def _welcome(self, engine: EngineApi) -> None:
        first_run.welcome(engine, self.background, self.chat.empty)
