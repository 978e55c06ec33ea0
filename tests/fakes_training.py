"""Training for the window's tests: a real store of runs and real event files, scripted data, nothing computed."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.bridge.training_protocol import CompareRow, Curve, Measure, RunComparison, RunForecast
from engine.api import AquiferError, CancelToken
from tests.fakes_pairs import ScriptedWriter
from training.config import DataSpec, ExportKind, TrainConfig
from training.dataprep.data_object import DataSet, FileFacts, Manifest, StepFacts
from training.dataprep.histogram import Bin
from training.dataprep.inspection import CheckView, Inspection, Shown, SourceView
from training.dataprep.pipeline import Progress
from training.dataprep.spec import Format, PipelineSpec, SourceSpec
from training.dataprep.types import Example, Origin, Refusal, Task, Turn
from training.generation.maker import PairProgress
from training.generation.spec import PairSpec
from training.pairs_studio import PairStudio, PairWork
from training.run_events import (
    CheckpointSaved,
    Evaluated,
    Exported,
    PhaseStarted,
    PreflightDone,
    RunEvent,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    Sample,
    SamplesShown,
    Span,
    Told,
    TrainStep,
    event_line,
)
from training.run_progress import RunProgress, progress_of
from training.run_store import EVENTS, EventLog, EventTail, Run, RunState, RunStore, write_state
from training.studio import Preview

BASE = Path("/program/resources/models/SmolLM2-135M-Instruct/SmolLM2-135M-Instruct.Q8_0.gguf")


def example(number: int, question: str, answer: str, context: str = "") -> Example:
    turns = (Turn("user", question), Turn("assistant", answer))
    return Example(Origin("tickets.csv", number), Task.CHAT, turns, context)


EXAMPLES = (
    example(1, "How do I reset my password?", "Open Settings, choose Account, then Reset password. A mail comes."),
    example(2, "Where is my invoice?", "Under Orders, at the right of each order. It is a PDF of one page."),
    example(3, "Can I return a pump after 40 days?", "Pumps can be returned within 60 days, with the receipt."),
)
GONE = (
    Shown(Origin("tickets.csv", 17), "too short", "4 characters", "Thanks | Ok."),
    Shown(Origin("tickets.csv", 41), "too long", "6,210 characters", "Please translate this text | Once upon a time …"),
)


def some_preview(source: SourceSpec) -> Preview:
    refused = (Refusal(Origin(source.name, 9), "no answer"),)
    return Preview(source.name, Format.QA, Task.CHAT, ("question", "answer"), EXAMPLES, refused)


def some_inspection(spec: PipelineSpec) -> Inspection:
    """Counts that add up, whatever checks there are."""
    bins = (Bin(2, 5, 60), Bin(5, 10, 128), Bin(10, 100, 2_300), Bin(100, 1_000, 1_900), Bin(1_000, 5_000, 424),
            Bin(5_000, 10_000, 188))  # fmt: skip
    views = [
        CheckView(check.check, 5_000, 188 if check.check == "length" else 0,
                  (("too short", 150), ("too long", 38)) if check.check == "length" else (),
                  bins if check.check == "length" else (), GONE if check.check == "length" else ())
        for check in spec.checks
    ]  # fmt: skip
    views.append(CheckView("exact duplicates", 5_000, 12, (("like an earlier row", 12),), (), GONE[:1]))
    views.append(CheckView("near duplicates", 5_000, 31, (("like an earlier row", 31),), (), GONE[1:]))
    source = SourceView("tickets.csv", "qa", 5_003, 5_000, 3, (("no answer", 3),), GONE[:1])
    return Inspection("chat", "messages", (source,), 5_000, 214, 4_812, tuple(views), None)


def some_set(root: Path, name: str = "tickets", version: int = 1) -> DataSet:
    """A set that is written nowhere."""
    facts = (FileFacts(name="train.jsonl", sha256="0", size_bytes=2_400_000, rows=4_571),
             FileFacts(name="validation.jsonl", sha256="0", size_bytes=130_000, rows=241))  # fmt: skip
    steps = (StepFacts(step="read", read=5_003, kept=5_000, changed=0, dropped=3, reasons={"no answer": 3}),
             StepFacts(step="clean", read=5_000, kept=5_000, changed=214, dropped=0, reasons={}),
             StepFacts(step="length", read=5_000, kept=4_812, changed=0, dropped=188,
                       reasons={"too long": 38, "too short": 150}))  # fmt: skip
    manifest = Manifest(
        name=name, task=Task.CHAT, format="messages", sha256="0", files=facts, inputs=(), steps=steps, notices=()
    )
    return DataSet(root / name / f"v{version:04d}", version, manifest)


def some_config(root: Path, name: str = "tickets on SmolLM2-135M-Instruct") -> TrainConfig:
    return TrainConfig(name=name, base=BASE, data=DataSpec(set=root / "tickets" / "v0001"))


def step_event(step: int, steps: int = 300, loss: float | None = None) -> TrainStep:
    """A loss that falls as losses do; the same for the same step."""
    shape = 0.7 + 1.7 * math.exp(-step / 70) + 0.09 * math.sin(step * 12.9898) * math.cos(step * 4.1)
    return TrainStep(
        step=step, epoch=3 * step / steps, loss=shape if loss is None else loss,
        learning_rate=2e-4 * min(1.0, step / 10) * (0.5 + 0.5 * math.cos(math.pi * step / steps)),
        grad_norm=0.9 + 0.5 * math.exp(-step / 40) + 0.2 * math.sin(step * 7.7), tokens=2_048,
        tokens_s=640 + 30 * math.sin(step / 9), memory_bytes=1_450_000_000 + 400_000 * min(step, 90),
        seconds_left=(steps - step) * 3.2,
    )  # fmt: skip


def good_run(steps: int = 300, until: int = 300) -> list[RunEvent]:
    """The events of a run that goes well, up to a step."""
    events: list[RunEvent] = [
        RunStarted(steps=steps, rows=4_571, validation_rows=241, tokens=410_000, trained_tokens=180_000,
                   trainable=4_884_480, parameters=139_400_000, device="CPU, 2 threads", precision="16-bit",
                   batch_size=8, accumulation=1, max_tokens=1_024, packing=True),
        preflight_event(),
        Evaluated(step=0, loss=2.41, perplexity=11.1, bleu=1.2, rouge_l=9.4, chrf=14.0),
    ]  # fmt: skip
    for step in range(1, until + 1):
        events.append(step_event(step, steps))
        if step % 60 == 0:
            loss = 0.86 + 1.5 * math.exp(-step / 80)
            events.append(Evaluated(step=step, loss=loss, perplexity=math.exp(loss), bleu=6 + step / 20,
                                    rouge_l=18 + step / 15, chrf=22 + step / 14))  # fmt: skip
            events.append(samples_event(step))
            events.append(CheckpointSaved(step=step, folder=f"step-{step}"))
    return events


def preflight_event() -> PreflightDone:
    spans = (Span(text="<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n", learnt=False),
             Span(text="<|im_start|>user\nWhere is my invoice?<|im_end|>\n<|im_start|>assistant\n", learnt=False),
             Span(text="Under Orders, at the right of each order.<|im_end|>", learnt=True),
             Span(text="\n", learnt=False))  # fmt: skip
    return PreflightDone(spans=spans, rows=4_571, tokens=410_000, learnt=180_000, longest=1_310, cut=23,
                         dropped={"no answer to learn": 2}, end_token="<|im_end|>",
                         padding_token="<|endoftext|>")  # fmt: skip


def samples_event(step: int) -> SamplesShown:
    good = Sample(row=12, loss=0.21, prompt="Where is my invoice?", wanted="Under Orders.", written="Under Orders.")
    bad = Sample(row=80, loss=3.4, prompt="Which pump fits a 29er?", wanted="The Aquifer P2.", written="A bicycle.")
    return SamplesShown(step=step, best=(good,), worst=(bad,))


class FakeTraining:
    """`root` is a profile. Runs are started and ended by the test with `write` and `end`."""

    def __init__(self, root: Path) -> None:
        self.store = RunStore(root / "runs")
        self.model = ScriptedWriter()
        self._pairs = PairStudio(root / "pairs", self.model)
        self._sets_root = root / "datasets"
        self.made: list[DataSet] = []
        self.previews: dict[str, Preview | AquiferError] = {}
        self.delay_s = 0.0
        self.fail: dict[str, AquiferError] = {}
        self.inspected: list[PipelineSpec] = []
        self.prepared: list[PipelineSpec] = []
        self.removed: list[str] = []
        self.compared: list[tuple[str, ...]] = []
        self.exported: list[tuple[str, str]] = []
        self.forecasts: list[TrainConfig] = []
        self.fits = True
        self.forecast_until_cancelled = False
        self.passing: int | None = None
        self.closed = False
        self.started: list[str] = []
        self.export_steps = [PhaseStarted(text="Writing the weights")]
        self.export_may_end = threading.Event()
        self.export_may_end.set()
        self.reads = 0

    # --- what a test does

    def add_set(self, name: str = "tickets", version: int = 1) -> DataSet:
        made = some_set(self._sets_root, name, version)
        self.made.append(made)
        return made

    def add_run(
        self, events: Sequence[RunEvent] = (), state: RunState = RunState.RUNNING, name: str = "", **settings: object
    ) -> Run:
        """A run with these events behind it."""
        config = some_config(self._sets_root, name or "tickets on SmolLM2-135M-Instruct")
        run = self.store.create(config.model_copy(update=settings))
        self.write(run, events)
        write_state(run.folder, state)
        return self.store.get(run.id)

    def write(self, run: Run, events: Sequence[RunEvent]) -> None:
        EventLog(run.folder)  # ends a line that was cut short
        lines = [event_line(event.model_copy(update={"time": event.time or time.time()})) for event in events]
        with (run.folder / EVENTS).open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)

    def end(self, run: Run, event: RunFinished | RunFailed | RunStopped) -> None:
        self.write(run, [event])
        states = {RunFinished: RunState.FINISHED, RunFailed: RunState.FAILED, RunStopped: RunState.STOPPED}
        words = (event.message, event.hint) if isinstance(event, RunFailed) else ("", "")
        write_state(run.folder, states[type(event)], *words)

    # --- the protocol

    def preview(self, source: SourceSpec, token: CancelToken) -> Preview:
        self._check("preview")
        found = self.previews.get(source.name, some_preview(source))
        if isinstance(found, AquiferError):
            raise found
        return found

    def inspect(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None]) -> Inspection:
        self._work("inspect", "Looking at tickets.csv", token, report)
        self.inspected.append(spec)
        found = some_inspection(spec)
        return found if self.passing is None else replace(found, passing=self.passing)

    def prepare(self, spec: PipelineSpec, token: CancelToken, report: Callable[[Progress], None]) -> DataSet:
        self._work("prepare", "Writing", token, report)
        self.prepared.append(spec)
        return self.add_set(spec.name)

    def sets(self) -> list[DataSet]:
        return list(self.made)

    def remove_set(self, name: str, version: int) -> None:
        self.removed.append(name)
        self.made = [one for one in self.made if (one.manifest.name, one.data_version) != (name, version)]

    def pairs(self) -> list[PairWork]:
        return self._pairs.list()

    def make_pairs(self, spec: PairSpec, token: CancelToken, report: Callable[[PairProgress], None]) -> PairWork:
        self._check("make_pairs")
        return self._pairs.make(spec, token, report)

    def pairs_pipeline(self, work: PairWork) -> PipelineSpec:
        self._check("pairs_pipeline")
        return self._pairs.pipeline(work)

    def remove_pairs(self, work: PairWork) -> None:
        self.removed.append(work.id)
        self._pairs.remove(work.id)

    def runs(self) -> list[Run]:
        return self.store.list()

    def get(self, run_id: str) -> Run:
        self._check("get")
        return self.store.get(run_id)

    def create(self, config: TrainConfig) -> Run:
        self._check("create")
        return self.store.create(config)

    def start(self, run: Run) -> Run:
        self._check("start")
        self.started.append(run.id)
        write_state(run.folder, RunState.RUNNING)
        self.write(run, good_run(until=3)[:1])
        return self.store.get(run.id)

    def stop(self, run: Run) -> None:
        self._check("stop")
        self.end(run, RunStopped(step=3))

    def remove(self, run: Run) -> None:
        self.removed.append(run.id)
        self.store.remove(run)

    def watch(self, run: Run) -> FakeTail:
        return FakeTail(self, run)

    def progress(self, run: Run) -> RunProgress:
        return progress_of(run)

    def forecast(self, config: TrainConfig, token: CancelToken) -> RunForecast:
        self._check("forecast")
        self.forecasts.append(config)
        while self.forecast_until_cancelled:
            token.check()
            time.sleep(0.01)
        if self.fits or config.optim.batch_size == 1:
            words = "Takes about 1.4 GB of 9.0 GB of memory and 16 min for 300 steps."
            return RunForecast(fits=True, words=words, seconds=60.0 * config.lora.rank)
        smaller = config.model_copy(update={"optim": config.optim.model_copy(update={"batch_size": 1})})
        words = "Takes about 14 GB of memory, and 9.0 GB are free."
        return RunForecast(fits=False, words=words, proposal=smaller, why="One example a batch takes about 4 GB.")

    def compare(self, runs: Sequence[Run]) -> RunComparison:
        self._check("compare")
        self.compared.append(tuple(run.id for run in runs))
        names = tuple(run.config.name for run in runs)
        tilts = [0.04 * number for number in range(len(runs))]
        points = [tuple((s, 0.86 + tilt + 1.5 * math.exp(-s / 80)) for s in range(0, 301, 60)) for tilt in tilts]
        loss = [tuple((s, step_event(s).loss + tilt) for s in range(1, 301)) for tilt in tilts]
        return RunComparison(
            names,
            (Measure("Validation loss", tuple(map(Curve, names, points))),
             Measure("Training loss", tuple(map(Curve, names, loss)))),
            (CompareRow("Rank", tuple(str(run.config.lora.rank) for run in runs)),),
            (CompareRow("Validation loss", tuple(f"{0.895 + tilt:.3f}" for tilt in tilts), 0),
             CompareRow("ROUGE-L", tuple(f"{38.0 - 10 * tilt:.1f}" for tilt in tilts), 0),
             CompareRow("Time", tuple("16 min" for _ in tilts))),
        )  # fmt: skip

    def save_bundle(self, run: Run, file: Path) -> Path:
        self._check("save_bundle")
        file.write_bytes(b"zip")
        return file

    def export(
        self,
        run: Run,
        kind: ExportKind,
        quantization: str,
        token: CancelToken,
        report: Callable[[PhaseStarted], None],
    ) -> Path:
        self._check("export")
        for step in self.export_steps:
            report(step)
        until = time.monotonic() + 10
        while not self.export_may_end.wait(0.01) and time.monotonic() < until:
            token.check()
        self.exported.append((run.id, kind))
        path = run.folder / "exports" / f"{run.config.name}.{quantization}.gguf"
        self.write(run, [Exported(kind=kind, path=str(path), size_bytes=98_000_000)])
        return path

    def close(self) -> None:
        self.closed = True

    def _check(self, call: str) -> None:
        if call in self.fail:
            raise self.fail.pop(call)

    def _work(self, call: str, phase: str, token: CancelToken, report: Callable[[Progress], None]) -> None:
        self._check(call)
        for done in range(0, 5_001, 1_000):
            token.check()
            report(Progress(phase, done))
            time.sleep(self.delay_s)


class FakeTail:
    """Counts how often it is read."""

    def __init__(self, training: FakeTraining, run: Run) -> None:
        self._training, self._tail = training, EventTail(run.folder)

    def read(self, most: int = 10_000) -> list[RunEvent]:
        self._training.reads += 1
        return self._tail.read(most)


def told(words: str) -> Told:
    return Told(text=words, severity="warning")
