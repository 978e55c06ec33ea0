"""How a text of the sources reads, with a placeholder for each value; knows no file and not who reads it."""

from __future__ import annotations

import ast
import itertools
import math
from dataclasses import dataclass
from typing import TypeAlias

from installer.said_program import Program, Scope

# A sentence in more forms than these, or with more texts in one place, stays in pieces.
_MOST_VARIANTS = 8
_MOST_INLINE = 3
_DEEPEST = 3


@dataclass(frozen=True)
class Hole:
    """A value in a sentence, called by what it is ("" when the source gives it no name)."""

    name: str


Pieces: TypeAlias = tuple[str | Hole, ...]


class Wording:
    """A value that is one of few texts stands in the sentence itself: a translator needs whole sentences.

    f"{count} file{'s' if count > 1 else ''}" is "{count} file" and "{count} files".
    """

    def __init__(self, program: Program) -> None:
        self._program = program

    def forms(self, node: ast.expr, scope: Scope, depth: int = 0) -> list[Pieces]:
        """All forms of a text; none when it is not made of texts alone."""
        found: list[Pieces] = []
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = [(node.value,)]
        elif isinstance(node, ast.JoinedStr):
            parts = [self._part(part, scope, depth) for part in node.values]
            if math.prod(len(part) for part in parts) > _MOST_VARIANTS:
                parts = [self._part(part, scope, _DEEPEST) for part in node.values]
            found = [_joined(one) for one in itertools.product(*parts)]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = [self.forms(one, scope, depth) for one in (node.left, node.right)]
            found = [_joined(one) for one in itertools.product(*sides)]
        elif isinstance(node, ast.IfExp):
            ways = [self.forms(one, scope, depth) for one in (node.body, node.orelse)]
            found = [*ways[0], *ways[1]] if all(ways) else []
        elif isinstance(node, ast.Name) and depth < _DEEPEST:
            found = self._named(node.id, scope, depth)
        return found

    def inline(self, value: ast.expr, scope: Scope, depth: int = 0) -> list[Pieces]:
        """The few texts a value can be; none when there are many, or others."""
        if not isinstance(value, ast.IfExp | ast.Name | ast.JoinedStr | ast.Constant):
            return []
        found = self.forms(value, scope, depth + 1)
        return found if len(found) <= _MOST_INLINE else []

    def _part(self, part: ast.expr, scope: Scope, depth: int) -> list[Pieces]:
        if not isinstance(part, ast.FormattedValue):
            return self.forms(part, scope, depth)
        inline = self.inline(part.value, scope, depth) if depth < _DEEPEST else []
        return inline or [(Hole(_name_of(part.value)),)]

    def _named(self, name: str, scope: Scope, depth: int) -> list[Pieces]:
        if scope.function is not None:
            here = self._program.locals(scope.function)
            if name in here.added or name in here.parameters:
                return []
        each = [self.forms(value, place, depth + 1) for value, place in self._program.meanings(name, scope)]
        return list(dict.fromkeys(itertools.chain(*each))) if each and all(each) else []


def is_sentence(pieces: Pieces) -> bool:
    return bool(pieces) and isinstance(pieces[-1], str) and pieces[-1].endswith((".", "!", "?"))


def _joined(parts: tuple[Pieces, ...]) -> Pieces:
    """One text of many, with no two texts or values side by side."""
    made: list[str | Hole] = []
    for piece in itertools.chain(*parts):
        if made and isinstance(made[-1], str) and isinstance(piece, str):
            made[-1] += piece
        elif not (made and isinstance(made[-1], Hole) and isinstance(piece, Hole)) and piece != "":
            made.append(piece)
    return tuple(made)


def _name_of(node: ast.expr) -> str:
    """What a value is called: `path.name` path_name, `len(documents)` documents, `size >> 20` size."""
    inner: ast.expr | None = None
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Attribute):
        before, own = _name_of(node.value), node.attr.strip("_").lower()
        return own if before in ("", "self") else f"{before}_{own}"
    if isinstance(node, ast.Call) and node.args:
        inner = None if isinstance(node.args[0], ast.GeneratorExp) else node.args[0]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        inner = node.func.value
    elif isinstance(node, ast.Subscript):
        inner = node.value
    elif isinstance(node, ast.BinOp):
        inner = node.left
    elif isinstance(node, ast.BoolOp):
        inner = node.values[0]
    return _name_of(inner) if inner is not None else ""
