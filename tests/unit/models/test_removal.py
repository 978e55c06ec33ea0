"""What makes up a model of the profile when it is moved to the trash, and what is never touched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import ModelSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import TrashFolder
from engine.models.removal import pieces_of
from engine.models.room import Models
from tests.integration.model_kit import new_models
from tests.unit.catalog.gguf_files import mini_model, write


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    paths = ProfilePaths(tmp_path / "profile")
    paths.create()
    return paths


@pytest.fixture
def models(paths: ProfilePaths) -> Iterator[Models]:
    jobs = JobRunner()
    yield new_models(paths, SettingsStore(paths, Settings()), jobs)
    jobs.close()


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def test_that_a_fetched_model_goes_with_its_folder(tmp_path: Path) -> None:
    model = touch(tmp_path / "tiny" / "tiny.gguf")
    touch(tmp_path / "tiny" / "manifest.json")
    assert pieces_of(model, tmp_path, [model]) == [tmp_path / "tiny"]


def test_that_another_model_of_the_folder_stays(tmp_path: Path) -> None:
    model, other = touch(tmp_path / "run" / "a.gguf"), touch(tmp_path / "run" / "b.gguf")
    assert pieces_of(model, tmp_path, [model, other]) == [model]


def test_that_all_parts_of_a_split_model_go(tmp_path: Path) -> None:
    parts = [touch(tmp_path / f"big-0000{number}-of-00003.gguf") for number in (1, 2, 3)]
    touch(tmp_path / "other.gguf")
    assert pieces_of(parts[0], tmp_path, [parts[0]]) == parts


def test_that_a_model_of_another_program_is_not_touched(tmp_path: Path) -> None:
    model = touch(tmp_path / "ollama" / "a.gguf")
    with pytest.raises(UsageError, match="does not lie in the profile"):
        pieces_of(model, tmp_path / "models", [])
    with pytest.raises(UsageError):
        pieces_of(tmp_path / "models", tmp_path / "models", [])


def test_that_a_deleted_model_is_off_the_list_until_it_is_restored(models: Models, paths: ProfilePaths) -> None:
    file = paths.models_dir / "mini" / "mini.gguf"
    file.parent.mkdir()
    write(file.parent, file.name, mini_model())
    assert str(file) in {info.path for info in models.list()}
    models._settings.update(Settings(models=ModelSettings(default_model=file)))
    entry = models.discard(file)
    assert (entry.kind, entry.name) == ("model", "mini")
    assert entry.size_bytes > 0
    assert str(file) not in {info.path for info in models.list()}
    assert models._settings.current.models.default_model is None
    TrashFolder(paths.trash_dir).restore(entry.id)
    assert str(file) in {info.path for info in models.list()}
