"""Carries formulas through HTML as invisible marks that are found again in the rendered document; draws nothing.

A mark holds the source of its formula, so a piece of HTML needs nothing beside it.
"""

from __future__ import annotations

import base64
import binascii
import html
import re

from engine.api import formulas

START, END = "\ue020", "\ue022"
FORMULA = re.compile(f"{START}([A-Za-z0-9_=-]*){END}")


def formula_mark(source: str) -> str:
    """The mark of the formula with this source; what it is made of is changed by no HTML."""
    return f"{START}{base64.urlsafe_b64encode(source.encode('utf-8', 'replace')).decode()}{END}"


def formula_of(found: re.Match[str]) -> formulas.Formula | None:
    """The formula of a mark; None for one that nobody here made."""
    try:
        source = base64.urlsafe_b64decode(found[1]).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    return formulas.formula_from(source)


def with_sources(text: str) -> str:
    """HTML in which formulas are their sources, for programs that draw none."""

    def source(found: re.Match[str]) -> str:
        formula = formula_of(found)
        return html.escape(formula.source) if formula is not None else ""

    return FORMULA.sub(source, text)
