"""The Models page on real parts: the starter model is measured, then compared with itself; nothing is scripted."""

from __future__ import annotations

import pytest

from engine.api import resources_dir
from tests.gui.conftest import STARTED_MS, Driver

MODELS = resources_dir() / "models"
MEASURED_MS = 300_000

pytestmark = [
    pytest.mark.slow,
    pytest.mark.real_models,
    pytest.mark.skipif(not list(MODELS.glob("*/*.gguf")), reason="resources/models has no model: run the installer"),
]


def test_that_the_starter_is_measured_and_compared_with_itself(real: Driver) -> None:
    window = real.window
    assert real.app.engine is not None
    models = real.app.engine.models
    real.until(lambda: models.current is not None, STARTED_MS)
    window.show_page("models")
    page = window.pages.models
    assert page is not None
    real.until(lambda: page.list.cards and not window.pump.active, STARTED_MS)
    assert models.current is not None
    starter = models.current.path
    tools = page.list.cards[starter].tools
    assert tools is not None
    tools.measure.click()
    real.until(lambda: page.tools.measurements.running is None and not window.pump.active, MEASURED_MS)
    measured = page.list.cards[starter].tools
    assert measured is not None
    assert measured.words.startswith("Reads ")
    assert page.measured.model.rowCount() == 1
    assert models.current is not None
    assert models.current.path == starter
    measured.compare.click()
    view = page.comparison
    real.until(lambda: len(view.sides) == 2 and not window.pump.active, STARTED_MS)
    view.question.setText("What is the capital of France?")
    view.ask_button.click()
    real.until(lambda: view._running is None, MEASURED_MS)
    assert view.message.text == ""
    assert all("Paris" in side.answer.pane.toPlainText() for side in view.sides)
    assert all("tokens/s" in side.answer.facts.text() for side in view.sides)
