"""The validation rows a model does best and worst on, with what it wrote; measures nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import card, label
from desktop.widgets.margins import set_margins
from training.api import Sample, SamplesShown

_LONGEST = 600


class SamplesView(QScrollArea):
    """`show_samples(None)` says that there are none yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: SamplesShown | None = None
        self.setAccessibleName(tr("Best and worst validation rows"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(None)

    def show_samples(self, samples: SamplesShown | None) -> None:
        if samples is not self.shown:
            self._fill(samples)

    def _fill(self, samples: SamplesShown | None) -> None:
        self.shown = samples
        place = self.verticalScrollBar().value()
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, self._theme.px(8), 0)
        column.setSpacing(self._theme.px(8))
        if samples is None or not (samples.worst or samples.best):
            words = tr("They are shown after the first measurement on validation rows.")
            column.addWidget(label(words, "muted", wrap=True))
        else:
            words = tr("After step {step:,}. A lower loss means that the model expects the wanted answer more.")
            column.addWidget(label(words.format(step=samples.step), "muted", wrap=True))
            self._add_group(column, tr("Does worst on"), samples.worst)
            self._add_group(column, tr("Does best on"), samples.best)
        column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(place)

    def _add_group(self, column: QVBoxLayout, title: str, samples: Sequence[Sample]) -> None:
        if samples:
            column.addWidget(label(title, "heading"))
        for sample in samples:
            column.addWidget(self._card(sample))

    def _card(self, sample: Sample) -> QWidget:
        frame = card()
        number, loss = sample.row + 1, sample.loss
        frame.setAccessibleName(tr("Validation row {number}, loss {loss:.3f}").format(number=number, loss=loss))
        grid = QGridLayout(frame)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(
            label(tr("row {number} · loss {loss:.3f}").format(number=number, loss=loss), "small"), 0, 0, 1, 2
        )
        parts = [(tr("Asked"), sample.prompt), (tr("Wanted"), sample.wanted)]
        if sample.written is not None:
            parts.append((tr("Written"), sample.written))
        for line, (name, text) in enumerate(parts, 1):
            grid.addWidget(label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
            words = label(shown.strip() or tr("(nothing)"), wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(f"{name}: {shown}")
            grid.addWidget(words, line, 1)
        return frame
