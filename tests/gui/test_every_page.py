"""Every page and dialog by keyboard, by screen reader and to the eye: nothing nameless, unreachable or cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.looks.geometry import faults
from tests.looks.keyboard import kind_of, out_of_order, unseen_focus, walk, wanted_stops
from tests.looks.scenes import SCENES, Scene, show
from tests.looks.stage import Stage
from tests.looks.tree import offenders

# Half a minute: 43 pages and dialogs of one window.
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("looks"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def seen_kinds() -> set[str]:
    """Kinds of controls whose focus was looked at."""
    return set()


@pytest.fixture(scope="module", params=SCENES, ids=lambda scene: scene.name)
def shown(stage: Stage, request: pytest.FixtureRequest) -> QWidget:
    """One scene for all tests of it."""
    scene: Scene = request.param
    return show(stage, scene)


def test_that_a_screen_reader_can_tell_every_control(shown: QWidget) -> None:
    assert offenders(shown) == []


def test_that_nothing_is_cut_or_covered(shown: QWidget) -> None:
    assert faults(shown) == []


def test_that_tab_goes_to_every_control_in_reading_order_and_shows_where_it_is(
    shown: QWidget, seen_kinds: set[str]
) -> None:
    shown.activateWindow()
    wanted = wanted_stops(shown)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    stops = walk(shown)
    assert [one for one in wanted if one not in stops] == []
    assert out_of_order(stops, shown) == []
    unseen = []
    for stop in stops:
        if kind_of(stop) not in seen_kinds:
            seen_kinds.add(kind_of(stop))
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            unseen += [kind_of(stop)] if unseen_focus(stop) else []
    assert unseen == []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert set(walk(shown, back=True)) == set(stops)


# --- what is pressed by key


def test_that_a_chip_in_an_answer_is_reached_and_opened_by_key(stage: Stage) -> None:
    show(stage, next(scene for scene in SCENES if scene.name == "chat-answer"))
    window = stage.window
    view = window.chat.transcript.last_answer()
    assert view is not None
    prose = view.body.segments[0]
    assert isinstance(prose, QWidget)
    prose.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(prose, Qt.Key.Key_Tab)
    QTest.keyClick(prose, Qt.Key.Key_Return)
    stage.until(window.panel.isVisible)
    assert window.panel.isVisible()


def test_that_a_source_and_a_chat_are_opened_by_key(stage: Stage) -> None:
    show(stage, next(scene for scene in SCENES if scene.name == "chat-answer"))
    window = stage.window
    view = window.chat.transcript.last_answer()
    assert view is not None
    view.sources[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view.sources[1], Qt.Key.Key_Space)
    stage.until(window.panel.isVisible)
    chats = window.sidebar.chats
    chats.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.chat.chat_id
    QTest.keyClick(chats, Qt.Key.Key_Down)
    QTest.keyClick(chats, Qt.Key.Key_Return)
    stage.until(lambda: window.chat.chat_id != before)


# --- the checks bite


@pytest.fixture
def sheet(stage: Stage) -> Iterator[QDialog]:
    """A dialog to do things wrong in."""
    stage.tidy()
    dialog = QDialog(stage.window)
    dialog.setAccessibleName("Sheet")
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def _open(dialog: QDialog, *parts: QWidget) -> None:
    column = QVBoxLayout(dialog)
    for part in parts:
        column.addWidget(part)
    dialog.open()
    dialog.activateWindow()
    QApplication.processEvents()


def test_that_a_nameless_button_is_found_with_its_path(sheet: QDialog) -> None:
    button = QToolButton()
    button.setObjectName("mystery")
    _open(sheet, button)
    assert offenders(sheet) == ["no name: QDialog > QToolButton(mystery)"]


def test_that_a_role_that_says_nothing_is_found(sheet: QDialog) -> None:
    plain = QWidget()
    plain.setAccessibleName("Something")
    plain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    plain.setMinimumSize(20, 20)
    _open(sheet, plain)
    assert offenders(sheet) == ["the role Client does not fit: QDialog > QWidget(Something)"]


def test_that_buttons_of_the_same_name_are_found_unless_described(sheet: QDialog) -> None:
    first, second = QPushButton("Delete"), QPushButton("Delete")
    _open(sheet, first, second)
    (found,) = offenders(sheet)
    assert found.startswith("2 buttons are called “Delete”")
    second.setAccessibleDescription("The second chat")
    assert offenders(sheet) == []


def test_that_a_field_that_keeps_tab_is_found(sheet: QDialog) -> None:
    _open(sheet, QPlainTextEdit(), QPushButton("Next"))
    wanted_stops(sheet)[0].setFocus()
    with pytest.raises(AssertionError, match="Tab does not leave QDialog > QPlainTextEdit"):
        walk(sheet)


def test_that_an_order_that_jumps_is_found(sheet: QDialog) -> None:
    upper, lower = QPushButton("Upper"), QPushButton("Lower")
    _open(sheet, upper, lower)
    QWidget.setTabOrder(lower, upper)
    assert out_of_order([lower, upper], sheet) == [
        "QDialog > QPushButton(Upper) comes after QDialog > QPushButton(Lower)"
    ]


def test_that_a_focus_nobody_sees_is_found(sheet: QDialog) -> None:
    button = QPushButton("Flat")
    button.setAutoDefault(False)
    button.setStyleSheet("QPushButton, QPushButton:focus { border: none; }")
    _open(sheet, button, QPushButton("Other"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert unseen_focus(button)


def test_that_cut_covered_and_shifted_parts_are_found(sheet: QDialog) -> None:
    cut = QLabel("A long text for a small place")
    cut.setFixedWidth(40)
    out = QLabel("x", sheet)
    _open(sheet, cut)
    out.setGeometry(sheet.width() - 5, 0, 40, 20)
    out.show()
    words = faults(sheet)
    assert any(one.startswith("the text needs") for one in words)
    assert any(one.startswith("it reaches from") for one in words)
    first, second = QLabel("One"), QLabel("Two")
    holder = QWidget(sheet)
    line = QHBoxLayout(holder)
    line.addWidget(first)
    line.addWidget(second)
    holder.setGeometry(0, 0, 200, 40)
    holder.show()
    QApplication.processEvents()
    second.setGeometry(first.geometry())
    assert any("QLabel and QLabel lie over each other" in one for one in faults(sheet))
