"""Every setting of a run as a form, section by section, made from the typed configuration; starts no run."""

from __future__ import annotations

from functools import partial
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.finetune.export_kinds import EXPORTS
from desktop.theme import Theme
from desktop.widgets.controls import label
from desktop.widgets.form_builder import FormLook, build_form
from training.api import TrainConfig

_SECTIONS = (
    ("lora", "Adapter"),
    ("optim", "Learning"),
    ("text", "Text"),
    ("evaluation", "Measuring"),
    ("checkpoints", "Checkpoints"),
    ("device", "Device"),
)
_GENERAL = ("task", "method", "seed")
_WORDS = {
    "auto": "Automatic",
    "lora": "Adapter (LoRA)",
    "full": "All weights",
    "chat": "Answering",
    "text": "Long text",
    "preference": "Preference pairs (DPO)",
    "reward": "Reward model",
    "adamw": "AdamW",
    "adamw_8bit": "AdamW, 8-bit",
    "paged_adamw_8bit": "AdamW, 8-bit, paged",
    "sgd": "SGD",
    "4bit": "4-bit (NF4)",
    "8bit": "8-bit",
    "16bit": "16-bit",
    "32bit": "32-bit",
    "cpu": "Processor",
    "cuda": "GPU (CUDA)",
    "ddp": "A whole model each (DDP)",
    "fsdp": "One model, cut up (FSDP)",
    "cut": "Cut them",
    "drop": "Leave them out",
}
_LOOK = FormLook(fine=("learning_rate",), lists=True)


class ExpertForm(QWidget):
    """`changed(TrainConfig)` after each edit."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.config: TrainConfig | None = None
        self.exports: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        self._inside: QWidget | None = None

    def show_config(self, config: TrainConfig) -> None:
        """Fill the form anew."""
        self.config = config
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        column.addWidget(label("The run", "heading"))
        column.addWidget(build_form(config, partial(self._take, ""), _WORDS, FormLook(only=_GENERAL)))
        column.addWidget(label("Data", "heading"))
        shares = FormLook(only=("validation_share", "most_rows"))
        column.addWidget(build_form(config.data, partial(self._take, "data"), _WORDS, shares))
        for name, title in _SECTIONS:
            section: BaseModel = getattr(config, name)
            column.addSpacing(self._theme.px(6))
            column.addWidget(label(title, "heading"))
            column.addWidget(build_form(section, partial(self._take, name), _WORDS, _LOOK))
        column.addSpacing(self._theme.px(6))
        column.addWidget(label("Made when it is done", "heading"))
        self._add_exports(column, config)
        self._inside = inside
        self._column.addWidget(inside)

    def _add_exports(self, column: QVBoxLayout, config: TrainConfig) -> None:
        self.exports = {}
        for kind, words, about in EXPORTS:
            box = QCheckBox(words)
            box.setToolTip(about)
            box.setChecked(kind in config.export.kinds)
            box.toggled.connect(lambda _on: self._take_exports())
            self.exports[kind] = box
            column.addWidget(box)
        look = FormLook(only=("quantization",))
        column.addWidget(build_form(config.export, partial(self._take, "export"), _WORDS, look))

    def _take_exports(self) -> None:
        self._take("export", "kinds", tuple(kind for kind, box in self.exports.items() if box.isChecked()))

    def _take(self, section: str, key: str, value: Any) -> None:
        if self.config is None:
            return
        try:
            if section:
                part: BaseModel = getattr(self.config, section)
                fresh = type(part).model_validate({**part.model_dump(), key: value})
                self.config = self.config.model_copy(update={section: fresh})
            else:
                self.config = TrainConfig.model_validate({**self.config.model_dump(), key: value})
        except ValueError:
            self.show_config(self.config)  # what makes no sense is put back
            return
        self.changed.emit(self.config)
