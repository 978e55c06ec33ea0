"""A formula as a picture inside an HTML page, with its source as what is read aloud; nothing is fetched."""

from __future__ import annotations

import html

from engine.formulas.finder import formula_from
from engine.formulas.layout import draw
from engine.formulas.types import FormulaRefused

_LARGER = 1.1  # the letters of the font are smaller than those of a page


def svg_of(source: str) -> str:
    """The formula with this source as SVG in the colour of the text; the source itself if it cannot be drawn."""
    words = html.escape(source)
    formula = formula_from(source)
    if formula is None:
        return words
    try:
        drawing = draw(formula.tex, display=formula.display)
    except FormulaRefused:
        return words
    high = drawing.ascent + drawing.depth
    size = f"width:{drawing.width * _LARGER:.3f}em;height:{high * _LARGER:.3f}em"
    paths = "".join(f'<path d="{one.path}" fill="{one.colour or "currentColor"}"/>' for one in drawing.outlines)
    picture = (
        f'<svg role="img" aria-label="{words}" style="{size};vertical-align:{-drawing.depth * _LARGER:.3f}em"'
        f' viewBox="0 {-drawing.ascent:.4f} {drawing.width:.4f} {high:.4f}"><title>{words}</title>{paths}</svg>'
    )
    return f'<span class="formula">{picture}</span>' if formula.display else picture
