"""What tests of training share: a tiny model that learns, small data, runs started and waited for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeVar

from tests.tiny_models import tiny_llama
from training.config import DataSpec, EvaluationSpec, OptimSpec, TrainConfig
from training.run_events import RunEvent, TrainStep
from training.run_store import Run, events_of
from training.runs import Runs

Event = TypeVar("Event", bound=RunEvent)
WAIT_S = 240.0


def learner(folder: Path, dtype: str = "float32") -> Path:
    """A llama of two layers as a Hugging Face folder."""
    return tiny_llama(folder, dtype=dtype)


def chats(file: Path, count: int = 80) -> Path:
    """Rows of different lengths in the messages format."""
    with file.open("w", encoding="utf-8") as stream:
        for number in range(count):
            question = f"What is {number} and {number % 7}?" + " Say it slowly." * (number % 4)
            answer = f"It is {number + number % 7}." + " That is all." * (number % 3)
            turns = [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
            stream.write(json.dumps({"messages": turns}) + "\n")
    return file


def config_for(base: Path, data: Path, **optim: object) -> TrainConfig:
    """Twenty steps in 32 bits with everything that could differ between computers left out."""
    settings = {"max_steps": 20, "batch_size": 4, "learning_rate": 3e-3, **optim}
    config = TrainConfig(
        name="tiny",
        base=base,
        data=DataSpec(train=(data,)),
        optim=OptimSpec.model_validate(settings),
        evaluation=EvaluationSpec(every_steps=10, answers=2, answer_tokens=4, samples=2),
    )
    return changed(config, "device", precision="32bit", threads=1)


def changed(config: TrainConfig, section: str, **values: object) -> TrainConfig:
    """The configuration with other values in one section."""
    part = getattr(config, section)
    return config.model_copy(update={section: type(part).model_validate({**part.model_dump(), **values})})


def ended(runs: Runs, config: TrainConfig) -> Run:
    """Create, start and wait for it."""
    return runs.wait(runs.start(runs.create(config)), WAIT_S)


def of_kind(run: Run, kind: type[Event]) -> list[Event]:
    return [event for event in events_of(run) if isinstance(event, kind)]


def losses(run: Run) -> list[float]:
    """By step; of a step that was done twice (after a kill) the later one."""
    return list({event.step: event.loss for event in of_kind(run, TrainStep)}.values())
