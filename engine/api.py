"""The facade for the window, the command line and scripts: how the rooms fit together, and nothing more."""

from __future__ import annotations

from pathlib import Path

from engine.catalog.scanner import ModelScanner
from engine.catalog.types import ModelInfo
from engine.chat.chats import Chats
from engine.chat.types import (
    NOT_FOUND,
    Answer,
    AnswerFinished,
    AnswerStarted,
    ChatInfo,
    Citation,
    Message,
    ReadingPrompt,
    SourcesFound,
    Support,
    TextDelta,
    Timing,
)
from engine.core.errors import AquiferError, Cancelled
from engine.core.events import Event, JobCancelled, JobFailed, JobSucceeded, Notice, Phase
from engine.core.jobs import Job, JobRunner
from engine.core.network_guard import BlockedAttempt, NetworkGuard
from engine.core.paths import ProfilePaths, default_data_dir, resources_dir
from engine.core.profile_lock import ProfileLock
from engine.core.settings import Settings
from engine.core.settings_store import SettingsStore
from engine.inference.model_manager import BackendLoader, ModelManager
from engine.inference.types import LoadedModel
from engine.retrieval.embedder import Embedder
from engine.retrieval.library import Library
from engine.retrieval.types import (
    DEFAULT_COLLECTION,
    CollectionInfo,
    DocumentDone,
    DocumentInfo,
    DocumentProgress,
    DocumentState,
    Hit,
    PageView,
    Receipt,
    Rectangle,
)

__all__ = [
    "DEFAULT_COLLECTION",
    "NOT_FOUND",
    "Answer",
    "AnswerFinished",
    "AnswerStarted",
    "AquiferError",
    "BlockedAttempt",
    "Cancelled",
    "ChatInfo",
    "Citation",
    "CollectionInfo",
    "DocumentDone",
    "DocumentInfo",
    "DocumentProgress",
    "DocumentState",
    "Engine",
    "Event",
    "Hit",
    "Job",
    "JobCancelled",
    "JobFailed",
    "JobSucceeded",
    "LoadedModel",
    "Message",
    "ModelInfo",
    "Notice",
    "PageView",
    "Phase",
    "ProfilePaths",
    "ReadingPrompt",
    "Receipt",
    "Rectangle",
    "Settings",
    "SourcesFound",
    "Support",
    "TextDelta",
    "Timing",
    "default_data_dir",
    "resources_dir",
]


class Engine:
    """Everything the program can do, without a window: `.library`, `.models`, `.chat`, `.settings`, `.guard`.

    One per profile folder and process. Raises `WriteConflict` when another process has the profile open and
    `StorageError` when the folder cannot be used. `close()` ends all threads and worker processes.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        data_dir: Path | None = None,
        starter_dir: Path | None = None,
        backend_loader: BackendLoader | None = None,
        embedder: Embedder | None = None,
    ) -> None:
        self.guard = NetworkGuard()
        self.guard.install()
        self.paths = ProfilePaths((data_dir or default_data_dir()).absolute())
        self.paths.create()
        self._lock = ProfileLock(self.paths.lock_file)
        self.settings = SettingsStore(self.paths, settings)
        self.jobs = JobRunner()
        starters = starter_dir or resources_dir() / "models"
        self.models = ModelManager(
            self.paths, self.settings, self.jobs, ModelScanner(self.paths, starters), backend_loader
        )
        self.library = Library(self.paths, self.settings, self.jobs, embedder)
        self.chat = Chats(
            self.paths, self.settings, self.jobs, self.library, self.models, self.library.delete_collection
        )

    def warm_up(self) -> None:
        """Load the model and start the embedder in the background, so that the first answer does not wait."""
        self.library.warm_up()
        if self.models.current is None:
            self.models.load()

    def close(self) -> None:
        """Stop all work (what is done stays done), end threads and processes, release the profile."""
        self.library.stop()
        self.jobs.close()
        self.models.close()
        self.library.close()
        self.chat.close()
        self._lock.release()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
