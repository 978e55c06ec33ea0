"""Layout of PDF pages: running lines, headings by outline, size and weight, tables with their header."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader, PdfWriter

from engine.documents.parser import parse
from engine.documents.types import Page, ParsedDocument, ReadLimits
from tests.unit.documents.pdf_files import PdfPage, write_pdf


def read(path: Path) -> ParsedDocument:
    return parse(path, path.name, ReadLimits(), lambda page, pages: None)


def skipped(page: Page) -> list[str]:
    return [page.text[start:end] for start, end in page.layout.skipped]


def titles(page: Page) -> list[tuple[int, str]]:
    return [(mark.level, mark.title) for mark in page.layout.headings]


def large(text: str, y: int, size: int) -> str:
    return f"BT /F1 {size} Tf 72 {y} Td ({text}) Tj ET\n"


def body(first: str, *, top: int = 640, lines: int = 8) -> list[tuple[float, float, str]]:
    return [(72, top - 16 * number, f"{first} sentence number {number} of the text.") for number in range(lines)]


def numbered(*, pages: int, header: str = "Harbour handbook", odd: str | None = None) -> list[PdfPage]:
    return [
        PdfPage(
            [
                (72, 760, (odd if odd and number % 2 else header) + f" {number}"),
                *body(f"Page {number}"),
                (300, 30, str(number)),
            ]
        )
        for number in range(1, pages + 1)
    ]


def test_that_running_lines_are_skipped_and_stay_in_the_text(tmp_path: Path) -> None:
    pages = read(write_pdf(tmp_path / "a.pdf", numbered(pages=6))).pages
    assert skipped(pages[3]) == ["Harbour handbook 4", "4"]
    assert "Harbour handbook 4" in pages[3].text


def test_that_the_first_running_line_is_kept_so_that_its_words_are_found(tmp_path: Path) -> None:
    pages = read(write_pdf(tmp_path / "a.pdf", numbered(pages=6))).pages
    assert skipped(pages[0]) == ["1"]


def test_that_left_and_right_pages_may_differ(tmp_path: Path) -> None:
    pages = read(write_pdf(tmp_path / "a.pdf", numbered(pages=8, odd="Chapter on ships"))).pages
    assert skipped(pages[6]) == ["Chapter on ships 7", "7"]
    assert skipped(pages[7]) == ["Harbour handbook 8", "8"]


def test_that_lines_that_come_twice_or_in_the_middle_stay(tmp_path: Path) -> None:
    pages = read(write_pdf(tmp_path / "a.pdf", numbered(pages=2))).pages
    assert [skipped(page) for page in pages] == [[], []]
    middle = [PdfPage([(72, 400, "the same line"), (72, 300, f"other {number}")]) for number in range(5)]
    assert not any(skipped(page) for page in read(write_pdf(tmp_path / "b.pdf", middle)).pages)


def test_that_a_page_of_nothing_else_keeps_its_lines(tmp_path: Path) -> None:
    pages = [*numbered(pages=5), PdfPage([(72, 760, "Harbour handbook 6")])]
    assert skipped(read(write_pdf(tmp_path / "a.pdf", pages)).pages[5]) == []


def test_that_larger_lines_are_headings_and_their_size_is_their_level(tmp_path: Path) -> None:
    page = PdfPage(body("The"), drawing=large("Harbour rules", 740, 24) + large("Opening times", 690, 16))
    document = read(write_pdf(tmp_path / "a.pdf", [page, PdfPage(body("More", lines=30))]))
    assert titles(document.pages[0]) == [(1, "Harbour rules"), (2, "Opening times")]
    mark = document.pages[0].layout.headings[1]
    assert document.pages[0].text[mark.char_start :].startswith("Opening times")
    assert titles(document.pages[1]) == []


def test_that_a_title_of_two_lines_is_one_heading(tmp_path: Path) -> None:
    page = PdfPage(
        body("The", lines=20), drawing=large("Rules of the harbour", 740, 24) + large("and the pier", 712, 24)
    )
    assert titles(read(write_pdf(tmp_path / "a.pdf", [page])).pages[0]) == [(1, "Rules of the harbour and the pier")]


def test_that_bookmarks_come_before_sizes(tmp_path: Path) -> None:
    plain = write_pdf(
        tmp_path / "a.pdf",
        [PdfPage([(72, 700, "Opening times"), *body("The")], drawing=large("Big words", 740, 24)), PdfPage(body("B"))],
    )
    writer = PdfWriter(clone_from=PdfReader(plain))
    top = writer.add_outline_item(title="Harbour", page_number=0)
    writer.add_outline_item(title="Opening times", page_number=0, parent=top)
    writer.add_outline_item(title="Somewhere else", page_number=1)
    writer.write(tmp_path / "b.pdf")
    pages = read(tmp_path / "b.pdf").pages
    assert titles(pages[0]) == [(1, "Harbour"), (2, "Opening times")]
    assert pages[0].text[pages[0].layout.headings[1].char_start :].startswith("Opening times")
    assert titles(pages[1]) == [(1, "Somewhere else")]


TABLE = [("Berth", "Length", "Fee"), ("North", "120", "1,500"), ("South", "95", "900"), ("East", "60", "(400)")]


def table_page(by_cell: bool, prose: int = 4) -> PdfPage:
    lines = body("The", top=720, lines=prose)
    for row, cells in enumerate(TABLE):
        y = 600 - 16 * row
        if by_cell:
            lines += [(72.0 + 150 * column, float(y), cell) for column, cell in enumerate(cells)]
        else:
            lines += [(72.0 + 150 * column, float(y), cell + " ") for column, cell in enumerate(cells)]
    return PdfPage([*lines, *body("After", top=500, lines=3)])


def test_that_rows_of_cells_are_a_table_with_its_header(tmp_path: Path) -> None:
    document = read(write_pdf(tmp_path / "a.pdf", [table_page(by_cell=True)]))
    page = document.pages[0]
    assert document.tables == 1
    (table,) = page.layout.tables
    assert page.text[table.char_start : table.header_end].split() == ["Berth", "Length", "Fee"]
    assert page.text[table.header_end : table.char_end].split() == [cell for row in TABLE[1:] for cell in row]


def test_that_running_text_is_no_table(tmp_path: Path) -> None:
    columns = [(x, 700 - 14 * row, f"words of line {row} of a column") for x in (72, 320) for row in range(20)]
    document = read(write_pdf(tmp_path / "a.pdf", [PdfPage(columns), PdfPage(body("The", lines=30))]))
    assert document.tables == 0


def test_that_a_number_in_a_table_is_no_heading(tmp_path: Path) -> None:
    page = table_page(by_cell=True, prose=8)
    big = PdfPage(page.lines, drawing=large("Fees", 760, 20))
    assert titles(read(write_pdf(tmp_path / "a.pdf", [big])).pages[0]) == [(1, "Fees")]
