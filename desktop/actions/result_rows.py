"""Turns rows of the engine into rows of cells a table shows; draws nothing and asks nothing."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.translation import tr, tr_later
from engine.api import Answer, AskedRow, Citation, ExtractedCell, ExtractedRow, FoundPassages

VERIFIED, WEAK, MISSING, PLAIN, PROBLEM = "verified", "weak", "missing", "plain", "problem"
_WORDS = {
    VERIFIED: tr_later("found word for word"),
    WEAK: tr_later("weak match"),
    MISSING: tr_later("not found word for word in the document"),
    PLAIN: "",
    PROBLEM: tr_later("problem"),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `answer` is what opens with it (its first citation, or its text)."""

    text: str
    level: str = PLAIN
    answer: Answer | None = None

    @property
    def spoken(self) -> str:
        """Text and level, so that nothing rests on a picture alone."""
        words = tr(_WORDS[self.level]) if _WORDS[self.level] else ""
        return f"{self.text} ({words})" if words and self.text else self.text or words


Row = tuple[Cell, ...]


def asked_row(row: AskedRow) -> Row:
    """Document, answer, where it stands."""
    answer = row.answer
    if answer is None:
        return Cell(row.document.name), Cell(tr(row.problem), PROBLEM), Cell("")
    level = MISSING if answer.refused else _level(answer.citations)
    pages = sorted({citation.page for citation in answer.citations if citation.verified})
    where = ", ".join(tr("p. {page}").format(page=page) for page in pages[:6])
    text = " ".join(answer.text.split())
    return Cell(row.document.name), Cell(text, PLAIN if answer.refused else level, answer), Cell(where, PLAIN, answer)


def extracted_row(row: ExtractedRow, columns: int) -> Row:
    """Document, then a cell for each field."""
    if row.problem:
        return Cell(row.document.name), Cell(tr(row.problem), PROBLEM), *(Cell("") for _ in range(columns - 1))
    return Cell(row.document.name), *(_extracted_cell(cell) for cell in row.cells)


def found_rows(found: FoundPassages) -> list[Row]:
    """Document, page, passage."""
    rows: list[Row] = []
    for passage in found.passages:
        text = " ".join(passage.quote.split())
        answer = Answer("", f"{text} [{passage.n}]", (passage,))
        rows.append((Cell(passage.document), Cell(str(passage.page)), Cell(text, PLAIN, answer)))
    return rows


def _extracted_cell(cell: ExtractedCell) -> Cell:
    if not cell.value:
        return Cell("")
    if cell.citation is None:
        words = tr("The model gave this value, but the document does not hold it word for word.")
        return Cell(cell.value, MISSING, Answer("", f"{cell.value}\n\n{words}"))
    answer = Answer("", f"{cell.value} [{cell.citation.n}]", (cell.citation,))
    return Cell(cell.value, VERIFIED if cell.verified else WEAK, answer)


def _level(citations: tuple[Citation, ...]) -> str:
    return VERIFIED if any(citation.verified for citation in citations) else WEAK
