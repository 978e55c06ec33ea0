"""The word lists in `resources/word_lists` as sets; knows no example."""

from __future__ import annotations

import re

from engine.core.errors import StorageError
from engine.core.paths import resources_dir

_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Letters and digits in lower case; apostrophes part words ("can't" is "can t", as in the lists)."""
    return _WORD.findall(text.lower())


def word_list(name: str) -> frozenset[str]:
    """The lines of a list, comments left out. Raises `StorageError` when the program's own file is gone."""
    file = resources_dir() / "word_lists" / f"{name}.txt"
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise StorageError(
            f"The word list {file.name} cannot be read: {error}.", "Install the program again."
        ) from error
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
