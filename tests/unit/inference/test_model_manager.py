"""Which model is current after every ending, with scripted backends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.catalog.scanner import ModelScanner
from engine.core.errors import ModelUnsupported, OutOfMemory
from engine.core.events import Event, Phase
from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import ModelSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.inference.model_manager import ModelManager
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.unit.catalog.gguf_files import mini_model, write


class House:
    """A manager over two small files and scripted backends."""

    def __init__(self, folder: Path) -> None:
        self.paths = ProfilePaths(folder / "profile")
        self.paths.create()
        self.first = write(folder, "starters/First/First.gguf", mini_model())
        self.second = write(self.paths.models_dir, "Second.gguf", mini_model())
        self.jobs = JobRunner()
        self.loader = ScriptedLoader()
        self.settings = SettingsStore(self.paths)
        self.available = 1 << 40
        scanner = ModelScanner(self.paths, folder / "starters")
        self.manager = ModelManager(
            self.paths, self.settings, self.jobs, scanner, self.loader, available_bytes=lambda: self.available
        )

    def load(self, path: Path | None = None) -> str:
        self.loader.backend = None
        return self.manager.load(path).result(10).name

    @property
    def loaded(self) -> list[str]:
        return [Path(path).stem for path, _ in self.loader.loads]

    def choose(self, **models: object) -> None:
        self.settings.update(Settings(models=ModelSettings(**models)))  # type: ignore[arg-type]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.jobs.close()
    house.manager.close()


def test_that_both_models_are_listed(house: House) -> None:
    assert [info.name for info in house.manager.list()] == ["First", "Second"]


def test_that_the_old_model_is_closed_after_the_new_one_was_loaded(house: House) -> None:
    assert house.load() == "First"
    first = house.loader.backend
    assert isinstance(first, ScriptedBackend)
    assert house.load(house.second) == "Second"
    assert first.closed
    assert house.manager.current is not None
    assert house.manager.current.name == "Second"


def test_that_none_keeps_a_model_that_was_loaded_by_its_path(house: House) -> None:
    house.load(house.second)
    assert house.manager.load().result(10).name == "Second"
    assert house.loaded == ["Second"]


def test_that_a_later_choice_in_the_settings_replaces_it(house: House) -> None:
    house.load(house.second)
    house.choose(default_model=house.first)
    assert house.load() == "First"


def test_that_a_changed_setting_loads_the_same_model_again(house: House) -> None:
    house.load(house.second)
    house.choose(context_length=1024, threads=3)
    assert house.load() == "Second"
    assert [settings.context_length for _, settings in house.loader.loads] == [4096, 1024]
    assert house.loader.loads[-1][1].threads == 3


def test_that_a_failed_load_leaves_the_current_model_untouched(house: House) -> None:
    house.load()
    first = house.loader.backend
    assert first is not None
    house.loader.error = ModelUnsupported("No.", "Choose another.")
    with pytest.raises(ModelUnsupported):
        house.load(house.second)
    assert not first.closed
    assert house.manager.current is not None
    assert house.manager.current.name == "First"


def test_that_two_models_that_do_not_fit_together_take_turns_and_a_failure_restores_the_first(house: House) -> None:
    house.load()
    first = house.loader.backend
    assert first is not None
    house.available = 1_000_000  # the scripted model says that it holds 4 GB
    house.loader.error = ModelUnsupported("No.", "Choose another.")
    with pytest.raises(ModelUnsupported):
        house.load(house.second)
    assert first.closed
    assert house.loaded == ["First", "Second", "First"]
    assert house.manager.current is not None
    assert house.manager.current.name == "First"


def test_that_too_little_memory_is_refused_before_loading(house: House) -> None:
    house.available = 1_000_000
    with pytest.raises(OutOfMemory, match="First needs about"):
        house.load()
    assert house.loaded == []


def test_that_loading_is_told_in_words(house: House) -> None:
    job = house.manager.load()
    job.result(10)
    events: list[Event] = []
    while not job.events.empty():
        events.append(job.events.get())
    assert Phase("Loading First") in events


def test_that_unloading_closes_and_a_second_time_is_harmless(house: House) -> None:
    house.load()
    backend = house.loader.backend
    assert backend is not None
    house.manager.unload().result(10)
    house.manager.unload().result(10)
    assert backend.closed
    assert house.manager.current is None
