"""Old presentations (ppt): a page a slide with its text boxes and notes; keeps no layout.

Format: MS-PPT: records in the stream "PowerPoint Document", found through the persist directory.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from engine.core.errors import DocumentError
from engine.documents.markdown_text import heading
from engine.documents.media_types import PPT
from engine.documents.office_password import unlocked
from engine.documents.ole_file import OleFile
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.types import ParsedDocument

READER = "ppt (olefile)"
_STREAM = "PowerPoint Document"
_SLIDE, _NOTES, _NOTES_ATOM, _SLIDE_LIST, _PERSIST, _DIRECTORY = 1006, 1008, 1009, 4080, 1011, 6002
_TEXT_HEADER, _TEXT_CHARS, _TEXT_BYTES = 3999, 4000, 4008
_CRYPT_SESSION = 12052
_CONTAINER = 0xF
_DEEPEST, _MOST_RECORDS = 40, 5_000_000
_TITLES = (0, 6)


@dataclass(frozen=True, slots=True)
class _Record:
    kind: int
    instance: int
    container: bool
    start: int
    end: int


@dataclass(slots=True)
class _Listed:
    """A slide in the list of slides: where it lies, which number notes call it by, the words of its outline."""

    persist: int
    slide_id: int
    outline: list[_Record]


def read(reading: Reading) -> ParsedDocument:
    """All slides in order. Raises `DocumentError`."""
    with OleFile(reading) as ole:
        data = ole.stream(_STREAM)
        facts = ole.facts()
    try:
        records = list(_walk(data, 0, len(data), 0))
    except struct.error as error:
        raise reading.damaged("its slides cannot be found", error) from error
    if not reading.unlocked and any(record.kind == _CRYPT_SESSION for record in records):
        return read(unlocked(reading, "PowerPoint"))
    places = _directory(data, records)
    slides = _listed(data, records, 0)
    notes = _notes(data, records)
    pages = PageBuilder(reading)
    for number, slide in enumerate(slides, 1):
        reading.report(number, len(slides))
        outline = _texts(data, slide.outline)
        own = _texts_at(data, places.get(slide.persist, -1))
        texts = outline + [entry for entry in own if entry not in outline]
        blocks = [heading(1, text) if kind in _TITLES else text for kind, text in texts if text.strip()]
        spoken = notes.get(slide.slide_id, "")
        pages.add("\n\n".join([*blocks, *([heading(2, "Notes"), spoken] if spoken else [])]), f"slide {number}")
    if not pages.has_text():
        # A file whose list is damaged: every text that can be found.
        pages = PageBuilder(reading)
        pages.add("\n\n".join(text for _, text in _texts(data, records) if text.strip()))
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    return ParsedDocument(PPT, facts.title, pages.pages(), READER, (), facts.author, facts.created)


def _walk(data: bytes, start: int, end: int, depth: int) -> Iterator[_Record]:
    count = 0
    while start + 8 <= end and count < _MOST_RECORDS:
        options, kind, size = struct.unpack_from("<HHI", data, start)
        record = _Record(kind, options >> 4, options & 0xF == _CONTAINER, start + 8, min(end, start + 8 + size))
        yield record
        if record.container and depth < _DEEPEST:
            yield from _walk(data, record.start, record.end, depth + 1)
        start += 8 + size
        count += 1


def _directory(data: bytes, records: list[_Record]) -> dict[int, int]:
    """Where each numbered object lies; a later directory (a later saving) overrides an earlier one."""
    places: dict[int, int] = {}
    for record in records:
        position = record.start
        while record.kind == _DIRECTORY and position + 4 <= record.end:
            entry = struct.unpack_from("<I", data, position)[0]
            first, count = entry & 0xFFFFF, entry >> 20
            position += 4
            for index in range(min(count, (record.end - position) // 4)):
                places[first + index] = struct.unpack_from("<I", data, position + 4 * index)[0]
            position += 4 * count
    return places


def _listed(data: bytes, records: list[_Record], instance: int) -> list[_Listed]:
    lists = [record for record in records if record.kind == _SLIDE_LIST and record.instance == instance]
    found: list[_Listed] = []
    behind: list[_Record] = []
    # The last list is that of the last saving.
    for record in _walk(data, lists[-1].start, lists[-1].end, 0) if lists else ():
        if record.kind == _PERSIST and record.end - record.start >= 16:
            persist, _, _, slide_id = struct.unpack_from("<IIiI", data, record.start)
            behind = []
            found.append(_Listed(persist, slide_id, behind))
        else:
            behind.append(record)
    return found


def _texts(data: bytes, records: list[_Record]) -> list[tuple[int, str]]:
    """(type of the text box, text); a header says the type of the text behind it."""
    found: list[tuple[int, str]] = []
    kind = -1
    for record in records:
        raw = data[record.start : record.end]
        if record.kind == _TEXT_HEADER and len(raw) >= 4:
            kind = struct.unpack_from("<I", raw)[0]
        elif record.kind in (_TEXT_CHARS, _TEXT_BYTES):
            text = raw.decode("utf-16-le" if record.kind == _TEXT_CHARS else "latin-1", "replace")
            text = text.replace("\r", "\n").replace("\x0b", "\n").strip()
            # The last place of the slide number, the date and the like is a single star.
            found += [(kind, text)] if text not in ("", "*") else []
    return found


def _texts_at(data: bytes, offset: int) -> list[tuple[int, str]]:
    if not 0 <= offset <= len(data) - 8:
        return []
    _, kind, size = struct.unpack_from("<HHI", data, offset)
    return _texts(data, list(_walk(data, offset, min(len(data), offset + 8 + size), 0))) if kind == _SLIDE else []


def _notes(data: bytes, records: list[_Record]) -> dict[int, str]:
    found: dict[int, str] = {}
    for record in records:
        if record.kind != _NOTES:
            continue
        inner = list(_walk(data, record.start, record.end, 0))
        for item in inner:
            if item.kind == _NOTES_ATOM and item.end - item.start >= 4:
                slide_id = struct.unpack_from("<I", data, item.start)[0]
                found[slide_id] = "\n\n".join(text for _, text in _texts(data, inner))
    return found
