"""In which direction a text is read: as its own first letter says, whatever the language of the window."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

FROM_RIGHT = "\u200f"  # a mark without a width
_MOST_CHARS = 2_000  # without a letter in so many, the rest decides nothing


def direction_of(text: str) -> Qt.LayoutDirection:
    """That of the first letter with a direction (rules P2 and P3 of Unicode's bidirectional algorithm); that of the
    window where there is none."""
    for character in text[:_MOST_CHARS]:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return QGuiApplication.layoutDirection()


def read_as_window(text: str) -> str:
    """For Qt, which reads a text as its first letter says: a sentence of a mirrored window may begin with a name in
    Latin letters, and is known by its other letters. A text that has none of them stays as it is."""
    if not QGuiApplication.isRightToLeft() or direction_of(text) == Qt.LayoutDirection.RightToLeft:
        return text
    mirrored = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text[:_MOST_CHARS])
    return FROM_RIGHT + text if mirrored else text


def follow_text(edit: QPlainTextEdit) -> None:
    """Let the lines of `edit` begin where its text does. Qt orders each paragraph as it is read, but leaves all of them
    at the left; `QTextEdit` does both by itself."""

    def follow() -> None:
        document = edit.document()
        option = document.defaultTextOption()
        mirrored = direction_of(_beginning(edit)) == Qt.LayoutDirection.RightToLeft
        wanted = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            document.setDefaultTextOption(option)

    edit.textChanged.connect(follow)
    follow()


def _beginning(edit: QPlainTextEdit) -> str:
    """Enough to find the first letter, however long the text is."""
    block, text = edit.document().firstBlock(), ""
    while block.isValid() and len(text) < _MOST_CHARS:
        text += block.text()[:_MOST_CHARS]
        block = block.next()
    return text
