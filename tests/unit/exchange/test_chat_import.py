"""Chats of other programs come in once, whole, with a report of what did not, and can be taken back."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.core.errors import Cancelled, UsageError
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths
from engine.exchange import chat_sources, json_stream
from engine.exchange.chat_import import ChatImport
from engine.exchange.types import ImportReport
from tests.unit.exchange import foreign_files as made

TURNS = [("user", "Hello?"), ("assistant", "Hi. **Bold**"), ("user", "And 你好?"), ("assistant", "مرحبا")]
PROMPTS = [("Prompt: " if role == "user" else "Response: ", text) for role, text in TURNS]


class Bench:
    """A profile with chats, and imports into it."""

    def __init__(self, root: Path) -> None:
        self.paths = ProfilePaths(root)
        self.paths.create()
        self.store = ConversationStore(self.paths)
        self.imports = ChatImport(self.store, self.paths.imports_file)

    def run(self, *paths: Path) -> ImportReport:
        return self.imports.run(Job("import"), paths)

    def texts(self, number: int = 0) -> list[tuple[str, str]]:
        chat = self.store.chats()[number]
        return [(message.role, message.text) for message in self.store.messages(chat.id)]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made_bench = Bench(tmp_path / "profile")
    yield made_bench
    made_bench.store.close()


def sources(folder: Path) -> dict[str, Path]:
    return {
        "ChatGPT": made.chatgpt_zip(folder / "export.zip", [made.chatgpt_conversation("c1", TURNS)]),
        "GPT4All": made.gpt4all_file(folder / "gpt4all-abc.chat", PROMPTS),
        "Jan": made.jan_thread(folder / "jan" / "t1", TURNS),
        "LM Studio": made.lm_studio_file(folder / "1700000000000.conversation.json", TURNS),
    }


@pytest.mark.parametrize("program", ["ChatGPT", "GPT4All", "Jan", "LM Studio"])
def test_that_a_chat_comes_in_as_it_was_shown_and_only_once(bench: Bench, tmp_path: Path, program: str) -> None:
    file = sources(tmp_path)[program]
    report = bench.run(file)
    assert (report.new, report.messages, report.skipped) == (1, 4, ())
    assert bench.texts() == TURNS
    (chat,) = bench.store.chats()
    assert chat.created == pytest.approx(1_700_000_000, abs=2)
    again = bench.run(file)
    assert (again.new, again.known, again.id) == (0, 1, "")
    assert len(bench.store.chats()) == 1


def test_that_a_folder_of_everything_is_read(bench: Bench, tmp_path: Path) -> None:
    sources(tmp_path / "all" if (tmp_path / "all").mkdir() is None else tmp_path)
    with zipfile.ZipFile(tmp_path / "all" / "export.zip") as archive:
        archive.extract("conversations.json", tmp_path / "all" / "unpacked")
    report = bench.run(tmp_path / "all")
    assert report.new == 4
    assert report.skipped == ()


@pytest.mark.parametrize("version", range(1, 13))
@pytest.mark.parametrize("kv", [False, True])
def test_that_every_version_of_a_gpt4all_file_is_read(bench: Bench, tmp_path: Path, version: int, kv: bool) -> None:
    report = bench.run(made.gpt4all_file(tmp_path / "gpt4all-x.chat", PROMPTS, version, kv=kv))
    assert report.skipped == ()
    assert bench.texts() == TURNS
    assert bench.store.chats()[0].title == "A title ü"


def test_that_what_a_tool_did_is_left_out_and_the_words_around_it_stay(bench: Bench, tmp_path: Path) -> None:
    turns = [("System: ", "Be kind."), ("Prompt: ", "1+1?"), ("Response: ", "It is 2. TOOL")]
    report = bench.run(made.gpt4all_file(tmp_path / "gpt4all-x.chat", turns))
    assert bench.texts() == [("user", "1+1?"), ("assistant", "Let me compute. It is 2. TOOL")]
    assert report.left_out == (("system prompts", 1),)


def test_that_thoughts_stay_thoughts(bench: Bench, tmp_path: Path) -> None:
    bench.run(made.lm_studio_file(tmp_path / "1.conversation.json", TURNS))
    chat = bench.store.chats()[0]
    assert bench.store.messages(chat.id)[1].thoughts == "Hm."


def test_that_a_chatgpt_tree_gives_what_was_shown(bench: Bench, tmp_path: Path) -> None:
    value = made.chatgpt_conversation("c1", [("user", "Draw"), ("assistant", "Done")])
    mapping = value["mapping"]
    first: dict[str, Any] = mapping["c1-0"]["message"]
    first["content"] = {"content_type": "multimodal_text", "parts": [{"content_type": "image_asset_pointer"}, "Draw"]}
    tool = {"author": {"role": "assistant"}, "content": {"content_type": "code", "text": "x"}, "recipient": "python"}
    thought = {"author": {"role": "assistant"}, "recipient": "all", "metadata": {},
               "content": {"content_type": "thoughts", "thoughts": [{"content": "Let me see."}]}}  # fmt: skip
    hidden = {"author": {"role": "user"}, "content": {"content_type": "text", "parts": ["SECRET"]},
              "metadata": {"is_visually_hidden_from_conversation": True}}  # fmt: skip
    parent = "c1-0"
    for key, message in (("tool", tool), ("thought", thought), ("hidden", hidden)):
        mapping[key] = {"message": message, "parent": parent, "children": []}
        parent = key
    mapping["c1-1"]["parent"] = parent
    (tmp_path / "conversations.json").write_text(json.dumps([value]), encoding="utf-8")
    report = bench.run(tmp_path / "conversations.json")
    assert bench.texts() == [("user", "Draw"), ("assistant", "Done")]
    assert dict(report.left_out) == {"pictures and recordings": 1, "tool calls and other content": 1}
    assert bench.store.messages(bench.store.chats()[0].id)[1].thoughts == "Let me see."


def test_that_a_tree_that_goes_round_in_circles_ends(bench: Bench, tmp_path: Path) -> None:
    value = made.chatgpt_conversation("c1", TURNS)
    value["mapping"]["sys"]["parent"] = value["current_node"]
    value["mapping"]["root"]["parent"] = "root"
    del value["title"]
    (tmp_path / "conversations.json").write_text(json.dumps([value]), encoding="utf-8")
    assert bench.run(tmp_path / "conversations.json").new == 1
    assert bench.store.chats()[0].title == "Hello?"


def test_that_a_chat_that_has_grown_there_is_continued_here(bench: Bench, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS[:2])])
    bench.run(file)
    made.chatgpt_zip(file, [made.chatgpt_conversation("c1", TURNS)])
    report = bench.run(file)
    assert (report.new, report.extended, report.messages) == (0, 1, 2)
    assert bench.texts() == TURNS
    assert bench.imports.undo(report.id) == (1, 0)
    assert bench.texts() == TURNS[:2]


def test_that_a_chat_continued_here_is_never_touched(bench: Bench, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS[:2])])
    first = bench.run(file)
    chat = bench.store.chats()[0]
    bench.store.begin_turn(chat.id, "Mine")
    assert bench.run(file).known == 1
    made.chatgpt_zip(file, [made.chatgpt_conversation("c1", TURNS)])
    report = bench.run(file)
    assert report.taken == 0
    assert "continued both here and there" in report.skipped[0].reason
    assert bench.imports.undo(first.id) == (0, 1)
    assert ("user", "Mine") in bench.texts()


def test_that_an_import_is_taken_back_and_can_come_again(bench: Bench, tmp_path: Path) -> None:
    file = sources(tmp_path)["ChatGPT"]
    report = bench.run(file)
    last = bench.imports.last()
    assert last is not None
    assert last[0] == report.id
    assert bench.imports.undo(report.id) == (1, 0)
    assert bench.store.chats() == []
    assert bench.imports.last() is None
    with pytest.raises(UsageError, match="taken back already"):
        bench.imports.undo(report.id)
    again = bench.run(file)
    assert (again.restored, again.new) == (1, 0)
    assert bench.texts() == TURNS


def test_that_a_chat_brought_back_and_continued_here_survives_the_undo(bench: Bench, tmp_path: Path) -> None:
    file = sources(tmp_path)["ChatGPT"]
    bench.run(file)
    chat = bench.store.chats()[0]
    bench.store.set_deleted(chat.id, 1.0)
    report = bench.run(file)
    assert report.restored == 1
    bench.store.begin_turn(chat.id, "Mine")
    assert bench.imports.undo(report.id) == (0, 1)
    assert ("user", "Mine") in bench.texts()


def test_that_a_stopped_import_keeps_what_it_took_and_can_be_taken_back(bench: Bench, tmp_path: Path) -> None:
    chats = [made.chatgpt_conversation(f"c{number}", TURNS) for number in range(5)]
    file = made.chatgpt_zip(tmp_path / "a.zip", chats)
    job: Job[ImportReport] = Job("import")
    count = 0

    def emit(_event: object) -> None:
        nonlocal count
        count += 1
        if count == 2:
            job.cancel()

    job.emit = emit  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        bench.imports.run(job, [file])
    assert len(bench.store.chats()) == 2
    last = bench.imports.last()
    assert last is not None
    assert bench.imports.undo(last[0]) == (2, 0)
    assert bench.store.chats() == []


DAMAGED = {
    "conversations.json": (b"[{", "ends in the middle"),
    "a.json": (b'{"mapping"', "not valid JSON"),
    "b.json": (b"nonsense", "not valid JSON"),
    "c.json": (b"[1, 2]", "not a list of chats"),
    "d.json": (b"", "not valid JSON"),
    "e.zip": (b"PK nonsense", "damaged"),
    "f.conversation.json": (b"[]", "no chat of LM Studio"),
    "g.conversation.json": (b"[" * 100_000, "not valid JSON|too deeply"),
    "gpt4all-x.chat": (b"nonsense", "no chat of GPT4All"),
    "gpt4all-y.chat": (b"\xf5\xd5\x53\xcc\x00\x00\x00\x0c", "ends in the middle"),
    "gpt4all-z.chat": (b"\xf5\xd5\x53\xcc\x00\x00\x00\x63", "version 99"),
    "notes.txt": (b"hello", "no chats of a program"),
}


@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_that_a_damaged_file_is_said_and_nothing_else_happens(bench: Bench, tmp_path: Path, name: str) -> None:
    data, reason = DAMAGED[name]
    (tmp_path / name).write_bytes(data)
    report = bench.run(tmp_path / name)
    assert report.taken == 0
    (skipped,) = report.skipped
    assert re.search(reason, skipped.reason), skipped.reason
    assert bench.imports.last() is None


def test_that_a_missing_and_an_empty_folder_are_said(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    report = bench.run(tmp_path / "gone", tmp_path / "empty")
    assert [skipped.name for skipped in report.skipped] == ["gone", "empty"]
    assert "not there" in report.skipped[0].reason


def test_that_a_zip_without_chats_is_said(bench: Bench, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert "no conversations.json" in bench.run(tmp_path / "a.zip").skipped[0].reason


def test_that_a_zip_of_endless_zeros_and_one_of_endless_brackets_fill_no_memory(bench: Bench, tmp_path: Path) -> None:
    for name, piece in (("zeros.zip", b"\0" * (1 << 20)), ("open.zip", b"[[[{" * (1 << 18))):
        with (
            zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("conversations.json", "w", force_zip64=True) as member,
        ):
            for _ in range(20):
                member.write(piece)
        assert bench.run(tmp_path / name).taken == 0


def test_that_one_bad_conversation_does_not_cost_the_others(bench: Bench, tmp_path: Path) -> None:
    nameless = {"title": "x", "mapping": {}}
    foreign = {"hello": 1}
    empty = made.chatgpt_conversation("c9", [], title="Nothing in it")
    good = made.chatgpt_conversation("c1", TURNS)
    report = bench.run(made.chatgpt_zip(tmp_path / "a.zip", [nameless, foreign, empty, good]))
    assert report.new == 1
    assert [skipped.name for skipped in report.skipped] == ["x", "conversation 2", "Nothing in it"]
    assert report.skipped_total == 3


def test_that_characters_no_database_holds_are_cleaned(bench: Bench, tmp_path: Path) -> None:
    text = '[{"conversation_id":"c\\ud800","title":"T\\u0000\\ud83d","current_node":"n","mapping":{"n":{"message":'
    text += '{"author":{"role":"user"},"content":{"content_type":"text","parts":["a\\ud800b\\u0000c"]}}}}}]'
    (tmp_path / "conversations.json").write_text(text, encoding="utf-8")
    assert bench.run(tmp_path / "conversations.json").new == 1
    assert bench.texts() == [("user", "abc")]


def test_that_many_chats_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    chats = [made.chatgpt_conversation(f"c{number}", [("user", 'q"{[\\' * 50), *TURNS]) for number in range(200)]
    (tmp_path / "conversations.json").write_text(json.dumps(chats, indent=1), encoding="utf-8")
    monkeypatch.setattr(json_stream, "_CHUNK", 1000)  # every token is cut somewhere
    found = list(chat_sources.read(tmp_path / "conversations.json"))
    assert len(found) == 200
    assert not any(hasattr(one, "reason") for one in found)


def test_that_the_folders_of_other_programs_are_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    gpt4all = home / ".local/share/nomic.ai/GPT4All"
    gpt4all.mkdir(parents=True)
    assert chat_sources.find_sources(home, {}) == []
    made.gpt4all_file(gpt4all / "gpt4all-a.chat", PROMPTS)
    made.jan_thread(home / ".config/Jan/data/threads/t1", TURNS)
    made.lm_studio_file(home / ".lmstudio/conversations/law/1.conversation.json", TURNS)
    found = chat_sources.find_sources(home, {})
    assert [(source.program, source.chats) for source in found] == [("GPT4All", 1), ("Jan", 1), ("LM Studio", 1)]


@pytest.mark.parametrize("version", [0, 1, 2, 3])
def test_that_the_folders_of_local_docs_are_found(tmp_path: Path, version: int) -> None:
    home, here = tmp_path / "home", tmp_path / "contracts"
    here.mkdir()
    file = home / f".local/share/nomic.ai/GPT4All/localdocs_v{version}.db"
    made.local_docs_database(file, [("Contracts", here), ("Gone", tmp_path / "gone")], version)
    found = chat_sources.local_docs(home, {})
    assert [(one.collection, one.folder, one.there) for one in found] == [
        ("Contracts", here, True),
        ("Gone", tmp_path / "gone", False),
    ]
    file.write_bytes(b"no database")
    assert chat_sources.local_docs(home, {}) == []


def test_that_a_branch_begun_here_holds_the_added_messages(bench: Bench, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS[:2])])
    bench.run(file)
    made.chatgpt_zip(file, [made.chatgpt_conversation("c1", TURNS)])
    report = bench.run(file)
    chat = bench.store.chats()[0]
    shown = bench.store.messages(chat.id)
    assert [message.parent_id or None for message in shown] == [None, *(message.id for message in shown[:-1])]
    bench.store.begin_turn(chat.id, "Mine, in the place of a question", beside=shown[2].id)
    bench.store.show(shown[3].id)
    assert bench.imports.undo(report.id) == (1, 0)
    assert ("user", "Mine, in the place of a question") in bench.texts()


def test_that_words_that_came_in_are_found(bench: Bench, tmp_path: Path) -> None:
    bench.run(made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)]))
    assert bench.store.search("bold")[0].title == "Trip to Rome"
