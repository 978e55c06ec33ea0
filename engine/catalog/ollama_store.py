"""Reads the folder in which Ollama keeps models: manifests that name blobs by their SHA-256; opens no weights.

Layout: `manifests/<registry>/<namespace>/<model>/<tag>` is a JSON list of layers, `blobs/sha256-<digest>` the content
(github.com/ollama/ollama, `manifest` package). Everything in a manifest may be a lie; only `blobs` is touched.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.catalog.bounded_json import count_of, read_head, read_object, text_of
from engine.catalog.licence import licence_of_text
from engine.core.errors import ModelDamaged

log = logging.getLogger(__name__)

MOST_MANIFESTS = 5_000
MOST_LAYERS = 200
_LARGEST_MANIFEST = 1 << 20
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_BLOB = re.compile(r"sha256-([0-9a-f]{64})")
_KIND = "application/vnd.ollama.image."
_HOME_REGISTRY, _HOME_NAMESPACE = "registry.ollama.ai", "library"


@dataclass(frozen=True, slots=True)
class OllamaModel:
    """One tag. `blob` holds the GGUF; `adapters` are LoRA GGUFs it is used with; `problem` is a sentence or empty."""

    name: str
    blob: Path
    size_bytes: int
    licence: str
    adapters: tuple[Path, ...]
    problem: str


def is_ollama_store(folder: Path) -> bool:
    """Whether `folder` is laid out as Ollama's `models` folder."""
    return (folder / "manifests").is_dir() and (folder / "blobs").is_dir()


def read_store(folder: Path) -> list[OllamaModel]:
    """Every model in the store, by name; tags that share a blob are one model, manifests that are none are left out."""
    found: dict[Path, OllamaModel] = {}
    for manifest in sorted(_manifests(folder / "manifests"), key=lambda path: (path.name == "latest", path)):
        try:
            model = _model(folder, manifest)
        except (ModelDamaged, FileNotFoundError) as error:
            log.info("a manifest of Ollama is left out: %s", error)
            continue
        if model is not None:
            found.setdefault(model.blob, model)
    return sorted(found.values(), key=lambda model: model.name)


def store_of(blob: Path) -> Path | None:
    """The store that a file is a blob of, by the names alone."""
    if blob.parent.name == "blobs" and _BLOB.fullmatch(blob.name) and is_ollama_store(blob.parent.parent):
        return blob.parent.parent
    return None


def digest_of(blob: Path) -> str:
    """The SHA-256 that a blob's name promises; empty for another file."""
    match = _BLOB.fullmatch(blob.name)
    return match.group(1) if match and blob.parent.name == "blobs" else ""


def _manifests(folder: Path) -> Iterator[Path]:
    count = 0
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if len(Path(root).relative_to(folder).parts) > 8:
            folders.clear()
        for name in sorted(names):
            count += 1
            if count > MOST_MANIFESTS:
                log.warning("Ollama has more than %d manifests; the rest is left out", MOST_MANIFESTS)
                return
            if not name.startswith("."):
                yield Path(root) / name


def _model(store: Path, manifest: Path) -> OllamaModel | None:
    """None for a model that has no weights here (one that runs on somebody's server)."""
    data = read_object(manifest, _LARGEST_MANIFEST)
    layers = data.get("layers")
    if not isinstance(layers, list):
        return None
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for layer in layers[:MOST_LAYERS]:
        if isinstance(layer, dict):
            by_kind.setdefault(text_of(layer, "mediaType").removeprefix(_KIND), []).append(layer)
    name = _name(manifest.relative_to(store / "manifests"))
    weights = [(layer, _blob(store, layer)) for layer in by_kind.get("model", [])]
    if not weights or weights[0][1] is None:
        return None
    layer, blob = weights[0]
    assert blob is not None
    problem = _problem(blob, count_of(layer, "size"), len(weights))
    adapters = tuple(path for layer in by_kind.get("adapter", []) if (path := _blob(store, layer)) is not None)
    licences = [path for layer in by_kind.get("license", []) if (path := _blob(store, layer)) is not None]
    return OllamaModel(name, blob, count_of(layer, "size"), _licence(licences), adapters, problem)


def _name(path: Path) -> str:
    """As Ollama lists it: `llama3.2:3b`, `someone/model:tag`, `hf.co/someone/model:tag`."""
    *where, tag = path.parts
    if where[:1] == [_HOME_REGISTRY]:
        where = where[1:]
        if where[:1] == [_HOME_NAMESPACE]:
            where = where[1:]
    return f"{'/'.join(where)}:{tag}"


def _blob(store: Path, layer: dict[str, Any]) -> Path | None:
    """The file of a layer; None when its digest is none, so that no other path can be named."""
    match = _DIGEST.fullmatch(text_of(layer, "digest"))
    return store / "blobs" / f"sha256-{match.group(1)}" if match else None


def _problem(blob: Path, size: int, parts: int) -> str:
    try:
        if blob.resolve().parent != blob.parent.resolve():
            return "Its weights are a link to a file outside Ollama's folder, which is not followed."
        there = blob.stat().st_size
    except (OSError, RuntimeError):
        return "Its weights are missing; fetch it again with Ollama."
    if parts > 1:
        return "Ollama keeps it in several pieces, which only Ollama can read."
    if there != size:
        return f"It is incomplete: {there / 1e6:,.1f} MB of {size / 1e6:,.1f} MB are there."
    return ""


def _licence(blobs: list[Path]) -> str:
    for blob in blobs:
        try:
            text = read_head(blob, 4096).decode("utf-8", "replace")
        except (FileNotFoundError, ModelDamaged):
            continue
        if name := licence_of_text(text):
            return name
    return ""
