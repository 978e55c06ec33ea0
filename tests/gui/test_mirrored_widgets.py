"""A mirrored window, as Arabic has it: layouts, margins, looks and charts; and text that is read as it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

import desktop.app
from desktop.app import resources_dir
from desktop.theme import Theme
from desktop.widgets.chart_lines import Line, Points
from desktop.widgets.code_block import CodeBlock
from desktop.widgets.controls import ElidedLabel, label, row
from desktop.widgets.drop_overlay import DropOverlay, Zone
from desktop.widgets.even_columns import EvenColumns
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.line_chart import LineChart
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.prose_view import ProseView
from desktop.widgets.search_field import SearchField
from desktop.widgets.text_direction import direction_of
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver
from tests.made_up_language import made_up

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "كم دراجة أُصلحت في 2025؟"
ENGLISH = "How many bicycles were repaired in 2025?"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.hide()
    made.deleteLater()


def _boxes(count: int, width: int = 80) -> list[QWidget]:
    boxes = [QLabel() for _ in range(count)]
    for box in boxes:
        box.setFixedSize(width, 20)
    return list(boxes)


def _lefts(boxes: list[QWidget]) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in boxes]


def _flow(holder: QWidget, boxes: list[QWidget]) -> None:
    flow = FlowLayout(holder, 10)
    for box in boxes:
        flow.addWidget(box)
    holder.resize(200, 100)
    holder.show()
    QApplication.processEvents()


# --- layouts


def test_that_a_flow_begins_at_the_left_and_wraps(holder: QWidget) -> None:
    boxes = _boxes(3)
    _flow(holder, boxes)
    assert _lefts(boxes) == [(0, 0), (90, 0), (0, 30)]


@pytest.mark.usefixtures("mirrored")
def test_that_a_flow_begins_at_the_right_in_a_mirrored_window(holder: QWidget) -> None:
    boxes = _boxes(3)
    _flow(holder, boxes)
    assert _lefts(boxes) == [(120, 0), (30, 0), (120, 30)]


def test_that_a_flow_turns_with_its_widget(holder: QWidget) -> None:
    boxes = _boxes(2)
    _flow(holder, boxes)
    holder.setLayoutDirection(RIGHT)
    QApplication.processEvents()
    assert _lefts(boxes) == [(120, 0), (30, 0)]


def test_that_a_flow_beside_something_is_mirrored_in_its_own_part(holder: QWidget) -> None:
    holder.setLayoutDirection(RIGHT)
    boxes, beside = _boxes(2, 40), _boxes(1, 100)[0]
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    flow = FlowLayout(None, 10)
    for box in boxes:
        flow.addWidget(box)
    line.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(flow, 1)
    holder.resize(300, 40)
    holder.show()
    QApplication.processEvents()
    assert _lefts([beside, *boxes]) == [(200, 0), (160, 0), (110, 0)]


@pytest.mark.parametrize(("direction", "wanted"), [(LEFT, [0, 110, 220]), (RIGHT, [220, 110, 0])])
def test_that_even_columns_go_as_one_reads(holder: QWidget, direction: Qt.LayoutDirection, wanted: list[int]) -> None:
    holder.setLayoutDirection(direction)
    boxes: list[QWidget] = [QLabel(str(number)) for number in range(3)]
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(EvenColumns(boxes, least=80, spacing=10))
    holder.resize(320, 60)
    holder.show()
    QApplication.processEvents()
    assert [box.x() for box in boxes] == wanted
    assert {box.width() for box in boxes} == {100}


def test_that_margins_of_a_row_are_named_by_where_reading_begins(qapp: QApplication) -> None:
    assert row(margins=(14, 1, 5, 2)).contentsMargins().left() == 14
    qapp.setLayoutDirection(RIGHT)
    try:
        margins = row(margins=(14, 1, 5, 2)).contentsMargins()
    finally:
        qapp.setLayoutDirection(LEFT)
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (5, 1, 14, 2)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_that_the_likely_zone_of_a_drop_comes_first(
    theme: Theme, holder: QWidget, direction: Qt.LayoutDirection
) -> None:
    holder.setLayoutDirection(direction)
    holder.resize(800, 400)
    holder.show()
    overlay = DropOverlay(theme, holder)
    overlay.offer([Zone("chat", "Attach", "", "chat"), Zone("library", "Add", "", "library")], QRect(0, 0, 800, 400))
    first, second = (frame.geometry() for frame in overlay.findChildren(QWidget, "dropzone"))
    assert first.width() > second.width()
    assert (first.left() < second.left()) == (direction == LEFT)
    assert not first.intersects(second)


# --- looks


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_that_names_in_another_script_begin_where_lines_of_the_window_do(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        sides = [one.alignment() for one in (label("a.pdf"), ElidedLabel("a.pdf"), label("تقرير"))]
    finally:
        qapp.setLayoutDirection(LEFT)
    side = Qt.AlignmentFlag.AlignLeft if direction == LEFT else Qt.AlignmentFlag.AlignRight
    assert all(one & side and one & Qt.AlignmentFlag.AlignAbsolute for one in sides)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_that_the_glass_of_a_search_stands_where_the_text_begins(
    theme: Theme, holder: QWidget, direction: Qt.LayoutDirection
) -> None:
    holder.setLayoutDirection(direction)
    field = SearchField(theme, "Search", "Search")
    field.setParent(holder)
    field.resize(300, 30)
    holder.show()
    QApplication.processEvents()
    margins = field.textMargins()
    glass = field._glass.geometry()
    if direction == LEFT:
        assert margins.left() > margins.right()
        assert glass.right() < 30
    else:
        assert margins.right() > margins.left()
        assert glass.left() > 270


def test_that_borders_and_paddings_change_sides(theme: Theme, qapp: QApplication) -> None:
    plain = theme.stylesheet()
    assert "$" not in plain
    qapp.setLayoutDirection(RIGHT)
    try:
        turned = theme.stylesheet()
    finally:
        qapp.setLayoutDirection(LEFT)
    side = next(line for line in plain.splitlines() if line.startswith("#sidebar {"))
    assert "border-right" in side
    assert side.replace("border-right", "border-left") in turned.splitlines()


def test_that_icons_that_point_are_turned_and_others_are_not(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        theme = Theme(resources_dir())
        theme.apply("light", 100)
        return theme.pixmap(name, "text", 32).toImage()

    before = {name: drawn(name) for name in ("chevron-left", "search")}
    qapp.setLayoutDirection(RIGHT)
    try:
        after = {name: drawn(name) for name in before}
    finally:
        qapp.setLayoutDirection(LEFT)
    assert _shape(after["chevron-left"]) == _shape(before["chevron-left"].flipped(Qt.Orientation.Horizontal))
    assert _shape(after["chevron-left"]) != _shape(before["chevron-left"])
    assert after["search"] == before["search"]


def _shape(image: QImage) -> list[bool]:
    """Which points are covered at least by half."""
    return [image.pixelColor(x, y).alpha() > 127 for y in range(image.height()) for x in range(image.width())]


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_that_a_chart_keeps_its_steps_and_turns_its_head(
    theme: Theme, holder: QWidget, direction: Qt.LayoutDirection
) -> None:
    holder.setLayoutDirection(direction)
    chart = LineChart(theme, "Loss")
    chart.setParent(holder)
    holder.resize(400, 200)
    chart.resize(400, 200)
    chart.show_lines([Line("a", "accent", Points([(step, -step / 10) for step in range(20)]))])
    holder.show()
    image = chart.grab().toImage()
    assert chart._place((0, 0)).x() < chart._place((19, 0)).x()
    # The title is bold and at the end where reading begins; the last value is at the other.
    half = image.width() // 2
    dark = [
        sum(
            image.pixelColor(x, y).lightness() < 110
            for x in range(12 + start, start + half - 12)
            for y in range(8, 28)
        )
        for start in (0, half)
    ]  # fmt: skip
    assert (dark[0] > dark[1]) == (direction == LEFT)


# --- text


def test_that_a_text_has_the_direction_of_its_first_letter(qapp: QApplication) -> None:
    assert direction_of(ENGLISH) == direction_of("12: a") == direction_of("") == direction_of("12 %") == LEFT
    assert direction_of(ARABIC) == direction_of("1. שלום") == direction_of("«مرحبا»") == RIGHT
    qapp.setLayoutDirection(RIGHT)
    try:
        assert direction_of("") == direction_of("12 %") == RIGHT
        assert direction_of(ENGLISH) == LEFT
    finally:
        qapp.setLayoutDirection(LEFT)


def test_that_a_sentence_of_a_mirrored_window_may_begin_with_a_name(qapp: QApplication) -> None:
    qapp.setLayoutDirection(RIGHT)
    try:
        sentence = label("report.pdf لم يُقرأ", wrap=True)
        assert sentence.text() == "report.pdf لم يُقرأ"
        assert direction_of(QLabel.text(sentence)) == RIGHT
        assert direction_of(QLabel.text(label(ENGLISH, wrap=True))) == LEFT  # a quote from a document
    finally:
        qapp.setLayoutDirection(LEFT)
    assert direction_of(QLabel.text(label("report.pdf لم يُقرأ"))) == LEFT


def _begin(view: ProseView, number: int = 0) -> tuple[Qt.LayoutDirection, bool]:
    """The direction of a paragraph, and whether its line ends at the right edge."""
    block = view.document().findBlockByNumber(number)
    assert block.layout().lineCount(), "not laid out yet"  # and Qt crashes when asked for a line
    line = block.layout().lineAt(0).naturalTextRect()
    return block.textDirection(), line.left() > view.viewport().width() / 4


@pytest.mark.parametrize("window", [LEFT, RIGHT])
def test_that_an_answer_is_read_as_it_is_written(
    theme: Theme, qapp: QApplication, holder: QWidget, window: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(window)
    try:
        view = MarkdownView(theme)
        QVBoxLayout(holder).addWidget(view)
        view.set_text(f"{ARABIC}\n\n{ENGLISH}")
        holder.resize(800, 200)
        holder.show()
        QApplication.processEvents()
        prose = view.segments[0]
        assert isinstance(prose, ProseView)
        assert _begin(prose, 0) == (RIGHT, True)
        assert _begin(prose, 1) == (LEFT, False)
    finally:
        qapp.setLayoutDirection(LEFT)


@pytest.mark.usefixtures("mirrored")
def test_that_code_stays_left_to_right(theme: Theme, holder: QWidget) -> None:
    block = CodeBlock(theme)
    QVBoxLayout(holder).addWidget(block)
    block.set_code(f"# {ARABIC}\nرقم = 1\nx = -5", "python", finished=True)
    holder.resize(500, 200)
    holder.show()
    QApplication.processEvents()
    assert block.editor.layoutDirection() == LEFT
    document = block.editor.document()
    found = [document.findBlockByNumber(number).textDirection() for number in range(document.blockCount())]
    assert set(found) == {LEFT}
    assert all(line.x() == 0 for line in _lines(document))


def _lines(document: QTextDocument) -> list[QRect]:
    made = []
    for number in range(document.blockCount()):
        layout = document.findBlockByNumber(number).layout()
        made += [layout.lineAt(at).naturalTextRect().toRect() for at in range(layout.lineCount())]
    return made


def _at_right(edit: QPlainTextEdit) -> bool:
    return bool(edit.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight)


def test_that_an_arabic_question_is_typed_from_the_right_in_an_english_window(driver: Driver) -> None:
    edit = driver.window.chat.composer.edit
    assert not _at_right(edit)
    driver.type_question("2025: ")
    assert not _at_right(edit)
    edit.insertPlainText(ARABIC)
    assert _at_right(edit)
    line = edit.document().firstBlock().layout().lineAt(0).naturalTextRect()
    assert line.left() > edit.viewport().width() / 4
    driver.engine.chat.enqueue(Scripted(ARABIC))
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.engine.chat.asked and not driver.window.sessions.all_live)
    assert not _at_right(edit)  # empty again: as the window

    def answer() -> ProseView | None:
        view = driver.window.chat.transcript.last_answer()
        prose = view.body.segments[0] if view is not None and view.body.segments else None
        shown = isinstance(prose, ProseView) and prose.document().firstBlock().layout().lineCount()
        return prose if shown and isinstance(prose, ProseView) else None

    driver.until(answer)
    prose = answer()
    assert prose is not None
    assert _begin(prose) == (RIGHT, True)


@pytest.mark.usefixtures("mirrored")
def test_that_an_english_question_is_typed_from_the_left_in_a_mirrored_window(
    start: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop.app, "Language", made_up(RIGHT, marked=False))
    driver = start()
    driver.window._limits_seen()
    edit = driver.window.chat.composer.edit
    assert _at_right(edit)
    driver.type_question(ENGLISH)
    assert not _at_right(edit)
    sidebar, chat = driver.window.sidebar, driver.window.chat
    assert (
        sidebar.mapTo(driver.window, sidebar.rect().center()).x() > chat.mapTo(driver.window, chat.rect().center()).x()
    )
