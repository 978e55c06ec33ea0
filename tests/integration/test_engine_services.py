"""What data preparation gets from a real engine: rewards of a reward model folder, chats without their refusals."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from engine.api import Engine
from engine.chat.conversation_store import ConversationStore
from engine.chat.types import Answer, Citation
from engine.core.errors import ModelNotFound, UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from tests.integration.command_line import needs_starters
from tests.tiny_models import tiny_reward_model
from training.api import EngineServices
from training.dataprep.types import Refusal, Row


def test_that_files_need_no_engine(tmp_path: Path) -> None:
    with EngineServices(tmp_path / "profile"):
        pass
    assert not (tmp_path / "profile").exists()


def test_that_finished_answers_of_chats_come_without_marks(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    store = ConversationStore(paths)
    chat = store.new_chat("Ships", ())
    cited = Citation(1, "a" * 64, "a.pdf", "a.pdf", 1, "blue", 0, 4, True)
    answers = [
        Answer("", "It is blue [1].", citations=(cited,)),
        Answer("", "Not found in your documents.", refused=True),
    ]
    for number, answer in enumerate(answers):
        _, written = store.begin_turn(chat.id, f"Question {number}?")
        store.finish(replace(answer, message_id=written.id), "complete")
    store.new_chat("Empty", ())
    store.close()
    with EngineServices(tmp_path) as services:
        found = list(services.chats())
    assert [str(row.origin) for row in found] == ["chat Ships, row 1", "chat Empty, row 2"]
    assert isinstance(found[0], Row)
    assert found[0].values["messages"] == [
        {"role": "user", "content": "Question 0?"},
        {"role": "assistant", "content": "It is blue."},
    ]
    assert isinstance(found[1], Refusal)


def test_that_thumbs_of_a_profile_choose_its_answers_and_make_pairs(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path) as engine:
        store = engine.chat._store
        chat = engine.chat.new("Ships")
        for text, rating in (("Two metres.", -1), ("Ten metres.", 1)):
            _, written = store.begin_turn(chat.id, "How long?")
            store.finish(Answer(written.id, text), "complete")
            engine.chat.rate(written.id, rating)
        with pytest.raises(UsageError, match="1, -1 or 0"):
            engine.chat.rate(written.id, 2)
        services = EngineServices(tmp_path, engine)
        (kept,) = services.chats()
        (pair,) = services.chats("pairs")
    assert isinstance(kept, Row)
    assert isinstance(pair, Row)
    assert kept.values["messages"] == [
        {"role": "user", "content": "How long?"},
        {"role": "assistant", "content": "Ten metres."},
    ]
    assert (pair.values["chosen"], pair.values["rejected"]) == ("Ten metres.", "Two metres.")


@needs_starters
@pytest.mark.real_models
def test_that_rewards_come_from_the_reward_model_of_the_profile(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path / "profile") as engine, EngineServices(tmp_path, engine) as services:
        with pytest.raises(ModelNotFound, match="no reward model"):
            services.reward([("Q", "A")], CancelToken())
        judge = tiny_reward_model(tmp_path / "judge")
        shutil.copytree(judge, engine.paths.models_dir / "judge")
        one, other = services.reward([("Why?", "Because."), ("Why?", "No idea at all.")], CancelToken())
    assert one != other


def test_that_a_temporary_chat_never_reaches_a_training_set(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path) as engine:
        chat = engine.chat.new("Secret", temporary=True)
        store = engine.chat._shelf.of(chat.id)
        _, written = store.begin_turn(chat.id, "How long?")
        store.finish(Answer(written.id, "Two metres."), "complete")
        engine.chat.rate(written.id, 1)
        services = EngineServices(tmp_path, engine)
        assert list(services.chats()) == []
        assert list(services.chats("pairs")) == []
