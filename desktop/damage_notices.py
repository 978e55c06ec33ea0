"""Says at the start that a database was damaged, what of it is here, and offers the way back; mends nothing itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.background import Background
from desktop.preferences.cards import day_text
from desktop.preferences.way_back import WayBackDesk, damage_words, way_words
from desktop.translation import tr
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import DamagedFile, WayBack

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.main_window import MainWindow


class DamageNotices(QObject):
    """Each damage is told at every start until the person goes back or keeps what was saved."""

    def __init__(self, window: MainWindow, background: Background, notifications: NotificationBar) -> None:
        super().__init__(window)
        self._window, self._background, self._notifications = window, background, notifications

    def use(self, engine: EngineApi) -> None:
        """Tell what there is to tell."""
        waiting = [damage for damage in engine.safekeeping.damaged() if not damage.seen]
        if not waiting:
            return
        desk = WayBackDesk(self._window, engine, self._background, self._notifications.show_error)
        desk.ordered.connect(self._say_ordered)
        for damage in waiting:
            desk.look(damage, partial(self._tell, desk, damage))

    def _tell(self, desk: WayBackDesk, damage: DamagedFile, back: WayBack | None) -> None:
        actions = [Action(tr("Keep what is here"), partial(desk.keep, damage))]
        if back is not None:
            words = tr("Go back to {day} …").format(day=day_text(back.point.created))
            actions.insert(0, Action(words, partial(desk.ask, damage, back)))
        else:
            actions.insert(0, Action(tr("Open the settings"), lambda: self._window.show_page("settings")))
        kept = tr("The damaged file is kept whole: {folder}").format(folder=damage.folder)
        hint = f"{way_words(back)} {kept}"
        self._notifications.show_notice("error", damage_words(damage), hint, actions)

    def _say_ordered(self, damage: DamagedFile) -> None:
        self._notifications.show_notice(
            "warning",
            tr("At the next start {name} is put back from the restore point.").format(name=damage.name),
            tr("Close Aquifer and start it again to do it now; Settings, Backups takes it back."),
            [Action(tr("Close Aquifer"), self._window.close)],
        )
