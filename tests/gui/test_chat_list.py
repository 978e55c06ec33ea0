"""Pins, folders and temporary chats in the sidebar, by menu, key and drag."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from desktop.chat.temporary_banner import WORDS
from tests.fakes_desktop import Scripted
from tests.gui.conftest import SAMPLES, Driver


def rows(driver: Driver) -> list[str]:
    model = driver.window.sidebar.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def made(driver: Driver, *titles: str) -> list[str]:
    ids = [driver.engine.chat.new(title).id for title in titles]
    driver.window.refresh_chats()
    return ids


def choose(menu: QMenu, *words: str) -> None:
    """Take an entry of a menu, or of a menu inside it."""
    action = next(action for action in menu.actions() if action.text() == words[0])
    if len(words) > 1:
        choose(action.menu(), *words[1:])
    else:
        action.trigger()


def menu_of(driver: Driver, chat_id: str) -> QMenu:
    return driver.window.sidebar.chats.menu_for_chat(driver.engine.chat.get(chat_id))


def drag(driver: Driver, chat_id: str, target: str) -> bool:
    """Drop a chat on the row of that text, as the list does it; false where it cannot be dropped."""
    model = driver.window.sidebar.model
    mime = model.mimeData([model.index(model.row_of(chat_id))])
    parent = model.index(rows(driver).index(target))
    if not model.canDropMimeData(mime, Qt.DropAction.MoveAction, -1, -1, parent):
        return False
    model.dropMimeData(mime, Qt.DropAction.MoveAction, -1, -1, parent)
    driver.qtbot.wait(20)
    return True


def test_that_a_pinned_chat_stands_above_and_stays_there(start: Callable[..., Driver]) -> None:
    driver = start()
    first, _second = made(driver, "First", "Second")
    assert rows(driver) == ["Today", "Second", "First"]
    choose(menu_of(driver, first), "Pin")
    assert rows(driver) == ["Pinned", "First", "Today", "Second"]
    driver = start()
    assert rows(driver)[:2] == ["Pinned", "First"]
    choose(menu_of(driver, first), "Unpin")
    assert "Pinned" not in rows(driver)


def test_that_a_new_folder_is_named_in_place_and_takes_chats(driver: Driver) -> None:
    first, second, third = made(driver, "First", "Second", "Third")
    choose(menu_of(driver, first), "Move to folder", "New folder")
    chats = driver.window.sidebar.chats
    editor = chats.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "New folder"
    editor.selectAll()
    driver.qtbot.keyClicks(editor, "Workshop")
    driver.qtbot.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: rows(driver) == ["Folders", "Workshop", "First", "Today", "Third", "Second"])
    choose(menu_of(driver, second), "Move to folder", "Workshop")
    choose(menu_of(driver, third), "Pin")
    driver.qtbot.wait(50)
    driver.picture("folders")
    assert rows(driver) == ["Pinned", "Third", "Folders", "Workshop", "Second", "First"]
    driver.qtbot.mouseClick(
        chats.viewport(), Qt.MouseButton.LeftButton, pos=chats.visualRect(driver.window.sidebar.model.index(3)).center()
    )
    assert rows(driver) == ["Pinned", "Third", "Folders", "Workshop"]
    driver.window.sidebar.model.set_filter("second")
    assert rows(driver) == ["Folders", "Workshop", "Second"]
    driver.window.sidebar.model.set_filter("")
    choose(menu_of(driver, first), "Move to folder", "Out of its folder")
    assert rows(driver)[-2:] == ["Today", "First"]


def test_that_a_deleted_folder_comes_back_with_its_chats(driver: Driver) -> None:
    first, second = made(driver, "First", "Second")
    for chat_id in (first, second):
        driver.engine.chat.set_folder(chat_id, "Workshop")
    driver.window.refresh_chats()
    chats, model = driver.window.sidebar.chats, driver.window.sidebar.model
    chats.setCurrentIndex(model.index(model.row_of_folder("Workshop")))
    driver.qtbot.keyClick(chats, Qt.Key.Key_Delete)
    assert rows(driver) == ["Today", "Second", "First"]
    undo = next(b for b in driver.window.notifications.findChildren(QPushButton) if b.accessibleName() == "Undo")
    undo.click()
    assert rows(driver) == ["Folders", "Workshop", "Second", "First"]
    chats.setCurrentIndex(model.index(1))
    driver.qtbot.keyClick(chats, Qt.Key.Key_Return)
    assert rows(driver) == ["Folders", "Workshop"]


def test_that_a_name_being_typed_outlives_a_list_made_anew(driver: Driver) -> None:
    (first,) = made(driver, "First")
    chats = driver.window.sidebar.chats
    chats.rename(first)
    editor = chats.findChild(QLineEdit)
    assert editor is not None
    editor.clear()
    driver.qtbot.keyClicks(editor, "Half a na")
    made(driver, "Second")
    assert rows(driver) == ["Today", "First"]
    driver.qtbot.keyClicks(editor, "me")
    driver.qtbot.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: rows(driver) == ["Today", "Second", "Half a name"])
    chats.rename(first)
    made(driver, "Third")
    driver.qtbot.keyClick(chats.findChild(QLineEdit), Qt.Key.Key_Escape)
    driver.until(lambda: "Third" in rows(driver))


def test_that_a_folder_is_renamed_in_place(driver: Driver) -> None:
    driver.engine.chat.set_folder(made(driver, "First")[0], "Old")
    driver.window.refresh_chats()
    model = driver.window.sidebar.model
    assert model.setData(model.index(1), "New")
    driver.until(lambda: rows(driver) == ["Folders", "New", "First"])
    assert not model.setData(model.index(1), "   ")
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Folder: New, 1 chat, open"


def test_that_chats_are_dragged_into_folders_to_the_pins_and_out_again(driver: Driver) -> None:
    first, second, third = made(driver, "First", "Second", "Third")
    driver.engine.chat.add_folder("Workshop")
    driver.engine.chat.set_pinned(third, on=True)
    driver.window.refresh_chats()
    assert drag(driver, first, "Workshop")
    assert rows(driver) == ["Pinned", "Third", "Folders", "Workshop", "First", "Today", "Second"]
    assert drag(driver, second, "First")
    assert drag(driver, first, "Pinned")
    assert rows(driver) == ["Pinned", "First", "Third", "Folders", "Workshop", "Second"] or rows(driver) == [
        "Pinned", "Third", "First", "Folders", "Workshop", "Second",
    ]  # fmt: skip
    assert not drag(driver, first, "Folders")
    driver.engine.chat.set_pinned(third, on=False)
    driver.window.refresh_chats()
    assert drag(driver, second, "Today")
    assert rows(driver)[-3:] in (["Today", "Third", "Second"], ["Today", "Second", "Third"])
    assert driver.engine.chat.get(second).folder == ""


def test_that_letting_go_over_a_folder_moves_the_chat(driver: Driver) -> None:
    (first,) = made(driver, "First")
    driver.engine.chat.add_folder("Workshop")
    driver.window.refresh_chats()
    model, view = driver.window.sidebar.model, driver.window.sidebar.chats
    mime = model.mimeData([model.index(model.row_of(first))])
    spot = view.visualRect(model.index(rows(driver).index("Workshop"))).center()
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(spot, move, mime, left, none)
    moved = QDragMoveEvent(spot, move, mime, left, none)
    dropped = QDropEvent(QPointF(spot), move, mime, left, none)
    for event in (entered, moved, dropped):
        QApplication.sendEvent(view.viewport(), event)
    assert moved.isAccepted()
    driver.until(lambda: rows(driver) == ["Folders", "Workshop", "First"])
    assert not driver.window.overlay.isVisible()


def test_that_a_temporary_chat_is_marked_and_gone_when_it_is_closed(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.window._limits_seen()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    driver.press(Qt.Key.Key_N, control | shift)
    page = driver.window.chat
    assert page.temporary.isVisible()
    assert "not" not in page.temporary.accessibleName().split("Nothing")[0]
    assert page.temporary.accessibleName() == WORDS
    driver.qtbot.wait(50)
    driver.picture("temporary-empty")
    driver.engine.chat.enqueue(Scripted("A secret answer."))
    driver.ask_and_wait("A secret question")
    assert rows(driver)[:2] == ["Temporary", "A secret question"]
    driver.window.new_chat()
    assert not page.temporary.isVisible()
    driver.window.open_chat(driver.engine.chat.list()[0].id)
    assert page.temporary.isVisible()
    driver.qtbot.wait(50)
    driver.picture("temporary")
    driver.drop([SAMPLES / "House rules.md"])
    assert "Files cannot be attached to a temporary chat." in driver.window.notifications.texts
    page.temporary.close_button.click()
    assert driver.engine.chat.list() == []
    assert "Nothing of it is left" in driver.window.notifications.texts[0]
    for file in driver.engine.paths.root.rglob("*"):
        assert not file.is_file() or b"secret" not in file.read_bytes()


def test_that_a_temporary_chat_does_not_survive_a_restart_and_an_unused_one_leaves_at_once(
    start: Callable[..., Driver],
) -> None:
    driver = start()
    driver.window._limits_seen()
    driver.window.sidebar.temporary_button.click()
    driver.window.new_chat()
    assert driver.engine.chat.list() == []
    driver.window.sidebar.temporary_button.click()
    driver.ask_and_wait("A secret question")
    driver = start()
    assert rows(driver) == []
    assert driver.window.chat.chat_id == ""


def test_that_the_list_is_a_good_item_model(qtmodeltester, driver: Driver) -> None:
    first, second, _third = made(driver, "First", "Second", "Third")
    driver.engine.chat.set_folder(first, "Workshop")
    driver.engine.chat.set_pinned(second, on=True)
    driver.engine.chat.new("T", temporary=True)
    driver.window.refresh_chats()
    qtmodeltester.check(driver.window.sidebar.model)
