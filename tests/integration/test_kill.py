"""kill -9 at any moment loses nothing that was shown as saved, and the next start goes on."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, command, engine, environment, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]


def test_that_a_kill_during_indexing_keeps_every_receipt(tmp_path: Path) -> None:
    folder, profile = tmp_path / "files", tmp_path / "profile"
    folder.mkdir()
    for number in range(300):
        text = " ".join(f"Notebook {number} tells of topic{number}x and of item {n}." for n in range(15))
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    running = subprocess.Popen(
        command(profile, "ingest", folder, "--collection", "Many"),
        cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert running.stdout is not None
    shown = [json.loads(running.stdout.readline()) for _ in range(20)]
    running.send_signal(signal.SIGKILL)
    # What was printed before the kill took effect counts as shown, too.
    shown += [json.loads(line) for line in running.stdout if line.endswith("\n")]
    running.wait()
    assert all(receipt["status"] == "indexed" for receipt in shown)
    assert len(shown) < 300, "the kill came too late to prove anything"
    for receipt in (shown[0], shown[-1]):
        number = int(Path(receipt["path"]).stem)
        hits = engine(profile, "search", "--collection", "Many", "--query", f"topic{number}x").lines[0]["hits"]
        assert Path(hits[0]["path"]).name == f"{number:03}.txt"
    again = engine(profile, "ingest", folder, "--collection", "Many")
    assert again.code == 0, again.stderr
    assert len(again.lines) == 300
    (info,) = [line for line in engine(profile, "collections").lines if line["name"] == "Many"]
    assert info["documents"] == 300
    hits = engine(profile, "search", "--collection", "Many", "--query", "topic299x", "--top-k", 50).lines[0]["hits"]
    passages = [(hit["path"], hit["char_start"]) for hit in hits]
    assert len(passages) == len(set(passages)), "a document is in the index twice"


def test_that_a_kill_while_answering_keeps_the_question_and_what_was_written(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    assert engine(profile, "ingest", SAMPLES, "--collection", "Samples").code == 0
    question = "How many bicycles did the workshop repair in 2025?"
    running = subprocess.Popen(
        command(profile, "ask", "--collection", "Samples", "--question", question),
        cwd=tmp_path, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not messages(profile):
        assert time.monotonic() < deadline
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert messages(profile)[0][:2] == ("user", question)
    assert engine(profile, "collections").code == 0  # the next start repairs
    (_, answer) = messages(profile)
    assert answer[2] in ("interrupted", "complete")
    assert engine(profile, "ask", "--collection", "Samples", "--question", question).code == 0


def messages(profile: Path) -> list[tuple[str, str, str]]:
    if not (profile / "chats.sqlite").exists():
        return []
    connection = sqlite3.connect(f"file:{profile / 'chats.sqlite'}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT role, text, state FROM messages ORDER BY rowid").fetchall()
    except sqlite3.OperationalError:
        return []  # the tables are being made
    finally:
        connection.close()
