"""Writes small OLE files for tests: a Word document, a workbook, a presentation, an Outlook message; reads nothing."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def ole(streams: Mapping[str, bytes]) -> bytes:
    """A compound file (MS-CFB version 3) with these streams in its root; small ones in the mini stream."""
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    chains, mini_chains = list[int](), list[int]()
    bodies = mini = b""
    entries = [b""]
    for number, name in enumerate(names, 1):
        data = streams[name]
        after = number + 1 if number < len(names) else _FREE
        if len(data) < _CUTOFF:
            start, size = _chain(mini_chains, data, _MINI)
            mini += data.ljust(size, b"\0")
        else:
            start, size = _chain(chains, data, _SECTOR)
            bodies += data.ljust(size, b"\0")
        entries.append(_entry(name, 2, start, len(data), _FREE, after))
    start, size = _chain(chains, mini, _SECTOR)
    bodies += mini.ljust(size, b"\0")
    entries[0] = _entry("Root Entry", 5, start, len(mini), 1, _FREE)
    first_mini_fat, size = _chain(chains, _table(mini_chains), _SECTOR)
    bodies += _table(mini_chains).ljust(size, b"\xff")
    directory = b"".join(entries)
    first_directory, size = _chain(chains, directory, _SECTOR)
    bodies += directory.ljust(size, b"\0")
    fat_sectors = -(-(len(chains) + 4) // (_SECTOR // 4))
    first_fat = len(chains)
    chains += [_FAT] * fat_sectors
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    mini_sectors = -(-4 * len(mini_chains) // _SECTOR)
    header += struct.pack(
        "<IIIIIIIII", 0, fat_sectors, first_directory, 0, _CUTOFF, first_mini_fat, mini_sectors, _END, 0
    )
    difat = [*range(first_fat, first_fat + fat_sectors)]
    header += _table([*difat, *[_FREE] * (109 - len(difat))])
    return header + bodies + _table(chains).ljust(fat_sectors * _SECTOR, b"\xff")


def _chain(chains: list[int], data: bytes, sector: int) -> tuple[int, int]:
    """(first sector, bytes) of a new chain for `data`."""
    start, count = len(chains), max(1, -(-len(data) // sector))
    chains += [*range(start + 1, start + count), _END]
    return start, count * sector


def _table(entries: Sequence[int]) -> bytes:
    return b"".join(struct.pack("<I", entry) for entry in entries)


def _entry(name: str, kind: int, start: int, size: int, child: int, right: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    return (
        raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + struct.pack("<III", _FREE, right, child)
        + b"\0" * 36 + struct.pack("<IQ", start, size)
    )  # fmt: skip


def doc(text: str, *, encrypted: bool = False) -> bytes:
    """A Word 97 document whose pieces are one of 8-bit and one of 16-bit characters."""
    half = len(text) // 2
    first, second = text[:half].encode("cp1252"), text[half:].encode("utf-16-le")
    start = 2048
    fib = bytearray(start)
    struct.pack_into("<HH", fib, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", fib, 0x0A, 0x0200 | (0x0100 if encrypted else 0))
    struct.pack_into("<i", fib, 0x4C, len(text))
    pieces = struct.pack("<III", 0, half, len(text))
    pieces += struct.pack("<HIH", 0, 0x40000000 | start * 2, 0)
    pieces += struct.pack("<HIH", 0, start + len(first), 0)
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", fib, 0x01A2, 0, len(clx))
    return ole({"WordDocument": bytes(fib) + first + second, "1Table": clx})


def xls(sheet: str, rows: Sequence[Sequence[str | float]]) -> bytes:
    """A BIFF8 workbook; strings are shared ones, the last of them split over two records."""
    strings = [cell for row in rows for cell in row if isinstance(cell, str)]
    shared = struct.pack("<II", len(strings), len(strings))
    shared += b"".join(struct.pack("<HB", len(text), 1) + text.encode("utf-16-le") for text in strings[:-1])
    last = strings[-1]
    shared += struct.pack("<HB", len(last), 1) + last[:2].encode("utf-16-le")
    more = b"\x01" + last[2:].encode("utf-16-le")
    bof = lambda kind: _record(0x809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))  # noqa: E731
    name = struct.pack("<BB", len(sheet), 0) + sheet.encode("latin-1")
    rest = _record(0xFC, shared) + _record(0x3C, more) + _record(0x0A, b"")
    start = len(bof(5)) + 4 + 6 + len(name) + len(rest)
    body = bof(16)
    number = 0
    for row_index, row in enumerate(rows):
        for column, cell in enumerate(row):
            place = struct.pack("<HHH", row_index, column, 0)
            if isinstance(cell, str):
                body += _record(0xFD, place + struct.pack("<I", number))
                number += 1
            else:
                body += _record(0x203, place + struct.pack("<d", cell))
    return ole(
        {"Workbook": bof(5) + _record(0x85, struct.pack("<IH", start, 0) + name) + rest + body + _record(0x0A, b"")}
    )


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def ppt(slides: Sequence[tuple[str, str]]) -> bytes:
    """(title, text) of each slide: the title in the list of slides, the text in the slide itself."""
    body, places, listed = b"", list[int](), b""
    for number, (title, text) in enumerate(slides, 1):
        places.append(len(body))
        body += _atom(1006, _atom(3999, struct.pack("<I", 1)) + _atom(4008, text.encode("latin-1")), container=True)
        listed += _atom(1011, struct.pack("<IIiII", number, 0, 1, 255 + number, 0))
        listed += _atom(3999, struct.pack("<I", 0)) + _atom(4000, title.encode("utf-16-le"))
    body += _atom(1000, _atom(4080, listed, container=True), container=True)
    entries = struct.pack("<I", len(places) << 20 | 1) + b"".join(struct.pack("<I", place) for place in places)
    return ole({"PowerPoint Document": body + _atom(6002, entries)})


def _atom(kind: int, data: bytes, *, container: bool = False) -> bytes:
    return struct.pack("<HHI", 0xF if container else 0, kind, len(data)) + data


def msg(subject: str, body: str, sender: str) -> bytes:
    """A message with Unicode properties, without recipients and attachments."""
    texts = {0x0037: subject, 0x1000: body, 0x0C1A: sender, 0x001A: "IPM.Note"}
    streams = {f"__substg1.0_{tag:04X}001F": text.encode("utf-16-le") for tag, text in texts.items()}
    rows = b"".join(
        struct.pack("<HHIII", 0x1F, tag, 6, 2 * len(text) + 2, 0) for tag, text in texts.items()
    )  # fmt: skip
    streams["__properties_version1.0"] = b"\0" * 32 + rows
    return ole(streams)
