"""The documents that come with the program and questions they answer; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.translation import tr, tr_later
from engine.api import resources_dir

_QUESTIONS = {
    "House rules.md": tr_later("When is the workshop open?"),
    "Annual report 2025.pdf": tr_later("How many bicycles were repaired in 2025?"),
    "Workshop manual.pdf": tr_later("When is a chain replaced?"),
}


def sample_files() -> list[Path]:
    """The sample documents, or nothing in a checkout without them."""
    folder = resources_dir() / "samples"
    return sorted(path for path in folder.glob("*") if path.suffix.lower() in (".pdf", ".md", ".txt"))


def questions_for(names: Sequence[str]) -> list[str]:
    """An example question for each sample among `names`; a general one for other files."""
    known = [tr(_QUESTIONS[name]) for name in names if name in _QUESTIONS]
    if known or not names:
        return known
    return [tr("What is “{document}” about?").format(document=names[0]), tr("What are the most important figures?")]
