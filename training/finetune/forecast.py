"""What a run will take in memory and time, before anything is loaded, in parts and in words; starts nothing."""

from __future__ import annotations

from dataclasses import dataclass

from engine.catalog.forecast_words import gigabytes
from engine.catalog.types import DeviceMemory
from training.config import TrainConfig
from training.finetune.base_shape import BaseShape, read_shape
from training.finetune.data_facts import DataFacts
from training.finetune.machine_facts import TrainingMachine
from training.finetune.memory_need import MemoryPart, Plan, memory_parts
from training.finetune.run_plan import fit_as_wanted, packs
from training.finetune.time_need import Rate, TimePart, amount_of, rate_of, time_parts

# Free memory that is left alone: other programs grow, and a forecast is a forecast.
_ROOM_SHARE, _ROOM_BYTES = 0.05, 300_000_000


@dataclass(frozen=True, slots=True)
class Forecast:
    """Of one run. `plan` is what "auto" comes to here; `free_bytes` that of the device, of which some is left alone.

    `words` are sentences for a person; `rate` says whether the time is measured or assumed.
    """

    plan: Plan
    device: str
    memory: tuple[MemoryPart, ...]
    time: tuple[TimePart, ...]
    rate: Rate
    steps: int
    tokens: int
    trainable: int
    free_bytes: int
    words: tuple[str, ...]

    @property
    def memory_bytes(self) -> int:
        return sum(part.size_bytes for part in self.memory)

    @property
    def seconds(self) -> float:
        return sum(part.seconds for part in self.time)

    @property
    def fits(self) -> bool:
        return self.memory_bytes <= room_of(self.free_bytes)


def forecast(config: TrainConfig, facts: DataFacts, machine: TrainingMachine) -> Forecast:
    """Raises `ModelError` when the base cannot be read."""
    return forecast_shape(read_shape(config.base), config, facts, machine)


def forecast_shape(shape: BaseShape, config: TrainConfig, facts: DataFacts, machine: TrainingMachine) -> Forecast:
    """The same for a base whose headers were read already."""
    device, plan = settled(shape, config, facts, machine)
    memory = memory_parts(shape, config, plan, facts.task)
    amount = amount_of(config, plan, facts)
    trainable = shape.adapter_values(config.lora) if config.method == "lora" else shape.parameters
    found = Forecast(
        plan, device.name, memory, time_parts(shape, config, plan, facts, machine), rate_of(machine, plan),
        amount.steps, amount.tokens, trainable, device.free_bytes, (),
    )  # fmt: skip
    return Forecast(
        plan, device.name, memory, found.time, found.rate, amount.steps, amount.tokens, trainable, device.free_bytes,
        _words(found, shape, config, facts, machine),
    )  # fmt: skip


def settled(
    shape: BaseShape, config: TrainConfig, facts: DataFacts, machine: TrainingMachine
) -> tuple[DeviceMemory, Plan]:
    """The device, and every "auto" as what it means there: the quickest choice that fits, else the smallest one."""
    wants_gpu = config.device.device != "cpu" and machine.gpus
    device = max(machine.gpus, key=lambda gpu: gpu.free_bytes) if wants_gpu else machine.ram
    on_gpu = device.kind == "GPU"
    checkpointing = {"on": (True,), "off": (False,), "auto": (False, True)}[config.device.gradient_checkpointing]
    # A pair of answers is two rows.
    rows = config.optim.batch_size * (2 if facts.task in ("preference", "reward") else 1)
    tokens = facts.tokens_at(config.text.max_tokens)
    packed = facts.task in ("chat", "text") and packs(config, fit_as_wanted(config), facts.rows, tokens, on_gpu=on_gpu)
    longest = config.text.max_tokens if packed else min(facts.longest, config.text.max_tokens)
    if facts.task in ("preference", "reward"):
        longest = min(config.text.max_tokens, -(-facts.longest // 2))
    plans = [
        Plan(on_gpu, precision, again, rows, max(1, longest), packed)
        for precision in _precisions(config, on_gpu=on_gpu, fast=machine.fast_16_bits)
        for again in checkpointing
    ]
    room = room_of(device.free_bytes)
    needs = {plan: sum(part.size_bytes for part in memory_parts(shape, config, plan, facts.task)) for plan in plans}
    return device, next((plan for plan in plans if needs[plan] <= room), min(plans, key=needs.__getitem__))


def room_of(free_bytes: int) -> int:
    """What a run may take of the memory that is free."""
    return max(0, free_bytes - max(_ROOM_BYTES, int(_ROOM_SHARE * free_bytes)))


def _precisions(config: TrainConfig, *, on_gpu: bool, fast: bool) -> tuple[str, ...]:
    if config.device.precision != "auto":
        return (config.device.precision,)
    if on_gpu:
        return ("16bit", "4bit") if config.method == "lora" else ("16bit",)
    return ("16bit",) if fast else ("32bit",)


def time_words(seconds: float) -> str:
    """ "40 seconds", "12 minutes", "3.5 hours"."""
    if seconds < 90:
        return "1 second" if seconds < 1.5 else f"{round(seconds)} seconds"
    if seconds < 90 * 60:
        return f"{round(seconds / 60)} minutes"
    return f"{seconds / 3600:.1f} hours" if seconds < 48 * 3600 else f"{seconds / 86400:.1f} days"


def _words(
    found: Forecast, shape: BaseShape, config: TrainConfig, facts: DataFacts, machine: TrainingMachine
) -> tuple[str, ...]:
    place = "memory of the GPU" if found.plan.on_gpu else "memory"
    start = "Fits" if found.fits else "Does not fit"
    largest = sorted(found.memory, key=lambda part: -part.size_bytes)[:3]
    most = ", ".join(f"{part.name} {gigabytes(part.size_bytes)} GB" for part in largest)
    needed, free = gigabytes(found.memory_bytes), gigabytes(found.free_bytes)
    lasts = time_words(found.seconds)
    said = [
        f"{start}: needs about {needed} of {free} GB free {place}; most of it for {most}.",
        f"About {lasts} for {found.steps:,} steps and {found.tokens:,} tokens ({found.rate.words}).",
    ]
    if config.device.device == "cuda" and not machine.gpus:
        said.append("There is no GPU that can be used: the figures are those of the processor.")
    cut = facts.cut_share(config.text.max_tokens)
    if cut > 0:
        what = "cut" if config.text.too_long == "cut" else "left out"
        said.append(f"{100 * cut:.1f} % of the rows are longer than {config.text.max_tokens:,} tokens and are {what}.")
    if not found.plan.on_gpu and found.plan.precision == "8bit":
        said.append("8 bits are some fifty times slower than 16 on a processor: choose 4bit or 16bit.")
    if not found.plan.on_gpu and found.plan.precision in ("16bit", "4bit") and not machine.fast_16_bits:
        said.append("This processor is some fifty times slower in 16 bits (and so in 4) than in 32: choose 32bit.")
    if shape.experts:
        said.append("The model is a mixture of experts; adapters of the experts are not counted.")
    if facts.sampled:
        said.append(f"The lengths of the first {len(facts.lengths):,} rows stand for all.")
    return tuple(said)
