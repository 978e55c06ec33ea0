"""The parts of the page Fine-tune: item models, charts, forms, names, both themes and sizes."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.check_steps import steps_of
from desktop.finetune.run_list_model import RunListModel
from desktop.finetune.step_table_model import StepTableModel
from desktop.theme import Theme
from desktop.widgets.chart_lines import Line, Points
from desktop.widgets.form_builder import FormLook, build_form
from desktop.widgets.histogram import Bar, BarChart
from desktop.widgets.line_chart import NOTHING, LineChart
from tests.fakes_training import FakeTraining, good_run, some_inspection, step_event
from tests.gui.conftest import Driver
from tests.gui.test_look import _controls
from tests.gui.tuner import Tuner
from training.api import CleanSpec, DataSpec, LoraSpec, OptimSpec, PipelineSpec, SourceSpec
from training.dataprep.check_spec import LanguageSpec, LengthSpec
from training.run_store import RunState

pytestmark = pytest.mark.slow


def rules_of(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def pipeline() -> PipelineSpec:
    return PipelineSpec(name="a", sources=(SourceSpec(chats=True),), checks=(LengthSpec(maximum=5_000),))


def test_that_the_steps_keep_qt_s_rules(theme: Theme) -> None:
    model = StepTableModel(theme)
    kept = rules_of(model)
    spec = pipeline()
    model.show_steps(steps_of(spec, None))
    assert model.index(2, 1).data() == "not checked yet"
    model.show_steps(steps_of(spec, some_inspection(spec)))
    assert model.index(2, 0).data() == "Length: answer"
    assert model.index(2, 1).data() == "188 of 5,000"
    assert model.index(1, 1).data() == "214 changed"
    model.show_steps([])
    assert kept.model() is model


def test_that_the_table_of_texts_keeps_qt_s_rules_and_says_what_is_best() -> None:
    model = CellTableModel()
    kept = rules_of(model)
    model.show_cells(("", "a", "b"), [("Loss", "0.9", "0.8"), ("Words", "x\ny " * 400)], frozenset({(0, 2)}))
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "0.8, best"
    assert model.index(0, 2).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index(1, 2).data() == ""
    assert len(model.index(1, 1).data()) == 401
    assert kept.model() is model


def test_that_the_runs_keep_qt_s_rules_and_ticks(theme: Theme, tmp_path: Path) -> None:
    training = FakeTraining(tmp_path)
    for name in ("one", "two"):
        training.add_run([], RunState.STOPPED, name)
    model = RunListModel(theme, checkable=True)
    kept = rules_of(model)
    model.show_runs(training.runs())
    first = model.index(0)
    assert model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == {model.runs[0].id}
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.setData(first, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not model.ticked
    model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    model.show_runs(model.runs[1:])
    assert not model.ticked, "a run that went is not compared"
    assert kept.model() is model


# --- charts


def colours(chart: LineChart | BarChart) -> set[str]:
    picture = chart.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_that_a_chart_without_values_says_so(theme: Theme) -> None:
    chart = LineChart(theme, "Loss")
    chart.resize(400, 200)
    chart.show_lines([Line("training", "chart-1", Points([(1, math.nan), (2, math.inf)]))])
    assert not chart.grab().isNull()
    assert chart.words == "training: no values yet."
    chart.show_lines([])
    assert chart.words == f"{NOTHING}."


def test_that_a_value_that_is_none_is_a_gap(theme: Theme) -> None:
    chart = LineChart(theme, "Loss")
    chart.resize(400, 200)
    points = [(step, 1.0 if step < 40 or step > 60 else math.nan) for step in range(101)]
    chart.show_lines([Line("training", "chart-1", Points([*points, (101, 3.0)]))])
    picture = chart.grab().toImage()
    line = theme.color("chart-1").name()
    columns = {x for x in range(picture.width()) for y in range(40, 176) if picture.pixelColor(x, y).name() == line}
    middle = {x for x in columns if 0.45 < (x - 30) / 356 < 0.55}
    assert columns
    assert not middle


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_lines_have_the_colours_of_the_theme(theme: Theme, name: str) -> None:
    theme.apply(name, 100)
    chart = LineChart(theme, "Loss")
    chart.resize(400, 200)
    lines = [Line(str(n), f"chart-{n + 1}", Points([(x, x * (n + 1)) for x in range(50)])) for n in range(6)]
    chart.show_lines(lines)
    found = colours(chart)
    assert all(theme.color(line.colour).name() in found for line in lines)
    theme.apply("light", 100)


def test_that_the_cursor_is_moved_by_keys_and_told_in_words(theme: Theme, qtbot: Any) -> None:
    chart = LineChart(theme, "Loss")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show_lines([Line("training", "chart-1", Points([(1, 2.0), (2, 1.5), (3, 1.0)]))])
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.at_cursor == "Step 3: training 1"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at_cursor == "Step 2: training 1.5"
    assert QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Description).startswith("Step 2")
    assert not chart.grab().isNull()


def test_that_bars_beyond_a_limit_are_named_so(theme: Theme) -> None:
    chart = BarChart(theme, "Length")
    chart.resize(400, 130)
    chart.show_bars([Bar("10", 80), Bar("1k", 20, out=True)])
    assert chart.accessibleDescription() == "10: 80; 1k: 20 (left out)"
    assert theme.color("accent").name() in colours(chart)


# --- forms


def test_that_a_form_has_switches_open_limits_lists_and_fine_numbers(theme: Theme, qtbot: Any) -> None:
    told: list[tuple[str, Any]] = []
    take: Callable[[str, Any], None] = lambda key, value: told.append((key, value))  # noqa: E731
    form = build_form(CleanSpec(), take, None)
    qtbot.addWidget(form)
    box = form.findChild(QCheckBox, "lower_case")
    assert box.accessibleName() == "Lower case"
    box.click()
    form = build_form(LengthSpec(), take, None)
    qtbot.addWidget(form)
    limit = form.findChild(QLineEdit, "maximum")
    assert limit.text() == "5000"
    for typed in ("", "abc", "0,5"):
        limit.setText(typed)
        limit.editingFinished.emit()
    form = build_form(LanguageSpec(), take, None, FormLook(lists=True))
    qtbot.addWidget(form)
    languages = form.findChild(QLineEdit, "keep")
    languages.clear()
    qtbot.keyClicks(languages, "en, de,")
    languages.editingFinished.emit()
    form = build_form(OptimSpec(learning_rate=2e-5), take, None, FormLook(fine=("learning_rate",)))
    qtbot.addWidget(form)
    rate = form.findChild(object, "learning_rate")
    assert rate.text() == "0.00002"
    assert told == [("lower_case", True), ("maximum", None), ("maximum", 0.5), ("keep", ("en", "de"))]
    form = build_form(LoraSpec(), take, None)
    qtbot.addWidget(form)
    assert form.findChild(QSpinBox, "rank").value() == 16
    assert form.findChild(QLineEdit, "targets") is None, "lists are left out unless asked for"


# --- the whole page


def test_that_every_control_of_the_page_has_a_name(driver: Driver, profile: Path) -> None:
    training = FakeTraining(profile)
    training.add_set()
    training.add_run(good_run(until=61))
    tuner = Tuner(driver, training)
    tuner.page.data.open([SourceSpec(path=Path("/a.csv"))])
    driver.until(lambda: tuner.page.data.prepare.sources.ready)
    tuner.page.data.prepare.check()
    driver.until(lambda: tuner.page.data.prepare.checks.inspection is not None)
    tuner.runs.new_run()
    tuner.form.expert.click()
    tuner.quiet()
    nameless = []
    for widget in _controls(tuner.page):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()
        if not name.strip():
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert nameless == []


@pytest.mark.parametrize(("look", "scale", "width"), [("dark", 100, 1280), ("light", 150, 1280), ("light", 100, 1000)])
def test_that_the_page_fits_the_window(driver: Driver, profile: Path, look: str, scale: int, width: int) -> None:
    training = FakeTraining(profile)
    training.add_set()
    training.add_run(good_run(until=150))
    driver.app.theme.apply(look, scale)
    driver.window.resize(width, 800)
    tuner = Tuner(driver, training)
    driver.qtbot.wait(50)
    for number, view in enumerate(("data", "runs", "compare")):
        tuner.page.show_tab(number)
        tuner.quiet()
        driver.qtbot.wait(30)
        assert driver.window.width() == width
        assert tuner.page.stack.currentWidget().minimumSizeHint().width() <= tuner.page.width() - 64, view
        driver.picture(f"{look}-{scale}-{width}-{view}")
    driver.app.theme.apply("light", 100)


def test_that_a_step_without_a_number_is_read_and_drawn_as_a_gap(driver: Driver, profile: Path) -> None:
    training = FakeTraining(profile)
    events = [*good_run(until=30), step_event(31, loss=math.nan), step_event(32)]
    training.add_run(events, RunState.STOPPED)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    assert tuner.view.record.loss.count == 32
    assert math.isnan(dict(tuner.view.record.loss.all)[31])
    assert not driver.window.grab().isNull()


def test_that_a_run_that_learnt_from_files_is_a_pattern_too(driver: Driver, profile: Path) -> None:
    training = FakeTraining(profile)
    training.add_set()
    files = DataSpec(train=(profile / "a.jsonl",))
    training.add_run(good_run(until=5), RunState.STOPPED, "files", data=files)
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.view.copy_button)
    assert tuner.form.config is not None
    assert tuner.form.config.data == files
    base = profile / "elsewhere"
    tuner.form._select(tuner.form.base, base)
    tuner.form._chosen()
    driver.window.show_page("chat")
    driver.window.show_page("finetune")
    tuner.quiet()
    assert (tuner.form.config.data, tuner.form.config.base) == (files, base), "the page was left, the form was not"
    assert tuner.form.data.currentData() == files
    assert tuner.form.base.currentData() == base
    tuner.form.data.setCurrentIndex(0)
    tuner.form.data.activated.emit(0)
    assert tuner.form.config.data.set == training.made[0].folder
