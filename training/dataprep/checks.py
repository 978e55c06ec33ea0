"""What a check is: a measure of each example and a verdict on it, used alike to show and to drop; knows no formula."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from training.dataprep.types import Example, Refusal

NOTHING: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """The numbers of one example (one a part it has), or a word (a language). Neither: the check does not apply."""

    values: tuple[float, ...] = NOTHING
    label: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why an example is dropped: a reason that is counted, and the number of this one."""

    reason: str
    detail: str = ""


class Check(Protocol):
    """Measures a batch; judges one measure. `name` tells it from others in one pipeline; `edges` are for the chart."""

    @property
    def name(self) -> str: ...

    @property
    def edges(self) -> Sequence[float]: ...

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]: ...

    def judge(self, measured: Measured) -> Verdict | None: ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """`what` must lie within; one value outside is enough."""

    what: str
    minimum: float | None = None
    maximum: float | None = None

    def judge(self, measured: Measured) -> Verdict | None:
        for value in measured.values:
            if self.minimum is not None and value < self.minimum:
                return Verdict(f"{self.what} below {shown(self.minimum)}", shown(value))
            if self.maximum is not None and value > self.maximum:
                return Verdict(f"{self.what} above {shown(self.maximum)}", shown(value))
        return None


class CheckStep:
    """A check as a step that drops."""

    def __init__(self, check: Check) -> None:
        self._check = check

    @property
    def name(self) -> str:
        return self._check.name

    def apply(self, batch: Sequence[Example]) -> Sequence[Example | Refusal]:
        results: list[Example | Refusal] = []
        for example, measured in zip(batch, self._check.measure(batch)):
            verdict = self._check.judge(measured)
            results.append(example if verdict is None else Refusal(example.origin, verdict.reason, verdict.detail))
        return results


def shown(value: float) -> str:
    """A number for a person: whole ones without a point, others with three digits that count."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:.3g}"
