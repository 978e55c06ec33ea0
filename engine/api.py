"""The facade for the window, the command line and scripts: how the rooms fit together, and nothing more."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from engine.catalog.types import ModelInfo
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
from engine.core.settings import Settings
from engine.core.settings_store import SettingsStore
from engine.inference.types import LoadedModel
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

if TYPE_CHECKING:
    from engine.inference.model_manager import BackendLoader
    from engine.retrieval.embedder import Embedder

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
        # The rooms are imported here, not above: the window takes its types from this module before it is shown.
        from engine.catalog.scanner import ModelScanner
        from engine.chat.chats import Chats
        from engine.core.log import LogFile
        from engine.core.profile_lock import ProfileLock
        from engine.inference.model_manager import ModelManager
        from engine.retrieval.library import Library

        self.guard = NetworkGuard()
        self.guard.install()
        self.paths = ProfilePaths((data_dir or default_data_dir()).absolute())
        self.paths.create()
        starters = starter_dir or resources_dir() / "models"
        with contextlib.ExitStack() as opened:
            opened.callback(ProfileLock(self.paths.lock_file).release)
            opened.callback(LogFile(self.paths).close)
            self.settings = SettingsStore(self.paths, settings)
            self.jobs = JobRunner()
            self.models = ModelManager(
                self.paths, self.settings, self.jobs, ModelScanner(self.paths, starters), backend_loader
            )
            self.library = Library(self.paths, self.settings, self.jobs, embedder, starters)
            opened.callback(self.library.close)
            self.chat = Chats(
                self.paths, self.settings, self.jobs, self.library, self.models, self.library.delete_collection
            )
            opened.callback(self.chat.close)
            self._opened = opened.pop_all()

    def warm_up(self) -> None:
        """Load the model and start the embedder in the background, so that the first answer does not wait."""
        self.library.warm_up()
        if self.models.current is None:
            self.models.load()

    def close(self) -> None:
        """Stop all work (what is done stays done), end threads and processes, release the profile."""
        if self.jobs.close():
            # A thread that did not end may still be inside the model; the process' end frees it then.
            self.models.close()
        self._opened.close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
