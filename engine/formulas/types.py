"""What the rooms hand around about formulas; finds and draws nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula of a text: `tex` between its delimiters, `source` with them as it was written."""

    tex: str
    display: bool
    source: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A filled outline as SVG path data in em (absolute M, L, Q, C and Z only); no `colour`: that of the text."""

    path: str
    colour: str


@dataclass(frozen=True, slots=True)
class FormulaDrawing:
    """What a formula looks like, in em of the text around it; y grows downwards and the baseline is at 0."""

    width: float
    ascent: float
    depth: float
    outlines: tuple[Outline, ...]


class FormulaRefused(Exception):
    """A formula that is not drawn; the message says why, in words that can be shown."""
