"""One section of the settings: its form, a way back for each field and for all, and what still waits. Saves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconButton, TextButton, label, on_click, row
from desktop.widgets.form_builder import build_form
from engine.api import Section

_RESTART = tr_later("In force after the next start of Aquifer.")
_LABEL, _FIELD = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
_LOAD = tr_later("In force when a model is loaded again.")


class SettingsSection(QWidget):
    """`changed(name, value)` for each edit; `field_reset(name)`; `reset_wanted` for the whole section; `load_wanted` to
    load the model again, so that what waits for it is in force."""

    changed = Signal(str, object)
    field_reset = Signal(str)
    reset_wanted = Signal()
    load_wanted = Signal()

    def __init__(self, theme: Theme, title: str, note: str, section: Section, labels: dict[str, str]) -> None:
        super().__init__()
        self.title = title
        self._theme, self._labels, self._section = theme, labels, section
        self._waiting: set[str] = set()
        self._remarks: dict[str, str] = {}
        self._rows: dict[str, _Row] = {}
        self._filter = ""
        self._form: QWidget | None = None
        self.reset_all = TextButton(theme, tr("Reset section"), "quiet", "reset")
        self.reset_all.setAccessibleName(tr("Reset {title}").format(title=title))
        on_click(self.reset_all, self.reset_wanted.emit)
        self.load_now = TextButton(theme, tr("Load the model again now"), "plain", "refresh")
        on_click(self.load_now, self.load_wanted.emit)
        self.load_now.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._column.addLayout(row(label(title, "heading"), 1, self.reset_all))
        if note:
            self._column.addWidget(label(note, "small", wrap=True))
        self._column.addLayout(row(self.load_now, 1))
        self.show_section(section)

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are shown."""
        return tuple(self._rows)

    def show_section(self, section: Section) -> None:
        """Other values, as after a reset; the field with the focus keeps it."""
        focused = next((name for name, one in self._rows.items() if one.editor.hasFocus()), "")
        self._section = section
        old, self._form = self._form, build_form(section, self._emit, self._labels)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = dict(self._made_rows(self._form))
        self._column.addWidget(self._form)
        self._form.setVisible(True)  # with its section, which is nobody's child yet when it is made
        if focused in self._rows:
            self._rows[focused].editor.setFocus()
        self.take(section)
        if self._filter:
            self.filter(self._filter)

    def take(self, section: Section, changed: str = "") -> None:
        """The stored values; `changed` was just edited."""
        self._section = section
        if changed and (section.waits_for_load or changed in section.wait_for_restart):
            self._waiting.add(changed)
        fields = type(section).model_fields
        differs = False
        for name, one in self._rows.items():
            own = getattr(section, name) != fields[name].default
            differs = differs or own
            remark = self._remarks.get(name, "") if own else ""
            one.show_state(own=own, waits=self._words_of_waiting(name) or remark)
        self.reset_all.setVisible(differs)
        self.load_now.setVisible(section.waits_for_load and bool(self._waiting))

    def remark(self, name: str, words: str) -> None:
        """Say this beside a field that is not as in the beginning; empty for nothing."""
        self._remarks[name] = words
        self.take(self._section)

    def words_beside(self, name: str) -> str:
        """What is said beside a field now."""
        return self._rows[name].said

    def loaded(self) -> None:
        """A model was loaded: nothing waits for that any more."""
        if self._section.waits_for_load:
            self._waiting.clear()
            self.take(self._section)

    def filter(self, words: str) -> bool:
        """Show the fields with all these words in their title or the section's; whether there are any."""
        self._filter = words
        wanted = words.casefold().split()
        layout = self._form.layout() if self._form is not None else None
        found = False
        for one in self._rows.values():
            text = f"{self.title} {one.title} {one.editor.objectName()}".casefold()
            hit = all(word in text for word in wanted)
            found = found or hit
            if isinstance(layout, QFormLayout):
                layout.setRowVisible(one.holder, hit)
        self.setVisible(found)
        return found

    def _words_of_waiting(self, name: str) -> str:
        if name not in self._waiting:
            return ""
        return tr(_RESTART if name in self._section.wait_for_restart else _LOAD)

    def _emit(self, name: str, value: Any) -> None:
        self.changed.emit(name, value)

    def _made_rows(self, form: QWidget) -> Iterator[tuple[str, _Row]]:
        """Each editor with a button beside and a line of words below."""
        layout = form.layout()
        if not isinstance(layout, QFormLayout):
            return
        for number in range(layout.rowCount()):
            items = [layout.itemAt(number, role) for role in (_LABEL, _FIELD)]
            words, editor = (item.widget() if item is not None else None for item in items)
            if isinstance(words, QLabel) and editor is not None:
                made = _Row(self._theme, words.text(), editor)
                on_click(made.reset, partial(self.field_reset.emit, editor.objectName()))
                layout.setWidget(number, _FIELD, made.holder)
                words.setBuddy(editor)
                yield editor.objectName(), made


class _Row:
    """One field."""

    def __init__(self, theme: Theme, title: str, editor: QWidget) -> None:
        self.title, self.editor = title, editor
        self.reset = IconButton(theme, "reset", tr("Reset {title}").format(title=title), size=16)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._waits = label("", "warning", wrap=True)
        self._waits.hide()
        self.holder = QWidget()
        self.holder.setAccessibleName(title)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        line.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        if isinstance(editor, QCheckBox):
            editor.setMinimumHeight(theme.px(28))
        column = QVBoxLayout(self.holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._waits)

    @property
    def said(self) -> str:
        return self._waits.text()

    def show_state(self, *, own: bool, waits: str) -> None:
        """`own`: the value is not the one it was in the beginning."""
        self.reset.setVisible(own)
        self._waits.setText(waits)
        self._waits.setVisible(bool(waits))
