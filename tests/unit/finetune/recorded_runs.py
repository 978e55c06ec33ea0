"""Runs as workers leave them on disk: good, out of memory, killed, resumed, diverged; asserts nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from training.config import TrainConfig
from training.run_store import EVENTS, LOG, STATE, Run, RunStore

START = 1_700_000_000.0
Event = dict[str, Any]


def config(name: str = "run", **changed: Any) -> TrainConfig:
    plain: dict[str, Any] = {"name": name, "base": "/models/base", "data": {"train": ["/data/rows.jsonl"]}}
    return TrainConfig.model_validate(plain | changed)


def started(step: int = 0, time: float = 0.0, steps: int = 8) -> Event:
    return {
        "event": "run_started", "time": START + time, "step": step, "steps": steps, "rows": 64, "validation_rows": 8,
        "tokens": 4096, "trained_tokens": 2048, "trainable": 4_884_480, "parameters": 134_515_008, "device": "cpu",
        "precision": "16bit", "batch_size": 8, "accumulation": 1, "max_tokens": 128, "packing": False,
    }  # fmt: skip


def step(number: int, time: float, loss: float | None = None, **changed: Any) -> Event:
    return {
        "event": "train_step", "time": START + time, "step": number, "epoch": number / 8,
        "loss": 3.0 - number / 10 if loss is None else loss, "learning_rate": 2e-4, "grad_norm": 1.0, "tokens": 512,
        "tokens_s": 200.0 + number, "memory_bytes": 1_500_000_000 + number, "seconds_left": 10.0,
    } | changed  # fmt: skip


def evaluated(number: int, time: float, loss: float, **scores: float) -> Event:
    return {"event": "evaluated", "time": START + time, "step": number, "loss": loss, "perplexity": 2.72**loss} | scores


def samples(number: int, time: float, written: str = "Aquifer.") -> Event:
    row = {"row": 3, "loss": 0.5, "prompt": "=1+1 Who are you?", "wanted": "I am Aquifer.", "written": written}
    return {"event": "samples", "time": START + time, "step": number, "best": [row], "worst": [row | {"row": 4}]}


GOOD = [
    started(), evaluated(0, 5, 3.2, bleu=1.0, rouge_l=5.0, chrf=9.0), *(step(n, 5 + 2 * n) for n in range(1, 5)),
    evaluated(4, 15, 2.4, bleu=12.0, rouge_l=20.0, chrf=30.0), *(step(n, 7 + 2 * n) for n in range(5, 9)),
    evaluated(8, 25, 2.5, bleu=11.0, rouge_l=19.0, chrf=31.0), samples(8, 26),
    {"event": "a_later_version", "time": START + 26}, {"event": "run_finished", "time": START + 27, "step": 8,
                                                       "seconds": 27.0, "loss": 2.2},
]  # fmt: skip
OUT_OF_MEMORY = [
    started(), step(1, 2), step(2, 4),
    {"event": "retried", "time": START + 5, "reason": "out of memory", "batch_size": 4, "accumulation": 2,
     "max_tokens": 128},
    started(0, 6), step(1, 9, 2.95),
    {"event": "run_failed", "time": START + 10, "kind": "OutOfMemory",
     "message": "The model needs more memory than there is.", "hint": "Choose 4 bits or a smaller model."},
]  # fmt: skip
KILLED = [started(), *(step(n, 2 * n) for n in range(1, 6))]
RESUMED = [
    *KILLED[:3], {"event": "checkpoint_saved", "time": START + 4.5, "step": 2, "folder": "step-2"},
    evaluated(2, 5, 2.9),
    *KILLED[3:], evaluated(5, 11, 2.6), started(2, 1000), *(step(n, 1000 + 2 * n) for n in range(3, 9)),
    evaluated(8, 1017, 2.1), {"event": "run_finished", "time": START + 1018, "step": 8, "seconds": 18.0},
]  # fmt: skip
DIVERGED = [
    started(), step(1, 2), step(2, 4, grad_norm=float("inf")), step(3, 6, float("nan")), evaluated(3, 7, float("nan")),
    {"event": "run_failed", "time": START + 8, "kind": "TrainingDiverged",
     "message": "The loss is no number any more at step 3.", "hint": "Choose a smaller learning rate."},
]  # fmt: skip


def recorded(
    root: Path, events: Iterable[Event], state: str = "finished", cut: str = "", message: str = "", **changed: Any
) -> Run:
    """A run with these events; `cut` is what a kill left of the last line."""
    store = RunStore(root)
    run = store.create(config(**changed))
    lines = "".join(json.dumps(event) + "\n" for event in events)
    (run.folder / EVENTS).write_text(lines + cut, encoding="utf-8")
    (run.folder / STATE).write_text(json.dumps({"state": state, "pid": 0, "message": message}), encoding="utf-8")
    (run.folder / LOG).write_text("loading\n", encoding="utf-8")
    return store.get(run.id)
