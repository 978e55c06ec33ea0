"""A file in the composer with its live state; knows nothing of how files are read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QVBoxLayout

from desktop.bridge.file_states import FileStatus
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconButton, IconLabel, label, on_click, restyle, row
from engine.api import DocumentState

_ICONS = {
    DocumentState.QUEUED: ("clock", "muted"),
    DocumentState.READING: ("file", "accent"),
    DocumentState.EMBEDDING: ("file", "accent"),
    DocumentState.INDEXED: ("success", "success"),
    DocumentState.FAILED: ("error", "error"),
}
_NAME_WIDTH = 190
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")


class AttachmentChip(QFrame):
    """The signals carry the path."""

    retry = Signal(str)
    remove = Signal(str)
    password_wanted = Signal(str)
    copy_picture = Signal(str)

    def __init__(self, theme: Theme, status: FileStatus) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.status = status
        self._icon = IconLabel(theme, "file", "muted", 16)
        self._name = label()
        metrics = self._name.fontMetrics()
        elided = metrics.elidedText(status.name, Qt.TextElideMode.ElideMiddle, theme.px(_NAME_WIDTH))
        self._name.setText(elided)
        self._state = label("", "small")
        self.retry_button = IconButton(theme, "refresh", tr("Read {name} again").format(name=status.name), size=15)
        on_click(self.retry_button, lambda: self.retry.emit(self.status.path))
        self.password_button = IconButton(
            theme, "lock", tr("Type the password of {name}").format(name=status.name), size=15
        )
        on_click(self.password_button, lambda: self.password_wanted.emit(self.status.path))
        self.copy_button = IconButton(theme, "copy", tr("Copy the picture {name}").format(name=status.name), size=14)
        on_click(self.copy_button, lambda: self.copy_picture.emit(self.status.path))
        self.copy_button.setVisible(Path(status.path).suffix.lower() in _PICTURES)
        self._remove = IconButton(theme, "close", tr("Remove {name}").format(name=status.name), size=14)
        on_click(self._remove, lambda: self.remove.emit(self.status.path))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of {name}").format(name=status.name))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self._bar.setSizePolicy(policy)
        self._buttons = (self.retry_button, self.password_button, self.copy_button, self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 3, 4, 3)
        layout.setSpacing(1)
        layout.addLayout(row(self._icon, self._name, self._state, *self._buttons, spacing=6))
        layout.addWidget(self._bar)
        self.show_status(status)

    @property
    def words(self) -> str:
        return self._state.text()

    def show_status(self, status: FileStatus) -> None:
        self.status = status
        icon, colour = _ICONS[status.state]
        if status.has_gaps:
            icon, colour = "warning", "warning"
        self._icon.set_icon(icon, colour)
        self._state.setText(status.words)
        failed = status.state is DocumentState.FAILED
        self.retry_button.setVisible(failed and not status.needs_password)
        self.password_button.setVisible(status.needs_password)
        restyle(self, "tone", "error" if failed else "")
        reading = status.state is DocumentState.READING and status.pages > 0
        self._bar.setVisible(reading)
        if reading:
            self._bar.setRange(0, status.pages)
            self._bar.setValue(status.page)
        words = f"{status.name}: {status.words}"
        reason = f"{words}. {tr(status.reason)}" if status.reason else words
        self.setToolTip(reason)
        self.setAccessibleName(reason)
        self.adjustSize()
