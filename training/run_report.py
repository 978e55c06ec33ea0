"""Runs, comparisons and forecasts as text for a terminal; knows no run."""

from __future__ import annotations

from collections.abc import Sequence

from training import api

_WIDEST = 40


def runs_text(rows: Sequence[api.RunMetrics]) -> str:
    """A line a run: id, name, state, step, losses, time."""
    if not rows:
        return "There are no runs yet."
    table = [("run", "name", "state", "step", "loss", "validation", "time")]
    for row in rows:
        step = f"{row.step:,}/{row.steps:,}" if row.steps else "–"
        last = row.last.loss if row.last else None
        lasts = api.time_words(row.seconds) if row.seconds else "–"
        table.append((row.run_id, row.name, row.state, step, _number(row.loss), _number(last), lasts))
    lines = _columns(table)
    for row in rows:
        if row.message:
            lines.append(f"{row.name}: {row.message}")
    return "\n".join(lines)


def comparison_text(found: api.Comparison) -> str:
    """What came out, a column a run; then the settings that differ."""
    rows = found.metrics
    table: list[tuple[str, ...]] = [("", *(row.name for row in rows))]
    table.append(("state", *(row.state for row in rows)))
    table.append(("steps", *(f"{row.step:,}/{row.steps:,}" for row in rows)))
    table.append(("training loss", *(_number(row.loss) for row in rows)))
    for title, points in (
        ("first", [row.first for row in rows]),
        ("best", [row.best for row in rows]),
        ("last", [row.last for row in rows]),
    ):
        table += [line for line in _measured(title, points) if any(cell != "–" for cell in line[1:])]
    table.append(("tokens/s", *(_number(row.tokens_s, ".0f") for row in rows)))
    table.append(("time", *(api.time_words(row.seconds) if row.seconds else "–" for row in rows)))
    table.append(("memory", *(f"{row.memory_bytes / 1e9:.2f} GB" if row.memory_bytes else "–" for row in rows)))
    table.append(("trained parameters", *(f"{row.trainable:,}" if row.trainable else "–" for row in rows)))
    lines = _columns(table)
    differing = [setting for setting in found.settings if setting.differs]
    if differing:
        lines += ["", "Settings that differ"]
        lines += _columns([(setting.key, *(value or "–" for value in setting.values)) for setting in differing])
    elif len(rows) > 1:
        lines += ["", "All settings are the same."]
    return "\n".join(lines)


def forecast_text(found: api.Forecast, proposals: Sequence[api.Proposal], no_way: str = "") -> str:
    """The sentences, the parts, and what to change when it does not fit."""
    lines = [*found.words, "Memory" if found.device == "memory" else f"Memory on {found.device}"]
    lines += [f"  {part.size_bytes / 1e9:>8.2f} GB  {part.name}" for part in found.memory]
    lines += ["Time"]
    lines += [f"  {api.time_words(part.seconds):>11}  {part.name}" for part in found.time]
    if proposals:
        lines += ["It fits with one of these"]
        for number, each in enumerate(proposals, 1):
            lasts = api.time_words(each.forecast.seconds)
            lines.append(
                f"  {number}. {'; '.join(each.changes)}: {each.forecast.memory_bytes / 1e9:.2f} GB, about {lasts}"
            )
    if no_way:
        lines.append(no_way)
    return "\n".join(lines)


def _measured(title: str, points: Sequence[api.ValidationPoint | None]) -> list[tuple[str, ...]]:
    names = ("loss", "perplexity", "bleu", "rouge_l", "chrf", "reward", "accuracy")
    words = ("validation loss", "perplexity", "BLEU", "ROUGE-L", "chrF", "reward", "accuracy")
    return [
        (f"{title} {word}", *(_number(getattr(point, name)) if point else "–" for point in points))
        for name, word in zip(names, words)
    ]


def _number(value: float | None, form: str = ".4g") -> str:
    return "–" if value is None else format(value, form)


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    cut = [[cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in cut]
