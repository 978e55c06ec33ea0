"""Models on disk as entries of a menu; loads none and asks none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMenu

from desktop.translation import tr
from engine.api import LoadedModel, ModelInfo


def title_of(info: ModelInfo) -> str:
    return f"{info.name} · {info.quantization}" if info.quantization else info.name


def add_models(
    menu: QMenu, found: Sequence[ModelInfo], current: LoadedModel | None, chosen: Callable[[Path | None], object]
) -> None:
    """An entry for each model that can be used; `chosen(path)`, None for the one that is loaded."""
    before = len(menu.actions())
    for info in found:
        if info.problem:
            continue
        words = title_of(info)
        loaded = current is not None and current.path == info.path
        action = menu.addAction(tr("{model} (loaded)").format(model=words) if loaded else words)
        path = None if loaded else Path(info.path)
        action.triggered.connect(lambda _on, path=path: chosen(path))
    if len(menu.actions()) == before:
        menu.addAction(tr("There is no model")).setEnabled(False)
