"""From documents to pairs with the real engine and the starter model: written in the background, gone on with, used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.api import resources_dir
from tests.gui.conftest import SAMPLES, Driver
from training.api import PairSpec

MODELS = resources_dir() / "models"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.real_models,
    pytest.mark.skipif(not list(MODELS.glob("*/*.gguf")), reason="resources/models has no model: run the installer"),
]
LONG_MS = 300_000


@pytest.mark.timeout(600)
def test_that_a_report_becomes_pairs_written_by_the_loaded_model(real: Driver, profile: Path) -> None:
    engine = real.app.engine
    assert engine is not None
    adding = engine.library.add([SAMPLES / "Annual report 2025.pdf"], "Reports")
    real.until(lambda: adding.done, LONG_MS)  # the window lives on meanwhile
    adding.result(0)
    real.window.show_page("finetune")
    page = real.window.pages.finetune
    assert page is not None
    data = page.data
    data.pairs_button.click()
    real.until(lambda: data.pairs.form.collection.count() == 1, LONG_MS)
    spec = PairSpec(collection="Reports", kinds=("qa", "summary"), most=6)
    data.pairs.start(spec)
    real.until(lambda: data.pairs.progress is not None and data.pairs.progress.written >= 2, LONG_MS)
    real.picture("real-pairs-writing")
    data.pairs.stop_button.click()
    real.until(lambda: data.pairs.running is None, LONG_MS)
    report = data.pairs.report
    assert report.isVisible(), data.pairs.message.text
    assert report.work is not None
    stopped = report.work.texts
    assert stopped >= 2
    if not report.work.finished:  # texts are written side by side: all may have been done before the stop came
        report.resume_button.click()
        real.until(lambda: data.pairs.running is None, LONG_MS)
    assert report.work.finished, report.message.text
    real.picture("real-pairs-report")
    done = report.work.report
    assert done is not None
    texts = 2 * done.passages
    assert report.work.texts == texts > 0
    assert done.kept_texts in (stopped, 0), "what was written before the stop is not asked for again"
    assert done.written + done.kept_texts == texts
    assert done.pairs + done.summaries + sum(count for _reason, count in done.dropped) == texts
    assert profile in report.work.folder.parents
    rows = [json.loads(line) for line in report.work.file.read_text(encoding="utf-8").splitlines()]
    assert all(row["document"] == "Annual report 2025.pdf" and row["page"] >= 1 for row in rows)
    if rows:
        report.use_button.click()
        real.until(lambda: data.prepare.sources.ready, LONG_MS)
        real.picture("real-pairs-source")
