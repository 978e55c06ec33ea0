"""The parameters of one model put among those of all others; stores nothing."""

from __future__ import annotations

from engine.core.settings import MOST_MODELS_WITH_PARAMETERS, ModelParameters, ModelSettings


def changed_by(models: ModelSettings, parameters: ModelParameters) -> ModelSettings:
    """`models` with `parameters` for the model at their path, or without any where they are empty.

    Where there are too many, those of models that are gone go first, then the oldest.
    """
    path = parameters.path.absolute()
    others = [one for one in models.per_model if one.path != path]
    mine = [] if parameters.empty else [parameters.model_copy(update={"path": path})]
    most = MOST_MODELS_WITH_PARAMETERS - len(mine)
    if len(others) > most:
        others = [one for one in others if one.path.exists()][-most:]
    return models.model_copy(update={"per_model": (*others, *mine)})
