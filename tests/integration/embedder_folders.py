"""Folders that stand for embedding models, each read by a hash embedder; knows no library."""

from __future__ import annotations

import json
from pathlib import Path

from engine.core.errors import ModelNotFound
from tests.fakes_retrieval import HashEmbedder

_FACTS = "facts.json"


def embedder_folder(root: Path, name: str, *, dimension: int = 32, max_tokens: int = 48) -> Path:
    """A folder `EmbedderFolders` can read."""
    folder = root / name
    folder.mkdir(parents=True)
    (folder / _FACTS).write_text(json.dumps({"identity": name, "dimension": dimension, "max_tokens": max_tokens}))
    return folder


class EmbedderFolders:
    """Makes embedders of folders; the last one of each is kept for a test to look at."""

    def __init__(self) -> None:
        self.made: dict[Path, HashEmbedder] = {}

    def make(self, folder: Path) -> HashEmbedder:
        if not (folder / _FACTS).is_file():
            raise ModelNotFound(f"There is no embedding model in {folder}.", "Choose another folder.")
        facts = json.loads((folder / _FACTS).read_text())
        before = self.made.get(folder)
        if before is None or before.closed:
            self.made[folder] = HashEmbedder(folder, **facts)
        return self.made[folder]
