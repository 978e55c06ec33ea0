"""What came of writing pairs: counts, why texts were left out, examples of them; writes none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.finetune.cell_table import CellTable
from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.pairs_words import HARDER, KINDS, outcome, written_words
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from training.api import Dropped, PairReport, PairWork

_ROW, _TALLEST = 34, 180


class PairsReport(QWidget):
    """Both carry the `PairWork`: `use_wanted` as data, `resume_wanted` to go on with it."""

    use_wanted = Signal(object)
    resume_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.work: PairWork | None = None
        self.message = MessageLine(theme)
        self.facts = label("", "muted", wrap=True)
        self.reasons, self.examples = CellTableModel(), CellTableModel()
        self.reasons.setParent(self)
        self.examples.setParent(self)
        self._why = label(tr("What was left out, and why"), "heading")
        self._shown = label(tr("Examples of what was left out"), "heading")
        self.reasons_table = CellTable(theme, self.reasons, tr("Why texts were left out"))
        self.examples_table = CellTable(theme, self.examples, tr("Examples of what was left out"))
        self.examples_table.set_row_height(58)
        self.use_button = TextButton(theme, tr("Use as data"), "primary", "chart")
        self.resume_button = TextButton(theme, tr("Go on"), "plain", "refresh")
        on_click(self.use_button, lambda: self.use_wanted.emit(self.work))
        on_click(self.resume_button, lambda: self.resume_wanted.emit(self.work))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for part in (self.message, self.facts, self._why, self.reasons_table, self._shown):
            column.addWidget(part)
        column.addWidget(self.examples_table, 1)
        column.addStretch(0)
        column.addLayout(row(1, self.resume_button, self.use_button))

    def show_work(self, work: PairWork) -> None:
        self.work = work
        self.message.say(*outcome(work))
        self.resume_button.setVisible(not work.finished)
        self.use_button.setEnabled(work.pairs > 0)
        report = work.report
        for part in (self.facts, self._why, self.reasons_table, self._shown, self.examples_table):
            part.setVisible(report is not None)
        if report is not None:
            self.facts.setText(written_words(report))
            self._show_reasons(report)
            self._show_examples(report)

    def _show_reasons(self, report: PairReport) -> None:
        rows = [(tr("Texts"), f"{count:,}", reason) for reason, count in report.dropped]
        for reason, count in report.unfit:
            rows.append((tr("Pieces of pages"), f"{count:,}", tr("not asked about: {reason}").format(reason=reason)))
        self.reasons.show_cells((tr("What"), tr("How many"), tr("Why")), rows)
        self.reasons_table.set_widths((150, 100, 0))
        height = self.reasons_table.horizontalHeader().sizeHint().height() + len(rows) * self._theme.px(_ROW) + 4
        self.reasons_table.setFixedHeight(min(height, self._theme.px(_TALLEST)))
        self.reasons_table.setVisible(bool(rows))
        self._why.setVisible(bool(rows))

    def _show_examples(self, report: PairReport) -> None:
        rows = [(_place(one), _asked(one), one.answer, _reason(one)) for one in report.examples]
        self.examples.show_cells((tr("Document"), tr("Question"), tr("Answer"), tr("Why")), rows)
        self.examples_table.set_widths((190, 0, 0, 0))
        self.examples_table.setVisible(bool(rows))
        self._shown.setVisible(bool(rows))


def _place(one: Dropped) -> str:
    return tr("{document}, page {page}").format(document=one.document, page=one.page)


def _asked(one: Dropped) -> str:
    if one.question:
        return one.question
    return f"({tr(KINDS.get(one.kind, HARDER))})"


def _reason(one: Dropped) -> str:
    return f"{one.reason}: {one.detail}" if one.detail else one.reason
