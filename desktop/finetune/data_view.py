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
from desktop.finetune.pairs_list import PairsList
from desktop.finetune.pairs_view import PairsView
from desktop.finetune.pairs_words import pairs_title
from desktop.finetune.prepare_view import PrepareView
from desktop.finetune.set_list import SetList
from desktop.finetune.words import set_title
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, at_left, card, label, on_click, row
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.message_line import MessageLine
from training.api import DataSet, PairWork, PipelineSpec, SourceSpec

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_PATTERNS = "*.csv *.tsv *.json *.jsonl *.parquet *.xlsx *.zip *.gz *.txt *.md"
_DATA_SUFFIXES = frozenset({".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".parquet", ".xlsx", ".zip", ".gz"})


class DataView(QStackedWidget):
    """`train_wanted(DataSet)`; `sets` are those that are not being removed."""

    train_wanted = Signal(object)
    sets_changed = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk, engine: EngineApi, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._library = theme, desk, engine.library
        self._all: list[DataSet] = []
        self._works: list[PairWork] = []
        self.message = MessageLine(theme)
        self.removal: LateRemoval[DataSet] = LateRemoval(self, self.message, self._remove, lambda _back: self._update())
        self.list = SetList(theme)
        self.list.train_wanted.connect(self.train_wanted)
        self.list.remove_wanted.connect(self.remove)
        self.prepare = PrepareView(theme, desk, self.menu(), self)
        self.prepare.made.connect(lambda _made: self.refresh())
        self.prepare.train_wanted.connect(self.train_wanted)
        self.prepare.left.connect(self.show_start)
        self.pairs_message = MessageLine(theme)
        self.pairs_removal: LateRemoval[PairWork] = LateRemoval(
            self, self.pairs_message, self._remove_pairs, lambda _back: self._show_works()
        )
        self.pairs = PairsView(theme, desk, engine.library, engine.models, self)
        self.pairs_list = PairsList(theme)
        self._connect_pairs()
        self.addWidget(self._start())
        self.addWidget(self.prepare)
        self.addWidget(self.pairs)

    @property
    def sets(self) -> list[DataSet]:
        going = self.removal.pending
        return [one for one in self._all if going is None or one.folder != going.folder]

    def refresh(self) -> None:
        self._desk.sets().on_success(self._show)
        self.refresh_pairs()

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
        menu.setAccessibleName(tr("Where the data comes from"))
        menu.addAction(tr("Files…"), self._choose_files)
        menu.addAction(tr("A folder…"), self._choose_folder)
        collections = menu.addMenu(tr("A collection"))
        menu.addAction(tr("My chats"), lambda: self.open([SourceSpec(chats=True)]))
        menu.addAction(tr("Pairs from documents…"), self.write_pairs)
        menu.aboutToShow.connect(lambda: self._fill(collections))
        return menu

    # --- pairs from documents

    def _connect_pairs(self) -> None:
        self.pairs.left.connect(self.show_start)
        self.pairs.use_wanted.connect(self.use_pairs)
        self.pairs.changed.connect(self.refresh_pairs)
        self.pairs.told.connect(self.pairs_list.show_progress)
        self.pairs_list.use_wanted.connect(self.use_pairs)
        self.pairs_list.report_wanted.connect(self._show_report)
        self.pairs_list.resume_wanted.connect(self._resume_pairs)
        self.pairs_list.remove_wanted.connect(self.remove_pairs)
        self.pairs_list.running_wanted.connect(self.write_pairs)

    def write_pairs(self) -> None:
        """The form of pairs from documents, or those that are written now."""
        self.pairs.begin()
        self.setCurrentWidget(self.pairs)

    def use_pairs(self, work: PairWork) -> None:
        """They become a source of the set that is put together, with the checks that fit them."""
        self._desk.pairs_pipeline(work).on_success(self._open_pairs).on_failure(self._not_used)

    def _not_used(self, error: BaseException) -> None:
        line = self.pairs.message if self.currentWidget() is self.pairs else self.pairs_message
        line.say_error(error)

    def _open_pairs(self, spec: PipelineSpec) -> None:
        self.prepare.open_pipeline(spec)
        self.setCurrentWidget(self.prepare)

    def _show_report(self, work: PairWork) -> None:
        self.pairs.show_report(work)
        self.setCurrentWidget(self.pairs)

    def _resume_pairs(self, work: PairWork) -> None:
        self.pairs.resume(work)
        self.setCurrentWidget(self.pairs)

    def refresh_pairs(self) -> None:
        self._desk.pairs().on_success(self._take_works)

    def _take_works(self, works: Sequence[PairWork]) -> None:
        self._works = list(works)
        self._show_works()

    def _show_works(self) -> None:
        going = self.pairs_removal.pending
        self.pairs_list.show_works(
            [one for one in self._works if going is None or one.id != going.id], self.pairs.running
        )
        self.pairs_list.show_progress(self.pairs.progress)

    def remove_pairs(self, work: PairWork) -> None:
        words = tr("{pairs} are being removed with their texts.").format(pairs=pairs_title(work.spec))
        self.pairs_removal.begin(work, words)

    def _remove_pairs(self, work: PairWork) -> None:
        self._works = [other for other in self._works if other.id != work.id]
        self._desk.remove_pairs(work).on_success(lambda _none: self.refresh_pairs())

    # --- removing, with time to think

    def remove(self, one: DataSet) -> None:
        """It is off the list at once and moved some seconds later, unless the person takes it back; then it is in the
        trash for 30 days."""
        self.removal.begin(one, tr("{set} goes to the trash.").format(set=set_title(one)))

    def _remove(self, one: DataSet) -> None:
        self._all = [other for other in self._all if other.folder != one.folder]
        self._desk.remove_set(one).on_success(lambda _none: self.refresh())

    # --- building

    def _start(self) -> QWidget:
        theme = self._theme
        frame = card()
        frame.setAccessibleName(tr("Bring examples"))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        texts.addWidget(label(tr("Bring examples of what the model should do"), "heading"))
        about = tr(
            "Questions with answers, conversations, texts with summaries, pairs of a better and a worse answer, or"
            " long texts: csv, json, jsonl, parquet, xlsx, zip, a folder of documents, a collection, your chats."
            " Drop them here. Nothing is changed in your files, and nothing is left out before you have seen it."
        )
        texts.addWidget(label(about, "muted", wrap=True))
        self.files_button = TextButton(theme, tr("Choose files…"), "primary", "plus")
        self.folder_button = TextButton(theme, tr("A folder…"), "plain", "folder")
        self.collection_button = TextButton(theme, tr("A collection"), "plain", "library")
        self.chats_button = TextButton(theme, tr("My chats"), "plain", "chat")
        self.pairs_button = TextButton(theme, tr("Pairs from documents…"), "plain", "pencil")
        self.pairs_button.setToolTip(tr("A model writes questions with answers, or summaries, from a collection"))
        collections = QMenu(self)
        collections.aboutToShow.connect(lambda: self._fill(collections))
        self.collection_button.setMenu(collections)
        on_click(self.files_button, self._choose_files)
        on_click(self.folder_button, self._choose_folder)
        on_click(self.chats_button, lambda: self.open([SourceSpec(chats=True)]))
        on_click(self.pairs_button, self.write_pairs)
        course = tr(
            "Then: see what would be left out and why, prepare the set, train on it, and chat with the tuned model."
        )
        texts.addWidget(label(course, "muted", wrap=True))
        texts.addSpacing(theme.px(6))
        ways = FlowLayout(spacing=8)
        for button in (
            self.files_button, self.folder_button, self.collection_button, self.chats_button, self.pairs_button,
        ):  # fmt: skip
            ways.addWidget(button)
        texts.addLayout(ways)
        line = row(spacing=14, margins=(18, 16, 18, 16))
        line.addWidget(IconLabel(theme, "chart", "accent", 28), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        frame.setLayout(line)
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(theme.px(14))
        column.addLayout(at_left(frame, theme.px(1000)))  # longer lines are hard to read
        column.addWidget(self.message)
        column.addWidget(self.list)
        column.addWidget(self.pairs_message)
        column.addWidget(self.pairs_list)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Data"))
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
            menu.addAction(tr("There is no collection with documents yet")).setEnabled(False)

    def _choose_files(self) -> None:
        kinds = tr("Data ({patterns});;All files (*)").format(patterns=_PATTERNS)
        files, _filter = QFileDialog.getOpenFileNames(self, tr("Choose data"), "", kinds)
        self.add_paths([Path(file) for file in files])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder with data or documents"))
        if folder:
            self.add_paths([Path(folder)])


def _has_data(folder: Path) -> bool:
    """Whether files of rows lie in it (a look at the beginning of its first level and the one below)."""
    looked = itertools.islice(itertools.chain(folder.glob("*"), folder.glob("*/*")), 500)
    return any(path.suffix.lower() in _DATA_SUFFIXES for path in looked)
