"""Another embedding model on the command line, with the real embedder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, STARTERS, engine, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]


def test_that_another_embedder_is_chosen_and_its_loss_is_survived(tmp_path: Path) -> None:
    profile, short = tmp_path / "profile", tmp_path / "short"
    shutil.copytree(STARTERS / "all-MiniLM-L6-v2", short)
    limits = short / "sentence_bert_config.json"
    limits.write_text(limits.read_text().replace("256", "64"))
    assert engine(profile, "ingest", SAMPLES, "--collection", "Samples").code == 0
    before = engine(profile, "collections").lines[0]
    assert before["embedded_anew"] is None
    done = engine(profile, "embedder", short)
    assert done.code == 0, done.stderr
    assert (done.lines[0]["done"], done.lines[-2]["done"], done.lines[-2]["documents"]) == (0, 3, 3)
    assert (done.lines[-1]["answering"], done.lines[-1]["reason"]) == ("short", "")
    assert engine(profile, "collections").lines[0]["chunks"] > before["chunks"]
    search = ("search", "--collection", "Samples", "--query", "torque for pedals", "--top-k", "1")
    assert Path(engine(profile, *search).lines[0]["hits"][0]["path"]).name == "Workshop manual.pdf"
    shutil.rmtree(short)
    done = engine(profile, *search)
    assert Path(done.lines[0]["hits"][0]["path"]).name == "Workshop manual.pdf"
    assert "found by their words alone" in done.stderr
    done = engine(profile, "embedder", tmp_path / "nothing")
    assert (done.code, done.lines) == (1, [])
    assert engine(profile, "embedder", "--starter").lines[-1]["answering"] == "all-MiniLM-L6-v2"
    assert engine(profile, "collections").lines[0]["chunks"] == before["chunks"]


def test_that_imagined_passages_and_languages_are_chosen(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    assert engine(profile, "ingest", SAMPLES, "--collection", "Samples").code == 0
    assert engine(profile, "collections").lines[0]["hyde"] is False
    assert engine(profile, "collections", "--hyde", "Samples", "perhaps").code == 2
    assert engine(profile, "collections", "--hyde", "Nothing", "on").code == 1
    assert engine(profile, "collections", "--hyde", "Samples", "on").lines[0]["hyde"] is True
    done = engine(profile, "ask", "--collection", "Samples", "--question", "How tight must the pedals be?")
    assert done.code == 0, done.stderr
    assert "imagined" in done.stderr
    assert engine(profile, "collections", "--hyde", "Samples", "off").lines[0]["hyde"] is False
    search = ("search", "--collection", "Samples", "--query", "torque for pedals", "--language")
    assert engine(profile, *search, "English").lines[0]["hits"]
    assert engine(profile, *search, "de").lines[0]["hits"] == []
    assert engine(profile, *search, "Klingon").code == 2
