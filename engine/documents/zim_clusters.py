"""The clusters of a ZIM file: unpacked within limits, the last ones kept; knows no entries and no articles.

Format: https://wiki.openzim.org/wiki/ZIM_file_format (public). A cluster begins with one byte (low half: compression,
0x10: 8-byte offsets), then, packed as a whole, a list of offsets and the blobs they lie between.
"""

from __future__ import annotations

import lzma
import struct
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from engine.core.errors import DocumentError
from engine.documents.placed_bytes import PlacedBytes, damaged

# Writers close a cluster at 1 to 2 MB; one large page makes it larger. What unpacks to more is made to fill the memory.
LARGEST_CLUSTER_BYTES = 128 << 20
KEPT_BYTES = 32 << 20
_PLAIN, _XZ, _ZSTD = (0, 1), 4, 5
_OLD_PACKINGS = {2: "zlib", 3: "bzip2"}
_EXTENDED = 0x10
_INPUT_BYTES, _ZSTD_INPUT_BYTES, _PIECE_BYTES = 1 << 16, 1 << 10, 1 << 20
# Of the decoders themselves: dictionaries as the strongest presets make them.
_DECODER_MEMORY = 256 << 20
_LARGEST_WINDOW = 128 << 20


class _Unpacker(Protocol):
    """At most `most` further unpacked bytes; nothing at the end. Raises `ValueError` for bytes that make no sense."""

    def read(self, most: int, /) -> bytes: ...


class Clusters:
    """`blob` gives one blob; a plain cluster is never read whole, a packed one is unpacked once and kept a while."""

    def __init__(self, data: PlacedBytes, pointers_at: int, count: int, end: int) -> None:
        self._data, self._pointers_at, self.count, self._end = data, pointers_at, count, end
        self._kept: OrderedDict[int, bytes] = OrderedDict()

    def blob(self, cluster: int, number: int, largest: int) -> bytes:
        """Raises `DocumentError` when there is no such blob, it is over `largest` bytes, or cannot be unpacked."""
        if not 0 <= cluster < self.count:
            raise damaged(self._data.name, f"there is no cluster {cluster:,}")
        start = struct.unpack("<Q", self._data.at(self._pointers_at + 8 * cluster, 8))[0]
        if start >= self._end:
            raise damaged(self._data.name, f"cluster {cluster:,} lies outside the file")
        info = self._data.at(start, 1)[0]
        packing, width = info & 0x0F, 8 if info & _EXTENDED else 4
        if packing in _PLAIN:
            room = self._end - start - 1
            return _cut(lambda at, size: self._data.at(start + 1 + at, size), room, number, width, largest, self._data)
        unpacked = self._unpacked(cluster, start + 1, packing)
        return _cut(lambda at, size: unpacked[at : at + size], len(unpacked), number, width, largest, self._data)

    def _unpacked(self, cluster: int, start: int, packing: int) -> bytes:
        if cluster in self._kept:
            self._kept.move_to_end(cluster)
            return self._kept[cluster]
        unpacked = self._unpack(cluster, start, packing)
        self._kept[cluster] = unpacked
        # The newest one stays, however large it is: its other blobs are asked for next.
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > KEPT_BYTES:
            self._kept.popitem(last=False)
        return unpacked

    def _unpack(self, cluster: int, start: int, packing: int) -> bytes:
        name = self._data.name
        # Packed data may be nothing but empty blocks: what goes in is limited like what comes out.
        unpacker = _unpacker(packing, _Packed(self._data, start, min(self._end, start + LARGEST_CLUSTER_BYTES)))
        pieces: list[bytes] = []
        room = LARGEST_CLUSTER_BYTES
        try:
            while piece := unpacker.read(_PIECE_BYTES):
                room -= len(piece)
                if room < 0:
                    raise DocumentError(
                        f"A part of {name} unpacks to more than {LARGEST_CLUSTER_BYTES >> 20} MB and was not read.",
                        "It may be made to fill the memory.",
                    )
                pieces.append(piece)
        except ValueError as error:
            raise damaged(name, f"cluster {cluster:,} cannot be unpacked ({_words(error)})") from error
        return b"".join(pieces)


class _Packed:
    """The packed bytes of a cluster as a stream; where it ends only its packing knows, at the latest at `end`."""

    def __init__(self, data: PlacedBytes, start: int, end: int) -> None:
        self._data, self._position, self._end = data, start, end
        self.name = data.name

    def read(self, size: int = _INPUT_BYTES) -> bytes:
        piece = self._data.up_to(self._position, min(size, self._end - self._position))
        self._position += len(piece)
        return piece


def _unpacker(packing: int, packed: _Packed) -> _Unpacker:
    if packing == _XZ:
        return _Xz(packed)
    if packing == _ZSTD:
        return _Zstd(packed)
    if packing in _OLD_PACKINGS:
        raise DocumentError(
            f"A part of {packed.name} is packed with {_OLD_PACKINGS[packing]}, as no ZIM file of the last years is.",
            "Get a newer edition of the file.",
        )
    raise damaged(packed.name, f"a part of it is packed in a way that is not known ({packing})")


class _Xz:
    def __init__(self, packed: _Packed) -> None:
        self._packed = packed
        self._lzma = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_DECODER_MEMORY)

    def read(self, most: int, /) -> bytes:
        try:
            while not self._lzma.eof:
                more = self._packed.read() if self._lzma.needs_input else b""
                if self._lzma.needs_input and not more:
                    raise ValueError("it ends too early")
                if got := self._lzma.decompress(more, max_length=most):
                    return got
        except lzma.LZMAError as error:
            raise ValueError(str(error)) from error
        return b""


class _Zstd:
    def __init__(self, packed: _Packed) -> None:
        import zstandard

        self._error = zstandard.ZstdError
        self._packed = packed
        self._zstd = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW).decompressobj()

    def read(self, most: int, /) -> bytes:
        got = bytearray()
        try:
            while len(got) < most and not self._zstd.eof:
                # The library unpacks all it is given: four bytes may be a block of 128 kB, so it is given little.
                more = self._packed.read(_ZSTD_INPUT_BYTES)
                if not more:
                    raise ValueError("it ends too early")
                got += self._zstd.decompress(more)
        except self._error as error:
            raise ValueError(str(error)) from error
        return bytes(got)


def _cut(at: Callable[[int, int], bytes], room: int, number: int, width: int, largest: int, data: PlacedBytes) -> bytes:
    """The blob `number` of those in `room` bytes, with offsets of `width` bytes; the first says how many there are."""
    form = "<Q" if width == 8 else "<I"
    if room < width:
        raise damaged(data.name, "a cluster of it is empty")
    first = struct.unpack(form, at(0, width))[0]
    if first % width or not width <= first <= room:
        raise damaged(data.name, "the list of blobs of a cluster makes no sense")
    if not 0 <= number < first // width - 1:
        raise damaged(data.name, f"a cluster has no blob {number:,}")
    start, end = struct.unpack(f"{form}{form[1]}", at(number * width, 2 * width))
    if not first <= start <= end <= room:
        raise damaged(data.name, f"blob {number:,} of a cluster lies outside it")
    if end - start > largest:
        raise DocumentError(
            f"An entry of {data.name} has {(end - start) >> 20:,} MB; over {largest >> 20:,} MB are not read."
        )
    return at(start, end - start)


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:120].rstrip(".")
