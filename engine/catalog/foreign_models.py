"""Finds the model folders of other programs on this computer and counts what is in them; adds none to the list.

They are offered to the person, and used in place only after a yes. Links are not followed and the counting ends early.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.catalog.gguf_names import is_model_file, split_parts
from engine.catalog.ollama_store import is_ollama_store, read_store, store_of
from engine.core.errors import ModelDamaged

log = logging.getLogger(__name__)

OLLAMA, LM_STUDIO, GPT4ALL = "Ollama", "LM Studio", "GPT4All"
MOST_FOLDERS = 5_000
MOST_MODELS = 5_000


@dataclass(frozen=True, slots=True)
class ForeignFolder:
    """A folder in which another program keeps models, with their number and size."""

    program: str
    path: Path
    models: int
    size_bytes: int


def find_foreign_folders(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[ForeignFolder]:
    """The folders of Ollama, LM Studio and GPT4All that hold models; with `home` only below that one.

    Reads names and sizes, and Ollama's manifests. Takes well under a second for thousands of files.
    """
    settings = os.environ if environment is None else environment
    found: dict[str, ForeignFolder] = {}
    for program, folder in _places(home, settings):
        try:
            real = os.path.realpath(folder)
            if real in found or not folder.is_dir():
                continue
            sizes = _ollama_sizes(folder) if program == OLLAMA else _file_sizes(folder)
        except OSError as error:
            log.info("%s could not be looked at: %s", folder, error)
            continue
        if sizes:
            found[real] = ForeignFolder(program, folder, len(sizes), sum(sizes))
    return list(found.values())


def program_of(path: Path) -> str:
    """The program whose folder a model lies in, by the names on its path; empty for none of them."""
    if store_of(path) is not None:
        return OLLAMA
    parts = {part.lower() for part in path.parts}
    if parts & {".lmstudio", "lm-studio", "lmstudio"}:
        return LM_STUDIO
    return GPT4ALL if parts & {"gpt4all", "nomic.ai"} else ""


def _places(home: Path | None, environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    base = home if home is not None else Path.home()
    if own := environment.get("OLLAMA_MODELS"):
        yield OLLAMA, Path(own).expanduser()
    yield OLLAMA, base / ".ollama" / "models"
    if home is None:
        yield OLLAMA, Path("/usr/share/ollama/.ollama/models")
        yield OLLAMA, Path("/var/lib/ollama/.ollama/models")
    yield LM_STUDIO, base / ".lmstudio" / "models"
    yield LM_STUDIO, base / ".cache" / "lm-studio" / "models"
    yield GPT4ALL, base / ".local" / "share" / "nomic.ai" / "GPT4All"
    yield GPT4ALL, base / "Library" / "Application Support" / "nomic.ai" / "GPT4All"
    local = environment.get("LOCALAPPDATA") if home is None else None
    yield GPT4ALL, (Path(local) if local else base / "AppData" / "Local") / "nomic.ai" / "GPT4All"


def _ollama_sizes(folder: Path) -> list[int]:
    if not is_ollama_store(folder):
        return []
    return [model.size_bytes for model in read_store(folder) if not model.problem]


def _file_sizes(folder: Path) -> list[int]:
    """Sizes of the GGUF models below `folder`; a split model counts once, with the size of all its parts."""
    sizes: list[int] = []
    for count, (here, folders, names) in enumerate(os.walk(folder)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in filter(is_model_file, sorted(names)):
            path = Path(here) / name
            if path.is_symlink() or not path.is_file():
                continue
            try:
                sizes.append(sum(part.stat().st_size for part in split_parts(path)))
            except ModelDamaged:
                continue  # a download that is not finished
        if count > MOST_FOLDERS or len(sizes) > MOST_MODELS:
            log.warning("%s is very large; not everything in it was counted", folder)
            break
    return sizes
