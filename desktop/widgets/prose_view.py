"""Shows one stretch of rendered text as high as it is, with chips and formulas; opens no link and loads no file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QToolTip

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.chip_image import chip_image
from desktop.widgets.formula_marks import FORMULA, formula_of
from desktop.widgets.formula_object import OBJECT
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.markdown import prose_css
from desktop.widgets.marks import CITE_END, CITE_START, END, START, ChipFacts
from desktop.widgets.prose_formulas import ProseFormulas, sources

_MARKS = QRegularExpression(f"{CITE_START}[0-9]+{CITE_END}|{START}|{END}|{FORMULA.pattern}")
CHIP_SCHEME = "cite"
# Of a list in its text, and of a list in it; there is room for "99.".
_INDENT = 28


class ProseView(QTextBrowser):
    """`chip_activated(n)` for a citation, `link_activated(url)` for any other link."""

    chip_activated = Signal(int)
    link_activated = Signal(str)

    def __init__(self, theme: Theme, pictures: FormulaPictures | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.formulas = ProseFormulas(self, theme, pictures, self._fit)
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
        self.setAccessibleName(tr("Text"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._clicked)
        if pictures is not None:
            pictures.ready.connect(self._show_ready)

    def set_html(self, html: str, chips: Sequence[ChipFacts] = ()) -> None:
        """Show `html`; marks in it become chips and underlines. What stands there already is left as it is."""
        html, facts = html.strip(), {chip.n: chip for chip in chips}
        if html and (html, facts) == (self._html, self._chips):
            return
        self._html, self._chips = html, facts
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
        document.setIndentWidth(theme.px(_INDENT))
        self._add_chip_pictures()
        self.formulas.clear()
        self.setHtml(self._html)
        self._apply_marks()
        self.formulas.describe()
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's names below
        """Copied text has [n] where a chip is, and the LaTeX where a formula is."""
        mime: QMimeData = super().createMimeDataFromSelection()
        cursor = self.textCursor()
        text = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        if OBJECT not in text:
            return mime
        words = self._words_of_objects(cursor)
        rest = iter(words)
        mime = QMimeData()
        mime.setText("".join(next(rest, "") if c == OBJECT else c for c in text))
        copy = QTextDocument()
        QTextCursor(copy).insertFragment(cursor.selection())
        _name_objects(copy, words)
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
            text = self.tip_of(anchor) or self.formulas.tip_at(QPointF(event.pos()))
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

    def _show_ready(self) -> None:
        self.formulas.show_ready()

    def _words_of_objects(self, selection: QTextCursor) -> list[str]:
        """What is copied for each chip and each formula."""
        words: list[str] = []
        cursor = QTextCursor(self.document())
        for position, source in sources(self.document(), selection.selectionStart(), selection.selectionEnd()):
            cursor.setPosition(position + 1)
            words.append(source or f"[{_number_of(QUrl(cursor.charFormat().anchorHref()))}]")
        return words

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
        block = QTextCursor(document)
        block.beginEditBlock()  # laid out once, not after each mark
        for start, end, text in reversed(found):
            edit = QTextCursor(document)
            edit.setPosition(start)
            edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark = FORMULA.fullmatch(text)
            formula = formula_of(mark) if mark is not None else None
            if formula is not None:
                self.formulas.insert(edit, formula)
                continue
            edit.removeSelectedText()
            if text.startswith(CITE_START):
                self._insert_chip(edit, int(text[1:-1]))
        block.endEditBlock()

    def _underline(self, start: int, end: int) -> None:
        underline = QTextCharFormat()
        underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        underline.setUnderlineColor(self._theme.color("warning"))
        underline.setToolTip(tr("Nothing in your documents supports this sentence."))
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


def _name_objects(document: QTextDocument, words: Sequence[str]) -> None:
    """Put words in place of each chip and formula, the last first, so that places stay true."""
    places = [at for at in range(document.characterCount()) if document.characterAt(at) == OBJECT]
    for at, text in reversed(list(zip(places, words, strict=False))):
        edit = QTextCursor(document)
        edit.setPosition(at)
        edit.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        edit.insertText(text.replace("\n", "\u2028"), QTextCharFormat())


def _number_of(url: QUrl) -> int:
    path = url.path()
    return int(path) if path.isdigit() else 0
