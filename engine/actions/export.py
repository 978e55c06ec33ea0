"""Writes results as CSV, XLSX and Markdown files; knows no model, and lets no cell become a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from engine.actions.types import AskedTable, ExtractedTable, Summary
from engine.chat.types import Citation
from engine.core import atomic_files
from engine.core.errors import UsageError

Exportable = AskedTable | ExtractedTable | Summary
# A spreadsheet takes a text that begins so for a formula, a tab or a line end before it notwithstanding.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_767  # of XLSX
# What XML, and so XLSX, cannot hold.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write(result: Exportable, file: Path) -> None:
    """By the suffix of the name; the file is there whole or not at all."""
    suffix = file.suffix.casefold()
    if suffix not in (".csv", ".xlsx", ".md"):
        raise UsageError(f"{file.name} is no kind of file a result can be saved as.", "Use .csv, .xlsx or .md.")
    if suffix == ".md":
        data = markdown(result).encode()
    elif isinstance(result, Summary):
        raise UsageError("A summary is a text, not a table.", "Save it as .md.")
    else:
        data = csv_bytes(table(result)) if suffix == ".csv" else xlsx_bytes(table(result))
    atomic_files.write_bytes(file, data)


def table(result: AskedTable | ExtractedTable) -> list[list[str]]:
    """The rows with their header, as texts."""
    return _asked(result) if isinstance(result, AskedTable) else _extracted(result)


def csv_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """UTF-8 with the mark spreadsheets know it by; what looks like a formula begins with an apostrophe."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(rows: Sequence[Sequence[str]]) -> bytes:
    """One sheet; every cell is written as text, so none is computed."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Aquifer")
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows):
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=_CONTROL.sub("", text)[:_LONGEST_CELL])
            cell.data_type = "s"
            if number == 0:
                cell.font = Font(bold=True)
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def markdown(result: Exportable) -> str:
    """A table with its sources, or a summary with them."""
    if isinstance(result, Summary):
        sources = [f"[{c.n}] {_place(c)}: “{_line(c.quote)}”" for c in result.answer.citations]
        return "\n\n".join(part for part in (result.answer.text, "\n".join(sources), *result.notes) if part) + "\n"
    rows = table(result)
    lines = [" | ".join(_markdown_cell(cell) for cell in row) for row in rows]
    rule = " | ".join("---" for _ in rows[0])
    title = [f"# {_line(result.question)}", ""] if isinstance(result, AskedTable) else []
    return "\n".join([*title, f"| {lines[0]} |", f"| {rule} |", *(f"| {line} |" for line in lines[1:])]) + "\n"


def _asked(result: AskedTable) -> list[list[str]]:
    rows = [["Document", "Path", "Answer", "Found", "Sources"]]
    for row in result.rows:
        answer = row.answer
        found = "" if answer is None else "no" if answer.refused else "yes"
        sources = [] if answer is None else [f"[{c.n}] {_place(c)}: “{_line(c.quote)}”" for c in answer.citations]
        text = row.problem if answer is None else answer.text
        rows.append([row.document.name, row.document.path, text, found, "\n".join(sources)])
    return rows


def _extracted(result: ExtractedTable) -> list[list[str]]:
    header = ["Document", "Path"]
    for field in result.fields:
        header += [field.name, f"{field.name}: page", f"{field.name}: quote", f"{field.name}: verified"]
    rows = [[*header, "Problem"]]
    for row in result.rows:
        texts = [row.document.name, row.document.path]
        for cell in row.cells:
            page = str(cell.citation.page) if cell.citation is not None else ""
            quote = _line(cell.citation.quote) if cell.citation is not None else ""
            texts += [cell.value, page, quote, _verified(cell.value, verified=cell.verified)]
        texts += [""] * (len(header) - len(texts))
        rows.append([*texts, row.problem])
    return rows


def _verified(value: str, *, verified: bool) -> str:
    return ("yes" if verified else "no") if value else ""


def _safe(text: str) -> str:
    """A text no spreadsheet computes."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def _place(citation: Citation) -> str:
    return f"{citation.document}, page {citation.page}{f' ({citation.link})' if citation.link else ''}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _markdown_cell(text: str) -> str:
    return _line(text).replace("\\", "\\\\").replace("|", "\\|")
