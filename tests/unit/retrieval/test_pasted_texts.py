"""Pasted text: the name of the document, and what stays on the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from engine.retrieval.pasted_texts import PastedTexts, name_of


@pytest.mark.parametrize(
    ("wanted", "text", "name"),
    [
        ("", "\n  # Tide tables \nHigh at six.", "Tide tables.txt"),
        ("Minutes of 3.5.2024", "words", "Minutes of 3.5.2024.txt"),
        ("notes.md", "words", "notes.md"),
        ("report.pdf", "words", "report.pdf.txt"),
        ("../../etc/passwd", "words", "etc passwd.txt"),
        ("", "...\nwords", "Pasted text.txt"),
        ("", "w" * 500, "w" * 80 + ".txt"),
    ],
)
def test_that_a_pasted_text_has_a_plain_name_of_a_kind_of_text(wanted: str, text: str, name: str) -> None:
    assert name_of(wanted, text) == name


def test_that_nothing_is_not_added() -> None:
    with pytest.raises(UsageError, match="no text"):
        name_of("notes", " \n\t")


def test_that_only_old_texts_that_nothing_waits_for_are_deleted(tmp_path: Path) -> None:
    pasted = PastedTexts(tmp_path)
    waiting, left, new = pasted.put("one"), pasted.put("two"), pasted.put("half \ud800")
    for path in (waiting, left):
        os.utime(path, (1, 1))
    pasted.clean({str(waiting)})
    assert sorted(tmp_path.iterdir()) == sorted([waiting, new])
    assert new.read_text(encoding="utf-8") == "half ?"
