"""From a small file to an answer of the tuned model, in the real window with the real engine and the real training."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from desktop.finetune.finetune_page import TRY, FinetunePage
from engine.api import resources_dir
from tests.gui.conftest import Driver
from training.api import DataSet, RunState

MODELS = resources_dir() / "models"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.real_models,
    pytest.mark.skipif(not list(MODELS.glob("*/*.gguf")), reason="resources/models has no model: run the installer"),
]
LONG_MS = 300_000


@pytest.mark.timeout(900)
def test_that_a_file_becomes_a_tuned_model_that_answers(real: Driver, tmp_path: Path) -> None:
    file = tmp_path / "who.jsonl"
    names = ("pump", "valve", "wheel", "chain", "brake", "saddle", "pedal", "fork", "rim", "spoke", "bell", "lamp")
    rows = [{"question": f"Who made the {name}?", "answer": f"The {name} was made by Vera Okafor."} for name in names]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    started = time.perf_counter()

    def told(what: str) -> None:
        print(f"{what}: {time.perf_counter() - started:.0f} s")

    real.window.show_page("finetune")
    page = real.window.pages.finetune
    assert page is not None
    made = prepared(real, page, file)
    told("set made")
    page.train_on(made)
    form = page.runs.form
    real.until(lambda: form.config is not None, LONG_MS)
    form.presets[0].click()
    assert form.config is not None
    optim = form.config.optim.model_copy(update={"max_steps": 2, "batch_size": 2})
    evaluation = form.config.evaluation.model_copy(update={"answers": 0, "at_start": False})
    form.set_by_hand(form.config.model_copy(update={"optim": optim, "evaluation": evaluation}))
    real.until(lambda: "memory" in form.forecast.text.lower(), LONG_MS)
    told(f"forecast ({form.forecast.text})")
    real.picture("real-form")
    form.start_button.click()
    view = page.runs.view
    real.until(lambda: view.run is not None and view.run.state is RunState.RUNNING, LONG_MS)
    told("running")
    real.until(lambda: view.run.state not in (RunState.RUNNING, RunState.QUEUED), LONG_MS)
    told(f"ended: {view.run.state} {view.message.text}")
    real.until(lambda: not real.window.pump.active, LONG_MS)
    real.picture("real-run")
    assert view.run.state is RunState.FINISHED
    assert view.record.loss.count == 2
    assert view.record.preflight is not None
    view.show_view(2)
    real.picture("real-reads")
    view.chat_button.click()
    real.until(lambda: page.stack.currentIndex() == TRY, LONG_MS)
    told("exported")
    page.tried.question.setText("Who made the bell?")
    page.tried.ask()
    real.until(lambda: page.tried._running is None, LONG_MS)
    told("answered")
    real.picture("real-try")
    assert all(pane.toPlainText() for pane in page.tried.answers), page.tried.message.text


def prepared(real: Driver, page: FinetunePage, file: Path) -> DataSet:
    """The file as a finished set; its rows are much alike, so that near ones stay."""
    page.add_paths([file])
    prepare = page.data.prepare
    real.until(lambda: prepare.sources.ready, LONG_MS)
    prepare.check()
    real.until(lambda: prepare.checks.inspection is not None and not prepare.busy, LONG_MS)
    spec = prepare.checks.spec
    assert spec is not None
    prepare.checks.spec = spec.model_copy(update={"duplicates": spec.duplicates.model_copy(update={"near": None})})
    prepare.prepare()
    real.until(lambda: prepare.result.made is not None, LONG_MS)
    assert prepare.result.made is not None
    return prepare.result.made
