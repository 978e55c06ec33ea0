"""How a chat is answered and what it searches: collections, preset, system prompt, filter; shows no message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.bridge.ingest_tracker import IngestTracker
from desktop.chat.composer import Composer
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.filter_dialog import FilterDialog
from engine.api import NO_FILTER, AquiferError, AskScope, ChatInfo, DocumentFilter

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class ChatChoices(QObject):
    """`chat()` is the one on screen, None for a new one; `stored()` makes it, or raises `AquiferError`."""

    def __init__(
        self,
        theme: Theme,
        page: QWidget,
        composer: Composer,
        tracker: IngestTracker,
        chat: Callable[[], ChatInfo | None],
        stored: Callable[[], ChatInfo | None],
        show_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__(page)
        self._theme, self._page, self._composer, self._tracker = theme, page, composer, tracker
        self._chat, self._stored, self._show_error = chat, stored, show_error
        self._engine: EngineApi | None = None
        # By chat, "" for the one that is not stored yet. Kept while the window is open: no forgotten filter comes back.
        self._filters: dict[str, DocumentFilter] = {}
        composer.collection_toggled.connect(self._toggle_collection)
        composer.preset_chosen.connect(self._choose_preset)
        composer.presets_wanted.connect(self._edit_presets)
        composer.system_prompt_wanted.connect(self._edit_system_prompt)
        composer.filter_clicked.connect(self._choose_filter)
        composer.filter_chips.changed.connect(self.use_filter)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.show_collections()

    @property
    def scope(self) -> AskScope:
        """The documents a question of this chat is put to."""
        return AskScope(where=self._filters.get(self._id, NO_FILTER))

    def became(self, chat_id: str) -> None:
        """The new chat was stored: it keeps its filter."""
        self._filters[chat_id] = self._filters.pop("", NO_FILTER)

    def show_chat(self) -> None:
        """Another chat is on screen."""
        self._composer.show_filter(self._filters.get(self._id, NO_FILTER))
        self.show_collections()

    def use_filter(self, where: DocumentFilter) -> None:
        self._filters[self._id] = where
        self._composer.show_filter(where)
        self._composer.edit.setFocus()

    def library_collections(self) -> Sequence[str]:
        """What a new chat searches: all that the library holds."""
        if self._engine is None:
            return []
        return [info.name for info in self._engine.library.collections() if info.kind == "library" and info.documents]

    def show_collections(self) -> None:
        """What the menus below the field say: collections and preset of this chat."""
        chat = self._chat()
        if self._engine is not None:
            names = [preset.name for preset in self._engine.chat.presets()]
            own_prompt = bool(chat and chat.system_prompt)
            self._composer.show_presets(names, chat.preset if chat else "", own_prompt=own_prompt)
        known = self.library_collections()
        self._composer.show_collections(known, chat.collections if chat else known)

    @property
    def _id(self) -> str:
        chat = self._chat()
        return chat.id if chat else ""

    def _change(self, change: Callable[[EngineApi, ChatInfo], None]) -> None:
        """Change something of the chat, which is stored for it, and show it."""
        try:
            chat = self._stored()
            if chat is not None and self._engine is not None:
                change(self._engine, chat)
        except AquiferError as error:
            self._show_error(error)
        QTimer.singleShot(0, self, self.show_collections)

    def _toggle_collection(self, name: str, on: bool) -> None:
        def toggle(engine: EngineApi, chat: ChatInfo) -> None:
            names = [*chat.collections, name] if on else [kept for kept in chat.collections if kept != name]
            engine.chat.set_collections(chat.id, list(dict.fromkeys(names)))

        self._change(toggle)

    def _choose_preset(self, name: str) -> None:
        self._change(lambda engine, chat: engine.chat.set_preset(chat.id, name))

    def _edit_system_prompt(self) -> None:
        from desktop.chat.system_prompt_dialog import SystemPromptDialog

        chat = self._chat()
        dialog = SystemPromptDialog(self._theme, self._page, chat.system_prompt if chat else "")
        dialog.accepted.connect(
            lambda: self._change(lambda engine, found: engine.chat.set_system_prompt(found.id, dialog.text))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _edit_presets(self) -> None:
        from desktop.chat.presets_dialog import PresetsDialog

        if self._engine is None:
            return
        chat = self._chat()
        dialog = PresetsDialog(self._theme, self._page, self._engine, chat.preset if chat else "")
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.show_collections)
        dialog.open()

    def _choose_filter(self) -> None:
        about = tr(
            "Everything that is filled in must hold, for each question of this chat until the filter is taken off."
        )
        dialog = FilterDialog(
            self._theme, self._page, tr("Ask only some documents"), about, self._filters.get(self._id, NO_FILTER)
        )
        dialog.accepted.connect(lambda: self.use_filter(dialog.where))
        chat = self._chat()
        searched = [chat.attachments, *chat.collections] if chat else self.library_collections()
        self._tracker.languages(searched, dialog.offer_languages)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
