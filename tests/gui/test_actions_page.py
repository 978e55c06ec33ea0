"""What a person does with many documents at once, on the real window with a scripted engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QToolButton

from desktop.actions.actions_page import ActionsPage
from desktop.actions.prompt_dialog import PromptDialog
from engine.api import (
    NOT_FOUND,
    Answer,
    AquiferError,
    AskedRow,
    Citation,
    DocumentRef,
    ExtractedCell,
    ExtractedRow,
    FoundPassages,
    PageRange,
    Summary,
    SummaryParagraph,
    Support,
)
from tests.gui.conftest import SAMPLES, Driver

pytestmark = pytest.mark.slow

REPORT, RULES = SAMPLES / "Annual report 2025.pdf", SAMPLES / "House rules.md"


@pytest.fixture
def library(driver: Driver) -> Driver:
    """The sample documents in the collection "Documents", its page open."""
    driver.drop([REPORT, RULES], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    driver.window.show_page("documents")
    return driver


def cite(driver: Driver) -> Citation:
    return driver.engine.library.cite(1, REPORT, 1, "In 2025 the workshop repaired 1,284")


def reference(driver: Driver, path: Path) -> DocumentRef:
    info = next(info for info in driver.engine.library.list() if info.path == str(path))
    return DocumentRef(info.sha256, info.name, info.path)


def open_action(driver: Driver, kind: str) -> ActionsPage:
    documents = driver.window.pages.documents
    assert documents is not None
    driver.qtbot.mouseClick(documents.action_bar.buttons[kind], Qt.MouseButton.LeftButton)
    page = driver.window.pages.actions
    assert page is not None
    assert driver.window.pages.stack.currentWidget() is page
    return page


def script_answers(driver: Driver) -> None:
    text = "The workshop repaired 1,284 bicycles [1]."
    answer = Answer("", text, (cite(driver),), (Support(0, len(text), "supported", (1,)),))
    driver.engine.actions.asked = (
        AskedRow(reference(driver, REPORT), answer),
        AskedRow(reference(driver, RULES), Answer("", NOT_FOUND, refused=True)),
    )


def test_that_every_document_is_asked_and_a_cell_opens_its_page(library: Driver) -> None:
    driver = library
    script_answers(driver)
    page = open_action(driver, "ask")
    driver.qtbot.keyClicks(page.question, "How many bicycles?")
    driver.qtbot.keyClick(page.question, Qt.Key.Key_Return)
    driver.until(lambda: not page.running)
    assert [(call[0], call[1], call[2].collection) for call in driver.engine.actions.calls] == [
        ("ask", "How many bicycles?", "Documents")
    ]
    texts = [[page.model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert texts[0] == [REPORT.name, "The workshop repaired 1,284 bicycles [1].", "p. 1"]
    assert texts[1][:2] == [RULES.name, NOT_FOUND]
    assert page.status.text().startswith("1 of 2 documents answer the question")
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 1))
    assert page.pane.isVisible()
    assert page.pane.sources[0].citation == cite(driver)
    driver.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    panel = driver.window.panel
    assert panel.isVisible()
    driver.until(lambda: panel.pdf is not None and panel.pdf.mark_boxes())


def test_that_values_not_found_on_a_page_are_marked_in_words_too(library: Driver) -> None:
    driver = library
    cells = (ExtractedCell("Repaired", "1,284", cite(driver)), ExtractedCell("Boats", "7"), ExtractedCell("Trains"))
    driver.engine.actions.extracted = (ExtractedRow(reference(driver, REPORT), cells),)
    page = open_action(driver, "extract")
    page.fields.setPlainText("Repaired: how many\n\nBoats\nTrains")
    driver.qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    driver.until(lambda: not page.running)
    assert driver.engine.actions.calls[0][1] == ("Repaired", "Boats", "Trains")
    headers = [page.model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)]
    assert headers == ["Document", "Repaired", "Boats", "Trains"]
    spoken = [page.model.index(0, n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (1, 2, 3)]
    assert spoken == ["1,284 (found word for word)", "7 (not found word for word in the document)", ""]
    page.table.setCurrentIndex(page.model.index(0, 2))
    assert page.pane.sources == []
    assert "does not hold it word for word" in page.pane.answer.text
    assert page.status.text().startswith("2 values, 1 of them found word for word")


def test_that_fields_may_be_a_json_schema_and_a_wrong_one_is_a_sentence(library: Driver) -> None:
    driver = library
    page = open_action(driver, "extract")
    page.fields.setPlainText('{"properties": {"Total": {"type": "number"}, "State": {"enum": ["paid", "open"]}}}')
    page.start()
    driver.until(lambda: not page.running)
    assert driver.engine.actions.calls[-1][1] == ("Total", "State")
    assert page.model.headerData(2, Qt.Orientation.Horizontal) == "State"
    page.fields.setPlainText('{"properties": 1}')
    page.start()
    driver.until(lambda: not page.running)
    assert page.status.text().startswith("The JSON Schema has no properties.")


def test_that_a_summary_has_chips_that_open_pages_and_is_saved_as_markdown(library: Driver, tmp_path: Path) -> None:
    driver = library
    script_summary(driver)
    page = open_action(driver, "summarise")
    driver.qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    driver.until(lambda: not page.running)
    assert page.pane.body.segments[0].toPlainText().count("\ufffc") == 1
    assert not page.table.isVisible()
    assert "Load a larger model" in "\n".join(w.text() for w in page.pane.findChildren(type(page.status)))
    page.pane.body.chip_activated.emit(1)
    assert driver.window.panel.isVisible()
    page.save_as(tmp_path / "summary.md")
    driver.until(lambda: page.status.text() == "Saved as summary.md.")
    assert "1,284 bicycles [1]. (pages 1–3)" in (tmp_path / "summary.md").read_text(encoding="utf-8")


def script_summary(driver: Driver) -> None:
    text = "In 2025 the workshop repaired 1,284 bicycles [1]. (pages 1–3)\n\nBoats can fly. (page 3)"
    report = reference(driver, REPORT)
    support = (Support(0, 50, "supported", (1,)), Support(63, 77, "unsupported"))
    answer = Answer("", text, (cite(driver),), support)
    paragraphs = (
        SummaryParagraph(0, 61, (PageRange(report, 1, 3),)),
        SummaryParagraph(63, len(text), (PageRange(report, 3, 3),)),
    )
    driver.engine.actions.summary = Summary(answer, paragraphs, "written", "fake", ("Load a larger model.",))


def test_that_a_search_needs_no_model_and_shows_passages(library: Driver) -> None:
    driver = library
    driver.engine.actions.found = FoundPassages("bicycles", (cite(driver),))
    page = open_action(driver, "search")
    page.question.setText("bicycles")
    driver.qtbot.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    driver.until(lambda: not page.running)
    assert page.model.index(0, 2).data() == "In 2025 the workshop repaired 1,284"
    assert not page.save.isVisible()
    assert not page.prompts.isVisible()


def test_that_a_running_action_shows_rows_and_time_left_and_can_be_stopped(library: Driver) -> None:
    driver = library
    script_answers(driver)
    driver.engine.actions.delay_s = 0.4
    page = open_action(driver, "ask")
    page.question.setText("How many?")
    page.start()
    driver.until(lambda: page.model.rowCount() == 1)
    driver.until(lambda: "1 of 2 · about 5 s left" in page.status.text())
    assert page.stop.isVisible()
    assert page.progress.isVisible()
    assert not page.begin.isEnabled()
    # Going away and coming back by another button shows what runs.
    driver.window.show_page("documents")
    assert open_action(driver, "extract").kind == "ask"
    driver.qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    driver.until(lambda: not page.running)
    assert page.status.text().startswith("Stopped. What is finished is kept")
    assert page.begin.isEnabled()


def test_that_the_buttons_work_on_the_selected_documents(library: Driver) -> None:
    driver = library
    documents = driver.window.pages.documents
    assert documents is not None
    assert documents.action_bar.buttons["ask"].accessibleName() == (
        "Ask every document: all documents of this collection"
    )
    documents.table.selectRow(1)
    assert documents.action_bar.buttons["ask"].accessibleName() == "Ask every document: the selected document"
    page = open_action(driver, "ask")
    assert page.scope.documents == (reference(driver, RULES).sha256,)
    driver.qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert driver.window.pages.stack.currentWidget() is documents


@pytest.mark.parametrize("scale", [100, 200])
def test_that_the_buttons_fit_into_a_narrow_window(start: Callable[..., Driver], scale: int) -> None:
    driver = start(lambda engine: engine.set_appearance(scale_percent=scale))
    driver.window._limits_seen()
    driver.window.resize(1000, 700)
    driver.drop([REPORT, RULES], zone="library")
    driver.until(lambda: not driver.window.tracker.busy)
    driver.window.show_page("documents")
    documents = driver.window.pages.documents
    assert documents is not None
    documents.table.selectRow(0)
    driver.qtbot.wait(50)
    driver.picture(f"library-{scale}")
    bar = documents.action_bar
    # The row of buttons above it may be wider; this one wraps, so it asks for no more than its widest button.
    assert bar.minimumSizeHint().width() == max(button.minimumSizeHint().width() for button in bar.buttons.values())
    bar.resize(bar.minimumSizeHint().width() + 8, bar.heightForWidth(bar.minimumSizeHint().width() + 8))
    assert all(bar.rect().contains(button.geometry()) for button in bar.buttons.values())


def test_that_a_refusal_and_a_failure_are_sentences_and_the_page_goes_on(library: Driver) -> None:
    driver = library
    script_answers(driver)
    page = open_action(driver, "ask")
    page.start()
    driver.until(lambda: not page.running)
    assert page.status.text() == "The question is empty. Type a question first."
    driver.engine.actions.error = AquiferError("The model ran out of memory.", "Load a smaller one.")
    page.question.setText("How many?")
    page.start()
    driver.until(lambda: not page.running)
    assert "out of memory" in page.status.text()
    assert page.model.rowCount() == 2
    driver.engine.actions.error = None
    page.start()
    driver.until(lambda: page.result is not None)


def test_that_a_prompt_is_changed_refused_and_put_back(library: Driver) -> None:
    driver = library
    page = open_action(driver, "extract")
    driver.qtbot.mouseClick(page.prompts, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(PromptDialog)
    dialog.edits["extract"].setPlainText("{field} only")
    driver.qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "is missing" in dialog.problem.text()
    dialog.edits["extract"].setPlainText("{field} {description} {excerpts} now")
    driver.qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert driver.engine.actions.changed == {("extract", "Documents"): "{field} {description} {excerpts} now"}
    QApplication.sendPostedEvents(None, 0)
    driver.qtbot.mouseClick(page.prompts, Qt.MouseButton.LeftButton)
    dialog = next(one for one in page.findChildren(PromptDialog) if one.isVisible())
    assert dialog.edits["extract"].toPlainText().endswith("now")
    driver.qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert driver.engine.actions.changed == {}


def test_that_every_control_has_a_name_and_the_keys_reach_it(library: Driver) -> None:
    driver = library
    script_answers(driver)
    page = open_action(driver, "ask")
    page.question.setText("How many?")
    page.start()
    driver.until(lambda: not page.running)
    page.table.setCurrentIndex(page.model.index(0, 1))
    for kind in (QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QTableView):
        for control in page.findChildren(kind):
            if control.isVisible():
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface.text(QAccessible.Text.Name).strip(), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("kind", ["ask", "extract", "summarise"])
def test_that_the_page_can_be_drawn(library: Driver, kind: str) -> None:
    driver = library
    script_answers(driver)
    script_summary(driver)
    cells = (ExtractedCell("Repaired", "1,284", cite(driver)), ExtractedCell("Boats", "7 of them"))
    driver.engine.actions.extracted = (
        ExtractedRow(reference(driver, REPORT), cells),
        ExtractedRow(reference(driver, RULES), (), "It is encrypted."),
    )
    page = open_action(driver, kind)
    page.question.setText("How many bicycles did the workshop repair in 2025?")
    page.fields.setPlainText("Repaired\nBoats")
    page.start()
    driver.until(lambda: not page.running)
    if kind != "summarise":
        page.table.setCurrentIndex(page.model.index(0, 1))
        page.table.activated.emit(page.model.index(0, 1))
        driver.until(lambda: driver.window.panel.pdf is not None and driver.window.panel.pdf.mark_boxes())
    driver.qtbot.wait(100)
    picture = driver.picture(f"actions-{kind}").toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 9) for y in range(0, 800, 7)}
    assert len(colours) > 20
