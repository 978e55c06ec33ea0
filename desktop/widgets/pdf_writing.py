"""Draws a chat as a PDF a little at a time on the GUI thread, so that nothing freezes; asks no engine.

Qt's text layout holds Python's lock and belongs to this thread, so there is no other that could do it. Each turn of the
event loop lays out some messages, later it draws one page.
"""

from __future__ import annotations

import html
import time
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, QRegularExpression, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop.translation import tr
from desktop.widgets.formula_marks import FORMULA, formula_mark, formula_of
from desktop.widgets.formula_object import KIND, FormulaObjects
from desktop.widgets.formula_paths import FormulaPicture
from engine.api import AquiferError, ChatDocument, footnote_html, message_html

_MARGIN_MM = 18.0
_FOOT_PX = 30  # for the number of the page
_PAGE_EDGE_PX = 6  # so that nothing of a line is cut at the edge of a page
_SLICE_S = 0.010
_LAYOUT_DPI = 96
_FORMULA = QRegularExpression(FORMULA.pattern)
_STYLE = """
h1 { font-size: 20px; } h2 { font-size: 13px; color: #47525e; margin-top: 18px; }
h3, h4, h5, h6 { font-size: 14px; } p { margin-top: 4px; margin-bottom: 6px; line-height: 135%; }
.question { background-color: #eef3f6; } .muted, .model { color: #5a6672; font-weight: normal; }
pre { background-color: #f2f4f6; font-size: 11px; } a { color: #17607a; text-decoration: none; }
table { border-collapse: collapse; border: 1px solid #c4ccd4; } td, th { border: 1px solid #c4ccd4; padding: 4px; }
blockquote { color: #47525e; margin-left: 18px; }
"""


class PdfWriting(QObject):
    """`finished(path)`, `failed(error)` or `cancelled` ends it; `progressed(done, total)` counts messages and pages.

    The file is there whole or not at all.
    """

    finished = Signal(Path)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int)

    def __init__(self, parent: QObject, chat: ChatDocument, file: Path, pictures: Mapping[str, FormulaPicture]) -> None:
        """`pictures` are those of formulas by source; formulas without one stay their source."""
        super().__init__(parent)
        self._chat, self._file, self._pictures = chat, file, pictures
        self._part = file.with_name(f".{file.name}.part")
        self._document = QTextDocument(self)
        self._formulas = FormulaObjects(self)
        self._document.documentLayout().registerHandler(KIND, self._formulas)
        self._steps: Generator[tuple[int, int], None, None] = self._work()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self.cancel)

    def start(self) -> None:
        self._timer.start(0)

    def cancel(self) -> None:
        """Stop; nothing is left of the file."""
        if self._timer.isActive():
            self._end()
            self.cancelled.emit()

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        try:
            while time.perf_counter() < until:
                step = next(self._steps, None)
                if step is None:
                    self._part.replace(self._file)
                    self._end()
                    self.finished.emit(self._file)
                    return
                self.progressed.emit(*step)
        except OSError as error:
            self._end()
            words = tr("{name} could not be written: {reason}.")
            words = words.format(name=self._file.name, reason=error.strerror or error)
            self.failed.emit(AquiferError(words, tr("Free some space or choose another folder; nothing was changed.")))

    def _end(self) -> None:
        self._timer.stop()
        self._steps.close()  # lets go of the file
        self._part.unlink(missing_ok=True)

    def _work(self) -> Generator[tuple[int, int], None, None]:
        with self._part.open("wb"):
            pass  # Python says why it cannot be written; Qt only that
        writer = QPdfWriter(str(self._part))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM))
        writer.setTitle(self._chat.title)
        writer.setCreator("Aquifer")
        scale = writer.logicalDpiX() / _LAYOUT_DPI
        page = QSizeF(writer.width() / scale, writer.height() / scale - _FOOT_PX)
        yield from self._lay_out(page)
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(tr("the folder cannot be written or the disk is full"))
        try:
            painter.scale(scale, scale)
            pages = self._document.pageCount()
            for number in range(pages):
                if number and not writer.newPage():
                    raise OSError(tr("the disk is full"))
                self._draw(painter, page, number, pages)
                yield len(self._chat.messages) + number, len(self._chat.messages) + pages
        finally:
            ended = painter.end()
        if not ended or not self._part.is_file() or self._part.stat().st_size == 0:
            raise OSError(tr("the disk is full"))

    def _lay_out(self, page: QSizeF) -> Iterator[tuple[int, int]]:
        document = self._document
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
        font.setPixelSize(13)
        document.setDefaultFont(font)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(_PAGE_EDGE_PX)
        document.setDefaultStyleSheet(_STYLE)
        document.setUndoRedoEnabled(False)
        document.setPageSize(page)
        cursor = QTextCursor(document)
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(self._chat.created))
        title = self._chat.title.replace("&", "&amp;").replace("<", "&lt;")
        cursor.insertHtml(f'<h1>{title}</h1><p class="muted">{day}</p>')
        total = len(self._chat.messages)
        for number, message in enumerate(self._chat.messages, start=1):
            self._begin_block(cursor)
            start = cursor.position()
            cursor.insertHtml(message_html(message, "margin-left", self._formula))
            self._put_formulas(start)
            yield number, 2 * total
        if notes := self._chat.footnotes:
            self._begin_block(cursor)
            head = html.escape(tr("Sources"))
            cursor.insertHtml(f"<hr><h2>{head}</h2>")
            for note in notes:
                self._begin_block(cursor)
                cursor.insertHtml(footnote_html(note))
                yield total, 2 * total

    def _formula(self, source: str) -> str:
        return formula_mark(source) if source in self._pictures else html.escape(source)

    def _put_formulas(self, start: int) -> None:
        """Pictures in place of the marks behind `start`, the last first, so that places stay true."""
        marks = []
        mark = self._document.find(_FORMULA, start)
        while not mark.isNull():
            marks.append(mark)
            mark = self._document.find(_FORMULA, mark)
        for mark in reversed(marks):
            found = FORMULA.fullmatch(mark.selectedText())
            formula = formula_of(found) if found is not None else None
            if formula is not None and (picture := self._pictures.get(formula.source)) is not None:
                self._formulas.insert(mark, picture, formula.source, self._document.defaultFont())

    def _begin_block(self, cursor: QTextCursor) -> None:
        """A new paragraph with nothing of the one before; what is above it is laid out now and not all at the end."""
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._document.documentLayout().blockBoundingRect(cursor.block().previous())

    def _draw(self, painter: QPainter, page: QSizeF, number: int, pages: int) -> None:
        top = number * page.height()
        painter.save()
        painter.translate(0, -top)
        view = QRectF(0, top, page.width(), page.height())
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        foot = QRectF(0, page.height() + _FOOT_PX / 2, page.width(), _FOOT_PX / 2)
        painter.setFont(self._document.defaultFont())
        painter.setPen(Qt.GlobalColor.darkGray)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{number + 1} / {pages}")
