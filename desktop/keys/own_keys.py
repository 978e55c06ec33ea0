"""The person's keys between the settings and the window: taken into force, told when unusable, kept; asks nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.keys.actions import own_keys
from desktop.keys.window_keys import WindowKeys
from desktop.translation import tr
from desktop.widgets.notification_bar import NotificationBar
from engine.api import KeyChoice

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_MOST_NAMED = 5


def take(own: Sequence[KeyChoice], keys: WindowKeys, notifications: NotificationBar) -> None:
    """Put the stored keys in force; those that cannot be used are named once."""
    told = keys.left_out
    keys.use(own)
    left_out = keys.left_out
    if not left_out or left_out == told:
        return
    named = [f"{one.action} {one.keys}".strip() for one in left_out[:_MOST_NAMED]]
    named += ["…"] if len(left_out) > _MOST_NAMED else []
    notifications.show_notice(
        "warning",
        tr("Some keys of the settings are not used: {entries}").format(entries=", ".join(named)),
        tr("The keys of the beginning are in force for them; F1 lists all and changes them."),
    )


def store_in(engine: EngineApi, keys: WindowKeys) -> Callable[[Mapping[str, str]], None]:
    """What keeps other keys in the settings and puts them in force. It raises `AquiferError`."""

    def store(wanted: Mapping[str, str]) -> None:
        current = engine.settings.current
        own = own_keys(wanted)
        look = current.appearance.model_copy(update={"keys": own})
        engine.settings.update(current.model_copy(update={"appearance": look}))
        keys.use(own)

    return store
