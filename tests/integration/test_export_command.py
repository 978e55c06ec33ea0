"""`python -m training export` and `chat` in processes of their own: results, killing, exit codes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.core.errors import Cancelled
from engine.core.jobs import CancelToken
from engine.core.paths import program_root
from tests.finished_runs import finished_run
from tests.tiny_models import tiny_llama
from training.runs import runs_of

pytestmark = [pytest.mark.real_models, pytest.mark.slow]
# The last moment before the rename: everything is written, nothing is placed.
_HELD = (
    "import sys, time; from pathlib import Path; from training.export import publish; sign = Path(sys.argv.pop(1));\n"
    "publish.place = lambda *_, **__: (sign.touch(), time.sleep(600));\n"
    "from training.export_process import main; main()"
)


def training(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(program_root())}
    command = [sys.executable, "-m", "training", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=280, check=False)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    base = tiny_llama(tmp_path / "tiny-base")
    finished_run(tmp_path / "profile" / "runs", base, base, name="pirate")
    return tmp_path / "profile"


def test_that_export_prints_what_it_made_and_chat_asks_it(profile: Path) -> None:
    kinds = ["--kind", "gguf", "adapter", "--quantization", "Q8_0"]
    made = training("export", "pirate", *kinds, "--json", "--data-dir", str(profile))
    assert made.returncode == 0, made.stderr
    lines = [json.loads(line) for line in made.stdout.splitlines()]
    assert [line["kind"] for line in lines] == ["gguf", "adapter"]
    assert lines[0]["path"].endswith("pirate.Q8_0.gguf")
    assert all(Path(line["path"]).exists() for line in lines)
    listed = subprocess.run(
        [sys.executable, "-m", "engine", "models", "--json", "--data-dir", str(profile)],
        env={**os.environ, "PYTHONPATH": str(program_root())}, capture_output=True, text=True, timeout=280, check=True,
    )  # fmt: skip
    assert "pirate" in {json.loads(line)["name"] for line in listed.stdout.splitlines()}
    asked = training("chat", "pirate", "--question", "Ahoy?", "--base", "--json", "--data-dir", str(profile))
    assert asked.returncode == 0, asked.stderr
    answer = json.loads(asked.stdout)
    assert answer["question"] == "Ahoy?"
    assert answer["tuned"]
    assert answer["tuned"] != answer["base"]


def test_that_an_export_that_is_killed_leaves_nothing_in_the_list(profile: Path, tmp_path: Path) -> None:
    sign = tmp_path / "written"
    [run] = [folder for folder in (profile / "runs").iterdir() if folder.is_dir()]
    models = profile / "models"
    command = [sys.executable, "-c", _HELD, str(sign), str(run), "--kind", "merged", "--models", str(models)]
    command += ["--bases", str(tmp_path / "bases")]
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(program_root())}) as process:
        deadline = time.monotonic() + 200
        while not sign.exists() and time.monotonic() < deadline and process.poll() is None:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    assert sign.exists()
    assert [path.name for path in (profile / "models").iterdir() if not path.name.startswith(".")] == []
    again = training("export", "pirate", "--kind", "merged", "--data-dir", str(profile))
    assert again.returncode == 0, again.stderr
    assert (profile / "models" / "pirate" / "pirate merged" / "manifest.json").is_file()


def test_that_a_cancelled_export_takes_away_what_is_half_written(profile: Path) -> None:
    models, token = profile / "models", CancelToken()

    def cancel_when_it_writes() -> None:
        deadline = time.monotonic() + 200
        while not list(models.glob(".export-*")) and time.monotonic() < deadline:
            time.sleep(0.01)
        token.cancel()

    watcher = threading.Thread(target=cancel_when_it_writes)
    watcher.start()
    runs = runs_of(profile, models)
    with pytest.raises(Cancelled):
        runs.export(runs.get("pirate"), ["gguf"], "F16", token)
    watcher.join()
    assert list(models.iterdir()) == []


def test_that_an_unknown_run_is_wrong_usage(profile: Path) -> None:
    found = training("export", "nobody", "--data-dir", str(profile))
    assert found.returncode == 2
    assert 'There is no run "nobody".' in found.stderr
