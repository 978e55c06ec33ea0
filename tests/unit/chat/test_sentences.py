"""Sentences and table lines are cut at the right places and nothing is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chat.sentences import content_words, numbers, split_sentences


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One is here. Two is there! Three?", ["One is here.", "Two is there!", "Three?"]),
        ("Sales were $3.5 million in 2018. Dr. Smith, et al. agreed.",
         ["Sales were $3.5 million in 2018.", "Dr. Smith, et al. agreed."]),
        ("The fox jumped over the lazy dog and then went on to\nlive in the forest.",
         ["The fox jumped over the lazy dog and then went on to\nlive in the forest."]),
        ("Revenue 12,300 11,200\nCost 9,100 8,700", ["Revenue 12,300 11,200", "Cost 9,100 8,700"]),
        ("In 2025 the workshop repaired 1,284\nbicycles, 17 percent more than in\n2024. Of these, many\nwere red.",
         ["In 2025 the workshop repaired 1,284\nbicycles, 17 percent more than in\n2024.",
          "Of these, many\nwere red."]),
        ("The keeper sailed around the bay to visit\nLondon and came back with the spring tide.",
         ["The keeper sailed around the bay to visit\nLondon and came back with the spring tide."]),
        ("Pedals 35\nCrank bolt, square taper 40\nPedals are tightened to 35 Nm and not more.",
         ["Pedals 35", "Crank bolt, square taper 40", "Pedals are tightened to 35 Nm and not more."]),
        ("Plans\n\nWe will open on Thursdays.", ["Plans", "We will open on Thursdays."]),
        ("• first thing\n• second thing", ["• first thing", "• second thing"]),
        ("春天来了。花开了。", ["春天来了。", "花开了。"]),
        ("", []),
        (" \n\t ", []),
    ],
)  # fmt: skip
def test_that_borders_are_where_a_reader_sees_them(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@given(st.text(alphabet=st.sampled_from("ab .!?\n,1•-–A。字\u00a0"), max_size=300) | st.text(max_size=2000))
def test_that_spans_are_ordered_and_cover_every_visible_character(text: str) -> None:
    spans = split_sentences(text)
    covered = set()
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        covered.update(range(span.start, span.end))
        last = span.end
    assert {i for i, character in enumerate(text) if not character.isspace()} <= covered


def test_that_words_are_compared_without_case_accents_and_endings() -> None:
    assert content_words("The Repairs of CAFÉS") == content_words("repair cafe")
    assert content_words("What is it?") == set()


def test_that_numbers_are_compared_without_separators() -> None:
    assert numbers("1,284 bicycles, 17% more in 2025, 3.5 million") == {"1284", "17", "2025", "3.5"}


def test_that_chinese_words_are_pairs_of_characters() -> None:
    assert content_words("人工智能") == {"人工", "工智", "智能"}
