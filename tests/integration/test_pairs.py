"""Pairs from a real collection: a whole engine with a scripted model, and the command with the starter model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.api import Engine
from engine.core.errors import Cancelled, UsageError
from engine.core.jobs import CancelToken
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.fakes_retrieval import HashEmbedder
from tests.integration.command_line import ROOT, SAMPLES, engine, needs_starters
from tests.integration.library_kit import write
from tests.unit.generation.pairs_bench import good, page_text
from training.api import EngineServices, PairSpec, make_pairs
from training.dataprep.overlap import words_beyond
from training.generation.services import Asked, Limits

LIMITS = Limits('root ::= "a"', 50, 0.0, 17)


@pytest.fixture
def backend() -> ScriptedBackend:
    return ScriptedBackend()


@pytest.fixture
def whole(tmp_path: Path, backend: ScriptedBackend) -> Iterator[Engine]:
    embedder = HashEmbedder(tmp_path / "embedder")
    with Engine(data_dir=tmp_path / "profile", backend_loader=ScriptedLoader(backend), embedder=embedder) as made:
        yield made


@needs_starters
def test_that_pairs_come_from_the_pages_of_a_collection(
    whole: Engine, backend: ScriptedBackend, tmp_path: Path
) -> None:
    for town in ("Narvik", "Turku"):
        whole.library.add([write(tmp_path, f"{town}.txt", page_text(town))], "Guides").result(60)
        backend.enqueue(good(town))
    services = EngineServices(tmp_path / "profile", whole)
    report = make_pairs(PairSpec(collection="Guides"), services, tmp_path / "pairs.jsonl", CancelToken())
    rows = [json.loads(line) for line in report.file.read_text(encoding="utf-8").splitlines()]
    assert [(row["document"], row["page"], row["context"]) for row in rows] == [
        ("Narvik.txt", 1, page_text("Narvik")),
        ("Turku.txt", 1, page_text("Turku")),
    ]
    assert all(one.grammar for one in backend.sampling)
    with pytest.raises(UsageError, match="no document in the collection"):
        list(services.pages("Nothing"))


@needs_starters
def test_that_a_stop_ends_a_text_that_is_being_written(whole: Engine, backend: ScriptedBackend, tmp_path: Path) -> None:
    backend.token_delay_s = 0.02
    backend.enqueue("one two three")
    services, token = EngineServices(tmp_path / "profile", whole), CancelToken()
    asked = [Asked((("user", f"Text {number}"),)) for number in range(3)]
    texts = services.generate(asked, Limits("", 100_000, 0.0, 17), token)
    assert next(texts).text == "one two three"
    token.cancel()  # the second text would go on for ever
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(texts)
    assert time.monotonic() - started < 5
    assert services.count_tokens(["one two", ""], CancelToken()) == (2, 0)


@needs_starters
def test_that_texts_wait_while_a_chat_is_answered(whole: Engine, backend: ScriptedBackend, tmp_path: Path) -> None:
    backend.enqueue("one")
    services = EngineServices(tmp_path / "profile", whole)
    found: list[str] = []

    def read() -> None:
        asked = [Asked((("user", "Text"),))]
        found.extend(one.text for one in services.generate(asked, Limits("", 50, 0.0, 17), CancelToken()))

    reader = threading.Thread(target=read)
    with whole.jobs.yielding.while_answering():
        reader.start()
        reader.join(0.5)
        assert (reader.is_alive(), backend.prompts) == (True, [])
    reader.join(20)
    assert found == ["one"]


def command(folder: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-m", "training", *map(str, arguments), "--data-dir", str(folder / "profile"), "--json"]


def run(folder: Path, *arguments: object) -> dict[str, Any]:
    done = subprocess.run(
        command(folder, *arguments),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@needs_starters
@pytest.mark.real_models
@pytest.mark.slow
def test_that_the_starter_model_makes_pairs_that_are_borne_out_and_a_kill_loses_none(tmp_path: Path) -> None:
    assert engine(tmp_path / "profile", "ingest", *sorted(SAMPLES.iterdir()), "--collection", "Guides").code == 0
    wanted = ("pairs", "--collection", "Guides", "--kind", "qa,summary", "--evolve", 1, "--most", 6, "--out")
    first = run(tmp_path, *wanted, "whole.jsonl")
    assert first["passages"] >= 3
    kept = first["pairs"] + first["evolved"] + first["summaries"]
    assert kept + sum(first["dropped"].values()) == first["written"]
    texts = tmp_path / "killed.texts.jsonl"
    with subprocess.Popen(
        command(tmp_path, *wanted, "killed.jsonl"),
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        deadline = time.monotonic() + 120
        while not (texts.exists() and texts.read_bytes().count(b"\n") >= 2) and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    kept_lines = texts.read_bytes().count(b"\n")
    assert kept_lines >= 2
    second = run(tmp_path, *wanted, "killed.jsonl")
    assert second["kept_texts"] == kept_lines
    assert second["kept_texts"] + second["written"] == first["written"]
    whole, killed = ((tmp_path / f"{name}.jsonl").read_bytes() for name in ("whole", "killed"))
    assert whole == killed
    rows = [json.loads(line) for line in whole.decode().splitlines()]
    assert all(not words_beyond(row["answer"], row["context"]) for row in rows if row["kind"] == "qa")
    config = tmp_path / "whole.pipeline.yaml"
    # The model is small: there may be too few rows to keep one back.
    config.write_text(config.read_text(encoding="utf-8").replace("validation: 0.05", "validation: 0"), encoding="utf-8")
    assert 0 < run(tmp_path, "prepare", "--config", config)["train_rows"] <= kept
