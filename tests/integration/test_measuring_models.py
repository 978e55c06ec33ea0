"""The benchmark with the real starter model: its own parameters count, the record is kept, the model comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import ModelParameters, ModelSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.models.bench_shelf import BenchShelf
from engine.models.types import BenchPlan
from tests.integration.command_line import STARTERS, needs_starters
from tests.integration.model_kit import new_models

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]

STARTER = STARTERS / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"


def test_that_the_starter_is_measured_as_it_is_used_and_is_loaded_again(tmp_path: Path) -> None:
    paths, jobs = ProfilePaths(tmp_path / "profile"), JobRunner()
    paths.create()
    own = ModelParameters(path=STARTER, context_length=1024, threads=2)
    settings = SettingsStore(paths, Settings(models=ModelSettings(per_model=(own,))))
    models = new_models(paths, settings, jobs)
    try:
        assert models.load(STARTER).result(120).context_length == 1024
        made = models.bench(STARTER, BenchPlan(200, 16)).result(300)
        result = made.result
        assert (result.settings.context_length, result.settings.threads) == (1024, 2)
        assert result.prompt_tokens == pytest.approx(200, rel=0.15)
        assert result.ttft_warm_s < result.ttft_cold_s
        assert result.prefill_tok_s > 0
        assert result.decode_tok_s > 0
        assert result.rss_mb > STARTER.stat().st_size / 1e6
        assert made.other_cores >= 0
        assert BenchShelf(paths.benchmarks_file).all() == (made,)
        assert models.current is not None
        assert Path(models.current.path) == STARTER
    finally:
        assert jobs.close()
        models.close()
