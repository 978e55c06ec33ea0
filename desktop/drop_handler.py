"""What dropping files on the window does: which targets are offered and where the files go; draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from desktop.bridge.ingest_tracker import IngestTracker, local_files
from desktop.chat.chat_page import ChatPage
from desktop.page_host import PageHost
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.drop_overlay import DropOverlay, Zone
from engine.api import PACK_SUFFIX


class DropHandler(QObject):
    """Owns the overlay of a window."""

    def __init__(self, theme: Theme, window: QWidget, chat: ChatPage, pages: PageHost, tracker: IngestTracker) -> None:
        super().__init__(window)
        self._window, self._chat, self._pages, self._tracker = window, chat, pages, tracker
        self.overlay = DropOverlay(theme, window)
        self.overlay.dropped.connect(self._dropped)
        self.show_page: Callable[[str], None] = pages.show

    def offer(self, bottom: int) -> None:
        """Cover the pages (down to `bottom`) with the targets that make sense now."""
        stack = self._pages.stack
        left, right = stack.mapTo(self._window, QPoint(0, 0)).x(), self._window.width()
        if self._window.isRightToLeft():  # the sidebar is at the right
            left, right = 0, left + stack.width()
        self.overlay.offer(self.zones(), QRect(left, 0, right - left, bottom))

    def zones(self) -> Sequence[Zone]:
        collection = self._pages.collection
        add = tr("Add to {collection}").format(collection=collection)
        library = Zone("library", add, tr("Kept in your documents, for all chats"), "library")
        if self._pages.current == "documents":
            return [library]
        if self._pages.current == "models":
            where = tr("Where they are: files and folders are not copied")
            return [Zone("models", tr("Use these models"), where, "model")]
        if self._pages.current == "finetune":
            where = tr("Read where they are; nothing is changed in them")
            return [Zone("finetune", tr("Use as training data"), where, "chart")]
        where = tr("Files and folders are read for this chat only")
        return [Zone("chat", tr("Attach to this chat"), where, "attach"), library]

    def open(self, paths: Sequence[Path]) -> None:
        """What "Open with" and the command line give: each file goes where a drop on the chat would take it."""
        self._take("chat", paths)

    def _dropped(self, zone: str, paths: list[str]) -> None:
        self._take(zone, local_files(paths))

    def _take(self, zone: str, files: Sequence[Path]) -> None:
        if zone == "models":
            self._pages.add_models(files)
            return
        if zone == "finetune":
            self._pages.add_training_data(files)
            return
        models = [path for path in files if path.suffix.lower() == ".gguf"]
        packs = [path for path in files if path.suffix.lower() == PACK_SUFFIX]
        documents = [path for path in files if path not in models and path not in packs]
        if packs:
            self.show_page("documents")
            self._pages.import_packs(packs)
        if models:
            self.show_page("models")
            self._pages.use_model_file(models[0])
        if documents and zone == "chat":
            self.show_page("chat")
            self._chat.attach(documents)
        elif documents:
            self._tracker.add(documents, self._pages.collection)
