"""What a screen reader finds in a window: controls without a name, of no fitting role, or not to be told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

_Role = QAccessible.Role
_BUTTONS = {_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton, _Role.Link}
# The first kind that fits counts.
_ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QCheckBox, {_Role.CheckBox}),
    (QRadioButton, {_Role.RadioButton}),
    (QPushButton, _BUTTONS),
    (QToolButton, _BUTTONS),
    (QAbstractButton, _BUTTONS),
    (QComboBox, {_Role.ComboBox}),
    (QAbstractSpinBox, {_Role.SpinBox}),
    (QAbstractSlider, {_Role.Slider, _Role.ScrollBar}),
    (QLineEdit, {_Role.EditableText}),
    (QPlainTextEdit, {_Role.EditableText, _Role.StaticText, _Role.Document}),
    (QTextEdit, {_Role.EditableText, _Role.StaticText, _Role.Document}),
    (QAbstractItemView, {_Role.List, _Role.Table, _Role.Tree}),
    # Qt has no other role for what is scrolled.
    (QAbstractScrollArea, {_Role.Client, _Role.Pane, _Role.Grouping}),
)
# Somebody who presses Tab or clicks must be told what this is.
_TOLD = {
    _Role.Graphic, _Role.Chart, _Role.Document, _Role.StaticText, _Role.Grouping, _Role.List, _Role.Table, _Role.Slider,
    _Role.Button, _Role.EditableText, _Role.Canvas, _Role.Pane,
}  # fmt: skip


def offenders(root: QWidget) -> list[str]:
    """What is wrong below `root`, each with the path to it."""
    found: list[str] = []
    alike: defaultdict[tuple[QAccessible.Role, str], list[tuple[str, str]]] = defaultdict(list)
    for interface, widget in _walk(root):
        name = interface.text(QAccessible.Text.Name).strip()
        role, path = interface.role(), path_of(widget, root)
        if not is_control(widget):
            continue
        if not name:
            found.append(f"no name: {path}")
        if not _fits(widget, role):
            found.append(f"the role {role.name} does not fit: {path}")
        if role in _BUTTONS:
            about = interface.text(QAccessible.Text.Description).strip()
            alike[role, name].append((about, path))
    for (_, name), those in alike.items():
        if len({about for about, _ in those}) < len(those) and name:
            found.append(f"{len(those)} buttons are called “{name}”: {' and '.join(path for _, path in those)}")
    return found


def is_control(widget: QWidget) -> bool:
    """Whether it can be focused or clicked. What Qt puts into its own controls is part of them."""
    if not widget.isVisible() or isinstance(widget, QScrollBar) or _is_inner(widget):
        return False
    if isinstance(widget, QAbstractButton | QComboBox | QLineEdit):
        return True
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or _is_clickable(widget)


def path_of(widget: QWidget, root: QWidget) -> str:
    """Its classes and names from `root` down."""
    steps = []
    at: QWidget | None = widget
    while at is not None and at is not root:
        name = at.accessibleName() or at.objectName() or (at.text() if isinstance(at, QAbstractButton) else "")
        steps.append(f"{type(at).__name__}({name})" if name else type(at).__name__)
        at = at.parentWidget()
    return " > ".join([type(root).__name__, *reversed(steps)])


def _walk(root: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """The interfaces of all widgets, as a screen reader goes from child to child."""
    interface = QAccessible.queryAccessibleInterface(root)
    if interface is None:
        return
    yield interface, root
    for number in range(interface.childCount()):
        child = interface.child(number)
        widget = child.object() if child is not None and child.isValid() else None
        # Cells and the like are no widgets; another window has its own walk.
        if isinstance(widget, QWidget) and widget.isVisible() and not widget.isWindow() and widget is not root:
            yield from _walk(widget)


def _fits(widget: QWidget, role: QAccessible.Role) -> bool:
    for kind, roles in _ROLES:
        if isinstance(widget, kind):
            return role in roles
    return role in _TOLD


def _is_inner(widget: QWidget) -> bool:
    """A part of a control of Qt: the field of a spin box, the viewport of a list, the button of a header."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_"):
        return True
    if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
        return True
    if isinstance(parent, QAbstractItemView) and widget is not parent:
        return isinstance(widget, QAbstractButton) or widget is parent.viewport() or "Header" in type(widget).__name__
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


def _is_clickable(widget: QWidget) -> bool:
    """It does something of its own on a click, and shows by its pointer that it does."""
    own = any("mousePressEvent" in vars(kind) or "mouseReleaseEvent" in vars(kind) for kind in type(widget).__mro__
              if kind.__module__.startswith("desktop."))  # fmt: skip
    return own and widget.cursor().shape() == Qt.CursorShape.PointingHandCursor
