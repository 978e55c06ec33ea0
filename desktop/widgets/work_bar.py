"""A bar for work that is under way: moves while its end is unknown, or is a still sign of that; knows no work."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from desktop.theme import Theme
from desktop.widgets.controls import restyle


class WorkBar(QProgressBar):
    """`setRange(0, 0)` as ever; whoever wants less motion sees a still bar in grey, and the words beside it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._endless = theme, False
        self.setTextVisible(False)
        self.setAccessibleName(name)
        theme.motion_changed.connect(self._show)

    def setRange(self, minimum: int, maximum: int) -> None:  # noqa: N802 - Qt's name
        self._endless = minimum == maximum == 0
        super().setRange(minimum, maximum)
        self._show()

    @property
    def is_still(self) -> bool:
        """Whether it stands for work without a known end and does not move."""
        return self._endless and self._theme.less_motion

    def _show(self) -> None:
        if self._endless:
            super().setRange(0, 1 if self._theme.less_motion else 0)
            self.setValue(1)
        restyle(self, "still", "true" if self.is_still else "false")
