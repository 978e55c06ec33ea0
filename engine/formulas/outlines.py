"""The shapes of a drawn formula as filled outlines in em; knows no library that draws."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from engine.formulas.types import FormulaRefused, Outline

_PART = re.compile(r"[MLQCZ]|-?\d+(?:\.\d+)?(?:e-?\d+)?")
_COLOUR = re.compile(r"#?[A-Za-z0-9]{1,24}")
_TEXT_COLOURS = ("", "none", "black", "currentColor")


def outlines_of(svg: ET.Element, em: float) -> tuple[float, float, float, tuple[Outline, ...]]:
    """Width, ascent and depth in em, and the outlines; `em` is the size in the drawing. Neighbours of one colour are
    joined."""
    left, top, width, height = (float(number) / em for number in str(svg.get("viewBox")).split())
    joined: list[tuple[str, list[str]]] = []
    for element in svg.iter():
        path = "".join(_path_of(element, em, left))
        if not path:
            continue
        colour = _colour_of(element)
        if not joined or joined[-1][0] != colour:
            joined.append((colour, []))
        joined[-1][1].append(path)
    return width, -top, height + top, tuple(Outline("".join(paths), colour) for colour, paths in joined)


def _colour_of(element: ET.Element) -> str:
    colour = element.get("fill") or ""
    if colour in _TEXT_COLOURS:
        colour = element.get("stroke") or ""
    return colour if colour not in _TEXT_COLOURS and _COLOUR.fullmatch(colour) else ""


def _path_of(element: ET.Element, em: float, left: float) -> Iterator[str]:
    """The element as closed outlines, moved so that the drawing begins at x = 0."""
    if element.tag == "path" and element.get("stroke"):
        yield from _stroke(element, em, left)
    elif element.tag == "path":
        yield from _moved(element.get("d") or "", em, left)
    elif element.tag == "rect":
        x, y, width, height = (float(element.get(name) or 0) / em for name in ("x", "y", "width", "height"))
        yield _box(x - left, y, width, height)
        if element.get("fill") in (None, "none") and element.get("stroke"):
            line = float(element.get("stroke-width") or 0) / em
            # The other way round, so that the inside stays empty.
            yield _box(x - left + width - line, y + line, -(width - 2 * line), height - 2 * line)
    elif element.tag not in ("svg", "g", "title"):
        raise FormulaRefused("It has a shape that is not drawn here.")


def _box(x: float, y: float, width: float, height: float) -> str:
    right, bottom = x + width, y + height
    return f"M{x:.4f} {y:.4f}L{right:.4f} {y:.4f}L{right:.4f} {bottom:.4f}L{x:.4f} {bottom:.4f}Z"


def _moved(path: str, em: float, left: float) -> Iterator[str]:
    horizontal = True
    for part in _PART.findall(path):
        if part.isalpha():
            yield part
            horizontal = True
        else:
            number = float(part) / em - (left if horizontal else 0)
            yield f"{number:.4f} "
            horizontal = not horizontal


def _stroke(element: ET.Element, em: float, left: float) -> Iterator[str]:
    """A line (that of \\cancel) as a narrow box."""
    numbers = [float(part) / em for part in _PART.findall(element.get("d") or "") if not part.isalpha()]
    if len(numbers) != 4:
        raise FormulaRefused("It has a shape that is not drawn here.")
    x1, y1, x2, y2 = numbers
    half = float(element.get("stroke-width") or 0) / em / 2
    length = math.hypot(x2 - x1, y2 - y1) or 1.0
    dx, dy = -(y2 - y1) / length * half, (x2 - x1) / length * half
    corners = ((x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy), (x1 - dx, y1 - dy))
    yield "M" + "L".join(f"{x - left:.4f} {y:.4f}" for x, y in corners) + "Z"
