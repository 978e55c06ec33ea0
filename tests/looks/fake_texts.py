"""What the fakes made up: the literals of their sources, and all they hold; no word of the window is among it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

_TESTS = Path(__file__).resolve().parents[1]
_SOURCES = ("fakes*.py", "looks/stage.py", "looks/scenes.py", "looks/tuning_scenes.py", "gui/fake_*.py")
_DEEPEST = 14


def texts_of_sources() -> set[str]:
    """Every literal in the sources of the fakes and of the scenes."""
    found = set()
    for pattern in _SOURCES:
        for source in _TESTS.glob(pattern):
            tree = ast.parse(source.read_text(encoding="utf-8"))
            found |= {
                one.value for one in ast.walk(tree) if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
    return found


def texts_held(*roots: object) -> set[str]:
    """Every text in the attributes of these objects, and in theirs."""
    seen: set[int] = set()
    found: set[str] = set()
    waiting: list[tuple[object, int]] = [(root, 0) for root in roots]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, Path):
            found |= {str(value), value.name, value.stem}
        elif id(value) not in seen and depth < _DEEPEST:
            seen.add(id(value))
            waiting += [(inner, depth + 1) for inner in _inside(value)]
    return found


def _inside(value: object) -> Iterator[Any]:
    if isinstance(value, Mapping):
        yield from value.keys()
        yield from value.values()
    elif isinstance(value, list | tuple | set | frozenset):
        yield from value
    elif isinstance(value, BaseModel) or type(value).__module__.startswith(("tests.", "engine.", "training.")):
        names = {name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())}
        names |= set(getattr(value, "__dict__", {}))
        yield from (getattr(value, name, None) for name in sorted(names))
