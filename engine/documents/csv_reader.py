"""Tables as text (csv, tsv): groups of rows under the names of their columns; guesses the separator, no types."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.media_types import CSV
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.sheet_pages import MOST_COLUMNS, SheetWriter
from engine.documents.types import ParsedDocument

READER = "csv"
_SAMPLE_CHARS = 16_384
_SEPARATORS = ",;\t|"
_REPORT_ROWS = 5_000
_LARGEST_CELL = 1 << 20


def read(reading: Reading) -> ParsedDocument:
    """The whole table. Raises `DocumentError` when it is no text."""
    try:
        decoded = text_encoding.decode(reading.source.read())
    except DocumentError as error:
        raise DocumentError(f"{reading.name} is not a table in text form: it holds binary data.") from error
    text = decoded.text.replace("\x00", "")
    warnings = [decoded.warning] if decoded.warning else []
    separator = "\t" if reading.source.suffix in (".tsv", ".tab") else _separator(text)
    if text[:4].lower() == "sep=":
        separator, text = text[4:5], text.partition("\n")[2]
    pages = PageBuilder(reading)
    writer = SheetWriter(pages, "")
    for number, row in enumerate(_rows(text, separator, warnings)):
        if number % _REPORT_ROWS == 0:
            reading.report(pages.count + 1, pages.count + 1)
        if pages.full:
            break
        writer.add(row)
    writer.finish()
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text, only empty cells.")
    if writer.cut_columns:
        warnings.append(f"It has {writer.cut_columns:,} columns; only the first {MOST_COLUMNS:,} were read.")
    return ParsedDocument(CSV, "", pages.pages(), READER, tuple(warnings))


def _rows(text: str, separator: str, warnings: list[str]) -> Iterator[list[str]]:
    csv.field_size_limit(_LARGEST_CELL)
    lines = io.StringIO(text, newline="")
    try:
        yield from csv.reader(lines, delimiter=separator)
    except csv.Error as error:
        # An open quote swallows the rest into one cell: those lines are read as they stand.
        warnings.append(f"A quote is never closed ({error}); the rest was read line by line.")
        for line in lines:
            yield line.rstrip("\r\n").split(separator)


def _separator(text: str) -> str:
    """The character that cuts the first lines into the same number of pieces most often."""
    lines = [line for line in text[:_SAMPLE_CHARS].splitlines()[:-1] or text.splitlines()[:1] if line.strip()][:50]
    best, best_score = ",", 0.0
    for candidate in _SEPARATORS:
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=candidate)]
        except csv.Error:
            continue
        usual = max(counts, key=counts.count, default=1)
        score = counts.count(usual) / max(1, len(counts)) + min(usual, 20) / 100 if usual > 1 else 0.0
        if score > best_score:
            best, best_score = candidate, score
    return best
