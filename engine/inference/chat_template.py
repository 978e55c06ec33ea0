"""Renders turns into the prompt text of a model by the template in its file; knows no tokens and no documents.

The template is a program from an untrusted file: `engine.core.model_template` runs it within a budget.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from engine.core.errors import ModelUnsupported
from engine.core.model_template import TEMPLATE_ERRORS, ModelTemplate, TemplateRefused, in_short
from engine.inference.types import ChatMessage

CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
# The format of h2oGPT models ("human_bot" in h2ogpt/src/enums.py and prompter.py): no space after the last `<bot>:`,
# the model was trained to write it, and no system role.
H2OGPT = (
    "{% for message in messages %}{% if message['role'] == 'system' %}{{ raise_exception('there is no system role') }}"
    "{% endif %}{{ ('<human>: ' if message['role'] == 'user' else '<bot>: ') + message['content'] + '\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<bot>:' }}{% endif %}"
)
H2OGPT_STOP = ("\n<human>:", "\n<bot>:", "<human>:", "<bot>:")
_LEAST_EFFORTS = ("no_think", "none", "low")
_BREAK = "\u200b"  # put into a mark inside a turn: invisible, and no longer the mark


class ChatTemplate:
    """One model's way of writing turns. `source` empty means ChatML.

    `stop` are texts that end an answer because the template has no control tokens; a backend adds them to the stop
    strings of each answer.
    """

    def __init__(self, source: str, *, bos: str = "", eos: str = "", stop: tuple[str, ...] = ()) -> None:
        self._bos = bos
        self._eos = eos
        self.stop = stop
        # gpt-oss and a few others cannot be kept from thinking altogether; each has its own word for the least of it.
        known = [word for word in _LEAST_EFFORTS if re.search(rf"""['"]{word}['"]""", source)]
        self._least_effort = (known or ["low"])[0] if "reasoning_effort" in source else ""
        self._template = ModelTemplate(source or CHATML)

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        """The prompt, ending where the assistant begins to write.

        `thinking` is passed on to templates that know the choice. A model without a system role gets those words in
        front of the first user turn. Raises `ModelUnsupported`, at the latest after half a second of work.
        """
        turns = [ChatMessage(message.role, self._defuse(message.content)) for message in messages]
        try:
            try:
                return self._run(turns, thinking=thinking)
            except TemplateRefused:
                if not turns or turns[0].role != "system":
                    raise
                return self._run(fold_system(turns), thinking=thinking)
        except TEMPLATE_ERRORS as error:
            raise ModelUnsupported(
                f"The chat template of the model failed: {in_short(error)}.", "Choose another model."
            ) from error

    def _run(self, messages: Sequence[ChatMessage], *, thinking: bool) -> str:
        values: dict[str, Any] = {
            "add_generation_prompt": True,
            "bos_token": self._bos,
            "eos_token": self._eos,
            "tools": None,
            "documents": None,
            # The families ask by different names: Qwen and most others; Granite and DeepSeek.
            "enable_thinking": thinking,
            "thinking": thinking,
        }
        if self._least_effort and not thinking:
            values["reasoning_effort"] = self._least_effort
        turns = [{"role": message.role, "content": message.content} for message in messages]
        return self._template.run(turns, values)

    def _defuse(self, text: str) -> str:
        """Marks that are plain text (`<human>:`) inside a turn, as a hostile document may hold, lose their power."""
        for mark in self.stop:
            mark = mark.lstrip()
            text = text.replace(mark, mark[0] + _BREAK + mark[1:])
        return text


def template_for(source: str, name: str, architecture: str, *, bos: str = "", eos: str = "") -> ChatTemplate:
    """The template of a model: its own, or for models that have none the format they were trained with.

    `name` is the model's name or its folder's, `architecture` the family ("gptneox", "GPTNeoXForCausalLM", "llama").
    """
    if source:
        return ChatTemplate(source, bos=bos, eos=eos)
    if speaks_h2ogpt(name, architecture):
        return ChatTemplate(H2OGPT, bos=bos, eos=eos, stop=H2OGPT_STOP)
    return ChatTemplate("", bos=bos, eos=eos)


def speaks_h2ogpt(name: str, architecture: str) -> bool:
    """Whether a model without a template was trained on `<human>: … <bot>:` turns.

    h2oGPT's models say so in their names; its GPT-NeoX models tuned on OpenAssistant ("oasst") do where the name was
    changed. Other template-less GPT-NeoX models are plain language models, which this format suits better than ChatML.
    """
    plain = name.casefold().replace("-", "").replace("_", "").replace(" ", "")
    return "h2ogpt" in plain or architecture.casefold().startswith("gptneox") or "oasst" in plain


def fold_system(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """The same turns without a system turn: its words stand in front of the first user turn."""
    first, *rest = messages
    for number, message in enumerate(rest):
        if message.role == "user":
            joined = ChatMessage("user", f"{first.content}\n\n{message.content}")
            return [*rest[:number], joined, *rest[number + 1 :]]
    return [ChatMessage("user", first.content), *rest]
