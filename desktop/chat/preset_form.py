"""One preset as fields: what is left empty is taken from the settings; saves nothing itself."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import label, place_of
from desktop.widgets.typed_number import typed_number
from engine.api import Preset, Settings

_NUMBERS = ("temperature", "top_p", "top_k", "min_p", "repeat_penalty", "seed", "max_tokens")
_WHOLE = ("top_k", "seed", "max_tokens")
_SHORT = {
    "thinking": tr_later("Thinking"),
    "stop": tr_later("Texts that end the answer"),
    "json_schema": tr_later("JSON Schema"),
}
_THINKING: tuple[tuple[str, str | None], ...] = (
    (tr_later("As in the settings"), None),
    (tr_later("Off"), "off"),
    (tr_later("On"), "on"),
)
_BUILT_IN = (tr_later("Precise"), tr_later("Balanced"), tr_later("Creative"))


class PresetForm(QWidget):
    """`changed` on each edit. `preset()` is what stands in the fields; raises `ValueError` with a sentence."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._shown_name = ""  # the stored one; a built-in preset is shown with another
        self.name = QLineEdit()
        self.prompt = _long(tr("Empty: that of the settings"), theme.px(96))
        self.schema = _long(tr('Empty: free text. Otherwise {"type": "object", …}'), theme.px(64))
        self.stop = QLineEdit()
        self.stop.setPlaceholderText(tr("with commas between them"))
        self.thinking = QComboBox()
        for words, value in _THINKING:
            self.thinking.addItem(tr(words), value)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for number, name in enumerate(_NUMBERS):
            field = self.fields[name] = QLineEdit()
            self._place(grid, number // 2, 2 * (number % 2), name, field)
        self._place(grid, 3, 2, "thinking", self.thinking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for name, field_ in (("name", self.name), ("system_prompt", self.prompt)):
            self._add(layout, name, field_)
        layout.addSpacing(6)
        layout.addLayout(grid)
        layout.addSpacing(6)
        for name, field_ in (("stop", self.stop), ("json_schema", self.schema)):
            self._add(layout, name, field_)
        layout.addStretch(1)
        for line in (self.name, self.stop, *self.fields.values()):
            line.textEdited.connect(lambda _text: self.changed.emit())
        for text in (self.prompt, self.schema):
            text.textChanged.connect(self.changed)
        self.thinking.activated.connect(lambda _index: self.changed.emit())

    def show_preset(self, preset: Preset, settings: Settings) -> None:
        """Fill the fields; the grey texts say what is in force where one is empty."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        self._shown_name = preset.name
        self.name.setText(preset_title(preset.name))
        self.prompt.setPlainText(preset.system_prompt)
        self.schema.setPlainText(preset.json_schema)
        self.stop.setText(", ".join(preset.stop))
        for name, field in self.fields.items():
            value = getattr(preset, name)
            field.setText("" if value is None else f"{value:g}" if isinstance(value, float) else str(value))
            in_force = getattr(settings.chat, name)
            field.setPlaceholderText(tr("{value} (settings)").format(value=in_force))
            field.setToolTip(field.placeholderText())
        self.thinking.setCurrentIndex(place_of(self.thinking, preset.thinking))
        self.blockSignals(False)  # noqa: FBT003

    def preset(self) -> Preset:
        """Raises `ValueError` whose text is a sentence for the person."""
        typed = " ".join(self.name.text().split())
        values: dict[str, Any] = {
            "name": self._shown_name if typed == preset_title(self._shown_name) else typed,
            "system_prompt": self.prompt.toPlainText().strip(),
            "json_schema": self.schema.toPlainText().strip(),
            "stop": tuple(part.strip() for part in self.stop.text().split(",") if part.strip()),
            "thinking": self.thinking.currentData(),
        }
        for name, field in self.fields.items():
            values[name] = typed_number(field.text(), _title(name), whole=name in _WHOLE)
        try:
            return Preset.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            field_name = str(first["loc"][0])
            raise ValueError(f"{_title(field_name)}: {first['msg'][:1].lower()}{first['msg'][1:]}.") from error

    def _add(self, layout: QVBoxLayout, name: str, field: QWidget) -> None:
        field.setAccessibleName(_title(name))
        layout.addWidget(label(_title(name), "small"))
        layout.addWidget(field)

    def _place(self, grid: QGridLayout, line: int, column: int, name: str, field: QWidget) -> None:
        field.setAccessibleName(_title(name))
        words = QLabel(_title(name))
        words.setWordWrap(True)
        grid.addWidget(words, line, column)
        grid.addWidget(field, line, column + 1)


def preset_title(name: str) -> str:
    """What a preset is called on the screen: built-in ones in the person's language, own ones as they are named."""
    return tr(name) if name in _BUILT_IN else name


def _long(hint: str, height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setProperty("role", "field")
    field.setPlaceholderText(hint)
    field.setTabChangesFocus(True)
    field.setFixedHeight(height)
    return field


def _title(name: str) -> str:
    found = tr(_SHORT.get(name) or Preset.model_fields[name].title or name)
    return re.split(r"\s*[(（]", found)[0]
