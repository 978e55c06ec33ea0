"""The parameters of one model as fields: what is left empty is taken from the settings; saves nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import label, place_of
from desktop.widgets.margins import set_margins
from desktop.widgets.typed_number import typed_number
from engine.api import ModelInfo, ModelParameters, Settings

_TITLES = {
    "context_length": tr_later("Context length"),
    "gpu_layers": tr_later("Layers on the GPU"),
    "threads": tr_later("Threads"),
    "cache_type": tr_later("KV cache"),
    "precision": tr_later("Precision"),
    "system_prompt": tr_later("System prompt"),
    "temperature": tr_later("Temperature"),
    "top_p": tr_later("top_p"),
    "top_k": tr_later("top_k"),
    "min_p": tr_later("min_p"),
    "repeat_penalty": tr_later("Repeat penalty"),
    "max_tokens": tr_later("Longest answer"),
}
_HINTS = {
    "context_length": tr_later("In tokens: what the model reads and writes at once. A longer one takes more memory."),
    "gpu_layers": tr_later("-1: as many as fit, 0: none"),
    "threads": tr_later("0: as many as there are physical cores"),
    "cache_type": tr_later("What the model remembers of the text it has read: 8 bits take half the memory"),
    "precision": tr_later("Fewer bits take less memory and are less exact"),
    "temperature": tr_later("0: always the likeliest word; higher: more variety"),
    "top_p": tr_later("Only the likeliest words that together reach this share"),
    "top_k": tr_later("Only so many of the likeliest words; 0: all"),
    "min_p": tr_later("Only words at least this likely, against the likeliest one"),
    "repeat_penalty": tr_later("Above 1 repeats less; 0: as the model needs it"),
    "max_tokens": tr_later("In tokens"),
}
# What a number stands for that is no number.
_WORDS = {
    ("gpu_layers", -1): tr_later("all that fit"),
    ("threads", 0): tr_later("one a core"),
    ("top_k", 0): tr_later("all"),
    ("repeat_penalty", 0): tr_later("as needed"),
}
_LOADING = ("context_length", "gpu_layers", "threads", "cache_type", "precision")
_ANSWERING = ("temperature", "top_p", "top_k", "min_p", "repeat_penalty", "max_tokens")
_WHOLE = ("context_length", "gpu_layers", "threads", "top_k", "max_tokens")
_CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "cache_type": (("f16", tr_later("16 bits")), ("q8_0", tr_later("8 bits"))),
    "precision": (
        ("auto", tr_later("As large as fits")),
        ("16bit", tr_later("16 bits")),
        ("8bit", tr_later("8 bits")),
        ("4bit", tr_later("4 bits")),
    ),
}
# What a format has no use for.
_UNUSED = {"GGUF": ("precision",), "GPTQ": ("precision", "cache_type"), "safetensors": ("cache_type",)}


class ParametersForm(QWidget):
    """`changed` on each edit. `parameters()` is what stands in the fields; raises `ValueError` with a sentence."""

    changed = Signal()

    def __init__(self, theme: Theme, model: ModelInfo) -> None:
        super().__init__()
        self._stored: ModelParameters | None = None
        unused = _UNUSED.get(model.format, ())
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self.prompt = QPlainTextEdit()
        self.prompt.setProperty("role", "field")
        self.prompt.setAccessibleName(tr(_TITLES["system_prompt"]))
        self.prompt.setPlaceholderText(tr("Empty: that of the settings"))
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(theme.px(80))
        self.prompt.textChanged.connect(self.changed)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(label(tr("When it is loaded"), "heading"))
        column.addLayout(self._grid([name for name in _LOADING if name not in unused]))
        column.addSpacing(theme.px(8))
        column.addWidget(label(tr("When it answers"), "heading"))
        column.addWidget(label(tr("A preset or a system prompt of a chat comes before these."), "small", wrap=True))
        column.addWidget(label(tr(_TITLES["system_prompt"])))
        column.addWidget(self.prompt)
        column.addLayout(self._grid(_ANSWERING))
        column.addStretch(1)

    def show_parameters(self, parameters: ModelParameters, settings: Settings) -> None:
        """Fill the fields; the grey texts say what is in force where one is empty."""
        self._stored = parameters
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        self.prompt.setPlainText(parameters.system_prompt)
        for name, field in self.fields.items():
            value = getattr(parameters, name)
            usual = getattr(settings.models if name in _LOADING else settings.chat, name)
            if isinstance(field, QComboBox):
                words = next(tr(words) for choice, words in _CHOICES[name] if choice == usual)
                field.setItemText(0, tr("{value} (settings)").format(value=words))
                field.setCurrentIndex(place_of(field, value))
            else:
                field.setText("" if value is None else _written(value))
                words = tr(_WORDS[name, usual]) if (name, usual) in _WORDS else _written(usual)
                field.setPlaceholderText(tr("{value} (settings)").format(value=words))
                field.setToolTip(field.placeholderText())
        self.blockSignals(False)  # noqa: FBT003

    def clear(self) -> None:
        """Everything as in the settings."""
        self.prompt.clear()
        for field in self.fields.values():
            if isinstance(field, QComboBox):
                field.setCurrentIndex(0)
            else:
                field.clear()
        self.changed.emit()

    def parameters(self) -> ModelParameters:
        """Raises `ValueError` whose text is a sentence for the person."""
        assert self._stored is not None
        values: dict[str, Any] = {**self._stored.model_dump(), "system_prompt": self.prompt.toPlainText().strip()}
        for name, field in self.fields.items():
            values[name] = field.currentData() if isinstance(field, QComboBox) else _typed(name, field)
        try:
            return ModelParameters.model_validate(values)
        except ValidationError as error:
            raise ValueError(_out_of_bounds(str(error.errors()[0]["loc"][0]))) from error

    def _grid(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for number, name in enumerate(names):
            field = self.fields[name] = self._field(name)
            field.setAccessibleName(tr(_TITLES[name]))
            field.setAccessibleDescription(tr(_HINTS[name]))
            field.setToolTip(tr(_HINTS[name]))
            words = label(tr(_TITLES[name]), wrap=True)
            words.setBuddy(field)
            grid.addWidget(words, number // 2, 2 * (number % 2))
            grid.addWidget(field, number // 2, 2 * (number % 2) + 1)
        return grid

    def _field(self, name: str) -> QLineEdit | QComboBox:
        if name not in _CHOICES:
            line = QLineEdit()
            line.textChanged.connect(lambda _text: self.changed.emit())
            return line
        box = QComboBox()
        box.addItem("", None)
        for value, words in _CHOICES[name]:
            box.addItem(tr(words), value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box


def _written(value: float) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _out_of_bounds(name: str) -> str:
    """Which values would be right."""
    bounds: dict[str, float] = {}
    for rule in ModelParameters.model_fields[name].metadata:
        for kind in ("ge", "gt", "le", "max_length"):
            if getattr(rule, kind, None) is not None:
                bounds[kind] = getattr(rule, kind)
    if "max_length" in bounds:
        return tr("{field}: it is too long.").format(field=tr(_TITLES[name]))
    if "gt" in bounds:
        words = tr("{field}: it is more than {least} and at most {most}.")
        return words.format(field=tr(_TITLES[name]), least=f"{bounds['gt']:,g}", most=f"{bounds['le']:,g}")
    words = tr("{field}: it is at least {least} and at most {most}.")
    return words.format(field=tr(_TITLES[name]), least=f"{bounds['ge']:,.10g}", most=f"{bounds['le']:,.10g}")


def _typed(name: str, field: QLineEdit) -> float | int | None:
    return typed_number(field.text(), tr(_TITLES[name]), whole=name in _WHOLE)
