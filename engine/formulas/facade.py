"""What the window takes of this room, as `engine.api.formulas`; re-exports only."""

from __future__ import annotations

from engine.formulas.carried import apart
from engine.formulas.finder import formula_from, parts
from engine.formulas.layout import draw
from engine.formulas.markdown_rules import add_formulas
from engine.formulas.types import Formula, FormulaDrawing, FormulaRefused

__all__ = ["Formula", "FormulaDrawing", "FormulaRefused", "add_formulas", "apart", "draw", "formula_from", "parts"]
