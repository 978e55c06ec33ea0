"""The figures of a chart in an office file as a table: categories down, series across; draws nothing.

Format: ECMA-376 part 1, section 21.2 (DrawingML charts); the values are those cached in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.documents.markdown_text import one_line, table
from engine.documents.safe_xml import attribute, child, local, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_POINTS = 5_000


def chart_text(root: _Element) -> str:
    """Title, names of the axes and a table of the series; "" for a chart without any."""
    titles = [words for item in root.iter() if local(item) == "title" and (words := _rich_text(item))]
    series = [item for item in root.iter() if local(item) == "ser"]
    if not series:
        return "\n".join(titles)
    columns: list[tuple[str, dict[int, str]]] = []
    categories: dict[int, str] = {}
    for number, item in enumerate(series[:64], 1):
        names = _points(child(item, "tx"))
        labels = _points(child(item, "cat")) or _points(child(item, "xVal"))
        categories = categories or labels
        values = _points(child(item, "val")) or _points(child(item, "yVal"))
        columns.append((" ".join(names.values()) or f"Series {number}", values))
    count = max([*categories, *(key for _, values in columns for key in values), -1]) + 1
    rows = [
        [categories.get(index, str(index + 1)), *(values.get(index, "") for _, values in columns)]
        for index in range(min(count, _MOST_POINTS))
    ]
    body = table([["", *(name for name, _ in columns)], *rows])
    return "\n\n".join(part for part in ("\n".join(f"Chart: {title}" for title in titles), body) if part)


def _points(element: _Element | None) -> dict[int, str]:
    found: dict[int, str] = {}
    for item in element.iter() if element is not None else ():
        if local(item) == "pt":
            index = attribute(item, "idx")
            value = child(item, "v")
            if index.isdigit() and int(index) < _MOST_POINTS and value is not None:
                # A chart of several category levels names a point once a level.
                known = found.get(int(index))
                words = one_line(text_of(value))
                found[int(index)] = f"{known} {words}" if known else words
    if not found and element is not None and (value := child(element, "v")) is not None:
        found[0] = one_line(text_of(value))
    return found


def _rich_text(title: _Element) -> str:
    return one_line(" ".join(item.text or "" for item in title.iter() if local(item) in ("t", "v")))
