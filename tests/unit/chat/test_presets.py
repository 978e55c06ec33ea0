"""Ways of answering: settings, presets by chat, and profiles of earlier versions."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from engine.chat import conversation_store
from engine.chat.conversation_store import ConversationStore
from engine.core.errors import UsageError
from engine.core.events import Notice
from engine.core.paths import ProfilePaths
from engine.core.settings import ChatSettings, Preset, Settings
from engine.core.settings_store import SettingsStore
from engine.core.sqlite_file import SqliteFile
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend, events_of

ALL = Preset(
    name="All",
    system_prompt="Speak like a pirate.",
    temperature=0.7,
    top_p=0.8,
    top_k=12,
    min_p=0.2,
    repeat_penalty=1.3,
    seed=42,
    max_tokens=99,
    stop=("ARR",),
    thinking="on",
)


def test_that_a_chat_without_a_preset_follows_the_settings(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    settings = ChatSettings(temperature=0.4, top_k=7, min_p=0.1, repeat_penalty=1.2, seed=5, stop=("END",))
    chats = bench.open(backend, settings)
    chats.ask(chats.new().id, "Hello?").result(5)
    used = backend.sampling[-1]
    assert (used.temperature, used.top_k, used.min_p, used.repeat_penalty, used.seed, used.stop, used.max_tokens) == (
        0.4, 7, 0.1, 1.2, 5, ("END",), 384,
    )  # fmt: skip


def test_that_a_preset_changes_what_it_says_for_its_chat_only(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    chats = bench.open(backend, ChatSettings(presets=(ALL,), stop=("END",), thinking_tokens=1000))
    chat, other = chats.new(), chats.new()
    chats.set_preset(chat.id, "All")
    assert chats.get(chat.id).preset == "All"
    chats.ask(chat.id, "Hello?").result(5)
    used = backend.sampling[-1]
    assert (used.temperature, used.top_p, used.top_k, used.min_p) == (0.7, 0.8, 12, 0.2)
    assert (used.repeat_penalty, used.seed, used.stop, used.max_tokens) == (1.3, 42, ("END", "ARR"), 99 + 1000)
    assert "Speak like a pirate." in backend.prompts[-1]
    assert backend.prompts[-1].endswith("<think>\n")
    chats.ask(other.id, "Hello?").result(5)
    assert backend.sampling[-1].temperature == 0.0
    assert "pirate" not in backend.prompts[-1]


def test_that_a_preset_survives_a_restart_and_can_be_taken_off(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    chats.set_preset(chat.id, "Creative")
    again = bench.open(PieceBackend([]))
    assert again.get(chat.id).preset == "Creative"
    again.set_preset(chat.id, "")
    assert again.get(chat.id).preset == ""
    with pytest.raises(UsageError, match="Wild"):
        again.set_preset(chat.id, "Wild")


def test_that_there_are_built_in_presets_and_own_ones_replace_them(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    assert [preset.name for preset in chats.presets()] == ["Precise", "Balanced", "Creative"]
    own = bench.open(PieceBackend([]), ChatSettings(presets=(ALL, Preset(name="Balanced", top_k=3))))
    assert [preset.name for preset in own.presets()] == ["Precise", "Balanced", "Creative", "All"]
    assert own.presets()[1].top_k == 3


def test_that_a_preset_that_was_removed_is_said_and_the_settings_are_used(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]), ChatSettings(presets=(ALL,)))
    chat = chats.new()
    chats.set_preset(chat.id, "All")
    backend = PieceBackend(["Yes."])
    again = bench.open(backend, ChatSettings())
    events = events_of(again.ask(chat.id, "Hello?"))
    assert any(isinstance(event, Notice) and "“All”" in event.text for event in events)
    assert backend.sampling[-1].top_k == 40


def test_that_seeds_differ_unless_one_is_chosen(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    chats = bench.open(backend)
    chat = chats.new()
    for _ in range(4):
        chats.ask(chat.id, "Hello?").result(5)
    assert len({sampling.seed for sampling in backend.sampling}) > 1


def test_that_an_answer_by_a_schema_stays_json(bench: Bench) -> None:
    text = '{"bicycles": "The workshop repaired 1,284 bicycles."}'
    schema = '{"type": "object", "properties": {"bicycles": {"type": "string"}}}'
    backend = PieceBackend([text], opens_thought=True)
    chats = bench.open(backend, ChatSettings(presets=(Preset(name="JSON", json_schema=schema, thinking="on"),)))
    chat = chats.new(collections=["Documents"])
    chats.set_preset(chat.id, "JSON")
    answer = chats.ask(chat.id, QUESTION).result(5)
    assert (answer.text, answer.thoughts, answer.citations) == (text, "", ())
    assert backend.sampling[-1].json_schema == schema
    assert backend.sampling[-1].max_tokens == 384


def test_that_settings_of_the_version_before_still_load(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    old = {
        "version": 1,
        "appearance": {"theme": "dark", "scale_percent": 100, "send_key": "enter"},
        "models": {"default_model": None, "context_length": 4096, "threads": 0, "gpu_layers": -1},
        "chat": {
            "system_prompt": "Be kind.", "temperature": 0.3, "top_p": 0.95, "max_tokens": 384,
            "evidence_tokens": 900, "history_tokens": 1024,
        },
        "library": {"embedder": None, "read_time_limit_s": 120.0, "read_memory_limit_mb": 3072,
                    "largest_file_mb": 1024},
    }  # fmt: skip
    paths.settings_file.write_text(json.dumps(old), encoding="utf-8")
    store = SettingsStore(paths)
    assert store.problem == ""
    assert (store.current.chat.temperature, store.current.chat.top_k) == (0.3, 40)


def test_that_presets_survive_the_settings_file(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    SettingsStore(paths).update(Settings(chat=ChatSettings(presets=(ALL,))))
    assert SettingsStore(paths).current.chat.preset("All") == ALL


def test_that_chats_of_the_version_before_are_kept_and_their_backup_opens_there(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    paths.create()
    before = conversation_store._MIGRATIONS[:1]
    old = SqliteFile(paths.chats_file, before, paths.backups_dir)
    with old.transaction() as connection:
        connection.execute("INSERT INTO chats (id, title, created, updated) VALUES ('c', 'Old chat', 1, 2)")
        connection.execute(
            "INSERT INTO messages (id, chat_id, position, role, text, state, created, answer)"
            " VALUES ('m', 'c', 0, 'assistant', 'Hi.', 'complete', 1, ?)",
            (json.dumps({"version": 1, "answer": {"message_id": "m", "text": "Hi.", "model": "Old"}}),),
        )
    old.close()
    store = ConversationStore(paths)
    assert (store.chat("c").title, store.chat("c").preset) == ("Old chat", "")
    (message,) = store.messages("c")
    assert message.answer is not None
    assert (message.thoughts, message.answer.model, message.answer.turns_left_out) == ("", "Old", 0)
    assert message.rating == 0
    store.close()
    (backup,) = paths.backups_dir.glob("chats-v1-*.sqlite")
    opened = SqliteFile(backup, before, tmp_path / "none")
    assert opened.row("SELECT title FROM chats")["title"] == "Old chat"  # type: ignore[index]
    opened.close()
    with sqlite3.connect(paths.chats_file) as raw:
        assert raw.execute("PRAGMA user_version").fetchone()[0] == len(conversation_store._MIGRATIONS)
    raw.close()
