"""Answers and citations go into other programs by dragging or copying, as text, HTML and Markdown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from desktop.chat.message_view import AnswerView
from desktop.widgets.drag_out import DragButton
from desktop.widgets.prose_view import ProseView
from desktop.widgets.take_along import answer_markdown, answer_mime, citation_mime, text_mime
from engine.api import Answer, Citation
from tests.fakes_desktop import Scripted
from tests.gui.conftest import SAMPLES, Driver

REPORT = SAMPLES / "Annual report 2025.pdf"


def cited(n: int = 1, quote: str = "The <b>rent</b> is\n 900 euros", link: str = "") -> Citation:
    return Citation(n, "0" * 64, "Lease & more.pdf", "/Lease & more.pdf", 3, quote, 0, 5, True, (), link=link)


def data(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode()


def move(widget: QWidget, kind: QEvent.Type, x: float) -> None:
    button = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    spot = QPointF(x, 8)
    QApplication.sendEvent(
        widget, QMouseEvent(kind, spot, widget.mapToGlobal(spot), button, held, Qt.KeyboardModifier.NoModifier)
    )


@pytest.fixture
def answered(driver: Driver) -> AnswerView:
    driver.attach_samples()
    cite = driver.engine.library.cite(1, REPORT, 1, "Aquifer")
    driver.engine.chat.enqueue(Scripted("Sales **grew** [1].\n\n```\na < b\n```", citations=(cite,)))
    driver.ask_and_wait("How were sales?")
    return next(view for view in driver.window.findChildren(AnswerView) if view.sources)


def drag(driver: Driver, widget: QWidget) -> list[QMimeData]:
    """Drag it away and say what was taken along."""
    taken: list[QMimeData] = []
    assert isinstance(widget, DragButton)
    assert widget.drag is not None
    widget.drag.start = taken.append
    move(widget, QEvent.Type.MouseButtonPress, 5)
    move(widget, QEvent.Type.MouseMove, 7)
    assert taken == [], "a trembling hand is no drag"
    move(widget, QEvent.Type.MouseMove, 80)
    move(widget, QEvent.Type.MouseMove, 90)
    move(widget, QEvent.Type.MouseButtonRelease, 90)
    driver.qtbot.wait(10)
    return taken


def test_that_a_source_is_dragged_out_and_not_opened(driver: Driver, answered: AnswerView) -> None:
    row = answered.sources[0]
    opened: list[int] = []
    row.opened.connect(opened.append)
    (mime,) = drag(driver, row)
    assert mime.text() == f"“Aquifer” ({row.citation.document}, p. 1)"
    assert "<blockquote>" in mime.html()
    assert data(mime, "text/markdown").startswith("> Aquifer")
    assert opened == []
    assert not row.isDown()
    row.click()
    assert opened == [1]


def test_that_an_answer_is_dragged_out_by_its_copy_button(driver: Driver, answered: AnswerView) -> None:
    button = next(child for child in answered.findChildren(QWidget) if child.accessibleName() == "Copy answer")
    (mime,) = drag(driver, button)
    assert "Sources" in mime.text()
    assert "<strong>grew</strong>" in mime.html()
    assert "a &lt; b" in mime.html()
    assert "[^1]: Annual report 2025.pdf, p. 1" in data(mime, "text/markdown")
    QGuiApplication.clipboard().setText("before")
    answered.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert {"text/plain", "text/html", "text/markdown"} <= set(copied.formats())


def test_that_a_selection_names_its_chips_in_every_format(answered: AnswerView) -> None:
    prose = answered.findChildren(ProseView)[0]
    cursor = prose.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    prose.setTextCursor(cursor)
    mime = prose.createMimeDataFromSelection()
    assert "[1]" in mime.text()
    assert "[1]" in mime.html()
    assert "<img" not in mime.html()
    assert "**grew**" in data(mime, "text/markdown")


def test_that_words_of_a_document_are_escaped_and_on_one_line() -> None:
    mime = citation_mime(cited(link='https://a.org/?x=1&y="2"'))
    assert "<b>" not in mime.html()
    assert "The &lt;b&gt;rent&lt;/b&gt; is 900 euros" in mime.html()
    assert "Lease &amp; more.pdf" in mime.html()
    assert 'href="https://a.org/?x=1&amp;y=&quot;2&quot;"' in mime.html()
    assert mime.text().startswith("“The <b>rent</b> is 900 euros” (Lease & more.pdf, p. 3")


def test_that_only_numbers_with_a_source_become_footnotes() -> None:
    answer = Answer("m", "One [1], two [2], x[3][1].", (cited(1), cited(3)), model="m")
    assert answer_markdown(answer).startswith("One [^1], two [2], x[^3][^1].\n\n[^1]: Lease & more.pdf, p. 3: “")
    assert answer_markdown(Answer("m", "Nothing.", (), model="m")) == "Nothing.\n"
    assert "Sources" not in answer_mime(Answer("m", "Nothing.", (), model="m")).html()
    assert text_mime("# Head").html() == "<h1>Head</h1>\n"
