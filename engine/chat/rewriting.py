"""Has a model rewrite a follow-up question so that it stands alone; knows the rules of neither search nor answer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from engine.chat.follow_up import REWRITE_TOKENS, accepted, rewrite_request
from engine.chat.types import Message
from engine.core.errors import AquiferError
from engine.core.jobs import CancelToken
from engine.inference.backend import Backend
from engine.inference.thought_filter import split_thoughts
from engine.inference.types import SamplingParams, TextPiece
from engine.inference.usual_sampling import is_small

log = logging.getLogger(__name__)


def rewritten(
    acquire: Callable[[], Backend],
    question: str,
    history: Sequence[Message],
    token: CancelToken,
    *,
    private: bool = False,
) -> str:
    """The model's question, or "" when it is too small, fails, or says what cannot be right. Raises `Cancelled`.

    `private` as in `SamplingParams`: for a temporary chat.
    """
    try:
        text = _asked(acquire(), question, history, token, private=private)
    except AquiferError as error:
        # The answer itself may still come, or be a refusal; the rules have a question ready.
        log.warning("the question was not rewritten: %s", error)
        return ""
    token.check()
    return accepted(text, question, history)


def _asked(backend: Backend, question: str, history: Sequence[Message], token: CancelToken, *, private: bool) -> str:
    if is_small(backend.info.parameters):
        return ""
    prompt = backend.render(rewrite_request(question, history))
    if backend.count_tokens(prompt) + REWRITE_TOKENS > backend.info.context_length:
        return ""
    sampling = SamplingParams(temperature=0.0, max_tokens=REWRITE_TOKENS, stop=("\n",), private=private)
    return "".join(
        item.text
        for item in split_thoughts(backend.generate(prompt, sampling, token), prompt)
        if isinstance(item, TextPiece)
    )
