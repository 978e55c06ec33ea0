"""What the Models page shows, gathered in one go on a lane; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.api import AdapterInfo, BenchRecord, Forecast, ForeignFolder, LoadedModel, ModelInfo, OfferView

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ModelsApi


@dataclass(frozen=True)
class Overview:
    """Every list of the page at one moment."""

    models: Sequence[ModelInfo]
    reward_models: Sequence[ModelInfo]
    current: LoadedModel | None
    offers: Sequence[OfferView]
    foreign: Sequence[ForeignFolder]
    measured: Sequence[BenchRecord] = ()
    outdated: bool = False


@dataclass(frozen=True)
class Details:
    """What takes a closer look at one model: its header, and the adapters beside it."""

    forecast: Forecast | None
    adapters: Sequence[AdapterInfo]


def gather(models: ModelsApi) -> Overview:
    """Reads folders and headers: on a lane only."""
    return Overview(
        models.list(),
        models.reward_models(),
        models.current,
        models.offers(),
        models.foreign_folders(),
        models.measured(),
        models.outdated,
    )


def look_closer(models: ModelsApi, path: Path, *, loaded: bool) -> Details:
    """A loaded model needs no forecast. On a lane only."""
    return Details(None if loaded else models.forecast(path), models.adapters_for(path))
