"""A citation of a file that is no PDF: the viewer marks the quoted words in the page's text and says where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from desktop.bridge.background import Background
from desktop.bridge.event_pump import EventPump
from desktop.theme import Theme
from desktop.viewer.source_panel import SourcePanel
from desktop.widgets.document_filter import document_filter
from engine.api import Answer, Citation, resources_dir
from engine.core.jobs import CancelToken
from tests.integration.library_kit import COLLECTION, LibraryKit, opened
from tests.unit.documents import document_files, ole_files

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.slow

QUOTE = "moved forty containers before noon"
CODE = f'"""Cranes 𝒳."""\n\n\ndef lift() -> str:\n    """{QUOTE}."""\n    return "done"\n'
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "report.docx": (document_files.docx, "p. 1"),
    "deck.pptx": (document_files.pptx, "slide 1 · p. 1 / 2"),
    "ledger.xlsx": (document_files.xlsx, "Cargo · p. 1"),
    "letter.odt": (document_files.odt, "p. 1"),
    "old.doc": (lambda: ole_files.doc(f"{document_files.SENTENCE}\r"), "p. 1"),
    "page.html": (document_files.html, "p. 1"),
    "book.epub": (document_files.epub, "Harbour report · p. 2 / 3"),
    "mail.eml": (document_files.eml, "message · p. 1 / 2"),
    "files.zip": (document_files.archive, "a/report.docx · p. 1 / 3"),
    "table.csv": (document_files.csv_rows, "p. 1"),
    "crane.py": (CODE.encode, "p. 1"),
}


# Pages of spreadsheets are shown as tables.
TABLES = frozenset({"ledger.xlsx", "table.csv"})


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):
    root = tmp_path_factory.mktemp("types")
    with opened(root / "profile") as kit:
        for name, (data, _) in FILES.items():
            (root / name).write_bytes(data())
        receipts = kit.add(*(root / name for name in FILES))
        assert [receipt.status for receipt in receipts] == ["indexed"] * len(FILES), receipts
        kit.jobs.submit("io", "begin", lambda _job: None).result(10)  # its threads stay, whatever the first test is
        yield kit, {Path(receipt.path).name: receipt.sha256 for receipt in receipts}


@pytest.fixture
def panel(qtbot: QtBot, qapp, library: tuple[LibraryKit, dict[str, str]]) -> Iterator[SourcePanel]:
    failures: list[BaseException] = []
    theme = Theme(resources_dir())
    theme.apply("light", 100)
    pump = EventPump()
    background = Background(pump, failures.append)
    background.use(library[0].jobs)
    panel = SourcePanel(theme, background, failures.append)
    pump.setParent(panel)
    qtbot.addWidget(panel)
    panel.use(SimpleNamespace(library=library[0].library))  # type: ignore[arg-type]
    panel.resize(500, 600)
    panel.show()
    yield panel
    assert failures == []


def cited(kit: LibraryKit, sha256: str) -> tuple[Answer, Citation]:
    """An answer that cites the quote where the search found it."""
    # The same words stand in all files: only one of the passages is shown when all are searched.
    only = kit.library.find(QUOTE, [COLLECTION], 40, CancelToken(), only=[sha256])
    hit = next(hit for hit in only if QUOTE in hit.chunk.text)
    start = hit.chunk.char_start + hit.chunk.text.index(QUOTE)
    citation = Citation(1, sha256, hit.document, hit.path, hit.chunk.page, QUOTE, start, start + len(QUOTE), True)
    return Answer("m", "It did. [1]", (citation,)), citation


@pytest.mark.parametrize("name", [name for name in FILES if name not in TABLES])
def test_that_the_quote_is_marked_in_the_text_of_its_page(
    panel: SourcePanel, library: tuple[LibraryKit, dict[str, str]], name: str
) -> None:
    kit, hashes = library
    answer, citation = cited(kit, hashes[name])
    panel.show_citation(answer, 1)
    assert panel.text.isVisible()
    assert panel.text.marked_text == QUOTE
    assert kit.library.page(citation.sha256, citation.page).text == panel.text.toPlainText()
    assert panel._place.text() == FILES[name][1]


def test_that_a_document_opened_without_a_citation_can_be_leafed_through(
    panel: SourcePanel, library: tuple[LibraryKit, dict[str, str]]
) -> None:
    _, hashes = library
    panel.show_document(hashes["deck.pptx"])
    assert panel.next.isVisible()
    panel.step(1)
    assert panel._place.text() == "slide 2 · p. 2 / 2"
    assert "Quay 7" in panel.text.toPlainText()
    panel.step(1)
    assert panel._place.text() == "slide 2 · p. 2 / 2"
    panel.show_document(hashes["report.docx"])
    assert not panel.next.isVisible()


def test_that_file_dialogs_offer_every_type_that_is_read() -> None:
    offered = document_filter()
    assert offered.endswith(";;All files (*)")
    for name in [*FILES, "a.pdf", "a.md", "a.msg", "a.rtf", "a.ods", "a.mbox", "a.json", "a.vtt"]:
        assert f"*{Path(name).suffix} " in offered.replace(")", " ")


def test_that_the_collection_is_searched_across_types(library: tuple[LibraryKit, dict[str, str]]) -> None:
    kit, hashes = library
    hits = kit.find("forty containers", 60, COLLECTION)
    found = {sha256 for hit in hits for sha256 in (hit.chunk.sha256, *(same.sha256 for same in hit.also))}
    assert found >= set(hashes.values()) - {hashes["book.epub"]}
