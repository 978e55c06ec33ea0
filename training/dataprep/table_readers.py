"""Tables as a stream of rows: csv, tsv, xlsx, parquet; knows no format of training data."""

from __future__ import annotations

import csv
import itertools
import warnings
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any, BinaryIO
from zipfile import BadZipFile

from engine.core.errors import DocumentError
from engine.documents.bounded_zip import BoundedZip
from engine.documents.reading import Budget, Reading, Source
from engine.documents.types import ReadLimits
from training.dataprep.text_lines import Line, lines_of
from training.dataprep.types import Origin, Refusal, Row

LONGEST_FIELD_CHARS = 16 << 20
_DELIMITERS = ",;\t|"
_BATCH_ROWS = 512
# What openpyxl raises for damaged files, at the first sheet or in the middle of one (SyntaxError: its XML parser).
_NO_WORKBOOK = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError)
_UNREADABLE, _WRONG_WIDTH, _NOT_CSV = "it cannot be read as text", "it has another number of fields", "it is not CSV"


def read_csv(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    """Rows numbered by the line they begin at; the first line with fields names the columns."""
    feed = _LineFeed(lines_of(stream))
    first = next(feed, "")
    if not first.strip():
        raise DocumentError(f"{name} holds no table: its first line is empty.", "Begin it with the column names.")
    # The limit of the csv module is one number for the whole process; its default is too small for long texts.
    csv.field_size_limit(LONGEST_FIELD_CHARS)
    delimiter = "\t" if name.lower().endswith((".tsv", ".tab")) else _delimiter(first)
    table = csv.reader(itertools.chain((first,), feed), delimiter=delimiter, strict=False)
    header: list[str] | None = None
    begins = 1
    while True:
        try:
            fields = next(table, None)
        except csv.Error as error:
            yield Refusal(Origin(name, begins), _NOT_CSV, str(error))
            begins = table.line_num + 1
            continue
        if fields is None:
            return
        origin, begins = Origin(name, begins), table.line_num + 1
        if not any(field.strip() for field in fields) and not feed.problem:
            continue
        if header is None:
            header = _names(fields)
        else:
            yield _csv_row(origin, header, fields, feed)


def _csv_row(origin: Origin, header: Sequence[str], fields: Sequence[str], feed: _LineFeed) -> Row | Refusal:
    problem, repaired = feed.take()
    if problem:
        return Refusal(origin, _UNREADABLE, problem)
    if len(fields) != len(header):
        return Refusal(origin, _WRONG_WIDTH, f"{len(fields)} fields, the header has {len(header)}")
    return Row(origin, dict(zip(header, fields)), repaired)


class _LineFeed(Iterator[str]):
    """The texts of lines for the csv module, and what was wrong with those since the last row."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self.problem, self._repaired = "", ""

    def __next__(self) -> str:
        line = next(self._lines)
        self.problem = self.problem or line.problem
        self._repaired = self._repaired or line.repaired
        return line.text or "\n"

    def take(self) -> tuple[str, str]:
        found = self.problem, self._repaired
        self.problem = self._repaired = ""
        return found


def _delimiter(header: str) -> str:
    """The sign that parts most names in the header, quoted text left out."""
    outside = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=lambda sign: (outside.count(sign), -_DELIMITERS.index(sign)))


def _names(fields: Sequence[object]) -> list[str]:
    """Names of columns: empty and repeated ones get a number."""
    names: list[str] = []
    for number, field in enumerate(fields, 1):
        name = "" if field is None else str(field).strip()
        names.append(name if name and name not in names else f"{name or 'column'} {number}")
    return names


def read_xlsx(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    """Every sheet with a header in its first row; rows are numbered as the sheet numbers them."""
    from openpyxl import load_workbook

    _refuse_bombs(stream, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions; none of them is data
        try:
            with closing(load_workbook(stream, read_only=True, data_only=True, keep_links=False)) as book:
                for sheet in book.worksheets:
                    shown = name if len(book.worksheets) == 1 else f"{name} · {sheet.title}"
                    yield from _sheet_rows(sheet, shown)
        except _NO_WORKBOOK as error:
            raise DocumentError(
                f"{name} is no workbook that can be read: {error}.", "Save it again as xlsx."
            ) from error


def _sheet_rows(sheet: Any, name: str) -> Iterator[Row | Refusal]:
    sheet.reset_dimensions()  # the size a sheet claims is often wrong
    header: list[str] | None = None
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        fields = list(cells)
        while fields and fields[-1] is None:
            fields.pop()
        if not fields:
            continue
        if header is None:
            header = _names(fields)
        elif len(fields) > len(header):
            yield Refusal(Origin(name, number), _WRONG_WIDTH, f"{len(fields)} cells, the header has {len(header)}")
        else:
            padded = fields + [None] * (len(header) - len(fields))
            yield Row(Origin(name, number), dict(zip(header, padded)))


def _refuse_bombs(stream: BinaryIO, name: str) -> None:
    """openpyxl unpacks by itself: every part is unpacked here once under the engine's limits."""
    source = Source(name, data=stream.read())
    with BoundedZip(bounded_reading(source)) as archive:
        for part in archive.names():
            if part.lower().endswith((".xml", ".rels")):
                archive.read(part)
    stream.seek(0)


def bounded_reading(source: Source) -> Reading:
    """The engine's limits for what one archive may unpack to."""

    def no_member(_reading: Reading, member: Source) -> Any:
        raise DocumentError(f"{member.name} is not read here.")

    return Reading(source, ReadLimits(), lambda _page, _pages: None, Budget(), no_member)


def read_parquet(stream: BinaryIO, name: str) -> Iterator[Row | Refusal]:
    """By batches of rows; only the columns of one batch are in memory."""
    import pyarrow
    from pyarrow import parquet

    number = 0
    try:
        file = parquet.ParquetFile(stream)
        for batch in file.iter_batches(batch_size=_BATCH_ROWS):
            for values in batch.to_pylist():
                number += 1
                yield Row(Origin(name, number), values)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        where = f" after row {number:,}" if number else ""
        raise DocumentError(
            f"{name} is damaged{where}: {' '.join(str(error).split())[:160]}.", "Copy it again from where it came."
        ) from error
