"""Exported tables hold what the window shows, and no cell of them is a formula."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from engine.actions.export import write
from engine.actions.types import (
    AskedRow,
    AskedTable,
    DocumentRef,
    ExtractedCell,
    ExtractedRow,
    ExtractedTable,
    ExtractField,
)
from engine.chat.types import Answer, Citation
from engine.core.errors import UsageError

EVIL = '=HYPERLINK("http://x.test","click")'
BILL = DocumentRef("0" * 64, "bill.pdf", "/tmp/bill.pdf")
CITATION = Citation(1, "0" * 64, "bill.pdf", "/tmp/bill.pdf", 2, f"Total\n{EVIL}", 0, 9, True)


def extracted() -> ExtractedTable:
    values = (EVIL, "+1", "-1", "@SUM(A1)", "\t=1", "plain")
    fields = tuple(ExtractField(f"F{n}") for n in range(len(values)))
    cells = tuple(ExtractedCell(f.name, value, CITATION) for f, value in zip(fields, values, strict=True))
    problem = ExtractedRow(DocumentRef("1" * 64, "bad.pdf", "/tmp/bad.pdf"), (), "It is encrypted.")
    return ExtractedTable(fields, (ExtractedRow(BILL, cells), problem), "model")


def asked() -> AskedTable:
    rows = (AskedRow(BILL, Answer("", "It is | 5 [1].", (CITATION,))), AskedRow(BILL, Answer("", "No.", refused=True)))
    return AskedTable("How much?", rows, "model")


def test_that_no_cell_of_a_csv_file_is_a_formula(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    write(extracted(), file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        header, row, problem = csv.reader(lines)
    assert header[:4] == ["Document", "Path", "F0", "F0: page"]
    assert row[2:6] == [f"'{EVIL}", "2", f"Total {EVIL}", "yes"]
    assert not [cell for cell in (*row, *problem) if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert problem[-1] == "It is encrypted."
    assert len(problem) == len(row) == len(header)


def test_that_every_cell_of_an_xlsx_file_is_text(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    file = tmp_path / "table.xlsx"
    write(extracted(), file)
    sheet = load_workbook(file).active
    values = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert set(values.values()) == {"s"}
    assert EVIL in values


def test_that_a_table_of_answers_is_written_as_markdown_with_its_sources(tmp_path: Path) -> None:
    file = tmp_path / "table.md"
    write(asked(), file)
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# How much?"
    assert lines[2] == "| Document | Path | Answer | Found | Sources |"
    assert "It is \\| 5 [1]. | yes | [1] bill.pdf, page 2: “Total" in lines[4]
    assert "| No. | no |" in lines[5]


def test_that_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write(asked(), tmp_path / "table.exe")
    assert list(tmp_path.iterdir()) == []
