"""Rows of formulas in linear time; knows nothing of LaTeX.

`ziamath` lays each row out twice, once to know how high its brackets must be, and rows stand inside each other: the
time doubled with every level. Inside the first pass brackets do not count, so the rows there need no pass of their own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from xml.etree import ElementTree as ET


@lru_cache(maxsize=1)
def use_quick_rows() -> None:
    """From now on `ziamath` makes such rows."""
    from ziamath.nodes.mrow import Mrow

    # A class that names a tag takes it over: that is how the library is extended.
    class _QuickRow(Mrow, tag="mrow"):  # type: ignore[misc,call-arg]
        def _get_height_nostretch(self, line: list[ET.Element], **kwargs: Any) -> tuple[float, float]:
            if kwargs.get("nostretch"):
                return 0.0, 0.0
            low, high = super()._get_height_nostretch(line, **kwargs)
            return float(low), float(high)
