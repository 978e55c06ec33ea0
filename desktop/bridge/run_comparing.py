"""A comparison of runs as the window shows it: measures to overlay, rows of texts; reads no run and draws nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from desktop.bridge.training_protocol import CompareRow, Curve, Measure, RunComparison
from desktop.translation import tr, tr_later, trn
from training.api import Comparison, CurvePoint, RunMetrics, ValidationPoint

_STEPS: tuple[tuple[str, Callable[[CurvePoint], float | None]], ...] = (
    (tr_later("Training loss"), lambda point: point.loss),
    (tr_later("Learning rate"), lambda point: point.learning_rate),
    (tr_later("Gradient norm"), lambda point: point.grad_norm),
    (tr_later("Tokens per second"), lambda point: point.tokens_s),
)
# BLEU and its like have the same name in every language.
_MEASURED: tuple[tuple[str, Callable[[ValidationPoint], float | None], bool], ...] = (
    (tr_later("Validation loss"), lambda point: point.loss, False),
    (tr_later("Perplexity"), lambda point: point.perplexity, False),
    ("BLEU", lambda point: point.bleu, True),
    ("ROUGE-L", lambda point: point.rouge_l, True),
    ("chrF", lambda point: point.chrf, True),
    (tr_later("Reward"), lambda point: point.reward, True),
    (tr_later("Accuracy"), lambda point: point.accuracy, True),
)

_STATES = {
    "queued": tr_later("queued"),
    "running": tr_later("running"),
    "stopped": tr_later("stopped"),
    "interrupted": tr_later("interrupted"),
    "failed": tr_later("failed"),
    "finished": tr_later("finished"),
}


def comparison_of(found: Comparison) -> RunComparison:
    """Names that are the same twice get a number."""
    names = _told_apart([curve.name for curve in found.curves])
    return RunComparison(names, _measures(found, names), _settings(found), _metrics(found.metrics))


def _measures(found: Comparison, names: Sequence[str]) -> tuple[Measure, ...]:
    made = [
        Measure(tr(title), tuple(_measured(name, curve.validation, value) for name, curve in zip(names, found.curves)))
        for title, value, _high in _MEASURED
    ]
    for title, of in _STEPS:
        lines = []
        for name, curve in zip(names, found.curves):
            points = tuple((float(point.step), _or_gap(of(point))) for point in curve.points)
            lines.append(Curve(name, points))
        made.append(Measure(tr(title), tuple(lines)))
    return tuple(one for one in made if any(_known(curve) for curve in one.curves))


def _measured(name: str, points: Sequence[ValidationPoint], value: Callable[[ValidationPoint], float | None]) -> Curve:
    return Curve(name, tuple((float(point.step), _or_gap(value(point))) for point in points))


def _settings(found: Comparison) -> tuple[CompareRow, ...]:
    return tuple(CompareRow(tr(one.title), one.values) for one in found.settings if one.differs)


def _metrics(runs: Sequence[RunMetrics]) -> tuple[CompareRow, ...]:
    rows = [CompareRow(tr("State"), tuple(tr(_STATES.get(run.state, run.state)) for run in runs))]
    steps = tr("{step:,} of {steps:,}")
    rows.append(CompareRow(tr("Steps"), tuple(steps.format(step=run.step, steps=run.steps) for run in runs)))
    for title, value, high in _MEASURED:
        values = [value(run.best) if run.best is not None else None for run in runs]
        if any(one is not None for one in values):
            words = tr("{measure} (best)").format(measure=tr(title))
            rows.append(CompareRow(words, tuple(map(_text, values)), _best(values, high=high)))
    rows.append(CompareRow(tr("Training loss (last)"), tuple(_text(run.loss) for run in runs)))
    rows.append(CompareRow(tr("Time"), tuple(_time(run.seconds) for run in runs)))
    rows.append(CompareRow(tr("Tokens per second"), tuple(_whole(run.tokens_s) for run in runs)))
    rows.append(CompareRow(tr("Memory"), tuple(_gigabytes(run.memory_bytes) for run in runs)))
    rows.append(CompareRow(tr("Weights that learn"), tuple(f"{run.trainable:,}" for run in runs)))
    rows.append(CompareRow(tr("Device"), tuple(f"{run.device}, {run.precision}".strip(", ") for run in runs)))
    return tuple(rows)


def _best(values: Sequence[float | None], *, high: bool) -> int:
    """The place of the best value; none where only one run has one, or they are the same."""
    known = [(value if high else -value, -place) for place, value in enumerate(values) if value is not None]
    if len(known) < 2 or len({value for value, _place in known}) < 2:
        return -1
    return -max(known)[1]


def _told_apart(names: Sequence[str]) -> tuple[str, ...]:
    made: list[str] = []
    for name in names:
        number, said = 2, name
        while said in made:
            said, number = f"{name} ({number})", number + 1
        made.append(said)
    return tuple(made)


def _known(curve: Curve) -> bool:
    return any(math.isfinite(y) for _x, y in curve.points)


def _or_gap(value: float | None) -> float:
    return math.nan if value is None else value


def _text(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"


def _time(seconds: float) -> str:
    """ "40 seconds", "12 minutes", "3.5 hours"."""
    if seconds < 90:
        return trn("%n second", "%n seconds", max(1, round(seconds)))
    if seconds < 90 * 60:
        return trn("%n minute", "%n minutes", round(seconds / 60))
    if seconds < 48 * 3600:
        return tr("{hours:.1f} hours").format(hours=seconds / 3600)
    return tr("{days:.1f} days").format(days=seconds / 86400)


def _gigabytes(size_bytes: int) -> str:
    return tr("{gigabytes:.2f} GB").format(gigabytes=size_bytes / 1e9)


def _whole(value: float | None) -> str:
    return "–" if value is None else f"{value:,.0f}"
