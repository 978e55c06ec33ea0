"""Comparisons with scripted backends: order, adapters, speeds, scores, endings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ModelUnsupported, UsageError
from engine.core.events import Event, Notice
from engine.core.jobs import CancelToken, Job
from engine.inference.backend import Backend
from engine.inference.types import AdapterChoice, ChatMessage, SamplingParams
from engine.models.comparison import Comparison, in_loading_order
from engine.models.types import ComparedAnswer, ComparisonText, ModelSide, SideFinished
from tests.fakes_inference import ScriptedBackend

QUESTION = [ChatMessage("user", "Which is the longest river?")]
TUNED = (AdapterChoice("/adapter", 0.8),)


class Lender:
    """Lends scripted backends by path and keeps the order of loans."""

    def __init__(self) -> None:
        self.backends = {"/a": ScriptedBackend(name="A"), "/b": ScriptedBackend(name="B")}
        self.loans: list[str] = []

    @contextmanager
    def borrow(self, path: Path, token: CancelToken, report: Callable[[Event], None]) -> Iterator[Backend]:
        self.loans.append(str(path))
        yield self.backends[str(path)]


def no_scores(question: str, answers: Sequence[str], token: CancelToken) -> list[float] | None:
    return None


def compare(lender: Lender, sides: Sequence[ModelSide], score: object = no_scores) -> tuple[ComparedAnswer, ...]:
    return Comparison(lender, score).run(Job("compare"), QUESTION, sides, SamplingParams())  # type: ignore[arg-type]


def test_that_each_side_answers_and_the_results_keep_the_order_of_the_sides() -> None:
    lender = Lender()
    lender.backends["/a"].enqueue("The Nile.")
    lender.backends["/b"].enqueue("The Amazon.")
    answers = compare(lender, [ModelSide("/b"), ModelSide("/a")])
    assert [(answer.model, answer.text, answer.score) for answer in answers] == [
        ("B", "The Amazon.", None),
        ("A", "The Nile.", None),
    ]
    assert all(answer.stats.completion_tokens > 1 for answer in answers)


def test_that_both_sides_read_the_same_prompt() -> None:
    lender = Lender()
    lender.backends["/a"].enqueue("Yes.")
    lender.backends["/b"].enqueue("Yes.")
    compare(lender, [ModelSide("/a"), ModelSide("/b")])
    assert lender.backends["/a"].prompts == lender.backends["/b"].prompts


def test_that_base_against_tuned_loads_once_and_leaves_the_adapters_as_they_were() -> None:
    lender = Lender()
    backend = lender.backends["/a"]
    backend.set_adapters([AdapterChoice("/before")])
    backend.enqueue("Base.")
    backend.enqueue("Tuned.")
    answers = compare(lender, [ModelSide("/a"), ModelSide("/a", TUNED)])
    assert [answer.text for answer in answers] == ["Base.", "Tuned."]
    assert backend.adapter_changes == [(AdapterChoice("/before"),), (), (AdapterChoice("/before"),), TUNED,
                                       (AdapterChoice("/before"),)]  # fmt: skip


def test_that_sides_of_one_file_are_answered_after_each_other() -> None:
    sides = [ModelSide("/a"), ModelSide("/b"), ModelSide("/a", TUNED)]
    assert in_loading_order(sides) == [0, 2, 1]


def test_that_thoughts_are_kept_apart() -> None:
    lender = Lender()
    lender.backends["/a"].enqueue(["<think>", "Rivers", "…", "</think>", "The Nile."])
    lender.backends["/b"].enqueue("The Amazon.")
    first = compare(lender, [ModelSide("/a"), ModelSide("/b")])[0]
    assert (first.thoughts.strip(), first.text.strip()) == ("Rivers…", "The Nile.")


def test_that_scores_are_attached_in_order() -> None:
    lender = Lender()
    lender.backends["/a"].enqueue("Bad.")
    lender.backends["/b"].enqueue("Good.")

    def score(question: str, answers: Sequence[str], token: CancelToken) -> list[float]:
        assert question == QUESTION[0].content
        return [{"Bad.": -1.5, "Good.": 2.5}[answer] for answer in answers]

    answers = compare(lender, [ModelSide("/a"), ModelSide("/b")], score)
    assert [answer.score for answer in answers] == [-1.5, 2.5]


def test_that_a_failed_reward_model_costs_a_notice_only() -> None:
    lender = Lender()
    lender.backends["/a"].enqueue("One.")
    lender.backends["/b"].enqueue("Two.")

    def score(question: str, answers: Sequence[str], token: CancelToken) -> list[float]:
        raise ModelUnsupported("It cannot run.", "Choose another.")

    job: Job[tuple[ComparedAnswer, ...]] = Job("compare")
    answers = Comparison(lender, score).run(job, QUESTION, [ModelSide("/a"), ModelSide("/b")], SamplingParams())
    assert [answer.score for answer in answers] == [None, None]
    events = [job.events.get() for _ in range(job.events.qsize())]
    assert [event.text for event in events if isinstance(event, Notice)] == [
        "The answers could not be scored. It cannot run. Choose another."
    ]
    assert [event.side for event in events if isinstance(event, SideFinished)] == [0, 1]
    assert "".join(event.text for event in events if isinstance(event, ComparisonText) and event.side == 1) == "Two."


def test_that_a_cancel_ends_it_and_restores_the_adapters() -> None:
    lender = Lender()
    job: Job[tuple[ComparedAnswer, ...]] = Job("compare")
    lender.backends["/a"].on_token = lambda count: job.cancel() if count == 3 else None
    with pytest.raises(Cancelled):
        Comparison(lender, no_scores).run(
            job, QUESTION, [ModelSide("/a", TUNED), ModelSide("/b")], SamplingParams(max_tokens=100_000)
        )
    assert lender.backends["/a"].info.adapters == ()
    assert lender.loans == ["/a"]


@pytest.mark.parametrize("sides", [[], [ModelSide("/a")], [ModelSide("/a")] * 9])
def test_that_a_comparison_needs_two_to_eight_sides(sides: list[ModelSide]) -> None:
    with pytest.raises(UsageError):
        compare(Lender(), sides)


def test_that_a_comparison_needs_a_question() -> None:
    sides = [ModelSide("/a"), ModelSide("/b")]
    with pytest.raises(UsageError):
        Comparison(Lender(), no_scores).run(Job("compare"), [], sides, SamplingParams())
