"""The facade the window, the command line and scripts use: `Engine(settings)` and the value types; no logic here."""

from __future__ import annotations

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
from engine.core.jobs import Job
from engine.core.network_guard import BlockedAttempt
from engine.core.paths import ProfilePaths, default_data_dir, resources_dir
from engine.core.settings import Settings
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
