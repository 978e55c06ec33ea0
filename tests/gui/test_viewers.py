"""A citation of a table, a picture or an e-mail: each is shown as what it is, with the cited place marked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop.bridge.background import Background
from desktop.bridge.event_pump import EventPump
from desktop.theme import Theme
from desktop.viewer.mail_head import head_lines
from desktop.viewer.page_table import table_of
from desktop.viewer.picture_view import read_picture
from desktop.viewer.source_panel import SourcePanel
from engine.api import (
    Answer,
    Citation,
    DocumentInfo,
    DocumentState,
    Job,
    Occurrence,
    OccurrencesFound,
    PageView,
    Rectangle,
    resources_dir,
    spans,
)
from engine.core.jobs import JobRunner
from tests.gui.conftest import picture_of
from tests.gui.test_document_types import FILES, TABLES, cited, library, panel  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.integration.library_kit import LibraryKit

SHEET = """## Cargo

Numbers of the harbour

| Ship | Tons |
| --- | --- |
| Aurora | 12 |
| Pipe \\| line | 7 |

## Cargo

| Ship | Tons |
| --- | --- |
| Zephyr | 9 |

A remark"""


def test_that_the_groups_of_a_sheet_are_one_table_with_the_place_of_each_row() -> None:
    table = table_of(SHEET)
    assert table is not None
    assert table.header == ("Ship", "Tons")
    assert [row.cells for row in table.rows] == [("Aurora", "12"), ("Pipe | line", "7"), ("Zephyr", "9")]
    assert (table.above, table.below) == ("Numbers of the harbour", "A remark")
    start = SHEET.index("Zephyr")
    assert table.cited(start, start + 3) == [2]
    assert table.cited(SHEET.index("Numbers"), SHEET.index("Numbers") + 7) == []
    assert next(SHEET[row.start : row.end] for row in table.rows) == "| Aurora | 12 |"


@pytest.mark.parametrize(
    "text",
    ["", "Ship: Aurora\nTons: 12", "| lonely | row |", "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n| c |\n| --- |\n| 3 |"],
)
def test_that_a_page_without_one_table_stays_text(text: str) -> None:
    assert table_of(text) is None


@pytest.mark.parametrize("name", sorted(TABLES))
def test_that_a_spreadsheet_is_a_table_with_the_cited_row_marked(
    panel: SourcePanel,  # noqa: F811
    library: tuple[LibraryKit, dict[str, str]],  # noqa: F811
    name: str,
) -> None:
    kit, hashes = library
    answer, citation = cited(kit, hashes[name])
    panel.show_citation(answer, 1)
    assert panel.table.isVisible()
    (row,) = panel.table.model.cited
    cells = [str(panel.table.model.index(row, column).data()) for column in range(panel.table.model.columnCount())]
    assert any(citation.quote in cell for cell in cells)
    assert panel.table.model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole) == "▸"
    assert "(cited row)" in panel.table.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert panel._place.text() == FILES[name][1]
    box = panel.table.table.visualRect(panel.table.model.index(row, 0))
    pixel = panel.table.table.viewport().grab().toImage().pixelColor(box.left() + 2, box.top() + 2)
    assert pixel.blue() < 120 < pixel.red(), "the cited row is yellow"
    panel.show_document(citation.sha256)
    assert panel.table.isVisible()
    assert not panel.table.model.cited


def test_that_the_headers_of_a_mail_are_a_block_and_the_text_is_unchanged(
    panel: SourcePanel,  # noqa: F811
    library: tuple[LibraryKit, dict[str, str]],  # noqa: F811
) -> None:
    kit, hashes = library
    answer, citation = cited(kit, hashes["mail.eml"])
    panel.show_citation(answer, 1)
    page = kit.library.page(citation.sha256, citation.page)
    assert panel.text.toPlainText() == page.text
    first, last = head_lines(page.text)
    assert last > first
    document = panel.text.document()
    for number in range(first, last):
        assert document.findBlockByNumber(number).blockFormat().background().style() != Qt.BrushStyle.NoBrush
    assert document.findBlockByNumber(last + 1).blockFormat().background().style() == Qt.BrushStyle.NoBrush


def test_that_other_pages_have_no_headers() -> None:
    assert head_lines("# Title\n\nFrom here on: nothing") == (0, 0)
    assert head_lines("From: a\nTo: b\n\nFrom: quoted") == (0, 2)
    assert head_lines("# S\n\nFrom: a\nSubject: S\n\nwords") == (2, 4)
    assert head_lines("") == (0, 0)


class PictureLibrary:
    """One picture with words at known places."""

    def __init__(self, file: Path, size: tuple[float, float]) -> None:
        self._file, self._size = file, size

    def document(self, sha256: str) -> DocumentInfo:
        state = DocumentState.INDEXED
        return DocumentInfo(sha256, "sign.png", "sign.png", "Documents", state, "image/png", "", 1, 1, 1, 1, "", 0.0)

    def page(self, sha256: str, number: int) -> PageView:
        return PageView(sha256, number, "Harbour closed at noon", *self._size, ())

    def original(self, _sha256: str) -> Path:
        return self._file

    def rectangles(self, *_spot: object) -> tuple[Rectangle, ...]:
        return (Rectangle(20, 30, 120, 50),)


def sign(file: Path, *, wide: int = 400, tall: int = 200) -> Path:
    image = QImage(wide, tall, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(QFont("Sans", 20))
    painter.drawText(44, 92, "Harbour closed at noon")
    painter.end()
    assert image.save(str(file), "PNG")
    return file


@pytest.fixture
def lanes() -> Iterator[JobRunner]:
    jobs = JobRunner()
    yield jobs
    assert jobs.close()


def open_picture(qtbot: QtBot, lanes: JobRunner, file: Path, theme_name: str = "light") -> SourcePanel:
    failures: list[BaseException] = []
    pump = EventPump()
    background = Background(pump, failures.append)
    background.use(lanes)
    theme = Theme(resources_dir())
    theme.apply(theme_name, 100)
    shown = SourcePanel(theme, background, failures.append)
    pump.setParent(shown)
    qtbot.addWidget(shown)
    shown.use(SimpleNamespace(library=PictureLibrary(file, (200.0, 100.0))))  # type: ignore[arg-type]
    shown.resize(500, 600)
    shown.show()
    quote = "Harbour closed"
    shown.show_citation(
        Answer("m", "Yes. [1]", (Citation(1, "0" * 64, "sign.png", "sign.png", 1, quote, 0, 14, True),)), 1
    )
    qtbot.waitUntil(lambda: shown.picture.isVisible() or shown.text.isVisible())
    assert failures == []
    return shown


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_a_picture_is_shown_with_the_recognised_words_marked(
    qtbot: QtBot, lanes: JobRunner, tmp_path: Path, theme: str
) -> None:
    shown = open_picture(qtbot, lanes, sign(tmp_path / "sign"), theme)
    assert shown.picture.isVisible()
    qtbot.wait(50)
    (box,) = shown.picture.mark_boxes()
    canvas = shown.picture.canvas
    assert abs(box.center().x() / canvas.width() - 70 / 200) < 0.02
    assert abs(box.center().y() / canvas.height() - 40 / 100) < 0.03
    picture = canvas.grab().toImage()
    corner = picture.pixelColor(round(box.right() - 4), round(box.top() + 3))
    assert corner.blue() < 120 < corner.red(), "the mark is yellow on white"
    before = canvas.width()
    shown._larger.click()
    assert canvas.width() > before
    assert shown._smaller.isVisible()
    picture_of(shown, f"picture-{theme}")


def test_that_a_picture_that_cannot_be_drawn_is_shown_as_its_text(
    qtbot: QtBot, lanes: JobRunner, tmp_path: Path
) -> None:
    (tmp_path / "bad").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    shown = open_picture(qtbot, lanes, tmp_path / "bad")
    assert shown.text.isVisible()
    assert shown.text.marked_text == "Harbour closed"


def test_that_what_is_no_plain_picture_or_far_too_large_is_not_decoded(tmp_path: Path) -> None:
    (tmp_path / "drawing").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert read_picture(tmp_path / "drawing") is None
    assert read_picture(sign(tmp_path / "small")) is not None
    from tests.unit.documents.test_image_files import png_claiming

    assert read_picture(png_claiming(tmp_path / "bomb.png", 60_000, 60_000)) is None


def test_that_every_picture_of_a_tiff_is_shown(tmp_path: Path) -> None:
    from PIL import Image

    first, second = Image.new("RGB", (30, 20), "red"), Image.new("RGB", (50, 20), "blue")
    first.save(tmp_path / "two", format="TIFF", save_all=True, append_images=[second])
    sizes = [image.width() for number in range(2) if (image := read_picture(tmp_path / "two", number)) is not None]
    assert sizes == [30, 50]
    assert read_picture(tmp_path / "two", 5) is None


def searched(qtbot: QtBot, shown: SourcePanel, words: str) -> None:
    shown.view.open_find()
    qtbot.keyClicks(shown.view.find_bar.edit, words)
    qtbot.waitUntil(lambda: shown.view.search.words == words and not shown.view.search.running)


def test_that_a_table_is_searched_cell_by_cell(
    qtbot: QtBot,
    panel: SourcePanel,  # noqa: F811
    library: tuple[LibraryKit, dict[str, str]],  # noqa: F811
) -> None:
    kit, hashes = library
    panel.show_document(hashes["ledger.xlsx"])
    table = table_of(kit.library.page(hashes["ledger.xlsx"], 1).text)
    assert table is not None
    row, column = len(table.rows) - 1, len(table.header) - 1
    searched(qtbot, panel, table.rows[row].cells[column])
    assert (row, column) in panel.table.model.found
    assert panel.view.find_bar.count.text() == f"1 of {panel.view.search.count}"
    while (panel.table.table.currentIndex().row(), panel.table.table.currentIndex().column()) != (row, column):
        panel.view.step_found(1)
        assert panel.view.search.position > 1, "the cell is among what was found"
    found = panel.table.model.index(row, column)
    assert "(found)" in found.data(Qt.ItemDataRole.AccessibleTextRole)
    box = panel.table.table.visualRect(found)
    pixel = panel.table.table.viewport().grab().toImage().pixelColor(box.left() + 2, box.top() + 2)
    assert pixel.green() > pixel.red() + 20, "what was found is green"
    picture_of(panel, "table-find")
    panel.view.close_find()
    assert not panel.table.model.found


def test_that_a_mail_of_several_pages_is_searched_on_all_of_them(
    qtbot: QtBot,
    panel: SourcePanel,  # noqa: F811
    library: tuple[LibraryKit, dict[str, str]],  # noqa: F811
) -> None:
    kit, hashes = library
    sha256 = hashes["mail.eml"]
    panel.show_document(sha256)
    second = kit.library.page(sha256, 2).text
    words = next(line for line in second.splitlines() if len(line.split()) > 3 and line[0].isalpha())
    searched(qtbot, panel, words.upper())
    assert panel.view.search.now is not None
    while panel.view.search.now.page != 2:
        panel.view.step_found(1)
    assert panel._place.text().endswith("p. 2 / 2")
    assert panel.text.isVisible()
    assert words in [selection.cursor.selectedText() for selection in panel.text.extraSelections()]
    picture_of(panel, "mail-find")


class SearchedPicture(PictureLibrary):
    jobs: JobRunner

    def find_in(self, _sha256: str, words: str) -> Job[bool]:
        def work(job: Job[bool]) -> bool:
            job.emit(OccurrencesFound(tuple(Occurrence(1, *s) for s in spans("Harbour closed at noon", words)), 0))
            return True

        return self.jobs.submit("io", "find", work)

    def rectangles(self, _sha256: str, _page: int, start: int, end: int) -> tuple[Rectangle, ...]:
        return (Rectangle(20 + 7 * start, 30, 20 + 7 * end, 50),)


def test_that_a_picture_is_searched_enlarged_and_moved_with_the_mouse(
    qtbot: QtBot, lanes: JobRunner, tmp_path: Path
) -> None:
    shown = open_picture(qtbot, lanes, sign(tmp_path / "sign"))
    picture = SearchedPicture(tmp_path / "sign", (200.0, 100.0))
    picture.jobs = lanes
    shown.use(SimpleNamespace(library=picture))  # type: ignore[arg-type]
    searched(qtbot, shown, "noon")
    qtbot.waitUntil(lambda: bool(shown.picture.canvas.found_boxes(now=True)))
    box, canvas = shown.picture.canvas.found_boxes(now=True)[0], shown.picture.canvas
    assert abs(box.left() / canvas.width() - (20 + 7 * 18) / 200) < 0.02
    assert shown.picture.mark_boxes()
    picture_of(shown, "picture-find")
    for _ in range(6):
        shown.view.zooming.step(1)
    bar = shown.picture.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    port, left = shown.picture.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, left, pos=QPoint(50, 50))
    qtbot.mouseMove(port, QPoint(120, 50))
    qtbot.mouseRelease(port, left, pos=QPoint(120, 50))
    assert bar.value() == bar.maximum() - 70
    shown.view.zooming.set(-1.0)
    assert canvas.width() <= port.width()
    assert canvas.height() <= port.height()


def test_that_a_picture_is_decoded_on_a_lane(
    qtbot: QtBot, lanes: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def reading(file: Path, number: int = 0) -> QImage | None:
        threads.append(threading.current_thread())
        return read_picture(file, number)

    monkeypatch.setattr("desktop.viewer.document_view.read_picture", reading)
    assert open_picture(qtbot, lanes, sign(tmp_path / "sign")).picture.isVisible()
    assert threads
    assert threading.main_thread() not in threads
