"""Old Word documents (doc): the words of the body, notes, headers and text boxes in order; keeps no styles.

Format: MS-DOC (Word 97 and later: FIB, piece table); Word 6 and 95 keep their text in one run of bytes.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from engine.core.errors import DocumentError
from engine.documents.media_types import DOC
from engine.documents.office_password import unlocked
from engine.documents.ole_file import OleFile
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.types import ParsedDocument

READER = "doc (olefile)"
_WORD_97, _WORD_6 = 0xA5EC, 0xA5DC
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_FLAGS, _FC_MIN, _COUNTS, _FC_CLX = 0x0A, 0x18, 0x4C, 0x01A2
_COMPRESSED = 0x40000000
_MOST_PIECES = 1_000_000
_DEEPEST_FIELDS = 50
_FIELD_CODE = re.compile("\x13[^\x13\x14\x15]*\x15")
# Readings above words are formula fields without a result: EQ \\o(\\s\\up 9(reading),word).
_EQ_SWITCH = re.compile(r'\\\*\s*(?:"[^"]*"|\w+)|\\[a-z]+\d*(?:\s+\d+)?', re.IGNORECASE)
_MARKS = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x0c": "\n\n", "\x1e": "-", "\x1f": None, "\x01": None, "\x08": None, "\x02": None,
     "\x03": None, "\x04": None, "\x05": None, "\x13": None, "\x14": None, "\x15": None}
)  # fmt: skip


def read(reading: Reading) -> ParsedDocument:
    """The whole document as one page. Raises `DocumentError`."""
    with OleFile(reading) as ole:
        main = ole.stream("WordDocument")
        if len(main) > _FLAGS + 1 and struct.unpack_from("<H", main, _FLAGS)[0] & _ENCRYPTED and not reading.unlocked:
            return read(unlocked(reading, "Word"))
        try:
            raw = _raw_text(reading, ole, main)
        except (struct.error, IndexError) as error:
            raise reading.damaged("its text cannot be found", error) from error
        facts = ole.facts()
    reading.report(1, 1)
    pages = PageBuilder(reading)
    pages.add(_plain(raw))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    return ParsedDocument(DOC, facts.title, pages.pages(), READER, (), facts.author, facts.created)


def _raw_text(reading: Reading, ole: OleFile, main: bytes) -> str:
    identity, flags = struct.unpack_from("<H", main)[0], struct.unpack_from("<H", main, _FLAGS)[0]
    if identity == _WORD_6:
        start, end = struct.unpack_from("<II", main, _FC_MIN)
        return main[start:end].decode("cp1252", "replace")
    if identity != _WORD_97:
        raise reading.damaged("it does not begin like a Word document")
    table = ole.stream("1Table" if flags & _TABLE_1 else "0Table")
    start, size = struct.unpack_from("<II", main, _FC_CLX)
    # Body, footnotes, headers, macros, comments, endnotes, text boxes: their lengths in this order.
    length = sum(count for count in struct.unpack_from("<8i", main, _COUNTS) if count > 0)
    return "".join(_pieces(main, table[start : start + size], length))


def _pieces(main: bytes, clx: bytes, length: int) -> Iterator[str]:
    position = 0
    while position + 3 <= len(clx) and clx[position] == 1:
        position += 3 + struct.unpack_from("<H", clx, position + 1)[0]
    if position + 5 > len(clx) or clx[position] != 2:
        raise struct.error("no piece table")
    size = struct.unpack_from("<I", clx, position + 1)[0]
    plc = clx[position + 5 : position + 5 + size]
    count = min((len(plc) - 4) // 12, _MOST_PIECES)
    bounds = struct.unpack_from(f"<{count + 1}I", plc)
    for index in range(count):
        offset = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * index + 2)[0]
        characters = max(0, min(bounds[index + 1], length + 1) - bounds[index])
        if offset & _COMPRESSED:
            start = (offset & ~_COMPRESSED) // 2
            yield main[start : start + characters].decode("cp1252", "replace")
        else:
            yield main[offset : offset + 2 * characters].decode("utf-16-le", "replace")


def _formula_words(match: re.Match[str]) -> str:
    code = match.group()[1:-1].strip()
    return " ".join(re.split(r"[(),;\s]+", _EQ_SWITCH.sub("", code[2:]))).strip() if code[:2].upper() == "EQ" else ""


def _plain(raw: str) -> str:
    """Field codes go, their results stay; table rows become lines with bars between the cells."""
    for _ in range(_DEEPEST_FIELDS):
        before, raw = raw, _FIELD_CODE.sub(_formula_words, raw)
        if raw == before:
            break
    raw = re.sub("\x13[^\x14\x15]*\x14", "", raw)
    rows = raw.replace("\x07\x07", "\r").replace("\x07", " | ")
    lines = rows.translate(_MARKS).split("\n")
    return "\n\n".join(line.strip() for line in lines if line.strip(" |\t"))
