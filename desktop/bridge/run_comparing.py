"""A comparison of runs as the window shows it: measures to overlay, rows of texts; reads no run and draws nothing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from desktop.bridge.training_protocol import CompareRow, Curve, Measure, RunComparison
from training.api import Comparison, CurvePoint, RunMetrics, ValidationPoint, time_words

_STEPS: tuple[tuple[str, Callable[[CurvePoint], float | None]], ...] = (
    ("Training loss", lambda point: point.loss),
    ("Learning rate", lambda point: point.learning_rate),
    ("Gradient norm", lambda point: point.grad_norm),
    ("Tokens per second", lambda point: point.tokens_s),
)
_MEASURED: tuple[tuple[str, Callable[[ValidationPoint], float | None], bool], ...] = (
    ("Validation loss", lambda point: point.loss, False),
    ("Perplexity", lambda point: point.perplexity, False),
    ("BLEU", lambda point: point.bleu, True),
    ("ROUGE-L", lambda point: point.rouge_l, True),
    ("chrF", lambda point: point.chrf, True),
    ("Reward", lambda point: point.reward, True),
    ("Accuracy", lambda point: point.accuracy, True),
)


def comparison_of(found: Comparison) -> RunComparison:
    """Names that are the same twice get a number."""
    names = _told_apart([curve.name for curve in found.curves])
    return RunComparison(names, _measures(found, names), _settings(found), _metrics(found.metrics))


def _measures(found: Comparison, names: Sequence[str]) -> tuple[Measure, ...]:
    made = [
        Measure(title, tuple(_measured(name, curve.validation, value) for name, curve in zip(names, found.curves)))
        for title, value, _high in _MEASURED
    ]
    for title, of in _STEPS:
        lines = []
        for name, curve in zip(names, found.curves):
            points = tuple((float(point.step), _or_gap(of(point))) for point in curve.points)
            lines.append(Curve(name, points))
        made.append(Measure(title, tuple(lines)))
    return tuple(one for one in made if any(_known(curve) for curve in one.curves))


def _measured(name: str, points: Sequence[ValidationPoint], value: Callable[[ValidationPoint], float | None]) -> Curve:
    return Curve(name, tuple((float(point.step), _or_gap(value(point))) for point in points))


def _settings(found: Comparison) -> tuple[CompareRow, ...]:
    return tuple(CompareRow(one.title, one.values) for one in found.settings if one.differs)


def _metrics(runs: Sequence[RunMetrics]) -> tuple[CompareRow, ...]:
    rows = [CompareRow("State", tuple(run.state for run in runs))]
    rows.append(CompareRow("Steps", tuple(f"{run.step:,} of {run.steps:,}" for run in runs)))
    for title, value, high in _MEASURED:
        values = [value(run.best) if run.best is not None else None for run in runs]
        if any(one is not None for one in values):
            rows.append(CompareRow(f"{title} (best)", tuple(map(_text, values)), _best(values, high=high)))
    rows.append(CompareRow("Training loss (last)", tuple(_text(run.loss) for run in runs)))
    rows.append(CompareRow("Time", tuple(time_words(run.seconds) for run in runs)))
    rows.append(CompareRow("Tokens per second", tuple(_whole(run.tokens_s) for run in runs)))
    rows.append(CompareRow("Memory", tuple(f"{run.memory_bytes / 1e9:.2f} GB" for run in runs)))
    rows.append(CompareRow("Weights that learn", tuple(f"{run.trainable:,}" for run in runs)))
    rows.append(CompareRow("Device", tuple(f"{run.device}, {run.precision}".strip(", ") for run in runs)))
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


def _whole(value: float | None) -> str:
    return "–" if value is None else f"{value:,.0f}"
