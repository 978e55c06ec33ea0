"""Characters and stop strings at every possible border between tokens."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from engine.inference.text_stream import TextStream

TEXT = "Grüße 🙂👩‍👩‍👧 日本語 and <stop> more"


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges)]


def shown(pieces: list[bytes], stop: tuple[str, ...] = ()) -> list[str]:
    stream = TextStream(stop)
    texts = [stream.feed(piece) for piece in pieces]
    return [*texts, stream.finish()]


@given(st.text(max_size=40), st.lists(st.integers(0, 1000), max_size=12))
def test_that_any_split_of_any_text_comes_out_whole(text: str, cuts: list[int]) -> None:
    data = text.encode("utf-8", "replace")
    assert "".join(shown(pieces_of(data, cuts))) == data.decode()


def test_that_no_broken_character_is_ever_shown_byte_by_byte() -> None:
    texts = shown([bytes([value]) for value in TEXT.encode()])
    assert "".join(texts) == TEXT
    assert all("\ufffd" not in text for text in texts)


@given(st.lists(st.integers(0, 1000), max_size=12), st.sampled_from(["<stop>", "語", "🙂", "G", " more"]))
def test_that_a_stop_string_is_found_at_any_split(cuts: list[int], stop: str) -> None:
    stream = TextStream(("not there", stop))
    text = "".join(stream.feed(piece) for piece in pieces_of(TEXT.encode(), cuts))
    text += stream.finish()
    assert stream.stopped
    assert text == TEXT[: TEXT.index(stop)]


@given(st.text("ab<", max_size=12), st.lists(st.text("ab<", min_size=1, max_size=4), max_size=3))
def test_that_streaming_equals_cutting_the_whole_text(text: str, stops: list[str]) -> None:
    found = [text.index(stop) for stop in stops if stop in text]
    whole = text[: min(found)] if found else text
    streamed = "".join(shown([character.encode() for character in text], tuple(stops)))
    # Fed one character at a time the stop that is complete first wins; it may begin later than one still open.
    first_complete = min((text.index(stop) + len(stop) for stop in stops if stop in text), default=None)
    if first_complete is None:
        assert streamed == whole
    else:
        assert not any(stop in streamed for stop in stops)
        assert text.startswith(streamed)


def test_that_a_text_which_cannot_become_a_stop_string_is_not_held_back() -> None:
    stream = TextStream(("<stop>",))
    assert stream.feed(b"a < b") == "a < b"
    assert stream.feed(b" <st") == " "
    assert stream.feed(b"art>") == "<start>"


def test_that_a_held_beginning_of_a_stop_string_is_shown_at_the_end() -> None:
    stream = TextStream(("<stop>",))
    assert stream.feed(b"yes <sto") == "yes "
    assert stream.finish() == "<sto"
    assert not stream.stopped


def test_that_a_character_cut_off_at_the_end_is_replaced() -> None:
    stream = TextStream()
    assert stream.feed("日".encode()[:2]) == ""
    assert stream.finish() == "\ufffd"


def test_that_nothing_is_shown_after_a_stop() -> None:
    stream = TextStream(("END",))
    assert stream.feed(b"one END two") == "one "
    assert stream.feed(b"three") == ""
    assert stream.finish() == ""


def test_that_empty_stop_strings_are_ignored() -> None:
    assert "".join(shown([b"text"], ("",))) == "text"
