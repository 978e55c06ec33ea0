"""How a chat is answered: settings, changed by its preset and its own system prompt; asks no model."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from engine.chat.types import ChatInfo
from engine.core.settings import ChatSettings
from engine.inference.thought_filter import THOUGHT_PAIRS, ThoughtFilter
from engine.inference.types import SamplingParams


@dataclass(frozen=True, slots=True)
class Manner:
    """`settings` with everything the chat changes; `schema` is a JSON Schema the answer must follow (empty: none).

    `missing_preset` is the name of a preset that is not there any more.
    """

    settings: ChatSettings
    schema: str = ""
    missing_preset: str = ""
    private: bool = False

    @property
    def thinking(self) -> bool:
        # A grammar leaves no room for the marks of thinking.
        return self.settings.thinking == "on" and not self.schema

    @property
    def answer_room(self) -> int:
        """Tokens an answer may take, thoughts included."""
        return self.settings.max_tokens + (self.settings.thinking_tokens if self.thinking else 0)

    def sampling(self, prompt: str, *, small_model: bool) -> SamplingParams:
        """For the answer to a rendered prompt."""
        chat = self.settings
        # A weak penalty keeps very small models from looping; larger ones need none.
        penalty = chat.repeat_penalty or (1.1 if small_model else 1.0)
        # Some models think whatever they are told; their templates open the thought.
        thinks = not self.schema and (self.thinking or ThoughtFilter(prompt).thinking)
        return SamplingParams(
            temperature=chat.temperature,
            top_p=chat.top_p,
            top_k=chat.top_k,
            min_p=chat.min_p,
            repeat_penalty=penalty,
            seed=chat.seed if chat.seed >= 0 else secrets.randbelow(2**31),
            max_tokens=chat.max_tokens + (chat.thinking_tokens if thinks else 0),
            stop=chat.stop,
            json_schema=self.schema,
            private=self.private,
        )


def manner_of(chat: ChatInfo, settings: ChatSettings) -> Manner:
    """What is in force for a chat now."""
    preset = settings.preset(chat.preset) if chat.preset else None
    changed = settings.changed_by(preset) if preset is not None else settings
    if chat.system_prompt:
        changed = changed.model_copy(update={"system_prompt": chat.system_prompt})
    missing = chat.preset if chat.preset and preset is None else ""
    return Manner(changed, preset.json_schema if preset is not None else "", missing, chat.temporary)


def begun(prompt: str, text: str) -> str:
    """A rendered prompt with the beginning of its answer: a thought that the template opened is closed before it."""
    end = prompt.rstrip()
    close = next((close for opening, close in THOUGHT_PAIRS if end.endswith(opening)), "")
    return f"{prompt}{close}\n\n{text}" if close else prompt + text
