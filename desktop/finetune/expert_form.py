"""Every setting of a run as a form, section by section, made from the typed configuration; starts no run."""

from __future__ import annotations

from functools import partial
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.finetune.export_kinds import EXPORTS
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import label
from desktop.widgets.form_builder import FormLook, build_form
from training.api import TrainConfig

_SECTIONS = (
    ("lora", tr_later("Adapter")),
    ("optim", tr_later("Learning")),
    ("text", tr_later("Text")),
    ("evaluation", tr_later("Measuring")),
    ("checkpoints", tr_later("Checkpoints")),
    ("device", tr_later("Device")),
)
_GENERAL = ("task", "method", "seed")
_WORDS = {
    "auto": tr_later("Automatic"),
    "on": tr_later("On"),
    "off": tr_later("Off"),
    "lora": tr_later("Adapter (LoRA)"),
    "full": tr_later("All weights"),
    "chat": tr_later("Answering"),
    "text": tr_later("Long text"),
    "preference": tr_later("Preference pairs (DPO)"),
    "reward": tr_later("Reward model"),
    "adamw": "AdamW",
    "adamw_8bit": tr_later("AdamW, 8-bit"),
    "paged_adamw_8bit": tr_later("AdamW, 8-bit, paged"),
    "sgd": "SGD",
    "linear": tr_later("Linear"),
    "cosine": tr_later("Cosine"),
    "constant": tr_later("Constant"),
    "at_ends": tr_later("Before and after the training"),
    "always": tr_later("Always"),
    "4bit": tr_later("4-bit (NF4)"),
    "8bit": tr_later("8-bit"),
    "16bit": tr_later("16-bit"),
    "32bit": tr_later("32-bit"),
    "cpu": tr_later("Processor"),
    "cuda": tr_later("GPU (CUDA)"),
    "ddp": tr_later("A whole model each (DDP)"),
    "fsdp": tr_later("One model, cut up (FSDP)"),
    "cut": tr_later("Cut them"),
    "drop": tr_later("Leave them out"),
}
# The names of optimisers are the same in every language.
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
        words = {value: tr(said) for value, said in _WORDS.items()}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(10))
        column.addWidget(label(tr("The run"), "heading"))
        column.addWidget(build_form(config, partial(self._take, ""), words, FormLook(only=_GENERAL)))
        column.addWidget(label(tr("Data"), "heading"))
        shares = FormLook(only=("validation_share", "most_rows"))
        column.addWidget(build_form(config.data, partial(self._take, "data"), words, shares))
        for name, title in _SECTIONS:
            section: BaseModel = getattr(config, name)
            column.addSpacing(self._theme.px(6))
            column.addWidget(label(tr(title), "heading"))
            column.addWidget(build_form(section, partial(self._take, name), words, _LOOK))
        column.addSpacing(self._theme.px(6))
        column.addWidget(label(tr("Made when it is done"), "heading"))
        self._add_exports(column, config, words)
        self._inside = inside
        self._column.addWidget(inside)

    def _add_exports(self, column: QVBoxLayout, config: TrainConfig, labels: dict[str, str]) -> None:
        self.exports = {}
        for kind, words, about in EXPORTS:
            box = QCheckBox(tr(words))
            box.setToolTip(tr(about))
            box.setChecked(kind in config.export.kinds)
            box.toggled.connect(lambda _on: self._take_exports())
            self.exports[kind] = box
            column.addWidget(box)
        look = FormLook(only=("quantization",))
        column.addWidget(build_form(config.export, partial(self._take, "export"), labels, look))

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
