"""Points of charts: what stays when they are thinned, how they are smoothed and summed up in words."""

from __future__ import annotations

import math
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.bridge.run_comparing import comparison_of
from desktop.finetune.run_record import RunRecord
from desktop.widgets.chart_lines import MOST_POINTS, Line, Points, number_text, smooth, summary, thin, ticks
from tests.fakes_training import FakeTraining, good_run, step_event
from training.api import RunState, Told, compare

VALUES = st.lists(st.floats(-1e6, 1e6) | st.just(math.nan), min_size=1, max_size=3_000)


@given(VALUES, st.integers(8, 400))
def test_that_thinning_keeps_the_lowest_the_highest_and_the_order(values: list[float], most: int) -> None:
    points = [(float(x), y) for x, y in enumerate(values)]
    kept = thin(points, most)
    good = [y for y in values if math.isfinite(y)]
    left = [y for _x, y in kept if math.isfinite(y)]
    assert len(kept) <= max(most, len(points)) if len(points) <= most else len(kept) <= most + 3
    assert [x for x, _y in kept] == sorted({x for x, _y in kept})
    if good:
        assert (min(left), max(left)) == (min(good), max(good))


def test_that_a_growing_line_stays_bounded_and_knows_what_it_saw() -> None:
    points = Points()
    for step in range(3 * MOST_POINTS):
        points.add(step, 5.0 if step == 777 else -3.0 if step == 9_000 else 1.0)
    assert len(points) <= MOST_POINTS
    assert points.count == 3 * MOST_POINTS
    assert points.lowest == (9_000, -3.0)
    assert {y for _x, y in points.all} == {5.0, -3.0, 1.0}


def test_that_values_that_are_none_do_not_reach_the_average() -> None:
    assert smooth([(1, 2.0), (2, math.nan), (3, 2.0)]) == [(1, 2.0), (3, 2.0)]


def test_that_an_axis_has_round_numbers_inside_its_range() -> None:
    assert ticks(0, 2.4) == [0.0, 1.0, 2.0]
    assert ticks(0, 2e-4, 2) == [0.0, 1e-4, 2e-4]
    assert ticks(1, 1) == ticks(math.nan, 2) == []
    assert [number_text(value) for value in (0, 0.00002, 12_345, 1.5, math.inf)] == ["0", "2e-05", "12.3k", "1.5", "–"]


def test_that_lines_are_summed_up_in_words() -> None:
    points = Points([(1, 2.5), (2, 0.8), (3, 1.0)])
    words = "training: 3 values, from 2.5 at step 1 to 1 at step 3, lowest 0.8 at step 2."
    assert summary([Line("training", "chart-1", points)], "step") == words


def test_that_a_record_cuts_what_is_done_again() -> None:
    record = RunRecord()
    record.take(good_run(until=130))
    assert record.validation.count == 3
    record.take([step_event(61), step_event(62)])
    assert record.loss.all[-1][0] == 62
    record.take([Told(text="Rests.", severity="info"), Told(text="Rests.", severity="info")])
    assert record.notices == [("info", "Rests.")]


def test_that_runs_of_one_name_are_told_apart_and_the_best_is_found(tmp_path: Path) -> None:
    training = FakeTraining(tmp_path)
    training.add_run(good_run(until=130), RunState.STOPPED, "run")
    training.add_run(good_run(until=70), RunState.STOPPED, "run", seed=3)
    found = comparison_of(compare(training.runs()))
    assert found.runs == ("run", "run (2)")
    assert [row.title for row in found.settings] == ["Seed"]
    rows = {row.title: row for row in found.metrics}
    assert rows["Validation loss (best)"].best == 1, "the newest run, the shorter one, comes first"
    assert rows["BLEU (best)"].values == ("9.000", "12.0")
    assert rows["Steps"].values == ("70 of 300", "130 of 300")
    titles = [one.title for one in found.measures]
    assert titles[0] == "Validation loss"
    assert "Reward" not in titles, "a measure nobody took is not offered"
