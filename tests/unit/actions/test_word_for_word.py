"""A value counts as found only when the text holds it word for word, as whole words and numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.actions.word_for_word import occurrences


def found(value: str, text: str) -> list[str]:
    return [text[start:end] for start, end in occurrences(value, text)]


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("1284", "repaired 1,284 bicycles", ["1,284"]),
        ("1,284", "repaired 1284 bicycles", ["1284"]),
        ("harbour street", "Harbour\n  Street Workshop", ["Harbour\n  Street"]),
        ("INV-204", "Invoice INV–204, due", ["INV–204"]),
        ("Müller GmbH.", "an Muller und die Müller GmbH ging", ["Müller GmbH"]),
        ("fine print", "the ﬁne print", ["ﬁne print"]),
        ("“yes”", 'said "yes" twice', ["yes"]),
        ("東京", "本社は東京にある", ["東京"]),
        ("-5", "it was -5 degrees", ["-5"]),
        ("5", "5 and 15 and 5.5 and 5", ["5", "5"]),
    ],
)
def test_that_what_stands_there_is_found_where_it_stands(value: str, text: str, expected: list[str]) -> None:
    assert found(value, text) == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("12", "in 2012 and 1.12 and 12,5 and 12.7"),
        ("5", "it was -5 degrees"),
        ("art", "a party of artists"),
        ("18650", "18.650 euro"),  # where a point divides thousands is not for us to guess
        ("1285", "repaired 1,284 bicycles"),
        ("10 12", "10-12"),
        ("Muller", "Müller"),
        ("", "anything"),
        ("...", "anything ... else"),
    ],
)
def test_that_what_only_resembles_is_not_found(value: str, text: str) -> None:
    assert found(value, text) == []


@given(st.text(min_size=1, max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_that_a_word_put_between_spaces_is_found_at_its_place(value: str, before: str, after: str) -> None:
    text = f"{before} § {value} § {after}"
    start = len(before) + 3
    spans = list(occurrences(value, text))
    for first, last in spans:
        assert 0 <= first < last <= len(text)
        assert list(occurrences(value, text[first:last]))
    if any(character.isalnum() for character in value) and value == value.strip() and value.isascii():
        assert any(first < start + len(value) and last > start for first, last in spans)
