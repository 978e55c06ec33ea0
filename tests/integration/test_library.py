"""The library on real LanceDB and real reader processes: add, find, list, remove, limits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, DocumentError, ModelDamaged
from engine.core.jobs import JobRunner
from engine.core.settings import LibrarySettings, Settings
from engine.retrieval.types import DocumentDone, DocumentProgress, DocumentState
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, WAIT_S, LibraryKit, drain, opened, write
from tests.unit.documents.pdf_files import SCAN, text_page, write_pdf
from tests.unit.documents.scans import drawn, scanned_pdf


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[LibraryKit]:
    with opened(tmp_path / "profile") as kit:
        yield kit


def test_that_a_pdf_and_a_text_are_found_with_page_and_place(kit: LibraryKit, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "manual.pdf", [text_page("about the pump"), text_page("the warranty lasts two years")])
    note = write(tmp_path, "note.md", "# Lunch\r\n\r\nThe canteen opens at noon.")
    receipts = kit.add(pdf, note)
    assert {(Path(r.path).name, r.status, r.pages, r.pages_read) for r in receipts} == {
        ("manual.pdf", "indexed", 2, 2),
        ("note.md", "indexed", 1, 1),
    }
    hit = kit.find("how long is the warranty")[0]
    assert (hit.document, hit.path, hit.chunk.page) == ("manual.pdf", str(pdf), 2)
    page = kit.library.page(hit.chunk.sha256, 2)
    assert page.text[hit.chunk.char_start : hit.chunk.char_end] == hit.chunk.text
    assert hit.coverage > 0.4
    start = page.text.index("two years")
    (box,) = kit.library.rectangles(hit.chunk.sha256, 2, start, start + len("two years"))
    assert 72 < box.x0 < box.x1 < 612
    assert 792 - 700 - 14 < box.y0 < box.y1 < 792 - 700 + 8
    lunch = kit.find("when does the canteen open")[0]
    assert lunch.chunk.heading == "Lunch"
    assert note.read_bytes().decode()[lunch.chunk.char_start : lunch.chunk.char_end] == lunch.chunk.text


def test_that_events_tell_the_way_of_every_file(kit: LibraryKit, tmp_path: Path) -> None:
    job = kit.library.add([write_pdf(tmp_path / "a.pdf", [text_page("one"), text_page("two")])], COLLECTION)
    job.result(WAIT_S)
    events = drain(job)
    states = [event.state for event in events if isinstance(event, DocumentProgress)]
    assert list(dict.fromkeys(states)) == [DocumentState.QUEUED, DocumentState.READING, DocumentState.EMBEDDING]
    assert any(isinstance(event, DocumentProgress) and event.pages == 2 for event in events)
    assert [event.receipt.status for event in events if isinstance(event, DocumentDone)] == ["indexed"]


def test_that_every_bad_file_gets_a_reason_and_the_others_are_indexed(kit: LibraryKit, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    write(folder, "good.txt", "a good text about turtles")
    write(folder, "empty.txt", "")
    write(folder, "lie.pdf", "no pdf at all")
    (folder / "junk.txt").write_bytes(bytes(range(256)) * 20)
    write_pdf(folder / "scan.pdf", [SCAN, SCAN])
    write_pdf(folder / "partly.pdf", [text_page("words about zebras"), SCAN])
    receipts = {Path(receipt.path).name: receipt for receipt in kit.add(folder, tmp_path / "missing.pdf")}
    assert {name for name, receipt in receipts.items() if receipt.status == "indexed"} == {"good.txt", "partly.pdf"}
    assert "is empty" in receipts["empty.txt"].reason
    assert "is not a PDF" in receipts["lie.pdf"].reason
    assert "binary data" in receipts["junk.txt"].reason
    assert "no text on any of its 2 pages: only pictures" in receipts["scan.pdf"].reason
    assert "page 2 of 2" in receipts["partly.pdf"].reason
    assert (receipts["partly.pdf"].pages, receipts["partly.pdf"].pages_read) == (2, 1)
    assert receipts["missing.pdf"].reason == "missing.pdf does not exist."
    assert [hit.document for hit in kit.find("turtles", 1)] == ["good.txt"]
    failed = {info.name: info.reason for info in kit.library.list(COLLECTION) if info.state is DocumentState.FAILED}
    assert set(failed) == {"empty.txt", "lie.pdf", "junk.txt", "scan.pdf"}


def test_that_a_scan_is_found_cited_and_its_receipt_says_how_it_was_read(kit: LibraryKit, tmp_path: Path) -> None:
    scan = scanned_pdf(tmp_path / "scan.pdf", [drawn(["zebra prices went up sharply"]), drawn()])
    receipt = kit.add(scan)[0]
    assert (receipt.status, receipt.pages_read, receipt.pages_recognised, receipt.pages_failed) == ("indexed", 2, 2, 0)
    assert receipt.reason.startswith("All 2 pages were read by text recognition (")
    assert receipt.ocr_confidence is not None
    assert receipt.ocr_confidence > 0.9
    hit = kit.find("what happened to zebra prices", 1)[0].chunk
    rectangle = kit.library.rectangles(hit.sha256, hit.page, hit.char_start, hit.char_end)[0]
    assert 38 < rectangle.x0 < 50
    assert 38 < rectangle.y0 < 56
    info = kit.library.list(COLLECTION)[0]
    assert (info.pages_recognised, info.language, info.reader) == (2, receipt.language, "pypdfium2+rapidocr")
    again = kit.add(scan)[0]
    assert (again.status, again.reason, again.pages_recognised) == ("unchanged", receipt.reason, 2)


def test_that_the_same_content_is_stored_and_embedded_once(kit: LibraryKit, tmp_path: Path) -> None:
    first, second = write(tmp_path, "a.txt", "the same words"), write(tmp_path, "b.txt", "the same words")
    assert sorted(receipt.status for receipt in kit.add(first, second, first)) == ["indexed", "unchanged", "unchanged"]
    embedded = len(kit.embedder.texts)
    assert [receipt.status for receipt in kit.add(second, collection="Other")] == ["unchanged"]
    assert len(kit.embedder.texts) == embedded
    assert [hit.document for hit in kit.find("same words", collection="Other")] == ["b.txt"]
    assert [(info.name, info.documents) for info in kit.library.collections()] == [(COLLECTION, 1), ("Other", 1)]


def test_that_a_search_stays_inside_its_collections(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.txt", "apples and pears"), collection="Fruit")
    kit.add(write(tmp_path, "b.txt", "apples the company"), collection="Firms")
    assert [hit.document for hit in kit.find("apples", collection="Fruit")] == ["a.txt"]
    assert {hit.document for hit in kit.library.search("apples", ["Fruit", "Firms"]).result(WAIT_S)} == {
        "a.txt",
        "b.txt",
    }
    assert kit.find("apples", collection="None") == []


def test_that_pages_come_before_further_passages(kit: LibraryKit, tmp_path: Path) -> None:
    long = "\n\n".join(f"turtle fact number {number} is about shells and the sea and sand" for number in range(12))
    kit.add(write(tmp_path, "long.txt", long), write(tmp_path, "short.txt", "one turtle"))
    hits = kit.find("turtle", 4)
    assert len(hits) == 4
    assert {hits[0].document, hits[1].document} == {"long.txt", "short.txt"}
    assert {hit.document for hit in hits[2:]} == {"long.txt"}


def test_that_quotes_and_part_numbers_are_found_letter_by_letter(kit: LibraryKit, tmp_path: Path) -> None:
    for number in range(30):
        write(
            tmp_path / "parts",
            f"{number}.txt",
            f"Part AX-47{number:02}/B fits the pump and the valve. Order part 47 B.",
        )
    write(tmp_path / "parts", "phrase.txt", "Nothing but the valve fits the pump.")
    kit.add(tmp_path / "parts")
    assert kit.find("Which pump takes part AX-4711/B?", 1)[0].document == "11.txt"
    assert kit.find('"the valve fits the pump"', 1)[0].document == "phrase.txt"


def test_that_a_removed_document_is_gone_everywhere(kit: LibraryKit, tmp_path: Path) -> None:
    kit.add(write(tmp_path, "a.txt", "a secret about turtles"), write(tmp_path, "b.txt", "turtles in public"))
    secret = next(info for info in kit.library.list(COLLECTION) if info.name == "a.txt")
    kit.library.remove(secret.sha256, COLLECTION)
    assert [hit.document for hit in kit.find("turtles")] == ["b.txt"]
    kit.settle()
    assert secret.sha256 not in kit.rows()
    assert not (kit.paths.originals_dir / secret.sha256).exists()
    with pytest.raises(DocumentError):
        kit.library.page(secret.sha256, 1)
    kit.library.delete_collection(COLLECTION)
    kit.settle()
    assert kit.rows() == {}
    assert kit.library.list() == kit.library.collections() == []


def test_that_a_document_of_two_collections_outlives_one(kit: LibraryKit, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "shared turtles")
    kit.add(path)
    kit.add(path, collection="Other")
    kit.library.remove(kit.library.list("Other")[0].sha256, "Other")
    kit.settle()
    assert [hit.document for hit in kit.find("turtles")] == ["a.txt"]


def test_that_cancelling_keeps_what_is_done_and_forgets_the_rest(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        for number in range(200):
            write(tmp_path / "many", f"{number:03}.txt", f"text {number} about turtles " * 8)
        job = kit.library.add([tmp_path / "many"], COLLECTION)
        while not any(isinstance(event, DocumentDone) for event in drain(job)):
            assert not job.done
        job.cancel()
        with pytest.raises(Cancelled):
            job.result(WAIT_S)
        states = {info.state for info in kit.library.list(COLLECTION)}
        assert states == {DocumentState.INDEXED}
        kept = {info.sha256: info.chunks for info in kit.library.list(COLLECTION)}
        assert 0 < len(kept) < 200
        assert kit.rows() == kept
        assert kit.library.resume() is None
        assert {path.name for path in kit.paths.originals_dir.iterdir()} == set(kept)


def test_that_a_failing_embedder_fails_the_documents_with_its_sentence(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        embedder.failure = ModelDamaged("The embedding model is damaged.")
        path = write(tmp_path, "a.txt", "turtles")
        assert [(r.status, r.reason) for r in kit.add(path)] == [("failed", "The embedding model is damaged.")]
        embedder.failure = None
        assert [receipt.status for receipt in kit.add(path)] == ["indexed"]


def test_that_an_encrypted_pdf_opens_with_its_password_only(kit: LibraryKit, tmp_path: Path) -> None:
    from tests.unit.documents.test_pdf_parser import encrypt

    plain = write_pdf(tmp_path / "plain.pdf", [text_page("turtles in secret")])
    locked = encrypt(plain, tmp_path / "locked.pdf", "key", "owner")
    assert "needs a password" in kit.add(locked)[0].reason
    wrong = kit.add(locked, password="wrong")[0]
    assert wrong.needs_password
    assert wrong.reason == "The password does not open locked.pdf. Read it again with its password."
    assert [info.needs_password for info in kit.library.list()] == [True]
    assert kit.add(locked, password="key")[0].status == "indexed"
    assert [info.needs_password for info in kit.library.list()] == [False]
    assert kit.find("turtles", 1)[0].document == "locked.pdf"


def test_that_a_hanging_reader_is_stopped_and_the_next_file_is_read(tmp_path: Path) -> None:
    settings = Settings(library=LibrarySettings(read_time_limit_s=3.0))
    with opened(tmp_path / "profile", settings=settings) as kit:
        huge = write(tmp_path, "a-huge.txt", "x y " * 6_000_000)  # takes far longer to cut than the limit
        receipts = {Path(r.path).name: r for r in kit.add(huge, write(tmp_path, "b.txt", "turtles"))}
        assert receipts["a-huge.txt"].status == "failed"
        assert "the reader was stopped. It took longer than 3 s" in receipts["a-huge.txt"].reason
        assert receipts["b.txt"].status == "indexed"


def test_that_a_reader_that_eats_memory_is_stopped_and_the_next_file_is_read(tmp_path: Path) -> None:
    settings = Settings(library=LibrarySettings(read_memory_limit_mb=300))
    with opened(tmp_path / "profile", settings=settings) as kit:
        huge = write(tmp_path, "a-huge.txt", "word " * 40_000_000)
        receipts = {Path(r.path).name: r for r in kit.add(huge, write(tmp_path, "b.txt", "turtles"))}
        assert receipts["a-huge.txt"].status == "failed"
        assert receipts["a-huge.txt"].reason.startswith("a-huge.txt")
        assert receipts["b.txt"].status == "indexed"


def test_that_small_documents_share_writes(tmp_path: Path) -> None:
    embedder = HashEmbedder(tmp_path / "embedder")
    with opened(tmp_path / "profile", embedder) as kit:
        for number in range(120):
            write(tmp_path / "many", f"{number}.txt", f"text {number}")
        assert len(kit.add(tmp_path / "many")) == 120
        assert len(kit.rows()) == 120


def test_that_closing_ends_a_running_add_without_losing_it(tmp_path: Path) -> None:
    import threading

    embedder = HashEmbedder(tmp_path / "embedder")
    embedder.gate = threading.Event()
    kit = LibraryKit(tmp_path / "profile", embedder)
    job = kit.library.add([write(tmp_path, "a.txt", "turtles")], COLLECTION)
    while not any(
        isinstance(event, DocumentProgress) and event.state is DocumentState.EMBEDDING for event in drain(job)
    ):
        assert not job.done
    kit.close()
    with opened(tmp_path / "profile", HashEmbedder(tmp_path / "embedder")) as again:
        resumed = again.library.resume()
        assert resumed is not None
        assert [receipt.status for receipt in resumed.result(WAIT_S)] == ["indexed"]
        assert [hit.document for hit in again.find("turtles")] == ["a.txt"]
        assert again.library.resume() is None


def test_that_nothing_heavy_is_loaded_before_it_is_needed(tmp_path: Path) -> None:
    import subprocess
    import sys

    script = (
        "import sys; from pathlib import Path; from engine.core.jobs import JobRunner;"
        "from engine.core.paths import ProfilePaths; from engine.core.settings_store import SettingsStore;"
        "from engine.retrieval.library import Library; p = ProfilePaths(Path(sys.argv[1])); p.create();"
        "l = Library(p, SettingsStore(p), JobRunner()); l.list(); l.collections(); l.resume();"
        "print([m for m in ('torch', 'lancedb', 'pyarrow', 'tokenizers', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_an_unused_runner_can_be_closed(tmp_path: Path) -> None:
    kit = LibraryKit(tmp_path / "profile", HashEmbedder(tmp_path / "embedder"))
    assert isinstance(kit.jobs, JobRunner)
    kit.close()
    assert kit.embedder.closed


def test_that_a_passage_in_several_files_is_one_hit_that_names_the_others(kit: LibraryKit, tmp_path: Path) -> None:
    passage = "The warranty of the pump covers all parts for 24 months from the day of delivery to the customer. "
    for name, rest in (("a.txt", "Alpha."), ("b.txt", "Beta."), ("c.txt", "Gamma.")):
        write(tmp_path / "copies", name, passage + rest)
    write(tmp_path / "copies", "d.txt", passage.replace("24", "36") + "Delta.")
    kit.add(tmp_path / "copies")
    hits = kit.find("warranty of the pump in months", 10)
    assert sorted([len(hit.also) for hit in hits]) == [0, 2]
    copied = next(hit for hit in hits if hit.also)
    assert {copied.document, *(other.document for other in copied.also)} == {"a.txt", "b.txt", "c.txt"}
    assert {other.page for other in copied.also} == {1}


def test_that_the_page_is_found_that_a_question_names(kit: LibraryKit, tmp_path: Path) -> None:
    pages = [text_page(f"about pumps and valves, part {number} of the text") for number in range(1, 9)]
    kit.add(write_pdf(tmp_path / "manual.pdf", pages))
    assert kit.find("What does page 6 say about pumps and valves?", 3)[0].chunk.page == 6
    assert kit.find("What does the last page say about pumps and valves?", 3)[0].chunk.page == 8


def test_that_a_numbered_figure_is_found(kit: LibraryKit, tmp_path: Path) -> None:
    pages = [text_page(f"the colour of the line, see Figure {number}: a curve") for number in range(1, 9)]
    kit.add(write_pdf(tmp_path / "paper.pdf", pages))
    assert kit.find("What is the colour of the line in Fig. 5?", 3)[0].chunk.page == 5
