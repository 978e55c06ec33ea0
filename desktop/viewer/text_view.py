"""Shows a text page with one span marked; also stands in for a PDF that cannot be drawn."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from desktop.theme import Theme


class MarkedTextView(QPlainTextEdit):
    """Read-only text; offsets are characters of the text that was set."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._span = (0, 0)
        self._head = (0, 0)
        self.setObjectName("textview")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Document text")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def marked_text(self) -> str:
        """The words under the mark."""
        selections = self.extraSelections()
        if not selections:
            return ""
        cursor: QTextCursor = selections[0].cursor
        return cursor.selectedText().replace("\u2029", "\n")

    def show_text(self, text: str, start: int = 0, end: int = 0, head: tuple[int, int] = (0, 0)) -> None:
        """Show `text`, mark [start:end] and scroll to it. The lines of `head` are drawn as a block of headers."""
        if text != self.toPlainText() or head != self._head:
            self.setPlainText(text)
            self._head = head
            self._draw_head()
        # Qt counts UTF-16 units: characters beyond the basic plane count twice.
        self._span = (_utf16(text, start), _utf16(text, end))
        self._mark()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._span[0])
        self.setTextCursor(cursor)
        self.centerCursor()

    def _draw_head(self) -> None:
        """The headers of an e-mail on a ground of their own, their names bold, the title above them large."""
        ground = QTextBlockFormat()
        ground.setBackground(self._theme.color("raised"))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        title = QTextCharFormat(bold)
        title.setProperty(QTextFormat.Property.FontPixelSize, self._theme.px(17))
        first, last = self._head
        for number in range(last):
            block = self.document().findBlockByNumber(number)
            cursor = QTextCursor(block)
            if number < first and not block.text():
                continue
            if number >= first:
                cursor.setBlockFormat(ground)
            name = block.text().find(":") + 1 if number >= first else len(block.text())
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + name, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(bold if number >= first else title)
        self.document().clearUndoRedoStacks()

    def _mark(self) -> None:
        start, end = self._span
        self.setExtraSelections([])
        if end <= start:
            return
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(self._theme.color("highlight"))
        form.setForeground(QColor("#1A1F24"))
        selection.cursor = cursor
        selection.format = form
        self.setExtraSelections([selection])

    def _refresh(self) -> None:
        self.setFont(self._theme.font())
        self._draw_head()
        self._mark()


def _utf16(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2
