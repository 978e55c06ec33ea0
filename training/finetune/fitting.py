"""Settings with which a run fits the memory, the mildest change first, and words for when none does; runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.catalog.forecast_words import gigabytes
from training.config import Precision, TrainConfig
from training.finetune.base_shape import BaseShape, read_shape
from training.finetune.data_facts import DataFacts
from training.finetune.forecast import Forecast, forecast_shape
from training.finetune.machine_facts import TrainingMachine

_SHORTEST = 128
_MOST = 6


@dataclass(frozen=True, slots=True)
class Proposal:
    """A configuration that fits, what it changes, in words, and its forecast."""

    config: TrainConfig
    changes: tuple[str, ...]
    forecast: Forecast


def fitting(config: TrainConfig, facts: DataFacts, machine: TrainingMachine) -> list[Proposal]:
    """Empty when it fits as it is, and when nothing makes it fit (`nothing_fits` says so).

    Kinds of change in the order of what they cost: working the blocks out twice (time), a smaller batch with more of
    them a step (a little time), shorter rows (text is lost), fewer bits (precision), adapters instead of all weights.
    """
    shape = read_shape(config.base)
    if forecast_shape(shape, config, facts, machine).fits:
        return []
    found: list[Proposal] = []
    for changed in _candidates(shape, config, facts, machine):
        made = forecast_shape(shape, changed, facts, machine)
        if made.fits and len(found) < _MOST:
            found.append(Proposal(changed, changes_between(config, changed, facts), made))
    return found


def nothing_fits(config: TrainConfig, facts: DataFacts, machine: TrainingMachine) -> str:
    """A sentence with the smallest need that could be reached, and the ways out."""
    shape = read_shape(config.base)
    needs = [forecast_shape(shape, each, facts, machine) for each in (config, *_smallest(config, machine))]
    least = min(needs, key=lambda one: one.memory_bytes)
    place = "GPU memory" if least.plan.on_gpu else "memory"
    return (
        f"{shape.name} cannot be trained here: even with the smallest settings it needs about "
        f"{gigabytes(least.memory_bytes)} GB, and {gigabytes(least.free_bytes)} GB of {place} are free. "
        "Choose a smaller model, close other programs, or train on a computer with more memory."
    )


def changes_between(before: TrainConfig, after: TrainConfig, facts: DataFacts) -> tuple[str, ...]:
    """In words, in the order of the settings."""
    said = []
    if after.method != before.method:
        said.append("train an adapter instead of all weights")
    if after.device.precision != before.device.precision:
        said.append(f"the base in {after.device.precision.replace('bit', ' bits')}")
    if after.device.gradient_checkpointing != before.device.gradient_checkpointing:
        said.append("work the blocks out twice instead of keeping them (about a third slower)")
    if after.optim.batch_size != before.optim.batch_size:
        said.append(
            f"{after.optim.batch_size} instead of {before.optim.batch_size} examples a batch, "
            f"{after.optim.accumulation} batches a step: a step sees as many as before"
        )
    if after.text.max_tokens != before.text.max_tokens:
        share = facts.cut_share(after.text.max_tokens)
        what = "cuts" if after.text.too_long == "cut" else "leaves out"
        said.append(f"rows of at most {after.text.max_tokens:,} tokens ({what} {100 * share:.0f} % of the rows)")
    return tuple(said)


def _candidates(
    shape: BaseShape, config: TrainConfig, facts: DataFacts, machine: TrainingMachine
) -> Iterator[TrainConfig]:
    """Of each kind of change the mildest that fits; later kinds build on earlier ones."""

    def fits(changed: TrainConfig) -> bool:
        return forecast_shape(shape, changed, facts, machine).fits

    bases = [config, *_fewer_bits(config, machine)]
    if config.method == "full":
        bases += [config.model_copy(update={"method": "lora"})]
    for number, base in enumerate(bases):
        if number and fits(base):
            yield base
            continue
        again = _checkpointing(base)
        if again is not base and fits(again):
            yield again
        smaller = next((each for each in _smaller_batches(again) if fits(each)), None)
        if smaller is not None:
            yield smaller
        elif (shorter := next((each for each in _shorter(_last_batch(again), facts) if fits(each)), None)) is not None:
            yield shorter


def _checkpointing(config: TrainConfig) -> TrainConfig:
    if config.device.gradient_checkpointing == "on":
        return config
    return _device(config, gradient_checkpointing="on")


def _smaller_batches(config: TrainConfig) -> Iterator[TrainConfig]:
    """Batches whose size divides that of a step, so that a step sees the same number of examples."""
    whole = config.optim.batch_size * config.optim.accumulation
    for size in range(config.optim.batch_size - 1, 0, -1):
        if whole % size == 0 and whole // size <= 4096:
            optim = config.optim.model_copy(update={"batch_size": size, "accumulation": whole // size})
            yield config.model_copy(update={"optim": optim})


def _last_batch(config: TrainConfig) -> TrainConfig:
    return next(reversed(list(_smaller_batches(config))), config)


def _shorter(config: TrainConfig, facts: DataFacts) -> Iterator[TrainConfig]:
    """Multiples of 64 tokens, each a quarter shorter than the one before."""
    tokens = config.text.max_tokens
    if config.text.packing != "on":
        tokens = min(tokens, facts.longest)
    while (tokens := tokens * 3 // 4 // 64 * 64) >= _SHORTEST:
        yield config.model_copy(update={"text": config.text.model_copy(update={"max_tokens": tokens})})


def _fewer_bits(config: TrainConfig, machine: TrainingMachine) -> list[TrainConfig]:
    """bitsandbytes works through 8 bits some fifty times slower than through 4 on a processor: not proposed there."""
    if config.method == "full":
        return []
    on_gpu = bool(machine.gpus) and config.device.device != "cpu"
    steps: tuple[Precision, ...] = ("16bit", "8bit", "4bit") if on_gpu else ("16bit", "4bit")
    now = config.device.precision
    if now == "auto":
        now = "16bit" if on_gpu or machine.fast_16_bits else "32bit"
    if now == "32bit" and not (on_gpu or machine.fast_16_bits):
        return [_device(config, precision="4bit")]
    return [_device(config, precision=bits) for bits in steps if int(bits[:-3]) < int(now[:-3])]


def _smallest(config: TrainConfig, machine: TrainingMachine) -> Iterator[TrainConfig]:
    """With everything at its smallest: as it is, and in the fewest bits."""
    adapter = config.model_copy(update={"method": "lora"})
    for base in (adapter, *_fewer_bits(adapter, machine)):
        small = _last_batch(_checkpointing(base))
        yield small.model_copy(update={"text": small.text.model_copy(update={"max_tokens": _SHORTEST})})


def _device(config: TrainConfig, **changed: str) -> TrainConfig:
    return config.model_copy(update={"device": config.device.model_copy(update=changed)})
