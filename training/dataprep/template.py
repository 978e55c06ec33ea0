"""The chat template of a tokenizer as training runs it: the values of transformers, the budget of the engine.

transformers itself renders in jinja2's sandbox, which a template cannot leave but in which it may work for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core.errors import ModelUnsupported
from training.dataprep.types import Turn

# So many rows may be too much for a template that renders the others.
_SPARE_STOPS = 3
_RENDERS_A_STOP = 100


def template_errors() -> tuple[type[Exception], ...]:
    """What a template raises for turns it does not take."""
    from engine.core.model_template import TEMPLATE_ERRORS

    return TEMPLATE_ERRORS


class TokenizerTemplate:
    """The template `tokenizer` has now, compiled once; `name` is the model's, for errors."""

    def __init__(self, tokenizer: Any, name: str) -> None:
        """Raises `ModelUnsupported` for a template that cannot be read."""
        from engine.core.model_template import ModelTemplate

        try:
            source = str(tokenizer.get_chat_template())
        except ValueError as error:
            raise ModelUnsupported(
                f"{name} has several chat templates and none for plain chats.", "Choose another base model."
            ) from error
        self._template = ModelTemplate(source)
        self._values = {"tools": None, "documents": None, **tokenizer.special_tokens_map}
        self._name = name
        self._renders = self._stops = 0

    def render(self, turns: Sequence[Turn], *, opening: bool) -> str:
        """The text of `turns`, with the opening of an answer behind them or without.

        Raises one of `template_errors()` for turns it does not take, and `ModelUnsupported` when it has to be stopped
        again and again: half a second a row would be days.
        """
        from jinja2.exceptions import SecurityError

        messages = [{"role": turn.role, "content": turn.content} for turn in turns]
        try:
            text = self._template.run(messages, {**self._values, "add_generation_prompt": opening})
        except (SecurityError, RecursionError) as error:
            self._stops += 1
            if self._stops > _SPARE_STOPS + self._renders // _RENDERS_A_STOP:
                raise self._stopped(error) from error
            raise
        self._renders += 1
        return text

    def _stopped(self, error: Exception) -> ModelUnsupported:
        from engine.core.model_template import in_short

        return ModelUnsupported(
            f"The chat template of {self._name} cannot be used: {in_short(error)}.",
            "Choose another base model, or one whose publisher you trust.",
        )
