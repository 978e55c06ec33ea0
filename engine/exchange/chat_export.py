"""Writes a chat to the file a person names, by its ending; asks no store and shows nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.core import atomic_files
from engine.core.errors import UsageError
from engine.exchange import html_file, markdown_file
from engine.exchange.types import ChatDocument

SUFFIXES = (".md", ".html", ".docx")


def check_target(file: Path, *, overwrite: bool) -> None:
    """Raises `UsageError` for an ending that cannot be written, a folder, or a file that is there already."""
    suffix = file.suffix.casefold()
    if suffix == ".pdf":
        raise UsageError(
            "A PDF is drawn by the window.", "Export from the chat's menu, or use .html, .md or .docx here."
        )
    if suffix not in SUFFIXES:
        raise UsageError(f"{file.name} is no kind of file a chat can be saved as.", "Use .md, .html, .docx or .pdf.")
    if file.is_dir():
        raise UsageError(f"{file.name} is a folder.", "Give the name of a file.")
    if file.exists() and not overwrite:
        raise UsageError(
            f"There is a file {file.name} already.", "Choose another name, or say that it may be replaced."
        )


def write(chat: ChatDocument, file: Path, *, overwrite: bool, check: Callable[[], None]) -> None:
    """The file is there whole or not at all. `check` may raise to stop (nothing is left then).

    Raises `UsageError` (see `check_target`) and `StorageError`.
    """
    check_target(file, overwrite=overwrite)
    with atomic_files.atomic_writer(file) as target:
        if file.suffix.casefold() == ".docx":
            from engine.exchange import docx_file

            # A zip seeks about in what it writes; whole in memory it is small, for it is packed.
            packed = io.BytesIO()
            docx_file.write(chat, packed, check)
            target.write(packed.getvalue())
            return
        for piece in _pieces(chat, file):
            check()
            target.write(piece.encode("utf-8"))


def _pieces(chat: ChatDocument, file: Path) -> Iterator[str]:
    return markdown_file.lines(chat) if file.suffix.casefold() == ".md" else html_file.pieces(chat)
