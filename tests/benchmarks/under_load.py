"""The longest time the window does not react while all goes on at once: an answer streams at 200 tokens a second, many
files are indexed, a run draws its charts. Real window and real engine; the model is a scripted backend of that speed.

    python -m tests.benchmarks.under_load [--files N] [--embedder hash]

The person goes from the chat to the run and back every few seconds. A gap is the time between two beats of a timer of
5 ms on the GUI thread. With `--embedder hash` no model embeds the passages, so that files are read and stored faster.
"""

from __future__ import annotations

import argparse
import itertools
import math
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Application, StartOptions
from engine.api import AskScope, Engine
from engine.core.paths import ProfilePaths
from tests.benchmarks import in_window
from tests.benchmarks.gui_gap import Beats, turn_until
from tests.benchmarks.large_pdf import real_words
from tests.benchmarks.many_files import write_files
from tests.fakes_inference import ScriptedBackend, ScriptedLoader
from tests.fakes_retrieval import HashEmbedder
from training.config import DataSpec, TrainConfig
from training.run_events import Evaluated, RunStarted, TrainStep
from training.run_store import EventLog, RunState, RunStore, write_state

TOKENS_S, STEPS_S, TOKENS = 200, 20, 2000
ANSWERS_LONG = 30
LOOK_S = 4.0
# Reading rests while an answer is written: between two answers it goes on.
PAUSE_S = 6.0
LONGEST_S = 120.0
ANSWER = (
    "The workshop repaired **1,284 bicycles** in 2025, more than in any year before.\n\n- Most of them in *spring*\n"
    "- Others in `autumn`\n\n```python\nfor bicycle in workshop:\n    bicycle.repair()\n```\n\n| year | repaired |\n"
    "|---|---|\n| 2024 | 1,097 |\n| 2025 | 1,284 |\n\nNothing else is known of it, and that is all there is.\n\n"
)


def pretend_to_train(runs: Path) -> None:
    """A run that writes its events as one that trains does, until it is killed."""
    run = RunStore(runs).create(
        TrainConfig(name="Busy", base=Path("base.gguf"), data=DataSpec(train=(Path("a.jsonl"),)))
    )
    events = EventLog(run.folder)
    steps = 100_000
    events.write(
        RunStarted(
            steps=steps, rows=1000, validation_rows=50, tokens=10**6, trained_tokens=10**5, trainable=10**6,
            parameters=10**9, device="cpu", precision="4bit", batch_size=2, accumulation=8, max_tokens=512,
            packing=False,
        )
    )  # fmt: skip
    write_state(run.folder, RunState.RUNNING)
    print(run.id, flush=True)
    for step in itertools.count(1):
        loss = 1 + 2 * math.exp(-step / 300) + 0.1 * math.sin(step)
        events.write(
            TrainStep(
                step=step, epoch=step / 1000, loss=loss, learning_rate=2e-4, grad_norm=1.0, tokens=512 * step,
                tokens_s=900, memory_bytes=3 << 30, seconds_left=1000.0,
            )
        )  # fmt: skip
        if step % 50 == 0:
            events.write(Evaluated(step=step, loss=loss + 0.1, perplexity=math.exp(loss + 0.1)))
        time.sleep(1 / STEPS_S)


@dataclass(frozen=True)
class Load:
    """What is put on the window."""

    files: int
    hash_embedder: bool
    backend: ScriptedBackend


def measure(qt: QApplication, profile: Path, load: Load) -> dict[str, str]:
    embedder = HashEmbedder(profile / "hash", dimension=384, max_tokens=256) if load.hash_embedder else None
    app = Application(
        StartOptions(data_dir=profile),
        lambda folder: Engine(data_dir=folder, backend_loader=ScriptedLoader(load.backend), embedder=embedder),  # type: ignore[arg-type,return-value]
    )
    app.show()
    assert turn_until(qt, lambda: app.engine is not None, 30)
    window, engine = app.window, app.engine
    assert engine is not None
    settings = engine.settings.current
    longer = settings.chat.model_copy(update={"max_tokens": TOKENS})
    engine.settings.update(settings.model_copy(update={"chat": longer}))
    runs = ProfilePaths(profile).root / "runs"
    with (
        tempfile.TemporaryDirectory() as documents,
        subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.under_load", "--train", str(runs)],
            stdout=subprocess.PIPE,
            text=True,
        ) as training,
    ):
        try:
            assert training.stdout is not None
            run_id = training.stdout.readline().strip()
            write_files(Path(documents), 0, load.files, real_words())
            turn_until(qt, lambda: engine.models.current is not None, 30)
            return _under_way(qt, app, run_id, Path(documents), load)
        finally:
            training.kill()
            window.close()


def _under_way(qt: QApplication, app: Application, run_id: str, documents: Path, load: Load) -> dict[str, str]:
    window, engine = app.window, app.engine
    assert engine is not None
    window.open_run(run_id)  # the pages are made before: opening them for the first time is measured by others
    turn_until(qt, lambda: False, 2)
    window.new_chat()
    turn_until(qt, lambda: False, 1)
    beats, began, looks, tokens, next_question = Beats(), time.monotonic(), 0, 0, 0.0
    window.tracker.add([documents], "Many")
    beats.start()
    turn_until(qt, lambda: window.tracker.busy, 30)
    while window.tracker.busy and time.monotonic() < began + LONGEST_S:
        if not window.sessions.all_live and time.monotonic() > next_question:
            next_question = time.monotonic() + TOKENS / TOKENS_S + PAUSE_S
            window.show_page("chat")
            load.backend.enqueue(ANSWER * ANSWERS_LONG)
            window.chat.ask("What was repaired?", AskScope(documents=False))
            tokens += TOKENS
        window.open_run(run_id) if looks % 2 else window.show_page("chat")
        looks += 1
        turn_until(qt, lambda: not window.tracker.busy, LOOK_S)
    seconds, gaps = time.monotonic() - began, sorted(beats.gaps_ms)
    indexed = sum(file.at_rest for file in window.tracker.files("Many"))
    assert min(indexed, tokens, looks - 3) > 0, "it ended before anything was measured"
    return {
        "files indexed": f"{indexed:,} of {load.files:,} in {seconds:.0f} s",
        "tokens asked for, looks at a page": f"{tokens:,}, {looks}",
        "beats": f"{len(gaps):,}",
        "99.9 % of gaps below (target 50 ms)": f"{gaps[int(len(gaps) * 0.999) - 1]:.1f} ms",
        "gaps over 50 ms": f"{sum(gap > 50 for gap in gaps)}",
        "longest gap": f"{gaps[-1]:.1f} ms",
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--embedder", choices=("starter", "hash"), default="starter")
    parser.add_argument("--train", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.train is not None:
        pretend_to_train(options.train)
    backend = ScriptedBackend(name="Two hundred", token_delay_s=1 / TOKENS_S, context_length=100_000)
    load = Load(options.files, options.embedder == "hash", backend)
    in_window.run(lambda qt, profile: measure(qt, profile, load))


if __name__ == "__main__":
    main()
