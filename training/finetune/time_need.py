"""How long a training takes, part by part, from the sums it has to work out and a rate; measures nothing itself."""

from __future__ import annotations

import math
from dataclasses import dataclass

from training.config import TrainConfig
from training.finetune.base_shape import BaseShape
from training.finetune.data_facts import DataFacts
from training.finetune.machine_facts import TrainingMachine
from training.finetune.memory_need import Plan
from training.finetune.run_plan import fit_as_wanted, schedule_of

# Share of the rate of a large product of matrices in 32 bits that a training reaches on a processor
# (tests/benchmarks/train_forecast.py): small matrices, norms and the loss cost the rest.
_CPU_SHARE = {"32bit": 0.5, "16bit": 1.0, "4bit": 0.8, "8bit": 0.02}
_CPU_SHARE_SLOW_16_BITS = 0.02
# Not measured: what a processor core and a GPU of these years reach in training.
_ASSUMED_CORE, _ASSUMED_GPU = 25e9, 40e12
_GPU_SHARE = {"32bit": 0.4, "16bit": 1.0, "4bit": 0.75, "8bit": 0.5}
_START_S = 15.0
_TOKEN_S = 0.03


@dataclass(frozen=True, slots=True)
class Rate:
    """Operations a second in training, and where the number comes from, in words."""

    flops: float
    words: str


@dataclass(frozen=True, slots=True)
class TimePart:
    """`name` in words for a person."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Amount:
    """Steps of the optimizer, tokens that are trained on, and tokens that are measured or written beside that."""

    steps: int
    tokens: int
    evaluated_tokens: int
    written_tokens: int


def rate_of(machine: TrainingMachine, plan: Plan) -> Rate:
    if plan.on_gpu:
        known, share = machine.gpu_flops, _GPU_SHARE[plan.precision]
        return Rate(
            share * (known or _ASSUMED_GPU), "as given for the GPU" if known else "assumed: a GPU of 40 TFLOP/s"
        )
    # A base in 4 bits is computed with in 16.
    slow = plan.precision in ("16bit", "4bit") and not machine.fast_16_bits
    share = _CPU_SHARE_SLOW_16_BITS if slow else _CPU_SHARE[plan.precision]
    if machine.cpu_flops:
        return Rate(share * machine.cpu_flops, "from a product of matrices measured on this processor")
    return Rate(share * _ASSUMED_CORE * 2 * machine.cores, f"assumed: {2 * _ASSUMED_CORE / 1e9:.0f} GFLOP/s a core")


def amount_of(config: TrainConfig, plan: Plan, facts: DataFacts) -> Amount:
    """What there is to do, all epochs together."""
    measured = config.evaluation
    tokens = facts.tokens_at(config.text.max_tokens)
    rows = max(1, math.ceil(tokens / config.text.max_tokens)) if plan.packed else facts.rows
    schedule = schedule_of(config, fit_as_wanted(config), rows)
    times = (math.ceil(schedule.steps / schedule.evaluate_every) + measured.at_start) if facts.validation_rows else 0
    held = min(facts.validation_rows, measured.most_rows or facts.validation_rows)
    answers = min(held, measured.answers)
    return Amount(
        schedule.steps,
        round(tokens * schedule.steps / schedule.steps_an_epoch),
        round(times * held * tokens / max(1, facts.rows)),
        times * answers * measured.answer_tokens if facts.task == "chat" else 0,
    )


def operations(shape: BaseShape, config: TrainConfig, plan: Plan) -> tuple[float, float]:
    """Operations of one token on the way there, and on the way there and back.

    A weight costs two there and two more for the gradient of its input; where it is trained itself, another two. With
    checkpointing the blocks are worked out twice. Attention looks at half of the row on average.
    """
    head = shape.head_values or shape.embedding_values
    attention = 4 * shape.layers * shape.query * plan.row_tokens / 2
    blocks = 2 * shape.matrix_values + attention
    there = blocks + 2 * head
    lora = config.method == "lora"
    adapter = shape.adapter_values(config.lora) if lora else 0
    there += 2 * adapter
    back = 2 * there if not lora else there + 2 * adapter
    again = blocks + 2 * adapter if plan.checkpointing else 0
    return there, there + back + again


def time_parts(
    shape: BaseShape, config: TrainConfig, plan: Plan, facts: DataFacts, machine: TrainingMachine
) -> tuple[TimePart, ...]:
    rate, amount = rate_of(machine, plan), amount_of(config, plan, facts)
    there, both = operations(shape, config, plan)
    pairs = 1.5 if facts.task == "preference" else 1.0  # DPO reads every pair with the untrained model too
    read_s = shape.parameters * 2 / (200e9 if plan.on_gpu else 10e9)  # a written token reads all weights once
    parts = (
        TimePart("start and loading", _START_S),
        TimePart("training", pairs * amount.tokens * both / rate.flops),
        TimePart("evaluation", amount.evaluated_tokens * there / rate.flops),
        TimePart("writing answers", amount.written_tokens * (_TOKEN_S + read_s)),
    )
    return tuple(part for part in parts if part.seconds > 0)
