"""A collection goes into one file and comes back the same; a damaged or hostile file changes nothing."""

from __future__ import annotations

import hashlib
import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.core.errors import Cancelled, DocumentError, StorageError, UsageError
from engine.retrieval.pack_format import PackDamaged
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, opened, write
from tests.unit.documents.pdf_files import text_page, write_pdf

PAGES = [text_page("about the pump"), text_page("the warranty lasts two years")]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of a PDF, a text with tags and a longer text."""
    with opened(tmp_path / "source", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.add(
            write_pdf(
                tmp_path / "manual.pdf", [text_page("about the pump"), text_page("the warranty lasts two years")]
            ),
            write(tmp_path, "note.md", "# Lunch\n\nThe canteen opens at noon."),
            write(tmp_path, "long.txt", "\n\n".join(f"turtle fact {number} about the sea" for number in range(30))),
        )
        note = next(info for info in kit.library.list() if info.name == "note.md")
        kit.library.set_tags(note.sha256, ["food", "House"])
        path = tmp_path / "out" / "Test.aquifer-pack"
        assert kit.library.export_pack(COLLECTION, path).result(WAIT_S) == 3
        assert list(path.parent.iterdir()) == [path]
    return path


def test_that_a_pack_says_what_is_in_it_before_it_is_taken(tmp_path: Path, pack: Path) -> None:
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        info = kit.library.pack_info(pack)
        assert (info.name, info.collection, info.documents, info.originals) == (pack.name, COLLECTION, 3, 3)
        assert info.size_bytes == pack.stat().st_size
        assert kit.library.list() == []
        with pytest.raises(PackDamaged, match="is not a pack of Aquifer"):
            kit.library.pack_info(write(tmp_path, "holiday.aquiferpack", "PK no"))


def take(kit: LibraryKit, path: Path, collection: str = "") -> list[tuple[str, str]]:
    receipts = kit.library.import_pack(path, collection).result(WAIT_S)
    return sorted((receipt.path, receipt.status) for receipt in receipts)


def test_that_a_pack_comes_back_the_same_without_reading_or_embedding(tmp_path: Path, pack: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "target", embedder) as kit:
        assert take(kit, pack) == [("long.txt", "indexed"), ("manual.pdf", "indexed"), ("note.md", "indexed")]
        assert embedder.texts == []
        with opened(tmp_path / "source", embedder) as source:
            there = {info.sha256: (info.name, info.pages, info.chunks, info.tags) for info in source.library.list()}
            assert {i.sha256: (i.name, i.pages, i.chunks, i.tags) for i in kit.library.list(COLLECTION)} == there
            for sha256 in there:
                assert kit.library.page(sha256, 1) == source.library.page(sha256, 1)
                assert kit.library.original(sha256).read_bytes() == source.library.original(sha256).read_bytes()
            query = "how long is the warranty"
            assert [h.chunk for h in kit.find(query)] == [h.chunk for h in source.find(query)]
            assert kit.library._store.chunk_frequencies(["turtle"]) == source.library._store.chunk_frequencies(
                ["turtle"]
            )
        assert kit.rows() == {info.sha256: info.chunks for info in kit.library.list()}
        hit = kit.find("two years", 1)[0]
        assert kit.library.rectangles(hit.chunk.sha256, 2, 0, 10) != ()
        assert kit.library.resume() is None
        assert take(kit, pack, "Again") == [
            ("long.txt", "unchanged"),
            ("manual.pdf", "unchanged"),
            ("note.md", "unchanged"),
        ]
        assert len(kit.rows()) == 3


def test_that_another_embedder_cuts_and_embeds_anew(tmp_path: Path, pack: Path) -> None:
    other = HashEmbedder(tmp_path / "other", identity="other", dimension=64, max_tokens=20)
    with opened(tmp_path / "target", other) as kit:
        take(kit, pack, "New")
        assert len(other.texts) == sum(info.chunks for info in kit.library.list("New")) > 3
        assert kit.find("canteen", 1, "New")[0].document == "note.md"


def test_that_a_pack_without_files_does_not_stand_for_the_files(tmp_path: Path) -> None:
    path = tmp_path / "a.pack"
    with opened(tmp_path / "source", HashEmbedder(tmp_path / "embedder")) as kit:
        file = write(tmp_path, "note.md", "The canteen opens at noon.")
        kit.add(file)
        kit.library.export_pack(COLLECTION, path, originals=False).result(WAIT_S)
        assert not any(name.startswith("originals") for name in zipfile.ZipFile(path).namelist())
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        assert take(kit, path) == [("note.md", "indexed")]
        assert kit.find("canteen", 1)[0].document == "note.md"
        (info,) = kit.library.list()
        assert info.sha256 != hashlib.sha256(file.read_bytes()).hexdigest()
        with pytest.raises(DocumentError, match="stored copy"):
            kit.library.original(info.sha256)
        assert kit.add(file)[0].status == "indexed"


def rewrite(pack: Path, change: Callable[[dict[str, bytes], dict[str, Any]], None], *, rehash: bool = True) -> Path:
    """The pack with changed parts, whose hashes are right again unless `rehash` is off."""
    with zipfile.ZipFile(pack) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(parts["manifest.json"])
    change(parts, manifest)
    if rehash:
        for number, entry in enumerate(manifest["documents"]):
            for kind, name in (("document", f"documents/{number}.json"), ("vectors", f"vectors/{number}.npy")):
                if entry.get(kind) and name in parts:
                    data = parts[name]
                    entry[kind] = {"size_bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    parts["manifest.json"] = json.dumps(manifest).encode()
    changed = pack.with_name("changed.pack")
    with zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return changed


def set_part(name: str, data: bytes) -> Callable[[dict[str, bytes], dict[str, Any]], None]:
    return lambda parts, _manifest: parts.__setitem__(name, data)


def set_field(name: str, value: object) -> Callable[[dict[str, bytes], dict[str, Any]], None]:
    return lambda _parts, manifest: manifest.__setitem__(name, value)


def set_entry(name: str, value: object) -> Callable[[dict[str, bytes], dict[str, Any]], None]:
    return lambda _parts, manifest: manifest["documents"][0].__setitem__(name, value)


def change_document(name: str, value: object) -> Callable[[dict[str, bytes], dict[str, Any]], None]:
    def change(parts: dict[str, bytes], _manifest: dict[str, Any]) -> None:
        parts["documents/0.json"] = json.dumps(json.loads(parts["documents/0.json"]) | {name: value}).encode()

    return change


def npy(array: Any, **options: Any) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, **options)
    return buffer.getvalue()


class Evil:
    """Would be noticed if a pickle were loaded."""

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return (exec, ("raise SystemExit(9)",))


HOSTILE = [
    set_part("../../escape.txt", b"out"),
    set_part("/tmp/escape.txt", b"out"),
    set_part("vectors/0.npy", pickle.dumps(Evil())),
    set_part("vectors/0.npy", npy(np.array([Evil()], dtype=object), allow_pickle=True)),
    set_part("vectors/0.npy", npy(np.zeros((2, 32), np.float32))),
    set_part("vectors/0.npy", npy(np.full((2, 32), np.nan, np.float32))),
    set_part("vectors/0.npy", npy(np.ones((7, 32), np.float32))),
    set_part("vectors/0.npy", b"\x93NUMPY\x01\x00"),
    set_part("documents/0.json", b"{" * 100_000),
    change_document("pages", []),
    change_document("passages", [[1, 0, 10_000_000, ""]]),
    change_document("passages", [[7, 0, 1, ""]]),
    change_document("surprise", 1),
    lambda parts, _manifest: parts.pop("documents/1.json"),
    set_field("format", "other"),
    set_field("version", 2),
    set_field("dimension", -1),
    set_field("collection", "chat:1"),
    set_field("collection", ""),
    set_entry("sha256", "0" * 64),
    set_entry("sha256", "../../x"),
    set_entry("document", {"size_bytes": 1 << 40, "sha256": "0" * 64}),
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_that_a_hostile_pack_is_a_sentence_and_changes_nothing(tmp_path: Path, pack: Path, number: int) -> None:
    changed = rewrite(pack, HOSTILE[number], rehash=number != len(HOSTILE) - 1)
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        with pytest.raises((PackDamaged, UsageError)) as raised:
            take(kit, changed)
        assert raised.value.user_message.endswith(".")
        kit.settle()
        assert kit.library.list() == []
        assert kit.rows() == {}
        assert list(kit.paths.originals_dir.iterdir()) == []
    assert not Path("/tmp/escape.txt").exists()
    assert not (tmp_path / "escape.txt").exists()


def _middle(data: bytes, info: zipfile.ZipInfo) -> int:
    """A place inside the packed bytes of a part, behind its header with a name and a field of any length."""
    start = info.header_offset
    lengths = (int.from_bytes(data[start + at : start + at + 2], "little") for at in (26, 28))
    return start + 30 + sum(lengths) + info.compress_size // 2


def test_that_a_damaged_byte_anywhere_is_noticed(tmp_path: Path, pack: Path) -> None:
    data = pack.read_bytes()
    changed = pack.with_name("damaged.pack")
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        with zipfile.ZipFile(pack) as file:
            places = [_middle(data, info) for info in file.infolist()]
        for place in places:
            changed.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
            with pytest.raises(PackDamaged):
                take(kit, changed)
        for length in (0, 10, len(data) // 2, len(data) - 5):
            changed.write_bytes(data[:length])
            with pytest.raises(PackDamaged):
                take(kit, changed)
        with pytest.raises(PackDamaged):
            take(kit, tmp_path / "missing.pack")
        assert kit.library.list() == []


def test_that_what_unpacks_to_more_than_it_says_is_not_unpacked(tmp_path: Path, pack: Path) -> None:
    bomb = rewrite(pack, set_part("documents/0.json", b" " * 300_000_000), rehash=False)
    assert bomb.stat().st_size < 1_000_000
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit, pytest.raises(PackDamaged):
        take(kit, bomb)


def test_that_a_cancelled_import_leaves_nothing(tmp_path: Path, pack: Path) -> None:
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.add(write(tmp_path, "own.txt", "my own turtles"))
        kit.library.pause()
        job = kit.library.import_pack(pack)
        job.cancel()
        with pytest.raises(Cancelled):
            job.result(WAIT_S)
        kit.library.go_on()
        kit.settle()
        assert [info.name for info in kit.library.list()] == ["own.txt"]


def test_that_documents_that_are_here_are_not_replaced(tmp_path: Path, pack: Path) -> None:
    def lie(parts: dict[str, bytes], _manifest: dict[str, Any]) -> None:
        for name in [name for name in parts if name.startswith("documents/")]:
            parts[name] = parts[name].replace(b"canteen opens", b"canteen shuts")

    changed = rewrite(pack, lie)
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        kit.add(tmp_path / "note.md")
        take(kit, changed, "Theirs")
        assert "opens" in kit.find("canteen", 1, "Theirs")[0].chunk.text


def test_that_exporting_nothing_or_nowhere_is_a_sentence(tmp_path: Path) -> None:
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as kit:
        with pytest.raises(UsageError, match="no indexed documents"):
            kit.library.export_pack("None", tmp_path / "a.pack").result(WAIT_S)
        kit.add(write(tmp_path, "own.txt", "my own turtles"))
        with pytest.raises(StorageError, match="could not be written"):
            kit.library.export_pack(COLLECTION, tmp_path / "own.txt" / "a.pack").result(WAIT_S)
