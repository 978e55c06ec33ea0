"""Where the pages of a document stand, one below the other, at any zoom; draws nothing and knows no document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

FIT_WIDTH, FIT_PAGE = 0.0, -1.0
SMALLEST, LARGEST = 0.1, 8.0
SPACING, MARGIN = 10.0, 6.0


@dataclass(frozen=True, slots=True)
class PageBox:
    """A page in pixels of the scrolled area; `scale` is pixels of one point."""

    page: int
    x: float
    y: float
    width: float
    height: float
    scale: float

    @property
    def bottom(self) -> float:
        return self.y + self.height


class PageLayout:
    """Made again when the view or the zoom changes; every question after that costs O(log pages)."""

    def __init__(
        self, sizes: Sequence[tuple[float, float]], view: tuple[float, float], zoom: float, resolution: float
    ) -> None:
        """`sizes` in points; `view` is the size of the viewport in pixels; `zoom` is FIT_WIDTH, FIT_PAGE or a factor;
        `resolution` is pixels of a point at zoom 1."""
        self._sizes = sizes
        across = max(view[0] - 2 * MARGIN, 40.0)
        down = max(view[1] - 2 * MARGIN, 40.0)
        if zoom == FIT_WIDTH:
            self._scales = [across / wide for wide, _ in sizes]
        elif zoom == FIT_PAGE:
            self._scales = [min(across / wide, down / tall) for wide, tall in sizes]
        else:
            self._scales = [resolution * min(LARGEST, max(SMALLEST, zoom))] * len(sizes)
        heights = [round(tall * scale) for (_, tall), scale in zip(sizes, self._scales, strict=True)]
        self._tops = list(accumulate((height + SPACING for height in heights), initial=MARGIN))
        widest = max((wide * scale for (wide, _), scale in zip(sizes, self._scales, strict=True)), default=0.0)
        self.width = max(widest + 2 * MARGIN, view[0])
        self.height = self._tops[-1] - SPACING + MARGIN if sizes else 0.0

    def __len__(self) -> int:
        return len(self._sizes)

    def box(self, page: int) -> PageBox:
        (wide, tall), scale = self._sizes[page], self._scales[page]
        width = round(wide * scale)
        return PageBox(page, (self.width - width) / 2, self._tops[page], width, round(tall * scale), scale)

    def page_at(self, y: float) -> int:
        """The page at this height; the space below a page belongs to it."""
        return max(0, min(len(self._sizes) - 1, bisect_right(self._tops, y) - 1))

    def between(self, top: float, bottom: float) -> range:
        """The pages of which anything lies there."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if self._sizes else range(0)
