"""Examples that are too long are dropped or cut at sentence ends; answers are never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dataprep.data_bench import ORIGIN, WordCounter, chat
from training.dataprep.fit import FitStep, TextSplitter
from training.dataprep.text_measures import sentences
from training.dataprep.types import Example, Refusal, Task, Turn

CONTEXT = "The moon is grey. Cats like fish. Dogs like bones and cats. The sun is hot."


def fit(example: Example, most: int, too_long: str = "cut") -> Example | Refusal:
    (found,) = FitStep(WordCounter(), most, too_long).apply([example])  # type: ignore[arg-type]
    return found


def test_that_what_fits_is_left_alone() -> None:
    example = chat("Q", "A", context=CONTEXT)
    assert fit(example, 100) is example


def test_that_a_context_is_cut_at_the_end_of_a_sentence() -> None:
    found = fit(chat("What do cats like", "Fish.", context=CONTEXT), 18)
    assert isinstance(found, Example)
    assert found.context == "The moon is grey. Cats like fish."


def test_that_cutting_by_score_keeps_the_sentences_most_like_the_question_in_order() -> None:
    found = fit(chat("What do cats like", "Fish.", context=CONTEXT), 18, "cut_by_score")
    assert isinstance(found, Example)
    assert found.context == "Cats like fish. Dogs like bones and cats."


def test_that_an_answer_is_dropped_rather_than_cut() -> None:
    found = fit(chat("Q", "word " * 50), 20)
    assert isinstance(found, Refusal)
    assert found.detail == "55 tokens, the most is 20"


def test_that_dropping_cuts_nothing() -> None:
    assert isinstance(fit(chat("Q", "A", context=CONTEXT), 10, "drop"), Refusal)


def test_that_turns_the_template_refuses_are_refused() -> None:
    found = fit(Example(ORIGIN, Task.CHAT, (Turn("assistant", "Hello"),)), 10)
    assert isinstance(found, Refusal)
    assert found.reason == "the chat template refuses these turns"


def test_that_a_pair_counts_with_its_longer_answer() -> None:
    pair = Example(ORIGIN, Task.PREFERENCE, (Turn("user", "Q"),), chosen="a", rejected="a b c d e")
    step = FitStep(WordCounter(), 10, "drop")
    assert step.count([pair]) == [10]


@given(st.lists(st.lists(st.sampled_from(["a", "bb", "ccc"]), min_size=1, max_size=8), max_size=12), st.integers(3, 40))
def test_that_a_text_that_is_cut_fits_and_is_a_beginning_of_whole_sentences(parts: list[list[str]], most: int) -> None:
    text = " ".join(f"{' '.join(words)}." for words in parts)
    found = fit(Example(ORIGIN, Task.TEXT, text=text), most)
    if isinstance(found, Refusal):
        assert len(sentences(text)[0].split()) > most
    else:
        assert len(found.text.split()) <= most
        assert text.startswith(found.text)
        assert not found.text or found.text.endswith(".")


@given(
    st.lists(st.lists(st.sampled_from(["a", "bb", "ccc"]), min_size=1, max_size=8), max_size=20), st.integers(12, 40)
)
def test_that_a_split_text_loses_nothing_and_its_pieces_fit(parts: list[list[str]], most: int) -> None:
    text = " ".join(f"{' '.join(words)}." for words in parts)
    whole = Example(ORIGIN, Task.TEXT, text=text)
    pieces = TextSplitter(WordCounter(), most).split(whole)
    assert " ".join(piece.text for piece in pieces) == text
    assert all(isinstance(fit(piece, most, "drop"), Example) for piece in pieces)
    assert pieces == [whole] or [piece.origin.part for piece in pieces] == list(range(1, len(pieces) + 1))


@pytest.mark.parametrize("too_long", ["cut", "cut_by_score"])
def test_that_a_context_is_never_cut_to_nothing(too_long: str) -> None:
    assert isinstance(fit(chat("Q", "word " * 9, context=CONTEXT), 14, too_long), Refusal)
