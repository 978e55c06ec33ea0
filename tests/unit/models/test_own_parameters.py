"""Parameters of single models: stored with bounds, and used when that model is loaded, foretold or compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from engine.core.jobs import JobRunner
from engine.core.network_guard import NetworkGuard
from engine.core.paths import ProfilePaths
from engine.core.settings import (
    MOST_MODELS_WITH_PARAMETERS,
    ChatSettings,
    ModelParameters,
    ModelSettings,
    Settings,
)
from engine.core.settings_store import SettingsStore
from engine.inference.types import ChatMessage, SamplingParams
from engine.inference.usual_sampling import SYSTEM_PLAIN
from engine.models.assembly import model_parts
from engine.models.own_parameters import changed_by
from engine.models.room import Models
from engine.models.types import ModelSide
from tests.fakes_inference import ScriptedLoader
from tests.unit.catalog.gguf_files import mini_model, write

QUESTION = [ChatMessage("user", "Which is the longest river?")]


class House:
    """The models room over two small files and scripted backends."""

    def __init__(self, folder: Path) -> None:
        self.paths = ProfilePaths(folder / "profile")
        self.paths.create()
        self.first = write(folder, "starters/First/First.gguf", mini_model())
        self.second = write(self.paths.models_dir, "Second.gguf", mini_model())
        self.loader, self.jobs, self.settings = ScriptedLoader(), JobRunner(), SettingsStore(self.paths)
        starters = folder / "starters"
        self.models = Models(model_parts(self.paths, self.settings, self.jobs, NetworkGuard(), starters, self.loader))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    assert made.jobs.close()
    made.models.close()


def test_that_settings_of_before_are_read_and_new_ones_come_back(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    before = json.loads(Settings().model_dump_json())
    del before["models"]["per_model"]
    paths.settings_file.write_text(json.dumps(before), encoding="utf-8")
    store = SettingsStore(paths)
    assert store.problem == ""
    own = ModelParameters(path=Path("/models/a.gguf"), context_length=8192, temperature=0.3)
    store.update(Settings(models=changed_by(store.current.models, own)))
    assert SettingsStore(paths).current.models.parameters_of(Path("/models/a.gguf")) == own


@pytest.mark.parametrize(
    "wrong",
    [
        {"context_length": 10}, {"gpu_layers": -2}, {"threads": 999}, {"cache_type": "q2"}, {"precision": "1bit"},
        {"temperature": -0.1}, {"temperature": float("nan")}, {"top_p": 0.0}, {"max_tokens": 0}, {"top_k": 1.5},
        {"system_prompt": "x" * 70_000}, {"colour": "red"},
    ],
)  # fmt: skip
def test_that_what_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ModelParameters.model_validate({"path": "/models/a.gguf", **wrong})


def test_that_empty_parameters_are_forgotten() -> None:
    path = Path("/models/a.gguf")
    models = changed_by(ModelSettings(), ModelParameters(path=path, threads=3))
    models = changed_by(models, ModelParameters(path=path, threads=5))
    assert [one.threads for one in models.per_model] == [5]
    assert changed_by(models, ModelParameters(path=path)).per_model == ()


def test_that_there_are_never_too_many_and_those_of_gone_models_go_first(tmp_path: Path) -> None:
    there = tmp_path / "there.gguf"
    there.write_bytes(b"GGUF")
    gone = [tmp_path / f"gone-{number}.gguf" for number in range(MOST_MODELS_WITH_PARAMETERS - 1)]
    many = (ModelParameters(path=there, threads=1), *(ModelParameters(path=one, threads=2) for one in gone))
    models = changed_by(ModelSettings(per_model=many), ModelParameters(path=tmp_path / "new.gguf", threads=3))
    assert [one.threads for one in models.per_model] == [1, 3]
    ModelSettings.model_validate(models.model_dump())


def test_that_each_model_is_loaded_with_its_own_parameters(house: House) -> None:
    own = ModelParameters(path=house.second, context_length=1024, threads=3, gpu_layers=0, cache_type="q8_0")
    house.models.set_parameters(own)
    house.models.load(house.first).result(10)
    house.models.load(house.second).result(10)
    (first, second) = (settings for _, settings in house.loader.loads)
    assert (first.context_length, first.threads, first.gpu_layers, first.cache_type) == (4096, 0, -1, "f16")
    assert (second.context_length, second.threads, second.gpu_layers, second.cache_type) == (1024, 3, 0, "q8_0")
    assert house.models.parameters(house.second) == own
    assert house.models.parameters(house.first).empty


def test_that_a_changed_way_of_loading_makes_the_loaded_model_outdated_and_one_of_answering_does_not(
    house: House,
) -> None:
    assert not house.models.outdated
    house.models.load(house.second).result(10)
    house.models.set_parameters(ModelParameters(path=house.second, temperature=0.9, system_prompt="Be kind."))
    assert not house.models.outdated
    house.models.set_parameters(ModelParameters(path=house.first, context_length=2048))
    assert not house.models.outdated
    house.models.set_parameters(ModelParameters(path=house.second, context_length=2048))
    assert house.models.outdated
    house.models.load(house.second).result(10)
    assert not house.models.outdated
    assert house.loader.loads[-1][1].context_length == 2048


def test_that_the_forecast_follows_parameters_that_are_not_stored_yet(house: House) -> None:
    assert house.models.forecast(house.second).context_length == 2048
    wanted = ModelParameters(path=house.second, context_length=1024)
    assert house.models.forecast(house.second, wanted).context_length == 1024
    assert house.models.forecast(house.second).context_length == 2048
    house.models.set_parameters(wanted)
    assert house.models.forecast(house.second).context_length == 1024
    assert house.models.forecast(house.first).context_length == 2048


def test_that_parameters_of_a_model_that_was_removed_harm_nobody_and_wait_for_its_return(house: House) -> None:
    house.models.set_parameters(ModelParameters(path=house.second, context_length=1024))
    house.models.discard(house.second)
    house.models.load(house.first).result(10)
    assert house.loader.loads[-1][1].context_length == 4096
    assert [Path(one.path) for one in house.models.list()] == [house.first]
    assert house.models.parameters(house.second).context_length == 1024


def test_that_sides_without_a_system_prompt_read_the_one_that_chats_read(house: House) -> None:
    sides = [ModelSide(str(house.first)), ModelSide(str(house.second))]
    house.models.compare(QUESTION, sides).result(10)
    assert all(SYSTEM_PLAIN in backend.prompts[-1] for backend in house.loader.made)
    told = [ChatMessage("system", "Be a judge."), *QUESTION]
    house.models.compare(told, sides).result(10)
    assert not any(SYSTEM_PLAIN in backend.prompts[-1] for backend in house.loader.made[-2:])


def test_that_sides_of_a_comparison_answer_as_their_own_parameters_say(house: House) -> None:
    chat = ChatSettings(temperature=0.2, system_prompt="Be brief.", seed=1)
    house.settings.update(house.settings.current.model_copy(update={"chat": chat}))
    house.models.set_parameters(ModelParameters(path=house.second, temperature=0.9, system_prompt="Be a sailor."))
    sides = [ModelSide(str(house.first)), ModelSide(str(house.second))]
    house.models.compare(QUESTION, sides).result(10)
    asked = {Path(backend.info.path): backend for backend in house.loader.made}
    assert asked[house.first].sampling[-1].temperature == 0.2
    assert "Be brief." in asked[house.first].prompts[-1]
    assert asked[house.second].sampling[-1].temperature == 0.9
    assert "Be a sailor." in asked[house.second].prompts[-1]
    house.models.compare(QUESTION, sides, SamplingParams(temperature=0.5, max_tokens=5)).result(10)
    assert [backend.sampling[-1].temperature for backend in house.loader.made[-2:]] == [0.5, 0.5]
