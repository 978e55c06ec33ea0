"""The LoRA adapters of one model: a switch and a weight each; applies nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QVBoxLayout, QWidget

from desktop.model_hub.facts import adapter_facts
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import ElidedLabel, IconLabel, label, row
from engine.api import AdapterChoice, AdapterInfo


@dataclass(frozen=True)
class _Row:
    path: str
    switch: QCheckBox
    weight: QDoubleSpinBox


class AdapterRows(QWidget):
    """`changed(choices)`: exactly these shall be on. Not `usable` means that the model is not loaded."""

    changed = Signal(list)

    def __init__(
        self, theme: Theme, adapters: Sequence[AdapterInfo], active: Sequence[AdapterChoice], *, usable: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Adapters"))
        on = {choice.path: choice.weight for choice in active}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        words = tr("Adapters") if usable else tr("Adapters (load the model to switch them)")
        head = row(IconLabel(theme, "adapter", "muted", 15), spacing=6)
        head.addWidget(label(words, "small", wrap=True), 1)
        column.addLayout(head)
        self._rows = [self._add(column, adapter, on.get(adapter.path), usable) for adapter in adapters]

    def choices(self) -> list[AdapterChoice]:
        return [AdapterChoice(one.path, round(one.weight.value(), 2)) for one in self._rows if one.switch.isChecked()]

    def show_choices(self, active: Sequence[AdapterChoice]) -> None:
        """Put the switches where the engine has them, telling nobody."""
        on = {choice.path: choice.weight for choice in active}
        for one in self._rows:
            blockers = QSignalBlocker(one.switch), QSignalBlocker(one.weight)
            one.switch.setChecked(one.path in on)
            one.weight.setValue(on.get(one.path, 1.0))
            one.weight.setEnabled(one.path in on)
            del blockers

    def _add(self, column: QVBoxLayout, adapter: AdapterInfo, weight: float | None, usable: bool) -> _Row:
        switch = QCheckBox(adapter.name)
        switch.setAccessibleName(tr("Use the adapter {name}").format(name=adapter.name))
        switch.setToolTip(adapter.path)
        switch.setMinimumWidth(self._theme.px(48))
        switch.setChecked(weight is not None)
        switch.setEnabled(usable)
        box = QDoubleSpinBox()
        box.setAccessibleName(tr("Weight of the adapter {name}").format(name=adapter.name))
        box.setToolTip(tr("How strongly the adapter counts: 1 is fully, 0 not at all"))
        box.setDecimals(2)
        box.setRange(-4.0, 4.0)
        box.setSingleStep(0.1)
        box.setValue(1.0 if weight is None else weight)
        box.setKeyboardTracking(False)
        box.setFixedWidth(self._theme.px(76))
        box.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setEnabled(usable and weight is not None)
        facts = ElidedLabel(adapter_facts(adapter))
        facts.setProperty("role", "small")
        line = row(switch, spacing=10)
        line.addWidget(facts, 1)
        line.addWidget(label(tr("weight"), "small"))
        line.addWidget(box)
        column.addLayout(line)
        made = _Row(adapter.path, switch, box)

        def switched(checked: bool) -> None:
            box.setEnabled(checked)
            self.changed.emit(self.choices())

        def weighed(_value: float) -> None:
            if switch.isChecked():
                self.changed.emit(self.choices())

        switch.toggled.connect(switched)
        box.valueChanged.connect(weighed)
        return made
