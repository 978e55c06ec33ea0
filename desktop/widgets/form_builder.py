"""A settings section (pydantic) as a form: title, kind and bounds come from the field; knows no setting by name."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop.translation import tr
from desktop.widgets.controls import label, line_begin
from desktop.widgets.text_direction import follow_text

Changed = Callable[[str, Any], None]
_LONG_TEXTS = frozenset({"system_prompt"})


class NoWheel(QObject):
    """An event filter: scrolling the page must not change a setting under the mouse."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


@dataclass(frozen=True)
class FormLook:
    """`only` these fields (empty: all); `fine` ones are numbers with many decimals; `lists` of texts are shown too,
    with commas between; `narrow` for half of a page; `titles` name fields that have no title of their own."""

    only: Collection[str] = ()
    fine: Collection[str] = ()
    lists: bool = False
    narrow: bool = False
    titles: Mapping[str, str] = field(default_factory=dict)


PLAIN = FormLook()


def build_form(
    section: BaseModel, changed: Changed, labels: dict[str, str] | None = None, look: FormLook = PLAIN
) -> QWidget:
    """A form of the section's single-valued fields; `changed(name, value)` for each edit that is finished.

    `labels` maps stored literals to words in the person's language ("ctrl+enter" -> "Ctrl+Enter"). Titles of fields
    are translated here.
    """
    form = QWidget()
    layout = QFormLayout(form)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(24)
    layout.setVerticalSpacing(12)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # large text in a narrow pane
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    guard = NoWheel(form)
    for name, facts in type(section).model_fields.items():
        if get_origin(facts.annotation) is tuple and not look.lists:
            continue  # lists are edited where they are used
        if look.only and name not in look.only:
            continue
        title = tr(facts.title or look.titles.get(name, name.replace("_", " ").capitalize()))
        editor = _editor(name, facts, getattr(section, name), changed, labels or {})
        if name in look.fine and isinstance(editor, _NumberBox):
            editor.show_fine(getattr(section, name))
        editor.setObjectName(name)
        editor.setAccessibleName(title)
        if not isinstance(editor, QCheckBox):
            editor.setProperty("span", "narrow-field" if look.narrow else "field")
        editor.installEventFilter(guard)
        words = label(title, wrap=True)
        words.setAlignment(line_begin())
        words.setBuddy(editor)
        words.setProperty("span", "narrow-title" if look.narrow else "title")
        layout.addRow(words, editor)
    return form


def _editor(name: str, field: FieldInfo, value: Any, changed: Changed, labels: dict[str, str]) -> QWidget:
    kind = field.annotation
    if kind is bool:
        return _switch(name, value, changed)
    if kind is int:
        return _whole_number(name, field, value, changed)
    if kind is float:
        return _number(name, field, value, changed)
    if choices := _choices(kind):
        return _choice(name, choices, value, changed, labels)
    return _typed(name, kind, value, changed)


def _choices(kind: Any) -> tuple[Any, ...]:
    """The values to choose from; none where something is typed."""
    if get_origin(kind) is Literal:
        return get_args(kind)
    return tuple(kind) if isinstance(kind, type) and issubclass(kind, Enum) else ()


def _typed(name: str, kind: Any, value: Any, changed: Changed) -> QWidget:
    if get_origin(kind) in (Union, UnionType) and set(get_args(kind)) == {float, NoneType}:
        return _open_number(name, value, changed)
    if get_origin(kind) is tuple:
        return _texts(name, value, changed)
    if name in _LONG_TEXTS:
        return _long_text(name, value, changed)
    line = QLineEdit("" if value is None else str(value))
    takes_path = kind is not str

    def finished() -> None:
        if line.isModified():  # typed since it was shown, told or set
            line.setModified(False)
            text = line.text().strip()
            changed(name, (Path(text) if text else None) if takes_path else text)

    line.editingFinished.connect(finished)
    return line


def _choice(name: str, choices: tuple[Any, ...], value: Any, changed: Changed, labels: dict[str, str]) -> QWidget:
    box = QComboBox()
    for choice in choices:
        box.addItem(labels.get(str(choice)) or tr(str(choice).capitalize()), choice)
    box.setCurrentIndex(choices.index(value))
    box.currentIndexChanged.connect(lambda index: changed(name, box.itemData(index)))
    return box


def _switch(name: str, value: bool, changed: Changed) -> QWidget:
    box = QCheckBox()
    box.setChecked(value)
    box.toggled.connect(lambda on: changed(name, on))
    return box


def _open_number(name: str, value: float | None, changed: Changed) -> QWidget:
    """A number, or nothing for no limit; what is no number is put back."""
    line = QLineEdit(_trimmed(value))
    line.setPlaceholderText(tr("no limit"))
    known = value

    def finished() -> None:
        nonlocal known
        text = line.text().strip().replace(",", ".")
        try:
            new = float(text) if text else None
        except ValueError:
            new = known
        if new is not None and not math.isfinite(new):
            new = known
        line.setText(_trimmed(new))
        if new != known:
            known = new
            changed(name, new)

    line.editingFinished.connect(finished)
    return line


def _trimmed(value: float | None) -> str:
    return "" if value is None else f"{value:.8f}".rstrip("0").rstrip(".")


def _texts(name: str, value: tuple[str, ...], changed: Changed) -> QWidget:
    line = QLineEdit(", ".join(value))
    line.setPlaceholderText(tr("with commas between them"))

    def finished() -> None:
        if line.isModified():
            line.setModified(False)
            changed(name, tuple(part.strip() for part in line.text().split(",") if part.strip()))

    line.editingFinished.connect(finished)
    return line


def _bounds(field: FieldInfo) -> tuple[float | None, float | None]:
    low: float | None = None
    high: float | None = None
    for rule in field.metadata:
        if getattr(rule, "ge", None) is not None:
            low = float(rule.ge)
        if getattr(rule, "gt", None) is not None:
            low = float(rule.gt) + 0.01
        if getattr(rule, "le", None) is not None:
            high = float(rule.le)
    return low, high


def _whole_number(name: str, field: FieldInfo, value: int, changed: Changed) -> QWidget:
    low, high = _bounds(field)
    box = QSpinBox()
    box.setRange(int(low if low is not None else -(2**31)), int(high if high is not None else 2**31 - 1))
    box.setSingleStep(10 if high == 200 else 1)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
    box.setAlignment(line_begin())
    box.valueChanged.connect(lambda new: changed(name, new))
    return box


class _NumberBox(QDoubleSpinBox):
    """Two decimals, or eight of which only those are shown that say something (a learning rate)."""

    _fine = False

    def show_fine(self, value: float) -> None:
        blocker = QSignalBlocker(self)
        self._fine = True
        self.setDecimals(8)
        self.setSingleStep(0.0001)
        self.setValue(value)
        del blocker

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        return _trimmed(value) if self._fine else super().textFromValue(value)


def _number(name: str, field: FieldInfo, value: float, changed: Changed) -> QWidget:
    low, high = _bounds(field)
    box = _NumberBox()
    box.setDecimals(2)
    box.setRange(low if low is not None else -1e9, high if high is not None else 1e9)
    box.setSingleStep(0.05 if high is not None and high <= 2 else 1.0)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
    box.setAlignment(line_begin())
    box.valueChanged.connect(lambda new: changed(name, new))
    return box


class _LongText(QPlainTextEdit):
    """Tells once, when the focus leaves it."""

    def __init__(self, text: str, done: Callable[[str], None]) -> None:
        super().__init__(text)
        self._done, self._before = done, text
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        follow_text(self)

    def focusOutEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self._done(self._before)


def _long_text(name: str, value: str, changed: Changed) -> QWidget:
    return _LongText(value, lambda text: changed(name, text))
