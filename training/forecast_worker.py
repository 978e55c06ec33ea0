"""The worker process that forecasts runs; knows no window, and trains nothing.

Requests: {"config"}; the answer is an `Outlook` in the blob, as JSON.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from engine.catalog.types import DeviceMemory
from engine.core.frames import Header
from engine.core.worker_report import Report
from training.config import TrainConfig
from training.finetune import libraries
from training.finetune.data_facts import DataFacts, facts_of
from training.forecast_process import Outlook

_NVIDIA = Path("/dev/nvidiactl")


def handle(request: Header, _blob: bytes, _report: Report) -> tuple[Header, bytes]:
    """Raises the `AquiferError` the person should see."""
    return {}, _forecast(TrainConfig.model_validate(request["config"])).model_dump_json().encode()


def _forecast(config: TrainConfig) -> Outlook:
    from training.finetune.fitting import fitting, nothing_fits
    from training.finetune.forecast import forecast
    from training.finetune.machine_facts import this_machine

    facts = _facts(_what_is_counted(config).model_dump_json())
    machine = this_machine(_gpus())
    found = forecast(config, facts, machine)
    if found.fits:
        return Outlook(fits=True, words=found.words)
    proposals = fitting(config, facts, machine)
    if not proposals:
        return Outlook(fits=False, words=(nothing_fits(config, facts, machine),))
    return Outlook(fits=False, words=found.words, proposal=proposals[0].config, changes=proposals[0].changes)


def _what_is_counted(config: TrainConfig) -> TrainConfig:
    """The same for every run whose rows have the same tokens, so that they are counted once."""
    return TrainConfig(name="counted", base=config.base, task=config.task, data=config.data, text=config.text)


@lru_cache(maxsize=8)
def _facts(config_json: str) -> DataFacts:
    from training.dataprep.tokens import ModelTokens

    config = TrainConfig.model_validate_json(config_json)
    return facts_of(config, ModelTokens(config.base))


def _gpus() -> tuple[DeviceMemory, ...]:
    """torch is loaded only where there is a device for it."""
    if not _NVIDIA.exists():
        return ()
    libraries.prepare(1)
    import torch

    found = []
    for number in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        free, total = torch.cuda.mem_get_info(number)
        found.append(DeviceMemory(torch.cuda.get_device_name(number), "GPU", int(total), int(free)))
    return tuple(found)
