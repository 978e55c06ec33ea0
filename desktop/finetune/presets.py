"""Settings for people who do not want to set any: three sizes of a run; knows no widget."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.translation import tr, tr_later
from training.api import TrainConfig


@dataclass(frozen=True, slots=True)
class Preset:
    """`about` says what it is good for, in a sentence or two; both are in English here."""

    name: str
    about: str


QUICK = Preset(
    tr_later("Quick try"),
    tr_later("A few dozen steps on short examples: shows in minutes whether the data teaches anything."),
)
GOOD = Preset(
    tr_later("Good"), tr_later("Three times through the data with an adapter of rank 16. Right for most sets.")
)
CAREFUL = Preset(
    tr_later("Careful"),
    tr_later("A larger adapter that learns more slowly, and more measurements. Takes about twice as long."),
)
PRESETS = (QUICK, GOOD, CAREFUL)


def with_preset(config: TrainConfig, preset: Preset) -> TrainConfig:
    """The same run with the settings of a preset; what a preset does not set stays."""
    optim, lora, text, evaluation = config.optim, config.lora, config.text, config.evaluation
    if preset is QUICK:
        return config.model_copy(
            update={
                "optim": optim.model_copy(update={"epochs": 1.0, "max_steps": 40, "learning_rate": 0.0}),
                "lora": lora.model_copy(update={"rank": 8, "alpha": 16.0, "dropout": 0.0}),
                "text": text.model_copy(update={"max_tokens": 512}),
                "evaluation": evaluation.model_copy(update={"most_rows": 50, "answers": 4}),
            }
        )
    if preset is GOOD:
        return config.model_copy(
            update={
                "optim": optim.model_copy(update={"epochs": 3.0, "max_steps": 0, "learning_rate": 0.0}),
                "lora": lora.model_copy(update={"rank": 16, "alpha": 32.0, "dropout": 0.0}),
                "text": text.model_copy(update={"max_tokens": 1024}),
                "evaluation": evaluation.model_copy(update={"most_rows": 200, "answers": 8}),
            }
        )
    return config.model_copy(
        update={
            "optim": optim.model_copy(update={"epochs": 4.0, "max_steps": 0, "learning_rate": 1e-4}),
            "lora": lora.model_copy(update={"rank": 32, "alpha": 32.0, "dropout": 0.05}),
            "text": text.model_copy(update={"max_tokens": 2048}),
            "evaluation": evaluation.model_copy(update={"most_rows": 500, "answers": 16}),
        }
    )


def preset_of(config: TrainConfig) -> Preset | None:
    """The preset a run was made with; None when something was set by hand."""
    return next((preset for preset in PRESETS if with_preset(config, preset) == config), None)


def run_name(data: str, model: str) -> str:
    """ "support-answers on SmolLM2-135M-Instruct", in letters a run may have."""
    raw = tr("{data} on {model}").format(data=data, model=model)
    return re.sub(r"[^A-Za-z0-9 ._-]+", "-", raw).strip(" ._-")[:80].rstrip() or "run"


def next_name(name: str) -> str:
    """ "run" becomes "run 2", "run 2" becomes "run 3"."""
    head, _space, tail = name.rpartition(" ")
    return f"{head} {int(tail) + 1}" if head and tail.isdigit() else f"{name[:76]} 2"
