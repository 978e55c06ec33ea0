"""Says what went to the trash, with Undo, and shows again what came back; keeps nothing and draws no list."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.bridge.background import Background
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.page_host import PageHost
from desktop.translation import tr, trn
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import KEPT_DAYS, Trashed

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class TrashNotices(QObject):
    """`chats_changed` after chats came back or went for ever."""

    chats_changed = Signal()

    def __init__(
        self, window: QWidget, tracker: IngestTracker, pages: PageHost, background: Background, bar: NotificationBar
    ) -> None:
        super().__init__(window)
        self._tracker, self._pages, self._background, self._bar = tracker, pages, background, bar
        self._engine: EngineApi | None = None
        tracker.discarded.connect(self._documents_gone)
        pages.model_discarded.connect(self._model_gone)
        pages.trash_restored.connect(self._came_back)
        pages.trash_emptied.connect(self.chats_changed)

    def use(self, engine: EngineApi) -> None:
        """What lies there for more than 30 days goes now."""
        self._engine = engine
        self._background.call("tidy the trash", engine.trash.tidy)

    def look(self) -> None:
        """Something went in or came out by another way: the page shows it, if there is one."""
        if self._pages.trash is not None:
            self._pages.trash.refresh()

    def _documents_gone(self, ids: Sequence[str], words: str) -> None:
        if len(ids) == 1:
            hint = trn(
                "No search looks at it any more. The trash keeps it for %n day.",
                "No search looks at it any more. The trash keeps it for %n days.",
                KEPT_DAYS,
            )
        else:
            hint = trn(
                "No search looks at them any more. The trash keeps them for %n day.",
                "No search looks at them any more. The trash keeps them for %n days.",
                KEPT_DAYS,
            )
        self._say(words, hint, lambda: self._restore_documents(list(ids)))

    def _model_gone(self, item: Trashed) -> None:
        words = tr("{name} is in the trash.").format(name=item.name)
        hint = trn("It stays there for %n day.", "It stays there for %n days.", KEPT_DAYS)
        self._say(words, hint, lambda: self._restore([item]))

    def _say(self, words: str, hint: str, undo: Callable[[], object]) -> None:
        self._bar.show_notice("info", words, hint, [Action(tr("Undo"), undo)])
        self.look()

    def _restore_documents(self, ids: Sequence[str]) -> None:
        engine = self._engine
        if engine is None:
            return
        restore = engine.library.trash.restore
        operation = self._background.call("restore documents", lambda: [restore(identity) for identity in ids])
        operation.on_success(self._documents_back)

    def _restore(self, items: Sequence[Trashed]) -> None:
        engine = self._engine
        if engine is None:
            return

        def work() -> set[str]:
            return {engine.trash.restore(item) for item in items} - {""}

        self._background.call("restore", work).on_success(lambda collections: self._came_back(items, collections))

    def _documents_back(self, collections: Sequence[str]) -> None:
        for name in dict.fromkeys(collections):
            self._tracker.take_over(name)
        self.look()

    def _came_back(self, items: Sequence[Trashed], collections: Collection[str]) -> None:
        kinds = {item.kind for item in items}
        words = trn("{name} is back.", "{count:,} things are back.", len(items))
        self._bar.show_notice("success", words.format(name=items[0].name, count=len(items)))
        for name in collections:
            self._tracker.take_over(name)
        if "chat" in kinds:
            self.chats_changed.emit()
        self._pages.look_again(kinds)
