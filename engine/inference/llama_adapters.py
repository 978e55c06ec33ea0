"""LoRA adapters on a loaded GGUF: opened once, switched on and off by weight; knows no prompts."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core.errors import AdapterMismatch, ModelDamaged, ModelError, ModelNotFound
from engine.inference.kv_identity import content_identity, file_identity, state_identity
from engine.inference.llama_native import NativeModel
from engine.inference.types import AdapterChoice, LoadSettings

log = logging.getLogger(__name__)

MOST_ADAPTERS = 16
_MISMATCH_WORDS = ("arch mismatch", "does not exist in base model", "incorrect shape", "not transposed")


@dataclass(frozen=True, slots=True)
class _Opened:
    """An adapter in memory, and what its file was then."""

    handle: Any
    identity: str


class LlamaAdapters:
    """Those of one loaded model. An opened adapter stays in memory until the model is freed."""

    def __init__(self, native: NativeModel, base: Path, settings: LoadSettings, adapter_dir: Path | None) -> None:
        self._native = native
        self._base = base
        self._settings = settings
        self._adapter_dir = adapter_dir
        self._opened: dict[str, _Opened] = {}
        self._model_identity = file_identity(base)
        self._on: tuple[tuple[_Opened, float], ...] = ()

    @property
    def identity(self) -> str:
        """Names everything a KV state depends on now besides its tokens."""
        return state_identity(
            self._model_identity,
            self._settings,
            self._native.context_length,
            self._native.library.build,
            [(opened.identity, weight) for opened, weight in self._on],
        )

    def set(self, choices: Sequence[AdapterChoice]) -> None:
        """Switch on exactly these. Raises `AdapterMismatch` or `ModelDamaged`, and then nothing changes."""
        if len(choices) > MOST_ADAPTERS:
            raise ModelError(f"At most {MOST_ADAPTERS} adapters can be on at once.", "Switch one off.")
        weights: dict[str, float] = {}
        opened: dict[str, _Opened] = {}
        for choice in choices:
            adapter = self._open(Path(choice.path))
            opened[adapter.identity] = adapter
            weights[adapter.identity] = weights.get(adapter.identity, 0.0) + choice.weight
        on = tuple((adapter, weights[name]) for name, adapter in opened.items() if weights[name])
        self._native.set_adapters([(adapter.handle, weight) for adapter, weight in on])
        self._on = on

    def handles(self) -> list[tuple[Any, float]]:
        """What is on, for another context of the same model."""
        return [(adapter.handle, weight) for adapter, weight in self._on]

    def _open(self, path: Path) -> _Opened:
        if not path.exists():
            raise ModelNotFound(f"The adapter {path.name} is not there any more.", "Choose another one under Models.")
        with self._cache() as cache:
            return self._open_file(path, self._as_gguf(path, cache))

    def _open_file(self, path: Path, file: Path) -> _Opened:
        identity = content_identity(file)
        known = self._opened.get(identity)
        if known is not None:
            return known
        native = self._native
        with native.library.log.collecting() as problems, native.exclusive() as model:
            handle = native.api.llama_adapter_lora_init(model, os.fsencode(file))
        if not handle:
            raise _failure(path, problems)
        if native.api.llama_adapter_get_alora_n_invocation_tokens(handle):
            native.api.llama_adapter_lora_free(handle)
            raise AdapterMismatch(
                f"{path.name} is switched on by words in the prompt, which is not supported.", "Use a plain LoRA."
            )
        adapter = self._opened[identity] = _Opened(handle, identity)
        return adapter

    def _as_gguf(self, path: Path, cache: Path) -> Path:
        from engine.inference.adapter_gguf import as_adapter_gguf

        return as_adapter_gguf(path, self._base, cache)

    @contextlib.contextmanager
    def _cache(self) -> Iterator[Path]:
        """Where converted adapters lie; without a folder for them they are gone as soon as they were read."""
        if self._adapter_dir is not None:
            yield self._adapter_dir
            return
        with tempfile.TemporaryDirectory(prefix="aquifer-adapter-") as folder:
            yield Path(folder)


def _failure(path: Path, problems: Sequence[str]) -> ModelError:
    text = "\n".join(problems).lower()
    log.info("the adapter %s could not be opened: %s", path.name, text)
    if any(words in text for words in _MISMATCH_WORDS):
        return AdapterMismatch(
            f"{path.name} was made for another base model.", "Choose an adapter that was trained on this model."
        )
    return ModelDamaged(f"{path.name} is damaged or no adapter.", "Copy or download the adapter again.")
