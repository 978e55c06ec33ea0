"""Draws formulas as objects in a text document: on its baseline, in the colour of its text, never wider than it."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop.theme import Theme
from desktop.widgets.formula_paths import FormulaPicture

OBJECT = "\ufffc"  # the character an object stands for in the text
KIND = int(QTextFormat.ObjectTypes.UserObject.value) + 1
_NUMBER = int(QTextFormat.Property.UserProperty.value) + 1
_SOURCE = _NUMBER + 1
_EM = _NUMBER + 2
# The letters of STIX Two are smaller than those of a font for screens of the same size.
_LARGER = 1.14
_BESIDE = 1.0  # pixels


class FormulaObjects(QPyTextObject):
    """The pictures of one document, by number; `insert` puts one into it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: list[FormulaPicture] = []

    def clear(self) -> None:
        self._pictures.clear()

    def insert(self, cursor: QTextCursor, picture: FormulaPicture, source: str, font: QFont) -> None:
        """Put the picture in place of what the cursor has selected; `font` is that of the document."""
        size = cursor.charFormat().font().pixelSize()
        em = _LARGER * (size if size > 0 else font.pixelSize())
        form = QTextCharFormat()
        form.setObjectType(KIND)
        form.setProperty(_NUMBER, len(self._pictures))
        form.setProperty(_SOURCE, source)
        form.setProperty(_EM, em)
        form.setToolTip(source)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        form.setFont(_aligning_font(font, em * (picture.ascent - picture.depth)))
        self._pictures.append(picture)
        cursor.insertText(OBJECT, form)

    def intrinsicSize(self, doc: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:  # noqa: N802 - Qt's name
        picture, em = self._picture(form), self._em(doc, form)
        if picture is None:
            return QSizeF(0, 0)
        above, below, half = picture.ascent * em, picture.depth * em, _half_x(form)
        # Qt makes room for (height + half) / 2 above the baseline; with the font of `insert` that is what is needed.
        return QSizeF(picture.width * em + 2 * _BESIDE, max(2 * above - half, 2 * below + half))

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        picture = self._picture(form)
        if picture is not None:
            block = doc.findBlock(position)
            line = block.layout().lineForTextPosition(position - block.position())
            # Qt puts the middle of an object on the middle of its line.
            baseline = QRectF(rect).center().y() + (line.ascent() - line.descent()) / 2
            colour = painter.pen().color()
            picture.paint(painter, QPointF(rect.left() + _BESIDE, baseline), self._em(doc, form), colour)

    def _picture(self, form: QTextFormat) -> FormulaPicture | None:
        number = form.intProperty(_NUMBER)
        return self._pictures[number] if 0 <= number < len(self._pictures) else None

    def _em(self, doc: QTextDocument, form: QTextFormat) -> float:
        """The size, smaller where the picture would be wider than the text."""
        em, picture, room = form.doubleProperty(_EM), self._picture(form), doc.textWidth() - 4 * _BESIDE
        if picture is None or room <= 0:
            return em
        return min(em, room / picture.width)


def source_of(form: QTextCharFormat) -> str | None:
    """The LaTeX of the formula with this format; None for other characters."""
    return str(form.property(_SOURCE)) if form.objectType() == KIND else None


def widest_em(theme: Theme, room: float) -> float:
    """How wide a formula may be to be read in `room` pixels, in em: at half its size."""
    return room / (0.5 * _LARGER * theme.font().pixelSize())


def _aligning_font(font: QFont, difference: float) -> QFont:
    """A font whose letters are so high that Qt's "middle" is where the baseline of the picture has to be.

    Qt knows no baseline of an object, only its middle: half the height of an x of the object's own font above it.
    """
    made = QFont(font)
    made.setPixelSize(1000)
    share = max(0.1, QFontMetrics(made).xHeight() / 1000)
    made.setPixelSize(max(1, math.floor(2 * max(0.0, difference) / share)))
    return made


def _half_x(form: Any) -> float:
    return QFontMetrics(form.toCharFormat().font()).xHeight() / 2
