"""The row of buttons that bring documents and take them away; asks for files and folders, does nothing with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.ingest_tracker import local_files
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.document_filter import document_filter
from desktop.widgets.flow_layout import FlowLayout


class DocumentTools(QWidget):
    """`paths_chosen(paths)` to be read, `watch_wanted(folder)`, and what the other buttons want."""

    paths_chosen = Signal(object)
    watch_wanted = Signal(object)
    pause_wanted = Signal()
    again_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        add = TextButton(theme, tr("Add files…"), "primary", "plus")
        folder = TextButton(theme, tr("Add a folder…"), "plain", "folder")
        watch = TextButton(theme, tr("Watch a folder…"), "plain", "refresh")
        self.pause = TextButton(theme, tr("Pause"), "plain", "clock")
        self.pause.setToolTip(tr("Hold the reading of files"))
        self._again = TextButton(theme, tr("Read again"), "plain", "refresh")
        self._remove = TextButton(theme, tr("Remove"), "plain", "trash")
        on_click(add, self._choose_files)
        on_click(folder, self._choose_folder)
        on_click(watch, self._choose_watched)
        on_click(self.pause, self.pause_wanted.emit)
        on_click(self._again, self.again_wanted.emit)
        on_click(self._remove, self.remove_wanted.emit)
        flow = FlowLayout(self)
        for button in (add, folder, watch, self.pause, self._again, self._remove):
            flow.addWidget(button)
        self.show_reading(busy=False, paused=False)

    def show_reading(self, *, busy: bool, paused: bool) -> None:
        """Whether files are being read, or would be but for a pause."""
        self.pause.setVisible(busy or paused)
        self.pause.setText(tr("Go on reading") if paused else tr("Pause"))

    def show_selected(self, paths: Sequence[str]) -> None:
        """Where the selected documents come from; only a file can be read again."""
        self._remove.setVisible(bool(paths))
        self._again.setVisible(any(Path(path).is_absolute() for path in paths))

    def _choose_files(self) -> None:
        files, _filter = QFileDialog.getOpenFileNames(self, tr("Add files"), "", document_filter())
        self.paths_chosen.emit(local_files(files))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Add a folder"))
        if folder:
            self.paths_chosen.emit(local_files([folder]))

    def _choose_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Watch a folder"))
        if folder:
            self.watch_wanted.emit(Path(folder))
