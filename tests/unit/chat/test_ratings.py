"""Thumbs on answers are kept with the chat."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.chat.types import Answer
from engine.core.errors import UsageError
from engine.core.paths import ProfilePaths


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    made = ProfilePaths(tmp_path)
    made.create()
    return made


def test_that_a_rating_outlives_a_restart_and_is_taken_back(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        _, answer = store.begin_turn(chat.id, "How long?")
        store.finish(Answer(answer.id, "Ten metres."), "complete")
        store.set_rating(answer.id, 1)
    with closing(ConversationStore(paths)) as store:
        assert [message.rating for message in store.messages(chat.id)] == [0, 1]
        store.set_rating(answer.id, 0)
        assert [message.rating for message in store.messages(chat.id)] == [0, 0]


def test_that_only_an_answer_that_is_there_can_be_rated(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        question, _ = store.begin_turn(store.new_chat("Ships", ()).id, "How long?")
        for message_id in (question.id, "gone"):
            with pytest.raises(UsageError, match="does not exist"):
                store.set_rating(message_id, 1)
