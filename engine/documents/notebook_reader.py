"""Jupyter notebooks (ipynb) as one Markdown page: texts, code in fences, printed output; runs no cell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from engine.core.errors import DocumentError
from engine.documents.media_types import NOTEBOOK
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.types import ParsedDocument

READER = "notebook"
_LONGEST_OUTPUT = 20_000


def read(reading: Reading) -> ParsedDocument:
    """All cells in order. Raises `DocumentError`."""
    reading.report(1, 1)
    try:
        book = json.loads(reading.source.read())
    except (ValueError, RecursionError) as error:
        raise reading.damaged("it is no notebook", error) from error
    if not isinstance(book, dict):
        raise reading.damaged("it is no notebook")
    about = _dict(book.get("metadata"))
    language = str(
        _dict(about.get("kernelspec")).get("language") or _dict(about.get("language_info")).get("name") or ""
    )
    # Notebooks before version 4 keep their cells in worksheets.
    cells = _list(book.get("cells")) or [
        cell for sheet in _list(book.get("worksheets")) for cell in _list(_dict(sheet).get("cells"))
    ]
    pages = PageBuilder(reading)
    pages.add("\n\n".join(_blocks(cells, language or "python")))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text: its cells are empty.")
    title = str(about.get("title") or "") or _first_title(pages.pages()[0].text)
    return ParsedDocument(NOTEBOOK, title, pages.pages(), READER)


def _blocks(cells: list[Any], language: str) -> Iterator[str]:
    for raw in cells:
        cell = _dict(raw)
        text = _joined(cell.get("source", cell.get("input")))
        if not text.strip():
            continue
        if cell.get("cell_type") == "code":
            yield f"```{language}\n{text}\n```"
            for output in _list(cell.get("outputs")):
                shown = _output(_dict(output))
                if shown.strip():
                    yield f"```\n{shown[:_LONGEST_OUTPUT].strip()}\n```"
        elif cell.get("cell_type") == "heading":
            yield f"{'#' * int(cell.get('level') or 1)} {text}"
        else:
            yield text


def _output(output: dict[str, Any]) -> str:
    data = _dict(output.get("data"))
    return _joined(output.get("text") or data.get("text/plain") or output.get("evalue"))


def _joined(value: Any) -> str:
    return "".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _first_title(text: str) -> str:
    return next((line[2:].strip() for line in text[:4000].splitlines() if line.startswith("# ")), "")
