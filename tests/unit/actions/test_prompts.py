"""Prompts come from files, are checked, and can be changed per collection and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.actions.prompts import PLACES
from engine.core.errors import StorageError, UsageError
from engine.core.paths import resources_dir
from tests.unit.actions.action_bench import Bench, model


def test_that_every_prompt_that_comes_with_the_program_has_its_places(bench: Bench) -> None:
    actions = bench.open(model())
    assert set(actions.prompt_names()) == {file.stem for file in (resources_dir() / "prompts").glob("*.md")}
    for name in actions.prompt_names():
        prompt = actions.prompt(name, "Documents")
        assert not prompt.changed
        filled = prompt.filled(**dict.fromkeys(PLACES[name], "{text} of the page"))
        assert filled.count("{text} of the page") >= len(PLACES[name])


def test_that_a_changed_prompt_is_used_by_its_collection_only_and_can_be_put_back(bench: Bench) -> None:
    actions = bench.open(model())
    before = actions.prompt("extract", "Bills")
    actions.set_prompt("extract", "Bills", "{field} ({description}) in: {excerpts}")
    actions = bench.open(model())
    assert actions.prompt("extract", "Bills").text == "{field} ({description}) in: {excerpts}"
    assert actions.prompt("extract", "Bills").changed
    assert actions.prompt("extract", "Documents") == before
    actions.reset_prompt("extract", "Bills")
    assert actions.prompt("extract", "Bills") == before


@pytest.mark.parametrize("text", ["", "{field} {excerpts}", "{field} {description} {excerpts} {page}", "x" * 30_000])
def test_that_a_prompt_without_its_places_is_refused_and_the_old_one_stays(bench: Bench, text: str) -> None:
    actions = bench.open(model())
    with pytest.raises(UsageError):
        actions.set_prompt("extract", "Bills", text)
    assert not actions.prompt("extract", "Bills").changed


def test_that_an_unknown_name_and_a_damaged_file_are_sentences(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        bench.open(model()).prompt("../settings", "Documents")
    (tmp_path / "extract.md").write_text("no places")
    for name in ("extract", "summarise-merge"):
        with pytest.raises(StorageError):
            bench.open(model(), tmp_path).prompt(name, "Documents")
