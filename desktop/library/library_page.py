"""Collections and their documents: add, look at, remove; what is read and what was not, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.background import Background
from desktop.bridge.file_states import FileStatus
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.bridge.unlocking import unlock
from desktop.library.action_bar import ActionBar
from desktop.library.document_table import DocumentTable
from desktop.library.document_table_model import DocumentTableModel
from desktop.library.document_tools import DocumentTools
from desktop.library.embedder_strip import EmbedderStrip
from desktop.library.empty_list import empty_list, nothing_found
from desktop.library.filter_bar import FilterBar
from desktop.library.pack_desk import PackDesk
from desktop.library.paste_dialog import PasteDialog
from desktop.library.receipt_card import ReceiptCard
from desktop.library.watch_dialog import WatchDialog
from desktop.library.watch_list import WatchList
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.own_direction import OwnDirectionDelegate
from desktop.widgets.password_dialog import PasswordDialog
from engine.api import DEFAULT_COLLECTION, NO_FILTER, DocumentState

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from engine.api import DocumentInfo


_LOOK_AT_WATCHES_MS = 1500
_HYDE_WORDS = tr_later(
    "For each question, the model first imagines a passage that could answer it,\n"
    "and what is like that passage is found as well. It helps where documents say things\n"
    "in other words than questions do. It costs one more call of the model a question,\n"
    "so answers begin later. Off by default; it is for this collection only."
)


class LibraryPage(QWidget):
    """`document_opened(sha256)` on double click or Enter; `action_wanted(kind, collection, sha256s)`, all if none;
    `ask_wanted(collection, filter)` for a chat about the documents that are shown; `embedder_settings_wanted`."""

    document_opened = Signal(str)
    action_wanted = Signal(str, str, object)
    ask_wanted = Signal(str, object)
    embedder_settings_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        background: Background,
        tracker: IngestTracker,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._tracker = theme, engine, tracker
        self._background = background
        self._stale = False  # something changed that is not shown yet
        self._looked = 0  # number of the last look with a filter; answers of earlier ones are late
        self.collection = DEFAULT_COLLECTION
        self._exportable = 0  # documents of the whole collection that a pack can hold
        self._extra: list[str] = []  # named by the person, without documents so far
        self.model = DocumentTableModel(theme)
        self.model.setParent(self)
        self.collections = self._make_collections()
        self.table = DocumentTable(theme, self.model)
        self.table.opened.connect(self._open)
        self.table.password_wanted.connect(self.ask_password)
        self.table.selection_changed.connect(self._selection_changed)
        self.table.remove_wanted.connect(self.remove_selected)
        self.receipt = ReceiptCard(theme)
        self.receipt.tags.changed.connect(self._change_tags)
        self.filter = FilterBar(theme)
        self.filter.changed.connect(self._show_documents)
        self.filter.ask_wanted.connect(lambda: self.ask_wanted.emit(self.collection, self.filter.where))
        self.filter.ask_languages = lambda told: tracker.languages([self.collection], told)
        self.embedder = EmbedderStrip(theme, tracker)
        self.embedder.settings_wanted.connect(self.embedder_settings_wanted)
        self.packs = PackDesk(theme, self, engine, background)
        self.packs.imported.connect(self._imported)
        self._empty = empty_list(theme)
        self._nothing = nothing_found(theme, lambda: self.filter.use(NO_FILTER))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.table)
        self._count = label("", "muted")
        self.watches = WatchList(theme)
        self.watches.unwatch_wanted.connect(lambda folder: tracker.unwatch(Path(folder), self.collection))
        self.action_bar = ActionBar(theme)
        self.action_bar.wanted.connect(self._act)
        self.tools = self._make_tools()
        self._build()
        self._make_timers()
        tracker.changed.connect(self._on_changed)
        tracker.finished.connect(lambda _name: self.refresh())
        tracker.watches_changed.connect(self.refresh)
        self.refresh()

    def _make_timers(self) -> None:
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(100)
        self._refresh_timer.timeout.connect(self._show_documents)
        self._watch_timer = QTimer(self)
        self._watch_timer.setInterval(_LOOK_AT_WATCHES_MS)
        self._watch_timer.timeout.connect(self._show_watches)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._show_watches()
        self._watch_timer.start()
        if self._stale:
            self._refresh_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        # No timer may reach an engine that is closed by then; what one would have shown is shown next time.
        self._watch_timer.stop()
        self._refresh_timer.stop()

    def refresh(self) -> None:
        """Read the collections and documents anew."""
        names = [info.name for info in self._engine.library.collections() if info.kind == "library"]
        names = list(dict.fromkeys([DEFAULT_COLLECTION, *names, *self._extra]))
        blocker = QSignalBlocker(self.collections)
        self.collections.clear()
        for name in names:
            item = QListWidgetItem(self._theme.icon("folder", "muted"), name)
            item.setToolTip(name)
            self.collections.addItem(item)
            if name == self.collection:
                self.collections.setCurrentItem(item)
        blocker.unblock()
        self._tracker.embedder.look()
        self._show_documents()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the collection that is shown."""
        self._tracker.add(paths, self.collection)
        self.refresh()

    def remove_selected(self) -> None:
        self._tracker.discard(self.table.selected(), self.collection)

    def remove_collection(self) -> None:
        """The whole collection goes to the trash; the default one is shown then."""
        name, self.collection = self.collection, DEFAULT_COLLECTION
        self._extra = [other for other in self._extra if other != name]
        self._tracker.discard_collection(name)

    def _build(self) -> None:
        theme = self._theme
        new = TextButton(theme, tr("New collection"), "quiet", "plus")
        on_click(new, self._new_collection)
        left = QVBoxLayout()
        left.addWidget(label(tr("Collections"), "small"))
        left.addWidget(self.collections, 1)
        left.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(theme.px(212))
        self.more = self._make_menu()
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.tools)
        right.addWidget(self.filter)
        right.addWidget(self.action_bar)
        right.addWidget(self._stack, 1)
        right.addWidget(self.receipt)
        right.addWidget(self.embedder)
        right.addWidget(self.packs.strip)
        right.addWidget(self.watches)
        body = row(side, spacing=24)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addLayout(row(label(tr("Documents"), "title"), self._count, 1, self.more))
        layout.addLayout(body, 1)

    def _make_collections(self) -> QListWidget:
        names = QListWidget()
        names.setObjectName("collections")
        names.setAccessibleName(tr("Collections"))
        names.setItemDelegate(OwnDirectionDelegate(names))
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setResizeMode(QListWidget.ResizeMode.Adjust)
        names.currentItemChanged.connect(lambda *_: self._collection_chosen())
        return names

    def _make_tools(self) -> DocumentTools:
        tools = DocumentTools(self._theme)
        self.pause = tools.pause
        tools.paths_chosen.connect(self.add_paths)
        tools.watch_wanted.connect(self.watch_folder)
        tools.pause_wanted.connect(self._tracker.toggle_pause)
        tools.again_wanted.connect(self._read_again)
        tools.remove_wanted.connect(self.remove_selected)
        return tools

    def _make_menu(self) -> TextButton:
        button = TextButton(self._theme, tr("More"), "plain", "more")
        button.setAccessibleName(tr("More: packs, paste as document, imagined passages, delete"))
        menu = QMenu(button)
        self.export_action = menu.addAction(tr("Export this collection…"))
        self.export_action.triggered.connect(lambda: self.packs.ask_export(self.collection, self._exportable))
        self.import_action = menu.addAction(tr("Import a pack…"))
        self.import_action.triggered.connect(lambda: self.packs.choose_import())
        self.paste_action = menu.addAction(tr("Paste as document…"))
        self.paste_action.triggered.connect(lambda: self.paste())
        menu.addSeparator()
        self.hyde_action = menu.addAction(tr("Search also with an imagined passage"))
        self.hyde_action.setCheckable(True)
        self.hyde_action.setToolTip(tr(_HYDE_WORDS))
        self.hyde_action.triggered.connect(self._set_hyde)
        self.delete_action = menu.addAction(tr("Delete this collection"))
        self.delete_action.triggered.connect(lambda: self.remove_collection())
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._update_menu)
        button.setMenu(menu)
        return button

    def paste(self) -> None:
        """Ask for a text and keep it as a document of the collection that is shown."""
        dialog, collection = PasteDialog(self._theme, self, self.collection), self.collection
        # The dialog lives until the answer came, also when it was closed before.
        dialog.wanted.connect(lambda text, name: self._tracker.add_text(text, name, collection, dialog.answered))
        dialog.open()

    def _update_menu(self) -> None:
        self.export_action.setEnabled(not self.packs.busy and self._exportable > 0)
        self.import_action.setEnabled(not self.packs.busy)
        known = [info for info in self._engine.library.collections() if info.name == self.collection]
        self.hyde_action.setEnabled(bool(known))
        self.delete_action.setEnabled(bool(known))
        self.hyde_action.setChecked(any(info.hyde for info in known))

    def _set_hyde(self, on: bool) -> None:
        library, collection = self._engine.library, self.collection
        self._background.call("imagined passages", lambda: library.set_hyde(collection, on=on))

    def _imported(self, collection: str) -> None:
        self.collection = collection
        blocker = QSignalBlocker(self.filter)  # listed once, with the rest
        self.filter.use(NO_FILTER)
        blocker.unblock()
        self._tracker.take_over(collection)

    def _collection_chosen(self) -> None:
        item = self.collections.currentItem()
        if item is not None:
            self.collection = item.text()
            self._show_documents()

    def _on_changed(self, collection: str) -> None:
        if collection in (self.collection, ""):
            self._stale = True
            if self.isVisible():
                self._refresh_timer.start()

    def _show_watches(self) -> None:
        infos = self._engine.library.watches()
        self.watches.show_watches([info for info in infos if info.collection == self.collection])

    def _show_documents(self) -> None:
        """The documents of the collection; with a filter they are looked for on a lane."""
        self._stale = False
        self._show_watches()
        self._looked += 1
        where, collection, look = self.filter.where, self.collection, self._looked
        if not where:
            infos = self._engine.library.list(collection)
            self._exportable = _indexed(infos)
            self._show_rows(infos, self._tracker.files(collection))
            return
        library = self._engine.library
        found = self._background.call(
            "filter documents", lambda: (library.list(collection, where), _indexed(library.list(collection)))
        )
        found.on_success(lambda those: self._filtered(*those) if look == self._looked else None)

    def _filtered(self, infos: Sequence[DocumentInfo], exportable: int) -> None:
        self._exportable = exportable
        paths = {info.path for info in infos}
        live = [status for status in self._tracker.files(self.collection) if status.path in paths]
        self._show_rows(infos, live)

    def _show_rows(self, stored: Sequence[DocumentInfo], live: Sequence[FileStatus]) -> None:
        self.table.show_documents(stored, live)
        count, where = self.model.rowCount(), self.filter.where
        self._stack.setCurrentWidget(self.table if count else self._nothing if where else self._empty)
        words = trn("%n document", "%n documents", count) if count else ""
        if where:
            words = trn("%n document of this filter", "%n documents of this filter", count)
        self._count.setText(words)
        self.tools.show_reading(busy=self._tracker.busy, paused=self._tracker.paused)
        self.action_bar.setVisible(count > 0)
        self.filter.setVisible(count > 0 or bool(where))
        self._selection_changed()

    def ask_password(self, status: FileStatus) -> None:
        """Read an encrypted file again with its password."""
        unlock(self._tracker, status, PasswordDialog(self._theme, self, status.name), self)

    def _act(self, kind: str) -> None:
        scope = self._scope()
        if scope or not self.filter.where:  # nothing of a filter is read yet: that is not all documents
            self.action_wanted.emit(kind, self.collection, scope)

    def _scope(self) -> tuple[str, ...]:
        """What an action works on: the selected documents, else those of the filter, else all (none named)."""
        selected = tuple(status.sha256 for status in self.table.selected() if status.sha256)
        if selected or not self.filter.where:
            return selected
        shown = [self.model.status_at(number) for number in range(self.model.rowCount())]
        return tuple(status.sha256 for status in shown if status is not None and status.sha256)

    def _selection_changed(self) -> None:
        found = [(self.model.status_at(number), self.model.info_at(number)) for number in self.table.rows]
        chosen = [(status, info) for status, info in found if status is not None]
        self.action_bar.show_scope(len(chosen), filtered=self.model.rowCount() if self.filter.where else 0)
        self.tools.show_selected([status.path for status, _ in chosen])
        self.receipt.show_documents(chosen, self.model.known_tags)

    def _change_tags(self, infos: Sequence[DocumentInfo], add: Sequence[str], take: Sequence[str]) -> None:
        library = self._engine.library

        def work() -> None:
            for info in infos:
                library.set_tags(info.sha256, [*(tag for tag in info.tags if tag not in take), *add])

        self._background.call("tag documents", work).on_success(lambda _none: self._show_documents())

    def _open(self, number: int) -> None:
        status = self.model.status_at(number)
        if status is not None and status.needs_password:
            self.ask_password(status)
        elif status is not None and status.sha256 and status.at_rest and status.state is not DocumentState.FAILED:
            self.document_opened.emit(status.sha256)

    def _read_again(self) -> None:
        self.add_paths([Path(status.path) for status in self.table.selected() if Path(status.path).is_absolute()])

    def watch_folder(self, folder: Path) -> None:
        """Ask which files of it, then keep the collection that is shown like it."""
        dialog = WatchDialog(self._theme, self, str(folder), self.collection)
        dialog.accepted.connect(lambda: self._tracker.watch(folder, self.collection, dialog.include, dialog.exclude))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _new_collection(self) -> None:
        name, accepted = QInputDialog.getText(self, tr("New collection"), tr("Name of the collection"))
        name = name.strip()
        if accepted and name and not name.startswith("chat:"):
            self._extra.append(name)
            self.collection = name
            self.refresh()


def _indexed(infos: Sequence[DocumentInfo]) -> int:
    return sum(info.state is DocumentState.INDEXED for info in infos)
