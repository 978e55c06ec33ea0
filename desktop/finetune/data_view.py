"""Where data comes in: drop or choose it, the finished sets, and the making of a new one; reads nothing itself."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.training_desk import TrainingDesk
from desktop.finetune.late_removal import LateRemoval
from desktop.finetune.prepare_view import PrepareView
from desktop.finetune.set_list import SetList
from desktop.finetune.words import set_title
from desktop.theme import Theme
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.message_line import MessageLine
from training.api import DataSet, SourceSpec

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import LibraryApi

_FILES = "Data (*.csv *.tsv *.json *.jsonl *.parquet *.xlsx *.zip *.gz *.txt *.md);;All files (*)"
_DATA_SUFFIXES = frozenset({".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".parquet", ".xlsx", ".zip", ".gz"})


class DataView(QStackedWidget):
    """`train_wanted(DataSet)`; `sets` are those that are not being removed."""

    train_wanted = Signal(object)
    sets_changed = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, library: LibraryApi) -> None:
        super().__init__()
        self._theme, self._desk, self._library = theme, desk, library
        self._all: list[DataSet] = []
        self.message = MessageLine(theme)
        self.removal: LateRemoval[DataSet] = LateRemoval(self, self.message, self._remove, lambda _back: self._update())
        self.list = SetList(theme)
        self.list.train_wanted.connect(self.train_wanted)
        self.list.remove_wanted.connect(self.remove)
        self.prepare = PrepareView(theme, desk, self.menu())
        self.prepare.made.connect(lambda _made: self.refresh())
        self.prepare.train_wanted.connect(self.train_wanted)
        self.prepare.left.connect(self.show_start)
        self.addWidget(self._start())
        self.addWidget(self.prepare)

    @property
    def sets(self) -> list[DataSet]:
        going = self.removal.pending
        return [one for one in self._all if going is None or one.folder != going.folder]

    def refresh(self) -> None:
        self._desk.sets().on_success(self._show)

    def show_start(self) -> None:
        self.setCurrentIndex(0)
        self.refresh()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Files and folders that were dropped or chosen. A folder without data files is one of documents."""
        self.open([SourceSpec(path=path, documents=path.is_dir() and not _has_data(path)) for path in paths])

    def open(self, specs: Sequence[SourceSpec]) -> None:
        """Begin a new set, or add to the one that is being put together."""
        if specs:
            self.prepare.open(specs, fresh=self.currentIndex() == 0)
            self.setCurrentWidget(self.prepare)

    def menu(self) -> QMenu:
        """Every way to bring data, as a menu; the collections are looked up when it opens."""
        menu = QMenu(self)
        menu.setAccessibleName("Where the data comes from")
        menu.addAction("Files…", self._choose_files)
        menu.addAction("A folder…", self._choose_folder)
        collections = menu.addMenu("A collection")
        menu.addAction("My chats", lambda: self.open([SourceSpec(chats=True)]))
        menu.aboutToShow.connect(lambda: self._fill(collections))
        return menu

    # --- removing, with time to think

    def remove(self, one: DataSet) -> None:
        """It is off the list at once and moved some seconds later, unless the person takes it back; then it is in the
        trash for 30 days."""
        self.removal.begin(one, f"{set_title(one)} goes to the trash.")

    def _remove(self, one: DataSet) -> None:
        self._all = [other for other in self._all if other.folder != one.folder]
        self._desk.remove_set(one).on_success(lambda _none: self.refresh())

    # --- building

    def _start(self) -> QWidget:
        theme = self._theme
        frame = card()
        frame.setAccessibleName("Bring examples")
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        texts.addWidget(label("Bring examples of what the model should do", "heading"))
        texts.addWidget(
            label(
                "Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or"
                " long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats."
                " Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it.",
                "muted",
                wrap=True,
            )
        )
        self.files_button = TextButton(theme, "Choose files…", "primary", "plus")
        self.folder_button = TextButton(theme, "A folder…", "plain", "folder")
        self.collection_button = TextButton(theme, "A collection", "plain", "library")
        self.chats_button = TextButton(theme, "My chats", "plain", "chat")
        collections = QMenu(self)
        collections.aboutToShow.connect(lambda: self._fill(collections))
        self.collection_button.setMenu(collections)
        on_click(self.files_button, self._choose_files)
        on_click(self.folder_button, self._choose_folder)
        on_click(self.chats_button, lambda: self.open([SourceSpec(chats=True)]))
        course = (
            "Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model."
        )
        texts.addWidget(label(course, "muted", wrap=True))
        texts.addSpacing(theme.px(6))
        texts.addLayout(
            row(self.files_button, self.folder_button, self.collection_button, self.chats_button, 1, spacing=8)
        )
        line = row(spacing=14, margins=(18, 16, 18, 16))
        line.addWidget(IconLabel(theme, "chart", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        frame.setLayout(line)
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(frame)
        column.addWidget(self.message)
        column.addWidget(self.list)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName("Data")
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _show(self, sets: Sequence[DataSet]) -> None:
        self._all = list(sets)
        self._update()

    def _update(self) -> None:
        self.list.show_sets(self.sets)
        self.sets_changed.emit()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        found = [one.name for one in self._library.collections() if one.kind == "library" and one.documents]
        for name in found:
            choose: Callable[[], None] = partial(self.open, [SourceSpec(collection=name)])
            menu.addAction(name, choose)
        if not found:
            menu.addAction("There is no collection with documents yet").setEnabled(False)

    def _choose_files(self) -> None:
        files, _filter = QFileDialog.getOpenFileNames(self, "Choose data", "", _FILES)
        self.add_paths([Path(file) for file in files])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Choose a folder with data or documents")
        if folder:
            self.add_paths([Path(folder)])


def _has_data(folder: Path) -> bool:
    """Whether files of rows lie in it (a look at the beginning of its first level and the one below)."""
    looked = itertools.islice(itertools.chain(folder.glob("*"), folder.glob("*/*")), 500)
    return any(path.suffix.lower() in _DATA_SUFFIXES for path in looked)
