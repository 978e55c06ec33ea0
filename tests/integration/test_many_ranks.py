"""One run over several processes and machines gives the losses of one process: torchrun agents, accelerate, FSDP."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from safetensors.numpy import load_file

from engine.core.network_guard import OFFLINE_SWITCHES
from engine.core.paths import program_root
from tests.training_kit import WAIT_S, changed, chats, config_for, ended, learner, losses, of_kind
from training.config import TrainConfig
from training.run_events import CheckpointSaved, Evaluated, RunFailed, RunFinished, RunStarted, RunStopped, TrainStep
from training.run_store import CHECKPOINTS, STOP, Run, RunState
from training.runs import Runs

pytestmark = [pytest.mark.real_models, pytest.mark.slow, pytest.mark.timeout(600)]
STEPS = 8
# Other orders of the same sums differ by a little; what one computer gives twice does not.
ALIKE, SAME = 2e-4, 1e-6


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> TrainConfig:
    root = tmp_path_factory.mktemp("given")
    found = config_for(learner(root / "tiny"), chats(root / "chats.jsonl", 60), max_steps=STEPS)
    return changed(changed(found, "evaluation", every_steps=4), "checkpoints", every_steps=4)


@pytest.fixture(scope="module")
def golden(config: TrainConfig, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """One process, four examples a step."""
    root = tmp_path_factory.mktemp("golden")
    run = ended(Runs(root / "runs", root / "models"), config)
    assert run.state is RunState.FINISHED, run.message
    return run


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "runs", tmp_path / "models")


def halves(config: TrainConfig, **device: object) -> TrainConfig:
    """For two processes with as many examples a step in all."""
    return changed(changed(config, "optim", batch_size=2), "device", **device)


@contextmanager
def machines(run: Run, root: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Two agents that meet on this computer, each with a folder of its own; that of the run is as on a shared drive."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = []
    for number in range(2):
        own = root / f"machine-{number}"
        own.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "torch.distributed.run", "--nnodes", "2", "--nproc-per-node", "1"]
        command += ["--rdzv-backend", "c10d", "--rdzv-endpoint", f"127.0.0.1:{port}", "--rdzv-id", str(port)]
        command += ["--local-addr", "127.0.0.1", "-m", "training.train_process", str(run.folder)]
        with (own / "out.txt").open("ab") as out:
            started.append(
                subprocess.Popen(
                    [*command, "--bases", str(own / "bases")], cwd=own, env=surroundings(), stdout=out, stderr=out
                )
            )
    try:
        yield started
    finally:
        for agent in started:
            for process in family(agent):
                process.kill()
            agent.wait()


def surroundings() -> dict[str, str]:
    return {**os.environ, **OFFLINE_SWITCHES, "PYTHONPATH": str(program_root())}


def family(agent: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The agent and the training processes it has started."""
    try:
        process = psutil.Process(agent.pid)
        return [*process.children(recursive=True), process]
    except psutil.NoSuchProcess:
        return []


def rank_of(process: psutil.Process) -> str | None:
    try:
        return process.environ().get("RANK") if "training.train_process" in process.cmdline() else None
    except psutil.Error:
        return None


def wait_until(holds: Callable[[], bool], seconds: float = WAIT_S) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.05)


def outputs(root: Path) -> str:
    return "\n".join(file.read_text(errors="replace")[-3000:] for file in sorted(root.glob("machine-*/out.txt")))


def adapters_are_alike(one: Run, other: Run) -> bool:
    first, second = (load_file(run.model_dir / "adapter_model.safetensors") for run in (one, other))
    return first.keys() == second.keys() and all(abs(first[key] - second[key]).max() < 2e-3 for key in first)


def test_that_two_machines_train_stop_and_go_on_as_one_process(
    config: TrainConfig, golden: Run, runs: Runs, tmp_path: Path
) -> None:
    run = runs.create(halves(config))
    with machines(run, tmp_path) as agents:
        wait_until(lambda: len(of_kind(run, TrainStep)) >= 2 or any(agent.poll() for agent in agents))
        assert runs.get(run.id).state is RunState.RUNNING, outputs(tmp_path)
        (run.folder / STOP).touch()
        assert [agent.wait(WAIT_S) for agent in agents] == [0, 0], outputs(tmp_path)
    assert runs.get(run.id).state is RunState.STOPPED
    stopped_at = of_kind(run, RunStopped)[0].step
    with machines(run, tmp_path) as agents:
        assert [agent.wait(WAIT_S) for agent in agents] == [0, 0], outputs(tmp_path)
    run = runs.get(run.id)
    assert run.state is RunState.FINISHED, outputs(tmp_path)
    assert of_kind(run, RunStarted)[-1].step == stopped_at
    # Each step once: only the first process writes.
    assert [event.step for event in of_kind(run, TrainStep)] == list(range(1, STEPS + 1))
    assert [event.step for event in of_kind(run, Evaluated)] == [0, 4, 8]
    assert losses(run) == pytest.approx(losses(golden), abs=ALIKE)
    assert adapters_are_alike(run, golden)
    assert sorted(path.name for path in (run.folder / CHECKPOINTS).iterdir())[-1] == f"checkpoint-{STEPS}"


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux does")
def test_that_a_machine_that_dies_ends_the_run_with_a_sentence(config: TrainConfig, runs: Runs, tmp_path: Path) -> None:
    run = runs.create(changed(halves(config), "optim", max_steps=500))
    with machines(run, tmp_path) as agents:
        wait_until(lambda: len(of_kind(run, TrainStep)) >= 2 or any(agent.poll() for agent in agents))
        other = next(process for agent in agents for process in family(agent) if rank_of(process) == "1")
        os.kill(other.pid, signal.SIGKILL)
        assert all(agent.wait(60) != 0 for agent in agents), outputs(tmp_path)
    run = runs.get(run.id)
    assert run.state is RunState.FAILED
    assert "Another process of this run has ended" in run.message
    assert "resume" in run.hint
    assert [event.kind for event in of_kind(run, RunFailed)] == ["RankLost"]


def test_that_accelerate_starts_the_same_run(config: TrainConfig, golden: Run, runs: Runs, tmp_path: Path) -> None:
    run = runs.create(halves(config))
    launcher = [sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"]
    launcher += ["--num_machines", "1", "--mixed_precision", "no", "--dynamo_backend", "no", "--main_process_port", "0"]
    command = [*launcher, "-m", "training.train_process", str(run.folder), "--bases", str(tmp_path / "bases")]
    done = subprocess.run(command, cwd=tmp_path, env=surroundings(), capture_output=True, text=True, timeout=WAIT_S)
    assert done.returncode == 0, done.stderr[-3000:]
    run = runs.get(run.id)
    assert run.state is RunState.FINISHED
    assert losses(run) == pytest.approx(losses(golden), abs=ALIKE)


def test_that_a_model_cut_up_over_two_processes_trains_as_a_whole_one(
    config: TrainConfig, golden: Run, runs: Runs
) -> None:
    run = runs.start(runs.create(halves(config, processes=2, parallel="fsdp")))
    wait_until(lambda: len(of_kind(run, TrainStep)) >= 2 or runs.get(run.id).state is not RunState.RUNNING)
    runs.stop(runs.get(run.id))
    run = runs.wait(run, WAIT_S)
    assert run.state is RunState.STOPPED, run.message
    run = runs.wait(runs.start(run), WAIT_S)
    assert run.state is RunState.FINISHED, run.message
    assert losses(run) == pytest.approx(losses(golden), abs=ALIKE)
    whole, cut = ([event.loss for event in of_kind(each, Evaluated)] for each in (golden, run))
    assert cut == pytest.approx(whole, abs=ALIKE)
    assert of_kind(golden, Evaluated)[-1].chrf == pytest.approx(of_kind(run, Evaluated)[-1].chrf, abs=1e-3)
    assert adapters_are_alike(run, golden)
    assert (run.folder / "best" / "adapter_model.safetensors").is_file()
    assert of_kind(run, CheckpointSaved)[-1].step == STEPS
    assert of_kind(run, RunFinished)


@pytest.mark.parametrize(("precision", "method"), [("4bit", "lora"), ("32bit", "full")], ids=str)
def test_that_every_precision_can_be_cut_up(config: TrainConfig, tmp_path: Path, precision: str, method: str) -> None:
    """Beside the same model whole: losses, a measurement and answers in between, weights, optimizer, what is saved."""
    command = [sys.executable, "-m", "tests.integration.cut_in_two"]
    given = [str(tmp_path / "store"), str(config.base), precision, method]
    both = [
        subprocess.Popen([*command, str(rank), *given], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for rank in range(2)
    ]
    for process in both:
        out, told = process.communicate(timeout=120)
        assert process.returncode == 0, told[-2000:]
        found = json.loads(out.strip().splitlines()[-1])
        assert max(found["losses"]) < 1e-4
        assert found["weights"] < 1e-4
        assert found["optimizer"]
        assert found["shapes"][0] == found["shapes"][1]
        assert found["saved"] == ["adapter_model.safetensors" if method == "lora" else "model.safetensors"]
