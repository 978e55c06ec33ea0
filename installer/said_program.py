"""The sources of engine and training, looked at without running them: where a name is made, who calls what.

Knows no text. By name alone, as far as an import or the same file tells: what is found for a name may be too much.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
_ERROR_BASE = "AquiferError"
# A method of this name in more classes than these says nothing about which is meant.
_MOST_METHODS = 3


@dataclass(frozen=True)
class Scope:
    """Where an expression stands: the file, and the function if it stands in one."""

    module: str
    function: Function | None


@dataclass(frozen=True)
class Locals:
    """The names of a function: its parameters, what others stand for, and what is added to them."""

    parameters: frozenset[str]
    assigned: Mapping[str, list[ast.expr]]
    added: Mapping[str, list[ast.expr]]


@dataclass
class _Module:
    functions: dict[str, Function] = field(default_factory=dict)
    constants: dict[str, list[ast.expr]] = field(default_factory=lambda: defaultdict(list))
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)


class Program:
    """All parsed files, with every statement, call and mapping in them and where it stands."""

    def __init__(self, root: Path, files: list[Path]) -> None:
        self._modules: dict[str, _Module] = {}
        self._methods: dict[str, list[tuple[Function, str]]] = defaultdict(list)
        self._calls: dict[str, list[tuple[ast.Call, Scope]]] = defaultdict(list)
        self.classes: dict[str, list[ast.ClassDef]] = defaultdict(list)
        self.statements: list[tuple[ast.stmt, Scope]] = []
        self.mappings: list[tuple[ast.Dict, Scope]] = []
        self._locals: dict[int, Locals] = {}
        for file in files:
            name = ".".join(file.relative_to(root).with_suffix("").parts)
            self._modules[name] = _Module()
            self._read(ast.parse(file.read_text(encoding="utf-8")), name)

    def _read(self, tree: ast.Module, name: str) -> None:
        module = self._modules[name]
        for node in tree.body:
            if isinstance(node, Function):
                module.functions[node.name] = node
            for target, value in assignments(node):
                module.constants[target].append(value)
        self._walk(tree, Scope(name, None), module)

    def _walk(self, node: ast.AST, scope: Scope, module: _Module) -> None:
        for child in ast.iter_child_nodes(node):
            inner = scope
            if isinstance(child, Function):
                inner = Scope(scope.module, child)
                if isinstance(node, ast.ClassDef):
                    self._methods[child.name].append((child, scope.module))
            elif isinstance(child, ast.ClassDef):
                self.classes[child.name].append(child)
            elif isinstance(child, ast.ImportFrom) and child.module:
                for alias in child.names:
                    module.imported[alias.asname or alias.name] = (child.module, alias.name)
            elif isinstance(child, ast.Call):
                self._calls[called(child)].append((child, scope))
            elif isinstance(child, ast.Dict):
                self.mappings.append((child, scope))
            if isinstance(child, ast.stmt):
                self.statements.append((child, inner))
            self._walk(child, inner, module)

    def errors(self) -> set[str]:
        """The names of all expected failures."""
        found = {_ERROR_BASE}
        while True:
            more = {
                name
                for name, alike in self.classes.items()
                if name not in found and any(ast.unparse(base) in found for one in alike for base in one.bases)
            }
            if not more:
                return found
            found |= more

    def fields(self, name: str) -> list[list[str]]:
        """What each class of this name takes, in its order: its own `__init__`, or its fields."""
        return [_fields(one) for one in self.classes.get(name, ())]

    def constant(self, name: str, module: str) -> list[tuple[ast.expr, Scope]]:
        """What a name of a file stands for, also when it is imported from another one."""
        here = self._modules.get(module)
        if here is None:
            return []
        if name in here.constants:
            return [(value, Scope(module, None)) for value in here.constants[name]]
        if name in here.imported and here.imported[name][0] != module:
            return self.constant(here.imported[name][1], here.imported[name][0])
        return []

    def constant_of(self, owner: str, name: str, module: str) -> list[tuple[ast.expr, Scope]]:
        """`owner.NAME` where `owner` is an imported file."""
        here = self._modules[module].imported.get(owner)
        return self.constant(name, f"{here[0]}.{here[1]}") if here else []

    def function(self, call: ast.Call, module: str) -> list[tuple[Function, str]]:
        """What is called: a function of this file or an imported one, or a method whose name is rare."""
        name = called(call)
        if isinstance(call.func, ast.Name):
            return self._plain(name, module)
        if isinstance(call.func, ast.Attribute):
            owner = call.func.value
            if isinstance(owner, ast.Name) and owner.id in self._modules[module].imported:
                place = ".".join(self._modules[module].imported[owner.id])
                if place in self._modules:
                    return self._plain(name, place)
            found = self._methods[name]
            same = [(one, place) for one, place in found if place == module]
            return same or (found if len(found) <= _MOST_METHODS else [])
        return []

    def _plain(self, name: str, module: str) -> list[tuple[Function, str]]:
        here = self._modules.get(module)
        if here is None:
            return []
        if name in here.functions:
            return [(here.functions[name], module)]
        if name in here.imported and here.imported[name][0] != module:
            return self._plain(here.imported[name][1], here.imported[name][0])
        return []

    def locals(self, function: Function) -> Locals:
        known = self._locals.get(id(function))
        if known is None:
            known = self._locals[id(function)] = _locals(function)
        return known

    def meanings(self, name: str, scope: Scope) -> list[tuple[ast.expr, Scope]]:
        """What a name stands for where it is used; what a parameter stands for only its callers know."""
        if scope.function is None:
            return self.constant(name, scope.module)
        here = self.locals(scope.function)
        found = [(value, scope) for value in (*here.assigned.get(name, ()), *here.added.get(name, ()))]
        return found if name in here.assigned or name in here.parameters else self.constant(name, scope.module)

    def calls(self, name: str) -> list[tuple[ast.Call, Scope]]:
        return self._calls[name]

    def every_function(self) -> Iterator[tuple[Function, str]]:
        for name, module in self._modules.items():
            yield from ((one, name) for one in module.functions.values())
        for found in self._methods.values():
            yield from found

    def is_method(self, function: Function) -> bool:
        return any(function is one for one, _ in self._methods[function.name])


def _locals(function: Function) -> Locals:
    assigned: dict[str, list[ast.expr]] = defaultdict(list)
    added: dict[str, list[ast.expr]] = defaultdict(list)
    parameters = set()
    for node in ast.walk(function):
        for name, value in assignments(node):
            assigned[name].append(value)
        if isinstance(node, ast.arg):
            parameters.add(node.arg)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            added[node.target.id].append(node.value)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if node.func.attr in ("append", "extend") and isinstance(owner, ast.Name):
                added[owner.id] += node.args
    return Locals(frozenset(parameters), assigned, added)


def _fields(one: ast.ClassDef) -> list[str]:
    own = next((m for m in one.body if isinstance(m, Function) and m.name == "__init__"), None)
    if own is not None:
        return [argument.arg for argument in own.args.args[1:]]
    return [s.target.id for s in one.body if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)]


def called(call: ast.Call) -> str:
    """The last part of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def returned(function: Function, module: str) -> Iterator[tuple[ast.expr, Scope]]:
    """What a function gives."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return | ast.Yield) and node.value is not None:
            yield node.value, Scope(module, function)


def assignments(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The names a statement gives, with what they stand for; that of a loop stands for what it goes through."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _pairs(target, node.value)
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
        yield from _pairs(node.target, node.value)
    elif isinstance(node, ast.For | ast.comprehension):
        for name in ast.walk(node.target):
            if isinstance(name, ast.Name):
                yield name.id, node.iter


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple):
        values = value.elts if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts) else None
        for number, one in enumerate(target.elts):
            yield from _pairs(one, values[number] if values else value)
