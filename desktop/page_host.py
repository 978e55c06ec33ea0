"""The stack of pages: the chat is there from the start, the others are made when they are first opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.bridge.background import Background
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.bridge.model_desk import ModelDesk
from desktop.chat.empty_state import LIMITS
from desktop.theme import Theme
from desktop.viewer.memory import ViewerMemory, forgetful
from engine.api import DEFAULT_COLLECTION, ModelSide

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.actions.actions_page import ActionsPage
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.bridge.training_protocol import TrainingApi
    from desktop.finetune.finetune_page import FinetunePage
    from desktop.library.library_page import LibraryPage
    from desktop.model_hub.model_page import ModelPage
    from desktop.preferences.preferences_page import PreferencesPage
    from desktop.trash.trash_page import TrashPage
    from desktop.viewer.reader_page import ReaderPage

SETTINGS_PLACES = ("settings", "shield", "embedder")


class PageHost(QObject):
    """`current` is "chat", "documents", "models", "finetune", "trash" or "settings"."""

    document_opened = Signal(str)
    citation_opened = Signal(object, int)  # Answer, n
    ask_wanted = Signal(str, object)  # collection, DocumentFilter
    page_wanted = Signal(str)
    model_doing = Signal(str)
    settings_changed = Signal()
    model_discarded = Signal(object)  # Trashed
    trash_restored = Signal(object, object)  # Sequence[Trashed], names of collections
    trash_emptied = Signal()
    chats_changed = Signal()
    keys_wanted = Signal()
    runs_changed = Signal(object)  # every fine-tuning run, as it was listed now

    def __init__(
        self,
        chat: QWidget,
        theme: Theme,
        background: Background,
        tracker: IngestTracker,
        show_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self.stack = QStackedWidget()
        self.stack.addWidget(chat)
        self.current = "chat"
        self._chat, self._theme, self._background = chat, theme, background
        self._tracker, self._show_error = tracker, show_error
        self._engine: EngineApi | None = None
        self.documents: LibraryPage | None = None
        self.actions: ActionsPage | None = None
        self.reader: ReaderPage | None = None
        self.viewer_memory: ViewerMemory = forgetful()
        self.model_desk: ModelDesk | None = None
        self.models: ModelPage | None = None
        self.finetune: FinetunePage | None = None
        self.make_training: Callable[[EngineApi], TrainingApi] = local_training
        self._training: TrainingApi | None = None
        self.settings: PreferencesPage | None = None
        self.trash: TrashPage | None = None

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.model_desk = ModelDesk(engine, self._background, self._show_error, self)
        self.model_desk.doing.connect(self.model_doing)

    @property
    def collection(self) -> str:
        """Where documents go that are added to the library."""
        return self.documents.collection if self.documents else DEFAULT_COLLECTION

    def show(self, name: str) -> None:
        engine = self._engine
        page: QWidget = self._chat
        if name == "documents" and engine is not None:
            page = self._documents(engine)
        elif name == "models" and engine is not None:
            page = self._models(engine)
        elif name == "finetune" and engine is not None:
            page = self._finetune(engine)
            self._finetune(engine).refresh()
        elif name == "trash" and engine is not None:
            page = self._trash(engine)
        elif name in SETTINGS_PLACES and engine is not None:
            settings = self._settings(engine)
            settings.refresh()
            if name == "shield":
                settings.show_shield()
            page = settings
        self.current = "settings" if name in SETTINGS_PLACES else name
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            page.setFocus()
        if name == "embedder" and self.settings is not None:
            self.settings.go_to_embedder()

    def warm_up(self, *, library: bool = True, model: bool = True) -> None:
        """Load the default model and the embedder in the background, so that the first answer does not wait."""
        if self._engine is not None and library:
            self._engine.library.warm_up()
        if self._engine is not None and model and self._engine.models.current is None:
            self.load_model()

    def load_model(self, path: Path | None = None) -> None:
        if self.model_desk is not None:
            self.model_desk.load(path)

    def use_model_file(self, path: Path) -> None:
        if self.model_desk is not None:
            self.model_desk.use_file(path)

    def add_models(self, paths: Sequence[Path]) -> None:
        """Model files and folders that were dropped on the page."""
        if self._engine is not None:
            self._models(self._engine).add_paths(paths)

    def add_training_data(self, paths: Sequence[Path]) -> None:
        """Files and folders that were dropped on the page Fine-tune."""
        if self._engine is not None:
            self._finetune(self._engine).add_paths(paths)

    def open_training_run(self, run_id: str) -> None:
        if self._engine is not None:
            self._finetune(self._engine).open_run(run_id)

    def import_packs(self, paths: Sequence[Path]) -> None:
        """Packs that were dropped on the window."""
        if self._engine is not None:
            self._documents(self._engine).packs.import_packs(paths)

    def open_action(self, kind: str, collection: str, documents: tuple[str, ...] = ()) -> None:
        """Show what is done with documents of a collection; it counts as the page of documents."""
        engine = self._engine
        if engine is None:
            return
        if self.actions is None:
            from desktop.actions.actions_page import ActionsPage

            self.actions = ActionsPage(self._theme, engine, self._background, self._show_error)
            self.actions.citation_opened.connect(self.citation_opened)
            self.actions.left.connect(lambda: self.show("documents"))
            self.stack.addWidget(self.actions)
        self.actions.open(kind, collection, documents)
        self.stack.setCurrentWidget(self.actions)
        self.actions.setFocus()

    def ask_every(self, question: str, collection: str, documents: tuple[str, ...] = ()) -> None:
        """The question of a chat, ready to be put to each document; what runs there already is not disturbed."""
        self.open_action("ask", collection, documents)
        if self.actions is not None and not self.actions.running:
            self.actions.question.setText(question)

    def open_document(self, sha256: str) -> None:
        """Show a document in full size; it counts as the page of documents."""
        engine = self._engine
        if engine is None:
            return
        if self.reader is None:
            from desktop.viewer.reader_page import ReaderPage

            self.reader = ReaderPage(self._theme, engine, self._background, self._show_error, self.viewer_memory)
            self.reader.left.connect(lambda: self.show("documents"))
            self.stack.addWidget(self.reader)
        self.document_opened.emit(sha256)
        if self.reader.open(sha256):
            self.stack.setCurrentWidget(self.reader)
            self.reader.view.focus_content()

    def _documents(self, engine: EngineApi) -> LibraryPage:
        if self.documents is None:
            from desktop.library.library_page import LibraryPage

            self.documents = LibraryPage(self._theme, engine, self._background, self._tracker)
            self.documents.ask_wanted.connect(self.ask_wanted)
            self.documents.embedder_settings_wanted.connect(lambda: self.page_wanted.emit("embedder"))
            self.documents.document_opened.connect(self.open_document)
            self.documents.action_wanted.connect(self.open_action)
            self.stack.addWidget(self.documents)
        else:
            self.documents.refresh()
        return self.documents

    def _models(self, engine: EngineApi) -> ModelPage:
        if self.models is None:
            from desktop.model_hub.model_page import ModelPage

            assert self.model_desk is not None
            self.models = ModelPage(self._theme, engine, self.model_desk, self._background, self._show_error)
            self.models.discarded.connect(self.model_discarded)
            self.models.use_wanted.connect(self._use_side)
            self.stack.addWidget(self.models)
        else:
            self.models.refresh()
        return self.models

    def training(self, engine: EngineApi) -> TrainingApi:
        """Made when it is first wanted."""
        if self._training is None:
            self._training = self.make_training(engine)
        return self._training

    def close(self) -> None:
        """The window goes: worker processes that wait for more are ended. Runs go on. May wait for one."""
        if self.finetune is not None:
            self.finetune.finish()
        if self._training is not None:
            self._training.close()

    @property
    def engine(self) -> EngineApi | None:
        return self._engine

    def _finetune(self, engine: EngineApi) -> FinetunePage:
        if self.finetune is None:
            from desktop.finetune.finetune_page import FinetunePage

            training = self.training(engine)
            self.finetune = FinetunePage(self._theme, engine, self._background, training, self._show_error, self.stack)
            self.finetune.use_wanted.connect(self._use_side)
            self.finetune.runs.runs_changed.connect(self._runs_changed)
            self.stack.addWidget(self.finetune)
        return self.finetune

    def _runs_changed(self) -> None:
        if self.finetune is not None:
            self.runs_changed.emit(self.finetune.runs.runs)

    def _use_side(self, side: ModelSide) -> None:
        """Chat with a model that was tuned or compared here."""
        if self.model_desk is not None:
            self.model_desk.use_side(side)
            self.page_wanted.emit("chat")

    def _trash(self, engine: EngineApi) -> TrashPage:
        if self.trash is None:
            from desktop.trash.trash_page import TrashPage

            self.trash = TrashPage(self._theme, engine, self._background, self._show_error)
            self.trash.restored.connect(self.trash_restored)
            self.trash.removed.connect(self.trash_emptied)
            self.stack.addWidget(self.trash)
        else:
            self.trash.refresh()
        return self.trash

    def look_again(self, kinds: set[str]) -> None:
        """These kinds of things came back from the trash: pages that list them list anew."""
        if self.models is not None and kinds & {"model"}:
            self.models.refresh()
        if self.finetune is not None and kinds & {"run", "data set"}:
            self.finetune.refresh()
        if self.trash is not None:
            self.trash.refresh()

    def _settings(self, engine: EngineApi) -> PreferencesPage:
        if self.settings is None:
            from desktop.preferences.preferences_page import PreferencesPage

            self.settings = PreferencesPage(self._theme, engine, self._background, LIMITS, self._show_error, self.stack)
            self.settings.settings_changed.connect(self.settings_changed)
            self.settings.chats_changed.connect(self.chats_changed)
            self.settings.keys.wanted.connect(self.keys_wanted)
            self.settings.model_wanted.connect(self.load_model)
            self.settings.embedder_wanted.connect(self._tracker.embedder.choose)
            self._tracker.embedder.chosen.connect(self.settings.show_embedder)
            self.stack.addWidget(self.settings)
        return self.settings


def local_training(engine: EngineApi) -> TrainingApi:
    """Training in worker processes of this computer; imported when it is first wanted."""
    from desktop.bridge.local_training import LocalTraining

    return LocalTraining(engine)
