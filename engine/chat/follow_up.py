"""Makes a search query out of a question that leans on the one before ("And in 2022?"); knows no model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.chat.sentences import content_words
from engine.chat.types import Message

_LEANING = re.compile(
    r"^\s*(?:and|or|but|so|then|also|what about|how about)\b"
    r"|\b(?:it|its|they|them|their|he|she|his|her|that|those|these|this|there|former|latter|same|one|ones)\b",
    re.IGNORECASE,
)
_SELF_CONTAINED_WORDS = 6


def search_query(question: str, history: Sequence[Message]) -> str:
    """The question itself, or with the last question before it when it cannot stand alone."""
    earlier = [message.text for message in history if message.role == "user"]
    if not earlier:
        return question
    found = len(content_words(question))
    leans = found < 2 or (found < _SELF_CONTAINED_WORDS and _LEANING.search(question) is not None)
    return f"{earlier[-1]} {question}" if leans else question
