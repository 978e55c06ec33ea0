"""What only says how to answer is not searched for."""

from __future__ import annotations

import pytest

from engine.retrieval.answer_form import without_answer_form


@pytest.mark.parametrize(
    ("question", "searched"),
    [
        ("What is the quick ratio? Round your answer to two decimal places.", "What is the quick ratio?"),
        ("What is the quick ratio?round your answer to 3 decimals", "What is the quick ratio?"),
        ("Which vowels? Please write the answer in list format, e.g., [\"A\"]", "Which vowels?"),
        ("How much was it? If there is none, return 'N/A'.", "How much was it?"),
        ("Wie hoch war der Umsatz? Antworte in einem Satz.", "Wie hoch war der Umsatz?"),
    ],
)  # fmt: skip
def test_that_the_form_of_the_answer_is_left_out(question: str, searched: str) -> None:
    assert without_answer_form(question) == searched


@pytest.mark.parametrize(
    "question",
    [
        "Write a short list of the risks.",
        "Answer in one sentence.",
        "What did the U.S. government answer? What was in the order?",
        "What is 3.5 percent of v2.1.0? Return policy of the shop",
        "",
    ],
)
def test_that_what_is_asked_stays(question: str) -> None:
    assert without_answer_form(question) == question
