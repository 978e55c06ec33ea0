"""Rectangles of the words of one pdfium page, in points from the top left as a viewer shows it; knows no text rules.

Functions and units: pdfium's fpdf_text.h and fpdfview.h; page space has its origin at the bottom left and ignores the
rotation of the page.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from typing import Any

import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]
RawWord = tuple[int, int, Box]
_LINE = re.compile(r"[^\s](?:[^\r\n]*[^\s])?")


class PageFrame:
    """How the visible part of a page lies in page space, and how it is turned when shown."""

    def __init__(self, page: Any) -> None:
        bounds = pdfium.FS_RECTF()
        self.width = float(pdfium.FPDF_GetPageWidthF(page))
        self.height = float(pdfium.FPDF_GetPageHeightF(page))
        self._rotation = int(pdfium.FPDFPage_GetRotation(page)) % 4
        if not pdfium.FPDF_GetPageBoundingBox(page, bounds):
            bounds.left, bounds.bottom, bounds.right, bounds.top = 0.0, 0.0, self.width, self.height
        self._left, self._right = sorted((bounds.left, bounds.right))
        self._bottom, self._top = sorted((bounds.bottom, bounds.top))
        across, down = self._right - self._left, self._top - self._bottom
        if self._rotation % 2:
            across, down = down, across
        # Not 1 where the page sets a UserUnit.
        self._scale_x = self.width / across if across else 1.0
        self._scale_y = self.height / down if down else 1.0

    def shown(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of page space as shown, clipped to the page: x0, y0, x1, y1 with y downwards."""
        if self._rotation == 0:
            x0, x1, y0, y1 = left - self._left, right - self._left, self._top - top, self._top - bottom
        elif self._rotation == 1:
            x0, x1, y0, y1 = bottom - self._bottom, top - self._bottom, left - self._left, right - self._left
        elif self._rotation == 2:
            x0, x1, y0, y1 = self._right - right, self._right - left, bottom - self._bottom, top - self._bottom
        else:
            x0, x1, y0, y1 = self._top - top, self._top - bottom, self._right - right, self._right - left
        return (
            _clamp(x0 * self._scale_x, self.width),
            _clamp(y0 * self._scale_y, self.height),
            _clamp(x1 * self._scale_x, self.width),
            _clamp(y1 * self._scale_y, self.height),
        )


def word_boxes(text_page: Any, raw: str, frame: PageFrame, pattern: re.Pattern[str]) -> list[RawWord]:
    """The words `pattern` finds in `raw` (all of the page's text) with their boxes; words without a box are left out.

    A word lies on one line, so the boxes of its first and last character span it. Loose boxes have the height
    of the line, which is what a highlight should have.
    """
    pairs = [index for index, character in enumerate(raw) if character > "\uffff"]
    loose = pdfium.FS_RECTF()
    found: list[RawWord] = []
    for match in pattern.finditer(raw):
        start, end = match.span()
        first = _char_index(text_page, start, pairs)
        last = first if end - start == 1 else _char_index(text_page, end - 1, pairs)
        box = _span_box(text_page, first, last, loose)
        if box is not None:
            found.append((start, end, frame.shown(*box)))
    return found


def line_weights(text_page: Any, raw: str) -> list[tuple[int, int]]:
    """For each line of `raw` the offset of its first character and how heavy its font is (the lighter of both ends).

    The unit is the font file's own: only numbers of one document can be compared.
    """
    pairs = [index for index, character in enumerate(raw) if character > "\uffff"]
    found: list[tuple[int, int]] = []
    for match in _LINE.finditer(raw):
        ends = (match.start(), match.end() - 1)
        weights = [int(pdfium.FPDFText_GetFontWeight(text_page, _char_index(text_page, end, pairs))) for end in ends]
        found.append((match.start(), min(weights)))
    return found


def _span_box(text_page: Any, first: int, last: int, loose: Any) -> Box | None:
    left = bottom = float("inf")
    right = top = float("-inf")
    for index in (first, last) if last != first else (first,):
        if index < 0 or not pdfium.FPDFText_GetLooseCharBox(text_page, index, loose):
            continue
        if loose.right <= loose.left or loose.top <= loose.bottom:
            strict = _strict_box(text_page, index)
            if strict is None:
                continue
            loose.left, loose.bottom, loose.right, loose.top = strict
        left, bottom = min(left, loose.left), min(bottom, loose.bottom)
        right, top = max(right, loose.right), max(top, loose.top)
    return (left, bottom, right, top) if right > left and top > bottom else None


def _strict_box(text_page: Any, index: int) -> Box | None:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top):
        return None
    return (left.value, bottom.value, right.value, top.value)


def _char_index(text_page: Any, offset: int, pairs: list[int]) -> int:
    # pdfium counts UTF-16 units: each character beyond U+FFFF before this one is two of them.
    units = offset + (bisect_right(pairs, offset - 1) if pairs else 0)
    return int(pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, units))


def _clamp(value: float, limit: float) -> float:
    return max(0.0, min(value, limit)) if value == value else 0.0  # NaN is not itself
