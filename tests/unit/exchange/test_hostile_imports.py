"""Files that were made, or broken, so that reading them fails: one bad chat or file never ends an import."""

from __future__ import annotations

import json
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.exchange.foreign_chat import seconds
from tests.unit.exchange import foreign_files as made
from tests.unit.exchange.test_chat_import import TURNS, Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made_bench = Bench(tmp_path / "profile")
    yield made_bench
    made_bench.store.close()


@pytest.mark.parametrize("value", [10**400, -(10**400), float("inf"), float("nan"), True, "1", None])
def test_that_a_time_that_is_none_is_no_time(value: object) -> None:
    assert seconds(value) == 0.0


def test_that_an_endless_number_costs_no_other_chat(bench: Bench, tmp_path: Path) -> None:
    odd = made.chatgpt_conversation("c1", TURNS) | {"create_time": 10**400}
    report = bench.run(made.chatgpt_zip(tmp_path / "a.zip", [odd, made.chatgpt_conversation("c2", TURNS)]))
    assert (report.new, report.skipped_total) == (2, 0)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_that_a_damaged_zip_of_any_method_is_skipped_and_the_next_file_read(
    bench: Bench, tmp_path: Path, method: int
) -> None:
    file = tmp_path / "a.zip"
    text = json.dumps([made.chatgpt_conversation("c1", TURNS)]) * 50
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("conversations.json", text)
    data = bytearray(file.read_bytes())
    data[60:140] = bytes(reversed(range(80)))
    file.write_bytes(data)
    report = bench.run(file, made.chatgpt_zip(tmp_path / "b.zip", [made.chatgpt_conversation("c2", TURNS)]))
    assert report.new == 1
    assert [skipped.name for skipped in report.skipped] == ["a.zip"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_that_a_file_whose_name_is_no_text_is_imported_and_taken_back(bench: Bench, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)])
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/exp\xffort.zip"))
    file.rename(odd)
    report = bench.run(odd)
    assert report.new == 1
    assert bench.imports.undo(report.id) == (1, 0)


def test_that_new_messages_behind_deleted_ones_are_seen_and_undo_takes_only_them(bench: Bench, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS[:2])])
    bench.run(file)
    chat = bench.store.chats()[0]
    bench.store.delete_message(bench.store.messages(chat.id)[1].id)
    assert bench.run(file).known == 1
    assert bench.texts() == TURNS[:1]  # nothing new: what was deleted stays so
    made.chatgpt_zip(file, [made.chatgpt_conversation("c1", TURNS)])
    report = bench.run(file)
    assert (report.extended, report.messages) == (1, 2)
    assert bench.texts() == TURNS
    assert bench.imports.undo(report.id) == (1, 0)
    assert bench.texts() == TURNS[:2]
