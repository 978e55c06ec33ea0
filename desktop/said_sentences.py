"""Sentences of engine and training in the person's language, though values stand in them; knows no sentence itself.

Engine and training know no translation: what they say arrives as "rates.xlsx is damaged: its sheets cannot be read.".
`python -m installer.translations` collects such sentences with placeholders, "{name} is damaged: {what}.", for the
files of words and in `said_templates.json`. A text that no other translator knows is matched with these.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

log = logging.getLogger("desktop.translation")

LIST_NAME = "said_templates.json"
LONGEST_TEXT = 2_000
_PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
# Where one sentence ends and the next begins; a name such as "Dr. No.pdf" is no such place when the whole matches.
_SENTENCE_END = re.compile(r"(?<=[.!?])[ \n]+(?=[A-Z0-9“\"])|\n+")
_JOINT = re.compile(r"(; | · |, |: )")
_FEWEST_LETTERS = 5  # of a template that may be a whole text; a value in another one may be shorter
_FEWEST_IN_NAME = 8
_LOOSE_LETTERS = 12
_DEEPEST = 3
_MOST_SEARCHES = 24
_MOST_FITTING = 4
_MOST_KEPT = 1_000

Lookup: TypeAlias = Callable[[str], str]


class Template:
    """A text with placeholders: what stands between them, and their names."""

    def __init__(self, text: str) -> None:
        parts = _PLACEHOLDER.split(text)
        self.text, self.literals, self.names = text, parts[::2], parts[1::2]
        self.weight = sum(len(part) for part in self.literals)
        self.letters = sum(letter.isalpha() for part in self.literals for letter in part)

    def values(self, text: str) -> list[str] | None:
        """What stands in `text` for each placeholder; None when it is another sentence. Time: len(text), no more."""
        first, *between, last = self.literals
        if len(text) < self.weight or not text.startswith(first) or not text.endswith(last):
            return None
        found, at, end = [], len(first), len(text) - len(last)
        for literal in between:
            place = text.find(literal, at, end)
            if place < 0:
                return None
            found.append(text[at:place])
            at = place + len(literal)
        return [*found, text[at:end]]

    def is_loose(self, text: str) -> bool:
        """ "{days} days" is said of a number, "{what} below {least}" of something known: "holy days" is neither."""
        return not self.literals[0] and self.letters < _LOOSE_LETTERS and not _is_sentence(text)


_Fitting: TypeAlias = tuple[Template, list[str]]


class SaidSentences:
    """`translated` gives the sentence of engine or training in the other language, or None; it never raises.

    `lookup` is the exact translation of a text or of a template, "" when there is none.
    """

    def __init__(self, templates: Sequence[str], lookup: Lookup) -> None:
        self._texts, self._lookup = templates, lookup
        self._made: tuple[Template, ...] | None = None
        self._known: dict[str, str | None] = {}

    def translated(self, text: str) -> str | None:
        if not text or len(text) > LONGEST_TEXT:
            return None
        found = self._known.get(text, text)
        if found is not text:
            return found
        found = _Search(self._templates(), self._lookup).whole(text)
        if len(self._known) >= _MOST_KEPT:
            self._known.clear()
        self._known[text] = found
        return found

    def _templates(self) -> tuple[Template, ...]:
        """Made when first needed; the one that says most comes first."""
        if self._made is None:
            made = (Template(text) for text in self._texts)
            self._made = tuple(sorted((one for one in made if one.names), key=lambda one: (-one.weight, one.text)))
        return self._made


class _Search:
    """One text: whole, or sentence by sentence; a value may be a sentence too. The work is bounded.

    Of several templates that fit, the one with which most of the text is known is meant: of "a.xlsx is damaged: its
    sheets cannot be read." that is not "{name} cannot be read.".
    """

    def __init__(self, templates: tuple[Template, ...], lookup: Lookup) -> None:
        self._templates, self._lookup = templates, lookup
        self._left = _MOST_SEARCHES

    def whole(self, text: str) -> str | None:
        fitting = self._fitting(text, _FEWEST_LETTERS)
        # What was said comes before a value that would hold the end of one sentence and the beginning of the next.
        likely = [one for one in fitting if not any(_SENTENCE_END.search(value) for value in one[1][:-1])]
        if likely:
            found, known = self._best(likely, text, 0)
            if known:
                return found
        several = self._by_sentences(text)
        if several is not None or not fitting:
            return several
        found, known = self._best(fitting, text, 0)
        return found if known else None

    def _by_sentences(self, text: str) -> str | None:
        """Several sentences in a row, each on its own; None when none of them is known."""
        made, at, known = [], 0, 0
        for gap in (*_SENTENCE_END.finditer(text), None):
            end = gap.start() if gap else len(text)
            other, covered = self._value(text[at:end], 0, _FEWEST_LETTERS)
            known += covered
            made += [other, gap.group() if gap else ""]
            at = gap.end() if gap else end
        return "".join(made) if known and len(made) > 2 else None

    def _fitting(self, text: str, fewest_letters: int) -> list[_Fitting]:
        found: list[_Fitting] = []
        if self._left <= 0:
            return found
        self._left -= 1
        fewest_letters = fewest_letters if not text[:1].isdigit() else 0
        for template in self._templates:
            values = template.values(text) if template.letters >= fewest_letters else None
            if values is not None and self._lookup(template.text):
                found.append((template, values))
                if len(found) == _MOST_FITTING:
                    break
        return found

    def _best(self, fitting: list[_Fitting], text: str, depth: int) -> tuple[str, int]:
        """The translation, and how much of the text is known with it: nothing when no template is meant."""
        best, most = text, 0
        for template, values in fitting:
            inner = [self._value(value, depth + 1) for value in values]
            if template.is_loose(text) and not (values[0][:1].isdigit() or inner[0][1]):
                continue
            covered = template.weight + sum(known for _, known in inner)
            if covered > most:
                given = dict(zip(template.names, (value for value, _ in inner), strict=True))
                best, most = _filled(self._lookup(template.text), given), covered
        return best, most

    def _value(self, text: str, depth: int, fewest_letters: int = 3) -> tuple[str, int]:
        """A value in its own translation, if it is a text that has one: the reason within a sentence."""
        if depth > _DEEPEST or " " not in text:
            return text, 0
        exact = self._lookup(text)
        if text[0].isupper() and not _is_sentence(text) and not text.endswith(")"):
            # A name: that of a chat may be a word of the window as well.
            exact, fewest_letters = "", _FEWEST_IN_NAME
        if exact:
            return exact, len(text)
        found, known = self._best(self._fitting(text, fewest_letters), text, depth)
        return (found, known) if known or not depth else self._by_parts(text, depth)

    def _by_parts(self, text: str, depth: int) -> tuple[str, int]:
        """A list of reasons, or a place and a reason."""
        parts = _JOINT.split(text)
        if len(parts) == 1:
            return text, 0
        made = [(part, 0) if _JOINT.fullmatch(part) else self._value(part, depth + 1) for part in parts]
        return "".join(part for part, _ in made), sum(known for _, known in made)


def _filled(translation: str, given: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda place: given.get(place[1], place[0]), translation)


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?"))


def read_templates(folder: Path) -> list[str]:
    """The committed list; without it only texts without values are translated."""
    file = folder / LIST_NAME
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        log.warning("%s cannot be read: %s", file, error)
        return []
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
