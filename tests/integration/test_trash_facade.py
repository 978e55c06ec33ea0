"""One trash for chats, documents and files over the real engine: what goes in comes out, and for ever is for ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.api import Engine
from engine.core.errors import UsageError
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import WAIT_S, holding, write

MARKER = "Zyxwarkelbrunft"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine(data_dir=tmp_path / "profile", embedder=HashEmbedder(tmp_path / "embedder")) as engine:
        yield engine


def test_that_a_chat_removed_for_ever_takes_its_files_along(engine: Engine, tmp_path: Path) -> None:
    chat = engine.chat.new(MARKER)
    file = write(tmp_path, "a.txt", f"{MARKER} and turtles")
    engine.library.add([file], chat.attachments, kind="chat").result(WAIT_S)
    engine.chat.delete(chat.id)
    assert [(entry.kind, entry.name) for entry in engine.trash.entries()] == [("chat", MARKER)]
    engine.trash.remove(engine.trash.entries()).result(WAIT_S)
    assert engine.trash.entries() == []
    assert engine.library.list() == []
    assert holding(engine.paths.root, MARKER) == []


def test_that_everything_deleted_is_in_one_list_and_goes_back(engine: Engine, tmp_path: Path) -> None:
    chat = engine.chat.new("A chat")
    engine.library.add([write(tmp_path, "a.txt", "turtles")], "Sea").result(WAIT_S)
    engine.library.trash.put([engine.library.list()[0].sha256], "Sea")
    engine.chat.delete(chat.id)
    run = engine.paths.root / "runs" / "1"
    run.mkdir(parents=True)
    engine.trash._folder.put([run], "run", "My run")
    entries = engine.trash.entries()
    assert [entry.kind for entry in entries] == ["run", "chat", "document"], "the last deleted first"
    for entry in entries:
        engine.trash.restore(entry)
    assert engine.trash.entries() == []
    assert run.is_dir()
    assert [one.id for one in engine.chat.list()] == [chat.id]
    assert [info.name for info in engine.library.list("Sea")] == ["a.txt"]
    with pytest.raises(UsageError):
        engine.trash.restore(entries[0])


def test_that_an_empty_choice_is_a_sentence(engine: Engine) -> None:
    with pytest.raises(UsageError, match="Nothing is chosen"):
        engine.trash.remove([])
