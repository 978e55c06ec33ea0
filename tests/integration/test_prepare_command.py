"""`python -m training prepare` as a person runs it: other hash seeds, kill -9, a full disk, real models, documents."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.integration.command_line import ROOT, SAMPLES, STARTERS, engine, needs_starters
from tests.unit.dataprep.data_bench import questions, write_jsonl

PIPELINE = """\
version: 1
name: small
sources: [{{path: rows.jsonl}}]
split: {{validation: 0.1}}
checks: [{{check: empty}}, {{check: language, keep: [en]}}]
{more}
"""


def training(folder: Path, *arguments: object, hash_seed: str = "0", file_limit: int = 0) -> tuple[int, str, str]:
    def limit() -> None:
        if file_limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    done = subprocess.run(
        [sys.executable, "-m", "training", *map(str, arguments), "--data-dir", str(folder / "profile")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        preexec_fn=limit,
    )
    return done.returncode, done.stdout, done.stderr


def prepared(folder: Path, *arguments: object, **options: Any) -> dict[str, Any]:
    code, out, err = training(folder, "prepare", *arguments, "--json", **options)
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    return found


def write_pipeline(folder: Path, rows: int, more: str = "") -> Path:
    write_jsonl(folder / "rows.jsonl", questions(rows))
    file = folder / "pipeline.yaml"
    file.write_text(PIPELINE.format(more=more), encoding="utf-8")
    return file


def test_that_another_hash_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    file = write_pipeline(tmp_path, 300)
    one = prepared(tmp_path, "--config", file, "--out", tmp_path / "one", hash_seed="1")
    two = prepared(tmp_path, "--config", file, "--out", tmp_path / "two", hash_seed="77")
    assert one["sha256"] == two["sha256"]
    for name in ("train.jsonl", "validation.jsonl", "manifest.json", "pipeline.yaml", "dropped.jsonl"):
        assert (Path(one["folder"]) / name).read_bytes() == (Path(two["folder"]) / name).read_bytes()
    assert (one["train_rows"], one["validation_rows"]) == (270, 30)


def test_that_a_killed_run_leaves_no_set_and_the_next_run_is_as_if_it_had_not_been(tmp_path: Path) -> None:
    file = write_pipeline(tmp_path, 12_000)
    command = [sys.executable, "-m", "training", "prepare", "--config", str(file), "--out", str(tmp_path / "sets")]
    process = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("sets/small/.part-*/spool")) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert list(tmp_path.glob("sets/small/.part-*"))
    code, out, _ = training(tmp_path, "datasets", "--out", tmp_path / "sets", "--json")
    assert (code, out) == (0, "")
    again = prepared(tmp_path, "--config", file, "--out", tmp_path / "sets")
    assert not list(tmp_path.glob("sets/small/.part-*"))
    assert again["sha256"] == prepared(tmp_path, "--config", file, "--out", tmp_path / "fresh")["sha256"]


def test_that_a_file_that_may_not_grow_is_a_sentence_and_no_set(tmp_path: Path) -> None:
    file = write_pipeline(tmp_path, 4_000)
    code, _, err = training(tmp_path, "prepare", "--config", file, "--out", tmp_path / "sets", file_limit=100_000)
    assert code == 1
    assert err.startswith("Error: The set small could not be written: File too large. Free some disk space")
    assert list((tmp_path / "sets").iterdir()) == []


def test_that_previews_dry_runs_and_mistakes_come_through_the_command_line(tmp_path: Path) -> None:
    file = write_pipeline(tmp_path, 20)
    code, out, _ = training(tmp_path, "prepare", tmp_path / "rows.jsonl", "--preview", "--json")
    assert (code, json.loads(out)["format"]) == (0, "qa")
    code, out, _ = training(tmp_path, "prepare", "--config", file, "--dry-run", "--json")
    found = json.loads(out)
    assert (found["examples"], found["passing"], found["checks"][0]["name"]) == (20, 20, "empty")
    code, out, _ = training(tmp_path, "prepare", "--config", file, "--dry-run")
    assert "20 of 20 examples pass every check" in out
    code, _, err = training(tmp_path, "prepare", "--config", tmp_path / "none.yaml")
    assert (code, err.startswith("Error: The pipeline file")) == (2, True)
    code, _, err = training(tmp_path, "prepare")
    assert (code, "Nothing to prepare was named" in err) == (2, True)


def test_that_paths_of_a_pipeline_start_at_its_folder_in_a_preview_too(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    file = write_pipeline(tmp_path / "sub", 20)
    code, out, err = training(tmp_path, "prepare", "--config", "sub/pipeline.yaml", "--preview", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["source"] == "rows.jsonl"
    code, _, err = training(tmp_path, "prepare", "--config", file, "--write-config", tmp_path / "other.yaml")
    assert code == 2
    assert "would mean other files" in err
    assert not (tmp_path / "other.yaml").exists()
    code, _, err = training(tmp_path, "prepare", "--config", file, "--write-config", tmp_path / "sub" / "b.yaml")
    assert (code, err) == (0, "")
    assert prepared(tmp_path, "--config", tmp_path / "sub" / "b.yaml")["train_rows"] == 18


def test_that_names_of_files_and_folders_that_are_not_there_are_no_traceback(tmp_path: Path) -> None:
    rows = write_jsonl(tmp_path / "données (1).jsonl", questions(20))
    assert prepared(tmp_path, rows)["name"] == "donnees 1"
    code, _, err = training(tmp_path, "prepare", rows, "--name", "../x")
    assert code == 2
    assert err.startswith("Error: The pipeline is not valid: name: String should match")
    code, _, err = training(tmp_path, "prepare", rows, "--write-config", tmp_path / "new" / "p.yaml")
    assert (code, err) == (0, "")
    assert prepared(tmp_path, "--config", tmp_path / "new" / "p.yaml")["train_rows"] == 19
    write_jsonl(tmp_path / "中文.jsonl", questions(20))
    assert prepared(tmp_path, tmp_path / "中文.jsonl")["name"] == "data"


def test_that_a_written_pipeline_makes_the_same_set(tmp_path: Path) -> None:
    write_pipeline(tmp_path, 40)
    rows, written = tmp_path / "rows.jsonl", tmp_path / "sub" / "own.yaml"
    written.parent.mkdir()
    code, _, err = training(tmp_path, "prepare", rows, "--write-config", written)
    assert code == 0, err
    assert prepared(tmp_path, rows)["sha256"] == prepared(tmp_path, "--config", written)["sha256"]


def test_that_a_folder_of_documents_becomes_text_read_in_a_worker(tmp_path: Path) -> None:
    found = prepared(tmp_path, SAMPLES, "--documents", "--name", "samples")
    assert found["task"] == "text"
    read = found["steps"][0]
    assert read["kept"] > 3
    rows = [json.loads(line) for line in (Path(found["folder"]) / "train.jsonl").read_text().splitlines()]
    assert all(set(row) == {"text"} and row["text"].strip() for row in rows)


@needs_starters
@pytest.mark.real_models
def test_that_lengths_are_those_of_the_gguf_with_its_template(tmp_path: Path) -> None:
    (model,) = STARTERS.glob("SmolLM2*/*.gguf")
    file = write_pipeline(tmp_path, 30, f"fit: {{model: '{model}', max_tokens: 100}}")
    code, out, err = training(tmp_path, "prepare", "--config", file, "--dry-run", "--json")
    assert code == 0, err
    tokens = json.loads(out)["tokens"]
    from training.dataprep.tokens import ModelTokens
    from training.dataprep.types import Turn

    counter = ModelTokens(model)
    row = questions(1)[0]
    turns = [Turn("user", row["question"]), Turn("assistant", row["answer"])]
    system = "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n"
    rendered = system + "".join(f"<|im_start|>{turn.role}\n{turn.content}<|im_end|>\n" for turn in turns)
    assert counter.chat(turns) == counter.texts([rendered])[0]
    assert tokens["has_template"]
    assert tokens["tokens"] > 30 * 40


@needs_starters
@pytest.mark.real_models
def test_that_a_collection_and_the_embedder_come_from_the_engine(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    done = engine(profile, "ingest", *sorted(SAMPLES.glob("*.pdf"))[:1], "--collection", "Manuals")
    assert done.code == 0, done.stderr
    found = prepared(tmp_path, "--collection", "Manuals", "--name", "pages")
    assert found["train_rows"] + found["validation_rows"] == found["steps"][0]["kept"] > 1
    code, _, err = training(tmp_path, "prepare", "--collection", "Nothing", "--name", "x")
    assert (code, 'no document in the collection "Nothing"' in err) == (2, True)
    rows = [
        {"question": "What do cats like to eat?", "answer": "Cats like to eat fish and meat."},
        {"question": "What do cats like to eat?", "answer": "The treaty was signed in 1648."},
    ]
    write_jsonl(tmp_path / "two.jsonl", rows)
    (tmp_path / "likeness.yaml").write_text(
        "name: like\nsources: [{path: two.jsonl}]\nsplit: {validation: 0}\n"
        "checks: [{check: similarity, minimum: 0.3}]\n"
    )
    kept = prepared(tmp_path, "--config", tmp_path / "likeness.yaml")
    line = (Path(kept["folder"]) / "train.jsonl").read_text()
    assert (kept["train_rows"], "fish" in line) == (1, True)


SHARED = ROOT.parent / "shared" / "data" / "training"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/data is not there")


@needs_shared
@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("name", "rows", "examples", "task"),
    [
        ("arc_easy_train_mc", 2251, 2251, "chat"),
        ("dpo_en_299_sharegpt", 299, 299, "preference"),
        ("gsm8k_train_1000", 1000, 1000, "chat"),
        ("hh_rlhf_pairs_1000", 1000, 1000, "preference"),
        ("identity_91", 91, 91, "chat"),
        ("taskmaster4_500", 500, 500, "chat"),
        ("oasst_en_100_trees", 100, 564, "chat"),
    ],
)
def test_that_every_row_of_a_real_set_is_read_or_has_a_reason(
    name: str, rows: int, examples: int, task: str, tmp_path: Path
) -> None:
    found = prepared(tmp_path, SHARED / f"{name}.jsonl", "--fill", "name=Aquifer", "author=us")
    steps = found["steps"]
    assert (steps[0]["read"], steps[0]["kept"], steps[1]["made"], found["task"]) == (rows, rows, examples, task)
    assert all(step["read"] == step["kept"] + step["dropped"] for step in steps)
    lost = sum(step["dropped"] for step in steps)
    assert found["train_rows"] + found["validation_rows"] + lost == examples
    assert found["train_rows"] > 0.9 * examples
