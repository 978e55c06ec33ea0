"""Which passages count as the same."""

from __future__ import annotations

from engine.retrieval.near_duplicates import fingerprint
from engine.retrieval.near_duplicates import first_alike as alike
from engine.retrieval.terms import terms_of

TEXT = (
    "The warranty covers all parts of the pump for two years from the date of delivery, except the seals, "
    "which are replaced free of charge only within the first 6 months."
)


def first_alike(texts: list[str]) -> list[int]:
    return alike([terms_of(text) for text in texts])


def test_that_copies_with_small_differences_are_one() -> None:
    copy = TEXT.replace("pump", "PUMP").replace(", except", " -  except")
    assert first_alike([TEXT, "Something else about 6 months.", copy, TEXT]) == [0, 1, 0, 0]


def test_that_another_number_makes_another_passage() -> None:
    assert first_alike([TEXT, TEXT.replace("6", "9")]) == [0, 1]


def test_that_a_part_is_not_a_copy_of_the_whole() -> None:
    assert not fingerprint(terms_of(TEXT[: len(TEXT) // 2])).repeats(fingerprint(terms_of(TEXT)))


def test_that_short_and_empty_texts_are_compared_too() -> None:
    assert first_alike(["Yes", "No", "yes.", "", ""]) == [0, 1, 0, 3, 3]
