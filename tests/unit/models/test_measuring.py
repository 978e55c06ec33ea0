"""Measuring a model: it is alone in memory, what was loaded comes back, the record is kept and says its doubts."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, OutOfMemory, StorageError
from engine.core.events import Event
from engine.core.jobs import Job
from engine.core.settings import ModelParameters
from engine.inference.types import AdapterChoice, LoadSettings
from engine.models import cpu_load
from engine.models.bench import STEPS
from engine.models.bench_shelf import KEPT_A_MODEL, BenchRecord, BenchShelf
from engine.models.types import BenchPlan, BenchResult, BenchStep
from tests.unit.models.test_own_parameters import House, house

__all__ = ["house"]
PLAN = BenchPlan(64, 8)


def record(path: str = "/a.gguf", at: float = 1.0, **more: object) -> BenchRecord:
    result = BenchResult(100.0, 20.0, 1.0, 0.1, None, 500.0, 64, 8, LoadSettings())
    values = {"path": path, "name": "a", "quantization": "Q8_0", "at": at, "result": result, "cores": 4, **more}
    return BenchRecord.model_validate(values)


def events_of(job: Job[BenchRecord]) -> list[Event]:
    found = []
    while not job.events.empty():
        found.append(job.events.get())
    return found


def test_that_what_was_loaded_comes_back_with_its_adapters(house: House) -> None:
    house.models.load(house.first).result(10)
    house.models.set_adapters([AdapterChoice("/adapters/a", 0.5)]).result(10)
    before = house.loader.made[-1]
    job = house.models.bench(house.second, PLAN)
    made = job.result(30)
    assert before.closed
    current = house.models.current
    assert current is not None
    assert (Path(current.path), current.adapters) == (house.first, (AdapterChoice("/adapters/a", 0.5),))
    assert [one.closed for one in house.loader.made] == [True, True, True, False]
    assert (made.name, Path(made.path)) == ("Second", house.second)
    assert abs(made.at - time.time()) < 60
    steps = [(one.step, one.steps) for one in events_of(job) if isinstance(one, BenchStep)]
    assert steps == [(number + 1, STEPS) for number in range(STEPS)]
    assert house.models.measured() == (made,)


def test_that_a_model_is_measured_with_its_own_parameters(house: House) -> None:
    house.models.set_parameters(ModelParameters(path=house.second, context_length=2048, threads=3))
    made = house.models.bench(house.second, PLAN).result(30)
    assert (made.result.settings.context_length, made.result.settings.threads) == (2048, 3)
    assert house.models.current is None


def test_that_a_measurement_that_is_stopped_leaves_no_record_and_brings_back_what_was_loaded(house: House) -> None:
    house.models.load(house.first).result(10)
    job = house.models.bench(house.second, BenchPlan(64, 5_000))
    while len(house.loader.made) < 2 or len(house.loader.made[1].sampling) < 2:
        time.sleep(0.01)
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(30)
    assert house.models.measured() == ()
    assert house.models.current is not None
    assert house.models.current.name == "First"


def test_that_a_model_that_does_not_fit_is_refused_and_what_was_loaded_comes_back(house: House) -> None:
    house.models.load(house.first).result(10)
    house.models.set_parameters(ModelParameters(path=house.second, context_length=1_048_576, gpu_layers=0))
    manager = house.models._manager
    fits, manager._forecast = manager._forecast, lambda info, wanted: _no(fits(info, wanted))
    with pytest.raises(OutOfMemory):
        house.models.bench(house.second, PLAN).result(30)
    manager._forecast = fits
    assert house.models.current is not None


def _no(forecast: object) -> object:
    from dataclasses import replace

    return replace(forecast, fits="no", words="It is large.")  # type: ignore[type-var]


def test_that_other_work_of_the_program_makes_the_figures_doubtful(house: House) -> None:
    done = threading.Event()
    other = house.jobs.submit("index", "read files", lambda _job: done.wait(30))
    assert house.models.bench(house.second, PLAN).result(30).doubtful
    done.set()
    other.result(10)


def test_that_busy_cores_of_others_are_counted_and_own_ones_are_not() -> None:
    before = cpu_load.Moment(10.0, 100.0, 5.0)
    assert cpu_load.other_cores(before, cpu_load.Moment(20.0, 125.0, 15.0)) == pytest.approx(1.5)
    assert cpu_load.other_cores(before, cpu_load.Moment(20.0, 108.0, 15.0)) == 0.0
    assert cpu_load.other_cores(before, before) == 0.0
    first = cpu_load.now()
    end = time.monotonic() + 0.2
    while time.monotonic() < end:
        pass
    second = cpu_load.now()
    assert second.own_s - first.own_s > 0.05
    assert second.busy_s >= first.busy_s


@pytest.mark.parametrize(("cores", "others", "doubtful"), [(4, 0.4, False), (4, 0.6, True), (64, 3.0, False)])
def test_that_little_work_of_others_is_no_doubt(cores: int, others: float, doubtful: bool) -> None:
    assert record(other_cores=others, cores=cores).doubtful is doubtful


def test_that_the_last_records_of_each_model_are_kept_newest_first(tmp_path: Path) -> None:
    shelf = BenchShelf(tmp_path / "models" / "benchmarks.json")
    assert shelf.all() == ()
    shelf.add(record("/b.gguf", 0.5))
    for number in range(KEPT_A_MODEL + 3):
        shelf.add(record("/a.gguf", float(number + 1)))
    again = BenchShelf(tmp_path / "models" / "benchmarks.json").all()
    assert [one.at for one in again] == [8.0, 7.0, 6.0, 5.0, 4.0, 0.5]


def test_that_a_broken_file_begins_anew_and_a_full_disk_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "benchmarks.json"
    file.write_bytes(b"\xff{")
    shelf = BenchShelf(file)
    assert shelf.all() == ()
    shelf.add(record())
    assert len(shelf.all()) == 1

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageError):
        shelf.add(record(at=2.0))
    assert [one.at for one in shelf.all()] == [1.0]
