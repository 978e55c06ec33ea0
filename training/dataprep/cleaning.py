"""Puts every text of an example right: Unicode, white space, HTML remains, personal data; drops nothing."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace

from training.dataprep.pii import mask_pii
from training.dataprep.spec import CleanSpec
from training.dataprep.types import Example, Refusal, Turn
from training.dataprep.word_lists import word_list, words

Clean = Callable[[str], str]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffe\uffff]")
_LINE_BREAKS = re.compile(r"\r\n?|\u2028|\u2029")
_HARD_SPACES = re.compile(r"[\u00a0\u2007\u202f\u3000]")
_END_SPACES = re.compile(r"(?<![ \t])[ \t]+(?=\n|\Z)")
_MANY_BREAKS = re.compile(r"\n{3,}")
# Tags of running text only: an answer about HTML writes others, and code between back-ticks is left alone.
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|center|cite|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|"
    r"td|th|thead|tr|u|ul)(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(r"</?(?:br|p|div|li|tr|h[1-6]|hr|ul|ol|table|blockquote)\b[^<>]{0,500}>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
_SCRIPT = re.compile(r"<(script|style)\b[^<>]{0,500}>.{0,20000}?</\1>", re.DOTALL | re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,24});")
_CODE = re.compile(r"(```.*?```|`[^`\n]{1,500}`)", re.DOTALL)
_SIGNS_OF_CODE = re.compile(
    r"<(?:!doctype|body|button|canvas|form|head|html|iframe|input|link|meta|pre|script|style|svg|template)\b|"
    r"=\{|=>|\bclassName=|\bfunction\b|\bimport\b[^\n]{0,80}\bfrom\b|</?[A-Z][a-z]|\bHTML\b|\bhtml\b|\bXML\b|\btags?\b",
)
_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"')\]]{3,2000}")
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23fa]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]{0,3}"
)
_PUNCTUATION = re.compile(r"[^\w\s]")
_SPECIAL = re.compile(r"[^\w\s.,;:!?'\"()\[\]%$€£+*/=<>-]")
_SPACES = re.compile(r"[ \t]{2,}")


class CleanStep:
    """All switched-on cleanings in one step, always in the same order."""

    name = "clean"

    def __init__(self, spec: CleanSpec) -> None:
        cleaners = _cleaners(spec)
        self._cleaners = [html_remains, *cleaners] if spec.html else cleaners
        self._page_cleaners = [without_html, *cleaners] if spec.html else cleaners
        # In an answer "Sign in" on a line of its own may be a step; on a page it is a button.
        self._page_lines = _LineFilter() if spec.boilerplate else None

    def apply(self, batch: Sequence[Example]) -> Sequence[Example | Refusal]:
        return [self._clean(example) for example in batch]

    def text(self, text: str) -> str:
        """A question or an answer."""
        return _cleaned(text, self._cleaners) if text else text

    def page(self, text: str) -> str:
        """A context or a text to go on with: all HTML and boilerplate lines go too."""
        cleaned = _cleaned(text, self._page_cleaners) if text else text
        if self._page_lines is None or "\n" not in cleaned:
            return cleaned
        return self._page_lines(cleaned).strip()

    def _clean(self, example: Example) -> Example:
        turns = tuple(Turn(turn.role, self.text(turn.content)) for turn in example.turns)
        others = (example.context, example.text, example.chosen, example.rejected)
        context, text = self.page(example.context), self.page(example.text)
        chosen, rejected = self.text(example.chosen), self.text(example.rejected)
        if turns == example.turns and (context, text, chosen, rejected) == others:
            return example
        return replace(example, turns=turns, context=context, text=text, chosen=chosen, rejected=rejected)


def _cleaned(text: str, cleaners: Sequence[Clean]) -> str:
    for cleaner in cleaners:
        text = cleaner(text)
    return text


def _cleaners(spec: CleanSpec) -> list[Clean]:
    steps: list[tuple[bool, Clean]] = [
        (spec.unicode_nfc, lambda text: text if text.isascii() else unicodedata.normalize("NFC", text)),
        (spec.control_characters, _without_controls),
        (spec.urls == "mask", lambda text: _URL.sub("[URL]", text)),
        (spec.urls == "remove", lambda text: _URL.sub("", text)),
        (spec.pii == "mask", mask_pii),
        (spec.emojis == "remove", lambda text: text if text.isascii() else _EMOJI.sub("", text)),
        (spec.lower_case, str.lower),
        (spec.remove_stop_words, _StopWords() if spec.remove_stop_words else str),
        (spec.remove_special_characters, lambda text: _SPECIAL.sub(" ", text)),
        (spec.remove_punctuation, lambda text: _PUNCTUATION.sub(" ", text)),
        (spec.remove_punctuation or spec.remove_special_characters, lambda text: _SPACES.sub(" ", text)),
        (spec.white_space, tidy_space),
    ]
    return [cleaner for on, cleaner in steps if on]


def _without_controls(text: str) -> str:
    return _CONTROL.sub("", _LINE_BREAKS.sub("\n", text))


def tidy_space(text: str) -> str:
    """Hard spaces as spaces, no spaces at line ends, at most one empty line; indents stay (code needs them)."""
    if not text.isascii():
        text = _HARD_SPACES.sub(" ", text)
    return _MANY_BREAKS.sub("\n\n", _END_SPACES.sub("", text)).strip()


def html_remains(text: str) -> str:
    """As `without_html`, but a question or answer that shows signs of being about code is left as it is."""
    return text if "<" in text and _SIGNS_OF_CODE.search(text) else without_html(text)


def without_html(text: str) -> str:
    """Tags of running text, comments, scripts and entities out; what stands in code is left alone."""
    if "<" not in text and "&" not in text:
        return text
    pieces = _CODE.split(text)
    return "".join(piece if number % 2 else _plain(piece) for number, piece in enumerate(pieces))


def _plain(text: str) -> str:
    text = _COMMENT.sub("", _SCRIPT.sub("", text))
    text = _TAG.sub("", _BLOCK_TAG.sub("\n", text))
    return _ENTITY.sub(lambda match: html.unescape(match.group()), text)


class _LineFilter:
    """Takes out lines that are nothing but boilerplate of web pages, from texts of several lines."""

    def __init__(self) -> None:
        self._lines = word_list("boilerplate_lines")

    def __call__(self, text: str) -> str:
        kept = [line for line in text.split("\n") if len(line) > 60 or " ".join(words(line)) not in self._lines]
        return "\n".join(kept)


class _StopWords:
    def __init__(self) -> None:
        self._words = word_list("stop_words")
        self._word = re.compile(r"\b\w+\b *")

    def __call__(self, text: str) -> str:
        return self._word.sub(lambda match: "" if match.group().strip().lower() in self._words else match.group(), text)
