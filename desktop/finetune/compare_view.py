"""Several runs side by side: curves overlaid, settings that differ, metrics; measures nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QListView, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.bridge.run_watch import GOING_ON
from desktop.bridge.training_desk import TrainingDesk
from desktop.bridge.training_protocol import CompareRow, RunComparison
from desktop.finetune.cell_table import CellTable
from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.run_list_model import RunListModel
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.chart_lines import Line, Points
from desktop.widgets.controls import label, row
from desktop.widgets.line_chart import LineChart
from desktop.widgets.margins import set_margins
from desktop.widgets.message_line import MessageLine
from training.api import Run

MOST = 6
# While a ticked run goes on, it is compared anew so often.
AGAIN_MS = 5_000
_ROW_HEIGHT = 34
_LONGEST_NAME = 24


class CompareView(QWidget):
    """Tick two to six runs; the newest two are ticked at first. `refresh_wanted` while a ticked run goes on."""

    refresh_wanted = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._round = 0
        self._touched = False
        self._chosen: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._again)
        self.found: RunComparison | None = None
        self.model = RunListModel(theme, checkable=True)
        self.model.setParent(self)
        self.model.dataChanged.connect(lambda _a, _b, roles: self._ticked(roles))
        self.list = QListView()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(tr("Runs to compare"))
        self.list.setModel(self.model)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of runs mostly differ at their ends
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.list.setCurrentIndex(index))
        self.message = MessageLine(theme)
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Which curve"))
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.measure.activated.connect(lambda _number: self._draw())
        self.chart = LineChart(theme, tr("Validation loss"), dashed=True)
        self.chart.setMinimumHeight(theme.px(240))
        self.metrics, self.settings = CellTableModel(), CellTableModel()
        self.metrics.setParent(self)
        self.settings.setParent(self)
        self.metrics_table = CellTable(theme, self.metrics, tr("Metrics"))
        self.settings_table = CellTable(theme, self.settings, tr("Settings that differ"))
        for table in (self.metrics_table, self.settings_table):
            table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideLeft)
        self.same = label(tr("All settings are the same."), "muted")
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        self.body = QWidget()
        self.body.setObjectName("column")
        inside = QVBoxLayout(self.body)
        set_margins(inside, 0, 0, px(8), 0)
        inside.setSpacing(px(10))
        inside.addLayout(row(label(tr("Curve"), "muted"), self.measure, 1))
        inside.addWidget(self.chart)
        inside.addWidget(label(tr("Metrics"), "heading"))
        inside.addWidget(self.metrics_table)
        inside.addWidget(label(tr("Settings that differ"), "heading"))
        inside.addWidget(self.same)
        inside.addWidget(self.settings_table)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Comparison"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.body)
        right = QWidget()
        beside = QVBoxLayout(right)
        set_margins(beside, px(4), 0, 0, 0)
        beside.addWidget(self.message)
        beside.addWidget(self.area, 1)
        beside.addStretch(0)
        left = QWidget()
        column = QVBoxLayout(left)
        set_margins(column, 0, 0, px(10), 0)
        column.setSpacing(px(8))
        column.addWidget(label(tr("Tick the runs to compare"), "muted", wrap=True))
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([px(250), px(700)])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Runs that were never started have nothing to compare."""
        self.model.show_runs([run for run in runs if run.state.value != "new"])
        known = {run.id for run in self.model.runs}
        if self._chosen and known.issuperset(self._chosen):
            self.model.ticked, self._chosen, self._touched = set(self._chosen[:MOST]), [], True
        if not self._touched:
            self.model.ticked = {run.id for run in self.model.runs[:2]}
        self.compare()

    def choose(self, runs: Sequence[Run]) -> None:
        """Tick these as soon as they are in the list, as many as can be told apart."""
        self._chosen = [run.id for run in runs]

    def compare(self) -> None:
        """Read the ticked runs anew."""
        runs = [run for run in self.model.runs if run.id in self.model.ticked]
        self._round += 1
        if len(runs) < 2 or len(runs) > MOST:
            self.area.hide()
            if len(runs) > MOST:
                words = trn(
                    "At most %n run can be told apart in one chart.",
                    "At most %n runs can be told apart in one chart.",
                    MOST,
                )
            elif len(self.model.runs) > 1:
                words = tr("Tick two runs or more.")
            else:
                words = tr("There are not two runs to compare yet.")
            self.message.say("info", words)
            return
        if any(run.state in GOING_ON for run in runs):
            self._timer.start()
        number = self._round
        operation = self._desk.compare(runs)
        operation.on_success(lambda found: self._show(number, found))
        operation.on_failure(lambda error: self._failed(number, error))

    def _again(self) -> None:
        """Nobody looks: nothing is read until the page is shown again."""
        if self.isVisible():
            self.refresh_wanted.emit()

    def _ticked(self, roles: Sequence[int]) -> None:
        if Qt.ItemDataRole.CheckStateRole in roles:
            self._touched = True
            self.compare()

    def _failed(self, number: int, error: BaseException) -> None:
        if number != self._round:
            return
        self.area.hide()
        self.message.say_error(error, "", tr("Try again"), self.compare)

    def _show(self, number: int, found: RunComparison) -> None:
        if number != self._round:
            return
        self.found = found
        self.message.clear()
        if not found.measures:
            self.message.say(
                "info", tr("These runs have no values yet."), tr("Their curves come when they have taken steps.")
            )
        self.chart.setVisible(bool(found.measures))
        self.measure.setEnabled(bool(found.measures))
        self.area.show()
        titles = [one.title for one in found.measures]
        if [self.measure.itemText(n) for n in range(self.measure.count())] != titles:
            chosen = self.measure.currentText()
            self.measure.clear()
            self.measure.addItems(titles)
            self.measure.setCurrentIndex(max(0, self.measure.findText(chosen)))
        self._draw()
        self._fill(self.metrics_table, self.metrics, found.metrics, found.runs)
        self._fill(self.settings_table, self.settings, found.settings, found.runs)
        self.settings_table.setVisible(bool(found.settings))
        self.same.setVisible(not found.settings)

    def _draw(self) -> None:
        if self.found is None or not self.found.measures:
            self.chart.show_lines([])
            return
        one = self.found.measures[max(0, self.measure.currentIndex())]
        self.chart.title = one.title
        self.chart.setAccessibleName(one.title)
        lines = []
        names = short_names([curve.run for curve in one.curves])
        for number, (name, curve) in enumerate(zip(names, one.curves)):
            few = len(curve.points) <= 40
            lines.append(Line(name, f"chart-{1 + number % MOST}", Points(curve.points), marked=few))
        self.chart.show_lines(lines)

    def _fill(self, table: CellTable, model: CellTableModel, rows: Sequence[CompareRow], runs: Sequence[str]) -> None:
        strong = frozenset((line, 1 + one.best) for line, one in enumerate(rows) if one.best >= 0)
        model.show_cells(("", *short_names(runs)), [(one.title, *one.values) for one in rows], strong)
        table.set_widths((190, *(0 for _ in runs)))
        height = table.horizontalHeader().sizeHint().height() + len(rows) * self._theme.px(_ROW_HEIGHT) + 4
        table.setFixedHeight(min(height, self._theme.px(420)))


def short_names(names: Sequence[str]) -> tuple[str, ...]:
    """Without the words all of them begin with, and of long ones the end: that is where names of runs differ."""
    words = [name.split(" ") for name in names]
    same = 0
    while len(words) > 1 and all(len(one) > same + 1 and one[same] == words[0][same] for one in words):
        same += 1
    cut = [" ".join(one[same:]) for one in words]
    return tuple(name if len(name) <= _LONGEST_NAME else f"…{name[1 - _LONGEST_NAME :]}" for name in cut)
