"""Settings of runs as YAML files: which file, in and out; knows no form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.training_desk import TrainingDesk
from desktop.translation import tr, tr_later
from training.api import TrainConfig

_KIND = tr_later("Settings of a run (*.yaml *.yml)")


class SettingsFiles(QObject):
    """`opened(TrainConfig, Path)`, `saved(Path)`, `failed(error)`."""

    opened = Signal(object, object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: TrainingDesk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner

    def choose(self) -> None:
        file, _filter = QFileDialog.getOpenFileName(self._owner, tr("Open the settings of a run"), "", tr(_KIND))
        if file:
            self.open(Path(file))

    def open(self, file: Path) -> None:
        reading = self._desk.read_settings(file)
        reading.on_success(lambda config: self.opened.emit(config, file)).on_failure(self.failed.emit)

    def choose_and_save(self, config: TrainConfig) -> None:
        name = f"{config.name}.yaml"
        file, _filter = QFileDialog.getSaveFileName(self._owner, tr("Save the settings of the run"), name, tr(_KIND))
        if file:
            target = Path(file)
            self.save(config, target if target.suffix else target.with_suffix(".yaml"))

    def save(self, config: TrainConfig, file: Path) -> None:
        writing = self._desk.write_settings(file, config)
        writing.on_success(lambda _none: self.saved.emit(file)).on_failure(self.failed.emit)
