"""Which model is current after every ending, with scripted backends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.catalog.scanner import ModelScanner
from engine.catalog.types import DeviceNeed, Forecast, ModelInfo
from engine.core.errors import AdapterMismatch, ModelNotFound, ModelUnsupported, OutOfMemory
from engine.core.events import Event, Notice, Phase
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from engine.core.settings import ActiveAdapter, ModelSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.inference.backend import Backend
from engine.inference.model_manager import ModelManager
from engine.inference.types import AdapterChoice, LoadSettings
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.unit.catalog.gguf_files import mini_model, write


class House:
    """A manager over two small files and scripted backends, in a machine with room for `rooms` models."""

    def __init__(self, folder: Path) -> None:
        self.paths = ProfilePaths(folder / "profile")
        self.paths.create()
        self.first = write(folder, "starters/First/First.gguf", mini_model())
        self.second = write(self.paths.models_dir, "Second.gguf", mini_model())
        self.loader = ScriptedLoader()
        self.settings = SettingsStore(self.paths)
        self.rooms = 10
        self.events: list[Event] = []
        scanner = ModelScanner(self.paths, folder / "starters")
        self.manager = ModelManager(self.settings, scanner, self.loader, self.forecast)

    def forecast(self, info: ModelInfo, wanted: LoadSettings) -> Forecast:
        open_models = sum(not backend.closed for backend in self.loader.made)
        fits = "yes" if open_models < self.rooms else "no"
        need = DeviceNeed("CPU", 1, 1, 1)
        return Forecast(info.path, fits, "It is large.", wanted.context_length, "f16", 0, 0, 1, (need,))

    def acquire(self, path: Path | None = None) -> Backend:
        return self.manager.acquire(CancelToken(), self.events.append, path)

    def load(self, path: Path | None = None) -> str:
        return self.acquire(path).info.name

    @property
    def loaded(self) -> list[str]:
        return [Path(path).stem for path, _ in self.loader.loads]

    @property
    def current(self) -> str:
        return self.manager.current.name if self.manager.current is not None else ""

    def choose(self, **models: object) -> None:
        self.settings.update(Settings(models=ModelSettings(**models)))  # type: ignore[arg-type]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.manager.drop()
    assert all(backend.closed for backend in house.loader.made)


def backend_of(house: House) -> ScriptedBackend:
    return house.loader.made[-1]


def test_that_the_old_model_is_closed_after_the_new_one_was_loaded(house: House) -> None:
    assert house.load() == "First"
    first = backend_of(house)
    assert house.load(house.second) == "Second"
    assert first.closed
    assert house.current == "Second"


def test_that_none_keeps_a_model_that_was_loaded_by_its_path(house: House) -> None:
    house.load(house.second)
    assert house.load() == "Second"
    assert house.loaded == ["Second"]


def test_that_a_later_choice_in_the_settings_replaces_it(house: House) -> None:
    house.load(house.second)
    house.choose(default_model=house.first)
    assert house.load() == "First"


def test_that_a_chosen_model_that_is_gone_is_named(house: House) -> None:
    house.choose(default_model=Path("/no/such/model.gguf"))
    with pytest.raises(ModelNotFound, match=r"model\.gguf"):
        house.load()


def test_that_a_changed_setting_loads_the_same_model_again(house: House) -> None:
    house.load(house.second)
    house.choose(context_length=1024, threads=3, cache_type="q8_0", precision="4bit")
    assert house.load() == "Second"
    assert [settings.context_length for _, settings in house.loader.loads] == [4096, 1024]
    last = house.loader.loads[-1][1]
    assert (last.threads, last.cache_type, last.precision) == (3, "q8_0", "4bit")


def test_that_a_failed_load_leaves_the_current_model_untouched(house: House) -> None:
    house.load()
    first = backend_of(house)
    house.loader.error = ModelUnsupported("No.", "Choose another.")
    with pytest.raises(ModelUnsupported):
        house.load(house.second)
    assert not first.closed
    assert house.current == "First"


def test_that_two_models_that_do_not_fit_together_take_turns_and_a_failure_restores_the_first(house: House) -> None:
    house.load()
    first = backend_of(house)
    first.set_adapters([AdapterChoice("/a")])
    house.rooms = 1
    house.loader.error = ModelUnsupported("No.", "Choose another.")
    with pytest.raises(ModelUnsupported):
        house.load(house.second)
    assert first.closed
    assert house.loaded == ["First", "Second", "First"]
    assert house.current == "First"
    assert house.manager.current is not None
    assert house.manager.current.adapters == (AdapterChoice("/a"),)


def test_that_too_little_memory_is_refused_before_loading(house: House) -> None:
    house.rooms = 0
    with pytest.raises(OutOfMemory, match=r"First does not fit into memory: It is large\."):
        house.load()
    assert house.loaded == []


def test_that_loading_is_told_in_words(house: House) -> None:
    house.load()
    assert Phase("Loading First") in house.events


def test_that_dropping_closes_and_a_second_time_is_harmless(house: House) -> None:
    house.load()
    house.manager.drop()
    house.manager.drop()
    assert backend_of(house).closed
    assert house.manager.current is None


def test_that_a_borrowed_model_leaves_the_current_one_and_stays_for_the_next_time(house: House) -> None:
    house.load()
    for _ in range(2):
        with house.manager.borrow(house.second, CancelToken(), house.events.append) as backend:
            assert backend.info.name == "Second"
            assert house.current == "First"
    assert house.loaded == ["First", "Second"]
    assert not any(backend.closed for backend in house.loader.made)
    assert house.load(house.second) == "Second"  # it moves in without being loaded again
    assert house.loaded == ["First", "Second"]


def test_that_borrowing_the_current_model_loads_nothing(house: House) -> None:
    house.load()
    with house.manager.borrow(house.first, CancelToken(), house.events.append) as backend:
        assert backend.info.name == "First"
    assert house.loaded == ["First"]


def test_that_without_room_for_two_the_current_model_comes_back_afterwards(house: House) -> None:
    house.load()
    house.rooms = 1
    with house.manager.borrow(house.second, CancelToken(), house.events.append):
        assert sum(not backend.closed for backend in house.loader.made) == 1
    assert house.loaded == ["First", "Second", "First"]
    assert house.current == "First"


def test_that_without_room_for_two_a_failed_loan_brings_the_current_model_back(house: House) -> None:
    house.load()
    house.rooms = 1
    house.loader.error = ModelUnsupported("No.", "Choose another.")
    with (
        pytest.raises(ModelUnsupported),
        house.manager.borrow(house.second, CancelToken(), house.events.append),
    ):
        pass
    assert house.current == "First"


def test_that_adapters_of_the_settings_are_on_after_loading(house: House) -> None:
    house.choose(adapters=(ActiveAdapter(base=house.first, path=Path("/adapter"), weight=0.5),))
    assert house.acquire().info.adapters == (AdapterChoice("/adapter", 0.5),)
    assert house.acquire(house.second).info.adapters == ()


def test_that_a_bad_adapter_costs_a_notice_and_not_the_model(house: House) -> None:
    house.choose(adapters=(ActiveAdapter(base=house.first, path=Path("/adapter")),))
    house.loader.adapter_error = AdapterMismatch("It was made for another model.", "Choose another adapter.")
    assert house.load() == "First"
    notices = [event.text for event in house.events if isinstance(event, Notice)]
    assert notices == ["Its adapter was left off. It was made for another model. Choose another adapter."]


def test_that_adapters_need_a_loaded_model(house: House) -> None:
    with pytest.raises(ModelNotFound):
        house.manager.set_adapters([AdapterChoice("/a")])
    house.load()
    assert house.manager.set_adapters([AdapterChoice("/a")]).adapters == (AdapterChoice("/a"),)
