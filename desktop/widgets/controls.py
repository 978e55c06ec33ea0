"""The small controls everything is made of, with theme icons and accessible names; knows no page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.theme import Theme
from desktop.widgets.margins import set_margins
from desktop.widgets.text_direction import FROM_RIGHT, read_as_window


class IconButton(QToolButton):
    """A button that shows only an icon; `name` is what a screen reader says and the tooltip shows."""

    def __init__(self, theme: Theme, icon: str, name: str, colour: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._theme, self._icon_name, self._colour, self._size = theme, icon, colour, size
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh()
        theme.changed.connect(self.refresh)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, colour: str | None = None) -> None:
        self._icon_name, self._colour = icon, colour or self._colour
        self.refresh()

    def refresh(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, self._colour, self._size))
        self.setIconSize(QSize(self._theme.px(self._size), self._theme.px(self._size)))


class TextButton(QPushButton):
    """A button with words and perhaps an icon; `kind` picks its look in the stylesheet."""

    def __init__(self, theme: Theme, text: str, kind: str = "plain", icon: str = "", colour: str = "") -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self.setText(text)
        self._colour = colour or {"primary": "accent-text", "quiet": "muted"}.get(kind, "text")
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.refresh()
        theme.changed.connect(self.refresh)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        # Qt puts hardly any room between icon and words, and the stylesheet cannot.
        super().setText(f"\u2002{text}" if self._icon_name and text else text)

    @property
    def words(self) -> str:
        """The text without the room before it."""
        return self.text().lstrip("\u2002")

    def set_icon(self, icon: str) -> None:
        self._icon_name = icon
        self.refresh()

    def refresh(self) -> None:
        if self._icon_name:
            size = 15 if self.property("kind") == "quiet" else 18
            self.setIcon(self._theme.icon(self._icon_name, self._colour, size))
            self.setIconSize(QSize(self._theme.px(size), self._theme.px(size)))


class IconLabel(QLabel):
    """A picture that goes with words beside it, so a screen reader passes it over."""

    def __init__(self, theme: Theme, icon: str, colour: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._theme, self._icon_name, self._colour, self._size = theme, icon, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.refresh()
        theme.changed.connect(self.refresh)

    def set_icon(self, icon: str, colour: str) -> None:
        self._icon_name, self._colour = icon, colour
        self.refresh()

    def refresh(self) -> None:
        size = self._theme.px(self._size)
        self.setPixmap(self._theme.pixmap(self._icon_name, self._colour, size, self.devicePixelRatioF()))


class ElidedLabel(QLabel):
    """One line that ends in … when there is no room; the whole text is in the tooltip."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._full, self._mode = text, mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(line_begin())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._full = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._full, self._mode, max(self.width(), 20)))


class _Words(QLabel):
    """In a mirrored window a sentence is read from the right although it begins with a name in another script."""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's names
        super().setText(read_as_window(text))

    def text(self) -> str:
        return super().text().removeprefix(FROM_RIGHT)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; `role` is "title", "heading", "muted", "small", "error", "warning" or "success".

    A line begins where lines of the window do, also a file's name in another script; wrapped text where its own do.
    """
    made = _Words()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if not wrap:
        made.setAlignment(line_begin())
    if role:
        made.setProperty("role", role)
    return made


def line_begin() -> Qt.AlignmentFlag:
    """Qt aligns a label as its first letter is read, not as the window is."""
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the stylesheet looks at and apply it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def card(name: str = "card", tone: str = "") -> QFrame:
    """A frame the stylesheet draws."""
    frame = QFrame()
    frame.setObjectName(name)
    if tone:
        frame.setProperty("tone", tone)
    return frame


def row(*items: QWidget | int, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A horizontal layout of widgets; a number is a stretch of that weight. `margins` are those where reading begins,
    above, where it ends, below."""
    layout = QHBoxLayout()
    set_margins(layout, *margins)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)
    return layout


def at_left(widget: QWidget, most: int) -> QHBoxLayout:
    """As wide as there is room, and at most `most` pixels; what is left stays free at the end of the line."""
    widget.setMaximumWidth(most)
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget, 1)
    layout.addStretch(0)
    return layout


def place_of(box: QComboBox, value: object) -> int:
    """Where `value` is the data of an item; -1 where it is not. Qt's own search finds no Python object."""
    return next((number for number in range(box.count()) if box.itemData(number) == value), -1)


def on_click(button: QPushButton | QToolButton, *actions: Callable[[], object]) -> None:
    """Connect a click without its `checked` argument; several actions run in order."""

    def clicked(_checked: bool = False) -> None:
        for action in actions:
            action()

    button.clicked.connect(clicked)
