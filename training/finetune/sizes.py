"""The sizes a run starts with: as wanted, or with less kept for the gradient where only that fits; trains nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engine.catalog.types import DeviceMemory
from engine.core.errors import ModelError
from training.config import TrainConfig
from training.finetune import libraries
from training.finetune.base_shape import read_shape
from training.finetune.data_facts import DataFacts
from training.finetune.forecast import settled
from training.finetune.machine_facts import this_machine
from training.finetune.row_files import Facts
from training.finetune.run_plan import FIT, Fit, fit_of, write_fit
from training.run_events import RunEvent, Told

_NVIDIA = Path("/dev/nvidiactl")


def fitting_size(
    config: TrainConfig, folder: Path, base: Path, count: Callable[[], DataFacts], tell: Callable[[RunEvent], None]
) -> Fit:
    """Settled at the first start and kept: a resumed run computes as before. `count` is asked only where it matters."""
    fit = fit_of(folder, config)
    if (folder / FIT).exists() or config.device.gradient_checkpointing != "auto":
        return fit
    try:
        shape = read_shape(base)
    except ModelError as error:
        tell(Told(text=f"The memory could not be forecast. {error}", severity="warning"))
        return fit
    _device, plan = settled(shape, config, count(), this_machine(gpus(), measure=False))
    fit = fit.model_copy(update={"gradient_checkpointing": plan.checkpointing})
    if plan.checkpointing:
        tell(Told(text="To fit into memory, less is kept for the gradient: a third slower."))
    write_fit(folder, fit)
    return fit


def facts_of_rows(facts: Facts) -> DataFacts:
    """Of rows that are made."""
    return DataFacts(
        rows=facts.train.rows,
        validation_rows=facts.validation.rows,
        tokens=facts.train.tokens,
        longest=facts.train.longest,
        task=facts.task.value,
    )


def gpus_here() -> list[DeviceMemory]:
    """As `gpus`, for a process that trains nothing: torch is loaded only where there is a device for it."""
    if not _NVIDIA.exists():
        return []
    libraries.prepare(1)
    return gpus()


def gpus() -> list[DeviceMemory]:
    """The GPUs that torch can use, with what is free now."""
    import torch

    found = []
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        free, total = torch.cuda.mem_get_info(number)
        found.append(DeviceMemory(torch.cuda.get_device_name(number), "GPU", int(total), int(free)))
    return found
