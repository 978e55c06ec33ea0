"""A ZIM file through the real command line: read, killed, gone on with, asked, removed."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

from tests.integration.command_line import command, engine, environment, needs_starters
from tests.zim_files import small_wikipedia

pytestmark = [needs_starters, pytest.mark.real_models]
TOWNS = 600
ZIM = " · Wikipedia (ZIM)"


def articles(profile: Path) -> tuple[int, int]:
    """How many are indexed, and the place on record."""
    file = profile / "library" / "library.sqlite"
    if not file.exists():
        return 0, 0
    db = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        (indexed,) = db.execute("SELECT count(*) FROM documents WHERE state = 'indexed'").fetchone()
        row = db.execute("SELECT position FROM zim_imports").fetchone()
        return int(indexed), int(row[0]) if row else 0
    except sqlite3.OperationalError:
        return 0, 0
    finally:
        db.close()


def test_that_a_zim_is_ingested_found_and_removed(tmp_path: Path) -> None:
    profile, zim = tmp_path / "profile", tmp_path / "towns.zim"
    small_wikipedia(20).write(zim)
    done = engine(profile, "ingest", zim, "--collection", "Wikipedia")
    assert done.code == 0, done.stderr
    (receipt,) = done.lines
    assert (receipt["status"], receipt["pages"], receipt["pages_read"], receipt["reader"]) == ("indexed", 20, 20, "zim")
    found = engine(profile, "search", "--collection", "Wikipedia", "--query", "Which town lies at Flow0013?")
    hit = found.lines[0]["hits"][0]
    assert (hit["document"], hit["link"]) == (f"Town 0013{ZIM}", "https://en.wikipedia.org/wiki/Town0013")
    assert engine(profile, "remove", "--all", "--collection", "Wikipedia").code == 0
    assert articles(profile) == (0, 0)


def test_that_an_answer_cites_an_article_with_its_link(tmp_path: Path) -> None:
    profile, zim = tmp_path / "profile", tmp_path / "towns.zim"
    small_wikipedia(20).write(zim)
    asked = engine(profile, "ask", "--files", zim, "--question", "At which river does Town0013 lie?")
    (answer,) = asked.lines
    assert not answer["refused"], asked.stderr
    cited = answer["citations"][0]
    assert (cited["document"], cited["link"]) == (f"Town 0013{ZIM}", "https://en.wikipedia.org/wiki/Town0013")
    assert cited["verified"]


@pytest.mark.slow
def test_that_a_killed_import_goes_on_where_it_was(tmp_path: Path) -> None:
    profile, zim = tmp_path / "profile", tmp_path / "towns.zim"
    small_wikipedia(TOWNS).write(zim)
    running = subprocess.Popen(
        command(profile, "ingest", zim, "--collection", "Wikipedia"),
        cwd=tmp_path, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    deadline = time.monotonic() + 200
    while articles(profile)[0] < 20:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.wait()
    indexed, position = articles(profile)
    assert position <= indexed < TOWNS, "the kill came too late to prove anything"
    done = engine(profile, "ingest", zim, "--collection", "Wikipedia")
    assert done.code == 0, done.stderr
    (receipt,) = done.lines
    assert (receipt["status"], receipt["pages_read"], receipt["chunks"]) == ("indexed", TOWNS, TOWNS)
    assert articles(profile) == (TOWNS + 1, TOWNS)
    last = f"Flow{TOWNS - 1:04}"
    hits = engine(profile, "search", "--collection", "Wikipedia", "--query", last, "--top-k", 50).lines[0]["hits"]
    assert hits[0]["document"].startswith(f"Town {TOWNS - 1:04}")
    passages = [(hit["path"], hit["char_start"]) for hit in hits]
    assert len(passages) == len(set(passages)), "an article is in the index twice"
