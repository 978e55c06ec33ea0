"""Settings, generated from the typed ones, where the data lies, and the network shield; applies nothing itself."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.form_builder import build_form
from engine.api import AquiferError, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

_SECTIONS = (
    ("appearance", "Appearance", ""),
    ("chat", "Answers", "In force from the next question."),
    ("models", "Model", "In force when a model is loaded the next time. Folders and adapters are on the page Models."),
    (
        "library",
        "Documents",
        "In force for files that are added from now on. Another embedding model reads all documents anew in the"
        " background, while the one before answers.",
    ),
)
_WORDS = {
    "enter": "Enter",
    "ctrl+enter": "Ctrl+Enter",
    "system": "Like the system",
    "auto": "Automatic",
    "16bit": "16-bit",
    "8bit": "8-bit",
    "4bit": "4-bit (NF4)",
    "f16": "16-bit",
    "q8_0": "8-bit (only where it is needed to fit)",
}


class PreferencesPage(QWidget):
    """`settings_changed` after a change is on disk; `embedder_wanted(folder or None)` for one the library makes."""

    settings_changed = Signal()
    embedder_wanted = Signal(object)

    def __init__(
        self, theme: Theme, engine: EngineApi, limits: str, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._show_error = theme, engine, show_error
        column = QVBoxLayout()
        column.setSpacing(12)
        column.setContentsMargins(32, 24, 32, 32)
        column.addWidget(label("Settings", "title"))
        for name, title, note in _SECTIONS:
            column.addSpacing(8)
            column.addWidget(label(title, "heading"))
            if note:
                column.addWidget(label(note, "small", wrap=True))
            section: BaseModel = getattr(engine.settings.current, name)
            column.addWidget(build_form(section, partial(self._change, name), _WORDS))
        column.addSpacing(8)
        column.addWidget(label("Your data", "heading"))
        column.addWidget(self._data_card())
        column.addSpacing(8)
        self._shield_heading = label("Network shield", "heading")
        column.addWidget(self._shield_heading)
        self._shield = label("", "muted", wrap=True)
        self._shield.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shield = card()
        shield.setLayout(
            row(IconLabel(theme, "shield", "success", 24), self._shield, spacing=12, margins=(14, 12, 14, 12))
        )
        shield_layout = shield.layout()
        if shield_layout is not None:
            shield_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._shield.setMinimumWidth(300)
        column.addWidget(shield)
        column.addSpacing(8)
        column.addWidget(label("About", "heading"))
        column.addWidget(label(f"Aquifer 0.1.0 · Apache-2.0\n{limits}", "muted", wrap=True))
        column.addStretch(1)
        inside = QWidget()
        inside.setObjectName("column")
        inside.setLayout(column)
        inside.setMaximumWidth(theme.px(860))
        self.scroll_area = QScrollArea()
        self.scroll_area.setAccessibleName("Settings")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setWidget(inside)
        self.scroll_area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)
        self.refresh_shield()

    def refresh_shield(self) -> None:
        """List what a download may reach now, and the refused connections, newest first."""
        blocked, open_for = self._engine.guard.blocked, self._engine.guard.open_for
        opened = f"Open now, for the download you allowed, and for nothing else: {', '.join(open_for)}.\n\n"
        start = opened if open_for else ""
        if not blocked:
            self._shield.setText(f"{start}No connection has been refused since Aquifer was started.")
            return
        lines = [
            f"{time.strftime('%H:%M:%S', time.localtime(tried.time_s))}  {tried.target}\n    tried by {tried.caller}"
            for tried in reversed(blocked[-50:])
        ]
        self._shield.setText(f"{start}{len(blocked)} attempts were refused:\n" + "\n".join(lines))

    def show_shield(self) -> None:
        self.refresh_shield()
        QTimer.singleShot(0, self, lambda: self.scroll_area.ensureWidgetVisible(self._shield, 0, 80))

    def _data_card(self) -> QWidget:
        frame = card()
        folder = str(self._engine.paths.root)
        path = label(folder, wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = TextButton(self._theme, "Copy path", "plain", "copy")
        on_click(copy, lambda: QGuiApplication.clipboard().setText(folder))
        texts = QVBoxLayout()
        texts.addWidget(path)
        texts.addWidget(
            label("Chats, documents, models and settings. Nothing is kept anywhere else.", "small", wrap=True)
        )
        line = row(IconLabel(self._theme, "folder", "accent", 24), spacing=12, margins=(14, 12, 14, 12))
        line.addLayout(texts, 1)
        line.addWidget(copy)
        frame.setLayout(line)
        return frame

    def go_to_embedder(self) -> None:
        if (line := self.findChild(QLineEdit, "embedder")) is not None:
            line.setFocus()
            QTimer.singleShot(0, self, lambda: self.scroll_area.ensureWidgetVisible(line, 0, 200))

    def show_embedder(self) -> None:
        """The folder of the settings, whatever was typed: a choice was made or refused."""
        folder = self._engine.settings.current.library.embedder
        if (line := self.findChild(QLineEdit, "embedder")) is not None:
            line.setText(str(folder or ""))

    def _change(self, section_name: str, key: str, value: Any) -> None:
        if (section_name, key) == ("library", "embedder"):
            self.embedder_wanted.emit(value)
            return
        current = self._engine.settings.current
        section: BaseModel = getattr(current, section_name)
        changed = current.model_copy(update={section_name: section.model_copy(update={key: value})})
        try:
            self._engine.settings.update(Settings.model_validate(changed.model_dump()))
        except AquiferError as error:
            self._show_error(error)
            return
        except ValueError as error:
            self._show_error(AquiferError("This value is not allowed.", str(error).splitlines()[-1]))
            return
        self.settings_changed.emit()
