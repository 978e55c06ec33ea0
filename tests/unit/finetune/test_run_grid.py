"""Grids: every combination once, under a name of its own, each value checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.errors import UsageError
from tests.unit.finetune.recorded_runs import config
from training.comparison import differences
from training.config import TrainConfig, config_yaml, parse_config
from training.run_grid import MOST_RUNS, grid, grid_keys


def test_that_every_combination_is_there_once_under_its_own_name() -> None:
    found = grid(config("harbour"), {"optim.learning_rate": [1e-4, 2e-4], "lora.rank": [8, 16]})
    assert [(each.optim.learning_rate, each.lora.rank) for each in found] == [
        (1e-4, 8), (1e-4, 16), (2e-4, 8), (2e-4, 16),
    ]  # fmt: skip
    assert found[0].name == "harbour learning_rate-0.0001 rank-8"
    assert len({each.name for each in found}) == 4


def test_that_only_what_is_varied_differs() -> None:
    for each in grid(config(), {"device.gradient_checkpointing": ["on", "off"]}):
        assert [setting.key for setting in differences(config(), each)] == ["device.gradient_checkpointing"]


def test_that_whole_lists_can_be_values_of_other_keys() -> None:
    found = grid(config(), {"method": ["lora", "full"], "seed": [1]})
    assert [each.method for each in found] == ["lora", "full"]


@pytest.mark.parametrize(
    ("key", "values", "said"),
    [
        ("lora.rank", [8, 0], "lora.rank cannot be 0"),
        ("optim.scheduler", ["cosine", "zigzag"], "optim.scheduler cannot be 'zigzag'"),
        ("lora.ranks", [8], 'no setting "lora.ranks"'),
        ("lora", [8], 'no setting "lora"'),
        ("lora.rank.more", [8], 'no setting "lora.rank.more"'),
        ("name", ["a"], 'no setting "name"'),
        ("", [8], 'no setting ""'),
        ("lora.rank", [], "no value for lora.rank"),
        ("seed", list(range(MOST_RUNS + 1)), "65 runs"),
    ],
)
def test_that_a_mistake_is_said_with_its_key(key: str, values: list[int | str], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        grid(config(), {key: values})


def test_that_every_setting_that_is_offered_can_be_varied_and_has_a_title() -> None:
    keys = grid_keys()
    assert {"optim.learning_rate", "lora.rank", "seed", "text.packing"} <= set(keys)
    assert not {"name", "version", "lora", "data"} & set(keys)
    assert all(keys.values())
    plain = config().model_dump()
    for key in keys:
        section, _point, name = key.rpartition(".")
        value = plain[section][name] if section else plain[name]
        assert len(grid(config(), {key: [value]})) == 1


def test_that_nothing_to_vary_is_said() -> None:
    with pytest.raises(UsageError, match="Nothing is varied"):
        grid(config(), {})


@given(
    st.from_regex(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}", fullmatch=True),
    st.lists(st.floats(1e-9, 1.0), min_size=1, max_size=6, unique=True),
    st.lists(st.text(max_size=60), min_size=1, max_size=4, unique=True),
)
def test_that_names_are_valid_and_differ(name: str, rates: list[float], prompts: list[str]) -> None:
    found = grid(config(name), {"optim.learning_rate": rates, "text.system_prompt": prompts})
    assert len({each.name for each in found}) == len(rates) * len(prompts)
    for each in found:
        assert TrainConfig.model_validate(each.model_dump()) == each


def test_that_a_grid_can_be_written_and_read_back() -> None:
    for each in grid(config(), {"lora.alpha": [16, 32.5]}):
        assert parse_config(config_yaml(each), "run.yaml") == each


def test_that_a_switch_is_named_as_it_is_written() -> None:
    names = [each.name for each in grid(config("run"), {"text.packing": [True, False]})]
    assert names == ["run packing-on", "run packing-off"]
