"""Forecasts through the worker process, as the window asks for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.catalog.types import DeviceMemory
from engine.core.errors import AquiferError, Cancelled
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.core.network_guard import NetworkGuard
from tests.tiny_models import tiny_llama
from tests.unit.dataprep.data_bench import write_jsonl
from training import forecast_worker
from training.__main__ import main
from training.config import DataSpec, TextSpec, TrainConfig, config_yaml
from training.forecast_process import ForecastProcess

pytestmark = pytest.mark.slow  # each test starts a worker process


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("base") / "tiny-base")


@pytest.fixture
def calls() -> Iterator[ForecastProcess]:
    made = ForecastProcess()
    yield made
    made.close()


def config(base: Path, folder: Path, **text: int) -> TrainConfig:
    rows = [{"question": f"Why {number}?", "answer": "Because it is so."} for number in range(20)]
    file = write_jsonl(folder / "rows.jsonl", rows)
    return TrainConfig(name="a", base=base, data=DataSpec(train=(file,)), text=TextSpec(**text))


def test_that_a_forecast_comes_in_sentences_and_a_missing_base_is_one(
    calls: ForecastProcess, base: Path, tmp_path: Path
) -> None:
    found = calls.forecast(config(base, tmp_path), CancelToken())
    assert found.fits
    assert "memory" in found.words[0]
    assert found.proposal is None
    missing = config(tmp_path / "nowhere", tmp_path)
    with pytest.raises(AquiferError, match="nowhere"):
        calls.forecast(missing, CancelToken())


def test_that_a_run_that_is_too_large_comes_with_a_way_out(calls: ForecastProcess, base: Path, tmp_path: Path) -> None:
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
    assert found.proposal is not None
    assert found.changes
    assert calls.forecast(found.proposal, CancelToken()).fits


def test_that_a_cancelled_forecast_ends_as_cancelled(calls: ForecastProcess, base: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        calls.forecast(config(base, tmp_path), token)


def test_that_data_that_was_written_anew_is_counted_anew(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[object] = []
    counts = forecast_worker.facts_of
    monkeypatch.setattr(
        forecast_worker, "facts_of", lambda config, tokens: (counted.append(config), counts(config, tokens))[1]
    )
    wanted = config(base, tmp_path)
    request: Header = {"config": wanted.model_dump(mode="json")}
    for _ in range(2):
        forecast_worker.handle(request, b"", None)  # type: ignore[arg-type]
    assert len(counted) == 1
    with wanted.data.train[0].open("a", encoding="utf-8") as file:
        file.write(json.dumps({"question": "And?", "answer": "So it is."}) + "\n")
    forecast_worker.handle(request, b"", None)  # type: ignore[arg-type]
    assert len(counted) == 2


def test_that_the_command_forecasts_with_the_gpus_of_the_computer(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(NetworkGuard, "install", lambda _guard: None)
    card = DeviceMemory("a card", "GPU", 8 << 30, 7 << 30)
    monkeypatch.setattr("training.api.gpus_here", lambda: [card], raising=False)
    (tmp_path / "run.yaml").write_text(config_yaml(config(base, tmp_path)), encoding="utf-8")
    assert main(["forecast", "--json", "--config", str(tmp_path / "run.yaml")]) == 0
    assert json.loads(capsys.readouterr().out)["device"] == "a card"
