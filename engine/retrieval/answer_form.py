"""Takes out of a question what only says how to answer ("Round to two decimals."); knows nothing of what is asked."""

from __future__ import annotations

import re

_PART = re.compile(r"[^.?!\n]+(?:\.(?=\S)(?!\s|[A-Z][a-z])[^.?!\n]+)*[.?!]*\s*|[.?!\n]+\s*")
_ORDER = re.compile(
    r"^\W*(?:please\s+)?(?:directly\s+)?(?:"
    r"(?:write|round|return|express|format|output|respond|reply|represent|give|answer|antworte|schreibe?|runde|gib)\b"
    r"|(?:the|your) (?:answer|response|output) (?:should|must|is)\b"
    r"|if\b.*\b(?:return|answer|write|say|respond|reply)\b)",
    re.IGNORECASE | re.DOTALL,
)
_FORM = re.compile(
    r"\b(?:answer|integer|int|float|string|json|list|format\w*|decimals?|order|round\w*|places?|units?|millions?|billions?"
    r"|thousands?|percent\w*|sentences?|words?|value|title|yes|no|n/a|brief\w*|short\w*|"
    r"antwort|satz|sätzen|stellen|liste|zahl|kurz)\b",
    re.IGNORECASE,
)


def without_answer_form(question: str) -> str:
    """The question without whole sentences about the form of the answer. What comes first always stays."""
    parts = _PART.findall(question)
    kept = [part for number, part in enumerate(parts) if number == 0 or not _about_form(part)]
    return question if len(kept) == len(parts) else "".join(kept).strip()


def _about_form(sentence: str) -> bool:
    return _ORDER.match(sentence) is not None and _FORM.search(sentence) is not None
