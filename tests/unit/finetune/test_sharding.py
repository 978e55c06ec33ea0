"""What cannot be cut up over several processes is refused in words, before any library is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import UsageError
from tests.training_kit import changed
from training.config import DataSpec, TrainConfig
from training.finetune.base_model import Placement
from training.finetune.sharding import check_wanted, is_sharded, is_wanted

CONFIG = TrainConfig(name="run", base=Path("base"), data=DataSpec(train=(Path("rows.jsonl"),)))
CUT = changed(CONFIG, "device", parallel="fsdp", processes=2)


def test_that_a_model_is_cut_up_only_when_it_is_wanted_and_there_are_several() -> None:
    assert is_wanted(CUT, 2)
    assert not is_wanted(CUT, 1)
    assert not is_wanted(CONFIG, 2)
    assert not is_sharded(object())


@pytest.mark.parametrize("optimizer", ["adamw_8bit", "paged_adamw_8bit", "adafactor"])
def test_that_an_optimizer_that_cannot_be_cut_up_is_refused(optimizer: str) -> None:
    with pytest.raises(UsageError, match=optimizer) as told:
        check_wanted(changed(CUT, "optim", optimizer=optimizer), Placement("cpu", "16bit"))
    assert "ddp" in told.value.hint


def test_that_eight_bits_are_refused() -> None:
    with pytest.raises(UsageError, match="8 bits"):
        check_wanted(CUT, Placement("cpu", "8bit"))
    for precision in ("4bit", "16bit", "32bit"):
        check_wanted(CUT, Placement("cpu", precision))
