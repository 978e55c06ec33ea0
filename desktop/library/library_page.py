"""Collections and their documents: add, look at, remove; what is read and what was not, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.ingest_tracker import IngestTracker, local_files
from desktop.library.action_bar import ActionBar
from desktop.library.document_table_model import DocumentTableModel
from desktop.library.watch_dialog import WatchDialog
from desktop.library.watch_list import WatchList
from desktop.theme import Theme
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.document_filter import document_filter
from desktop.widgets.flow_layout import FlowLayout
from engine.api import DEFAULT_COLLECTION

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from engine.api import DocumentInfo


_LOOK_AT_WATCHES_MS = 1500


class LibraryPage(QWidget):
    """`document_opened(sha256)` on double click or Enter; `action_wanted(kind, collection, sha256s)`, all if none."""

    document_opened = Signal(str)
    action_wanted = Signal(str, str, object)

    def __init__(self, theme: Theme, engine: EngineApi, tracker: IngestTracker) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._tracker = theme, engine, tracker
        self.collection = DEFAULT_COLLECTION
        self._extra: list[str] = []  # named by the person, without documents so far
        self.model = DocumentTableModel(theme)
        self.collections = QListWidget()
        self.collections.setObjectName("collections")
        self.collections.setAccessibleName("Collections")
        self.collections.currentItemChanged.connect(lambda *_: self._collection_chosen())
        self.table = self._make_table()
        self._details = label("", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.receipt = card()
        self.receipt.setAccessibleName("Receipt")
        self.receipt.setLayout(row(IconLabel(theme, "file", "muted", 20), self._details, margins=(14, 10, 14, 10)))
        receipt_layout = self.receipt.layout()
        if receipt_layout is not None:
            receipt_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._details.setMinimumWidth(200)
        self.receipt.hide()
        self._empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self._count = label("", "muted")
        self.watches = WatchList(theme)
        self.watches.unwatch_wanted.connect(lambda folder: tracker.unwatch(Path(folder), self.collection))
        self.action_bar = ActionBar(theme)
        self.action_bar.wanted.connect(lambda kind: self.action_wanted.emit(kind, self.collection, self._selected()))
        self._build()
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(100)
        self._refresh_timer.timeout.connect(self._show_documents)
        tracker.changed.connect(self._on_changed)
        tracker.finished.connect(lambda _name: self.refresh())
        tracker.watches_changed.connect(self.refresh)
        self._watch_timer = QTimer(self)
        self._watch_timer.setInterval(_LOOK_AT_WATCHES_MS)
        self._watch_timer.timeout.connect(self._show_watches)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names
        super().showEvent(event)
        self._show_watches()
        self._watch_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._watch_timer.stop()

    def refresh(self) -> None:
        """Read the collections and documents anew."""
        names = [info.name for info in self._engine.library.collections() if info.kind == "library"]
        names = list(dict.fromkeys([DEFAULT_COLLECTION, *names, *self._extra]))
        blocker = QSignalBlocker(self.collections)
        self.collections.clear()
        for name in names:
            item = QListWidgetItem(self._theme.icon("folder", "muted"), name)
            self.collections.addItem(item)
            if name == self.collection:
                self.collections.setCurrentItem(item)
        blocker.unblock()
        self._show_documents()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the collection that is shown."""
        self._tracker.add(paths, self.collection)
        self.refresh()

    def remove_selected(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        for status in [self.model.status_at(number) for number in rows]:
            if status is None:
                continue
            if status.sha256:
                self._tracker.remove(status)
            elif status.at_rest:
                self._tracker.forget(status.collection, status.path)

    def _build(self) -> None:
        theme = self._theme
        new = TextButton(theme, "New collection", "quiet", "plus")
        on_click(new, self._new_collection)
        left = QVBoxLayout()
        left.addWidget(label("Collections", "small"))
        left.addWidget(self.collections, 1)
        left.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(theme.px(200))
        add = TextButton(theme, "Add files…", "primary", "plus")
        folder = TextButton(theme, "Add a folder…", "plain", "folder")
        self._again = TextButton(theme, "Read again", "plain", "refresh")
        self.pause = TextButton(theme, "Pause", "plain", "clock")
        self.pause.setToolTip("Hold the reading of files")
        self.pause.hide()
        on_click(self.pause, self._tracker.toggle_pause)
        self._remove = TextButton(theme, "Remove", "plain", "trash")
        on_click(add, self._choose_files)
        on_click(folder, self._choose_folder)
        watch = TextButton(theme, "Watch a folder…", "plain", "refresh")
        on_click(watch, self._choose_watched)
        on_click(self._again, self._read_again)
        on_click(self._remove, self.remove_selected)
        right = QVBoxLayout()
        right.setSpacing(12)
        tools = QWidget()
        flow = FlowLayout(tools)
        for button in (add, folder, watch, self.pause, self._again, self._remove):
            flow.addWidget(button)
        right.addWidget(tools)
        right.addWidget(self.action_bar)
        right.addWidget(self._stack, 1)
        right.addWidget(self.receipt)
        right.addWidget(self.watches)
        body = row(side, spacing=24)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addLayout(row(label("Documents", "title"), self._count, 1))
        layout.addLayout(body, 1)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName("Documents")
        table.setShowGrid(False)
        table.horizontalHeader().setAccessibleName("Columns")
        table.verticalHeader().setAccessibleName("Rows")
        for corner in table.findChildren(QAbstractButton):
            corner.setAccessibleName("Select all")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(38))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 170), (2, 76), (3, 86), (4, 124)):
            table.setColumnWidth(column, self._theme.px(width))
        table.doubleClicked.connect(self._open)
        table.activated.connect(self._open)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        return table

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        layout = QVBoxLayout(empty)
        layout.addStretch(1)
        layout.addWidget(IconLabel(self._theme, "library", "accent", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            ("No documents here yet", "heading"),
            ("Drop PDF, text or Markdown files, or whole folders.", "muted"),
        ):
            words = label(text, role)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(words)
        layout.addStretch(2)
        return empty

    def _collection_chosen(self) -> None:
        item = self.collections.currentItem()
        if item is not None:
            self.collection = item.text()
            self._show_documents()

    def _on_changed(self, collection: str) -> None:
        if collection in (self.collection, "") and self.isVisible():
            self._refresh_timer.start()

    def _show_watches(self) -> None:
        infos = self._engine.library.watches()
        self.watches.show_watches([info for info in infos if info.collection == self.collection])

    def _show_documents(self) -> None:
        self._show_watches()
        stored = self._engine.library.list(self.collection)
        self.model.show_documents(stored, self._tracker.files(self.collection))
        count = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if count else self._empty)
        self._count.setText(f"{count} document{'' if count == 1 else 's'}" if count else "")
        paused = self._tracker.paused
        self.pause.setVisible(self._tracker.busy or paused)
        self.pause.setText("Go on reading" if paused else "Pause")
        self.action_bar.setVisible(count > 0)
        self._selection_changed()

    def _selected(self) -> tuple[str, ...]:
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        found = [self.model.status_at(number) for number in sorted(rows)]
        return tuple(status.sha256 for status in found if status is not None and status.sha256)

    def _selection_changed(self) -> None:
        self.action_bar.show_scope(len(self._selected()))
        rows = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        self._remove.setVisible(bool(rows))
        self._again.setVisible(bool(rows))
        status = self.model.status_at(min(rows)) if len(rows) == 1 else None
        self.receipt.setVisible(status is not None)
        if status is None:
            return
        info = self.model.info_at(min(rows))
        lines = [status.path]
        if info is not None:
            lines.append(f"{_facts(info)} · {status.words}")
        if status.reason:
            lines.append(status.reason)
        lines += info.warnings if info is not None else ()
        self._details.setText("\n".join(lines))

    def _open(self, index: QModelIndex) -> None:
        status = self.model.status_at(index.row())
        if status is not None and status.sha256 and status.at_rest and not status.words.startswith("failed"):
            self.document_opened.emit(status.sha256)

    def _read_again(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        found = [self.model.status_at(number) for number in rows]
        self.add_paths([Path(status.path) for status in found if status is not None])

    def _choose_files(self) -> None:
        files, _filter = QFileDialog.getOpenFileNames(self, "Add files", "", document_filter())
        self.add_paths(local_files(files))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Add a folder")
        if folder:
            self.add_paths(local_files([folder]))

    def _choose_watched(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Watch a folder")
        if folder:
            self.watch_folder(Path(folder))

    def watch_folder(self, folder: Path) -> None:
        """Ask which files of it, then keep the collection that is shown like it."""
        dialog = WatchDialog(self._theme, self, str(folder), self.collection)
        dialog.accepted.connect(lambda: self._tracker.watch(folder, self.collection, dialog.include, dialog.exclude))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _new_collection(self) -> None:
        name, accepted = QInputDialog.getText(self, "New collection", "Name of the collection")
        name = name.strip()
        if accepted and name and not name.startswith("chat:"):
            self._extra.append(name)
            self.collection = name
            self.refresh()


def _facts(info: DocumentInfo) -> str:
    """What the receipt counts, in one line."""
    if info.articles:
        return f"{info.articles:,} articles"
    facts = [f"{info.pages_read} of {info.pages} pages read"]
    if info.pages_recognised:
        sure = f" ({100 * info.ocr_confidence:.0f} % sure)" if info.ocr_confidence is not None else ""
        facts.append(f"{info.pages_recognised} by text recognition{sure}")
    if info.tables:
        facts.append(f"{info.tables} table{'s' if info.tables > 1 else ''}")
    facts.append(f"{info.chunks} passages")
    if info.language:
        language = QLocale.languageToString(QLocale.codeToLanguage(info.language))
        facts.append(language if language != "Default" else info.language)
    if info.reader:
        facts.append(f"read by {info.reader}")
    return " · ".join(facts)
