"""Passages: whole sentences of one page, nothing lost without a reason, a choice that the seed repeats."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.generation.pairs_bench import pages
from training.dataprep.word_lists import words
from training.generation.passages import TOO_LONG, TOO_SHORT, Cutter, NoPassage, Passage, chosen, passages_of
from training.generation.services import PageRef


def count(texts: list[str] | tuple[str, ...]) -> list[int]:
    return [len(words(text)) for text in texts]


def cut(text: str, most: int = 20, least: int = 5) -> list[Passage | NoPassage]:
    return passages_of(PageRef("a.pdf", "a" * 64, 3), 0, Cutter(lambda _page: text, count, most, least))


def test_that_a_page_is_cut_between_sentences_within_the_budget() -> None:
    text = "The first boat\nleaves at nine. The second boat leaves at ten. The third one leaves at noon on Sunday."
    found = cut(text, most=13)
    assert [one.text for one in found if isinstance(one, Passage)] == [
        "The first boat leaves at nine. The second boat leaves at ten.",
        "The third one leaves at noon on Sunday.",
    ]
    assert all(isinstance(one, Passage) and (one.document, one.page) == ("a.pdf", 3) for one in found)


def test_that_pieces_nothing_can_be_asked_about_have_a_reason() -> None:
    table = "Total 1,234 5,678 9,012 3,456 7,890 1,234 5,678 9,012 3,456 7,890 1,234"
    assert [one.reason for one in cut("Short one.") if isinstance(one, NoPassage)] == [TOO_SHORT]
    assert [type(one) for one in cut(table, most=60)] == [NoPassage]
    assert [one.reason for one in cut("word " * 30 + ".") if isinstance(one, NoPassage)] == [TOO_LONG]


@given(st.lists(st.integers(1, 30), max_size=12), st.integers(5, 40))
def test_that_every_word_of_a_page_is_in_a_passage_or_refused(lengths: list[int], most: int) -> None:
    text = " ".join(
        " ".join(f"W{place}x{word}" for word in range(length)) + "." for place, length in enumerate(lengths)
    )
    found = cut(text, most=most, least=1)
    kept = sum(len(one.sentences) for one in found if isinstance(one, Passage))
    too_long = sum(isinstance(one, NoPassage) and one.reason == TOO_LONG for one in found)
    refused = sum(isinstance(one, NoPassage) and one.reason != TOO_LONG for one in found)
    assert kept + too_long == len(lengths) or refused
    assert all(sum(count(one.sentences)) <= most for one in found if isinstance(one, Passage))


def test_that_a_choice_takes_one_passage_of_each_page_first_and_is_repeated_by_the_seed() -> None:
    texts = {page: f"{text} {text}" for page, text in pages().items()}
    own, cutter = list(texts), Cutter(texts.__getitem__, count, 60, 10)

    def taken(most: int | None, seed: int = 17) -> list[Passage]:
        return [one for one in chosen(own, cutter, most, seed) if isinstance(one, Passage)]

    assert Counter(one.document for one in taken(8)) == Counter(page.document for page in own)
    assert taken(8) == taken(8)
    assert [one.document for one in taken(8)] != [one.document for one in taken(8, seed=18)]
    assert len(taken(10)) == 10
    everything = taken(None)
    assert [one.place for one in everything] == sorted(one.place for one in everything)
    assert len(everything) > 10
