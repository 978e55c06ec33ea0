"""What the person should know of this start: it went back, or a move of the data was not finished. Does nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop.translation import tr
from desktop.widgets.notification_bar import NotificationBar

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


def say(engine: EngineApi, notifications: NotificationBar) -> None:
    """Once, when the engine is there."""
    point = engine.safekeeping.went_back_to
    if point is not None:
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(point.created))
        notifications.show_notice(
            "success",
            tr("Aquifer went back to the restore point of {day}.").format(day=day),
            tr("What was there before is a restore point too: see Settings, Backups."),
        )
    if engine.safekeeping.going_back_problem:
        notifications.show_notice(
            "warning",
            tr("Aquifer did not go back to the restore point; everything is as it was."),
            engine.safekeeping.going_back_problem,
        )
    state = engine.safekeeping.data_folder()
    if state.moving_to is not None and state.problem:
        words = tr("The data folder was not moved to {folder}; it is used where it was.").format(folder=state.moving_to)
        notifications.show_notice("warning", words, state.problem)
