"""The facade for the window, the command line and scripts: how the rooms fit together, and nothing more."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from engine.actions.fields import fields_of, fields_of_schema
from engine.actions.prompts import HYDE, Prompt
from engine.actions.types import (
    ActionProgress,
    ActionScope,
    AskedRow,
    AskedRowDone,
    AskedTable,
    DocumentRef,
    ExtractedCell,
    ExtractedRow,
    ExtractedRowDone,
    ExtractedTable,
    ExtractField,
    FoundPassages,
    PageRange,
    RunInfo,
    Summary,
    SummaryParagraph,
    TextWritten,
    WritingModel,
)
from engine.catalog.foreign_models import ForeignFolder
from engine.catalog.offers import ModelOffer, OfferView
from engine.catalog.types import AdapterInfo, DeviceNeed, Forecast, Hardware, ModelInfo
from engine.chat.scope import EVERYTHING, AskScope
from engine.chat.types import (
    NOT_FOUND,
    Answer,
    AnswerFinished,
    AnswerStarted,
    ChatHit,
    ChatInfo,
    Citation,
    FolderInfo,
    Message,
    ReadingPrompt,
    ReadShare,
    SourcesFound,
    Support,
    TextDelta,
    ThoughtDelta,
    Timing,
    TurnsLeftOut,
)
from engine.core.errors import AquiferError, Cancelled
from engine.core.events import Event, JobCancelled, JobFailed, JobSucceeded, Notice, Phase
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken, Job, JobRunner, run_apart
from engine.core.network_guard import BlockedAttempt, NetworkGuard
from engine.core.paths import ProfilePaths, default_data_dir, resources_dir
from engine.core.profile_lock import ProfileLock
from engine.core.settings import KeyChoice, ModelParameters, Preset, Section, Settings
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import KEPT_DAYS, Trashed, TrashFolder
from engine.core.yielding import Yielding
from engine.documents.formats import readable_suffixes
from engine.documents.types import WordBox
from engine.exchange.html_file import footnote_html, message_html
from engine.exchange.types import (
    ChatDocument,
    ChatSource,
    ExportedMessage,
    Footnote,
    ImportProgress,
    ImportReport,
    LocalDocsFolder,
    SkippedChat,
)
from engine.fetching.types import FetchProgress
from engine.formulas import facade as formulas
from engine.inference.adapter_gguf import as_adapter_gguf
from engine.inference.requantise import requantise
from engine.inference.types import AdapterChoice, ChatMessage, LoadedModel, SamplingParams
from engine.inference.vocabulary import tokens_of
from engine.models.bench_shelf import BenchRecord
from engine.models.types import (
    BenchPlan,
    BenchResult,
    BenchStep,
    ComparedAnswer,
    ComparisonText,
    ModelSide,
    SideFinished,
)
from engine.offline import ProfileCare, first_sql, forms_of, has_long_start, open_mended, restore_backup
from engine.retrieval.document_filter import KINDS, NO_FILTER, DocumentFilter, Narrowed
from engine.retrieval.find_in_document import Occurrence, OccurrencesFound, spans
from engine.retrieval.languages import language_code
from engine.retrieval.pasted import name_of_text
from engine.retrieval.rectangles import line_rectangles
from engine.retrieval.types import (
    DEFAULT_COLLECTION,
    PACK_SUFFIX,
    CollectionInfo,
    DocumentDone,
    DocumentInfo,
    DocumentProgress,
    DocumentState,
    EmbedderProgress,
    EmbedderState,
    Hit,
    PackInfo,
    PageView,
    Receipt,
    Rectangle,
    place_of,
)
from engine.retrieval.watch_types import DocumentGone, WatchInfo, WatchRun, WatchState
from engine.safekeeping.types import (
    BACKUP_SUFFIX,
    BackupInfo,
    BytesDone,
    DamagedFile,
    DataFolderState,
    RestorePoint,
    WayBack,
)

if TYPE_CHECKING:
    from engine.inference.model_manager import BackendLoader
    from engine.retrieval.embedder import Embedder

__all__ = [
    "BACKUP_SUFFIX",
    "DEFAULT_COLLECTION",
    "EVERYTHING",
    "KEPT_DAYS",
    "KINDS",
    "NOT_FOUND",
    "NO_FILTER",
    "PACK_SUFFIX",
    "ActionProgress",
    "ActionScope",
    "AdapterChoice",
    "AdapterInfo",
    "Answer",
    "AnswerFinished",
    "AnswerStarted",
    "AquiferError",
    "AskScope",
    "AskedRow",
    "AskedRowDone",
    "AskedTable",
    "BackupInfo",
    "BenchPlan",
    "BenchRecord",
    "BenchResult",
    "BenchStep",
    "BlockedAttempt",
    "BytesDone",
    "CancelToken",
    "Cancelled",
    "ChatDocument",
    "ChatHit",
    "ChatInfo",
    "ChatMessage",
    "ChatSource",
    "Citation",
    "CollectionInfo",
    "ComparedAnswer",
    "ComparisonText",
    "DamagedFile",
    "DataFolderState",
    "DeviceNeed",
    "DocumentDone",
    "DocumentFilter",
    "DocumentGone",
    "DocumentInfo",
    "DocumentProgress",
    "DocumentRef",
    "DocumentState",
    "EmbedderProgress",
    "EmbedderState",
    "Engine",
    "Event",
    "ExportedMessage",
    "ExtractField",
    "ExtractedCell",
    "ExtractedRow",
    "ExtractedRowDone",
    "ExtractedTable",
    "FetchProgress",
    "FolderInfo",
    "Footnote",
    "Forecast",
    "ForeignFolder",
    "FoundPassages",
    "Hardware",
    "Hit",
    "ImportProgress",
    "ImportReport",
    "Job",
    "JobCancelled",
    "JobFailed",
    "JobSucceeded",
    "KeyChoice",
    "LoadedModel",
    "LocalDocsFolder",
    "Message",
    "ModelInfo",
    "ModelOffer",
    "ModelParameters",
    "ModelSide",
    "Narrowed",
    "Notice",
    "Occurrence",
    "OccurrencesFound",
    "OfferView",
    "PackInfo",
    "PageRange",
    "PageView",
    "Phase",
    "Preset",
    "ProfileCare",
    "ProfileLock",
    "ProfilePaths",
    "Prompt",
    "ReadShare",
    "ReadingPrompt",
    "Receipt",
    "Rectangle",
    "RestorePoint",
    "RunInfo",
    "SamplingParams",
    "Section",
    "Settings",
    "SideFinished",
    "SkippedChat",
    "SourcesFound",
    "Summary",
    "SummaryParagraph",
    "Support",
    "TextDelta",
    "TextWritten",
    "ThoughtDelta",
    "Timing",
    "TrashFolder",
    "Trashed",
    "TurnsLeftOut",
    "WatchInfo",
    "WatchRun",
    "WatchState",
    "WayBack",
    "WordBox",
    "WritingModel",
    "as_adapter_gguf",
    "default_data_dir",
    "fields_of",
    "fields_of_schema",
    "footnote_html",
    "formulas",
    "has_long_start",
    "language_code",
    "line_rectangles",
    "message_html",
    "name_of_text",
    "place_of",
    "readable_suffixes",
    "requantise",
    "resources_dir",
    "restore_backup",
    "run_apart",
    "spans",
    "tokens_of",
]


class Engine:
    """Everything the program can do, without a window: `.library .models .chat .actions .trash .exchange
    .safekeeping .settings .guard .blocked_log`.

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
        from engine.safekeeping.data_folder import require_there

        self.guard = NetworkGuard()
        self.guard.install()
        self.paths = ProfilePaths((data_dir or default_data_dir()).absolute())
        require_there(self.paths.root)
        self.paths.create()
        starters = starter_dir or resources_dir() / "models"
        open_mended(lambda: self._open(settings, starters, backend_loader, embedder))

    def _open(
        self,
        settings: Settings | None,
        starters: Path,
        backend_loader: BackendLoader | None,
        embedder: Embedder | None,
    ) -> None:
        # The rooms are imported here, not above: the window takes its types from this module before it is shown.
        from engine.actions.room import Actions
        from engine.chat.chats import Chats
        from engine.core.blocked_log import BlockedLog
        from engine.core.log import LogFile
        from engine.exchange.room import Exchange
        from engine.models.assembly import model_parts
        from engine.models.room import Models
        from engine.retrieval.library import Library
        from engine.safekeeping.room import Safekeeping
        from engine.trash import Trash

        files = TrashFolder(self.paths.trash_dir)
        with contextlib.ExitStack() as opened:
            opened.callback(ProfileLock(self.paths.lock_file).release)
            self.jobs = JobRunner(yielding=Yielding(self.paths.answering_file))
            self.safekeeping = Safekeeping(self.paths, self.jobs, forms_of(self.paths))
            self.safekeeping.folder.may_finish = False  # not when this start fails
            # After everything else is closed, the log too: then nothing in the folder changes any more.
            opened.callback(self.safekeeping.folder.finish)
            opened.callback(LogFile(self.paths).close)
            self.safekeeping.mend_now()
            self.safekeeping.go_back_now(first_sql())
            self.blocked_log = BlockedLog(self.paths.blocked_file)
            self.guard.on_blocked = self.blocked_log.add
            self.settings = SettingsStore(self.paths, settings)
            self.models = Models(
                model_parts(self.paths, self.settings, self.jobs, self.guard, starters, backend_loader)
            )
            self.library = Library(self.paths, self.settings, self.jobs, embedder, starters)
            opened.callback(self.library.close)
            self.library.use_prompt_memory(self._forget_prompts)
            self.chat = Chats(
                self.paths, self.settings, self.jobs, self.library, self.models, self.library.delete_collection
            )
            opened.callback(self.chat.close)
            self.trash = Trash(self.jobs, self.chat, self.library.trash, files)
            self.exchange = Exchange(self.paths, self.jobs, self.chat)
            self.actions = Actions(self.paths, self.settings, self.jobs, self.library, self.models)
            self.chat.use_hypothesis_prompt(
                lambda collection, question: self.actions.prompt(HYDE, collection).filled(question=question)
            )
            self.library.on_deleted(self.actions.forget_document)
            opened.callback(self.actions.close)
            self.safekeeping.folder.may_finish = True
            self._opened = opened.pop_all()

    def _forget_prompts(self, token: CancelToken) -> None:
        """Words of deleted documents must not come back from what models remember of earlier chats."""
        from engine.models.assembly import kv_cache

        def forget(_job: Job[None]) -> None:
            self.models.forget_prompts()
            kv_cache(self.paths, self.settings).forget()

        self.jobs.call("compute", "forget prompts", forget, token, PRIORITY_BACKGROUND)

    def warm_up(self) -> None:
        """Load the model and start the embedder in the background, so that the first answer does not wait."""
        self.library.warm_up()
        if self.models.current is None:
            self.models.load()

    def close(self) -> None:
        """Stop all work (what is done stays done), end threads and processes, release the profile."""
        ended = self.jobs.close()
        self.safekeeping.folder.may_finish = ended
        if ended:
            # A thread that did not end may still be inside the model; the process' end frees it then.
            self.models.close()
        self._opened.close()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
