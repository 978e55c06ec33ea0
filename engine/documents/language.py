"""The language of a document from a sample of its text, by py3langid's packaged model; knows no file and no words."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

SAMPLE_CHARS = 6_000
_PIECES = 8
_LEAST_LETTERS = 40
_LEAST_SURE = 0.6


def language_of(texts: Sequence[str]) -> str:
    """The ISO 639 code of most of the text ("en"); "" when there is too little of it or it is unclear."""
    sample = _sample(texts)
    if sum(character.isalpha() for character in sample) < _LEAST_LETTERS:
        return ""
    code, sureness = _identifier().classify(sample)
    return str(code) if sureness >= _LEAST_SURE else ""


def _sample(texts: Sequence[str]) -> str:
    """Pieces from all over the document: a title page or an appendix alone may be in another language."""
    long = [text for text in texts if len(text.strip()) > 200] or list(texts)
    step = max(1, len(long) // _PIECES)
    each = SAMPLE_CHARS // max(1, min(_PIECES, len(long)))
    return "\n".join(text[:each] for text in long[::step][:_PIECES])


@functools.lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
