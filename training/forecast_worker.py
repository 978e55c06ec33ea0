"""The worker process that forecasts runs; knows no window, and trains nothing.

Requests: {"config"}; the answer is an `Outlook` in the blob, as JSON.
"""

from __future__ import annotations

from functools import lru_cache

from engine.core.frames import Header
from engine.core.worker_report import Report
from training.config import TrainConfig
from training.finetune.data_facts import DataFacts, facts_of
from training.forecast_process import Outlook


def handle(request: Header, _blob: bytes, _report: Report) -> tuple[Header, bytes]:
    """Raises the `AquiferError` the person should see."""
    return {}, _forecast(TrainConfig.model_validate(request["config"])).model_dump_json().encode()


def _forecast(config: TrainConfig) -> Outlook:
    from training.finetune.fitting import fitting, nothing_fits
    from training.finetune.forecast import forecast
    from training.finetune.machine_facts import this_machine
    from training.finetune.sizes import gpus_here

    facts = _facts(_what_is_counted(config).model_dump_json(), _stamps(config))
    machine = this_machine(gpus_here())
    found = forecast(config, facts, machine)
    if found.fits:
        return Outlook(fits=True, words=found.words, seconds=found.seconds)
    proposals = fitting(config, facts, machine)
    if not proposals:
        return Outlook(fits=False, words=(nothing_fits(config, facts, machine),), seconds=found.seconds)
    first = proposals[0]
    return Outlook(
        fits=False, words=found.words, seconds=found.seconds, proposal=first.config, changes=first.changes
    )  # fmt: skip


def _what_is_counted(config: TrainConfig) -> TrainConfig:
    """The same for every run whose rows have the same tokens, so that they are counted once."""
    return TrainConfig(name="counted", base=config.base, task=config.task, data=config.data, text=config.text)


def _stamps(config: TrainConfig) -> tuple[tuple[str, int, int], ...]:
    """The files of the data as they are now: a set that was prepared anew is counted anew."""
    data = config.data
    made = sorted(data.set.glob("*")) if data.set is not None else []
    found = []
    for file in (*data.train, *data.validation, *made):
        # A file that is not there is told of when it is read.
        if file.exists():
            stat = file.stat()
            found.append((str(file), stat.st_mtime_ns, stat.st_size))
    return tuple(found)


@lru_cache(maxsize=8)
def _facts(config_json: str, _stamps_of_data: tuple[tuple[str, int, int], ...]) -> DataFacts:
    from training.dataprep.tokens import ModelTokens

    config = TrainConfig.model_validate_json(config_json)
    return facts_of(config, ModelTokens(config.base))
