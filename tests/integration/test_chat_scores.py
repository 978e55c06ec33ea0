"""Two answers of a chat are scored by a real reward model, and the scores are there after a restart."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import pytest

from engine.api import Engine
from engine.chat.types import Answer
from tests.integration.command_line import needs_starters
from tests.tiny_models import tiny_reward_model


@needs_starters
@pytest.mark.real_models
def test_that_a_pair_is_scored_once_there_is_a_reward_model(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path / "profile") as engine:
        chat = engine.chat.new("Ships")
        store = engine.chat._shelf.of(chat.id)
        _, first = store.begin_turn(chat.id, "How long is the ship?")
        store.finish(Answer(first.id, "Ten metres."), "complete")
        _, second = store.begin_version(first.id, model="/models/big.gguf", beside=True)
        store.finish(Answer(second.id, "Nobody knows how long it is."), "complete")
        ids = (first.id, second.id)
        assert engine.chat.score(ids).result(60) is None
        judge = tiny_reward_model(tmp_path / "judge")
        shutil.copytree(judge, engine.paths.models_dir / "judge")
        scores = engine.chat.score(ids).result(120)
        assert scores is not None
        assert all(math.isfinite(score) for score in scores)
        assert scores[0] != scores[1]
    with Engine(data_dir=tmp_path / "profile") as engine:
        pair = engine.chat.history(chat.id)[-1].pair
        assert [one.score for one in pair] == list(scores)
