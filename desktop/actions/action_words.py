"""What is said of an action, in words: what it works on, how far it is, what came of it; runs none."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.translation import tr, tr_later, trn
from engine.api import ActionProgress, AskedTable, ExtractedTable, FoundPassages, Summary

TITLES = {
    "summarise": tr_later("Summarise"),
    "extract": tr_later("Extract"),
    "ask": tr_later("Ask every document"),
    "search": tr_later("Search"),
}
HINTS = {
    "ask": tr_later("One question for every document"),
    "search": tr_later("Words to look for; no model is used"),
}
TEXT_FILES = "Markdown (*.md)"


def table_files() -> str:
    """As a file dialog wants it; the ending of the one that is chosen is read from it."""
    return ";;".join([tr("Spreadsheet (*.xlsx)"), tr("Table (*.csv)"), TEXT_FILES])


def scope_words(collection: str, chosen: int, names: Sequence[str]) -> str:
    """Which documents: how many were chosen (0 for all), and the names of those that are there."""
    if collection.startswith("chat:"):
        collection = tr("a chat")
        if not chosen:
            return tr("All files of a chat")
    if not chosen:
        return tr("All documents of {collection}").format(collection=collection)
    if len(names) == 1:
        return tr("{document} of {collection}").format(document=names[0], collection=collection)
    words = trn("%n document of {collection}", "%n documents of {collection}", chosen)
    return words.format(collection=collection)


def columns_of(kind: str, fields: Sequence[str]) -> list[str]:
    """The heads of the table of an action; none for one whose result is a text."""
    return {
        "extract": [tr("Document"), *fields],
        "ask": [tr("Document"), tr("Answer"), tr("Pages")],
        "search": [tr("Document"), tr("Page"), tr("Passage")],
    }.get(kind, [])


def progress_words(event: ActionProgress) -> str:
    words = tr("{done} of {all}").format(done=event.done, all=event.total)
    if not event.left_s:
        return words
    left = tr("about {duration} left").format(duration=_duration(event.left_s))
    return f"{words} · {left}"


def result_words(result: AskedTable | ExtractedTable | Summary | FoundPassages) -> str:
    """What came of it, in a line."""
    if isinstance(result, FoundPassages):
        return trn("%n passage", "%n passages", len(result.passages))
    if isinstance(result, Summary):
        words = trn("%n passage cited", "%n passages cited", len(result.answer.citations))
    elif isinstance(result, AskedTable):
        found = sum(one.answer is not None and not one.answer.refused for one in result.rows)
        words = trn(
            "{found} of %n document answers the question",
            "{found} of %n documents answer the question",
            len(result.rows),
        ).format(found=found)
    else:
        cells = [cell for one in result.rows for cell in one.cells if cell.value]
        verified = sum(cell.verified for cell in cells)
        values = trn("%n value", "%n values", len(cells))
        word_for_word = trn("%n of them found word for word", "%n of them found word for word", verified)
        words = f"{values}, {word_for_word}"
    return f"{words} · {result.model}"


def _duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=round(seconds))
    if seconds < 5400:
        return tr("{minutes} min").format(minutes=round(seconds / 60))
    return tr("{hours:.1f} h").format(hours=seconds / 3600)
