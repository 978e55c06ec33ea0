"""Writes small ZIM files, whole and damaged ones, after the public description of the format; reads none."""

from __future__ import annotations

import hashlib
import lzma
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import zstandard

PLAIN, XZ, ZSTD = 1, 4, 5
HEADER_BYTES = 80
# Where the header says where the checksum is.
CHECKSUM_AT = 72
MAGIC = 0x44D495A


@dataclass
class Item:
    """An entry: `target` is (namespace, path) for a redirect; `cluster` names the cluster the data goes to."""

    namespace: str
    path: str
    title: str = ""
    mime: str = "text/html"
    data: bytes = b""
    cluster: str = "0"
    target: tuple[str, str] | None = None


@dataclass
class Layout:
    """Where the parts of a written file are, for tests that damage them."""

    entries: list[tuple[str, str]]
    paths_at: int
    clusters_at: int
    entry_offsets: list[int]
    cluster_offsets: list[int]
    checksum_at: int


@dataclass
class ZimBuilder:
    """`packings` of clusters by name (others: `packing`); clusters named in `extended` have 8-byte offsets."""

    version: tuple[int, int] = (6, 1)
    packing: int = ZSTD
    packings: dict[str, int] = field(default_factory=dict)
    extended: set[str] = field(default_factory=set)
    items: list[Item] = field(default_factory=list)
    main: tuple[str, str] | None = None
    number: bytes = bytes(range(16))
    # May replace the unpacked bytes of a cluster, for damaged ones.
    change_cluster: Callable[[str, bytes], bytes] = lambda _name, data: data

    @property
    def space(self) -> str:
        return "C" if self.version >= (6, 1) else "A"

    def page(self, path: str, title: str, body: str, cluster: str = "0", head: str = "") -> None:
        html = f"<html><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body></html>"
        self.items.append(Item(self.space, path, title, data=html.encode(), cluster=cluster))

    def redirect(self, path: str, title: str, target: str) -> None:
        self.items.append(Item(self.space, path, title, target=(self.space, target)))

    def picture(self, path: str) -> None:
        space = "C" if self.version >= (6, 1) else "I"
        self.items.append(Item(space, path, mime="image/png", data=b"\x89PNG", cluster="pictures"))

    def metadata(self, **values: str) -> None:
        for key, value in values.items():
            self.items.append(Item("M", key, mime="text/plain", data=value.encode(), cluster="about"))

    def listing(self, *paths: str) -> None:
        """The list of front articles; call it last."""
        self.items.append(
            Item("X", "listing/titleOrdered/v1", mime="application/octet-stream+zimlisting", cluster="listing")
        )
        order = [(item.namespace, item.path) for item in self._sorted()]
        numbers = [order.index((self.space, path)) for path in paths]
        self.items[-1].data = struct.pack(f"<{len(numbers)}I", *numbers)

    def _sorted(self) -> list[Item]:
        return sorted(self.items, key=lambda item: (item.namespace.encode(), item.path.encode()))

    def write(self, path: Path) -> Layout:
        data, layout = self.build()
        path.write_bytes(data)
        return layout

    def build(self) -> tuple[bytes, Layout]:
        items = self._sorted()
        order = {(item.namespace, item.path): index for index, item in enumerate(items)}
        mimes = sorted({item.mime for item in items if item.target is None})
        names = list(dict.fromkeys(item.cluster for item in self.items if item.target is None))
        blobs: dict[str, list[bytes]] = {name: [] for name in names}
        entries = []
        for item in items:
            tail = item.path.encode() + b"\x00" + item.title.encode() + b"\x00"
            space = item.namespace.encode()
            if item.target is not None:
                entries.append(struct.pack("<HBcII", 0xFFFF, 0, space, 0, order[item.target]) + tail)
                continue
            blobs[item.cluster].append(item.data)
            place = (names.index(item.cluster), len(blobs[item.cluster]) - 1)
            entries.append(struct.pack("<HBcIII", mimes.index(item.mime), 0, space, 0, *place) + tail)
        mime_list = b"".join(mime.encode() + b"\x00" for mime in mimes) + b"\x00"
        paths_at = HEADER_BYTES + len(mime_list)
        titles_at = paths_at + 8 * len(items)
        entries_at = titles_at + 4 * len(items)
        entry_offsets = _offsets(entries_at, entries)
        clusters_at = entries_at + sum(map(len, entries))
        clusters = [self._cluster(name, blobs[name]) for name in names]
        cluster_offsets = _offsets(clusters_at + 8 * len(names), clusters)
        checksum_at = clusters_at + 8 * len(names) + sum(map(len, clusters))
        main = order[self.main] if self.main else 0xFFFFFFFF
        header = struct.pack(
            "<IHH16sIIQQQQIIQ", MAGIC, *self.version, self.number, len(items), len(names), paths_at, titles_at,
            clusters_at, HEADER_BYTES, main, 0xFFFFFFFF, checksum_at,
        )  # fmt: skip
        parts = [
            header, mime_list, struct.pack(f"<{len(items)}Q", *entry_offsets),
            struct.pack(f"<{len(items)}I", *range(len(items))), *entries,
            struct.pack(f"<{len(names)}Q", *cluster_offsets), *clusters,
        ]  # fmt: skip
        data = b"".join(parts)
        layout = Layout(
            [(item.namespace, item.path) for item in items], paths_at, clusters_at, entry_offsets, cluster_offsets,
            checksum_at,
        )  # fmt: skip
        return data + hashlib.md5(data).digest(), layout

    def _cluster(self, name: str, blobs: list[bytes]) -> bytes:
        form, width = ("Q", 8) if name in self.extended else ("I", 4)
        first = width * (len(blobs) + 1)
        offsets = _offsets(first, [*blobs, b""])
        data = self.change_cluster(name, struct.pack(f"<{len(offsets)}{form}", *offsets) + b"".join(blobs))
        packing = self.packings.get(name, self.packing)
        packed = {
            PLAIN: lambda: data,
            XZ: lambda: lzma.compress(data, lzma.FORMAT_XZ),
            ZSTD: lambda: zstandard.ZstdCompressor(level=9).compress(data),
        }.get(packing, lambda: data)()
        return bytes([packing | (0x10 if name in self.extended else 0)]) + packed


def _offsets(start: int, parts: list[bytes]) -> list[int]:
    found = []
    for part in parts:
        found.append(start)
        start += len(part)
    return found


def small_wikipedia(
    articles: int = 12, *, version: tuple[int, int] = (6, 1), packing: int = ZSTD, edition: str = "2024-05"
) -> ZimBuilder:
    """Some articles in clusters of four, two redirects, a picture, metadata, a main page."""
    zim = ZimBuilder(version=version, packing=packing)
    for number in range(articles):
        body = (
            f"<p>The town number {number} called Town{number:04} lies at the river Flow{number:04}.</p>"
            f"<p>It has {1000 + number} inhabitants and a bridge named Arch{number:04}.</p>"
        )
        head = f'<link rel="canonical" href="https://en.wikipedia.org/wiki/Town{number:04}">'
        zim.page(f"Town{number:04}", f"Town {number:04}", body, f"text {number // 4}", head)
    zim.redirect("Burg0000", "Burg 0000", "Town0000")
    zim.redirect("Burg0001", "Burg 0001", "Burg0000")
    zim.picture("bridge.png")
    zim.metadata(Title="Wikipedia", Language="eng", Date=f"{edition}-01", Description="Towns only", Creator="Nobody")
    zim.main = (zim.space, "Town0000")
    return zim


def written_wikipedia(folder: Path) -> Path:
    """`small_wikipedia` as a file."""
    path = folder / "wikipedia_en_towns.zim"
    small_wikipedia().write(path)
    return path
