"""Steps of an export: told when they begin, counted at most once a second, ended by a cancellation."""

from __future__ import annotations

import pytest

from engine.core.errors import Cancelled
from engine.core.jobs import CancelToken
from training.export import steps
from training.export.steps import Step, counted


def test_that_weights_are_counted_in_lines_a_second_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(steps.time, "monotonic", lambda: now)
    told: list[Step] = []
    before = counted(told.append, "Writing", 40, CancelToken())
    for _weight in range(40):
        before()
        now += 0.3
    assert told[0] == Step("Writing", 0, 40)
    assert [step.done for step in told[1:4]] == [4, 8, 12]
    assert len(told) == 10


def test_that_a_cancelled_one_ends_at_the_next_weight() -> None:
    token = CancelToken()
    before = counted(lambda _step: None, "Writing", 2, token)
    before()
    token.cancel()
    with pytest.raises(Cancelled):
        before()
