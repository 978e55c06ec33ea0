"""Actions on a real library and index: only the asked document is searched, a deleted one leaves nothing, a kill is
survived."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.api import ActionScope, AskedTable, Engine
from engine.core.jobs import CancelToken
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.fakes_retrieval import HashEmbedder
from tests.integration.command_line import command, engine, environment, needs_starters
from tests.integration.library_kit import opened, write

QUESTION = "How many bicycles did the workshop repair?"


def test_that_a_search_can_be_limited_to_one_document(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        files = [write(tmp_path, f"{n}.txt", f"Bicycles of the workshop number {n}. Apples too.") for n in range(3)]
        kit.add(*files)
        shas = {info.name: info.sha256 for info in kit.library.list()}
        assert len({hit.document for hit in kit.find("bicycles of the workshop")}) == 3
        for name, sha256 in shas.items():
            hits = kit.library.find("bicycles of the workshop", ["Test"], 5, CancelToken(), only=[sha256])
            assert {hit.document for hit in hits} == {name}
        assert kit.library.find('"number 1"', ["Test"], 5, CancelToken(), only=[shas["2.txt"]])[0].document == "2.txt"
        assert kit.library.find("bicycles", ["Other"], 5, CancelToken(), only=list(shas.values())) == []


@pytest.fixture
def backend() -> ScriptedBackend:
    return ScriptedBackend(parameters=7_000_000_000)


@pytest.fixture
def profile_engine(tmp_path: Path, backend: ScriptedBackend) -> Iterator[Engine]:
    embedder = HashEmbedder(tmp_path / "embedder")
    with Engine(data_dir=tmp_path / "profile", backend_loader=ScriptedLoader(backend), embedder=embedder) as made:
        yield made


def asked(engine: Engine) -> AskedTable:
    return engine.actions.ask_every(QUESTION, ActionScope("Documents")).result(60)


@needs_starters
def test_that_a_deleted_document_leaves_no_word_in_the_actions(
    profile_engine: Engine, backend: ScriptedBackend, tmp_path: Path
) -> None:
    for town, count in (("Narvik", "1,284"), ("Turku", "377")):
        write(tmp_path, f"{town}.txt", f"In {town} the workshop did repair {count} bicycles in that year.")
        backend.enqueue(f"In {town} the workshop did repair {count} bicycles.")
    profile_engine.library.add([tmp_path / "Narvik.txt", tmp_path / "Turku.txt"]).result(60)
    table = asked(profile_engine)
    assert all(row.answer.citations[0].verified for row in table.rows), table
    assert b"Narvik" in raw(profile_engine)
    gone = next(row.document for row in table.rows if row.document.name == "Narvik.txt")
    profile_engine.library.remove(gone.sha256, "Documents")
    profile_engine.jobs.submit("index", "wait", lambda job: None, 1000).result(30)
    assert b"Narvik" not in raw(profile_engine)
    assert b"Turku" in raw(profile_engine)
    (row,) = asked(profile_engine).rows
    assert row.kept


def raw(engine: Engine) -> bytes:
    return b"".join(file.read_bytes() for file in engine.paths.root.glob("actions.sqlite*"))


@needs_starters
def test_that_passages_are_found_without_a_model(profile_engine: Engine, tmp_path: Path) -> None:
    text = "In Turku the workshop did repair 377 bicycles in that year."
    write(tmp_path, "Turku.txt", text)
    profile_engine.library.add([tmp_path / "Turku.txt"]).result(60)
    found = profile_engine.actions.search("bicycles", ActionScope("Documents")).result(60)
    (passage,) = found.passages
    assert text[passage.char_start : passage.char_end] == passage.quote
    assert passage.verified
    assert profile_engine.models.current is None


@needs_starters
@pytest.mark.real_models
@pytest.mark.slow
def test_that_a_kill_loses_no_finished_row(tmp_path: Path) -> None:
    folder, profile = tmp_path / "reports", tmp_path / "profile"
    for n in range(24):
        write(folder, f"report {n:02}.txt", f"In 20{n:02} the workshop repaired {n + 100} bicycles and a tricycle.")
    assert engine(profile, "ingest", folder).code == 0
    arguments = ("ask-all", "--question", QUESTION)
    with subprocess.Popen(
        command(profile, *arguments), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), text=True
    ) as running:
        assert running.stdout is not None
        done = [json.loads(running.stdout.readline()) for _ in range(3)]
        os.kill(running.pid, signal.SIGKILL)
    again = engine(profile, *arguments)
    assert again.code == 0, again.stderr
    rows = {row["document"]: row for row in again.lines}
    assert len(rows) == 24
    assert all(rows[row["document"]]["kept"] and rows[row["document"]]["answer"] == row["answer"] for row in done)
    assert not all(row["kept"] for row in rows.values())
