"""The page Models and its dialogs, each with the way to it; draws and checks nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.model_hub.model_page import ModelPage
from engine.api import ModelParameters
from tests.gui.fake_models import STARTER, ScriptedBench
from tests.looks.stage import QWEN, Stage


def models(stage: Stage) -> QWidget:
    stage.window.show_page("models")
    stage.settle(0.3)
    page = stage.window.pages.models
    if page is not None:
        page.stack.setCurrentIndex(0)
    return stage.window


def _models_page(stage: Stage) -> ModelPage:
    models(stage)
    page = stage.window.pages.models
    assert page is not None
    return page


def fetch(stage: Stage) -> QWidget:
    next(iter(_models_page(stage).offers.rows.values())).button.click()
    return stage.dialog()


def measured(stage: Stage) -> QWidget:
    page, engine_models = _models_page(stage), stage.engine.models
    for path, speed, work in ((QWEN, 6.8, True), (STARTER, 38.4, False)):
        engine_models.measuring = ScriptedBench(prefill_tok_s=16 * speed, decode_tok_s=speed, other_work=work)
        page.tools.measurements.start(path)
        stage.settle()
    engine_models.set_parameters(ModelParameters(path=Path(STARTER), context_length=8192, temperature=0.7))
    page.refresh()
    stage.settle(0.2)
    return stage.window


def parameters(stage: Stage) -> QWidget:
    tools = _models_page(stage).list.cards[QWEN].tools
    assert tools is not None
    tools.parameters.click()
    stage.settle(0.4)
    return stage.dialog()


def compared(stage: Stage) -> QWidget:
    page = _models_page(stage)
    stage.engine.models.scores = [0.31, 0.74]
    page.compare(STARTER)
    stage.settle(0.2)
    page.comparison.question.setText("How do I tighten a loose pedal?")
    page.comparison.ask()
    stage.settle(0.2)
    return stage.window
