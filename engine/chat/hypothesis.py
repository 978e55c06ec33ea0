"""Has a model imagine a passage that would answer a question (HyDE), to be searched with; knows no search.

Gao et al., "Precise Zero-Shot Dense Retrieval without Relevance Labels" (2022).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from engine.core.errors import AquiferError
from engine.core.jobs import CancelToken
from engine.inference.backend import Backend
from engine.inference.thought_filter import split_thoughts
from engine.inference.types import ChatMessage, SamplingParams, TextPiece
from engine.retrieval.types import CollectionInfo

log = logging.getLogger(__name__)

# (collection, question) to what the model is asked.
HypothesisPrompt = Callable[[str, str], str]
LONGEST_TOKENS = 96
_LONGEST_CHARS = 700


def wanting(searched: Sequence[CollectionInfo]) -> str:
    """The first collection that is to be searched with an imagined passage; "" for none."""
    return next((info.name for info in searched if info.hyde), "")


def imagined(
    acquire: Callable[[], Backend], prompt: Callable[[], str], token: CancelToken, *, private: bool = False
) -> str:
    """A passage in one line; "" when the model fails or writes nothing of use. Raises `Cancelled`.

    `private` as in `SamplingParams`: for a temporary chat.
    """
    try:
        text = _written(acquire(), prompt(), token, private=private)
    except AquiferError as error:
        # The question itself can still be searched, and the answer or its failure follows.
        log.warning("no passage was imagined: %s", error)
        return ""
    token.check()
    line = " ".join(text.split())[:_LONGEST_CHARS]
    return line if any(character.isalnum() for character in line) else ""


def _written(backend: Backend, request: str, token: CancelToken, *, private: bool) -> str:
    prompt = backend.render((ChatMessage("user", request),))
    if backend.count_tokens(prompt) + LONGEST_TOKENS > backend.info.context_length:
        return ""
    sampling = SamplingParams(temperature=0.0, max_tokens=LONGEST_TOKENS, private=private)
    return "".join(
        item.text
        for item in split_thoughts(backend.generate(prompt, sampling, token), prompt)
        if isinstance(item, TextPiece)
    )
