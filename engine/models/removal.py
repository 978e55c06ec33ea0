"""Which files make up a model of the profile, so that it can be moved to the trash as a whole; moves nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.catalog.gguf_names import split_parts
from engine.core.errors import ModelDamaged, UsageError


def pieces_of(model: Path, models_dir: Path, others: Iterable[Path]) -> list[Path]:
    """The folder of the model where nothing else in it is one of `others` (models and adapters), else its own files.

    Raises `UsageError` for a model outside of `models_dir`: such a file belongs to the person or to another program.
    """
    if not model.is_relative_to(models_dir) or model == models_dir:
        raise UsageError(
            f"{model.name} does not lie in the profile: Aquifer only uses it where it is.",
            "Delete it in your file manager, or take its folder off the list.",
        )
    top = models_dir / model.relative_to(models_dir).parts[0]
    if top != model and not any(other != model and other.is_relative_to(top) for other in others):
        return [top]
    if model.is_dir():
        return [model]
    try:
        return split_parts(model)
    except ModelDamaged:
        return [model]  # a part is missing; the others are no use without it
