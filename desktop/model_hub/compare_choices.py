"""Who can take part in a comparison: models, and models with one of their adapters; asks nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.translation import tr
from engine.api import AdapterChoice, AquiferError, ModelSide

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ModelsApi


@dataclass(frozen=True)
class Choice:
    """One side and what it is called."""

    name: str
    side: ModelSide


def choices_here(models: ModelsApi) -> list[Choice]:
    """Every usable model, each followed by itself with each of its adapters. Reads headers: on a lane only."""
    found = []
    for info in models.list():
        if info.problem:
            continue
        found.append(Choice(info.name, ModelSide(info.path)))
        try:
            adapters = models.adapters_for(Path(info.path))
        except AquiferError:
            continue  # the model without an adapter is still one to compare
        for adapter in adapters:
            name = tr("{model} with {adapter}").format(model=info.name, adapter=adapter.name)
            found.append(Choice(name, ModelSide(info.path, (AdapterChoice(adapter.path),))))
    return found


def first_two(choices: Sequence[Choice], path: str) -> list[ModelSide]:
    """The model at `path` (else the first) against itself with an adapter, else against another one."""
    mine = [one.side for one in choices if one.side.path == path]
    if not mine and choices:
        mine = [one.side for one in choices if one.side.path == choices[0].side.path]
    others = [one.side for one in choices if one.side not in mine]
    return [*mine, *others, *mine][:2]
