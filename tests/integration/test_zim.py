"""A ZIM file comes into a real library article by article: found, cited, resumed, deleted, never read twice."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.chat.citations import CitationBuilder
from engine.chat.evidence import Evidence
from engine.chat.grounding import Passage
from engine.core.errors import DocumentError
from engine.core.events import Phase
from engine.core.jobs import CancelToken
from engine.retrieval import watcher, zim_import
from engine.retrieval.document_filter import DocumentFilter
from engine.retrieval.lancedb_store import AllBut
from engine.retrieval.languages import language_code
from engine.retrieval.types import DocumentDone, DocumentProgress, DocumentState, Receipt
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened, write
from tests.integration.zim_kit import tables
from tests.zim_files import Item, ZimBuilder, small_wikipedia, written_wikipedia

MARKER = "Zyxwarkelbrunft"


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


@pytest.fixture
def zim(tmp_path: Path) -> Path:
    return written_wikipedia(tmp_path)


def test_that_every_article_is_found_and_has_its_title_and_link(kit: LibraryKit, zim: Path) -> None:
    job = kit.library.add([zim], COLLECTION)
    (receipt,) = job.result(WAIT_S)
    assert (receipt.path, receipt.status, receipt.pages, receipt.pages_read) == (str(zim), "indexed", 12, 12)
    assert (receipt.chunks, receipt.reason, receipt.reader, receipt.language) == (12, "", "zim", "en")
    assert receipt.warnings[0] == "12 articles read."
    assert receipt.warnings[1] == "Passed over: 2 redirects, 1 entry without text (pictures, styles, scripts)."
    assert str(zim) in receipt.warnings[2]
    events = drain(job)
    places = [(e.page, e.pages) for e in events if isinstance(e, DocumentProgress) and e.pages]
    assert places[-1] == (12, 12)
    assert {e.path for e in events if isinstance(e, DocumentProgress)} == {str(zim)}
    assert sum(isinstance(e, DocumentDone) for e in events) == 1
    assert any(isinstance(e, Phase) and "Checking wikipedia_en_towns.zim" in e.text for e in events)
    for number in (0, 7, 11):
        hit = kit.find(f"Flow{number:04}", 1)[0]
        assert hit.document == f"Town {number:04} · Wikipedia (ZIM)"
        assert hit.link == f"https://en.wikipedia.org/wiki/Town{number:04}"
        assert hit.path == f"{zim}/{hit.document}"
        page = kit.library.page(hit.chunk.sha256, 1)
        assert page.text[hit.chunk.char_start : hit.chunk.char_end] == hit.chunk.text
        assert kit.library.document(hit.chunk.sha256).name == hit.document
    documents = {hit.chunk.sha256 for hit in kit.find("town river bridge", 10)}
    assert len(documents) == 10


def test_that_the_file_is_chosen_by_its_language(kit: LibraryKit, zim: Path) -> None:
    (receipt,) = kit.add(zim)
    for code in ("en", "eng", "English"):
        assert receipt.sha256 in kit.library.matching([COLLECTION], DocumentFilter(language=language_code(code)))


def test_that_a_citation_carries_title_and_link(kit: LibraryKit, zim: Path) -> None:
    kit.add(zim)
    hit = kit.find("Flow0003", 1)[0]
    builder = CitationBuilder(
        Evidence((hit,), (), {}, frozenset()), lambda sha256, page: kit.library.page(sha256, page).text,
        kit.library.rectangles,
    )  # fmt: skip
    text = hit.chunk.text
    start = text.index("The town")
    builder.cite(Passage(0, start, len(text), text[start:], frozenset(), frozenset()), supported=True)
    (citation,) = builder.citations
    assert citation.verified
    assert (citation.document, citation.link) == (hit.document, "https://en.wikipedia.org/wiki/Town0003")


def test_that_the_file_is_listed_and_its_articles_are_not(kit: LibraryKit, zim: Path, tmp_path: Path) -> None:
    kit.add(zim, write(tmp_path, "note.txt", "a note about turtles"))
    infos = {info.name: info for info in kit.library.list(COLLECTION)}
    assert sorted(infos) == ["note.txt", zim.name]
    info = infos[zim.name]
    assert (info.articles, info.title, info.state) == (12, "Wikipedia", DocumentState.INDEXED)
    assert info.warnings[0] == "12 articles read."
    (collection,) = kit.library.collections()
    assert (collection.documents, collection.chunks) == (2, 13)
    about = kit.library.page(info.sha256, 1).text
    assert "Towns only" in about
    assert str(zim) in about
    assert "12 articles read." in about


def test_that_the_file_is_not_copied_and_not_needed_afterwards(kit: LibraryKit, zim: Path) -> None:
    kit.add(zim)
    assert list(kit.paths.originals_dir.iterdir()) == []
    zim.unlink()
    hit = kit.find("Arch0004", 1)[0]
    assert "Arch0004" in kit.library.page(hit.chunk.sha256, 1).text


def test_that_a_second_import_reads_and_embeds_nothing(kit: LibraryKit, zim: Path) -> None:
    kit.add(zim)
    embedded, before = len(kit.embedder.texts), tables(kit)
    (receipt,) = kit.add(zim)
    assert (receipt.status, receipt.pages_read, receipt.chunks) == ("unchanged", 12, 12)
    assert "nothing was embedded again" in receipt.warnings[0]
    assert len(kit.embedder.texts) == embedded
    assert tables(kit) == before
    assert kit.library.resume() is None


def test_that_a_new_edition_embeds_only_what_changed(kit: LibraryKit, zim: Path) -> None:
    kit.add(zim)
    embedded = len(kit.embedder.texts)
    builder = small_wikipedia(12, edition="2025-01")
    builder.number = b"another edition."
    changed = next(item for item in builder.items if item.path == "Town0005")
    changed.data = changed.data.replace(b"1005 inhabitants", b"7777 inhabitants")
    builder.page("Town0012", "Town 0012", "<p>A town of its own called Newtown.</p>", "text 2")
    builder.write(zim)
    (receipt,) = kit.add(zim)
    assert (receipt.status, receipt.pages_read) == ("indexed", 13)
    assert receipt.warnings[0] == "13 articles read, 11 of them known already."
    assert len(kit.embedder.texts) == embedded + 2
    assert "7777" in kit.find("Newtown 7777 inhabitants", 3)[0].chunk.text + kit.find("7777", 1)[0].chunk.text


def test_that_the_same_file_in_two_collections_is_stored_once(kit: LibraryKit, zim: Path) -> None:
    kit.add(zim)
    embedded, rows = len(kit.embedder.texts), kit.rows()
    (receipt,) = kit.add(zim, collection="Other")
    assert receipt.status == "unchanged"
    assert (len(kit.embedder.texts), kit.rows()) == (embedded, rows)
    assert kit.find("Flow0001", 1, "Other")[0].link.endswith("Town0001")
    kit.library.remove(receipt.sha256, COLLECTION).result(WAIT_S)
    assert kit.find("Flow0001", 1) == []
    assert kit.find("Flow0001", 1, "Other")[0].document.startswith("Town 0001")
    assert kit.rows() == rows


@pytest.mark.parametrize("by", ["collection", "file"])
def test_that_deleting_takes_everything_it_brought(kit: LibraryKit, tmp_path: Path, by: str) -> None:
    kit.add(write(tmp_path, "note.txt", "a note about turtles"), collection="Mine")
    before = tables(kit)
    builder = small_wikipedia(30)
    builder.page(
        MARKER,
        MARKER,
        f"<p>The {MARKER} is secret.</p>",
        "text 1",
        f'<link rel="canonical" href="https://e.org/{MARKER}">',
    )
    path = tmp_path / "w.zim"
    builder.write(path)
    (receipt,) = kit.add(path, collection="Wiki")
    assert kit.find(MARKER, 1, "Wiki")
    if by == "collection":
        kit.library.delete_collection("Wiki").result(WAIT_S)
    else:
        kit.library.remove(receipt.sha256, "Wiki").result(WAIT_S)
    assert kit.library.list("Wiki") == []
    assert tables(kit) == before
    assert len(kit.rows()) == 1
    held = [p for p in kit.paths.root.rglob("*") if p.is_file() and MARKER.lower().encode() in p.read_bytes().lower()]
    assert held == []
    assert kit.find("turtles", 1, "Mine")


def test_that_bad_articles_are_reported_and_stop_nothing(kit: LibraryKit, tmp_path: Path) -> None:
    builder = small_wikipedia(12)
    builder.items.append(Item("C", "Blank", "Blank", data=b"<html><body> </body></html>", cluster="text 0"))
    built, layout = builder.build()
    data = bytearray(built)
    start = layout.cluster_offsets[1]
    data[start + 1 : start + 60] = bytes(59)
    path = tmp_path / "w.zim"
    path.write_bytes(data)
    (receipt,) = kit.add(path)
    assert (receipt.status, receipt.pages, receipt.pages_read, receipt.pages_failed) == ("indexed", 13, 8, 5)
    assert receipt.reason.startswith("5 articles could not be read: ")
    assert "“Blank”: Blank holds no text" in receipt.reason
    assert "cannot be unpacked" in receipt.reason
    assert "Its checksum is wrong" in receipt.reason
    (info,) = kit.library.list()
    assert info.reason == receipt.reason
    assert len(kit.rows()) == 8


def test_that_a_wrong_checksum_is_noticed_once_and_a_missing_one_is_not(kit: LibraryKit, tmp_path: Path) -> None:
    built, _ = small_wikipedia(3).build()
    wrong, none = tmp_path / "wrong.zim", tmp_path / "none.zim"
    wrong.write_bytes(built[:-1] + bytes([built[-1] ^ 1]))
    none.write_bytes(built[:-16] + bytes(16))
    receipts = {Path(r.path).name: r for r in kit.add(wrong, none)}
    assert "checksum is wrong" in receipts["wrong.zim"].reason
    assert receipts["none.zim"].reason == ""


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.zim", b"PK\x03\x04 not a zim", "not a ZIM file"),
        ("b.zim", b"", "not a ZIM file"),
        ("c.zim", small_wikipedia(3).build()[0][:500], "is not complete"),
        ("d.bin", small_wikipedia(3).build()[0][:60], "damaged"),
    ],
)
def test_that_a_file_that_is_no_zim_is_a_sentence(
    kit: LibraryKit, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (receipt,) = kit.add(path)
    assert receipt.status == "failed"
    assert words in receipt.reason
    assert name in receipt.reason
    assert kit.library.list() == []
    assert tables(kit) == {}
    assert kit.library.resume() is None


def test_that_a_file_without_articles_says_so(kit: LibraryKit, tmp_path: Path) -> None:
    builder = ZimBuilder()
    builder.picture("a.png")
    builder.metadata(Title="Pictures")
    builder.write(tmp_path / "p.zim")
    (receipt,) = kit.add(tmp_path / "p.zim")
    assert receipt.status == "failed"
    assert "no articles" in receipt.reason


# --- beside other things -----------------------------------------------------------------------------------------


def test_that_a_folder_with_a_zim_in_it_is_read_whole(kit: LibraryKit, tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    write(folder, "note.txt", "a note about turtles")
    small_wikipedia(4).write(folder / "a.zim")
    receipts: list[Receipt] = kit.add(folder)
    assert [(Path(r.path).name, r.status) for r in receipts] == [("note.txt", "indexed"), ("a.zim", "indexed")]


def test_that_a_watched_zim_is_followed(kit: LibraryKit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher, "SETTLE_S", 0.0)
    folder = tmp_path / "docs"
    folder.mkdir()
    small_wikipedia(4).write(folder / "a.zim")
    kit.library.watch(folder, COLLECTION)
    kit.library.catch_up(lambda run: None)
    assert kit.find("Flow0002", 1)[0].path.startswith(str(folder / "a.zim"))
    (folder / "a.zim").rename(folder / "b.zim")
    kit.library.catch_up(lambda run: None)
    assert [info.name for info in kit.library.list()] == ["b.zim"]
    assert kit.find("Flow0002", 1)[0].path.startswith(str(folder / "b.zim"))
    (folder / "b.zim").unlink()
    kit.library.catch_up(lambda run: None)
    kit.library.catch_up(lambda run: None)
    assert kit.library.list() == []
    assert kit.rows() == {}


def test_that_a_search_keeps_to_its_collection_whichever_is_larger(kit: LibraryKit, zim: Path, tmp_path: Path) -> None:
    kit.add(zim, collection="Wiki")
    kit.add(write(tmp_path, "note.txt", "the river Flow0002 in a note"), collection="Mine")
    assert {hit.document for hit in kit.find("river Flow0002", 20, "Mine")} == {"note.txt"}
    found = [hit.document for hit in kit.find("river Flow0002", 20, "Wiki")]
    assert found[0].startswith("Town 0002")
    assert len(found) == 12
    assert "note.txt" not in found
    table, others = kit.library.open_index()._table, AllBut((kit.library.list("Mine")[0].sha256,))
    vector = kit.embedder.embed(["river"], query=True)[0]
    assert len(table.vector_search(vector, 20, others)) == len(table.text_search("river", 20, others)) == 12


def test_that_asking_only_the_file_asks_its_articles(kit: LibraryKit, zim: Path, tmp_path: Path) -> None:
    kit.add(zim, write(tmp_path, "note.txt", "the river Flow0002 in a note"))
    info = next(info for info in kit.library.list() if info.articles)
    hits = kit.library.find("Flow0002", [COLLECTION], 5, CancelToken(), only=[info.sha256])
    assert hits
    assert all(hit.path.startswith(str(zim)) for hit in hits)


def test_that_a_pack_brings_the_articles(kit: LibraryKit, zim: Path, tmp_path: Path) -> None:
    kit.add(zim)
    pack = tmp_path / "w.pack"
    assert kit.library.export_pack(COLLECTION, pack).result(WAIT_S) == 12
    with opened(tmp_path / "target", HashEmbedder(tmp_path / "embedder")) as target:
        target.library.import_pack(pack, "New").result(WAIT_S)
        assert target.find("Flow0002", 1, "New")[0].document == "Town 0002 · Wikipedia (ZIM)"


def test_that_titles_cannot_leave_the_name_of_the_file(kit: LibraryKit, tmp_path: Path) -> None:
    builder = ZimBuilder()
    titles = ["AC/DC", "../../etc/passwd", "..", "C:\\x", "a\x07b", "long " * 100]
    for number, title in enumerate(titles):
        builder.items.append(Item("C", f"P{number}", title, data=f"<p>word{number} here</p>".encode()))
    builder.metadata(Title="../Wi/ki")
    path = tmp_path / "w.zim"
    builder.write(path)
    kit.add(path)
    names = [kit.find(f"word{number}", 1)[0] for number in range(len(titles))]
    assert names[0].document == "AC∕DC · ..∕Wi∕ki (ZIM)"
    for hit in names:
        assert hit.path == f"{path}/{hit.document}"
        assert hit.document.isprintable()
        assert len(hit.document) < 450


def test_that_a_worker_that_dies_at_one_article_costs_that_article(
    kit: LibraryKit, zim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = zim_import.ZimReader.read

    def read(reader: zim_import.ZimReader, entry: int) -> object:
        if entry == 5:
            reader.reader._worker.close()
            raise DocumentError("The reader was stopped.")
        return real(reader, entry)

    monkeypatch.setattr(zim_import.ZimReader, "read", read)
    (receipt,) = kit.add(zim)
    assert (receipt.status, receipt.pages_read) == ("indexed", 11)
    assert "stopped" in receipt.reason


def test_that_a_copy_elsewhere_is_the_same_file(kit: LibraryKit, zim: Path, tmp_path: Path) -> None:
    (first,) = kit.add(zim)
    copy = tmp_path / "copy.zim"
    shutil.copy(zim, copy)
    (second,) = kit.add(copy)
    assert (second.sha256, second.status) == (first.sha256, "unchanged")
    assert len(kit.library.list()) == 1
