"""Branches, versions, continued answers, deleted messages: nothing that was written is ever overwritten."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.chat import conversation_store
from engine.chat.chats import Chats
from engine.chat.conversation_store import ConversationStore
from engine.chat.types import Answer, Message
from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from engine.core.settings import ChatSettings, Preset
from engine.core.sqlite_file import SqliteFile
from tests.unit.chat.chat_bench import QUESTION, Bench, Models, PieceBackend


def texts(chats: Chats, chat_id: str) -> list[str]:
    return [message.text for message in chats.history(chat_id)]


def asked(chats: Chats, chat_id: str, *questions: str) -> None:
    for question in questions:
        chats.ask(chat_id, question).result(5)


def test_that_an_edited_question_begins_a_branch_and_the_other_one_comes_back(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "One", "Two", "Three")
    second = chats.history(chat.id)[2]
    chats.ask(chat.id, "Two, put better", beside=second.id).result(5)
    assert texts(chats, chat.id) == ["One", "Yes.", "Two, put better", "Yes."]
    edited = chats.history(chat.id)[2]
    assert edited.versions == (second.id, edited.id)
    assert "One" in backend.prompts[-1]
    assert "Three" not in backend.prompts[-1]
    assert "<user>Two\n" not in backend.prompts[-1]
    chats.show_message(second.id)
    assert texts(chats, chat.id) == ["One", "Yes.", "Two", "Yes.", "Three", "Yes."]
    asked(chats, chat.id, "Four")
    assert "Three" in backend.prompts[-1]
    assert "put better" not in backend.prompts[-1]


def test_that_a_first_question_can_be_edited_and_the_path_outlives_a_restart(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    asked(chats, chat.id, "One", "Two")
    first = chats.history(chat.id)[0]
    chats.ask(chat.id, "Uno", beside=first.id).result(5)
    chats.show_message(first.id)
    again = bench.open(PieceBackend(["Yes."]))
    assert texts(again, chat.id) == ["One", "Yes.", "Two", "Yes."]
    assert len(again.history(chat.id)[0].versions) == 2


def test_that_a_branch_shows_the_version_looked_at_last_also_further_down(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    asked(chats, chat.id, "One", "Two")
    first_two = chats.history(chat.id)[2]
    chats.ask(chat.id, "Two b", beside=first_two.id).result(5)
    chats.show_message(first_two.id)
    one = chats.history(chat.id)[0]
    chats.ask(chat.id, "Uno", beside=one.id).result(5)
    chats.show_message(one.id)
    assert texts(chats, chat.id)[2] == "Two"


def test_that_try_again_keeps_the_answer_before_as_a_version(bench: Bench) -> None:
    backend = PieceBackend(["First."])
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "One")
    first = chats.history(chat.id)[1]
    backend.pieces = ["Second."]
    chats.try_again(first.id).result(5)
    question, second = chats.history(chat.id)
    assert (question.text, second.text) == ("One", "Second.")
    assert second.versions == (first.id, second.id)
    assert backend.prompts[0] == backend.prompts[1]
    chats.show_message(first.id)
    assert texts(chats, chat.id) == ["One", "First."]


def test_that_another_model_is_lent_for_one_answer(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    backend, other = PieceBackend(["Mine."]), PieceBackend(["Theirs."])
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "One")
    lent: list[Path] = []

    @contextmanager
    def borrow(_self: Models, path: Path, *_: object):
        lent.append(path)
        yield other

    monkeypatch.setattr(Models, "borrow", borrow, raising=False)
    chats.try_again(chats.history(chat.id)[1].id, model=Path("/other.gguf")).result(5)
    asked(chats, chat.id, "Two")
    assert lent == [Path("/other.gguf")]
    assert texts(chats, chat.id) == ["One", "Theirs.", "Two", "Mine."]


def test_that_an_answer_cut_by_its_length_goes_on_where_it_ended(bench: Bench) -> None:
    backend = PieceBackend(["The beginning"], finish_reason="length")
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "Tell me")
    cut = chats.history(chat.id)[1]
    assert cut.can_go_on
    backend.pieces, backend.finish_reason = [" and the end."], "stop"
    chats.go_on(cut.id).result(5)
    (_, answer) = chats.history(chat.id)
    assert answer.text == "The beginning and the end."
    assert answer.versions == (answer.id,)
    assert backend.prompts[-1] == backend.prompts[0] + "The beginning"
    assert not answer.can_go_on
    with pytest.raises(UsageError, match="come to its end"):
        chats.go_on(answer.id)


def test_that_a_continued_answer_on_documents_is_checked_as_a_whole(bench: Bench) -> None:
    backend = PieceBackend(["The workshop repaired 1,284 bicycles."], finish_reason="length")
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    asked(chats, chat.id, QUESTION)
    cut = chats.history(chat.id)[1]
    assert cut.answer is not None
    assert cut.answer.citations
    backend.pieces, backend.finish_reason = [" Donations rose to 18,650 euro."], "stop"
    chats.go_on(cut.id).result(5)
    answer = chats.history(chat.id)[1].answer
    assert answer is not None
    assert answer.text.count("1,284") == 1
    assert {c.quote for c in answer.citations} >= {cut.answer.citations[0].quote}
    assert backend.prompts[-1].endswith("The workshop repaired 1,284 bicycles.")


def test_that_a_continuation_that_brings_nothing_leaves_the_answer_before(bench: Bench) -> None:
    backend = PieceBackend(["The beginning"], finish_reason="length")
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "Tell me")
    cut = chats.history(chat.id)[1]
    backend.pieces = ["WAIT"]
    backend.waiting.clear()
    job = chats.go_on(cut.id)
    backend.waiting.wait(5)
    assert chats.history(chat.id)[1].text == "The beginning"
    job.cancel()
    job.result(5)
    assert [m.id for m in chats.history(chat.id)][1:] == [cut.id]


def test_that_an_answer_by_a_schema_is_not_continued(bench: Bench) -> None:
    preset = Preset(name="Rows", json_schema='{"type": "object"}')
    chats = bench.open(PieceBackend(['{"a"'], finish_reason="length"), ChatSettings(presets=(preset,)))
    chat = chats.new()
    chats.set_preset(chat.id, "Rows")
    asked(chats, chat.id, "Rows, please")
    with pytest.raises(UsageError, match="JSON"):
        chats.go_on(chats.history(chat.id)[1].id)


def test_that_a_thought_the_template_opened_is_closed_before_the_continued_text(bench: Bench) -> None:
    backend = PieceBackend(["Hm.</think>The beginning"], finish_reason="length", opens_thought=True)
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "Tell me")
    cut = chats.history(chat.id)[1]
    assert (cut.text, cut.thoughts) == ("The beginning", "Hm.")
    backend.pieces = [" and more"]
    chats.go_on(cut.id).result(5)
    assert backend.prompts[-1].endswith("<think>\n</think>\n\nThe beginning")
    longer = chats.history(chat.id)[1]
    assert (longer.text, longer.thoughts) == ("The beginning and more", "Hm.")


def test_that_a_deleted_question_takes_what_follows_and_all_comes_back(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    asked(chats, chat.id, "One", "Two", "Three")
    second = chats.history(chat.id)[2]
    chats.delete_message(second.id)
    assert texts(chats, chat.id) == ["One", "Yes."]
    asked(chats, chat.id, "Four")
    chats.restore_message(second.id)
    assert texts(chats, chat.id) == ["One", "Yes.", "Two", "Yes.", "Three", "Yes."]
    assert len(chats.history(chat.id)[2].versions) == 2


def test_that_the_version_before_takes_the_place_of_a_deleted_one(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    asked(chats, chat.id, "One")
    first = chats.history(chat.id)[1]
    chats.try_again(first.id).result(5)
    second = chats.history(chat.id)[1]
    chats.delete_message(second.id)
    assert [m.id for m in chats.history(chat.id)][1:] == [first.id]
    chats.delete_message(first.id)
    assert texts(chats, chat.id) == ["One"]
    chats.try_again(chats.history(chat.id)[0].id).result(5)
    assert texts(chats, chat.id) == ["One", "Yes."]
    for message_id in ("gone", ""):
        with pytest.raises(UsageError, match="does not exist"):
            chats.delete_message(message_id)


def test_that_deleted_messages_leave_the_disk_after_thirty_days(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Secret answer."]))
    chat = chats.new()
    asked(chats, chat.id, "Open", "Hidden")
    chats.delete_message(chats.history(chat.id)[2].id)
    assert chats._store.purge() == []
    assert chats._store.purge(-1) == []
    with chats._store._file.transaction() as connection:
        assert connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 2
        connection.execute("INSERT INTO message_words (message_words) VALUES ('integrity-check')")
    assert [hit.snippet for hit in chats.search("Hidden")] == []


def test_that_words_of_deleted_messages_leave_the_files_too(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Something."]))
    chat = chats.new("Birds")
    for number in range(60):
        asked(chats, chat.id, f"periwinkle{number} and other words {number}")
    asked(chats, chat.id, "kingfisher")
    first = chats.history(chat.id)[0]
    chats.delete_message(first.id)
    asked(chats, chat.id, "halcyon")
    store = chats._store
    store.purge(-1)
    assert store.has_old_words
    store.wipe_old_words(CancelToken())
    assert not store.has_old_words
    assert len(chats.search("halcyon")) == 1
    chats.close()
    bench.opened.clear()
    data = b"".join(file.read_bytes() for file in bench.paths.root.glob("chats.sqlite*"))
    assert b"halcyon" in data
    assert b"periwinkle" not in data
    assert b"kingfisher" not in data


def test_that_training_sees_every_version_with_the_one_on_screen_last(bench: Bench) -> None:
    backend = PieceBackend(["A."])
    chats = bench.open(backend)
    chat = chats.new()
    asked(chats, chat.id, "One")
    first = chats.history(chat.id)[1]
    backend.pieces = ["B."]
    chats.try_again(first.id).result(5)
    chats.show_message(first.id)
    asked(chats, chat.id, "Two")
    assert [m.text for m in chats.every_answer(chat.id)] == ["One", "B.", "One", "A.", "Two", "B."]


def test_that_chats_of_version_3_become_trees_and_their_backup_opens_there(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    before = conversation_store._MIGRATIONS[:3]
    old = SqliteFile(paths.chats_file, before, paths.backups_dir)
    with old.transaction() as connection:
        for chat in "ab":
            connection.execute("INSERT INTO chats (id, title, created, updated) VALUES (?, 'Old', 1, 2)", (chat,))
            for place in range(6):
                answer = json.dumps({"version": 1, "answer": {"message_id": f"{chat}{place}", "text": "x"}})
                connection.execute(
                    "INSERT INTO messages (id, chat_id, position, role, text, state, created, answer, rating)"
                    " VALUES (?, ?, ?, ?, ?, 'complete', ?, ?, ?)",
                    (f"{chat}{place}", chat, place, "assistant" if place % 2 else "user", f"Grüße {chat}{place}",
                     place, answer if place % 2 else None, int(place == 3)),
                )  # fmt: skip
        connection.execute("UPDATE messages SET state = 'writing' WHERE id = 'b5'")
    old.close()
    store = ConversationStore(paths)
    store.repair()
    for chat in "ab":
        path = store.messages(chat)
        assert [m.id for m in path] == [f"{chat}{place}" for place in range(6)]
        assert [m.parent_id for m in path] == ["", *(m.id for m in path[:-1])]
        assert [m.rating for m in path] == [0, 0, 0, 1, 0, 0]
    assert {hit.message_id for hit in store.search("grusse")} == set()
    assert {hit.message_id for hit in store.search("gruße b5")} == {"b5"}
    store.close()
    (backup,) = paths.backups_dir.glob("chats-v3-*.sqlite")
    opened = SqliteFile(backup, before, tmp_path / "none")
    assert len(opened.rows("SELECT * FROM messages WHERE chat_id = 'a'")) == 6
    opened.close()


@pytest.mark.slow
def test_that_a_long_chat_is_deep_and_still_read(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    store = ConversationStore(paths)
    chat = store.new_chat("Long", ())
    for number in range(300):
        _, answer = store.begin_turn(chat.id, f"Q{number}")
        store.finish(Answer(answer.id, f"A{number}"), "complete")
    path: list[Message] = store.messages(chat.id)
    assert len(path) == 600
    assert [m.id for m in store.before(path[-1].id)] == [m.id for m in path[:-1]]
    store.delete_message(path[0].id)
    assert store.messages(chat.id) == []
    store.restore_message(path[0].id)
    assert len(store.messages(chat.id)) == 600
    store.close()
