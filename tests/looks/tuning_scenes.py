"""The parts of the page Fine-tune, each with the way to it; draws and checks nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.finetune.finetune_page import COMPARE, DATA, RUNS, TRY, FinetunePage
from tests.looks.stage import Stage


def tuning(stage: Stage, tab: int) -> FinetunePage:
    stage.window.show_page("finetune")
    stage.settle()
    page = stage.window.pages.finetune
    assert page is not None
    page.data.show_start()
    page.runs._leave_form()
    page.show_tab(tab)
    stage.settle(0.2)
    return page


def data(stage: Stage) -> QWidget:
    tuning(stage, DATA)
    return stage.window


def data_sources(stage: Stage) -> QWidget:
    page = tuning(stage, DATA)
    file = stage.root / "tickets.csv"
    file.write_text("question,answer\n")
    page.add_paths([file])
    stage.until(lambda: page.data.prepare.sources.ready)
    return stage.window


def data_checks(stage: Stage) -> QWidget:
    data_sources(stage)
    page = stage.window.pages.finetune
    assert page is not None
    prepare = page.data.prepare
    stage.settle()
    prepare.sources.check_button.click()
    stage.until(lambda: prepare.checks.inspection is not None)
    return stage.window


def pairs(stage: Stage) -> QWidget:
    tuning(stage, DATA).data.pairs_button.click()
    return stage.window


def runs(stage: Stage) -> QWidget:
    page = tuning(stage, RUNS)
    page.open_run(next(run.id for run in stage.training.runs() if run.config.name.startswith("tickets on")))
    stage.settle(0.3)
    page.runs.view.show_view(0)
    return stage.window


def run_part(number: int) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        runs(stage)
        page = stage.window.pages.finetune
        assert page is not None
        page.runs.view.show_view(number)
        return stage.window

    return show


def run_form(stage: Stage) -> QWidget:
    page = tuning(stage, RUNS)
    page.runs.new_run()
    stage.settle(0.6)
    if page.runs.form.expert.isChecked():
        page.runs.form.expert.click()
    return stage.window


def run_expert(stage: Stage) -> QWidget:
    run_form(stage)
    page = stage.window.pages.finetune
    assert page is not None
    page.runs.form.expert.click()
    return stage.window


def compare(stage: Stage) -> QWidget:
    page = tuning(stage, COMPARE)
    page.compare.choose(stage.training.runs()[:2])
    return stage.window


def tried(stage: Stage) -> QWidget:
    page = tuning(stage, TRY)
    page.tabs[RUNS].setChecked(True)
    page.tried.title.setText("tickets on SmolLM2-135M-Instruct")
    return stage.window
