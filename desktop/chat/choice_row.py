"""A row of buttons that show their words while there is room, and else only their pictures; knows no button's job."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import TextButton, row

_SPACING = 4


class ChoiceRow(QWidget):
    """`hint` goes first where it is narrow, then the words of the buttons from the last one on; `end` always stays.

    What a button would say is in its accessible name and its tooltip, which are the caller's.
    """

    def __init__(self, theme: Theme, choices: Sequence[QWidget], hint: QLabel, end: QWidget) -> None:
        super().__init__()
        self._choices, self._hint, self._end = choices, hint, end
        self._words = {one: one.words for one in choices if isinstance(one, TextButton)}
        self.setLayout(row(*choices, 1, hint, end, spacing=_SPACING))
        # After the buttons took the new look themselves.
        theme.changed.connect(lambda: QTimer.singleShot(0, self, self._fit))

    def say(self, button: TextButton, words: str) -> None:
        """Put words on a button, if there is room."""
        self._words[button] = words
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """From everything to as little as has to be."""
        shown = {button: words for button, words in self._words.items() if not button.isHidden()}
        needed = {button: _width(button, words) for button, words in shown.items()}
        others = [one for one in (*self._choices, self._end) if one not in shown and not one.isHidden()]
        wanted = sum(one.sizeHint().width() + _SPACING for one in others) + sum(n + _SPACING for n in needed.values())
        hint = self._hint.sizeHint().width() + _SPACING
        self._hint.setVisible(wanted + hint <= self.width())
        for button, words in reversed(shown.items()):
            if wanted > self.width():
                wanted -= needed[button] - _width(button, "")
                words = ""
            if button.words != words:
                button.setText(words)
        layout = self.layout()
        if layout is not None:  # large text in a narrow window: they move together before one is cut
            layout.setSpacing(_SPACING if wanted <= self.width() else 0)


def _width(button: TextButton, words: str) -> int:
    """What it takes with these words, of which it may show others now."""
    room, metrics = "\u2002" if words else "", button.fontMetrics()
    return (
        button.sizeHint().width() - metrics.horizontalAdvance(button.text()) + metrics.horizontalAdvance(room + words)
    )
