"""The state with the lowest validation loss is kept beside the checkpoints where the settings say so."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from training.finetune import training_run
from training.finetune.evaluating import BEST
from training.finetune.training_run import Surroundings


def save(folder: str, **_how: object) -> None:
    (Path(folder) / "adapter_model.safetensors").touch()


@pytest.mark.parametrize(("keep_best", "better"), [(True, True), (False, True), (True, False)])
def test_that_the_best_state_is_kept_where_it_is_wanted(tmp_path: Path, keep_best: bool, better: bool) -> None:
    evaluation: Any = SimpleNamespace(run=lambda *_given, **_more: better)
    model: Any = SimpleNamespace(peft_config={}, save_pretrained=save)
    tokenizer: Any = SimpleNamespace(inner=SimpleNamespace(save_pretrained=lambda _folder: None))
    at = Surroundings(tmp_path, tmp_path, lambda _event: None, lambda: None, None)
    training_run._measure(evaluation, 1, at, (model, tokenizer, 9), keep_best=keep_best)
    assert (tmp_path / BEST).exists() == (keep_best and better)
