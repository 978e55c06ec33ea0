"""Follow-up questions: when they lean, what the rules make of them, which rewriting of a model is taken."""

from __future__ import annotations

import pytest

from engine.chat.follow_up import accepted, focus, leans, search_query
from engine.chat.types import Message

BICYCLES = "How many bicycles did the workshop repair in 2025?"


def talk(*texts: str) -> list[Message]:
    roles = ("user", "assistant")
    return [Message(str(n), "c", roles[n % 2], text, "complete", 0.0) for n, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("history", "question", "searched"),
    [
        ((BICYCLES, "1,284."), "What about 2022?", "How many bicycles did the workshop repair in 2022?"),
        ((BICYCLES, "1,284.", "And in 2022?", "9."), "2021?", "How many bicycles did the workshop repair in 2021?"),
        (("What was the revenue in Q3 2023?", "x"), "And for Q2?", "What was the revenue in Q2 2023?"),
        (("What is the revenue of Apple?", "x"), "How about Microsoft?", "What is the revenue of Microsoft?"),
        (("What does Figure 3 show?", "x"), "And Figure 2?", "What does Figure 2 show?"),
        ((BICYCLES, "1,284."), "Why?", f"{BICYCLES} Why?"),
        ((BICYCLES, "1,284."), "And the donations?", f"{BICYCLES} And the donations?"),
        (("Compare 2021 and 2022.", "x"), "What about 2023?", "Compare 2021 and 2022. What about 2023?"),
        (
            ("Who leads the company?", "It is led by Maria Lopez since 2019."),
            "When was she born?",
            "Who leads the company? When was she born? Maria Lopez",
        ),
        (
            (BICYCLES, "1,284."),
            "Who pays the rent of the building in March?",
            "Who pays the rent of the building in March?",
        ),
        ((), "And in 2022?", "And in 2022?"),
    ],
)
def test_that_a_follow_up_becomes_a_question_of_its_own(history: tuple[str, ...], question: str, searched: str) -> None:
    assert search_query(question, talk(*history)) == searched


def test_that_only_a_question_after_another_leans() -> None:
    assert leans("And in 2022?", talk(BICYCLES, "1,284."))
    assert not leans("And in 2022?", [])
    assert not leans("Who pays the rent of the building in March?", talk(BICYCLES, "1,284."))


@pytest.mark.parametrize(
    ("rewritten", "taken"),
    [
        ("How many bicycles did the workshop repair in 2022?", True),
        ("“How many bicycles were repaired in 2022?”\nI hope this helps.", True),
        ("How many bicycles did the workshop repair?", False),
        ("How many bicycles did it repair in 2022 and 1999?", False),
        ("The weather in 2022 was mostly sunny and pleasant.", False),
        ("", False),
        ("How many bicycles in 2022 " + "and more bicycles " * 40, False),
    ],
)
def test_that_a_models_rewriting_is_taken_only_when_it_can_be_right(rewritten: str, taken: bool) -> None:
    found = accepted(rewritten, "What about 2022?", talk(BICYCLES, "In 2025 it repaired 1,284 bicycles."))
    assert bool(found) is taken
    assert "\n" not in found


@pytest.mark.parametrize(
    ("query", "question", "weighed_by"),
    [
        (f"{BICYCLES} And the donations?", "And the donations?", "And the donations?"),
        ("Who leads it? When was she born? Maria Lopez", "When was she born?", "When was she born? Maria Lopez"),
        (f"{BICYCLES} Why?", "Why?", f"{BICYCLES} Why?"),
        (f"{BICYCLES} And 2023?", "And 2023?", f"{BICYCLES} And 2023?"),
        (BICYCLES.replace("2025", "2022"), "What about 2022?", BICYCLES.replace("2025", "2022")),
        (BICYCLES, BICYCLES, BICYCLES),
    ],
)
def test_that_evidence_is_weighed_by_the_new_question_when_it_says_what_it_is_about(
    query: str, question: str, weighed_by: str
) -> None:
    assert focus(query, question) == weighed_by
