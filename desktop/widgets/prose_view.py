"""Shows one stretch of rendered text as high as it is, with citation chips; opens no link and loads no file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QRectF, QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip

from desktop.theme import Theme
from desktop.widgets.markdown import prose_css
from desktop.widgets.marks import CITE_END, CITE_START, END, START, ChipFacts

_MARKS = QRegularExpression(f"{CITE_START}[0-9]+{CITE_END}|{START}|{END}")
CHIP_SCHEME = "cite"
_PICTURE = "\ufffc"  # what stands for a chip in the text


class ProseView(QTextBrowser):
    """`chip_activated(n)` for a citation, `link_activated(url)` for any other link."""

    chip_activated = Signal(int)
    link_activated = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._html = ""
        self._chips: dict[int, ChipFacts] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Text")
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._clicked)

    def set_html(self, html: str, chips: Sequence[ChipFacts] = ()) -> None:
        """Show `html`; marks in it become chips and underlines."""
        self._html, self._chips = html.strip(), {chip.n: chip for chip in chips}
        self.render_again()

    def render_again(self) -> None:
        """Draw the same text once more, after the theme or the size changed."""
        theme = self._theme
        font = theme.font()
        self.setFont(font)
        names = ("accent", "raised", "muted", "border")
        css = prose_css({name: theme.hex(name) for name in names}, font.pixelSize(), theme.code_font().family())
        document = self.document()
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(css)
        self._add_chip_pictures()
        self.setHtml(self._html)
        self._apply_marks()
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's names below
        """Copied text has [n] where a chip is."""
        mime: QMimeData = super().createMimeDataFromSelection()
        cursor = self.textCursor()
        text = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        if _PICTURE not in text:
            return mime
        numbers = self._chip_numbers(cursor)
        rest = iter(numbers)
        mime = QMimeData()
        mime.setText("".join(f"[{next(rest, '')}]" if c == _PICTURE else c for c in text))
        copy = QTextDocument()
        QTextCursor(copy).insertFragment(cursor.selection())
        _name_chips(copy, numbers)
        mime.setHtml(copy.toHtml())
        mime.setData("text/markdown", copy.toMarkdown().encode())
        return mime

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """Only chips are ever loaded: no file, no address."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        if url.scheme() == CHIP_SCHEME:
            return self.document().resource(QTextDocument.ResourceType.ImageResource, url)
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()  # the transcript scrolls, not one message

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        scrolling = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape)
        if event.key() in scrolling:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: Any) -> bool:  # noqa: N802
        if isinstance(event, QHelpEvent):
            anchor = self.anchorAt(event.pos())
            text = self.tip_of(anchor)
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return bool(super().viewportEvent(event))

    def tip_of(self, anchor: str) -> str:
        """What hovering an anchor shows."""
        url = QUrl(anchor)
        if url.scheme() == CHIP_SCHEME:
            chip = self._chips.get(_number_of(url))
            return chip.tip if chip else ""
        return anchor

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_: object) -> None:
        height = max(1, round(self.document().size().height() + 0.49))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _clicked(self, url: QUrl) -> None:
        if url.scheme() == CHIP_SCHEME:
            self.chip_activated.emit(_number_of(url))
        else:
            self.link_activated.emit(url.toString())

    def _chip_numbers(self, selection: QTextCursor) -> list[int]:
        numbers: list[int] = []
        cursor = QTextCursor(self.document())
        for position in range(selection.selectionStart(), selection.selectionEnd()):
            if self.document().characterAt(position) == _PICTURE:
                cursor.setPosition(position + 1)
                numbers.append(_number_of(QUrl(cursor.charFormat().anchorHref())))
        return numbers

    def _apply_marks(self) -> None:
        """Turn the marks into formats: underlines first, then from the end, so that positions stay true."""
        document = self.document()
        found: list[tuple[int, int, str]] = []
        cursor = document.find(_MARKS, 0)
        while not cursor.isNull():
            found.append((cursor.selectionStart(), cursor.selectionEnd(), cursor.selectedText()))
            cursor = document.find(_MARKS, cursor.selectionEnd())
        opened: int | None = None
        for start, end, text in found:
            if text == START:
                opened = end
            elif text == END and opened is not None:
                self._underline(opened, start)
                opened = None
        for start, end, text in reversed(found):
            edit = QTextCursor(document)
            edit.setPosition(start)
            edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            edit.removeSelectedText()
            if text.startswith(CITE_START):
                self._insert_chip(edit, int(text[1:-1]))

    def _underline(self, start: int, end: int) -> None:
        underline = QTextCharFormat()
        underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        underline.setUnderlineColor(self._theme.color("warning"))
        underline.setToolTip("Nothing in your documents supports this sentence.")
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(underline)

    def _insert_chip(self, cursor: QTextCursor, n: int) -> None:
        picture = QTextImageFormat()
        picture.setName(f"{CHIP_SCHEME}:{n}")
        picture.setAnchor(True)
        picture.setAnchorHref(f"{CHIP_SCHEME}:{n}")
        picture.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertImage(picture)

    def _add_chip_pictures(self) -> None:
        ratio = max(2.0, self.devicePixelRatioF())
        for chip in self._chips.values():
            url = QUrl(f"{CHIP_SCHEME}:{chip.n}")
            image = chip_image(self._theme, chip.n, solid=chip.verified, ratio=ratio)
            self.document().addResource(QTextDocument.ResourceType.ImageResource, url, image)


def _name_chips(document: QTextDocument, numbers: Sequence[int]) -> None:
    """Put [n] in place of each chip, the last first, so that places stay true."""
    places = [at for at in range(document.characterCount()) if document.characterAt(at) == _PICTURE]
    for at, number in reversed(list(zip(places, numbers, strict=False))):
        edit = QTextCursor(document)
        edit.setPosition(at)
        edit.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(f"[{number}]", QTextCharFormat())


def _number_of(url: QUrl) -> int:
    path = url.path()
    return int(path) if path.isdigit() else 0


def chip_image(theme: Theme, n: int, *, solid: bool, ratio: float) -> QImage:
    """The numbered chip: filled when the quote was found word for word, an outline when it is weak."""
    height = theme.px(15)
    width = theme.px(16 if n < 10 else 22)
    gap = theme.px(1.5)
    image = QImage(round((width + 2 * gap) * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(gap + 0.75, 0.75, width - 1.5, height - 1.5)
    painter.setPen(QPen(theme.color("accent"), 1.3, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine))
    painter.setBrush(theme.color("accent") if solid else QColor(0, 0, 0, 0))
    painter.drawRoundedRect(box, theme.px(4.5), theme.px(4.5))
    font = theme.font(10)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(theme.color("accent-text" if solid else "accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(n))
    painter.end()
    return image
