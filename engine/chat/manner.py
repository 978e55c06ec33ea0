"""How a chat is answered: settings, changed by its preset and its own system prompt; asks no model."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.chat.types import ChatInfo
from engine.core.settings import ChatSettings, ModelParameters
from engine.inference.thought_filter import THOUGHT_PAIRS, ThoughtFilter
from engine.inference.types import SamplingParams
from engine.inference.usual_sampling import usual_sampling


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
        # Some models think whatever they are told; their templates open the thought.
        thinks = not self.schema and (self.thinking or ThoughtFilter(prompt).thinking)
        return replace(
            usual_sampling(chat, small_model=small_model),
            max_tokens=chat.max_tokens + (chat.thinking_tokens if thinks else 0),
            json_schema=self.schema,
            private=self.private,
        )


def manner_of(chat: ChatInfo, settings: ChatSettings, own: ModelParameters | None = None) -> Manner:
    """What is in force for a chat now: its own, before its preset, before what the model has of its `own`."""
    preset = settings.preset(chat.preset) if chat.preset else None
    changed = settings.of_model(own) if own is not None else settings
    if preset is not None:
        changed = changed.changed_by(preset)
    if chat.system_prompt:
        changed = changed.model_copy(update={"system_prompt": chat.system_prompt})
    missing = chat.preset if chat.preset and preset is None else ""
    return Manner(changed, preset.json_schema if preset is not None else "", missing, chat.temporary)


def begun(prompt: str, text: str) -> str:
    """A rendered prompt with the beginning of its answer: a thought that the template opened is closed before it."""
    end = prompt.rstrip()
    close = next((close for opening, close in THOUGHT_PAIRS if end.endswith(opening)), "")
    return f"{prompt}{close}\n\n{text}" if close else prompt + text
