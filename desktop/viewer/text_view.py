"""Shows a text page with one span marked and others found; also stands in for a PDF that cannot be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.text_direction import follow_text

_MOST_SHOWN = 500
_SMALLEST, _LARGEST = 0.6, 3.0


class MarkedTextView(QPlainTextEdit):
    """Read-only text; offsets are characters of the text that was set."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._span = (0, 0)
        self._head = (0, 0)
        self._text = ""
        self._found: list[tuple[int, int]] = []
        self._found_now = (0, 0)
        self.zoom_now = 1.0
        self.setObjectName("textview")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Document text"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        follow_text(self)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(16)
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def marked_text(self) -> str:
        """The words under the mark."""
        start, end = self._span
        cursor = self._cursor(start, end)
        return cursor.selectedText().replace("\u2029", "\n") if end > start else ""

    def show_text(self, text: str, start: int = 0, end: int = 0, head: tuple[int, int] = (0, 0)) -> None:
        """Show `text`, mark [start:end] and scroll to it. The lines of `head` are drawn as a block of headers."""
        if text != self.toPlainText() or head != self._head:
            self.setPlainText(text)
            self._head = head
            self._draw_head()
        self._text, self._found, self._found_now = text, [], (0, 0)
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
        title.setProperty(QTextFormat.Property.FontPixelSize, round(self._theme.px(17) * self.zoom_now))
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

    def show_found(self, spans: Sequence[tuple[int, int]], now: tuple[int, int] | None) -> None:
        """Mark what a search found on this page, and bring the one that is looked at into view."""
        near = 0
        if now is not None:
            near = max(0, next((n for n, span in enumerate(spans) if span == now), 0) - _MOST_SHOWN // 2)
        shown = spans[near : near + _MOST_SHOWN]
        self._found = [(_utf16(self._text, start), _utf16(self._text, end)) for start, end in shown]
        before = self._found_now
        self._found_now = (_utf16(self._text, now[0]), _utf16(self._text, now[1])) if now is not None else (0, 0)
        self._mark()
        if now is not None and self._found_now != before:
            self.setTextCursor(self._cursor(self._found_now[0], self._found_now[0]))
            self.centerCursor()

    def set_zoom(self, zoom: float) -> None:
        """The size of the letters; 1 is that of the window."""
        self.zoom_now = min(_LARGEST, max(_SMALLEST, zoom))
        self._refresh()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        """The cited words in yellow, what was found in green, and the one looked at with a line under it."""
        marks = [(span, self._theme.color("highlight"), False) for span in (self._span,) if span[1] > span[0]]
        marks += [(span, self._theme.color("hit"), span == self._found_now) for span in self._found]
        self.setExtraSelections([self._selection(*mark) for mark in marks])

    def _selection(self, span: tuple[int, int], ground: QColor, now: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(ground)
        form.setForeground(QColor("#1A1F24"))
        if now:
            form.setFontUnderline(True)
            form.setUnderlineColor(self._theme.color("hit-now"))
            form.setBackground(ground.darker(120))
        selection.cursor = self._cursor(*span)
        selection.format = form
        return selection

    def _refresh(self) -> None:
        font = self._theme.font()
        font.setPixelSize(max(1, round(font.pixelSize() * self.zoom_now)))
        self.setFont(font)
        self._draw_head()
        self._mark()


def _utf16(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2
