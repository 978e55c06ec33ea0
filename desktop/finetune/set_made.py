"""Third step of a new set: what was made, and what was left out of it, step by step; makes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.finetune.cell_table import CellTable
from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.words import set_facts, set_title
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from training.api import DataSet


class SetMade(QWidget):
    """`train_wanted(DataSet)`, `left` back to the sets."""

    train_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.made: DataSet | None = None
        self.message = MessageLine(theme)
        self.facts = label("", "muted", wrap=True)
        self.notices = label("", "warning", wrap=True)
        self.model = CellTableModel()
        self.model.setParent(self)
        self.table = CellTable(theme, self.model, tr("What each step kept and left out"))
        train = TextButton(theme, tr("Train on it"), "primary", "chart")
        copy = TextButton(theme, tr("Copy the folder's path"), "plain", "copy")
        back = TextButton(theme, tr("All sets"), "plain")
        on_click(train, lambda: self.train_wanted.emit(self.made))
        on_click(copy, lambda: QGuiApplication.clipboard().setText(str(self.made.folder) if self.made else ""))
        on_click(back, self.left.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.message)
        column.addWidget(self.facts)
        column.addWidget(self.notices)
        column.addWidget(label(tr("What each step did"), "heading"))
        column.addWidget(self.table, 1)
        column.addLayout(row(copy, 1, back, train))

    def show_set(self, made: DataSet) -> None:
        self.made = made
        if made.unchanged:
            words = tr("{set} holds the same already; no new version was made.")
            self.message.say("info", words.format(set=set_title(made)))
        else:
            self.message.say("success", tr("{set} is ready.").format(set=set_title(made)))
        self.facts.setText(set_facts(made))
        notices = made.manifest.notices
        self.notices.setText("\n".join(notices))
        self.notices.setVisible(bool(notices))
        rows = []
        for step in made.manifest.steps:
            why = ", ".join(f"{reason}: {count:,}" for reason, count in step.reasons.items())
            rows.append((step.step, f"{step.read:,}", f"{step.kept:,}", f"{step.changed:,}", f"{step.dropped:,}", why))
        counts = (tr("Read", "how many rows were read"), tr("Kept"), tr("Changed"), tr("Left out"))
        self.model.show_cells((tr("Step"), *counts, tr("Why")), rows)
        self.table.set_widths((230, 76, 76, 90, 90, 0))
