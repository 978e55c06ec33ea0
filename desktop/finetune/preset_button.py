"""A preset as a card that is pressed: its name and what it is good for; sets nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from desktop.finetune.presets import Preset
from desktop.theme import Theme
from desktop.widgets.controls import label


class PresetButton(QPushButton):
    """Checked while the run is set as the preset says."""

    def __init__(self, theme: Theme, preset: Preset) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "source")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(f"Preset {preset.name}. {preset.about}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(4)
        for words in (label(preset.name, "heading"), label(preset.about, "muted", wrap=True)):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(words)
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's names
        """As high as the wrapped words need at this width."""
        super().resizeEvent(event)
        needed = self._column.totalHeightForWidth(self.width())
        if needed > 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(200), max(self.minimumHeight(), self._theme.px(96)))
