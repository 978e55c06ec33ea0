"""What a pipeline would do, before anything is dropped: charts, counts and examples of every check; writes no set."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from training.dataprep.checks import Check
from training.dataprep.cleaning import CleanStep
from training.dataprep.fit import FitStep
from training.dataprep.histogram import LENGTHS, Bin, Histogram, Sample
from training.dataprep.intake import Intake, located
from training.dataprep.model_checks import CheckMaker
from training.dataprep.near_index import Families, NearIndex, Numbers, Twins, numbers_of
from training.dataprep.pipeline import Alive, Plan, Progress, Report, near_index, text_of
from training.dataprep.selection import droppable, leaks, of_use
from training.dataprep.spool import Spool
from training.dataprep.tally import BATCH, Tally, batches, run_step
from training.dataprep.types import Example, Field, Origin, Refusal

EXAMPLES = 10
_EXCERPT = 240


@dataclass(frozen=True, slots=True)
class Shown:
    """An example that would go: where it stands, why, and how it begins."""

    origin: Origin
    reason: str
    detail: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as it was read: `rows` in all, of which `refused` make no example, for these reasons."""

    name: str
    format: str
    rows: int
    examples: int
    refused: int
    reasons: tuple[tuple[str, int], ...]
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class CheckView:
    """One check over all examples, whatever the others say: how many it measured and how many it would drop."""

    name: str
    measured: int
    would_drop: int
    reasons: tuple[tuple[str, int], ...]
    histogram: tuple[Bin, ...]
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class TokenView:
    """Forecast for the chosen model: tokens of all examples, and how many are over the limit."""

    tokens: int
    longer: int
    max_tokens: int
    has_template: bool
    histogram: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class Inspection:
    """Everything to look at before a set is made. `passing`: examples no check would drop."""

    task: str
    format: str
    sources: tuple[SourceView, ...]
    examples: int
    cleaned: int
    passing: int
    checks: tuple[CheckView, ...]
    tokens: TokenView | None


class _Refused:
    """Refusals of a source: all counted, some shown."""

    def __init__(self, seed: str) -> None:
        self._sample: Sample[Shown] = Sample(EXAMPLES, seed)

    def __call__(self, _step: str, refusal: Refusal, _rows: int) -> None:
        self._sample.add(Shown(refusal.origin, refusal.reason, refusal.detail, ""))

    def shown(self) -> tuple[Shown, ...]:
        return self._sample.items()


class _Watch:
    """One check while examples pass by it."""

    def __init__(self, name: str, edges: Sequence[float], seed: int) -> None:
        self.name, self._histogram = name, Histogram(edges)
        self._tally = Tally(name)
        self._sample: Sample[Shown] = Sample(EXAMPLES, f"{seed}:{name}")
        self._measured = 0

    def value(self, value: float) -> None:
        self._histogram.add(value)

    def label(self, label: str) -> None:
        self._histogram.add_label(label)

    def measured(self) -> None:
        self._measured += 1

    def drop(self, example: Example, reason: str, detail: str) -> None:
        self._tally.drop(Refusal(example.origin, reason, detail))
        self._sample.add(Shown(example.origin, reason, detail, excerpt(example)))

    def view(self) -> CheckView:
        reasons = tuple(sorted(self._tally.reasons.items(), key=lambda item: (-item[1], item[0])))
        return CheckView(
            self.name, self._measured, self._tally.dropped, reasons, self._histogram.bins(), self._sample.items()
        )


def inspect(made: Plan, report: Report) -> Inspection:
    """Read everything once. `made.place.scratch` is a folder that is thrown away. Raises as `pipeline.prepare`."""
    look = _Look(made, report)
    folder = made.place.scratch
    with closing(Spool(folder / "spool")) as spool, closing(near_index(folder / "bands", made.spec)) as index:
        sources = tuple(look.source(number, intake, spool, index) for number, intake in enumerate(made.intakes))
        spool.finish()
        report(Progress("Looking for duplicates", len(spool)))
        twins = index.twins(lambda row: text_of(spool.read(row)), made.place.token, look.droppable())
        return look.result(sources, spool, twins)


class _Look:
    def __init__(self, made: Plan, report: Report) -> None:
        spec, place = made.spec, made.place
        self._made, self._report = made, report
        self._clean = CleanStep(spec.clean)
        self._cleaned = Tally("clean")
        counter = place.services.tokens(located(spec.fit.model, place.base)) if spec.fit else None
        maker = CheckMaker(place.services, counter, place.token)
        self._checks: list[Check] = [maker.make(check) for check in spec.checks]
        self._watches = [_Watch(check.name, check.edges, spec.seed) for check in self._checks]
        self._fit = FitStep(counter, spec.fit.max_tokens, "drop") if counter is not None and spec.fit else None
        self._has_template = counter is not None and counter.has_template
        self._passing = self._examples = 0
        self._families, self._sources = Families(), array("H")
        self._cuts = spec.fit is not None and spec.fit.too_long != "drop"
        self._too_long = _Watch("fit (to be cut)" if self._cuts else "fit", LENGTHS, spec.seed)

    def source(self, number: int, intake: Intake, spool: Spool, index: NearIndex) -> SourceView:
        refused = _Refused(f"{self._made.spec.seed}:{intake.spec.name}")
        intake.count_into(refused)
        tell = Alive(self._report, f"Looking at {intake.spec.name}", lambda: len(spool))
        cleaned = run_step(self._clean, intake.examples(replace(self._made.place, alive=tell)), self._cleaned)
        for batch in batches(cleaned, BATCH):
            self._examine(batch)
            for example in batch:
                spool.append(example)
                index.add(text_of(example))
                self._families.add(example.origin)
                self._sources.append(number)
            self._report(Progress(f"Looking at {intake.spec.name}", len(spool)))
        reasons = intake.read.reasons + intake.mapped.reasons
        lost = intake.read.dropped + intake.mapped.dropped
        rows, form = intake.read.read, intake.format.value
        return SourceView(
            intake.spec.name, form, rows, intake.made, lost, tuple(reasons.most_common()), refused.shown()
        )

    def _examine(self, batch: list[Example]) -> None:
        good = [True] * len(batch)
        for check, watch in zip(self._checks, self._watches):
            for place, measured in enumerate(check.measure(batch)):
                if measured.values:
                    for value in measured.values:
                        watch.value(value)
                elif measured.label:
                    watch.label(measured.label)
                else:
                    continue
                watch.measured()
                verdict = check.judge(measured)
                if verdict is not None:
                    good[place] = False
                    watch.drop(batch[place], verdict.reason, verdict.detail)
        if self._fit is not None:
            lengths = self._fit.count(batch)
            for place, refusal in enumerate(map(self._fit.judge, batch, lengths)):
                self._too_long.measured()
                if refusal is not None:
                    # What is to be cut is shown too, but it stays.
                    good[place] &= self._cuts
                    self._too_long.drop(batch[place], refusal.reason, refusal.detail)
        self._examples += len(batch)
        self._passing += sum(good)

    def droppable(self) -> Callable[[int, int], bool]:
        return droppable(self._families.firsts(), self._fixed())

    def _fixed(self) -> NDArray[np.bool_]:
        """The rows of sources given for validation."""
        return of_use(np.frombuffer(self._sources, dtype=np.uint16), self._made.spec.sources, "validation")

    def result(self, sources: tuple[SourceView, ...], spool: Spool, twins: Twins) -> Inspection:
        watched = [*self._watches, *([self._too_long] if self._fit is not None else [])]
        checks = (
            *(watch.view() for watch in watched),
            *self._duplicates(spool, twins),
            *self._leaks(spool, twins.roots(self._families.firsts())),
        )
        spec = self._made.spec
        tokens = None
        if self._fit is not None and spec.fit is not None:
            fit = self._fit
            limit = spec.fit.max_tokens
            tokens = TokenView(fit.tokens, fit.over, limit, self._has_template, fit.lengths.bins())
        return Inspection(
            self._made.task.value,
            self._made.form,
            sources,
            self._examples,
            self._cleaned.changed,
            self._passing,
            checks,
            tokens,
        )

    def _duplicates(self, spool: Spool, twins: Twins) -> Iterator[CheckView]:
        """Over all examples, so also over those a check would drop first."""
        for name, links, wanted in (
            ("exact duplicates", twins.exact, self._made.spec.duplicates.exact),
            ("near duplicates", twins.near, self._made.spec.duplicates.near is not None),
        ):
            watch = _Watch(name, (), self._made.spec.seed)
            for row in numbers_of(np.flatnonzero(links >= 0)) if wanted else ():
                watch.drop(spool.read(row), "like an earlier row", str(spool.read(int(links[row])).origin))
            yield replace(watch.view(), measured=len(spool))

    def _leaks(self, spool: Spool, roots: Numbers) -> Iterator[CheckView]:
        """Only where a source is given for validation: a split never puts alike rows on both sides."""
        fixed = self._fixed()
        if not fixed.any():
            return
        watch = _Watch("leaks", (), self._made.spec.seed)
        for row in numbers_of(np.flatnonzero(leaks(roots, fixed))):
            watch.drop(spool.read(row), "like a validation row", "")
        yield replace(watch.view(), measured=int((~fixed).sum()))


def excerpt(example: Example) -> str:
    """How it begins, on one line."""
    text = " ".join(" | ".join(example.parts(Field.ALL)).split())
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
