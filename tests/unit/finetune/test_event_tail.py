"""Reading the events of a run while it writes them: from the end, and past a line nobody can read."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from training import run_store
from training.config import EvaluationSpec
from training.finetune import evaluating
from training.finetune.evaluating import Evaluation
from training.finetune.measure import RowLoss
from training.run_events import RunEvent, Told
from training.run_store import EVENTS, EventLog, EventTail


def told(events: list[RunEvent]) -> list[str]:
    return [event.text for event in events if isinstance(event, Told)]


def test_that_a_line_that_is_too_long_is_read_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_store, "_LONGEST_LINE", 200)
    log, tail = EventLog(tmp_path), EventTail(tmp_path)
    log.write(Told(text="before"))
    with (tmp_path / EVENTS).open("a") as file:
        file.write("x" * 950)
    assert told(tail.read()) == ["before"]
    with (tmp_path / EVENTS).open("a") as file:
        file.write("x" * 70 + "\n")
    log.write(Told(text="behind"))
    assert told(tail.read()) == ["behind"]


def test_that_a_tail_at_the_end_gives_only_what_comes(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    log.write(Told(text="before"))
    tail = EventTail.at_end(tmp_path)
    log.write(Told(text="behind"))
    assert told(tail.read()) == ["behind"]
    assert told(EventTail.at_end(tmp_path / "none").read()) == []


def test_that_a_sample_shows_no_more_than_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluating, "shown", lambda *_given: ("p" * 9_000, "w" * 10))
    tokenizer: Any = SimpleNamespace()
    evaluation = Evaluation(None, tokenizer, [{}], EvaluationSpec(), write_answers=False)
    sample = evaluation._sample(RowLoss(row=0, loss=1.0, learnt=1, right=1), {})
    assert (len(sample.prompt), len(sample.wanted)) == (4_001, 10)
