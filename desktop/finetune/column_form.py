"""Which column is the question, which the answer, where no known format fits; reads no row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QVBoxLayout

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, place_of, row
from training.api import ColumnMap

_PARTS = (
    ("question", tr_later("Question")),
    ("answer", tr_later("Answer")),
    ("context", tr_later("Context (a passage)")),
    ("system", tr_later("System prompt")),
    ("text", tr_later("Long text, alone")),
    ("chosen", tr_later("Better answer")),
    ("rejected", tr_later("Worse answer")),
)
_GUESSES = {
    "question": ("question", "prompt", "instruction", "subject", "query", "input", "title"),
    "answer": ("answer", "response", "reply", "output", "completion", "target"),
    "context": ("context", "passage", "body", "document"),
    "text": ("text", "content"),
    "chosen": ("chosen",),
    "rejected": ("rejected",),
}


class ColumnForm(QFrame):
    """`chosen(ColumnMap)` when the person has named them."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Columns"))
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, (name, words) in enumerate(_PARTS):
            box = QComboBox()
            box.setAccessibleName(tr("Column of: {part}").format(part=tr(words)))
            box.setMinimumWidth(theme.px(180))
            self._boxes[name] = box
            line, column = divmod(number, 2)
            grid.addWidget(label(tr(words), "muted"), line, 2 * column)
            grid.addWidget(box, line, 2 * column + 1)
        self.instruction = QLineEdit()
        self.instruction.setAccessibleName(tr("One question for all rows"))
        self.instruction.setPlaceholderText(tr("One question for all rows, where no column has one"))
        grid.addWidget(self.instruction, 3, 2, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.use_button = TextButton(theme, tr("Use these columns"), "plain", "check")
        on_click(self.use_button, lambda: self.chosen.emit(self.columns()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(label(tr("What is in which column?"), "heading"))
        whole.addLayout(grid)
        whole.addLayout(row(1, self.use_button))

    def columns(self) -> ColumnMap:
        named = {name: box.currentData() or "" for name, box in self._boxes.items()}
        return ColumnMap(**named, instruction=self.instruction.text().strip())

    def offer(self, names: Sequence[str], known: ColumnMap) -> None:
        """The columns there are; those chosen before stay, else what their names suggest."""
        lower = {name.lower().strip(): name for name in names}
        empty = known == ColumnMap()
        for part, box in self._boxes.items():
            box.clear()
            box.addItem(tr("none", "no column"), "")
            for name in names:
                box.addItem(name, name)
            wanted = getattr(known, part)
            if empty:
                wanted = next((lower[word] for word in _GUESSES.get(part, ()) if word in lower), "")
            box.setCurrentIndex(max(0, place_of(box, wanted)))
        if empty and self._boxes["question"].currentData() and self._boxes["answer"].currentData():
            self._boxes["text"].setCurrentIndex(0)
        self.instruction.setText(known.instruction)
