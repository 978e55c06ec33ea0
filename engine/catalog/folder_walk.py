"""Walks a folder of any layout for what may be models and adapters; opens no weights and judges nothing.

Understands plain files, Hugging Face folders (not entered further), the hub's cache, LM Studio, GPT4All and Ollama.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.catalog.bounded_json import read_head
from engine.catalog.gguf_names import is_model_file
from engine.catalog.hf_folder import looks_like_hf_folder
from engine.catalog.ollama_store import OllamaModel, read_store
from engine.catalog.peft_folder import CONFIG_NAME as ADAPTER_CONFIG
from engine.core.errors import ModelDamaged

log = logging.getLogger(__name__)

MOST_CANDIDATES = 10_000
MOST_FOLDERS = 50_000
_REVISION = re.compile(r"[\w.-]{1,100}")
_NEVER = frozenset({"__pycache__", "node_modules", "site-packages", "$RECYCLE.BIN", "lost+found", "proc", "sys"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file or folder that may be a model or an adapter; `ollama` has what Ollama's manifest says of it."""

    path: Path
    adapter: bool = False
    ollama: OllamaModel | None = None


def candidates(root: Path, *, follow_links: bool = True) -> Iterator[Candidate]:
    """Everything below `root` that may be a model. Folders are entered once, in order; unreadable ones are left out."""
    found = visited_folders = 0
    visited: set[str] = set()
    for here, folders, names in os.walk(root.absolute(), followlinks=follow_links):
        real = os.path.realpath(here)
        visited_folders += 1
        if real in visited:
            folders.clear()
            continue
        if found >= MOST_CANDIDATES or visited_folders > MOST_FOLDERS:
            log.warning("%s holds very many files; not all of them were looked at", root)
            return
        visited.add(real)
        for candidate in _in_folder(Path(here), folders, names):
            found += 1
            yield candidate


def _in_folder(here: Path, folders: list[str], names: list[str]) -> Iterator[Candidate]:
    """What one folder holds; shortens `folders` to those that are worth entering."""
    if "manifests" in folders and "blobs" in folders:
        folders.clear()
        for model in _ollama(here):
            yield Candidate(model.blob, ollama=model)
            for adapter in model.adapters:
                yield Candidate(adapter, adapter=True, ollama=model)
        return
    if ADAPTER_CONFIG in names:
        folders.clear()
        yield Candidate(here, adapter=True)
        return
    if looks_like_hf_folder(names):
        folders.clear()
        yield Candidate(here)
    if here.name.startswith("models--") and "snapshots" in folders:
        folders[:] = ["snapshots"]
    elif here.name == "snapshots" and here.parent.name.startswith("models--"):
        folders[:] = _current_revision(here, folders)
    else:
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NEVER)
    for name in sorted(names):
        if is_model_file(name):
            yield Candidate(here / name)


def _ollama(store: Path) -> list[OllamaModel]:
    try:
        return read_store(store)
    except OSError as error:
        log.info("the models of Ollama could not be read: %s", error)
        return []


def _current_revision(snapshots: Path, folders: list[str]) -> list[str]:
    """The revision that `main` points to where the hub's cache says so, else all of them."""
    try:
        revision = read_head(snapshots.parent / "refs" / "main", 200).decode("ascii", "replace").strip()
    except (FileNotFoundError, ModelDamaged):
        return sorted(folders)
    return [revision] if _REVISION.fullmatch(revision) and revision in folders else sorted(folders)
