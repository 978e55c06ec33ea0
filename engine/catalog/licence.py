"""Which licence a model folder names: in its README's front matter, else by the text of its LICENSE file; no judge."""

from __future__ import annotations

import re
from pathlib import Path

from engine.catalog.bounded_json import read_head
from engine.core.errors import ModelDamaged

_README_BYTES = 64 << 10
_LICENCE_BYTES = 4 << 10
_LICENCE_FILES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "COPYING")
_LINE = re.compile(r"^licen[sc]e(_name)?:[ \t]*['\"]?([\w.+ -]{1,80}?)['\"]?[ \t\r]*$", re.MULTILINE)
# How the texts of well-known licences begin.
_BEGINNINGS = (
    ("apache license", "apache-2.0"),
    ("mit license", "mit"),
    ("permission is hereby granted, free of charge", "mit"),
    ("llama 3.3 community license", "llama3.3"),
    ("llama 3.2 community license", "llama3.2"),
    ("llama 3.1 community license", "llama3.1"),
    ("llama 3 community license", "llama3"),
    ("llama 2 community license", "llama2"),
    ("gemma terms of use", "gemma"),
    ("tongyi qianwen license", "tongyi-qianwen"),
    ("redistribution and use in source and binary forms", "bsd"),
    ("creative commons", "creative commons"),
)


def folder_licence(folder: Path) -> str:
    """The licence's short name as the folder gives it, "see LICENSE" for an unknown text, empty for none."""
    named = front_matter_licence(_text(folder / "README.md", _README_BYTES))
    if named:
        return named
    for name in _LICENCE_FILES:
        if text := _text(folder / name, _LICENCE_BYTES):
            return licence_of_text(text) or f"see {name}"
    return ""


def front_matter_licence(text: str) -> str:
    """`license:` between the two lines of dashes a model card begins with; `license_name:` where it says "other"."""
    if not text.startswith("---"):
        return ""
    matter = text[3:].split("\n---", 1)[0]
    found: dict[str, str] = {match.group(1) or "": match.group(2).strip() for match in _LINE.finditer(matter)}
    licence = found.get("", "")
    return found.get("_name", licence) if licence in ("", "other") else licence


def licence_of_text(text: str) -> str:
    """The short name of a well-known licence by the beginning of its text; empty when it is another."""
    head = " ".join(text[:_LICENCE_BYTES].lower().split())
    return next((name for words, name in _BEGINNINGS if words in head), "")


def _text(path: Path, most_bytes: int) -> str:
    try:
        return read_head(path, most_bytes).decode("utf-8", "replace")
    except (FileNotFoundError, ModelDamaged):
        return ""  # a licence that cannot be read is one that is not known
