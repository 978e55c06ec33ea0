"""Renders turns into the prompt text of a model by the template in its file; knows no tokens and no documents.

The template is a program from an untrusted file: it runs in jinja2's immutable sandbox, on copies, with a limit on its
size, on loops and on what it may produce.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from typing import Any, NoReturn

import jinja2
import jinja2.ext
import jinja2.parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.core.errors import ModelUnsupported
from engine.inference.types import ChatMessage

LONGEST_TEMPLATE = 256 * 1024
# A template adds markers around turns, and a few (tool use) print a page of instructions.
MOST_ADDED_CHARACTERS = 64 * 1024
MOST_ADDED_PER_TURN = 1024
CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


class _TemplateRefused(jinja2.TemplateError):
    """The template itself says that it cannot render these turns (`raise_exception`)."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Templates of model files: no attributes of Python objects, and no operator that makes text out of nothing."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or isinstance(left, str | list | tuple) or isinstance(right, str | list | tuple):
            raise jinja2.exceptions.SecurityError("a template may not multiply texts")
        return super().call_binop(context, operator, left, right)


class _GenerationTag(jinja2.ext.Extension):
    """`{% generation %}` marks the assistant's words for training; here it only lets its body through."""

    tags = {"generation"}  # noqa: RUF012 - jinja2 declares it so

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """One model's way of writing turns. `source` empty means ChatML."""

    def __init__(self, source: str, *, bos: str = "", eos: str = "") -> None:
        self._bos = bos
        self._eos = eos
        if len(source) > LONGEST_TEMPLATE:
            raise ModelUnsupported("The chat template of the model is too large.", "Choose another model.")
        environment = _Sandbox(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.loopcontrols", _GenerationTag],
            autoescape=False,
        )
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _raise
        environment.globals["strftime_now"] = _now
        try:
            self._template = environment.from_string(source or CHATML)
        except jinja2.TemplateError as error:
            raise ModelUnsupported(
                f"The chat template of the model cannot be read: {error}.", "Choose another model."
            ) from error

    def render(self, messages: Sequence[ChatMessage]) -> str:
        """The prompt, ending where the assistant begins to write.

        A model without a system role gets those words in front of the first user turn. Raises `ModelUnsupported`.
        """
        try:
            try:
                return self._run(messages)
            except _TemplateRefused:
                if not messages or messages[0].role != "system":
                    raise
                return self._run(fold_system(messages))
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise ModelUnsupported(
                f"The chat template of the model failed: {error}.", "Choose another model."
            ) from error

    def _run(self, messages: Sequence[ChatMessage]) -> str:
        limit = sum(len(message.content) for message in messages) * 2
        limit += MOST_ADDED_CHARACTERS + MOST_ADDED_PER_TURN * len(messages)
        pieces: list[str] = []
        length = 0
        for piece in self._template.generate(
            messages=[{"role": message.role, "content": message.content} for message in messages],
            add_generation_prompt=True,
            bos_token=self._bos,
            eos_token=self._eos,
            tools=None,
            documents=None,
            enable_thinking=False,
        ):
            pieces.append(piece)
            length += len(piece)
            if length > limit:
                raise jinja2.TemplateError("it writes without end")
        return "".join(pieces)


def fold_system(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """The same turns without a system turn: its words stand in front of the first user turn."""
    first, *rest = messages
    for number, message in enumerate(rest):
        if message.role == "user":
            joined = ChatMessage("user", f"{first.content}\n\n{message.content}")
            return [*rest[:number], joined, *rest[number + 1 :]]
    return [ChatMessage("user", first.content), *rest]


def _raise(message: object) -> NoReturn:
    raise _TemplateRefused(str(message)[:300])


def _now(layout: str) -> str:
    return datetime.datetime.now().astimezone().strftime(str(layout)[:100])


def _to_json(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
