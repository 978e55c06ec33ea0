"""Ways to more models without the network: other programs' folders, own folders, another computer; reads no folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.model_hub.facts import size
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, card, label, on_click, row
from engine.api import ForeignFolder

_HOW_TO = tr_later(
    "1.  There, find the model: one .gguf file, or a folder with safetensors files.\n"
    "2.  Copy it to a USB stick or an external disk.\n"
    "3.  Here, copy it into the folder below, or drop it on this page: then it is used where it lies."
)


class FoldersSection(QWidget):
    """`folder_wanted(path)` to use a folder in place, `folder_forgotten(path)` to stop using it."""

    folder_wanted = Signal(str)
    folder_forgotten = Signal(str)

    def __init__(self, theme: Theme, models_dir: Path) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._foreign = _Group(
            theme, tr("Models of other programs"), tr("Used where they are; nothing is copied or changed.")
        )
        self._own = _Group(theme, tr("Your folders"), tr("Forgetting a folder leaves its files where they are."))
        self._column.addWidget(self._foreign)
        self._column.addWidget(self._own)
        bring = _Group(theme, tr("Bring a model from another computer"), tr("Works without any network."))
        self._column.addWidget(bring)
        bring.fill([self._how_to(models_dir)])

    def show_foreign(self, folders: Sequence[ForeignFolder]) -> None:
        lines = []
        for found in folders:
            title = trn("{program}: %n model, {size}", "{program}: %n models, {size}", found.models).format(
                program=found.program, size=size(found.size_bytes)
            )
            use = TextButton(self._theme, tr("Use them"), "plain", "plus")
            use.setAccessibleName(tr("Use the models of {program}").format(program=found.program))
            on_click(use, partial(self.folder_wanted.emit, str(found.path)))
            lines.append(self._line(title, str(found.path), use))
        self._foreign.fill(lines)

    def show_own(self, folders: Sequence[Path]) -> None:
        lines = []
        for folder in folders:
            forget = TextButton(self._theme, tr("Forget"), "plain", "close")
            forget.setAccessibleName(tr("Forget the folder {name}").format(name=folder.name))
            on_click(forget, partial(self.folder_forgotten.emit, str(folder)))
            lines.append(self._line(folder.name, str(folder), forget))
        self._own.fill(lines)

    def _line(self, title: str, path: str, button: TextButton) -> QFrame:
        frame = card()
        frame.setAccessibleName(title)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(2))
        texts.addWidget(label(title, wrap=True))
        place = ElidedLabel(path, Qt.TextElideMode.ElideMiddle)
        place.setProperty("role", "small")
        texts.addWidget(place)
        line = row(IconLabel(self._theme, "folder", "accent", 22), spacing=14, margins=(16, 10, 16, 10))
        line.addLayout(texts, 1)
        line.addWidget(button)
        frame.setLayout(line)
        return frame

    def _how_to(self, models_dir: Path) -> QFrame:
        frame = card()
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(6))
        texts.addWidget(label(tr(_HOW_TO), wrap=True))
        place = ElidedLabel(str(models_dir), Qt.TextElideMode.ElideMiddle)
        place.setProperty("role", "small")
        copy = TextButton(self._theme, tr("Copy path"), "quiet", "copy")
        copy.setAccessibleName(tr("Copy the path of the models folder"))
        on_click(copy, lambda: QGuiApplication.clipboard().setText(str(models_dir)))
        line = row(spacing=8)
        line.addWidget(place, 1)
        line.addWidget(copy)
        texts.addLayout(line)
        body = row(spacing=14, margins=(16, 12, 16, 12))
        body.addWidget(IconLabel(self._theme, "folder", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(texts, 1)
        frame.setLayout(body)
        return frame


class _Group(QWidget):
    """A heading, a note and frames; hidden while it has none."""

    def __init__(self, theme: Theme, title: str, note: str) -> None:
        super().__init__()
        self._frames: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(label(title, "heading", wrap=True))
        self._column.addWidget(label(note, "small", wrap=True))

    def fill(self, frames: list[QFrame]) -> None:
        for old in self._frames:
            old.hide()
            old.deleteLater()
        self._frames = frames
        for frame in frames:
            self._column.addWidget(frame)
        self.setVisible(bool(frames))
