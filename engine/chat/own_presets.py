"""The person's own ways of answering: made, changed, removed; answers nothing itself."""

from __future__ import annotations

from engine.chat.conversation_store import ConversationStore
from engine.core.errors import UsageError
from engine.core.settings import BUILT_IN_PRESETS, ChatSettings, Preset
from engine.core.settings_store import SettingsStore

_BUILT_IN = frozenset(preset.name for preset in BUILT_IN_PRESETS)


class OwnPresets:
    """They lie in the settings; chats know them by name."""

    def __init__(self, settings: SettingsStore, store: ConversationStore) -> None:
        self._settings = settings
        self._store = store

    def all(self) -> tuple[Preset, ...]:
        return self._settings.current.chat.all_presets()

    def save(self, preset: Preset, before: str = "") -> None:
        """A new preset, or another text of the one that was called `before`; chats follow a new name.

        Raises `UsageError` when another preset has the name.
        """
        name = " ".join(preset.name.split())
        if not name:
            raise UsageError("A preset needs a name.", "Type one.")
        if name != before and name in {one.name for one in self.all()}:
            raise UsageError(f"There is a preset “{name}” already.", "Choose another name.")
        if before in _BUILT_IN and name != before:
            before = ""  # a built-in one stays; this is a new one
        kept = [one for one in self._settings.current.chat.presets if one.name not in (before, name)]
        self._write((*kept, preset.model_copy(update={"name": name})))
        if before and before != name:
            self._store.rename_preset(before, name)

    def remove(self, name: str) -> Preset:
        """Take one away and return it, so that it can be saved again; a changed built-in one is what it was again.

        Raises `UsageError` for a built-in one that was not changed, and for one that is not there.
        """
        own = {one.name: one for one in self._settings.current.chat.presets}
        if name not in own:
            hint = "Built-in presets stay." if name in _BUILT_IN else "It is gone already."
            raise UsageError(f"The preset “{name}” cannot be removed.", hint)
        removed = own.pop(name)
        self._write(tuple(own.values()))
        return removed

    def _write(self, presets: tuple[Preset, ...]) -> None:
        settings = self._settings.current
        chat = ChatSettings.model_validate({**settings.chat.model_dump(), "presets": presets})
        self._settings.update(settings.model_copy(update={"chat": chat}))
