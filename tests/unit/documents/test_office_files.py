"""Word processors, presentations and workbooks: headings, tables, slides, sheets, notes, dates, damage."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

from engine.documents.types import ParsedDocument
from tests.unit.documents import document_files, ole_files
from tests.unit.documents.document_files import SENTENCE
from tests.unit.documents.reading_kit import read_bytes
from tests.unit.documents.test_hostile_files import replaced


def whole(document: ParsedDocument) -> str:
    return "\n".join(page.text for page in document.pages)


def test_that_a_word_document_is_markdown_with_headings_and_tables(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.docx", document_files.docx())
    assert document.markdown
    assert document.pages[0].text == f"# Cargo\n\n{SENTENCE}\n\n| Ship | Berth |\n| --- | --- |\n| Aurora | Quay 7 |"


def test_that_a_long_table_repeats_its_header_in_every_group(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    table = document.add_table(rows=60, cols=2)
    for index, row in enumerate(table.rows):
        row.cells[0].text, row.cells[1].text = ("Part", "Colour") if not index else (f"part number {index}", "blue")
    stream = io.BytesIO()
    document.save(stream)
    groups = read_bytes(tmp_path, "a.docx", stream.getvalue()).pages[0].text.split("\n\n")
    assert len(groups) == 3
    assert all(group.startswith("| Part | Colour |\n| --- | --- |\n") for group in groups)
    assert sum(group.count("blue") for group in groups) == 59


def test_that_tracked_deletions_are_left_out_and_insertions_are_read(tmp_path: Path) -> None:
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:document {ns}><w:body><w:p>{run.format('kept ')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        f"<w:ins>{run.format('added')}</w:ins></w:p><w:sdt><w:sdtContent><w:p>{run.format('in a control')}</w:p>"
        "</w:sdtContent></w:sdt></w:body></w:document>"
    )
    document = read_bytes(tmp_path, "a.docx", replaced(document_files.docx(), "word/document.xml", body))
    assert document.pages[0].text == "kept added\n\nin a control"


def test_that_a_presentation_is_a_page_a_slide_with_its_notes(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.pptx", document_files.pptx())
    assert [page.label for page in document.pages] == ["slide 1", "slide 2"]
    assert document.pages[0].text == f"# Cargo\n\n{SENTENCE}\n\n## Notes\n\nMention the tide."
    assert "| Aurora | Quay 7 |" in document.pages[1].text


def test_that_a_chart_is_a_table_of_its_series(tmp_path: Path) -> None:
    from pptx import Presentation
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    data = CategoryChartData()
    data.categories = ["2022", "2023"]
    data.add_series("Containers", (40, 55))
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(1), Inches(4), Inches(3), data)
    stream = io.BytesIO()
    deck.save(stream)
    text = read_bytes(tmp_path, "a.pptx", stream.getvalue()).pages[0].text
    assert "| 2023 | 55 |" in text
    assert "Containers" in text


def test_that_one_damaged_slide_does_not_lose_the_others(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.pptx", replaced(document_files.pptx(), "ppt/slides/slide1.xml", b"\x00\x01"))
    assert "could not be read" in document.pages[0].problem
    assert "Quay 7" in document.pages[1].text


def test_that_a_workbook_shows_values_as_a_person_sees_them(tmp_path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.comments import Comment

    book = Workbook()
    sheet = book.active
    sheet.title = "Ledger"
    sheet.append(["Budget of the harbour"])
    sheet.append(["Item", "Due", "Share", "Cost", "Paid"])
    sheet.append(["Crane", datetime.datetime(2024, 3, 5), 0.125, 1200.5, True])
    sheet["C3"].number_format, sheet["D3"].number_format = "0.0%", "#,##0.00 [$€-407]"
    sheet["A3"].comment = Comment("Bought second hand.", "Ada")
    stream = io.BytesIO()
    book.save(stream)
    document = read_bytes(tmp_path, "a.xlsx", stream.getvalue())
    text = document.pages[0].text
    assert document.pages[0].label == "Ledger"
    assert text.startswith("## Ledger\n\nBudget of the harbour\n\n## Ledger\n\n| Item | Due | Share | Cost | Paid |")
    assert "| Crane | 2024-03-05 | 12.5% | 1200.5 € | TRUE |" in text
    assert "Comment at A3: Bought second hand." in text


def test_that_a_large_sheet_is_pages_of_rows_under_the_sheet_and_the_column_names(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.xlsx", document_files.xlsx(rows=4_000))
    assert len(document.pages) > 2
    assert document.pages[0].label.startswith("Cargo · rows 2-")
    for page in document.pages:
        for group in page.text.split("## Cargo\n\n")[1:]:
            assert group.startswith("| Ship | Berth | Note |\n")
    assert whole(document).count("| Aurora |") == 4_000


def test_that_a_row_with_many_columns_is_lines_of_name_and_value(tmp_path: Path) -> None:
    names = [f"column number {index}" for index in range(40)]
    rows = [",".join(names), ",".join(f"value{index}" if index != 7 else "" for index in range(40))]
    text = read_bytes(tmp_path, "a.csv", "\n".join(rows).encode()).pages[0].text
    assert "column number 5: value5\ncolumn number 6: value6\ncolumn number 8: value8" in text
    assert "column number 7" in text


def test_that_a_header_of_two_rows_names_its_columns_with_both(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, "a.csv", b"Zone,First half,,\n,Sales,Profit,Staff\nNorth,5,6,7\n").pages[0].text
    assert text.startswith("| Zone | First half Sales | Profit | Staff |")


def test_that_figures_without_a_header_get_column_letters(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, "a.csv", b"1;2\n3;4\n").pages[0].text.startswith("| A | B |\n| --- | --- |\n| 1 | 2 |")


def test_that_open_documents_are_read_like_the_others(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, "a.odt", document_files.odt())
    assert text.pages[0].text.startswith(f"# Cargo\n\n{SENTENCE}\n\n| Ship | Berth | Note |")
    slides = read_bytes(tmp_path, "a.odp", document_files.odp())
    assert slides.pages[0].text == f"# Cargo\n\n{SENTENCE}"
    sheet = read_bytes(tmp_path, "a.ods", document_files.ods())
    assert (sheet.pages[0].label, sheet.pages[0].text.splitlines()[0]) == ("Cargo", "## Cargo")


def test_that_the_content_decides_which_office_format_it_is(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, "a.doc", document_files.docx()).reader == "docx (lxml)"
    assert read_bytes(tmp_path, "a.doc", document_files.rtf()).reader == "striprtf"
    assert read_bytes(tmp_path, "a.xls", document_files.html()).reader == "html (lxml)"
    assert read_bytes(tmp_path, "a.zip", document_files.pptx()).reader == "pptx (lxml)"


def test_that_field_codes_of_old_documents_are_left_out_and_tables_are_lines(tmp_path: Path) -> None:
    raw = 'See \x13 HYPERLINK "http://x" \x14the page\x15 now.\rShip\x07Berth\x07\x07Aurora\x07Quay 7\x07\x07'
    text = read_bytes(tmp_path, "a.doc", ole_files.doc(raw)).pages[0].text
    assert text == "See the page now.\n\nShip | Berth\n\nAurora | Quay 7"


def test_that_old_slides_hold_outline_and_text_boxes(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.ppt", ole_files.ppt([("Cargo", "Forty containers"), ("Weather", "Rain")]))
    assert [page.text for page in document.pages] == ["# Cargo\n\nForty containers", "# Weather\n\nRain"]


def test_that_rtf_keeps_the_letters_of_its_code_page(tmp_path: Path) -> None:
    assert "café" in read_bytes(tmp_path, "a.rtf", document_files.rtf()).pages[0].text


def test_that_printed_headers_and_footers_and_alternative_texts_are_read(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Ship", "Tons"])
    book.active.oddHeader.center.text = "Harbour & coast"
    book.active.oddHeader.center.font = "Calibri,Bold"
    book.active.oddFooter.left.text = "Sensitivity: internal"
    book.active.oddFooter.right.text = "&P / &N"
    out = io.BytesIO()
    book.save(out)
    text = read_bytes(tmp_path, "a.xlsx", out.getvalue()).pages[0].text
    assert "Printed on each page: Harbour & coast" in text
    assert "Sensitivity: internal" in text
    assert "Calibri" not in text
    frame = '<draw:frame xmlns:svg="urn:svg"><draw:image/><svg:desc>Keeper of the light</svg:desc></draw:frame>'
    cell = f"<table:table-cell><text:p>Anna {frame}</text:p></table:table-cell>"
    odt = document_files.odf(f"<table:table><table:table-row>{cell}</table:table-row></table:table>", "text")
    assert "Anna Picture: Keeper of the light" in " ".join(read_bytes(tmp_path, "a.odt", odt).pages[0].text.split())
