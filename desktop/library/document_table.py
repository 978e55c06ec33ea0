"""The table of documents on screen: columns, selection, tags drawn as chips; opens and changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.bridge.file_states import FileStatus
from desktop.library.document_table_model import COLUMNS, TAGS_ROLE, DocumentTableModel
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.own_direction import OwnDirectionDelegate
from desktop.widgets.row_table import RowTable
from engine.api import DocumentInfo

Index = QModelIndex | QPersistentModelIndex
TAGS_COLUMN = COLUMNS.index("Tags")
_WIDTHS = ((1, 164), (2, 72), (3, 82), (4, 112), (TAGS_COLUMN, 150))
_BY_NEED = (1, 2, TAGS_COLUMN, 4, 3)


class DocumentTable(RowTable):
    """`opened(row)` on double click or Enter; `selection_changed` when other rows are selected; `password_wanted` from
    the button in the row of an encrypted file."""

    opened = Signal(int)
    password_wanted = Signal(object)  # FileStatus
    selection_changed = Signal()
    remove_wanted = Signal()  # by the Delete key

    def __init__(self, theme: Theme, model: DocumentTableModel) -> None:
        super().__init__(theme, model, tr("Documents"), _WIDTHS, _BY_NEED)
        self._model = model
        self._locks: set[int] = set()  # rows with a button; a reset of the model takes the buttons away
        model.modelReset.connect(self._locks.clear)
        self._texts = OwnDirectionDelegate(self)
        self.setItemDelegate(self._texts)
        self._delegate = _TagDelegate(theme)
        self._delegate.setParent(self)
        self.setItemDelegateForColumn(TAGS_COLUMN, self._delegate)
        self.horizontalHeader().moveSection(TAGS_COLUMN, 1)  # beside the name, where they are looked for
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    @property
    def rows(self) -> list[int]:
        """The selected rows, from the top."""
        chosen = self.selectionModel().selection()
        return sorted({number for part in range(chosen.size()) for number in _rows_of(chosen.at(part))})

    def selected(self) -> list[FileStatus]:
        """The files of the selected rows."""
        found = [self._model.status_at(number) for number in self.rows]
        return [status for status in found if status is not None]

    def show_documents(self, stored: Sequence[DocumentInfo], live: Sequence[FileStatus]) -> None:
        """Put these in place of what is shown; rows stay selected. Tags take room only where there are any."""
        chosen = {status.sha256 for status in self.selected() if status.sha256}
        self._model.show_documents(stored, live)
        if chosen and not self.selectionModel().hasSelection():
            self._select_rows(self._model.rows_of(chosen))
        self.use_column(TAGS_COLUMN, on=bool(self._model.known_tags))
        self._show_locks()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
            return
        super().keyPressEvent(event)

    def _select_rows(self, rows: Sequence[int]) -> None:
        """All at once: each change of the selection is listened to."""
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for row in rows:
            selection.append(QItemSelectionRange(self._model.index(row, 0), self._model.index(row, last)))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def _show_locks(self) -> None:
        """A button in the row of each file that needs a password; those that stand already are left alone."""
        locked = self._model.locked()
        for number in self._locks - locked.keys():
            self.setIndexWidget(self._model.index(number, 1), None)  # type: ignore[arg-type]
        for number in sorted(locked.keys() - self._locks):
            status = locked[number]
            button = TextButton(self._theme, tr("Needs a password"), "cell", "lock")
            button.setAccessibleName(tr("Type the password of {name}").format(name=status.name))
            # Enter on the row does the same; Qt selects the row of a button that gets the focus.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            on_click(button, partial(self.password_wanted.emit, status))
            self.setIndexWidget(self._model.index(number, 1), button)
            button.ensurePolished()
            # The margins of the stylesheet are not in the hint.
            self.widen(1, button.sizeHint().width() / self._theme.px(100) * 100 + 16)
        self._locks = set(locked)


def _rows_of(part: QItemSelectionRange) -> range:
    return range(part.top(), part.bottom() + 1)


class _TagDelegate(QStyledItemDelegate):
    """Tags as small chips; those without room are counted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # The row itself (background, selection, focus) is drawn by the style, without words.
        plain = QStyleOptionViewItem(option)
        super().paint(painter, plain, index)
        theme, box = self._theme, QRect(option.rect)
        tags = [str(tag) for tag in index.data(TAGS_ROLE) or ()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12))
        metrics = painter.fontMetrics()
        height, pad = metrics.height() + theme.px(4), theme.px(7)
        x, right = box.left() + theme.px(8), box.right() - theme.px(6)
        direction = option.direction  # places are worked out from the left, and drawn from where reading begins
        for number, tag in enumerate(tags):
            rest = len(tags) - number - 1
            room = right - x - (metrics.horizontalAdvance(f"+{rest}") + theme.px(6) if rest else 0)
            words = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, max(0, room - 2 * pad))
            if number and (words != tag or room <= 2 * pad):
                painter.setPen(theme.color("muted"))
                left_over = QStyle.visualRect(direction, box, QRect(x, box.top(), right - x, box.height()))
                start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
                painter.drawText(left_over, start | Qt.AlignmentFlag.AlignVCenter, f"+{rest + 1}")
                break
            chip = QRect(x, box.center().y() - height // 2, metrics.horizontalAdvance(words) + 2 * pad, height)
            place = QStyle.visualRect(direction, box, chip)
            painter.setPen(theme.color("border-strong"))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(place, height / 2, height / 2)
            painter.setPen(theme.color("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            x = chip.right() + theme.px(6)
        painter.restore()
