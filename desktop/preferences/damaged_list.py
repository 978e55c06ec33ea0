"""Damaged databases that were put aside, in the settings: where each lies, going back, letting go of it; reads none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.preferences.cards import CardList, day_text, line_card
from desktop.preferences.way_back import WayBackDesk, damage_words, way_words
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconButton, TextButton, label, on_click
from desktop.widgets.message_line import MessageLine
from engine.api import DamagedFile

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_NOTE = tr_later("They are kept whole until you delete them. What could be read of them is in use.")


class DamagedList(QWidget):
    """Hidden while there is none."""

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._theme, self._engine = theme, engine
        self.desk = WayBackDesk(self, engine, background, show_error)
        self.desk.changed.connect(self.refresh)
        self.note = MessageLine(theme)
        self.cards = CardList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(label(tr("Damaged files that were put aside")))
        column.addWidget(label(tr(_NOTE), "small", wrap=True))
        column.addWidget(self.note)
        column.addWidget(self.cards)
        self.refresh()

    def refresh(self) -> None:
        damaged = self._engine.safekeeping.damaged()
        self.cards.fill([self._card(damage) for damage in damaged])
        self.setVisible(bool(damaged))

    def _card(self, damage: DamagedFile) -> QFrame:
        day = day_text(damage.found)
        back = TextButton(self._theme, tr("Go back …"), "plain", "undo")
        back.setAccessibleName(tr("Go back to before {name} was damaged on {day}").format(name=damage.name, day=day))
        copy_words = tr("Copy the path: {folder}").format(folder=damage.folder)
        delete_words = tr("Delete the damaged {name} of {day}").format(name=damage.name, day=day)
        copy = IconButton(self._theme, "copy", copy_words, size=16)
        delete = IconButton(self._theme, "trash", delete_words, size=16)
        on_click(back, partial(self.desk.look_and_ask, damage, self._say_none))
        on_click(copy, partial(self._copy, str(damage.folder)))
        on_click(delete, partial(self.desk.delete, damage))
        card = line_card(self._theme, "warning", f"{damage.name}, {day}", str(damage.folder), (back, copy, delete))
        card.setToolTip(f"{damage_words(damage)}\n{tr(damage.reason)}")
        return card

    def _say_none(self) -> None:
        self.note.say("info", way_words(None))

    def _copy(self, path: str) -> None:
        QGuiApplication.clipboard().setText(path)
