"""Every setting once: its type, default, bounds and title; knows nothing of where it is stored."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

SETTINGS_VERSION = 1


class Section(BaseModel):
    """Base of all sections: frozen, and an unknown key is an error rather than a silent loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    # When a change is in force: at once, unless a model has to be loaded again, or the program started again.
    waits_for_load: ClassVar[bool] = False
    wait_for_restart: ClassVar[frozenset[str]] = frozenset()


class KeyChoice(Section):
    """Keys the person chose for an action of the window, as Qt writes them ("Ctrl+Shift+N"); empty for none.

    What neither names an action nor keys is left out by the window, not refused here: the other settings count."""

    action: str = Field(max_length=60)
    keys: str = Field("", max_length=60)


class AppearanceSettings(Section):
    """How the window looks and is worked."""

    wait_for_restart: ClassVar[frozenset[str]] = frozenset({"language"})

    language: Literal["system", "en", "de", "es", "fr", "zh_CN", "ar"] = Field("system", title="Language")
    theme: Literal["system", "light", "dark"] = Field("system", title="Theme")
    contrast: Literal["system", "normal", "high"] = Field("system", title="Contrast")
    scale_percent: int = Field(100, ge=100, le=200, title="Text size (%)")
    less_motion: bool = Field(default=False, title="Less motion: no moving bars, no fading, no blinking cursor")
    send_key: Literal["enter", "ctrl+enter"] = Field("enter", title="Key that sends a message")
    keep_in_tray: bool = Field(default=False, title="Keep Aquifer in the tray when its window is closed")
    keys: tuple[KeyChoice, ...] = Field((), max_length=200, title="Own keys")

    @field_validator("keys", mode="before")
    @classmethod
    def _broken_keys(cls, stored: object) -> object:
        """What is no choice of keys becomes one of an unknown action: the window says so, and the rest counts."""
        if not isinstance(stored, list | tuple):
            return (KeyChoice(action=repr(stored)[:60]),)
        return tuple(one if _is_choice(one) else KeyChoice(action=repr(one)[:60]) for one in stored[:200])


def _is_choice(stored: object) -> bool:
    try:
        KeyChoice.model_validate(stored)
    except ValidationError:
        return False
    return True


class ActiveAdapter(Section):
    """A LoRA adapter that is switched on whenever the model `base` is loaded."""

    base: Path
    path: Path
    weight: float = Field(1.0, ge=-4.0, le=4.0)


class ModelParameters(Section):
    """What one model has of its own, wherever it lies; None and empty texts mean: as in the settings."""

    path: Path
    context_length: int | None = Field(None, ge=512, le=1_048_576, title="Context length (tokens)")
    gpu_layers: int | None = Field(None, ge=-1, le=10_000, title="Layers on the GPU (-1: as many as fit)")
    threads: int | None = Field(None, ge=0, le=256, title="Threads (0: as many as there are physical cores)")
    cache_type: Literal["f16", "q8_0"] | None = Field(None, title="Type of the KV cache")
    precision: Literal["auto", "16bit", "8bit", "4bit"] | None = Field(None, title="Precision")
    system_prompt: str = Field("", max_length=65_536, title="System prompt")
    temperature: float | None = Field(None, ge=0.0, le=2.0, title="Temperature")
    top_p: float | None = Field(None, gt=0.0, le=1.0, title="top_p")
    top_k: int | None = Field(None, ge=0, le=1000, title="top_k (0: all tokens)")
    min_p: float | None = Field(None, ge=0.0, le=1.0, title="min_p")
    repeat_penalty: float | None = Field(None, ge=0.0, le=2.0, title="Repeat penalty (0: as the model needs it)")
    max_tokens: int | None = Field(None, ge=1, le=32_768, title="Longest answer (tokens)")

    @property
    def loading(self) -> dict[str, object]:
        """What is said here of `ModelSettings`."""
        return self.model_dump(include=_OF_LOADING, exclude_none=True)

    @property
    def answering(self) -> dict[str, object]:
        """What is said here of `ChatSettings`."""
        given = self.model_dump(exclude={*_OF_LOADING, "path", "system_prompt"}, exclude_none=True)
        return {**given, "system_prompt": self.system_prompt} if self.system_prompt else given

    @property
    def empty(self) -> bool:
        """Whether everything is as in the settings."""
        return not self.loading and not self.answering


_OF_LOADING = {"context_length", "gpu_layers", "threads", "cache_type", "precision"}
MOST_MODELS_WITH_PARAMETERS = 500


class ModelSettings(Section):
    """Which model answers and how it is loaded."""

    waits_for_load: ClassVar[bool] = True

    default_model: Path | None = Field(None, title="Model file (empty: the starter model)")
    context_length: int = Field(4096, ge=512, le=1_048_576, title="Context length (tokens)")
    threads: int = Field(0, ge=0, le=256, title="Threads (0: as many as there are physical cores)")
    gpu_layers: int = Field(-1, ge=-1, title="Layers on the GPU (-1: as many as fit)")
    cache_type: Literal["f16", "q8_0"] = Field("f16", title="Type of the KV cache")
    precision: Literal["auto", "16bit", "8bit", "4bit"] = Field("auto", title="Precision of Hugging Face models")
    folders: tuple[Path, ...] = Field((), title="Folders with models, used where they are")
    adapters: tuple[ActiveAdapter, ...] = Field((), title="Adapters that are switched on")
    per_model: tuple[ModelParameters, ...] = Field(
        (), max_length=MOST_MODELS_WITH_PARAMETERS, title="Parameters of single models"
    )
    kv_memory_mb: int = Field(1024, ge=0, title="Memory for the state of earlier chats (MB)")
    kv_disk_mb: int = Field(4096, ge=0, title="Disk space for the state of chats across restarts (MB)")

    def parameters_of(self, path: Path) -> ModelParameters:
        """What the model at `path` has of its own; nothing where nobody said anything."""
        wanted = path.absolute()
        return next((one for one in self.per_model if one.path == wanted), ModelParameters(path=wanted))

    def for_model(self, path: Path) -> ModelSettings:
        """These settings as they are for the model at `path`."""
        return self.model_copy(update=self.parameters_of(path).loading)


class Preset(Section):
    """A named way of answering that a chat can choose; what is empty or None is taken from `ChatSettings`."""

    name: str = Field(min_length=1, max_length=60, title="Name")
    system_prompt: str = Field("", title="System prompt (empty: that of the settings)")
    temperature: float | None = Field(None, ge=0.0, le=2.0, title="Temperature")
    top_p: float | None = Field(None, gt=0.0, le=1.0, title="top_p")
    top_k: int | None = Field(None, ge=0, le=1000, title="top_k")
    min_p: float | None = Field(None, ge=0.0, le=1.0, title="min_p")
    repeat_penalty: float | None = Field(None, ge=0.0, le=2.0, title="Repeat penalty")
    seed: int | None = Field(None, ge=-1, le=2**31 - 1, title="Seed")
    max_tokens: int | None = Field(None, ge=1, le=32_768, title="Longest answer (tokens)")
    stop: tuple[str, ...] = Field((), max_length=16, title="Texts that end the answer, beside those of the settings")
    thinking: Literal["off", "on"] | None = Field(None, title="Let models think before they answer")
    json_schema: str = Field("", max_length=65_536, title="JSON Schema the answer must follow")


BUILT_IN_PRESETS = (
    Preset(name="Precise", temperature=0.0),
    Preset(name="Balanced", temperature=0.6, top_p=0.95, top_k=40, min_p=0.05),
    Preset(name="Creative", temperature=1.0, top_p=0.98, top_k=0, min_p=0.05, max_tokens=1024),
)


class ChatSettings(Section):
    """How questions are answered. `presets` are the person's own; one may replace a built-in one of the same name."""

    system_prompt: str = Field("", title="System prompt (empty: the built-in one)")
    temperature: float = Field(0.0, ge=0.0, le=2.0, title="Temperature")
    top_p: float = Field(0.95, gt=0.0, le=1.0, title="top_p")
    top_k: int = Field(40, ge=0, le=1000, title="top_k (0: all tokens)")
    min_p: float = Field(0.05, ge=0.0, le=1.0, title="min_p")
    repeat_penalty: float = Field(0.0, ge=0.0, le=2.0, title="Repeat penalty (0: as the model needs it)")
    seed: int = Field(-1, ge=-1, le=2**31 - 1, title="Seed (-1: another one for each answer)")
    max_tokens: int = Field(384, ge=1, le=32_768, title="Longest answer (tokens)")
    stop: tuple[str, ...] = Field((), max_length=16, title="Texts that end an answer")
    thinking: Literal["off", "on"] = Field("off", title="Let models think before they answer")
    thinking_tokens: int = Field(2048, ge=0, le=131_072, title="Room for thinking, beside the answer (tokens)")
    evidence_tokens: int = Field(900, ge=100, le=100_000, title="Room for excerpts in the prompt (tokens)")
    history_tokens: int = Field(
        0, ge=0, le=1_000_000, title="Most room for earlier turns in the prompt (tokens; 0: what is left)"
    )
    presets: tuple[Preset, ...] = Field((), max_length=200, title="Own presets")

    def all_presets(self) -> tuple[Preset, ...]:
        """The built-in ones, or what replaces them, then the others."""
        own = {preset.name: preset for preset in self.presets}
        built_in = tuple(own.pop(preset.name, preset) for preset in BUILT_IN_PRESETS)
        return (*built_in, *own.values())

    def preset(self, name: str) -> Preset | None:
        """The preset of that name, None when there is none."""
        return next((preset for preset in self.all_presets() if preset.name == name), None)

    def of_model(self, own: ModelParameters) -> ChatSettings:
        """These settings with what the model has of its own; a preset comes after it."""
        return self.model_copy(update=own.answering)

    def changed_by(self, preset: Preset) -> ChatSettings:
        """These settings with what the preset says; its JSON Schema is no setting and left to who asks."""
        given = preset.model_dump(exclude={"name", "json_schema", "stop", "system_prompt"}, exclude_none=True)
        if preset.system_prompt:
            given["system_prompt"] = preset.system_prompt
        return self.model_copy(update={**given, "stop": (*self.stop, *preset.stop)})


class LibrarySettings(Section):
    """How documents are read."""

    wait_for_restart: ClassVar[frozenset[str]] = frozenset({"read_memory_limit_mb"})

    embedder: Path | None = Field(None, title="Embedding model folder (empty: the starter model)")
    # The names of `engine.retrieval.embedding_backends`; a test keeps them alike.
    embedder_backend: Literal[
        "auto", "torch-fp32", "torch-bf16", "torch-cuda", "openvino-fp32", "openvino-bf16", "openvino-int8",
        "onnxruntime",
    ] = Field("auto", title="What computes the embeddings (auto: the fastest here)")  # fmt: skip
    reranker: Path | None = Field(None, title="Reranking model folder (empty: none)")
    read_time_limit_s: float = Field(120.0, gt=0, title="Longest time for reading one page (s)")
    read_memory_limit_mb: int = Field(3072, ge=256, title="Most memory for reading one file (MB)")
    largest_file_mb: int = Field(1024, ge=1, title="Largest file that is read (MB)")
    keep_deleted_files: bool = Field(default=False, title="Keep documents whose file was deleted from a watched folder")


class Settings(Section):
    """All settings of one profile."""

    version: int = SETTINGS_VERSION
    appearance: AppearanceSettings = AppearanceSettings()
    models: ModelSettings = ModelSettings()
    chat: ChatSettings = ChatSettings()
    library: LibrarySettings = LibrarySettings()
