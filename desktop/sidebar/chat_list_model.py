"""The chats as a Qt list: Temporary / Pinned / folders / Today / 7 days / Older; knows nothing of how it is drawn."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from desktop.translation import tr, tr_later, trn
from engine.api import ChatInfo, FolderInfo

Index = QModelIndex | QPersistentModelIndex
CHAT_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
BUSY_ROLE = Qt.ItemDataRole.UserRole + 3
FOLDER_ROLE = Qt.ItemDataRole.UserRole + 4  # name of the folder this row is, or empty
OPEN_ROLE = Qt.ItemDataRole.UserRole + 5
INSIDE_ROLE = Qt.ItemDataRole.UserRole + 6  # whether a chat is listed inside a folder
COUNT_ROLE = Qt.ItemDataRole.UserRole + 7
UNTITLED = tr_later("New chat")
PINNED, FOLDERS, TEMPORARY = tr_later("Pinned"), tr_later("Folders"), tr_later("Temporary")
MIME = "application/x-aquifer-chat"
_DAY_S = 86_400


@dataclass(slots=True)  # not frozen: that takes three times as long, and there are ten thousand
class Row:
    """A heading, a folder, or a chat; `place` is the pair (pinned, folder) a chat gets that is dropped here."""

    heading: str = ""
    chat: ChatInfo | None = None
    folder: FolderInfo | None = None
    count: int = 0
    place: tuple[bool, str] = (False, "")


class ChatListModel(QStringListModel):
    """`renamed(id, title)` and `folder_renamed(old, new)` after an edit in place; `moved(id, pinned, folder)` after a
    drop.

    Rows are counted by the strings of the base, which are empty: a list asks for the count twice a row, and to ask
    Python ten thousand times is felt.
    """

    renamed = Signal(str, str)
    folder_renamed = Signal(str, str)
    moved = Signal(str, bool, str)

    def __init__(self) -> None:
        super().__init__()
        self._chats: list[ChatInfo] = []
        self._folders: list[FolderInfo] = []
        # A chat outside of pins and folders stands for its row: there may be ten thousand.
        self._rows: list[Row | ChatInfo] = []
        self._places: dict[str, int] | None = None  # of chats, by id
        self._filter = ""
        self._busy: frozenset[str] = frozenset()
        self._midnight = 0.0  # of the day the headings are for

    def show_chats(
        self, chats: Sequence[ChatInfo], busy: Sequence[str] = (), folders: Sequence[FolderInfo] = ()
    ) -> None:
        """Nothing is built anew when nothing is another: a list of ten thousand takes a while to lay out."""
        wanted = (frozenset(busy), list(chats), list(folders), last_midnight(time.time()))
        if wanted != (self._busy, self._chats, self._folders, self._midnight):
            self._busy, self._chats, self._folders, self._midnight = wanted
            self._build()

    def set_filter(self, text: str) -> None:
        """Only chats whose title has all words of `text`; folders without one are left out."""
        self._filter = text
        self._build()

    def row_of(self, chat_id: str) -> int:
        """The row of a chat, or -1."""
        if self._places is None:
            self._places = {}
            for place, row in enumerate(self._rows):
                chat = row if isinstance(row, ChatInfo) else row.chat
                if chat is not None:
                    self._places[chat.id] = place
        return self._places.get(chat_id, -1)

    def row_of_folder(self, name: str) -> int:
        """The row of a folder, or -1."""
        rows = enumerate(self._rows)
        return next((n for n, row in rows if isinstance(row, Row) and row.folder and row.folder.name == name), -1)

    def row_at(self, index: Index) -> Row:
        """What stands in a row; an empty one where there is none."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else Row()
        return row if isinstance(row, Row) else Row(chat=row)

    def chat_at(self, index: Index) -> ChatInfo | None:
        return self.row_at(index).chat

    def folder_at(self, index: Index) -> FolderInfo | None:
        return self.row_at(index).folder

    @property
    def folders(self) -> Sequence[FolderInfo]:
        return self._folders

    @property
    def shown(self) -> list[ChatInfo]:
        chats = (row if isinstance(row, ChatInfo) else row.chat for row in self._rows)
        return [chat for chat in chats if chat is not None]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt's names here and below
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self.row_at(index)
        if role == HEADING_ROLE:
            return bool(row.heading)
        if row.folder is not None:
            return self._of_folder(row, row.folder, role)
        if row.chat is None:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return tr(row.heading) if shown and row.heading else None
        return self._of_chat(row, row.chat, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        row, name = self.row_at(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        if row.folder is not None:
            if name != row.folder.name:
                self.folder_renamed.emit(row.folder.name, name)
            return True
        if row.chat is None:
            return False
        if name != row.chat.title:
            self.renamed.emit(row.chat.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.row_at(index)
        if row.chat is None and row.folder is None:
            return Qt.ItemFlag.ItemIsDropEnabled if row.heading not in (TEMPORARY, FOLDERS) else Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        if row.chat is not None and row.chat.temporary:
            return usual
        drag = Qt.ItemFlag.ItemIsDragEnabled if row.chat is not None else Qt.ItemFlag.NoItemFlags
        return usual | Qt.ItemFlag.ItemIsDropEnabled | drag

    # --- dragging

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:  # noqa: N802
        mime = QMimeData()
        chat = self.chat_at(indexes[0]) if indexes else None
        if chat is not None:
            mime.setData(MIME, chat.id.encode())
        return mime

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        return data.hasFormat(MIME) and parent.isValid() and bool(self.flags(parent) & Qt.ItemFlag.ItemIsDropEnabled)

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """The rows come anew from what is stored, so Qt is told that it has nothing to take away."""
        if self.canDropMimeData(data, action, row, column, parent):
            pinned, folder = self.row_at(parent).place
            self.moved.emit(bytes(data.data(MIME).data()).decode(), pinned, folder)
        return False

    # --- building

    def _of_folder(self, row: Row, folder: FolderInfo, role: int) -> Any:
        chats = trn("%n chat", "%n chats", row.count)
        read = tr("Folder: {name}, {chats}, open") if folder.is_open else tr("Folder: {name}, {chats}, closed")
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: folder.name,
            Qt.ItemDataRole.EditRole: folder.name,
            Qt.ItemDataRole.ToolTipRole: tr("{folder}: {chats}").format(folder=folder.name, chats=chats),
            Qt.ItemDataRole.AccessibleTextRole: read.format(name=folder.name, chats=chats),
            FOLDER_ROLE: folder.name,
            OPEN_ROLE: folder.is_open,
            COUNT_ROLE: row.count,
        }
        return values.get(role)

    def _of_chat(self, row: Row, chat: ChatInfo, role: int) -> Any:
        title = title_of(chat)
        read = tr("Temporary chat: {title}") if chat.temporary else tr("Chat: {title}")
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.EditRole: chat.title,
            Qt.ItemDataRole.ToolTipRole: title,
            Qt.ItemDataRole.AccessibleTextRole: read.format(title=title),
            CHAT_ROLE: chat.id,
            BUSY_ROLE: chat.id in self._busy,
            INSIDE_ROLE: bool(row.place[1]),
        }
        return values.get(role)

    def _build(self) -> None:
        words = self._filter.casefold().split()
        found: Sequence[ChatInfo] = self._chats
        if words:
            found = [chat for chat in found if all(word in title_of(chat).casefold() for word in words)]
        rows = self._grouped(found, searching=bool(words))
        self._rows, self._places = rows, None
        self.setStringList([""] * len(rows))  # as many rows, all anew

    def _grouped(self, chats: Sequence[ChatInfo], *, searching: bool) -> list[Row | ChatInfo]:
        rows: list[Row | ChatInfo] = []
        known = {folder.name for folder in self._folders}
        special = [chat for chat in chats if chat.temporary or chat.pinned or chat.folder]
        temporary = [chat for chat in special if chat.temporary]
        pinned = [chat for chat in special if chat.pinned and not chat.temporary]
        for heading, group, place in ((TEMPORARY, temporary, (False, "")), (PINNED, pinned, (True, ""))):
            if group:
                rows.append(Row(heading, place=place))
                rows += [Row(chat=chat, place=place) for chat in group]
        inside = [chat for chat in special if chat.folder in known and not chat.pinned and not chat.temporary]
        rows += self._in_folders(inside, searching=searching)
        elsewhere = {chat.id for group in (temporary, pinned, inside) for chat in group}
        rest = [chat for chat in chats if chat.id not in elsewhere] if elsewhere else chats
        midnight = last_midnight(time.time())
        week = midnight - 7 * _DAY_S
        for heading, listed in (
            (tr_later("Today"), [chat for chat in rest if chat.updated >= midnight]),
            (tr_later("7 days"), [chat for chat in rest if week <= chat.updated < midnight]),
            (tr_later("Older"), [chat for chat in rest if chat.updated < week]),
        ):
            if listed:
                rows.append(Row(heading))
                rows += listed
        return rows

    def _in_folders(self, chats: Sequence[ChatInfo], *, searching: bool) -> Iterator[Row]:
        inside: dict[str, list[ChatInfo]] = {folder.name: [] for folder in self._folders}
        for chat in chats:
            inside[chat.folder].append(chat)
        listed = [folder for folder in self._folders if inside[folder.name] or not searching]
        if listed:
            yield Row(FOLDERS)
        for folder in listed:
            place = (False, folder.name)
            yield Row(folder=folder, count=len(inside[folder.name]), place=place)
            if folder.is_open or searching:
                yield from (Row(chat=chat, place=place) for chat in inside[folder.name])


def title_of(chat: ChatInfo) -> str:
    """What a chat is called in lists."""
    return chat.title or " ".join(chat.draft.split())[:60] or tr(UNTITLED)


def last_midnight(now: float) -> float:
    """When the day of `now` began here."""
    return time.mktime((*time.localtime(now)[:3], 0, 0, 0, 0, 0, -1))
