"""Pins, folders, temporary chats, own presets and system prompts of chats."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from engine.core.settings import ChatSettings, Preset
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend


def test_that_pins_and_folders_outlive_a_restart(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new("Rent")
    chats.set_pinned(chat.id, on=True)
    chats.set_folder(chat.id, "  Flat   in town ")
    chats.add_folder("Empty")
    chats.open_folder("Empty", on=False)
    again = bench.open(PieceBackend([]))
    assert (again.get(chat.id).pinned, again.get(chat.id).folder) == (True, "Flat in town")
    assert [(f.name, f.is_open) for f in again.folders()] == [("Empty", False), ("Flat in town", True)]


def test_that_a_deleted_folder_leaves_its_chats_and_can_be_put_back(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    first, second = chats.new("a"), chats.new("b")
    for chat in (first, second):
        chats.set_folder(chat.id, "Flat")
    ids = chats.delete_folder("Flat")
    assert sorted(ids) == sorted((first.id, second.id))
    assert chats.folders() == []
    assert {chat.folder for chat in chats.list()} == {""}
    for chat_id in ids:
        chats.set_folder(chat_id, "Flat")
    assert {chat.folder for chat in chats.list()} == {"Flat"}


def test_that_folders_are_renamed_joined_and_named_apart(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new("a")
    chats.set_folder(chat.id, "Flat")
    chats.rename_folder("Flat", "House")
    assert chats.get(chat.id).folder == "House"
    assert chats.add_folder("House") == "House 2"
    chats.rename_folder("House", "House 2")
    assert [f.name for f in chats.folders()] == ["House 2"]
    chats.rename_folder("House 2", "House 2")
    assert chats.get(chat.id).folder == "House 2"
    for name in ("", "  ", "x" * 61):
        with pytest.raises(UsageError, match="folder"):
            chats.add_folder(name)


def test_that_nothing_of_a_temporary_chat_is_written_to_disk(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    backend = PieceBackend(["The periwinkle answer."])
    chats = bench.open(backend)
    kept = chats.new("Kept")
    chat = chats.new(temporary=True)
    assert chat.temporary
    chats.save_draft(chat.id, "periwinkle draft")
    chats.ask(chat.id, "periwinkle question").result(5)
    answer = chats.history(chat.id)[1]
    chats.rate(answer.id, 1)
    chats.try_again(answer.id).result(5)
    chats.show_message(answer.id)
    assert [c.id for c in chats.list()] == [chat.id, kept.id]
    assert chats.get(chat.id).title == "periwinkle question"
    assert backend.sampling[-1].private
    assert chats.search("periwinkle") == []
    for file in bench.paths.root.rglob("*"):
        if file.is_file():
            assert b"periwinkle" not in file.read_bytes(), file
    assert "periwinkle" not in caplog.text
    chats.delete(chat.id)
    assert [c.id for c in chats.list()] == [kept.id]
    with pytest.raises(UsageError, match="does not exist"):
        chats.get(chat.id)
    chats.ask(kept.id, "Another").result(5)
    assert not backend.sampling[-1].private


def test_that_a_temporary_chat_is_gone_after_a_restart_and_fits_no_folder(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new(temporary=True)
    with pytest.raises(UsageError, match="temporary"):
        chats.set_folder(chat.id, "Flat")
    assert bench.open(PieceBackend([])).list() == []


def test_that_a_temporary_chat_closed_while_it_is_answered_harms_nothing(bench: Bench) -> None:
    backend = PieceBackend(["a", "WAIT", "b"])
    chats = bench.open(backend)
    chat = chats.new(temporary=True)
    job = chats.ask(chat.id, "Tell me")
    assert backend.waiting.wait(5)
    job.cancel()
    chats.delete(chat.id)
    assert job.result(5).finish_reason == "cancelled"
    assert chats.list() == []


def test_that_the_system_prompt_of_a_chat_stands_above_preset_and_settings(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    preset = Preset(name="Pirate", system_prompt="Speak like a pirate.", temperature=0.5)
    chats = bench.open(backend, ChatSettings(presets=(preset,), system_prompt="Be brief."))
    chat = chats.new()
    chats.set_preset(chat.id, "Pirate")
    chats.set_system_prompt(chat.id, " Speak like a judge. ")
    chats.ask(chat.id, "Hello?").result(5)
    assert backend.prompts[-1].startswith("<system>Speak like a judge.")
    assert backend.sampling[-1].temperature == 0.5
    chats.set_system_prompt(chat.id, "")
    chats.ask(chat.id, "Hello?").result(5)
    assert backend.prompts[-1].startswith("<system>Speak like a pirate.")


def test_that_own_presets_are_made_renamed_removed_and_put_back(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    chats.save_preset(Preset(name="Judge", temperature=0.1))
    chats.set_preset(chat.id, "Judge")
    chats.save_preset(Preset(name="High judge", temperature=0.2), "Judge")
    assert chats.get(chat.id).preset == "High judge"
    names = [preset.name for preset in chats.presets()]
    assert names == ["Precise", "Balanced", "Creative", "High judge"]
    with pytest.raises(UsageError, match="already"):
        chats.save_preset(Preset(name="Creative"), "High judge")
    removed = chats.remove_preset("High judge")
    assert removed.temperature == 0.2
    chats.save_preset(removed)
    assert chats.presets()[-1] == removed
    with pytest.raises(UsageError, match="cannot be removed"):
        chats.remove_preset("Precise")


def test_that_a_changed_built_in_preset_goes_back_to_what_it_was(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    precise = chats.presets()[0]
    chats.save_preset(precise.model_copy(update={"top_k": 3}), "Precise")
    assert chats.presets()[0].top_k == 3
    chats.remove_preset("Precise")
    assert chats.presets()[0] == precise
    chats.save_preset(precise.model_copy(update={"name": "Mine"}), "Precise")
    assert [p.name for p in chats.presets()] == ["Precise", "Balanced", "Creative", "Mine"]


def test_that_a_store_in_memory_makes_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bench: Bench) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    chats = bench.open(PieceBackend(["Yes."]))
    chats.ask(chats.new(temporary=True).id, QUESTION).result(5)
    assert {f.name for f in set(tmp_path.rglob("*")) - before if ":memory:" in f.name} == set()
