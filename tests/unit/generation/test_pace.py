"""The time that is left: from what was really written, told inside a wave too, and never from texts of earlier runs."""

from __future__ import annotations

from training.generation.pace import Pace


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_that_the_rest_is_told_inside_the_first_wave() -> None:
    clock = Clock()
    pace = Pace(32, 1, clock)
    pace.begin(16, 0)
    clock.now = 2.0
    assert pace.left_s(1) is None, "one text says too little"
    clock.now = 8.0
    assert pace.left_s(4) == 8.0 / 4 * (32 - 4)
    clock.now = 32.0
    pace.end(16)
    assert pace.left_s(16) == 32.0
    pace.begin(16, 16)
    clock.now = 48.0
    assert pace.left_s(24) == 48.0 / 24 * 8
    pace.end(32)
    assert pace.left_s(32) == 0


def test_that_texts_of_earlier_runs_say_nothing() -> None:
    clock = Clock()
    pace = Pace(32, 2, clock)
    pace.begin(16, 0)
    clock.now = 0.5
    pace.end(0)
    assert pace.left_s(0) is None
    pace.begin(16, 0)
    clock.now = 8.5
    assert pace.left_s(16) == 8.0, "half of the texts of the wave took as long as the other half will"
