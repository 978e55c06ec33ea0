"""Line-end hyphens, control characters, and the map from raw to clean offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.documents.pdf_text import WORD, clean, words_of


def test_that_a_typesetting_hyphen_is_joined() -> None:
    assert clean("to com\ufffepile it", {"compile"}).text == "to compile it"
    assert clean("we present an al\ufffeternative", set()).text == "we present an alternative"


def test_that_a_hyphen_of_the_word_is_kept() -> None:
    known = words_of("a third party pays; stock options; based on")
    assert clean("third\ufffeparty and stock\ufffebased", known).text == "third-party and stock-based"
    assert clean("non\ufffeAWS", set()).text == "non-AWS"
    assert clean("COVID\ufffe19", set()).text == "COVID-19"


def test_that_the_document_decides_between_both_spellings() -> None:
    assert clean("pre\ufffepaid", {"pre-paid", "pre", "paid"}).text == "pre-paid"
    assert clean("pre\ufffepaid", {"prepaid", "pre", "paid"}).text == "prepaid"


def test_that_control_characters_and_lone_surrogates_go() -> None:
    assert clean("a\x00b\r\nc\ud800d\re\x02f", set()).text == "ab\ncd\nef"


def test_that_offsets_point_to_the_same_words_after_cleaning() -> None:
    raw = "x\x00y one\r\ntwo\r\nthr\ufffeee four"
    cleaned = clean(raw, {"three"})
    assert cleaned.text == "xy one\ntwo\nthree four"
    for word in ("one", "two", "four"):
        start = raw.index(word)
        assert cleaned.text[cleaned.offset(start) : cleaned.offset(start + len(word) - 1) + 1] == word


@given(st.text(alphabet="ab\r\n\x00\ufffe\u00ad \ud800Z", max_size=60))
def test_that_every_word_is_found_again_at_its_mapped_place(raw: str) -> None:
    cleaned = clean(raw, set())
    for match in WORD.finditer(raw):
        kept = "".join(character for character in match.group() if not "\ud800" <= character <= "\udfff")
        start, end = cleaned.offset(match.start()), cleaned.offset(match.end() - 1) + 1
        if match.group()[-1] != "\ud800":
            assert cleaned.text[start:end] == kept
