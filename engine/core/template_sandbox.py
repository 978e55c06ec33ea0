"""Runs jinja2 templates of model files within a budget of work and time; knows no chat and no model.

jinja2's sandbox keeps a template away from Python's insides, but not from the machine: loops in loops, a text that
doubles itself, or one call that pads a text to a gigabyte are all allowed there. Here each step and each text that
comes about is paid for from a budget, what could make much out of little in one step is measured before or refused,
and nothing is computed while the template is compiled. So a render ends within a second whatever the template says.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import jinja2
import jinja2.ext
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace
from jinja2.visitor import NodeTransformer

# Processor time of one render; a chat of 200 turns takes about a hundredth of it.
LONGEST_RENDER_S = 0.5
_STEP = 16  # what a turn of a loop or a call costs, in characters
_MOST_DEPTH = 60
_LONGEST_RANGE = 10_000
_MOST_BITS = 4096
_MOST_INDENT = 100

# They pad, repeat or nest without measure, or are of no use in a prompt.
_REFUSED_FILTERS = ("attr", "batch", "center", "filesizeformat", "forceescape", "pprint", "random", "round", "slice",
                    "striptags", "sum", "urlencode", "urlize", "wordwrap", "xmlattr")  # fmt: skip
_TEXT_METHODS = frozenset({
    "capitalize", "casefold", "count", "endswith", "find", "format", "index", "isalnum", "isalpha", "isascii",
    "isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper", "join", "lower", "lstrip",
    "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rpartition", "rsplit", "rstrip",
    "split", "splitlines", "startswith", "strip", "swapcase", "title", "upper",
})  # fmt: skip
_METHODS: tuple[tuple[type, frozenset[str]], ...] = (
    (str, _TEXT_METHODS),
    (dict, frozenset({"copy", "get", "items", "keys", "values"})),
    (list, frozenset({"copy", "count", "index"})),
    (tuple, frozenset({"count", "index"})),
)
_PLAIN = (str, int, float, bool, type(None), Undefined)
_COUNTED, _JOINED, _SIZED, _SPENT = "_counted", "_joined", "_sized", "_spent"
_OTHER_FILES: tuple[type[nodes.Node], ...] = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
_WIDE_FIELD = re.compile(r"[{:][^{}]*:[^{}]*(?:\{|\d{3})|%[^a-zA-Z%]*(?:\d{3}|\*)")


class Budget:
    """What one render may still spend; raises `SecurityError` when it is used up."""

    def __init__(self, characters: int) -> None:
        self._left = characters
        self._deadline = time.thread_time() + LONGEST_RENDER_S
        self.depth = 0

    def spend(self, cost: int) -> None:
        self._left -= max(0, cost)
        if self._left < 0 or time.thread_time() > self._deadline:
            raise SecurityError("it works or writes without end")

    def weigh(self, value: Any) -> None:
        """Pay for a value with all that is in it; a part that is in it twice counts twice, as it would be written."""
        if isinstance(value, str):
            self.spend(len(value))
        elif isinstance(value, dict):
            for key, item in value.items():
                self._weigh_part(key)
                self._weigh_part(item)
        elif isinstance(value, list | tuple):
            for item in value:
                self._weigh_part(item)
        elif isinstance(value, int) and value.bit_length() > _MOST_BITS:
            raise SecurityError("a number grows too large")

    def _weigh_part(self, value: Any) -> None:
        self.spend(1)
        self.depth += 1
        if self.depth > _MOST_DEPTH:
            raise SecurityError("its values are nested too deeply")
        self.weigh(value)
        self.depth -= 1


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """Compiles a template once; `run` renders it within a budget. Each thread has its own."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self, extensions: list[str | type[jinja2.ext.Extension]]) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=extensions,
            autoescape=False,
            optimized=False,
            finalize=_finalize,
        )
        self._running = threading.local()
        self.globals = {"range": _range, "dict": dict, "namespace": Namespace, "joiner": Joiner, "cycler": Cycler}
        for name in _REFUSED_FILTERS:
            del self.filters[name]
        self.filters = {name: self._metered(name, found) for name, found in self.filters.items()}
        self.filters |= {_COUNTED: _counted, _JOINED: _joined, _SIZED: _sized, _SPENT: _spent}

    def add_filter(self, name: str, function: Callable[..., Any]) -> None:
        self.filters[name] = self._metered(name, function)

    @property
    def budget(self) -> Budget:
        found: Budget | None = getattr(self._running, "budget", None)
        if found is None:
            raise SecurityError("nothing of a template is computed before it is rendered")
        return found

    def run(self, template: jinja2.Template, values: dict[str, Any], characters: int) -> str:
        """Render `template` for at most about `characters` characters of work."""
        self._running.budget = Budget(characters)
        try:
            return "".join(template.generate(**values))
        finally:
            self._running.budget = None

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        if any(tree.find(kind) is not None for kind in _OTHER_FILES):
            raise jinja2.TemplateSyntaxError("it wants other files", 1)
        return _Meter().visit(tree)  # type: ignore[no-any-return]

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "+":
            for side in (left, right):
                self.budget.weigh(side)
        elif operator == "**" or not isinstance(left, int | float) or not isinstance(right, int | float):
            raise SecurityError("a template may not multiply or format texts with an operator")
        elif operator == "*" and _bits(left) + _bits(right) > _MOST_BITS:
            raise SecurityError("a number grows too large")
        return super().call_binop(context, operator, left, right)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - as jinja2 names them
        budget = __self.budget
        budget.spend(_STEP)
        # jinja2 wraps str.format.
        owner = getattr(getattr(__obj, "__wrapped__", __obj), "__self__", None)
        for kind, allowed in _METHODS:
            if isinstance(owner, kind):
                if __obj.__name__ not in allowed:
                    raise SecurityError(f"a template may not call {__obj.__name__}")
                # The compiled template adds variables of its own, which are taken away again before the call.
                named = {name: value for name, value in kwargs.items() if name not in ("_loop_vars", "_block_vars")}
                _measure(budget, __obj.__name__, owner, args, named)
        budget.depth += 1
        if budget.depth > _MOST_DEPTH:
            raise SecurityError("it calls itself without end")
        result = super().call(__context, __obj, *args, **kwargs)
        budget.depth -= 1
        _weigh_result(budget, result)
        return result

    def _metered(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The filter with its result paid for; what it would write is measured before where that can be much."""
        wanted = getattr(function, "jinja_pass_arg", None)

        @jinja2.pass_context
        def metered(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
            budget = self.budget
            budget.spend(_STEP)
            if name == "join" and isinstance(value, Iterator):
                value = list(value)
            _measure(budget, name, value, args, kwargs)
            # jinja2 marks what a filter wants as its first argument with an enumeration that it does not export.
            first = {"context": context, "eval_context": context.eval_ctx, "environment": self}
            given = (first[wanted.name],) if wanted is not None else ()
            result = function(*given, value, *args, **kwargs)
            if isinstance(result, Iterator):
                return _paid(budget, result, 0)
            _weigh_result(budget, result)
            return result

        return metered


class _Meter(NodeTransformer):
    """Puts the meter into the tree: loops, macros, joined texts and lists that are written out."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - jinja2's names
        cost = _constant_text(node)
        self.generic_visit(node)
        node.iter = _filter(node.iter, _COUNTED, nodes.Const(cost))
        return node

    def visit_Macro(self, node: nodes.Macro) -> nodes.Node:  # noqa: N802
        return self._paying(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802
        return self._paying(node)

    def visit_Block(self, node: nodes.Block) -> nodes.Node:  # noqa: N802
        return self._paying(node)

    def _paying(self, node: nodes.Macro | nodes.CallBlock | nodes.Block) -> nodes.Node:
        cost = _constant_text(node)
        self.generic_visit(node)
        node.body = [nodes.Output([_filter(nodes.Const(cost), _SPENT)]), *node.body]
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filter(nodes.List(node.nodes), _JOINED)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        return _filter(self.generic_visit(node), _SIZED)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        return _filter(self.generic_visit(node), _SIZED)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filter(node, _SIZED) if node.ctx == "load" else node


def _bits(number: float) -> int:
    return number.bit_length() if isinstance(number, int) else 0


def _filter(node: nodes.Node, name: str, *args: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(args), [], None, None)


def _constant_text(node: nodes.Node) -> int:
    return sum(len(found.data) for found in node.find_all(nodes.TemplateData))


def _text(budget: Budget, value: Any) -> str:
    """A value as text, for plain values only: the text of other objects can be without measure."""
    budget.weigh(value)
    _refuse_objects(value)
    return str(value)


def _refuse_objects(value: Any) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            _refuse_objects(key)
            _refuse_objects(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_objects(item)
    elif not isinstance(value, _PLAIN):
        raise SecurityError(f"a template may not write out a {type(value).__name__}")


def _measure(budget: Budget, name: str, value: Any, args: tuple[Any, ...], named: dict[str, Any]) -> None:
    """Pay beforehand for the calls and filters that can make much out of little in one step."""
    if name in {"replace", "join"} and named.keys() - {"count"}:
        raise SecurityError(f"a template may give {name} no named values")
    if name == "replace" and len(args) >= 2:
        value, old, new = _text(budget, value), _text(budget, args[0]), _text(budget, args[1])
        budget.spend(len(value) + (value.count(old) if old else len(value) + 1) * len(new))
    elif name == "join":
        # As a method the separator comes first, as a filter the list.
        joint, items = (value, args[0] if args else ()) if isinstance(value, str) else (args[0] if args else "", value)
        if isinstance(items, list | tuple):
            for item in items:
                _text(budget, item)
            budget.spend(len(str(joint)) * len(items))
    elif name == "format":
        if _WIDE_FIELD.search(str(value)):
            raise SecurityError("a template may not pad a text")
        given = [_text(budget, item) for item in (*args, *named.values())]
        budget.spend(len(str(value)) * max([1, *map(len, given)]) // 2)
    elif name == "indent" and isinstance(value, str):
        width = args[0] if args else named.get("width", 4)
        width = width if isinstance(width, int) else len(str(width))
        if width > _MOST_INDENT:
            raise SecurityError("a template may not indent a text so far")
        budget.spend((value.count("\n") + 1) * width + len(value))
    elif name in {"string", "trim", "upper", "lower", "title", "capitalize", "e", "escape", "safe", "tojson"}:
        _text(budget, value)


def _weigh_result(budget: Budget, result: Any) -> None:
    if isinstance(result, str | dict | list | tuple | int):
        budget.weigh(result)


def _paid(budget: Budget, items: Iterable[Any], cost: int) -> Iterator[Any]:
    for item in items:
        budget.spend(_STEP + cost)
        yield item


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > _LONGEST_RANGE:
        raise SecurityError("a range is too long")
    return found


@jinja2.pass_context
def _counted(context: Context, items: Any, cost: int) -> Any:
    budget: Budget = context.environment.budget  # type: ignore[attr-defined]
    if isinstance(items, Undefined):
        return items
    known = list(items) if isinstance(items, dict | set | range) or hasattr(items, "__len__") else items
    return _Paid(budget, known, cost) if isinstance(known, list) else _paid(budget, items, cost)


class _Paid:
    """A list whose items are paid for one by one; `loop.length` still knows how many there are."""

    def __init__(self, budget: Budget, items: list[Any], cost: int) -> None:
        self._budget, self._items, self._cost = budget, items, cost

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Any]:
        return _paid(self._budget, self._items, self._cost)


@jinja2.pass_context
def _joined(context: Context, parts: list[Any]) -> str:
    budget: Budget = context.environment.budget  # type: ignore[attr-defined]
    return "".join([_text(budget, part) for part in parts])


@jinja2.pass_context
def _sized(context: Context, value: Any) -> Any:
    context.environment.budget.weigh(value)  # type: ignore[attr-defined]
    return value


@jinja2.pass_context
def _spent(context: Context, cost: Any) -> str:
    context.environment.budget.spend(_STEP + int(cost))  # type: ignore[attr-defined]
    return ""


@jinja2.pass_context
def _finalize(context: Context, value: Any) -> Any:
    budget: Budget = context.environment.budget  # type: ignore[attr-defined]
    budget.spend(1)
    return _text(budget, value) if not isinstance(value, Undefined) else value
