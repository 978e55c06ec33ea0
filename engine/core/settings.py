"""Every setting once: its type, default, bounds and title; knows nothing of where it is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SETTINGS_VERSION = 1


class Section(BaseModel):
    """Base of all sections: frozen, and an unknown key is an error rather than a silent loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class AppearanceSettings(Section):
    """How the window looks."""

    theme: Literal["system", "light", "dark"] = Field("system", title="Theme")
    scale_percent: int = Field(100, ge=100, le=200, title="Text size (%)")
    send_key: Literal["enter", "ctrl+enter"] = Field("enter", title="Key that sends a message")


class ModelSettings(Section):
    """Which model answers and how it is loaded."""

    default_model: Path | None = Field(None, title="Model file (empty: the starter model)")
    context_length: int = Field(4096, ge=512, le=1_048_576, title="Context length (tokens)")
    threads: int = Field(0, ge=0, le=256, title="Threads (0: as many as there are physical cores)")
    gpu_layers: int = Field(-1, ge=-1, title="Layers on the GPU (-1: as many as the build supports)")


class ChatSettings(Section):
    """How questions are answered."""

    system_prompt: str = Field("", title="System prompt (empty: the built-in one)")
    temperature: float = Field(0.0, ge=0.0, le=2.0, title="Temperature")
    top_p: float = Field(0.95, gt=0.0, le=1.0, title="top_p")
    max_tokens: int = Field(384, ge=1, le=32_768, title="Longest answer (tokens)")
    evidence_tokens: int = Field(900, ge=100, le=100_000, title="Room for excerpts in the prompt (tokens)")
    history_tokens: int = Field(1024, ge=0, le=1_000_000, title="Room for earlier turns in the prompt (tokens)")


class LibrarySettings(Section):
    """How documents are read."""

    embedder: Path | None = Field(None, title="Embedding model folder (empty: the starter model)")
    read_time_limit_s: float = Field(120.0, gt=0, title="Longest time for reading one page (s)")
    read_memory_limit_mb: int = Field(3072, ge=256, title="Most memory for reading one file (MB)")
    largest_file_mb: int = Field(1024, ge=1, title="Largest file that is read (MB)")


class Settings(Section):
    """All settings of one profile."""

    version: int = SETTINGS_VERSION
    appearance: AppearanceSettings = AppearanceSettings()
    models: ModelSettings = ModelSettings()
    chat: ChatSettings = ChatSettings()
    library: LibrarySettings = LibrarySettings()
