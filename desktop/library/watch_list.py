"""The watched folders of a collection with their state; looks at no folder itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, card, label, on_click, row
from engine.api import WatchInfo, WatchState

_ICONS = {
    WatchState.WAITING: ("clock", "muted"),
    WatchState.WATCHING: ("success", "success"),
    WatchState.READING: ("refresh", "accent"),
    WatchState.UNREACHABLE: ("warning", "warning"),
    WatchState.FAILED: ("error", "error"),
}


class WatchList(QWidget):
    """`unwatch_wanted(folder)`; hidden while nothing is watched."""

    unwatch_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[WatchInfo, ...] = ()
        self._frames: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(label(tr("Watched folders"), "small"))
        self.hide()

    def show_watches(self, infos: Sequence[WatchInfo]) -> None:
        """Nothing is made anew while nothing changed: a button under the pointer stays."""
        if tuple(infos) == self._shown:
            return
        self._shown = tuple(infos)
        for old in self._frames:
            old.hide()
            old.deleteLater()
        self._frames = [self._frame(info) for info in infos]
        for frame in self._frames:
            self._column.addWidget(frame)
        self.setVisible(bool(infos))

    def words(self) -> list[str]:
        """What is said of each, as a screen reader meets it."""
        return [frame.accessibleName() for frame in self._frames]

    def _frame(self, info: WatchInfo) -> QFrame:
        frame = card()
        files = trn("{count:,} file", "{count:,} files", info.files).format(count=info.files)
        words = [tr(info.state.value), files]
        if info.include:
            words.append(tr("only {patterns}").format(patterns=", ".join(info.include)))
        if info.exclude:
            words.append(tr("without {patterns}").format(patterns=", ".join(info.exclude)))
        state, reason = " · ".join(words), tr(info.reason) if info.reason else ""
        frame.setAccessibleName(f"{info.folder}: {state}. {reason}".strip())
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.px(2))
        texts.addWidget(ElidedLabel(info.folder, Qt.TextElideMode.ElideMiddle))
        texts.addWidget(label(state, "small", wrap=True))
        if reason:
            texts.addWidget(label(reason, "warning", wrap=True))
        stop = TextButton(self._theme, tr("Stop watching"), "plain", "close")
        stop.setAccessibleName(tr("Stop watching {folder}").format(folder=info.folder))
        on_click(stop, partial(self.unwatch_wanted.emit, info.folder))
        line = row(IconLabel(self._theme, *_ICONS[info.state], 18), spacing=12, margins=(14, 8, 14, 8))
        line.addLayout(texts, 1)
        line.addWidget(stop)
        frame.setLayout(line)
        return frame
