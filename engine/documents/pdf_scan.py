"""Which PDF pages need text recognition, and the picture of a page for it; knows nothing of how text is recognised."""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from engine.documents.ocr import LONGEST_SIDE_PX

if TYPE_CHECKING:
    from numpy.typing import NDArray

_POINTS_PER_INCH = 72
_HIGHEST_DPI = 200
_HARDLY_ANY_CHARS = 120
_PICTURE_SHARE = 0.6
_MOST_OBJECTS = 300
# Replacement characters, private use and control characters: what a font without a character map leaves.
_UNUSABLE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\U000f0000-\U0010ffff]")
_SPACE = re.compile(r"\s+")


def usable_chars(text: str) -> int:
    """How many characters of a page are text a person could search for."""
    return len(_SPACE.sub("", _UNUSABLE.sub("", text)))


def is_garbage(text: str) -> bool:
    """A page of characters without a meaning: the file does not say which letters its glyphs are."""
    shown = len(_SPACE.sub("", text))
    return shown >= 8 and usable_chars(text) < 0.6 * shown


def is_picture_with_a_stamp(page: Any, text: str) -> bool:
    """A scan to which a stamp or a page number was added: hardly any text, and a picture over most of the page."""
    return usable_chars(text) < _HARDLY_ANY_CHARS and _largest_picture(page) >= _PICTURE_SHARE


def picture_of(page: Any, width: float, height: float) -> NDArray[Any]:
    """The page as shown, height x width x 3 (BGR), small enough for the recogniser whatever the page claims."""
    longest = max(width, height, 1.0)
    scale = min(_HIGHEST_DPI / _POINTS_PER_INCH, LONGEST_SIDE_PX / longest)
    image: NDArray[Any] = page.render(scale=scale, may_draw_forms=False).to_numpy()
    return image[:, :, :3]


def _largest_picture(page: Any) -> float:
    """The share of the page that its largest picture covers (0..1)."""
    left, bottom, right, top = page.get_bbox()
    area = abs((right - left) * (top - bottom))
    if area <= 0:
        return 0.0
    largest = 0.0
    for index in range(min(int(pdfium.FPDFPage_CountObjects(page)), _MOST_OBJECTS)):
        item = pdfium.FPDFPage_GetObject(page, index)
        if not item or pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_IMAGE:
            continue
        x0, y0, x1, y1 = (ctypes.c_float() for _ in range(4))
        if pdfium.FPDFPageObj_GetBounds(item, x0, y0, x1, y1):
            across = min(x1.value, right) - max(x0.value, left)
            up = min(y1.value, top) - max(y0.value, bottom)
            largest = max(largest, max(0.0, across) * max(0.0, up) / area)
    return largest
