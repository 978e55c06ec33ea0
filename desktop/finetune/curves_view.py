"""The charts of one run: loss with validation loss, learning rate, gradient, speed, memory; reads no event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop.finetune.run_record import RunRecord
from desktop.finetune.words import memory
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.chart_lines import Line, number_text
from desktop.widgets.line_chart import LineChart
from desktop.widgets.margins import set_margins


class CurvesView(QScrollArea):
    """`show_record` draws what the record holds now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Curves"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.loss = LineChart(theme, tr("Loss"), smoothed=True)
        self.learning_rate = LineChart(theme, tr("Learning rate"), from_zero=True)
        self.grad_norm = LineChart(theme, tr("Gradient norm"), smoothed=True, from_zero=True)
        self.speed = LineChart(theme, tr("Tokens per second"), from_zero=True, number=_whole)
        self.memory = LineChart(theme, tr("Memory"), from_zero=True, number=memory)
        inside = QWidget()
        inside.setObjectName("column")
        grid = QGridLayout(inside)
        set_margins(grid, 0, 0, theme.px(8), 0)
        grid.setSpacing(theme.px(10))
        grid.addWidget(self.loss, 0, 0, 1, 2)
        for number, chart in enumerate((self.learning_rate, self.grad_norm, self.speed, self.memory)):
            grid.addWidget(chart, 1 + number // 2, number % 2)
            chart.setMinimumHeight(theme.px(132))
        self.loss.setMinimumHeight(theme.px(210))
        grid.setRowStretch(0, 3)
        grid.setRowStretch(1, 2)
        grid.setRowStretch(2, 2)
        self.setWidget(inside)

    def show_record(self, record: RunRecord) -> None:
        lines = [Line(tr("training"), "chart-1", record.loss)]
        if record.validation.count:
            lines.append(Line(tr("validation"), "chart-2", record.validation, marked=True))
        self.loss.show_lines(lines)
        self.learning_rate.show_lines([Line(tr("learning rate"), "chart-1", record.learning_rate)])
        self.grad_norm.show_lines([Line(tr("gradient norm"), "chart-1", record.grad_norm)])
        self.speed.show_lines([Line(tr("tokens per second"), "chart-1", record.speed)])
        self.memory.show_lines([Line(tr("memory"), "chart-1", record.memory)])


def _whole(value: float) -> str:
    return number_text(round(value)) if abs(value) >= 100 else number_text(round(value, 1))
