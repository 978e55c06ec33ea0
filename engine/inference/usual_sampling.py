"""How a model answers where nobody asks for another way: the settings as sampling; knows no chat and no preset."""

from __future__ import annotations

import secrets

from engine.core.settings import ChatSettings
from engine.inference.types import SamplingParams

SMALL_MODEL_PARAMETERS = 1_000_000_000
# For talk without documents, where nobody says another one.
SYSTEM_PLAIN = "You are a helpful assistant. Answer briefly and to the point."


def is_small(parameters: int) -> bool:
    """Whether a model of so many parameters (0: nobody knows) needs the help that very small ones need."""
    return 0 < parameters < SMALL_MODEL_PARAMETERS


def usual_sampling(chat: ChatSettings, *, small_model: bool) -> SamplingParams:
    """`max_tokens` leaves no room for thinking: who lets a model think adds it."""
    return SamplingParams(
        temperature=chat.temperature,
        top_p=chat.top_p,
        top_k=chat.top_k,
        min_p=chat.min_p,
        # A weak penalty keeps very small models from looping; larger ones need none.
        repeat_penalty=chat.repeat_penalty or (1.1 if small_model else 1.0),
        seed=chat.seed if chat.seed >= 0 else secrets.randbelow(2**31),
        max_tokens=chat.max_tokens,
        stop=chat.stop,
    )
