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


def test_that_documents_are_tagged_filtered_packed_and_removed(tmp_path: Path) -> None:
    profile, pack = tmp_path / "profile", tmp_path / "samples.pack"
    assert engine(profile, "ingest", SAMPLES, "--collection", "Samples").code == 0
    assert engine(profile, "tag", "House rules.md", "--collection", "Samples", "--add", "rules").code == 0
    listed = {
        Path(line["path"]).name: line["tags"] for line in engine(profile, "documents", "--collection", "Samples").lines
    }
    assert listed == {"Annual report 2025.pdf": [], "House rules.md": ["rules"], "Workshop manual.pdf": []}
    search = ("search", "--collection", "Samples", "--query", "workshop")
    for options, names in (
        (("--type", "pdf"), {"Annual report 2025.pdf", "Workshop manual.pdf"}),
        (("--tag", "rules"), {"House rules.md"}),
        (("--name", "manual"), {"Workshop manual.pdf"}),
        (("--author", "nobody"), set()),
    ):
        assert {hit["document"] for hit in engine(profile, *search, *options).lines[0]["hits"]} == names
    assert engine(profile, *search, "--year", "soon").code == 2
    (written,) = engine(profile, "pack", "export", pack, "--collection", "Samples").lines
    assert (written["documents"], written["size_bytes"]) == (3, pack.stat().st_size)
    done = engine(profile, "remove", "--all", "--collection", "Samples")
    assert (done.code, {line["status"] for line in done.lines}) == (0, {"gone"})
    assert engine(profile, "collections").lines == []
    assert not list((profile / "library" / "originals").iterdir())
    taken = engine(profile, "pack", "import", pack)
    assert {line["status"] for line in taken.lines} == {"indexed"}
    assert {hit["document"] for hit in engine(profile, *search, "--tag", "rules").lines[0]["hits"]} == {
        "House rules.md"
    }
    assert engine(profile, "remove").code == 2
    assert engine(profile, "remove", "none.pdf").code == 1
