"""Many configurations from one: every combination of lists of values, each checked; starts no run."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from engine.core.errors import UsageError
from training.config import TrainConfig, with_settings

MOST_RUNS = 64
_LONGEST_NAME = 80
Value = str | int | float | bool


def grid(config: TrainConfig, values: Mapping[str, Sequence[Value]]) -> list[TrainConfig]:
    """One configuration for each combination of `values`, the last key varying fastest, named after what it varies.

    `{"optim.learning_rate": [1e-4, 2e-4], "lora.rank": [8, 16]}` gives four. Raises `UsageError` for a key there is
    not, a value that is not allowed, and for more than 64 runs.
    """
    if not values:
        raise UsageError("Nothing is varied.", "Name at least one setting with its values.")
    for key, each in values.items():
        _check_key(key)
        if not each:
            raise UsageError(f"There is no value for {key}.", "Give at least one.")
    count = math.prod(len(each) for each in values.values())
    if count > MOST_RUNS:
        raise UsageError(f"These are {count:,} runs, and {MOST_RUNS} are the most.", "Vary fewer settings or values.")
    found: list[TrainConfig] = []
    names: set[str] = set()
    for chosen in itertools.product(*values.values()):
        made = _with(config, dict(zip(values, chosen)))
        name = _name(config.name, {key: _value_of(made, key) for key in values}, names)
        names.add(name)
        found.append(made.model_copy(update={"name": name}))
    return found


def grid_keys() -> dict[str, str]:
    """Every setting that can be varied, with what it is called."""
    found: dict[str, str] = {}
    for name, facts in TrainConfig.model_fields.items():
        kind = facts.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found.update({f"{name}.{key}": inner.title or key for key, inner in kind.model_fields.items()})
        elif name not in ("name", "version"):
            found[name] = facts.title or name
    return found


def _check_key(key: str) -> None:
    if key not in grid_keys():
        raise UsageError(
            f'There is no setting "{key}" that could be varied.',
            "Write it as in the run file, with a point: optim.learning_rate, lora.rank.",
        )


def _with(config: TrainConfig, chosen: Mapping[str, Value]) -> TrainConfig:
    try:
        return with_settings(config, chosen)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or ", ".join(chosen)
        value = chosen.get(where, "")
        raise UsageError(f"{where} cannot be {value!r}: {first['msg']}.", "Correct that value.") from error


def _value_of(config: TrainConfig, key: str) -> Any:
    value: Any = config
    for part in key.split("."):
        value = getattr(value, part)
    return value


def _name(base: str, chosen: Mapping[str, Any], taken: set[str]) -> str:
    """ "harbour rank-8 learning_rate-0.0001"; a number makes it unique where the rest is cut."""
    words = [f"{key.rpartition('.')[2]}-{value:g}" if isinstance(value, float) else f"{key.rpartition('.')[2]}-{value}"
             for key, value in chosen.items()]  # fmt: skip
    varied = re.sub(r"[^A-Za-z0-9 ._-]", "_", " ".join(words))
    room = max(1, _LONGEST_NAME - len(varied) - 1)
    name = f"{base[:room].rstrip()} {varied}"[:_LONGEST_NAME].rstrip()
    for number in itertools.count(2):
        if name not in taken:
            break
        name = f"{name[: _LONGEST_NAME - 5].rstrip()} {number}"
    return name
