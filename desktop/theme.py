"""Colours, sizes, icons and the one stylesheet, made from tokens; knows no widget of the window."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

_COLOUR = re.compile(r"@([a-z][a-z-]*)")
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)u\b")
# Shown when the desktop names no font of its own and fontconfig would fall back to the wide DejaVu.
_PREFERRED_FONTS = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "Open Sans", "Liberation Sans")
_BASE_FONT_PX = 14
# Icons that point along the line, or show where something is: drawn the other way round in a mirrored window.
_POINTING = frozenset({"chevron-left", "chevron-right", "open-outside", "panel", "send", "sidebar", "undo"})


class Theme(QObject):
    """What is in force now; `changed` is emitted after colours or sizes became others."""

    changed = Signal()
    motion_changed = Signal()

    def __init__(self, resources: Path) -> None:
        super().__init__()
        self._resources = resources
        self._template = (resources / "themes" / "window.qss").read_text(encoding="utf-8")
        self._strong_focus = (resources / "themes" / "contrast.qss").read_text(encoding="utf-8")
        self._choice, self._contrast = "system", "system"
        self._scale = 100
        self._blinking_ms = 0
        self._tokens: dict[str, str] = {}
        self._drawings: dict[str, str] = {}  # the text of the icons' files
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self.dark = self.high_contrast = self.less_motion = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def apply(
        self, choice: str, scale_percent: int, contrast_choice: str = "system", *, less_motion: bool = False
    ) -> None:
        """Use "system", "light" or "dark" with "system", "normal" or "high" contrast at a text size of 100 to 200
        percent in the whole program. `less_motion`: nothing fades, slides or blinks (Qt does not tell what the system
        wants of that)."""
        before = (self._tokens, self._scale)
        self._choice, self._contrast = choice, contrast_choice
        self._scale = min(200, max(100, scale_percent))
        hints = QGuiApplication.styleHints()
        self.dark = choice == "dark" or (choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        wished = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        self.high_contrast = contrast_choice == "high" or (contrast_choice == "system" and wished)
        self._set_motion(less_motion)
        self._tokens = load_tokens(self._resources, self._name)
        application, sheet = QApplication.instance(), self.stylesheet()
        painted = isinstance(application, QApplication) and application.styleSheet() == sheet
        if painted and (self._tokens, self._scale) == before:
            return  # giving every widget the look it has takes a third of the window's start
        self._icons.clear()
        self._pixmaps.clear()
        if isinstance(application, QApplication):
            application.setFont(self.font())
            application.setPalette(self._palette())
            application.setStyleSheet(sheet)
        self.changed.emit()

    @property
    def _name(self) -> str:
        """The file of tokens in force."""
        return ("contrast-" if self.high_contrast else "") + ("dark" if self.dark else "light")

    def _set_motion(self, less_motion: bool) -> None:
        if less_motion == self.less_motion:
            return
        self.less_motion = less_motion
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
                       Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip):  # fmt: skip
            QApplication.setEffectEnabled(effect, not less_motion)
        hints = QGuiApplication.styleHints()
        if less_motion:
            self._blinking_ms = hints.cursorFlashTime()
        hints.setCursorFlashTime(0 if less_motion else self._blinking_ms)
        self.motion_changed.emit()

    def hex(self, name: str) -> str:
        return self._tokens[name]

    def color(self, name: str) -> QColor:
        return QColor(self._tokens[name])

    def px(self, length: float) -> int:
        """A length of the 8-px grid at the text size in force."""
        return round(length * self._scale / 100)

    def font(self, size_px: float = _BASE_FONT_PX, *, bold: bool = False) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if font.family() in ("Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", ""):
            installed = set(QFontDatabase.families())
            family = next((name for name in _PREFERRED_FONTS if name in installed), "")
            if family:
                font.setFamily(family)
        font.setPixelSize(self.px(size_px))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def code_font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.px(13))
        return font

    def stylesheet(self) -> str:
        template = self._template + (self._strong_focus if self.high_contrast else "")
        text = _COLOUR.sub(lambda match: self._tokens.get(match[1], match[0]), template)
        text = text.replace("$resources", self._resources.as_posix()).replace("$name", "dark" if self.dark else "light")
        start, end = ("right", "left") if QGuiApplication.isRightToLeft() else ("left", "right")
        text = text.replace("$start", start).replace("$end", end)
        return _LENGTH.sub(lambda match: f"{self.px(float(match[1]))}px", text)

    def icon(self, name: str, colour: str = "text", size: int = 18) -> QIcon:
        """One of resources/icons in a colour of the theme, `size` pixels wide at 100 %; the disabled look is in it.

        Only what this screen needs is drawn: all sizes of all icons took half of the window's start.
        """
        key = (name, colour, size)
        if key not in self._icons:
            icon = QIcon()
            application = QApplication.instance()
            ratio = application.devicePixelRatio() if isinstance(application, QApplication) else 1.0
            icon.addPixmap(self.pixmap(name, colour, self.px(size), ratio))
            icon.addPixmap(self.pixmap(name, "border-strong", self.px(size), ratio), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, self._tokens[colour], size, ratio)
        return self._pixmaps[key]

    def _render(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        if name not in self._drawings:
            self._drawings[name] = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        svg = self._drawings[name].replace("currentColor", colour)
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if name in _POINTING and QGuiApplication.isRightToLeft():
            painter.translate(pixmap.width(), 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "window",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "raised",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "accent-text",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.LinkVisited: "accent",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Accent: "accent",
        }
        for role, name in roles.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("border-strong"))
        return palette

    def _system_changed(self) -> None:
        if "system" in (self._choice, self._contrast):
            self.apply(self._choice, self._scale, self._contrast, less_motion=self.less_motion)


def load_tokens(resources: Path, name: str) -> dict[str, str]:
    """The colours of one theme by name."""
    tokens: dict[str, str] = json.loads((resources / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    return tokens


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours after WCAG 2.2: 1 (none) to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
