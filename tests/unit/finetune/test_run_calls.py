"""Forecasts and exports through the worker process, as the window asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import AquiferError, Cancelled
from engine.core.jobs import CancelToken
from tests.finished_runs import finished_run
from tests.tiny_models import tiny_llama
from tests.unit.dataprep.data_bench import write_jsonl
from training.config import DataSpec, TextSpec, TrainConfig
from training.run_calls import RunCalls
from training.run_events import Exported
from training.run_store import events_of


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("base") / "tiny-base")


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[RunCalls]:
    made = RunCalls(tmp_path / "bases", tmp_path / "models")
    yield made
    made.close()


def config(base: Path, folder: Path, **text: int) -> TrainConfig:
    rows = [{"question": f"Why {number}?", "answer": "Because it is so."} for number in range(20)]
    file = write_jsonl(folder / "rows.jsonl", rows)
    return TrainConfig(name="a", base=base, data=DataSpec(train=(file,)), text=TextSpec(**text))


def test_that_a_forecast_comes_in_sentences_and_a_missing_base_is_one(
    calls: RunCalls, base: Path, tmp_path: Path
) -> None:
    found = calls.forecast(config(base, tmp_path), CancelToken())
    assert found.fits
    assert "memory" in found.words[0]
    assert found.proposal is None
    missing = config(tmp_path / "nowhere", tmp_path)
    with pytest.raises(AquiferError, match="nowhere"):
        calls.forecast(missing, CancelToken())


def test_that_a_run_that_is_too_large_comes_with_a_way_out(calls: RunCalls, base: Path, tmp_path: Path) -> None:
    wanted = config(base, tmp_path, max_tokens=1_000_000)
    large = wanted.model_copy(
        update={
            "optim": wanted.optim.model_copy(update={"batch_size": 4_096}),
            "text": wanted.text.model_copy(update={"packing": "on"}),
        }
    )
    found = calls.forecast(large, CancelToken())
    assert not found.fits
    assert found.words
    if found.proposal is not None:
        assert found.changes
        assert calls.forecast(found.proposal, CancelToken()).fits


def test_that_a_cancelled_forecast_ends_as_cancelled(calls: RunCalls, base: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        calls.forecast(config(base, tmp_path), token)


def test_that_an_export_is_placed_and_written_down(calls: RunCalls, base: Path, tmp_path: Path) -> None:
    run = finished_run(tmp_path / "runs", base, base)
    told: list[str] = []
    made = calls.export(run, "adapter", "Q8_0", CancelToken(), told.append)
    assert Path(made.path).is_dir()
    assert Path(made.path).is_relative_to(tmp_path / "models")
    assert told
    (event,) = [event for event in events_of(run) if isinstance(event, Exported)]
    assert (event.kind, event.path) == ("adapter", made.path)
    with pytest.raises(AquiferError, match="quantisation"):
        calls.export(run, "gguf", "Q0_0", CancelToken(), told.append)
