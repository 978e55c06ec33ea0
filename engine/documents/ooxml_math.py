"""Office formulas as plain text that can be searched: a/b, x^2, sqrt(x); typesets nothing.

Format: ECMA-376 part 1, section 22.1 (Office Math).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.documents.safe_xml import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_DEEPEST = 40
_PROPERTIES = frozenset({"rPr", "ctrlPr", "fPr", "radPr", "dPr", "naryPr", "accPr", "sSupPr", "sSubPr"})


def math_text(element: _Element, depth: int = 0) -> str:
    """One formula on one line."""
    if depth > _DEEPEST:
        return ""
    name = local(element)
    if name == "t":
        return element.text or ""
    part = _Parts(element, depth)
    shapes = {
        "f": lambda: f"{part('num')}/{part('den')}",
        "sSup": lambda: f"{part('e')}^{part('sup')}",
        "sSub": lambda: f"{part('e')}_{part('sub')}",
        "sSubSup": lambda: f"{part('e')}_{part('sub')}^{part('sup')}",
        "rad": lambda: f"√({part('e')})",
        "nary": lambda: f"{_operator(element)}_{part('sub')}^{part('sup')} {part('e')}",
        "d": lambda: f"({', '.join(part.all('e'))})",
    }
    if name in shapes:
        return shapes[name]()
    return "".join(math_text(item, depth + 1) for item in element if local(item) not in _PROPERTIES)


class _Parts:
    def __init__(self, element: _Element, depth: int) -> None:
        self._element, self._depth = element, depth

    def all(self, name: str) -> list[str]:
        return [math_text(item, self._depth + 1) for item in self._element if local(item) == name]

    def __call__(self, name: str) -> str:
        return " ".join(self.all(name))


def _operator(element: _Element) -> str:
    properties = child(element, "naryPr")
    sign = child(properties, "chr") if properties is not None else None
    return attribute(sign, "val") if sign is not None else "∫"
