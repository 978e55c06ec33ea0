"""A chat template of a model file, compiled to run within a budget; knows no model, no chat and no tokens.

The template is a program from an untrusted file: `template_sandbox` runs it on copies of what it is given. Chats and
training render by this class, so a model reads in both what it was trained on.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import jinja2
import jinja2.ext
import jinja2.parser

from engine.core.errors import ModelUnsupported
from engine.core.template_sandbox import TemplateSandbox

LONGEST_TEMPLATE = 128 * 1024
# A template adds markers around turns, and a few (tool use) print a page of instructions.
MOST_ADDED_CHARACTERS = 64 * 1024
MOST_ADDED_PER_TURN = 1024
# Templates glue texts together piece by piece, so each turn is handled many times.
_WORK_PER_CHARACTER = 64
_WORK_PER_CHARACTER_AND_TURN = 2
_SPARE_CHARACTERS = 256 * 1024
# What a template can raise; of these `SecurityError` (of jinja2) says that it is stopped, not that it refuses turns.
TEMPLATE_ERRORS = (
    jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError,
)  # fmt: skip


class TemplateRefused(jinja2.TemplateError):
    """The template itself says that it cannot render these turns (`raise_exception`)."""


class _GenerationTag(jinja2.ext.Extension):
    """`{% generation %}` marks the assistant's words for training; here it only lets its body through."""

    tags = {"generation"}  # noqa: RUF012 - jinja2 declares it so

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ModelTemplate:
    """Compiled once; `run` renders turns with what published templates expect around them."""

    def __init__(self, source: str) -> None:
        """Raises `ModelUnsupported` when it is too large or no template."""
        if len(source) > LONGEST_TEMPLATE:
            raise ModelUnsupported("The chat template of the model is too large.", "Choose another model.")
        self._sandbox = TemplateSandbox(["jinja2.ext.loopcontrols", _GenerationTag])
        self._sandbox.add_filter("tojson", _to_json)
        self._sandbox.globals["raise_exception"] = _raise
        self._sandbox.globals["strftime_now"] = _now
        try:
            self._template = self._sandbox.from_string(source)
        except (*TEMPLATE_ERRORS, SyntaxError, MemoryError) as error:
            raise ModelUnsupported(
                f"The chat template of the model cannot be read: {in_short(error)}.", "Choose another model."
            ) from error

    def run(self, messages: Sequence[Mapping[str, str]], values: Mapping[str, Any]) -> str:
        """The text of `messages` (role and content each), with the other `values` it may ask for.

        Raises one of `TEMPLATE_ERRORS`, at the latest after `template_sandbox.LONGEST_RENDER_S` of work.
        """
        written = sum(len(message["content"]) for message in messages)
        work = _WORK_PER_CHARACTER + _WORK_PER_CHARACTER_AND_TURN * len(messages)
        given = {"messages": [dict(message) for message in messages], **values}
        text = self._sandbox.run(self._template, given, work * (written + _SPARE_CHARACTERS))
        if len(text) > 2 * written + MOST_ADDED_CHARACTERS + MOST_ADDED_PER_TURN * len(messages):
            raise jinja2.exceptions.SecurityError("it writes without end")
        return text


def in_short(error: BaseException) -> str:
    """The cause for a sentence, without its full stop."""
    if isinstance(error, RecursionError):
        return "it calls itself without end"
    return str(error).strip().rstrip(".")[:300] or type(error).__name__


def _raise(message: object) -> NoReturn:
    raise TemplateRefused(str(message)[:300])


def _now(layout: str) -> str:
    return datetime.datetime.now().astimezone().strftime(str(layout)[:100])


def _to_json(value: object, indent: int | None = None, **_options: object) -> str:
    """As published templates expect it: no escapes for readable characters. Other options change nothing here."""
    return json.dumps(value, ensure_ascii=False, indent=min(indent, 8) if isinstance(indent, int) else None)
