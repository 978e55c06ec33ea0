"""A preset as a card that is pressed: its name and what it is good for; sets nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from desktop.finetune.presets import Preset
from desktop.translation import tr
from desktop.widgets.controls import label


class PresetButton(QPushButton):
    """Checked while the run is set as the preset says."""

    def __init__(self, preset: Preset) -> None:
        super().__init__()
        self.setProperty("kind", "source")
        self.setCheckable(True)
        self.setAutoDefault(False)
        name, about = tr(preset.name), tr(preset.about)
        self.setAccessibleName(tr("Preset {name}. {about}").format(name=name, about=about))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)  # as high as the wrapped words need at this width
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        for words in (label(name, "heading"), label(about, "muted", wrap=True)):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        column.addStretch(1)
