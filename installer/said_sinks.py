"""Where engine and training speak to a person: errors, events, titles, and fields named by words. Follows nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from installer.said_program import Function, Program, Scope, assignments, called, returned

# Fields and parameters that hold a person's words, whoever makes them.
WORDS = frozenset({
    "user_message", "hint", "reason", "reasons", "problem", "problems", "why", "warning", "warnings", "notes", "notice",
    "words", "sentence", "left_out", "unfit", "phase", "notices", "changes", "movable", "verdict",
})  # fmt: skip
# As the name of a local variable these may be the text of a document as well.
_LOCAL = WORDS - {"words", "changes", "notes", "phase"}
# What a job says while it goes on, a setting is called, or a class holds under a name that says nothing.
_NAMED = {
    "Phase": {"text"}, "Notice": {"text"}, "PhaseStarted": {"text"}, "Told": {"text"}, "RunFailed": {"message", "hint"},
    "BenchStep": {"text"}, "Step": {"text"}, "MemoryPart": {"name"}, "TimePart": {"name"}, "Bounds": {"what"},
    "Promise": {"origin"}, "Refusal": {"reason", "detail"}, "Field": {"title"},
}  # fmt: skip
# Whatever these give is shown as it is.
_SPOKEN = re.compile(r"^(words|verdict|notes|warnings|place|misfit|_not_done|\w+_words|\w+_in_words)$")

Said = tuple[ast.expr, Scope]


def sinks(program: Program) -> Iterator[Said]:
    """Every expression that is said."""
    yield from _errors(program)
    for name, fields in _saying(program).items():
        yield from _given(program, name, fields)
    for call, scope in program.calls("replace"):
        yield from ((word.value, scope) for word in call.keywords if word.arg in WORDS)
    for function, module in program.every_function():
        if _SPOKEN.match(function.name):
            yield from returned(function, module)
    for statement, scope in program.statements:
        yield from ((one, scope) for one in _put_into_words(statement))


def spoken_parameters(program: Program) -> Iterator[tuple[Function, str, str]]:
    """Parameters that are said, by their name: the function, the parameter, the file."""
    for function, module in program.every_function():
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if argument.arg in WORDS:
                yield function, argument.arg, module


def titles(program: Program) -> set[str]:
    """Texts that stand for themselves, so that even a single word is one: "Theme"."""
    found = set()
    for name, fields in _NAMED.items():
        for value, _ in _given(program, name, fields):
            ways = (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,)
            found |= {one.value for one in ways if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def _errors(program: Program) -> Iterator[Said]:
    for name in (*program.errors(), "FormulaRefused"):
        for call, scope in program.calls(name):
            yield from ((one, scope) for one in call.args[:2])
            yield from ((word.value, scope) for word in call.keywords if word.arg in ("user_message", "hint"))
    for mapping, scope in program.mappings:  # an error on its way from another process
        for key, value in zip(mapping.keys, mapping.values, strict=True):
            if isinstance(key, ast.Constant) and key.value in ("message", "hint", "user_message"):
                yield value, scope


def _saying(program: Program) -> dict[str, set[str]]:
    """Which fields of which classes are said."""
    found: dict[str, set[str]] = dict(_NAMED)
    for name in program.classes.keys() - found.keys() - program.errors():
        for own in program.fields(name):
            said = set(own) & (WORDS | {"message"} if "hint" in own else WORDS)
            found[name] = found.get(name, set()) | said
    return found


def _given(program: Program, name: str, fields: set[str]) -> Iterator[Said]:
    for call, scope in program.calls(name):
        yield from ((word.value, scope) for word in call.keywords if word.arg in fields)
        for order in program.fields(name):
            yield from ((one, scope) for one, field in zip(call.args, order, strict=False) if field in fields)


def _put_into_words(node: ast.stmt) -> Iterator[ast.expr]:
    """`page.problem = "…"`, the key of `facts.reasons["…"] += 1`, `notes.append("…")`."""
    if isinstance(node, ast.Assign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            elements = target.elts if isinstance(target, ast.Tuple) else [target]
            if any(_last_name(one) in (_LOCAL if isinstance(one, ast.Name) else WORDS) for one in elements):
                yield node.value
            if isinstance(target, ast.Subscript) and _last_name(target.value) in WORDS | {"dropped"}:
                yield target.slice
    elif isinstance(node, ast.AnnAssign):
        yield from (value for name, value in assignments(node) if name in _LOCAL)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called(node.value) in ("append", "extend"):
        call = node.value
        if isinstance(call.func, ast.Attribute) and _last_name(call.func.value) in WORDS:
            yield from call.args


def _last_name(node: ast.expr) -> str:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name.strip("_")
