"""What the viewers remember: the zoom (kept by the window), the strip of thumbnails, passwords while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol


class RemembersZoom(Protocol):
    """What is stored; 0 fits the width, -1 the page, anything else is a factor."""

    zoom: float


@dataclass
class OnlyNow:
    """Remembers nothing beyond this program run."""

    zoom: float = 0.0


@dataclass
class ViewerMemory:
    """Shared by the panel and the page; passwords are never written anywhere."""

    facts: Callable[[], RemembersZoom]
    text_zoom: float = 1.0
    thumbnails: bool = True
    passwords: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def zoom(self) -> float:
        return self.facts().zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self.facts().zoom = zoom


def forgetful() -> ViewerMemory:
    """For a viewer that stands alone."""
    facts = OnlyNow()
    return ViewerMemory(lambda: facts)
