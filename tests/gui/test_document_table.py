"""The table of many documents: what is selected, what stands in a row, and how little a refresh touches."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.bridge.file_states import FileStatus
from desktop.library.document_table import DocumentTable
from desktop.library.document_table_model import DocumentTableModel
from desktop.theme import Theme
from engine.api import DocumentInfo, DocumentState, resources_dir
from engine.core.errors import PasswordRequired

LOCKED = 17


def documents(count: int) -> list[DocumentInfo]:
    """Indexed documents; the one with the number LOCKED needs a password."""
    made = [
        DocumentInfo(
            f"{number:064}", f"n{number:05}.txt", f"/d/n{number:05}.txt", "Documents", DocumentState.INDEXED,
            "text/plain", "", 1234, 3, 3, 7, "", 1.7e9,
        )
        for number in range(count)
    ]  # fmt: skip
    return [_locked(info) if number == LOCKED else info for number, info in enumerate(made)]


def _locked(info: DocumentInfo) -> DocumentInfo:
    error = PasswordRequired(f"{info.name} is encrypted and needs a password.")
    return replace(info, state=DocumentState.FAILED, reason=str(error))


@pytest.fixture
def table(qtbot: QtBot) -> DocumentTable:
    theme = Theme(resources_dir())
    theme.apply("light", 100)
    made = DocumentTable(theme, DocumentTableModel(theme))
    qtbot.addWidget(made)
    return made


def buttons(table: DocumentTable) -> list[int]:
    model = table.model()
    return [row for row in range(model.rowCount()) if table.indexWidget(model.index(row, 1)) is not None]


def test_that_a_new_document_keeps_the_selection_and_is_told_of_once(table: DocumentTable) -> None:
    infos = documents(400)
    table.show_documents(infos[1:], [])
    table.selectAll()
    told: list[int] = []
    table.selection_changed.connect(lambda: told.append(len(table.rows)))
    table.show_documents(infos, [])
    assert table.rows == list(range(1, 400))
    assert told == [399]


def test_that_a_refresh_looks_only_at_rows_whose_lock_changed(
    table: DocumentTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    infos = documents(300)
    table.show_documents(infos, [])
    assert buttons(table) == [LOCKED]
    button = table.indexWidget(table.model().index(LOCKED, 1))
    looked: list[QModelIndex] = []
    monkeypatch.setattr(table, "indexWidget", looked.append)
    table.show_documents(infos, [])
    monkeypatch.undo()
    assert len(looked) <= 1
    assert table.indexWidget(table.model().index(LOCKED, 1)) is button
    infos[LOCKED], infos[40] = documents(1)[0], _locked(infos[40])
    infos[LOCKED] = replace(infos[LOCKED], path=f"/d/n{LOCKED:05}.txt", name=f"n{LOCKED:05}.txt")
    table.show_documents(infos, [])
    assert buttons(table) == [40]
    table.show_documents(infos[1:], [])  # all rows move up by one
    assert buttons(table) == [39]


def test_that_a_cell_says_what_it_is_asked_and_works_out_no_other(
    table: DocumentTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = FileStatus("/d/new.txt", "Documents", DocumentState.READING, 2, 9)
    table.show_documents([replace(documents(1)[0], tags=("harbour",))], [live])
    model, asked = table.model(), list[Any]()
    day = time.strftime
    monkeypatch.setattr(time, "strftime", lambda *given: asked.append(given) or day(*given))
    words = Qt.ItemDataRole.AccessibleTextRole
    rows = [[model.index(row, column).data(words) for column in (0, 1, 2, 3, 5)] for row in range(2)]
    assert rows == [["n00000.txt", "indexed", "3", "1 kB", "harbour"], ["new.txt", "reading p. 2/9", "", "", ""]]
    assert asked == []
    assert model.index(0, 4).data(words).endswith("2023")
    assert len(asked) == 1
