"""Finds a value in a text word for word after normalisation, as whole words and numbers; knows no page and no model.

Normalised are: case, compatibility forms and accents as Unicode decomposes them, runs of white space, kinds of dashes
and quotation marks, soft hyphens, and the commas of thousands. Nothing else: a value that needs more is not found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from types import MappingProxyType

_PLAIN = MappingProxyType(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        "\u00ad": "",
        "\u200b": "",
        "\ufeff": "",
    }
)
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_AROUND = " .,;:!?\"'()[]{}"


def occurrences(value: str, text: str) -> Iterator[tuple[int, int]]:
    """Every `(start, end)` with `text[start:end]` equal to the value, in order."""
    wanted = "".join(_normalised(value)[0]).strip(_AROUND)
    if not any(character.isalnum() for character in wanted):
        return
    found, places = _normalised(text)
    where = found.find(wanted)
    while where >= 0:
        end = where + len(wanted)
        if _stands_alone(found, where, end):
            yield places[where], places[end - 1] + 1
        where = found.find(wanted, where + 1)


def _normalised(text: str) -> tuple[str, list[int]]:
    """The normalised text, and for each of its characters the place in `text` it comes from."""
    dropped = {
        match.start() + offset
        for match in _THOUSANDS.finditer(text)
        for offset, mark in enumerate(match.group())
        if mark == ","
    }
    pieces: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if place in dropped:
            continue
        if character.isspace():
            if pieces and pieces[-1] != " ":
                pieces.append(" ")
                places.append(place)
            continue
        plain = _PLAIN.get(character)
        spread = plain if plain is not None else unicodedata.normalize("NFKD", character).casefold()
        for one in spread:
            if one != " " or not pieces or pieces[-1] != " ":
                pieces.append(one)
                places.append(place)
    return "".join(pieces), places


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Is it no part of a longer word or number?"""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if first.isalnum() and not _is_cjk(first) and _continues(before):
        return False
    if last.isalnum() and not _is_cjk(last) and _continues(after):
        return False
    if first.isdigit():
        # "5" is not in "-5", "2.5" or "3,5"; in "2020-5" the dash only joins.
        if before == "-" and not text[start - 2 : start - 1].isalnum():
            return False
        if before and before in ".," and text[start - 2 : start - 1].isdigit():
            return False
    return not (last.isdigit() and after and after in ".," and text[end + 1 : end + 2].isdigit())


def _continues(character: str) -> bool:
    return bool(character) and (
        (character.isalnum() and not _is_cjk(character)) or unicodedata.combining(character) != 0 or character == "_"
    )


def _is_cjk(character: str) -> bool:
    return "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" or "\uf900" <= character <= "\ufaff"
