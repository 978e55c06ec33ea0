"""Where a mistake in a run file is: the line of the value, or of the part it is missing in."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import UsageError
from tests.unit.finetune.recorded_runs import config
from training.config import parse_config, read_config, write_config
from training.yaml_config import line_of

TEXT = """\
# mine
name: a
base: /m
data:
  train:
    - one.jsonl
    - two.jsonl
lora: {rank: 8,
       alpha: 16}
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("name",), 2), (("data", "train"), 5), (("data", "train", 1), 7), (("lora", "alpha"), 9),
        (("lora", "beta"), 8), (("optim", "epochs"), 0), ((), 0), (("data", "train", 9), 5),
    ],
)  # fmt: skip
def test_that_a_place_has_its_line(place: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, place) == line


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (TEXT.replace("alpha: 16", "alpha: -1"), "line 9: lora.alpha: Input should be greater than 0"),
        (TEXT.replace("base: /m", "bases: /m"), "no valid run: base: Field required"),
        (TEXT + "optim:\n  epochs: 1\n epoch: 2\n", "no YAML, line 12"),
        (TEXT + "\tx: 1\n", "no YAML, line 10"),
    ],
)
def test_that_a_mistake_is_said_with_its_line(broken: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        parse_config(broken, "run.yaml")


def test_that_what_is_written_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "run.yaml"
    write_config(file, config("mine"))
    assert read_config(file) == config("mine")
