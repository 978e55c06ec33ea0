"""The main job on real parts: a file is dropped, a question asked, and the citation opened; nothing is scripted."""

from __future__ import annotations

import pytest

from engine.api import DocumentState, resources_dir
from tests.gui.conftest import SAMPLES, STARTED_MS, Driver

REPORT = SAMPLES / "Annual report 2025.pdf"
MODELS = resources_dir() / "models"
READ_MS, ANSWERED_MS = 120_000, 180_000

pytestmark = [
    pytest.mark.real_models,
    pytest.mark.skipif(not list(MODELS.glob("*/*.gguf")), reason="resources/models has no model: run the installer"),
]


def test_that_a_dropped_report_is_read_asked_about_and_cited(real: Driver) -> None:
    window = real.window
    real.drop([REPORT])
    real.until(lambda: not window.tracker.busy, READ_MS)
    (chip,) = window.chat.composer.chips.values()
    assert chip.status.state is DocumentState.INDEXED, chip.accessibleName()
    real.ask("How many bicycles did the workshop repair in 2025?")
    real.until(lambda: window.sessions.all_live, STARTED_MS)
    real.until(lambda: not window.sessions.all_live, ANSWERED_MS)
    view = window.chat.transcript.last_answer()
    assert view is not None
    assert view.message.state == "complete", view.message.error
    assert view.answer is not None
    assert not view.answer.refused
    assert "1,284" in view.answer.text
    citation = view.answer.citations[0]
    assert citation.document == REPORT.name
    window.open_citation(view.answer, citation.n)
    real.until(lambda: window.panel.pdf is not None and window.panel.pdf.mark_boxes())
    assert not [text for text in window.notifications.texts if "wrong" in text]


def test_that_the_library_is_summarised_and_a_passage_opens_its_page(real: Driver) -> None:
    window = real.window
    real.drop([REPORT], zone="library")
    real.until(lambda: not window.tracker.busy, READ_MS)
    window.show_page("documents")
    documents = window.pages.documents
    assert documents is not None
    documents.action_bar.buttons["summarise"].click()
    page = window.pages.actions
    assert page is not None
    page.begin.click()
    real.until(lambda: not page.running, ANSWERED_MS)
    assert page.pane.answer is not None, page.status.text()
    assert page.pane.answer.citations
    page.pane.sources[0].click()
    real.until(lambda: window.panel.pdf is not None and window.panel.pdf.mark_boxes())
    # Said once: below the text, not beside the buttons as well.
    assert sum("too small to summarise" in note.text() for note in page.pane.notes) == 1
    assert "too small to summarise" not in page.status.text()


def test_that_two_models_answer_side_by_side_from_the_same_report(real: Driver) -> None:
    window = real.window
    real.drop([REPORT])
    real.until(lambda: not window.tracker.busy, READ_MS)
    real.ask("How many bicycles did the workshop repair in 2025?")
    real.until(lambda: window.sessions.all_live, STARTED_MS)
    real.until(lambda: not window.sessions.all_live, ANSWERED_MS)
    first = window.chat.transcript.last_answer()
    assert first is not None
    window.chat.comparison.compare(first.message.id, next(MODELS.glob("*/*.gguf")))
    real.until(lambda: window.chat.transcript.pair_of(first.message.id), STARTED_MS)
    real.until(lambda: not window.sessions.all_live and not window.pump.active, ANSWERED_MS)
    pair = window.chat.transcript.pair_of(first.message.id)
    assert pair is not None
    assert pair.message.id == first.message.id
    for column in pair.columns:
        answer = column.view.answer
        assert answer is not None, column.view.message.error
        assert "1,284" in answer.text
        assert answer.citations[0].document == REPORT.name
        assert column.facts.text().endswith("tok/s")
        assert "no reward model" in column.unscored.toolTip()
    real.picture("side-by-side-real")
