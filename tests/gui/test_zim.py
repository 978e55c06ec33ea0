"""A Wikipedia file is dropped on the real window: its articles answer, and the panel shows the link as text to copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.bridge.file_states import FileStatus
from engine.api import DocumentState, resources_dir
from tests.gui.conftest import STARTED_MS, Driver
from tests.zim_files import written_wikipedia

MODELS = resources_dir() / "models"
READ_MS, ANSWERED_MS = 120_000, 180_000
LINK = "https://en.wikipedia.org/wiki/Town0007"

needs_models = pytest.mark.skipif(not list(MODELS.glob("*/*.gguf")), reason="resources/models has no model")


@pytest.fixture
def zim(tmp_path: Path) -> Path:
    return written_wikipedia(tmp_path)


@pytest.mark.real_models
@needs_models
def test_that_an_article_is_cited_with_its_link(real: Driver, zim: Path) -> None:
    window = real.window
    real.drop([zim])
    real.until(lambda: not window.tracker.busy, READ_MS)
    (chip,) = window.chat.composer.chips.values()
    assert chip.status.state is DocumentState.INDEXED, chip.accessibleName()
    real.ask("At which river does Town0007 lie?")
    real.until(lambda: window.sessions.all_live, STARTED_MS)
    real.until(lambda: not window.sessions.all_live, ANSWERED_MS)
    view = window.chat.transcript.last_answer()
    assert view is not None
    assert view.answer is not None
    assert "Flow0007" in view.answer.text
    citation = view.answer.citations[0]
    assert (citation.document, citation.link) == ("Town 0007 · Wikipedia (ZIM)", LINK)
    window.open_citation(view.answer, citation.n)
    real.until(window.panel.link.isVisible)
    assert window.panel.link.text() == LINK
    assert window.panel.link.isReadOnly()
    assert "1007 inhabitants" in window.panel.text.toPlainText()
    window.panel.copy_link.click()
    assert QGuiApplication.clipboard().text() == LINK
    window.panel.show_document(citation.sha256)
    assert not window.panel.link.isVisible()
    assert not [text for text in window.notifications.texts if "wrong" in text]


@pytest.mark.real_models
@needs_models
def test_that_the_documents_page_shows_the_file_and_not_its_articles(real: Driver, zim: Path) -> None:
    window = real.window
    real.drop([zim], zone="library")
    real.until(lambda: not window.tracker.busy, READ_MS)
    window.show_page("documents")
    page = window.pages.documents
    assert page is not None
    real.until(lambda: page.model.rowCount() == 1)
    row = [page.model.data(page.model.index(0, column)) for column in range(3)]
    assert row == [zim.name, "indexed", "12"]
    page.table.selectRow(0)
    words = page.receipt._details.text()
    assert "12 articles ·" in words
    assert "12 articles read." in words
    assert "Passed over: 2 redirects" in words
    assert str(zim) in words
    page.remove_selected()
    real.until(lambda: page.model.rowCount() == 0)


def test_that_reading_is_told_in_articles() -> None:
    status = FileStatus("/tmp/w.zim", "Documents", DocumentState.READING, 1204, 20_000)
    assert status.words == "reading article 1,204 of 20,000"
    assert FileStatus("/tmp/a.pdf", "Documents", DocumentState.READING, 3, 9).words == "reading p. 3/9"
