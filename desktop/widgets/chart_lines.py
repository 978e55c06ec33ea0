"""Points of a chart: thinned so that peaks stay, smoothed, summed up in words; draws nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.translation import tr, trn

MOST_POINTS = 4_096
Point = tuple[float, float]


class Points:
    """A growing line. Above `MOST_POINTS` every four neighbours become their lowest and their highest."""

    def __init__(self, points: Sequence[Point] = ()) -> None:
        self.all: list[Point] = []
        self.count = 0
        self.first: Point | None = None
        self.last: Point | None = None
        self.lowest: Point | None = None
        for x, y in points:
            self.add(x, y)

    def add(self, x: float, y: float) -> None:
        """`y` may be NaN or infinite: the line has a gap there."""
        self.count += 1
        self.all.append((x, y))
        if math.isfinite(y):
            self.first = self.first or (x, y)
            self.last = (x, y)
            if self.lowest is None or y < self.lowest[1]:
                self.lowest = (x, y)
        if len(self.all) > MOST_POINTS:
            self.all = thin(self.all, MOST_POINTS // 2)

    def cut(self, at: float) -> None:
        """Forget what lies at `at` or behind it."""
        kept = [point for point in self.all if point[0] < at]
        self.all, self.count = [], 0
        self.first = self.last = self.lowest = None
        for x, y in kept:
            self.add(x, y)

    def __len__(self) -> int:
        return len(self.all)


@dataclass
class Line:
    """One line of a chart: its name, a colour of the theme, and whether its points are marked (few measurements)."""

    name: str
    colour: str
    points: Points = field(default_factory=Points)
    marked: bool = False


def thin(points: Sequence[Point], most: int) -> list[Point]:
    """At most about `most` points: of each stretch the lowest and the highest, in their order; a gap stays one."""
    if len(points) <= most or most < 4:
        return list(points)
    stretch = math.ceil(len(points) / (most / 2))
    kept: list[Point] = []
    for start in range(0, len(points), stretch):
        part = points[start : start + stretch]
        good = [point for point in part if math.isfinite(point[1])]
        if not good:
            kept.append(part[0])
            continue
        low, high = min(good, key=lambda point: point[1]), max(good, key=lambda point: point[1])
        kept += [low] if low == high else sorted((low, high))
    if kept[-1] != points[-1] and math.isfinite(points[-1][1]):
        kept.append(points[-1])
    return kept


def smooth(points: Sequence[Point], weight: float = 0.9) -> list[Point]:
    """A moving average that starts without a bias (Adam's correction); gaps are passed over."""
    made: list[Point] = []
    mean, scale = 0.0, 0.0
    for x, y in points:
        if math.isfinite(y):
            mean = weight * mean + (1 - weight) * y
            scale = weight * scale + (1 - weight)
            made.append((x, mean / scale))
    return made


def ticks(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round numbers (1, 2 or 5 times a power of ten) from `low` to `high`."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    raw = (high - low) / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]


def number_text(value: float) -> str:
    """ "12k", "0.0002", "2e-05": short, for an axis."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "–"
    size = abs(value)
    if size >= 1e9:
        return f"{value / 1e9:.3g}G"
    if size >= 1e6:
        return f"{value / 1e6:.3g}M"
    if size >= 1e4:
        return f"{value / 1e3:.3g}k"
    return f"{value:.4g}"


def summary(lines: Sequence[Line], x_name: str) -> str:
    """What a screen reader says of a chart."""
    return " ".join(_sentence(line, x_name) for line in lines)


def _sentence(line: Line, x_name: str) -> str:
    first, last, lowest, count = line.points.first, line.points.last, line.points.lowest, line.points.count
    if first is None or last is None or lowest is None:
        return tr("{line}: no values yet.").format(line=line.name)
    if count == 1:
        words = tr("{line}: {values}, {last} at {x_name} {x_last}.")
    elif lowest[1] < last[1]:
        words = tr(
            "{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last},"
            " lowest {lowest} at {x_name} {x_lowest}."
        )
    else:
        words = tr("{line}: {values}, from {first} at {x_name} {x_first} to {last} at {x_name} {x_last}.")
    return words.format(
        line=line.name,
        values=trn("{count} value", "{count} values", count).format(count=f"{count:,}"),
        x_name=x_name,
        first=number_text(first[1]),
        x_first=f"{first[0]:,.6g}",
        last=number_text(last[1]),
        x_last=f"{last[0]:,.6g}",
        lowest=number_text(lowest[1]),
        x_lowest=f"{lowest[0]:,.6g}",
    )
