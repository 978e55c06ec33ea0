"""The ways of answering: own ones made, changed, removed with undo; built-in ones changed and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from desktop.chat.preset_form import PresetForm, preset_title
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError, Preset

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_NAME = Qt.ItemDataRole.UserRole


class PresetsDialog(QDialog):
    """A list at the left, the fields of the chosen one at the right. Nothing is stored before “Save”."""

    def __init__(self, theme: Theme, parent: QWidget, engine: EngineApi, chosen: str = "") -> None:
        super().__init__(parent)
        self._theme, self._engine = theme, engine
        self._before = ""  # the stored name of what stands in the fields; empty for a new one
        self.setWindowTitle(tr("Presets"))
        self.setAccessibleName(tr("Presets"))
        self.setModal(True)
        self.list = QListWidget()
        self.list.setObjectName("runs")
        self.list.setAccessibleName(tr("Presets"))
        self.list.setFixedWidth(theme.px(180))
        self.form = PresetForm(theme)
        self.message = MessageLine(theme)
        self.new_button = TextButton(theme, tr("New"), "plain", "plus")
        self.copy_button = TextButton(theme, tr("Duplicate"), "quiet", "copy")
        self.remove_button = TextButton(theme, tr("Remove"), "quiet", "trash")
        self.save_button = TextButton(theme, tr("Save"), "primary", "check")
        close = TextButton(theme, tr("Close"), "plain")
        on_click(self.new_button, self.begin_new)
        on_click(self.copy_button, self._duplicate)
        on_click(self.remove_button, self.remove)
        on_click(self.save_button, self.save)
        on_click(close, self.accept)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(row(self.new_button, 1))
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left)
        area = QScrollArea()  # large text on a small screen
        area.setAccessibleName(tr("Fields of the preset"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        self.form.setObjectName("column")
        area.setWidget(self.form)
        middle.addWidget(area, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Presets"), "title"))
        layout.addWidget(label(tr("What is left empty is taken from the settings."), "muted"))
        layout.addLayout(middle, 1)
        layout.addWidget(self.message)
        layout.addLayout(row(self.remove_button, self.copy_button, 1, close, self.save_button))
        self.list.currentItemChanged.connect(self._chosen)
        self.form.changed.connect(self._edited)
        self._fill(chosen)
        room = parent.window().size()
        self.resize(min(theme.px(820), room.width()), min(theme.px(640), room.height()))

    def begin_new(self) -> None:
        """Empty fields; it is in the list once it is saved."""
        self.list.setCurrentRow(-1)
        self._show(Preset(name=tr("New preset")), "")
        self.form.name.selectAll()
        self.form.name.setFocus()
        self._edited()

    def save(self) -> bool:
        """Store what stands in the fields; false when it cannot be, which is said."""
        try:
            preset = self.form.preset()
            self._engine.chat.save_preset(preset, self._before)
        except ValueError as error:
            self.message.say("error", str(error))
            return False
        except AquiferError as error:
            self.message.say_error(error)
            return False
        self._fill(preset.name)
        self.message.say("success", tr("“{name}” is saved.").format(name=preset_title(preset.name)))
        return True

    def remove(self) -> None:
        """Take the chosen one away, with a way back."""
        name = self._before
        try:
            removed = self._engine.chat.remove_preset(name)
        except AquiferError as error:
            self.message.say_error(error)
            return
        self._fill("")
        said = tr("“{name}” was removed.").format(name=preset_title(name))
        self.message.say("info", said, "", tr("Undo"), lambda: self._put_back(removed))

    def _put_back(self, preset: Preset) -> None:
        try:
            self._engine.chat.save_preset(preset, preset.name)
        except AquiferError as error:
            self.message.say_error(error)
            return
        self._fill(preset.name)
        self.message.clear()

    def _duplicate(self) -> None:
        preset = next((one for one in self._engine.chat.presets() if one.name == self._before), None)
        if preset is not None:
            self.list.setCurrentRow(-1)
            name = tr("{name} (copy)").format(name=preset_title(preset.name))
            self._show(preset.model_copy(update={"name": name}), "")
            self._edited()

    def _fill(self, chosen: str) -> None:
        own = {preset.name for preset in self._engine.settings.current.chat.presets}
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's
        self.list.clear()
        presets = list(self._engine.chat.presets())
        for preset in presets:
            item = QListWidgetItem(preset_title(preset.name))
            item.setData(_NAME, preset.name)
            item.setToolTip(tr("Your own") if preset.name in own else tr("Built in"))
            self.list.addItem(item)
        self.list.blockSignals(False)  # noqa: FBT003
        names = [preset.name for preset in presets]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        name = str(item.data(_NAME))
        preset = next((one for one in self._engine.chat.presets() if one.name == name), None)
        if preset is not None:
            self.message.clear()
            self._show(preset, name)

    def _show(self, preset: Preset, before: str) -> None:
        self._before = before
        self.form.show_preset(preset, self._engine.settings.current)
        own = before in {one.name for one in self._engine.settings.current.chat.presets}
        self.remove_button.setEnabled(own)
        self.copy_button.setEnabled(bool(before))
        self.save_button.setEnabled(False)

    def _edited(self) -> None:
        self.save_button.setEnabled(True)
