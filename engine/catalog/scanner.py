"""Finds the models and adapters of this machine that Aquifer may use and says what each is; loads none of them."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.catalog.adapters import describe_adapter, misfit
from engine.catalog.folder_walk import Candidate, candidates
from engine.catalog.foreign_models import program_of
from engine.catalog.gguf_header import GgufHeader, read_header
from engine.catalog.gguf_names import is_split, plain_name, split_parts
from engine.catalog.hf_config import CONFIG_NAME
from engine.catalog.hf_folder import describe_hf_folder, folder_name
from engine.catalog.manifest import Manifest, read_manifest
from engine.catalog.ollama_store import OllamaModel, read_store, store_of
from engine.catalog.peft_folder import CONFIG_NAME as ADAPTER_CONFIG
from engine.catalog.types import GGUF, PEFT, SAFETENSORS, AdapterInfo, ModelInfo
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound
from engine.core.paths import ProfilePaths

log = logging.getLogger(__name__)

MOST_ENTRIES = 2_000
MOST_FITS = 20_000
_ADAPTER = "It is an adapter: it works only on top of the model it was trained on."
_NOT_FOR_CHAT = {
    "embedder": "It is an embedding model: it finds text, it cannot answer.",
    "adapter": _ADAPTER,
    "projector": "It is the image part of a vision model: it cannot answer alone.",
}
Signature = tuple[tuple[str, int, int], ...]
Models = list[ModelInfo]
Adapters = list[AdapterInfo]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a path held when it looked like `signature`; an adapter has both, as a model it is unusable."""

    signature: Signature
    model: ModelInfo
    adapter: AdapterInfo | None = None


class ModelScanner:
    """Lists models of the starter folder, the profile and added folders; remembers what has not changed.

    `folders` is asked at each listing, so that a folder that is added or removed counts at once.
    """

    def __init__(
        self, paths: ProfilePaths, starter_dir: Path, folders: Callable[[], Sequence[Path]] = lambda: ()
    ) -> None:
        self._paths = paths
        self._starter_dir = starter_dir
        self._folders = folders
        self._seen: dict[Path, _Seen] = {}
        self._fits: dict[tuple[str, Signature, str, Signature], bool] = {}
        self._lock = threading.Lock()

    def list(self) -> Models:
        """Every language model: starters, then the profile, then added folders, each by name.

        Unusable ones carry a `problem`. Raises nothing: what cannot be read is left out or has a problem.
        """
        return [seen.model for seen in self._all() if seen.model.kind == "llm" and seen.adapter is None]

    def reward_models(self) -> Models:
        """Every model that scores answers; empty when there is none."""
        return [seen.model for seen in self._all() if seen.model.kind == "reward"]

    def adapters(self) -> Adapters:
        """Every LoRA adapter, unusable ones with a `problem`."""
        return [seen.adapter for seen in self._all() if seen.adapter is not None]

    def adapters_for(self, info: ModelInfo) -> Adapters:
        """The adapters that fit a base, by the shapes of their matrices."""
        return [adapter for adapter in self.adapters() if not adapter.problem and self._fit(adapter, info)]

    def models_in(self, folder: Path) -> Models:
        """Every model below a folder that was dropped, whatever its layout."""
        return [seen.model for seen in self._within(folder) if seen.adapter is None]

    def describe(self, path: Path) -> ModelInfo:
        """One file or folder, wherever it is; an unusable one carries a `problem`. Raises `ModelNotFound`.

        A folder that is no model but holds exactly one stands for that one; a weights file for its folder.
        """
        path = path.absolute()
        if path.is_dir():
            return self._describe_folder(path)
        if not path.is_file():
            raise ModelNotFound(f"There is no model file {path}.", "Choose another model.")
        if path.suffix in (".safetensors", ".json") and (path.parent / CONFIG_NAME).is_file():
            return self._look(Candidate(path.parent)).model
        return self._look(self._blob_candidate(path)).model

    def describe_adapter(self, path: Path) -> AdapterInfo:
        """One PEFT folder or adapter GGUF, wherever it is. Raises `ModelNotFound`."""
        path = path.absolute()
        if path.name in (ADAPTER_CONFIG, "adapter_model.safetensors"):
            path = path.parent
        if path.is_dir() and not (path / ADAPTER_CONFIG).is_file():
            raise ModelNotFound(f"{path.name} is no adapter.", "Choose a folder with adapter_config.json.")
        return describe_adapter(path, self._source(path))

    def default(self) -> Path:
        """The model used when none was chosen: a starter model, else any usable one. Raises `ModelNotFound`."""
        for info in self.list():
            if not info.problem:
                return Path(info.path)
        raise ModelNotFound(
            "There is no language model yet.",
            f"Put a .gguf file into {self._paths.models_dir}, or run the set-up again: installer/run.py.",
        )

    def _all(self) -> Iterator[_Seen]:
        known: set[str] = set()
        for folder in (self._starter_dir, self._paths.models_dir, *self._folders()):
            for seen in self._within(folder):
                if seen.model.path not in known:
                    known.add(seen.model.path)
                    yield seen

    def _within(self, folder: Path) -> Sequence[_Seen]:
        starter = folder.absolute() == self._starter_dir.absolute()
        found = {
            candidate.path: self._look(candidate)
            for candidate in candidates(folder)
            if not (starter and _is_shipped_embedder(candidate.path))
        }
        return sorted(found.values(), key=lambda seen: (seen.model.name.lower(), seen.model.path))

    def _describe_folder(self, folder: Path) -> ModelInfo:
        if (folder / CONFIG_NAME).is_file() or (folder / ADAPTER_CONFIG).is_file():
            return self._look(Candidate(folder, adapter=(folder / ADAPTER_CONFIG).is_file())).model
        inside = self.models_in(folder)
        if len(inside) == 1:
            return inside[0]
        if not inside:
            raise ModelNotFound(f"There is no model in {folder.name}.", "Choose another folder.")
        raise ModelNotFound(
            f"There are {len(inside)} models in {folder.name}.", "Add the folder to the list of models, or choose one."
        )

    def _blob_candidate(self, path: Path) -> Candidate:
        """A file as it is, or with what Ollama says of it when it is one of Ollama's."""
        if (store := store_of(path)) is not None:
            for model in read_store(store):
                if path in (model.blob, *model.adapters):
                    return Candidate(path, path in model.adapters, model)
        return Candidate(path)

    def _look(self, candidate: Candidate) -> _Seen:
        """What a candidate is, remembered while its files stay the same."""
        path = candidate.path
        try:
            signature = _signature(path)
            with self._lock:
                known = self._seen.get(path)
            if known is None or known.signature != signature:
                known = self._read(candidate, signature)
                if not is_split(path):  # a part that is added later must be noticed
                    with self._lock:
                        self._seen[path] = known
        except (OSError, ModelNotFound):
            known = _Seen((), _unreadable(path, 0, f"{plain_name(path)} cannot be read."))
        source = self._source(path)
        model, adapter = known.model, known.adapter
        if candidate.ollama is not None:
            model = _as_ollama_names_it(model, candidate.ollama)
            adapter = replace(adapter, name=f"{model.name} (adapter)") if adapter is not None else None
        return _Seen(
            known.signature,
            replace(model, source=source),
            replace(adapter, source=source) if adapter is not None else None,
        )

    def _read(self, candidate: Candidate, signature: Signature) -> _Seen:
        path = candidate.path
        size = sum(size for _, size, _ in signature)
        if path.is_dir() and candidate.adapter:
            adapter = describe_adapter(path, "")
            return _Seen(signature, _unreadable(path, size, _ADAPTER, PEFT), adapter)
        if path.is_dir():
            return _Seen(signature, describe_hf_folder(path, ""))
        try:
            header = read_header(path)
            info = self._gguf_info(path, header)
        except ModelError as error:
            return _Seen(signature, _unreadable(path, size, error.user_message))
        return _Seen(signature, info, describe_adapter(path, "") if header.kind == "adapter" else None)

    def _gguf_info(self, path: Path, header: GgufHeader) -> ModelInfo:
        manifest = self._manifest(path)
        rest = [read_header(part) for part in split_parts(path) if part != path]
        return ModelInfo(
            path=str(path),
            name=manifest.name if manifest is not None else plain_name(path),
            format=GGUF,
            architecture=header.architecture,
            quantization=header.quantization,
            size_bytes=header.size_bytes + sum(part.size_bytes for part in rest),
            parameters=header.parameters + sum(part.parameters for part in rest),
            context_length=header.context_length,
            licence=manifest.licence if manifest is not None else header.licence,
            source="",
            problem=_gguf_problem(header),
            has_chat_template=bool(header.chat_template),
        )

    def _manifest(self, path: Path) -> Manifest | None:
        """The manifest of a shipped or fetched model; elsewhere a manifest.json may be anybody's."""
        shipped = path.is_relative_to(self._starter_dir.absolute())
        if not shipped and not path.is_relative_to(self._paths.models_dir.absolute()):
            return None
        try:
            manifest = read_manifest(path.parent)
        except ModelDamaged:
            if shipped:
                raise
            return None
        if manifest is None or path.name not in manifest.files:
            return None
        manifest.check_sizes(path.parent)
        return manifest

    def _source(self, path: Path) -> str:
        if path.is_relative_to(self._starter_dir.absolute()):
            return "starter"
        if path.is_relative_to(self._paths.models_dir.absolute()):
            return "profile"
        if any(path.is_relative_to(folder.absolute()) for folder in self._folders()):
            return program_of(path) or "folder"
        return "file"

    def _fit(self, adapter: AdapterInfo, base: ModelInfo) -> bool:
        try:
            key = (adapter.path, _signature(Path(adapter.path)), base.path, _signature(Path(base.path)))
            with self._lock:
                known = self._fits.get(key)
            if known is None:
                known = not misfit(adapter, base)
                with self._lock:
                    if len(self._fits) >= MOST_FITS:
                        self._fits.clear()
                    self._fits[key] = known
        except (ModelError, OSError) as error:
            log.info("whether %s fits %s could not be found out: %s", adapter.name, base.name, error)
            return False
        return known


def _signature(path: Path) -> Signature:
    """Names, sizes and times of a file, or of the files right in a folder; raises `OSError`."""
    if not path.is_dir():
        status = path.stat()
        return ((path.name, status.st_size, status.st_mtime_ns),)
    entries = []
    with os.scandir(path) as folder:
        for entry in folder:
            if entry.is_file():
                status = entry.stat()
                entries.append((entry.name, status.st_size, status.st_mtime_ns))
            if len(entries) >= MOST_ENTRIES:
                break
    return tuple(sorted(entries))


def _gguf_problem(header: GgufHeader) -> str:
    if problem := _NOT_FOR_CHAT.get(header.kind, ""):
        return problem
    if header.tensor_count == 0:
        return "It has no weights: it is a vocabulary only."
    return "" if header.architecture else "It does not say what kind of model it is."


def _as_ollama_names_it(info: ModelInfo, model: OllamaModel) -> ModelInfo:
    return replace(info, name=model.name, licence=info.licence or model.licence, problem=model.problem or info.problem)


def _is_shipped_embedder(path: Path) -> bool:
    """The embedder that comes with the program is no model that a person chooses here."""
    if not path.is_dir():
        return False
    try:
        manifest = read_manifest(path)
    except ModelDamaged:
        return False
    return manifest is not None and manifest.kind == "embedder"


def _unreadable(path: Path, size_bytes: int, problem: str, form: str = "") -> ModelInfo:
    return ModelInfo(
        path=str(path),
        name=folder_name(path) if path.is_dir() else plain_name(path),
        format=form or (SAFETENSORS if path.is_dir() else GGUF),
        architecture="",
        quantization="",
        size_bytes=size_bytes,
        parameters=0,
        context_length=0,
        licence="",
        source="",
        problem=problem,
    )


__all__ = ["ModelScanner", "plain_name"]
