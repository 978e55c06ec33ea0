"""Watched folders on the command line, with the real embedder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, engine, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]


def test_that_a_watched_folder_is_followed_from_call_to_call(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(SAMPLES, docs)
    profile = tmp_path / "profile"
    done = engine(profile, "watch", docs, "--collection", "Samples", "--exclude", "*.md", "--once")
    assert done.code == 0, done.stderr
    assert {(Path(line["path"]).suffix, line["status"]) for line in done.lines} == {(".pdf", "indexed")}
    (docs / "Annual report 2025.pdf").unlink()
    (docs / "Workshop manual.pdf").rename(docs / "Manual.pdf")
    done = engine(profile, "watch", "--once")
    assert sorted((Path(line["path"]).name, line["status"]) for line in done.lines) == [
        ("Annual report 2025.pdf", "gone"),
        ("Workshop manual.pdf", "gone"),
    ]
    hits = engine(profile, "search", "--collection", "Samples", "--query", "torque for pedals").lines[0]["hits"]
    assert {hit["path"] for hit in hits} == {str(docs / "Manual.pdf")}
    shutil.rmtree(docs)
    done = engine(profile, "watch", "--once")
    assert (done.code, done.lines) == (1, [])
    assert "cannot be reached" in done.stderr
    (watched,) = engine(profile, "watches").lines
    assert (watched["state"], watched["files"], watched["exclude"]) == ("unreachable", 1, ["*.md"])
    assert engine(profile, "unwatch", docs).code == 0
    assert engine(profile, "watches").lines == []
    assert engine(profile, "collections").lines[0]["documents"] == 1


def test_that_watching_nothing_or_nowhere_is_a_sentence(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    assert engine(profile, "watch", "--once").code == 2
    done = engine(profile, "watch", tmp_path / "none", "--once")
    assert (done.code, done.stdout) == (1, "")
    assert "is not a folder that can be watched" in done.stderr
