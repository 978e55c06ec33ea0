"""Renders turns into the prompt text of a model by the template in its file; knows no tokens and no documents.

The template is a program from an untrusted file: `template_sandbox` runs it on copies, within a budget.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Sequence
from typing import Any, NoReturn

import jinja2
import jinja2.ext
import jinja2.parser

from engine.core.errors import ModelUnsupported
from engine.inference.template_sandbox import TemplateSandbox
from engine.inference.types import ChatMessage

LONGEST_TEMPLATE = 128 * 1024
# A template adds markers around turns, and a few (tool use) print a page of instructions.
MOST_ADDED_CHARACTERS = 64 * 1024
MOST_ADDED_PER_TURN = 1024
# Templates glue texts together piece by piece, so each turn is handled many times.
_WORK_PER_CHARACTER = 64
_WORK_PER_CHARACTER_AND_TURN = 2
_SPARE_CHARACTERS = 256 * 1024
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
_REASONS = (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class _TemplateRefused(jinja2.TemplateError):
    """The template itself says that it cannot render these turns (`raise_exception`)."""


class _GenerationTag(jinja2.ext.Extension):
    """`{% generation %}` marks the assistant's words for training; here it only lets its body through."""

    tags = {"generation"}  # noqa: RUF012 - jinja2 declares it so

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """One model's way of writing turns. `source` empty means ChatML.

    `stop` are texts that end an answer because the template has no control tokens; a backend adds them to the stop
    strings of each answer.
    """

    def __init__(self, source: str, *, bos: str = "", eos: str = "", stop: tuple[str, ...] = ()) -> None:
        self._bos = bos
        self._eos = eos
        self.stop = stop
        if len(source) > LONGEST_TEMPLATE:
            raise ModelUnsupported("The chat template of the model is too large.", "Choose another model.")
        # gpt-oss and a few others cannot be kept from thinking altogether; each has its own word for the least of it.
        known = [word for word in _LEAST_EFFORTS if re.search(rf"""['"]{word}['"]""", source)]
        self._least_effort = (known or ["low"])[0] if "reasoning_effort" in source else ""
        self._sandbox = TemplateSandbox(["jinja2.ext.loopcontrols", _GenerationTag])
        self._sandbox.add_filter("tojson", _to_json)
        self._sandbox.globals["raise_exception"] = _raise
        self._sandbox.globals["strftime_now"] = _now
        try:
            self._template = self._sandbox.from_string(source or CHATML)
        except (*_REASONS, SyntaxError, MemoryError) as error:
            raise ModelUnsupported(
                f"The chat template of the model cannot be read: {_short(error)}.", "Choose another model."
            ) from error

    def render(self, messages: Sequence[ChatMessage], *, thinking: bool = False) -> str:
        """The prompt, ending where the assistant begins to write.

        `thinking` is passed on to templates that know the choice. A model without a system role gets those words in
        front of the first user turn. Raises `ModelUnsupported`, at the latest after `LONGEST_RENDER_S` of work.
        """
        turns = [ChatMessage(message.role, self._defuse(message.content)) for message in messages]
        try:
            try:
                return self._run(turns, thinking=thinking)
            except _TemplateRefused:
                if not turns or turns[0].role != "system":
                    raise
                return self._run(fold_system(turns), thinking=thinking)
        except _REASONS as error:
            raise ModelUnsupported(
                f"The chat template of the model failed: {_short(error)}.", "Choose another model."
            ) from error

    def _run(self, messages: Sequence[ChatMessage], *, thinking: bool) -> str:
        written = sum(len(message.content) for message in messages)
        work = _WORK_PER_CHARACTER + _WORK_PER_CHARACTER_AND_TURN * len(messages)
        values: dict[str, Any] = {
            "messages": [{"role": message.role, "content": message.content} for message in messages],
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
        prompt = self._sandbox.run(self._template, values, work * (written + _SPARE_CHARACTERS))
        if len(prompt) > 2 * written + MOST_ADDED_CHARACTERS + MOST_ADDED_PER_TURN * len(messages):
            raise jinja2.TemplateError("it writes without end")
        return prompt

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


def _short(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return "it calls itself without end"
    return str(error).strip().rstrip(".")[:300] or type(error).__name__


def _raise(message: object) -> NoReturn:
    raise _TemplateRefused(str(message)[:300])


def _now(layout: str) -> str:
    return datetime.datetime.now().astimezone().strftime(str(layout)[:100])


def _to_json(value: object, indent: int | None = None, **_options: object) -> str:
    """As published templates expect it: no escapes for readable characters. Other options change nothing here."""
    return json.dumps(value, ensure_ascii=False, indent=min(indent, 8) if isinstance(indent, int) else None)
