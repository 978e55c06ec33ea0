"""The story of one run: read, map, clean, check, fit, split, mix, write; knows no formula of a step."""

from __future__ import annotations

import json
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.catalog.manifest import sha256_of
from engine.core.errors import UsageError
from training.dataprep import data_object, selection
from training.dataprep.checks import CheckStep
from training.dataprep.cleaning import CleanStep
from training.dataprep.data_object import DataSet, FileFacts, InputFacts, Manifest, StepFacts
from training.dataprep.fit import FitStep, TextSplitter, ranked_by
from training.dataprep.intake import Intake, Place, input_files, located, open_sources
from training.dataprep.minhash import MinHasher
from training.dataprep.model_checks import CheckMaker
from training.dataprep.near_index import Families, NearIndex, Numbers, numbers_of
from training.dataprep.spec import PipelineSpec, pipeline_yaml
from training.dataprep.spool import Spool
from training.dataprep.tally import Step, Tally, run_step
from training.dataprep.types import Example, Field, Refusal, Task
from training.dataprep.writers import check_format, natural_format, suffix, writer_for

_REPORT_ROWS = 2_000
ALIVE_S = 30.0
# Where rows are held back all are compared for leaks, also where alike ones may stay.
DEFAULT_NEAR = 0.8
_REASONS = {
    selection.EXACT: "the same as an earlier row",
    selection.NEAR: "nearly the same as an earlier row",
    selection.LEAK: "nearly the same as a validation row",
}
_NOT_TAKEN = "not taken: weight or share of its source"


@dataclass(frozen=True, slots=True)
class Progress:
    """What the pipeline is at, in words, and how many examples went through that so far."""

    phase: str
    examples: int = 0


Report = Callable[[Progress], None]


class Alive:
    """Called for every row or page that is read; tells now and then, also when none of them is kept."""

    def __init__(self, report: Report, phase: str, count: Callable[[], int]) -> None:
        self._report, self._phase, self._count = report, phase, count
        self._told = time.monotonic()

    def __call__(self) -> None:
        now = time.monotonic()
        if now - self._told >= ALIVE_S:
            self._told = now
            self._report(Progress(self._phase, self._count()))


@dataclass(frozen=True, slots=True)
class Plan:
    """A pipeline with its sources opened and every choice made that does not need all rows."""

    spec: PipelineSpec
    place: Place
    intakes: list[Intake]
    task: Task
    form: str


def plan(spec: PipelineSpec, place: Place) -> Plan:
    """Recognise the formats and check that everything fits together. Raises `UsageError`, `DocumentError`."""
    if all(source.use == "validation" for source in spec.sources):
        raise UsageError(
            "Every source is for validation only; nothing is left to train on.",
            'Take "use: validation" away from one of them.',
        )
    intakes, task = open_sources(spec, place)
    form = natural_format(task) if spec.output.format == "auto" else spec.output.format
    check_format(form, task)
    return Plan(spec, place, intakes, task, form)


def steps_of(made: Plan) -> list[Step]:
    """Cleaning, the checks in their order, fitting."""
    spec, place = made.spec, made.place
    counter = place.services.tokens(located(spec.fit.model, place.base)) if spec.fit else None
    maker = CheckMaker(place.services, counter, place.token)
    steps: list[Step] = [CleanStep(spec.clean), *(CheckStep(maker.make(check)) for check in spec.checks)]
    if spec.fit is not None and counter is not None:
        rank = None
        if spec.fit.too_long == "cut_by_score":
            rank = ranked_by(lambda texts: place.services.embed(texts, place.token))
        steps.append(FitStep(counter, spec.fit.max_tokens, spec.fit.too_long, rank))
    return steps


def near_index(file: Path, spec: PipelineSpec) -> NearIndex:
    hasher = MinHasher(spec.duplicates.run_words, spec.seed)
    kept_back = spec.split.validation if spec.split.validation_rows is None else spec.split.validation_rows
    leaky = kept_back > 0 or any(source.use == "validation" for source in spec.sources)
    return NearIndex(file, hasher, spec.duplicates.near or (DEFAULT_NEAR if leaky else None))


def text_of(example: Example) -> str:
    """What two examples are compared by."""
    return "\x1f".join(example.parts(Field.ALL))


def prepare(made: Plan, root: Path, report: Report) -> DataSet:
    """Run the plan and publish the set under `root`. `made.place.scratch` must be the workplace of that set.

    Raises `UsageError` when no row is left or none can be kept back, `DocumentError`, `StorageError`, `Cancelled`.
    """
    folder = made.place.scratch
    started = time.time()
    with (folder / data_object.DROPPED).open("wb") as dropped:
        run = _Run(made, folder, _Dropped(dropped), report)
        manifest = run.to_manifest()
    timing = {"started": started, "seconds": round(time.time() - started, 3), "steps": run.seconds()}
    (folder / data_object.TIMING).write_text(json.dumps(timing, indent=1) + "\n", encoding="utf-8")
    return data_object.publish(folder, root, manifest)


class _Dropped:
    """Every row that is left out, as a line with its file, row, step and reason; `rows` that it stands for (a tree)."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def __call__(self, step: str, refusal: Refusal, rows: int) -> None:
        origin = refusal.origin
        line = {"source": origin.source, "row": origin.row, "part": origin.part, "rows": rows, "step": step}
        line |= {"reason": refusal.reason, "detail": refusal.detail}
        self._stream.write(json.dumps(line, ensure_ascii=True).encode() + b"\n")


class _Run:
    def __init__(self, made: Plan, folder: Path, sink: _Dropped, report: Report) -> None:
        self._plan, self._folder, self._sink, self._report = made, folder, sink, report
        self._steps = steps_of(made)
        last = self._steps[-1]
        wanted = made.spec.fit is not None and made.spec.fit.too_long == "split" and made.task is Task.TEXT
        self._splitter = last.splitter() if wanted and isinstance(last, FitStep) else None
        self._split, self._pieces_made = Tally(TextSplitter.name), 0
        # The counts of the steps of all sources together, in the order of the pipeline.
        self._tallies = [Tally(step.name, sink) for step in self._steps]
        self._later: list[Tally] = []
        self._sources = array("H")
        self._families = Families()
        self._compared_s = 0.0
        self._notices = [_warning(name) for name in made.spec.clean.harmful]

    def to_manifest(self) -> Manifest:
        spool_file, bands_file = self._folder / "spool", self._folder / "bands"
        with (
            closing(Spool(spool_file)) as spool,
            closing(near_index(bands_file, self._plan.spec)) as index,
        ):
            for number, intake in enumerate(self._plan.intakes):
                intake.count_into(self._sink)
                self._take_in(number, intake, spool, index)
            spool.finish()
            self._refuse_nothing(len(spool))
            files = self._write(spool, index)
        spool_file.unlink()
        bands_file.unlink()
        pipeline = self._folder / data_object.PIPELINE
        pipeline.write_text(pipeline_yaml(self._plan.spec), encoding="utf-8")
        return self._manifest(files)

    def seconds(self) -> dict[str, float]:
        read = [tally for intake in self._plan.intakes for tally in (intake.read, intake.mapped)]
        found: dict[str, float] = {}
        for tally in [*read, *self._tallies, *self._later]:
            found[tally.step] = round(found.get(tally.step, 0) + tally.seconds, 3)
        return found

    def _take_in(self, number: int, intake: Intake, spool: Spool, index: NearIndex) -> None:
        tell = Alive(self._report, f"Reading {intake.spec.name}", lambda: len(spool))
        examples: Iterator[Example] = intake.examples(replace(self._plan.place, alive=tell))
        for step, tally in zip(self._steps, self._tallies):
            if isinstance(step, FitStep) and self._splitter is not None:
                examples = self._pieces(self._splitter, examples)
            examples = run_step(step, examples, tally)
        for example in examples:
            started = time.perf_counter()
            self._families.add(example.origin)
            spool.append(example)
            index.add(text_of(example))
            self._compared_s += time.perf_counter() - started
            self._sources.append(number)
            if len(spool) % _REPORT_ROWS == 0:
                self._report(Progress(f"Reading {intake.spec.name}", len(spool)))

    def _pieces(self, splitter: TextSplitter, examples: Iterator[Example]) -> Iterator[Example]:
        for example in examples:
            started = time.perf_counter()
            found = splitter.split(example)
            self._split.seconds += time.perf_counter() - started
            self._split.keep(changed=len(found) > 1)
            self._pieces_made += len(found)
            yield from found

    def _refuse_nothing(self, left: int) -> None:
        if left:
            return
        read = sum(intake.read.read for intake in self._plan.intakes)
        tallies = [tally for intake in self._plan.intakes for tally in (intake.read, intake.mapped)] + self._tallies
        most = max(tallies, key=lambda tally: tally.dropped)
        reason = f" Most were dropped by {most.step}: {most.reasons.most_common(1)[0][0]}." if most.dropped else ""
        raise UsageError(f"None of the {read:,} rows is left.{reason}", "Loosen that check, or look at the file.")

    def _write(self, spool: Spool, index: NearIndex) -> tuple[FileFacts, ...]:
        spec, token = self._plan.spec, self._plan.place.token
        self._report(Progress("Looking for duplicates", len(spool)))
        started = time.perf_counter()
        sources: NDArray[np.uint16] = np.frombuffer(self._sources, dtype=np.uint16)
        families = self._families.firsts()
        droppable = selection.droppable(families, selection.of_use(sources, spec.sources, "validation"))
        twins = index.twins(lambda row: text_of(spool.read(row)), token, droppable)
        roots = twins.roots(families)
        self._compared_s += time.perf_counter() - started
        verdicts = selection.judge(twins, roots, sources, spec)
        self._count_drops(verdicts, (twins.exact, twins.near, roots), spool)
        kept = verdicts.drops == selection.KEPT
        train: Numbers = np.flatnonzero(kept & ~verdicts.validation)
        order, notices = selection.mixed(train, sources, spec)
        self._notices += notices
        self._count_mix(train, order, spool)
        if not len(order):
            raise UsageError("No row is left for training.", "Loosen the checks, or take a larger weight.")
        files = [self._write_side("train", order, spool)]
        held_back: Numbers = np.flatnonzero(kept & verdicts.validation)
        if len(held_back):
            files.append(self._write_side("validation", held_back, spool))
        return tuple(files)

    def _count_drops(self, verdicts: selection.Verdicts, others: tuple[Numbers, ...], spool: Spool) -> None:
        """`others`: for each reason the row another one is like."""
        duplicates, leaks = Tally("duplicates", self._sink), Tally("leaks", self._sink)
        dropped = np.flatnonzero(verdicts.drops != selection.KEPT)
        for row in numbers_of(dropped):
            code = int(verdicts.drops[row])
            other = others[code - selection.EXACT][row]
            same = "" if other == row else str(spool.read(int(other)).origin)
            refusal = Refusal(spool.read(row).origin, _REASONS[code], same)
            (leaks if code == selection.LEAK else duplicates).drop(refusal)
        duplicates.keep(len(spool) - duplicates.dropped)
        duplicates.seconds = self._compared_s
        leaks.keep(duplicates.kept - leaks.dropped)
        self._later += [duplicates, leaks]

    def _count_mix(self, train: Numbers, order: Numbers, spool: Spool) -> None:
        tally = Tally("mix", self._sink)
        taken = np.unique(order)
        for row in numbers_of(np.setdiff1d(train, taken, assume_unique=True)):
            tally.drop(Refusal(spool.read(row).origin, _NOT_TAKEN))
        tally.keep(len(taken))
        if len(order) > len(taken):
            self._notices.append(f"{len(order) - len(taken):,} training rows are repetitions, as the weights ask.")
        self._later.append(tally)

    def _write_side(self, side: str, rows: Numbers, spool: Spool) -> FileFacts:
        file = self._folder / f"{side}{suffix(self._plan.form)}"
        tally, started = Tally(f"write {side}"), time.perf_counter()
        with file.open("wb", buffering=1 << 20) as stream:
            writer = writer_for(self._plan.form, self._plan.task, stream)
            for count, row in enumerate(numbers_of(rows), 1):
                self._plan.place.token.check()
                writer.write(spool.read(row))
                if count % _REPORT_ROWS == 0:
                    self._report(Progress(f"Writing {file.name}", count))
            writer.finish()
        tally.keep(len(rows))
        tally.seconds = time.perf_counter() - started
        self._later.append(tally)
        return data_object.file_facts(file, len(rows))

    def _step_facts(self) -> Iterator[StepFacts]:
        for tally in [*self._tallies, *self._later]:
            if tally.step == FitStep.name and self._splitter is not None:
                yield data_object.facts_of(self._split, self._pieces_made)
            yield data_object.facts_of(tally)

    def _manifest(self, files: tuple[FileFacts, ...]) -> Manifest:
        self._report(Progress("Stamping the files"))
        spec = self._plan.spec
        steps = []
        for intake in self._plan.intakes:
            steps += [data_object.facts_of(intake.read), data_object.facts_of(intake.mapped, intake.made)]
        inputs = [
            InputFacts(name=name, sha256=sha256_of(file), size_bytes=file.stat().st_size)
            for name, file in input_files(spec.sources, self._plan.place.base)
        ]
        stamps = [intake.stamp for intake in self._plan.intakes if intake.stamp is not None]
        inputs += [InputFacts(name=name, sha256=stamp, size_bytes=size) for name, stamp, size in stamps]
        return Manifest(
            name=spec.name,
            task=self._plan.task,
            format=self._plan.form,
            sha256=data_object.content_hash(files),
            files=files,
            inputs=tuple(inputs),
            steps=(*steps, *self._step_facts()),
            notices=tuple(self._notices),
        )


def _warning(name: str) -> str:
    return f"{name.replace('_', ' ').capitalize()} is on: it harms a model that is to write text."
