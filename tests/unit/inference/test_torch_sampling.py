"""Tokens become whole characters, whatever way a tokenizer writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.inference.torch_sampling import TokenText


def by_bytes(table: Sequence[bytes]) -> Callable[[Sequence[int]], str]:
    return lambda numbers: b"".join(table[number] for number in numbers).decode("utf-8", "replace")


def test_that_a_character_comes_when_its_last_byte_has_come() -> None:
    balloon = "🎈".encode()
    text = TokenText(by_bytes([b"a", *(balloon[n : n + 1] for n in range(4)), b"b"]))
    assert [text.feed(number).decode() for number in range(6)] == ["a", "", "", "", "🎈", "b"]
    assert text.finish() == b""


def test_that_half_a_character_at_the_end_is_shown_as_unknown() -> None:
    text = TokenText(by_bytes([b"a", b"\xf0\x9f"]))
    assert text.feed(0) == b"a"
    assert text.feed(1) == b""
    assert text.finish().decode() == "\ufffd"


def test_that_a_tokenizer_that_drops_the_first_space_keeps_the_others() -> None:
    words = [" one", " two", "", " three"]
    text = TokenText(lambda numbers: "".join(words[number] for number in numbers).removeprefix(" "))
    assert "".join(text.feed(number).decode() for number in range(4)) == "one two three"
