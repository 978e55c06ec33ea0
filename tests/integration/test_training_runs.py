"""Runs in their real processes on a tiny model: the same losses however it is cut up, stopped, killed or resumed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from engine.core.errors import UsageError
from tests.tiny_models import tiny_reward_model
from tests.training_kit import WAIT_S, changed, chats, config_for, ended, learner, losses, of_kind
from training.config import TrainConfig
from training.run_events import (
    CheckpointSaved,
    Evaluated,
    PreflightDone,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    SamplesShown,
    Told,
    TrainStep,
)
from training.run_store import CHECKPOINTS, STATE, Run, RunState, read_state
from training.runs import Runs

pytestmark = [pytest.mark.real_models, pytest.mark.slow, pytest.mark.timeout(600)]
# What one computer gives twice; other orders of the same sums differ by a little.
SAME, ALIKE = 1e-6, 2e-4


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return learner(tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return chats(tmp_path_factory.mktemp("data") / "chats.jsonl")


@pytest.fixture(scope="module")
def golden(base: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Twenty steps without any trouble."""
    root = tmp_path_factory.mktemp("golden")
    return ended(Runs(root / "runs", root / "models"), config_for(base, data))


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "runs", tmp_path / "models")


def test_that_a_run_tells_all_of_it_and_learns(golden: Run) -> None:
    assert golden.state is RunState.FINISHED, golden.message
    steps = of_kind(golden, TrainStep)
    assert [event.step for event in steps] == list(range(1, 21))
    assert all(event.tokens > 0 and event.tokens_s > 0 and event.memory_bytes > 0 for event in steps)
    measured = of_kind(golden, Evaluated)
    assert [event.step for event in measured] == [0, 10, 20]
    assert measured[-1].loss < measured[0].loss - 0.5
    assert measured[0].chrf is not None
    assert measured[1].chrf is None
    assert measured[2].chrf is not None
    shown = of_kind(golden, SamplesShown)[-1]
    assert shown.best[0].loss <= shown.worst[0].loss
    assert [event.step for event in of_kind(golden, CheckpointSaved)] == [10, 20]
    assert of_kind(golden, RunFinished)[0].step == 20
    assert (golden.model_dir / "adapter_model.safetensors").is_file()
    assert (golden.folder / "best" / "adapter_model.safetensors").is_file()


def test_that_a_reward_model_scores_the_written_answers(golden: Run, runs: Runs, tmp_path: Path) -> None:
    judge = tiny_reward_model(tmp_path / "judge")
    config = changed(golden.config, "evaluation", reward_model=judge, at_start=True)
    run = ended(runs, changed(config, "optim", max_steps=1))
    assert run.state is RunState.FINISHED, run.message
    scored = [event.reward for event in of_kind(run, Evaluated)]
    assert all(score is not None for score in scored)
    assert scored[0] != 0.0


def test_that_the_preflight_shows_what_is_learnt(golden: Run) -> None:
    found = of_kind(golden, PreflightDone)[0]
    text = "".join(span.text for span in found.spans)
    learnt = "".join(span.text for span in found.spans if span.learnt)
    assert "<|im_start|>user\nWhat is 0 and 0?" in text
    assert learnt == "It is 0.<|im_end|>"
    assert found.end_token == "<|im_end|>"
    assert found.padding_token != found.end_token


def test_that_the_same_run_has_the_same_losses(golden: Run, runs: Runs) -> None:
    again = ended(runs, golden.config)
    assert losses(again) == pytest.approx(losses(golden), abs=SAME)


def test_that_a_run_killed_at_any_moment_goes_on_with_the_same_losses(golden: Run, runs: Runs) -> None:
    """The training process alone is killed, then worker and training together; both times it is resumed."""
    run = runs.start(runs.create(changed(golden.config, "checkpoints", every_steps=5)))
    _wait_for_step(run, 7)
    _training_of(run).kill()
    run = runs.wait(run, WAIT_S)
    assert run.state is RunState.FAILED
    assert "Resume" in run.hint
    run = runs.start(run)
    _wait_for_step(run, 13)
    worker = psutil.Process(read_state(run.folder).pid)
    training = _training_of(run)
    os.kill(worker.pid, signal.SIGKILL)
    # It notices that nobody would tell of its end, and ends.
    assert training.wait(timeout=60) is not None or not training.is_running()
    run = runs.get(run.id)
    assert run.state is RunState.INTERRUPTED
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    first, second, third = (event.step for event in of_kind(run, RunStarted))
    assert (first, second) == (0, 5)
    assert third in (10, 15)  # it may come to the next checkpoint before it notices
    assert losses(run) == pytest.approx(losses(golden), abs=SAME)


def test_that_a_stopped_run_keeps_a_checkpoint_and_goes_on_exactly(golden: Run, runs: Runs) -> None:
    run = runs.start(runs.create(golden.config))
    _wait_for_step(run, 4)
    runs.stop(run)
    run = runs.wait(run, WAIT_S)
    assert run.state is RunState.STOPPED
    stopped_at = of_kind(run, RunStopped)[0].step
    assert 4 <= stopped_at < 20
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED
    assert of_kind(run, RunStarted)[-1].step == stopped_at
    assert losses(run) == pytest.approx(losses(golden), abs=SAME)
    assert [event.step for event in of_kind(run, TrainStep)] == list(range(1, 21))


@pytest.mark.parametrize("method", ["lora", "full"])
def test_that_a_run_killed_behind_its_last_step_takes_no_step_more(golden: Run, runs: Runs, method: str) -> None:
    """As while its exports are made."""
    config = changed(golden.config, "optim", max_steps=3, scheduler="constant")
    run = ended(runs, config.model_copy(update={"method": method}))
    assert run.state is RunState.FINISHED, run.message
    [weights] = run.model_dir.glob("*model.safetensors")
    before, told = weights.read_bytes(), of_kind(run, Evaluated)[-1]
    gone = read_state(run.folder).model_copy(update={"state": RunState.RUNNING, "pid": 0})
    (run.folder / STATE).write_text(gone.model_dump_json())
    assert runs.get(run.id).state is RunState.INTERRUPTED
    run = runs.wait(runs.start(runs.get(run.id)), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    assert weights.read_bytes() == before
    assert [event.step for event in of_kind(run, TrainStep)] == [1, 2, 3]
    assert of_kind(run, Evaluated)[-1].loss == told.loss
    first, second = of_kind(run, RunFinished)
    assert (second.step, second.loss) == (3, first.loss)


def test_that_a_checkpoint_cut_short_is_not_gone_on_from(golden: Run, runs: Runs) -> None:
    run = runs.start(runs.create(golden.config))
    _wait_for_step(run, 12)
    _training_of(run).kill()
    run = runs.wait(run, WAIT_S)
    half = run.folder / CHECKPOINTS / "checkpoint-15"
    half.mkdir()
    (half / "trainer_state.json").write_text("{", encoding="utf-8")
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    assert of_kind(run, RunStarted)[-1].step == 10
    assert losses(run) == pytest.approx(losses(golden), abs=SAME)


@pytest.mark.skipif(sys.platform != "linux", reason="limits the files of another process")
def test_that_a_disk_that_fills_during_a_checkpoint_loses_nothing_before(golden: Run, runs: Runs) -> None:
    run = runs.start(runs.create(changed(golden.config, "checkpoints", every_steps=5)))
    _wait_for(lambda: bool(of_kind(run, CheckpointSaved)))
    # From now on no file of it may be longer than 100 kB, as on a full disk.
    _training_of(run).rlimit(psutil.RLIMIT_FSIZE, (100_000, 100_000))
    run = runs.wait(run, WAIT_S)
    assert run.state is RunState.FAILED
    assert of_kind(run, RunFailed)[0].kind == "StorageError"
    assert "Free some disk space" in run.hint
    saved = of_kind(run, CheckpointSaved)[-1].step
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    assert of_kind(run, RunStarted)[-1].step == saved
    assert losses(run) == pytest.approx(losses(golden), abs=SAME)


def test_that_four_batches_of_one_are_one_batch_of_four(golden: Run, runs: Runs) -> None:
    other = changed(golden.config, "optim", batch_size=1, accumulation=4)
    assert losses(ended(runs, other)) == pytest.approx(losses(golden), abs=ALIKE)


def test_that_two_processes_give_the_losses_of_one(golden: Run, runs: Runs) -> None:
    other = changed(changed(golden.config, "optim", batch_size=2), "device", processes=2)
    run = ended(runs, other)
    assert run.state is RunState.FINISHED, run.message
    assert losses(run) == pytest.approx(losses(golden), abs=ALIKE)
    assert [event.step for event in of_kind(run, Evaluated)] == [0, 10, 20]


def test_that_two_processes_stop_together_and_go_on(golden: Run, runs: Runs) -> None:
    other = changed(changed(golden.config, "optim", batch_size=2), "device", processes=2)
    run = runs.start(runs.create(other))
    _wait_for_step(run, 4)
    runs.stop(run)
    run = runs.wait(run, WAIT_S)
    assert run.state is RunState.STOPPED, run.message
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    assert losses(run) == pytest.approx(losses(golden), abs=ALIKE)


def test_that_runs_wait_for_each_other_in_their_order(golden: Run, runs: Runs) -> None:
    first = runs.start(runs.create(golden.config))
    second = runs.start(runs.create(golden.config.model_copy(update={"name": "second"})))
    third = runs.start(runs.create(golden.config.model_copy(update={"name": "third"})))
    assert (second.state, third.state) == (RunState.QUEUED, RunState.QUEUED)
    runs.stop(second)
    assert runs.wait(second, 60).state is RunState.STOPPED
    assert runs.wait(third, WAIT_S).state is RunState.FINISHED
    assert runs.get(first.id).state is RunState.FINISHED
    assert of_kind(third, RunStarted)[0].time >= of_kind(first, RunFinished)[0].time
    assert of_kind(second, RunStarted) == []


def test_that_a_learning_rate_too_high_ends_with_a_sentence(golden: Run, runs: Runs) -> None:
    wild = changed(golden.config, "optim", learning_rate=1.0, max_grad_norm=0.0, warmup_share=0.0, optimizer="sgd")
    wild = changed(wild, "lora", alpha=8000.0)
    run = ended(runs, wild)
    assert run.state is RunState.FAILED
    assert of_kind(run, RunFailed)[0].kind == "TrainingDiverged"
    assert "smaller learning rate" in run.hint


def test_that_training_rests_while_a_chat_answers(golden: Run, tmp_path: Path) -> None:
    answering = tmp_path / "answering"
    answering.write_text(str(os.getpid()), encoding="ascii")
    runs = Runs(tmp_path / "runs", tmp_path / "models", answering)
    run = runs.start(runs.create(golden.config))
    _wait_for(lambda: bool(of_kind(run, RunStarted)))
    time.sleep(3)
    assert of_kind(run, TrainStep) == []
    answering.unlink()
    assert runs.wait(run, WAIT_S).state is RunState.FINISHED


def test_that_a_run_without_validation_rows_says_so(base: Path, tmp_path: Path, runs: Runs) -> None:
    run = ended(runs, config_for(base, chats(tmp_path / "few.jsonl", 6), max_steps=2))
    assert run.state is RunState.FINISHED, run.message
    assert any("no validation rows" in event.text for event in of_kind(run, Told))
    assert of_kind(run, Evaluated) == []


def test_that_bad_rows_in_the_middle_are_left_out_and_counted(base: Path, tmp_path: Path, runs: Runs) -> None:
    file = chats(tmp_path / "bad.jsonl", 12)
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[5:5] = ["{no json", json.dumps({"messages": []})]
    file.write_text("\n".join(lines), encoding="utf-8")
    run = ended(runs, config_for(base, file, max_steps=2))
    assert run.state is RunState.FINISHED, run.message
    dropped = of_kind(run, PreflightDone)[0].dropped
    assert sum(dropped.values()) == 2


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("empty.jsonl", "", "no row to learn from"),
        ("words.jsonl", '{"colour": "red"}\n', "format"),
    ],
)
def test_that_data_that_teaches_nothing_is_a_sentence(
    base: Path, tmp_path: Path, runs: Runs, name: str, text: str, sentence: str
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    run = ended(runs, config_for(base, file, max_steps=2))
    assert run.state is RunState.FAILED
    assert sentence in run.message
    assert run.hint


def test_that_a_missing_base_is_a_sentence(data: Path, tmp_path: Path, runs: Runs) -> None:
    run = ended(runs, config_for(tmp_path / "nothing", data))
    assert run.state is RunState.FAILED
    assert "nothing" in run.message


def test_that_a_finished_run_is_not_started_again(golden: Run) -> None:
    runs = Runs(golden.folder.parent, golden.folder.parent / "models")
    with pytest.raises(UsageError, match="finished"):
        runs.start(golden)


def test_that_a_run_is_measured_on_what_it_kept_back(golden: Run) -> None:
    command = [sys.executable, "-m", "training", "evaluate", golden.id, "--json", "--answers", "0"]
    done = subprocess.run(
        [*command, "--data-dir", str(golden.folder.parent.parent)], capture_output=True, text=True, timeout=WAIT_S
    )
    assert done.returncode == 0, done.stderr[-2000:]
    base, tuned = (json.loads(line) for line in done.stdout.splitlines())
    measured = of_kind(golden, Evaluated)
    assert base["loss"] == pytest.approx(measured[0].loss, rel=0.05)
    assert tuned["loss"] == pytest.approx(measured[-1].loss, rel=0.05)


@pytest.mark.parametrize("change", [{"method": "full"}, {"task": "text"}])
def test_that_all_weights_and_plain_texts_are_trained(golden: Run, runs: Runs, change: dict[str, str]) -> None:
    config = TrainConfig.model_validate({**golden.config.model_dump(), **change})
    run = ended(runs, config)
    assert run.state is RunState.FINISHED, run.message
    measured = of_kind(run, Evaluated)
    assert measured[-1].loss < measured[0].loss


def _wait_for_step(run: Run, step: int) -> None:
    _wait_for(lambda: any(event.step >= step for event in of_kind(run, TrainStep)))


def _wait_for(holds: object, seconds: float = WAIT_S) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():  # type: ignore[operator]
            return
        time.sleep(0.02)
    raise AssertionError("it did not come about in time")


def _training_of(run: Run) -> psutil.Process:
    worker = psutil.Process(read_state(run.folder).pid)
    return next(child for child in worker.children() if "training.train_process" in child.cmdline())
