"""Every item model of the window under Qt's own tester, while rows come, change, move and go."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QListView, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.actions.result_rows import asked_row, found_rows
from desktop.actions.result_table_model import ResultTableModel
from desktop.bridge.file_states import FileStatus
from desktop.finetune.cell_table_model import CellTableModel
from desktop.finetune.check_steps import steps_of
from desktop.finetune.run_list_model import RunListModel
from desktop.finetune.step_table_model import StepTableModel
from desktop.library.document_table_model import DocumentTableModel
from desktop.model_hub.measured_table_model import MeasuredTableModel
from desktop.sidebar.chat_list_model import ChatListModel
from desktop.sidebar.search_results import HitListModel
from desktop.theme import Theme
from desktop.trash.trash_table_model import TrashTableModel
from desktop.viewer.page_table import PageTable, table_of
from desktop.viewer.table_view import MarkedTableView, PageTableModel
from desktop.viewer.thumbnail_strip import PageListModel
from engine.api import (
    Answer,
    AskedRow,
    BenchRecord,
    BenchResult,
    ChatHit,
    ChatInfo,
    Citation,
    DocumentRef,
    DocumentState,
    FolderInfo,
    FoundPassages,
    Trashed,
)
from engine.inference.types import LoadSettings
from tests.fakes_training import FakeTraining, some_inspection
from tests.gui.model_mirror import ModelMirror, columns_of
from tests.gui.test_document_table import documents
from training.api import PipelineSpec, SourceSpec
from training.run_store import RunState

Course = Callable[[Theme, Path], Iterator[QAbstractItemModel]]
DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
_QT_MODEL = re.compile(r"Q(Abstract\w*|StringList|StandardItem|SortFilterProxy|IdentityProxy|FileSystem)(Proxy)?Model")


def _results(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = ResultTableModel(theme)
    yield model
    model.begin(["Document", "Answer", "Pages"])
    yield model
    citation = Citation(1, "a" * 64, "a.pdf", "/d/a.pdf", 3, "It is so", 0, 8, verified=True)
    rows = [
        asked_row(AskedRow(DocumentRef("a" * 64, "a.pdf", "/d/a.pdf"), Answer("", "It is so [1].", (citation,)))),
        asked_row(AskedRow(DocumentRef("b" * 64, "b.pdf", "/d/b.pdf"), problem="It is not read yet.")),
    ]
    for row in rows:
        model.add(row)
        yield model
    model.show_rows(rows[::-1])
    yield model
    model.show_rows([rows[0][:1]])  # fewer cells than columns
    yield model
    model.begin(["Document", "Page", "Passage"])
    yield model
    model.show_rows(found_rows(FoundPassages("so", (citation,))))
    yield model
    model.begin([])


def _documents(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = DocumentTableModel(theme)
    yield model
    infos = documents(20)
    model.show_documents(infos[:3], [])
    yield model
    new = FileStatus("/d/new.txt", "Documents", DocumentState.READING, 2, 9)
    model.show_documents(infos, [new])
    yield model
    model.show_documents(infos, [replace(new, state=DocumentState.FAILED, reason="It is empty.")])
    yield model
    model.show_documents([replace(infos[0], tags=("a", "b")), *infos[1:]], [])
    yield model
    model.show_documents([replace(infos[2], name="zzz.txt"), *infos[3:]], [])
    yield model
    model.show_documents([], [])


def _steps(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = StepTableModel(theme)
    yield model
    spec = PipelineSpec(name="a", sources=(SourceSpec(chats=True),))
    model.show_steps(steps_of(spec, None))
    yield model
    checked = steps_of(spec, some_inspection(spec))
    for number, step in enumerate(checked):
        model.update_step(number, step)
        yield model
    model.show_steps(checked[::-1])
    yield model
    model.show_steps([])


def _runs(theme: Theme, folder: Path) -> Iterator[QAbstractItemModel]:
    model = RunListModel(theme, checkable=True)
    yield model
    training = FakeTraining(folder)
    for name in ("one", "two", "three"):
        training.add_run([], RunState.STOPPED, name)
        model.show_runs(training.runs())
        yield model
    model.update_run(replace(model.runs[1], state=RunState.RUNNING))
    yield model
    model.setData(model.index(0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    yield model
    model.show_runs([replace(run, message="It ended.") for run in model.runs])
    yield model
    model.show_runs(model.runs[::-1])
    yield model
    model.show_runs(model.runs[1:])
    yield model
    model.show_runs([])


def _cells(_theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = CellTableModel()
    yield model
    model.show_cells(("", "a", "b"), [("Loss", "0.9", "0.8"), ("Words", "x\ny")], frozenset({(0, 2)}))
    yield model
    model.show_cells(("", "a"), [("Words", "x"), ("Loss", "0.9"), ("Time", "1 s")])
    yield model
    model.show_cells((), [])


def _sheet(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = PageTableModel(theme)
    yield model
    model.show_found(frozenset())  # a search before there is a table
    yield model
    table = table_of("| Ship | Tons |\n| --- | --- |\n| Aurora | 12 |\n| Zephyr | 9 |\n")
    assert table is not None
    model.show_table(table, frozenset({1}))
    yield model
    model.show_found(frozenset({(0, 0), (1, 1)}))
    yield model
    model.show_found(frozenset())
    yield model
    model.show_table(PageTable(("Ship",), table.rows[::-1]), frozenset())
    yield model
    model.show_table(PageTable((), ()), frozenset())


def _pages(_theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    view = QListView()
    model = PageListModel(view)
    yield model
    for count in (3, 400, 1, 0):
        model.show_pages(((595.0, 842.0),) * count)
        yield model
    view.deleteLater()


def _trash(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = TrashTableModel(theme)
    yield model
    now = time.time()
    items = [Trashed("run", "1", "Tickets", "finished", now, 5), Trashed("odd", "2", "x", "", now)]
    model.show_items(items)
    yield model
    model.set_filter("tick", "")
    yield model
    model.show_items([*items, Trashed("chat", "3", "Tick", "4 messages", now)])
    yield model
    model.set_filter("", "chat")
    yield model
    model.set_filter("", "")
    yield model
    model.show_items(items[::-1])
    yield model
    model.show_items([])


def _chats(_theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = ChatListModel()
    yield model
    now = time.time()
    chats = [ChatInfo(str(n), f"Chat {n}", now - n * 86_400, now - n * 86_400, ()) for n in range(12)]
    for shown in (chats[:1], chats):
        model.show_chats(shown)
        yield model
    model.show_chats(chats, busy=["3"])
    yield model
    folders = [FolderInfo("Workshop"), FolderInfo("Closed", is_open=False)]
    chats = [replace(chats[0], pinned=True), replace(chats[1], folder="Workshop"), *chats[2:]]
    chats[2] = replace(chats[2], folder="Closed")
    model.show_chats([replace(chats[-1], id="t", temporary=True), *chats], folders=folders)
    yield model
    model.setData(model.index(model.row_of("0")), "Another name")
    yield model
    model.show_chats([replace(chats[0], title="Another name"), *chats[1:]], folders=folders[:1])
    yield model
    model.set_filter("chat 1")
    yield model
    model.set_filter("nothing has this")
    yield model
    model.set_filter("")
    yield model
    model.show_chats([])


def _hits(_theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = HitListModel()
    yield model
    hits = [ChatHit(str(n), f"Chat {n}", "m", "user", "x", (), 0.0) for n in range(3)]
    for shown in (hits, hits[::-1], hits[1:], []):
        model.show_hits(shown)
        yield model


def _measured(theme: Theme, _folder: Path) -> Iterator[QAbstractItemModel]:
    model = MeasuredTableModel(theme)
    yield model
    result = BenchResult(120.0, 9.0, 1.0, 0.1, None, 612.0, 64, 32, LoadSettings())
    slow = BenchRecord(path="/m/a.gguf", name="a", quantization="Q8_0", at=1.7e9, result=result)
    faster = {"path": "/m/b.gguf", "result": replace(result, decode_tok_s=30.0), "other_work": True}
    fast = slow.model_copy(update=faster)
    for shown in ([slow], [slow, fast], [slow.model_copy(update={"at": 1.8e9}), fast], [fast], []):
        model.show_records(shown)
        yield model


# One entry for each model of the program; the first thing a course gives is the empty model.
COURSES: dict[type[QAbstractItemModel], Course] = {
    ResultTableModel: _results,
    DocumentTableModel: _documents,
    StepTableModel: _steps,
    RunListModel: _runs,
    CellTableModel: _cells,
    PageTableModel: _sheet,
    PageListModel: _pages,
    TrashTableModel: _trash,
    MeasuredTableModel: _measured,
    ChatListModel: _chats,
    HitListModel: _hits,
}


@pytest.mark.parametrize("kind", COURSES, ids=lambda kind: kind.__name__)
def test_that_a_model_keeps_qt_s_rules_and_tells_of_every_change(
    kind: type[QAbstractItemModel], theme: Theme, tmp_path: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    """A broken rule is a warning of Qt, and warnings fail tests here."""
    course = COURSES[kind](theme, tmp_path)
    model = next(course)
    assert type(model) is kind
    assert model.rowCount() == 0
    qtmodeltester.check(model)
    mirror, view = ModelMirror(model), _view(qtbot, model)
    most, changes = 0, 0
    for _ in course:
        most, changes = max(most, model.rowCount()), changes + 1
        _check(model, mirror, view)
    _check(model, mirror, view)
    assert model.rowCount() == 0, "all rows went in the end"
    assert most > 1
    assert changes > 1
    view.setModel(None)  # type: ignore[arg-type]


def _view(qtbot: QtBot, model: QAbstractItemModel) -> QListView | QTableView:
    view = QListView() if isinstance(model, QAbstractListModel) else QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 300)
    view.show()
    return view


def _check(model: QAbstractItemModel, mirror: ModelMirror, view: QListView | QTableView) -> None:
    assert not mirror.wrong, mirror.wrong
    assert model.data(QModelIndex()) is None
    columns = range(columns_of(model))
    for row in {0, model.rowCount() - 1} if model.rowCount() else ():
        for column in columns:
            cell = model.index(row, column)
            assert model.rowCount(cell) == 0, "nothing is under a cell"
            assert isinstance(model, QAbstractListModel) or model.columnCount(cell) == 0
            for role in Qt.ItemDataRole:
                model.data(cell, role)
    for column in columns:
        for role in Qt.ItemDataRole:
            model.headerData(column, Qt.Orientation.Horizontal, role)
    if model.rowCount():
        view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    assert not view.grab().isNull()


class _Silent(HitListModel):
    def show_hits(self, hits: object) -> None:
        self.hits = list(hits)  # type: ignore[call-overload]


def test_that_a_model_that_says_nothing_is_found_out(qapp: QApplication) -> None:
    for hits in ([], [ChatHit("1", "Chat", "m", "user", "x", (), 0.0)]):
        model = _Silent()
        model.hits = list(hits)
        mirror = ModelMirror(model)
        assert not mirror.wrong
        model.show_hits([ChatHit("2", "Another", "m", "user", "x", (), 0.0)])
        assert mirror.wrong


def test_that_no_model_of_the_program_is_left_out() -> None:
    bases: dict[str, list[str]] = {}
    for file in DESKTOP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = [ast.unparse(base).rpartition(".")[2] for base in node.bases]

    def is_model(name: str) -> bool:
        return bool(_QT_MODEL.fullmatch(name)) or any(is_model(base) for base in bases.get(name, ()))

    assert {name for name in bases if is_model(name)} == {kind.__name__ for kind in COURSES}


def test_that_another_look_leaves_an_open_sheet_as_it_is(
    theme: Theme, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    view = MarkedTableView(theme)
    qtbot.addWidget(view)
    text = "| Ship | Tons |\n| --- | --- |\n| Aurora | 12 |\n"
    table = table_of(text)
    assert table is not None
    view.show_table(table, text, 0, 0)
    qtmodeltester.check(view.model)
    theme.apply("dark", 100)
    assert view.model.index(0, 0).data() == "Aurora"
