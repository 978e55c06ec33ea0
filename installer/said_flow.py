"""Which texts of engine and training a person in the window reads: followed back from where they are said.

From an error, a phase or a field with the name of words through names, functions and their callers. Knows no Qt.
"""

from __future__ import annotations

import ast

from installer.said_program import Function, Program, Scope, called, returned
from installer.said_sinks import sinks, spoken_parameters
from installer.said_wording import Pieces, Wording, is_sentence

_SAME_TEXT = {"strip", "lstrip", "rstrip", "removesuffix", "lower", "capitalize", "get", "items", "values"}
_ELEMENTS = {
    "MappingProxyType", "tuple", "list", "sorted", "reversed", "dict", "frozenset", "set", "cast", "enumerate", "join",
}  # fmt: skip


class Flow:
    """Each expression is followed once; the order of the walk does not show in what is found."""

    def __init__(self, program: Program) -> None:
        self._program, self._wording = program, Wording(program)
        self._seen: set[int] = set()
        self._waiting: list[tuple[ast.expr, Scope]] = []
        self._speaking: set[tuple[int, str]] = set()
        self._texts: dict[Pieces, list[str]] = {}

    def run(self) -> dict[Pieces, list[str]]:
        """Every text with the files it is from."""
        for expression, scope in sinks(self._program):
            self._push(expression, scope)
        for function, parameter, module in spoken_parameters(self._program):
            self._ask_callers(function, parameter, module)
        while self._waiting:
            self._follow(*self._waiting.pop())
        return self._texts

    def _push(self, expression: ast.expr, scope: Scope) -> None:
        if id(expression) not in self._seen:
            self._seen.add(id(expression))
            self._waiting.append((expression, scope))

    def _follow(self, node: ast.expr, scope: Scope) -> None:
        if isinstance(node, ast.Constant | ast.JoinedStr) or _is_added(node):
            self._take(node, scope)
        elif isinstance(node, ast.Name):
            if scope.function is not None and node.id in self._program.locals(scope.function).parameters:
                self._ask_callers(scope.function, node.id, scope.module)
            for value, place in self._program.meanings(node.id, scope):
                self._push(value, place)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            for value, place in self._program.constant_of(node.value.id, node.attr, scope.module):
                self._push(value, place)
        elif isinstance(node, ast.Call):
            self._follow_call(node, scope)
        else:
            for part in _parts(node):
                self._push(part, scope)

    def _take(self, node: ast.expr, scope: Scope) -> None:
        for pieces in self._wording.forms(node, scope):
            self._texts.setdefault(pieces, []).append(scope.module)
        for inner in ast.walk(node):
            if isinstance(inner, ast.FormattedValue):
                inline = self._wording.inline(inner.value, scope)
                # What stands in a sentence is a text of its own as well when it is a sentence.
                if not inline or all(is_sentence(one) for one in inline):
                    self._push(inner.value, scope)

    def _follow_call(self, call: ast.Call, scope: Scope) -> None:
        name = called(call)
        if isinstance(call.func, ast.Attribute) and name in _SAME_TEXT:
            for one in (call.func.value, *call.args[1:]):  # the second of `get` is what it gives otherwise
                self._push(one, scope)
        elif name in _ELEMENTS:
            for one in call.args:
                self._push(one, scope)
        else:
            for function, module in self._program.function(call, scope.module):
                for value, place in returned(function, module):
                    self._push(value, place)

    def _ask_callers(self, function: Function, parameter: str, module: str) -> None:
        """A parameter that is said: what every caller gives for it."""
        if (id(function), parameter) in self._speaking:
            return
        self._speaking.add((id(function), parameter))
        names = [argument.arg for argument in function.args.args]
        place = names.index(parameter) if parameter in names else -1
        if place > 0 and names[0] in ("self", "cls") and self._program.is_method(function):
            place -= 1
        for call, scope in self._program.calls(function.name):
            if any(one is function for one, _ in self._program.function(call, scope.module)):
                for value in _argument(call, place, parameter):
                    self._push(value, scope)
        defaults = dict(zip(reversed(names), reversed(function.args.defaults), strict=False))
        if parameter in defaults:
            self._push(defaults[parameter], Scope(module, None))


def _argument(call: ast.Call, place: int, parameter: str) -> list[ast.expr]:
    """What a call gives for a parameter; something that is spread out may hold it."""
    found = [word.value for word in call.keywords if word.arg == parameter]
    spread = [one.value for one in call.args[: place + 1] if isinstance(one, ast.Starred)]
    return [*found, *(spread or call.args[place : place + 1] if place >= 0 else [])]


def _parts(node: ast.expr) -> list[ast.expr]:
    """Where texts may lie in an expression that is none itself."""
    found: list[ast.expr] = []
    if isinstance(node, ast.IfExp):
        found = [node.body, node.orelse]
    elif isinstance(node, ast.BoolOp | ast.Dict):
        found = node.values
    elif isinstance(node, ast.BinOp):
        found = [node.left, node.right]
    elif isinstance(node, ast.Tuple | ast.List | ast.Set):
        found = node.elts
    elif isinstance(node, ast.ListComp | ast.GeneratorExp | ast.SetComp):
        found = [node.elt]
    elif isinstance(node, ast.Subscript | ast.Starred | ast.NamedExpr | ast.YieldFrom):
        found = [node.value]
    return found


def _is_added(node: ast.expr) -> bool:
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)):
        return False
    return any(isinstance(one, ast.Constant | ast.JoinedStr) for one in (node.left, node.right))
