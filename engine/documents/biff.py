"""The records of an old Excel stream: strings, numbers, formats, cells by sheet; writes no pages.

Format: MS-XLS (BIFF8) and BIFF5, whose strings are 8-bit.
"""

from __future__ import annotations

import datetime
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

BOF, EOF, CONTINUE, FILEPASS, BOUNDSHEET, SST, FORMAT, XF, DATEMODE, CODEPAGE = (
    0x809, 0x0A, 0x3C, 0x2F, 0x85, 0xFC, 0x41E, 0xE0, 0x22, 0x42,
)  # fmt: skip
LABELSST, LABEL, RSTRING, NUMBER, RK, MULRK, FORMULA, STRING, BOOLERR, TXO = (
    0xFD, 0x204, 0xD6, 0x203, 0x27E, 0xBD, 0x06, 0x207, 0x205, 0x1B6,
)  # fmt: skip
_BIFF8 = 0x0600
_MOST_STRINGS = 5_000_000
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_PERCENT_FORMATS = frozenset({9, 10})
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_DATE_LETTERS = re.compile(r"[ymdhs]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Record:
    """`chunks` are its bytes and those of the records that continue it."""

    kind: int
    start: int
    chunks: tuple[bytes, ...]

    @property
    def data(self) -> bytes:
        return self.chunks[0]


@dataclass(slots=True)
class Book:
    """What all sheets share."""

    version: int = _BIFF8
    code_page: str = "cp1252"
    strings: list[str] = field(default_factory=list)
    sheets: list[tuple[int, str]] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    cell_formats: list[int] = field(default_factory=list)
    since_1904: bool = False
    encrypted: bool = False


def records(data: bytes, start: int = 0) -> Iterator[Record]:
    """Records from `start` on, up to the end of a damaged stream."""
    position = start
    while position + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, position)
        first = position
        chunks = [data[position + 4 : position + 4 + size]]
        position += 4 + size
        while position + 4 <= len(data) and struct.unpack_from("<H", data, position)[0] == CONTINUE:
            size = struct.unpack_from("<H", data, position + 2)[0]
            chunks.append(data[position + 4 : position + 4 + size])
            position += 4 + size
        yield Record(kind, first, tuple(chunks))


def globals_of(data: bytes) -> Book:
    """The first part of the stream: shared strings, sheet names, formats."""
    book = Book()
    for record in records(data):
        raw = record.data
        if record.kind == BOF:
            book.version = struct.unpack_from("<H", raw)[0]
        elif record.kind == EOF:
            break
        elif record.kind == FILEPASS:
            book.encrypted = True
            break
        elif record.kind == CODEPAGE:
            number = struct.unpack_from("<H", raw)[0]
            book.code_page = "utf-16-le" if number == 1200 else f"cp{number}"
        elif record.kind == BOUNDSHEET:
            book.sheets.append((struct.unpack_from("<I", raw)[0], _short_string(book, raw[6:])))
        elif record.kind == SST:
            book.strings = list(_shared_strings(record.chunks))
        elif record.kind == FORMAT:
            text = _long_string(raw[2:]) if book.version >= _BIFF8 else _short_string(book, raw[2:])
            book.formats[struct.unpack_from("<H", raw)[0]] = text
        elif record.kind == XF:
            book.cell_formats.append(struct.unpack_from("<H", raw, 2)[0])
        elif record.kind == DATEMODE:
            book.since_1904 = bool(struct.unpack_from("<H", raw)[0])
    return book


def cells(data: bytes, start: int, book: Book) -> Iterator[tuple[int, int, str]]:
    """(row, column, text) of one sheet in the order of the stream; text boxes come with row -1."""
    depth = 0
    waiting: tuple[int, int] | None = None
    for record in records(data, start):
        raw = record.data
        if record.kind == BOF:
            depth += 1
        elif record.kind == EOF:
            depth -= 1
            if depth <= 0:
                return
        elif depth > 1:
            continue  # a chart inside the sheet
        elif record.kind == STRING and waiting is not None:
            yield (*waiting, _long_string(raw) if book.version >= _BIFF8 else _bytes_string(book, raw))
            waiting = None
        elif record.kind == TXO and len(record.chunks) > 1:
            yield -1, 0, _character_run(record.chunks[1], struct.unpack_from("<H", raw, 10)[0])
        elif len(raw) >= 6:
            row, column = struct.unpack_from("<HH", raw)
            if record.kind == FORMULA and len(raw) >= 14 and raw[12:14] == b"\xff\xff":
                waiting = (row, column) if raw[6] == 0 else None
            yield from ((row, column + offset, text) for offset, text in enumerate(_values(book, record)))


def _values(book: Book, record: Record) -> Iterator[str]:
    raw, kind = record.data, record.kind
    if kind == LABELSST:
        index = struct.unpack_from("<I", raw, 6)[0]
        yield book.strings[index] if index < len(book.strings) else ""
    elif kind in (LABEL, RSTRING):
        yield _long_string(raw[6:]) if book.version >= _BIFF8 else _bytes_string(book, raw[6:])
    elif kind == NUMBER or (kind == FORMULA and len(raw) >= 14 and raw[12:14] != b"\xff\xff"):
        yield _shown(book, struct.unpack_from("<d", raw, 6)[0], struct.unpack_from("<H", raw, 4)[0])
    elif kind == RK:
        yield _shown(book, _rk(struct.unpack_from("<I", raw, 6)[0]), struct.unpack_from("<H", raw, 4)[0])
    elif kind == MULRK:
        for position in range(4, len(raw) - 7, 6):
            style, value = struct.unpack_from("<HI", raw, position)
            yield _shown(book, _rk(value), style)
    elif kind == BOOLERR and len(raw) >= 8 and not raw[7]:
        yield "TRUE" if raw[6] else "FALSE"


def _rk(value: int) -> float:
    if value & 2:
        number = float((value >> 2) - (1 << 30) if value & 0x80000000 else value >> 2)
    else:
        number = float(struct.unpack("<d", struct.pack("<Q", (value & ~3) << 32))[0])
    return number / 100 if value & 1 else number


def _shown(book: Book, value: float, style: int) -> str:
    form = book.cell_formats[style] if style < len(book.cell_formats) else 0
    text = _QUOTED.sub("", book.formats.get(form, ""))
    if form in _PERCENT_FORMATS or "%" in text:
        return f"{round(value * 100, 4):g}%"
    if form in _DATE_FORMATS or (_DATE_LETTERS.search(text) and "0" not in text and "#" not in text):
        return _date(value, since_1904=book.since_1904)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.12g}"


def _date(value: float, *, since_1904: bool) -> str:
    start = datetime.datetime(1904, 1, 1) if since_1904 else datetime.datetime(1899, 12, 30)
    try:
        moment = start + datetime.timedelta(seconds=round(value * 86_400))
    except (OverflowError, ValueError):
        return f"{value:g}"
    if 0 <= value < 1:
        return moment.time().isoformat("minutes" if not moment.second else "auto")
    whole = float(value).is_integer()
    return moment.date().isoformat() if whole else moment.isoformat(" ", "minutes" if not moment.second else "auto")


def _character_run(raw: bytes, count: int) -> str:
    if not raw:
        return ""
    return raw[1 : 1 + 2 * count].decode("utf-16-le", "replace") if raw[0] & 1 else raw[1 : 1 + count].decode("latin-1")


def _long_string(raw: bytes) -> str:
    return _character_run(raw[2:], struct.unpack_from("<H", raw)[0]) if len(raw) > 2 else ""


def _short_string(book: Book, raw: bytes) -> str:
    if book.version >= _BIFF8:
        return _character_run(raw[1:], raw[0]) if len(raw) > 1 else ""
    return _decoded(book, raw[1 : 1 + raw[0]]) if raw else ""


def _bytes_string(book: Book, raw: bytes) -> str:
    return _decoded(book, raw[2 : 2 + struct.unpack_from("<H", raw)[0]]) if len(raw) > 2 else ""


def _decoded(book: Book, raw: bytes) -> str:
    try:
        return raw.decode(book.code_page, "replace")
    except LookupError:
        return raw.decode("cp1252", "replace")


def _shared_strings(chunks: tuple[bytes, ...]) -> Iterator[str]:
    """A string may go on in the next record, where its first byte says anew how wide its characters are."""
    reader = _Chunks(chunks)
    reader.take(4)
    total = min(struct.unpack("<I", reader.take(4).ljust(4, b"\0"))[0], _MOST_STRINGS)
    for _ in range(total):
        head = reader.take(3)
        if len(head) < 3:
            return
        count, flags = struct.unpack("<HB", head)
        runs = struct.unpack("<H", reader.take(2).ljust(2, b"\0"))[0] if flags & 8 else 0
        extra = struct.unpack("<I", reader.take(4).ljust(4, b"\0"))[0] if flags & 4 else 0
        yield reader.characters(count, wide=bool(flags & 1))
        reader.take(4 * runs + extra)


class _Chunks:
    def __init__(self, chunks: tuple[bytes, ...]) -> None:
        self._chunks, self._index, self._position = chunks, 0, 0

    def take(self, count: int) -> bytes:
        found = b""
        while count and self._index < len(self._chunks):
            piece = self._chunks[self._index][self._position : self._position + count]
            found += piece
            count -= len(piece)
            self._position += len(piece)
            if count:
                self._index, self._position = self._index + 1, 0
        return found

    def characters(self, count: int, *, wide: bool) -> str:
        text = ""
        while count and self._index < len(self._chunks):
            chunk = self._chunks[self._index]
            width = 2 if wide else 1
            raw = chunk[self._position : self._position + count * width]
            text += raw.decode("utf-16-le" if wide else "latin-1", "replace")
            count -= len(raw) // width
            self._position += len(raw)
            if count:
                self._index, self._position = self._index + 1, 1
                if self._index < len(self._chunks):
                    wide = bool(self._chunks[self._index][:1] == b"\x01")
        return text
