"""A ZIM file (the archives of Kiwix): header, entries, metadata; knows nothing of articles or of what is in a page.

Format: https://wiki.openzim.org/wiki/ZIM_file_format (public), versions 5 and 6, old and new namespaces. The file is
untrusted and may have 100 GB: it is read at places, each of which is checked.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import DocumentError
from engine.documents.page_builder import clean
from engine.documents.placed_bytes import PlacedBytes, damaged
from engine.documents.zim_clusters import Clusters

MAGIC = b"ZIM\x04"
LARGEST_METADATA_BYTES = 64 << 10
# The whole English Wikipedia has about 25 million entries.
MOST_ENTRIES = 200_000_000
_HEADER = struct.Struct("<4sHH16sIIQQQQIIQ")
_CHECKSUM_BYTES = 16
_MOST_MIME_BYTES = 1 << 16
_LONGEST_NAME_BYTES = 4096
_LONGEST_VALUE = 300
_MOST_HOPS = 10
_REDIRECT, _LINK_TARGET, _DELETED = 0xFFFF, 0xFFFE, 0xFFFD
_NONE = 0xFFFFFFFF
_POINTERS_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """What the first bytes of a directory entry say. `redirect` is the index it points to; neither that nor a content
    (`cluster`, `blob`) for a deleted one."""

    index: int
    offset: int
    namespace: str
    mime: str = ""
    cluster: int = -1
    blob: int = -1
    redirect: int = -1

    @property
    def has_content(self) -> bool:
        return self.cluster >= 0


@dataclass(frozen=True, slots=True)
class ZimFacts:
    """What the file says of itself. `identity` tells editions apart: its number, size and the checksum it carries."""

    identity: str
    size_bytes: int
    entries: int
    title: str
    description: str = ""
    language: str = ""
    date: str = ""
    creator: str = ""
    main_page: str = ""


class ZimFile:
    """Open for reading until `close`; `name` is what the person knows it by. Methods raise `DocumentError`."""

    def __init__(self, path: Path, name: str) -> None:
        try:
            stream = path.open("rb")
        except OSError as error:
            raise DocumentError(f"{name} cannot be opened: {(error.strerror or str(error)).lower()}.") from error
        self.name = name
        self._data = PlacedBytes(stream, name)
        try:
            self._read_header()
        except BaseException:
            self._data.close()
            raise

    def _read_header(self) -> None:
        if self._data.up_to(0, len(MAGIC)) != MAGIC:
            raise DocumentError(f"{self.name} is not a ZIM file, although its name says so.")
        if self._data.size < _HEADER.size:
            raise damaged(self.name, "it ends in its header")
        (
            _magic, major, minor, number, self.entry_count, clusters, self._paths_at, _titles_at, clusters_at, mimes_at,
            self._main_page, _layout, self.checksum_at,
        ) = _HEADER.unpack(self._data.at(0, _HEADER.size))  # fmt: skip
        if major not in (5, 6):
            raise DocumentError(
                f"{self.name} is a ZIM file of version {major}; versions 5 and 6 are read.",
                "Get another edition of it.",
            )
        self.new_namespaces = (major, minor) >= (6, 1)
        size = self._data.size
        if self.checksum_at + _CHECKSUM_BYTES > size:
            raise DocumentError(
                f"{self.name} is not complete: it ends at byte {size:,} of {self.checksum_at + _CHECKSUM_BYTES:,}.",
                "Wait for its download to end, or join its parts if it came in several.",
            )
        if self._paths_at + 8 * self.entry_count > size or clusters_at + 8 * clusters > size:
            raise damaged(self.name, "its lists lie outside the file")
        if self.entry_count > MOST_ENTRIES:
            raise DocumentError(f"{self.name} has {self.entry_count:,} entries; over {MOST_ENTRIES:,} are not read.")
        self._uuid = str(uuid.UUID(bytes=number))
        self._clusters = Clusters(self._data, clusters_at, clusters, self.checksum_at)
        self._mimes = self._read_mimes(mimes_at)

    def _read_mimes(self, start: int) -> list[str]:
        data = self._data.up_to(start, _MOST_MIME_BYTES)
        if data.startswith(b"\x00"):
            return []
        listed, end, _ = data.partition(b"\x00\x00")
        if not end:
            raise damaged(self.name, "its list of media types has no end")
        return [mime.decode("latin-1").strip().lower() for mime in listed.split(b"\x00")]

    def close(self) -> None:
        self._data.close()

    # --- what it says of itself ------------------------------------------------------------------------------

    def facts(self) -> ZimFacts:
        """Its metadata; what is missing or damaged is empty, and the title is then the name of the file."""
        return ZimFacts(
            self.identity, self._data.size, self.entry_count,
            self.metadata("Title") or self.metadata("Name") or Path(self.name).stem, self.metadata("Description"),
            self.metadata("Language"), self.metadata("Date"), self.metadata("Creator"), self._main_title(),
        )  # fmt: skip

    def metadata(self, key: str) -> str:
        """One line of the namespace M; "" when it is not there or cannot be read."""
        try:
            found = self.find("M", key)
            data = self.content(self.resolve(found), LARGEST_METADATA_BYTES) if found is not None else b""
        except DocumentError:
            return ""
        return " ".join(clean(data.decode("utf-8", "replace")).split())[:_LONGEST_VALUE]

    def _main_title(self) -> str:
        try:
            return self.names(self.resolve(self.entry(self._main_page)))[1] if self._main_page != _NONE else ""
        except DocumentError:
            return ""

    def checksum_parts(self) -> Iterator[bytes]:
        """The bytes the checksum (MD5) at the end was made of, in pieces."""
        position = 0
        while position < self.checksum_at:
            piece = self._data.at(position, min(1 << 20, self.checksum_at - position))
            position += len(piece)
            yield piece

    @property
    def identity(self) -> str:
        """See `ZimFacts.identity`."""
        return f"{self._uuid} {self._data.size} {self.checksum.hex()}"

    @property
    def checksum(self) -> bytes:
        return self._data.at(self.checksum_at, _CHECKSUM_BYTES)

    # --- entries ---------------------------------------------------------------------------------------------

    def entry(self, index: int) -> EntryPlace:
        """The entry with this number in the order of the paths."""
        if not 0 <= index < self.entry_count:
            raise damaged(self.name, f"it points to entry {index:,} of {self.entry_count:,}")
        return self._place(index, struct.unpack("<Q", self._data.at(self._paths_at + 8 * index, 8))[0])

    def places(self) -> Iterator[EntryPlace | None]:
        """All entries in order; None for one that cannot be read."""
        for first in range(0, self.entry_count, _POINTERS_AT_ONCE):
            count = min(_POINTERS_AT_ONCE, self.entry_count - first)
            offsets = struct.unpack(f"<{count}Q", self._data.at(self._paths_at + 8 * first, 8 * count))
            for index, offset in enumerate(offsets, start=first):
                try:
                    yield self._place(index, offset)
                except DocumentError:
                    yield None

    def _place(self, index: int, offset: int) -> EntryPlace:
        mime, _extra, namespace, _revision = struct.unpack("<HBcI", self._data.at(offset, 8))
        space = namespace.decode("latin-1")
        if mime == _REDIRECT:
            target = struct.unpack("<I", self._data.at(offset + 8, 4))[0]
            return EntryPlace(index, offset, space, redirect=target)
        if mime in (_LINK_TARGET, _DELETED):
            return EntryPlace(index, offset, space)
        if mime >= len(self._mimes):
            raise damaged(self.name, f"entry {index:,} makes no sense")
        cluster, blob = struct.unpack("<II", self._data.at(offset + 8, 8))
        return EntryPlace(index, offset, space, self._mimes[mime], cluster, blob)

    def names(self, place: EntryPlace) -> tuple[str, str]:
        """(path, title) of an entry; the path stands for a missing title."""
        path, title = (clean(name.decode("utf-8", "replace")) for name in self._raw_names(place))
        return path, " ".join(title.split()) or path

    def _raw_names(self, place: EntryPlace) -> tuple[bytes, bytes]:
        start = place.offset + (16 if place.has_content else 12 if place.redirect >= 0 else 8)
        data = self._data.up_to(start, 2 * _LONGEST_NAME_BYTES)
        path, end, rest = data.partition(b"\x00")
        title, second_end, _ = rest.partition(b"\x00")
        if not end or not second_end:
            raise damaged(self.name, f"the name of entry {place.index:,} has no end")
        return path, title

    def resolve(self, place: EntryPlace) -> EntryPlace:
        """Where redirects lead. Raises `DocumentError` when they go round in a circle."""
        for _ in range(_MOST_HOPS):
            if place.redirect < 0:
                return place
            place = self.entry(place.redirect)
        raise damaged(self.name, f"redirects of entry {place.index:,} go round in a circle")

    def find(self, namespace: str, path: str) -> EntryPlace | None:
        """The entry of this name, by halving: the list is in order of namespace and path."""
        wanted = (namespace.encode(), path.encode())
        low, high = 0, self.entry_count
        while low < high:
            middle = (low + high) // 2
            place = self.entry(middle)
            there = (place.namespace.encode("latin-1"), self._raw_names(place)[0])
            if there == wanted:
                return place
            if there < wanted:
                low = middle + 1
            else:
                high = middle
        return None

    def content(self, place: EntryPlace, largest: int) -> bytes:
        """The bytes of an entry (not of a redirect), at most `largest`."""
        if not place.has_content:
            raise damaged(self.name, f"entry {place.index:,} has no content")
        return self._clusters.blob(place.cluster, place.blob, largest)
