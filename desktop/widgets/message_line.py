"""A sentence in a card with at most one button: what happened, what to do now; knows no cause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, restyle, row
from engine.api import AquiferError

_SEVERITIES = {
    "info": tr_later("info"),
    "success": tr_later("success"),
    "warning": tr_later("warning"),
    "error": tr_later("error"),
}
_LOOKS = {
    "info": ("info", "accent", "accent"),
    "success": ("success", "success", "accent"),
    "warning": ("warning", "warning", "warning"),
    "error": ("error", "error", "error"),
}


def severity_words(severity: str, words: str) -> str:
    """What a screen reader says of a message: how bad it is, before it."""
    return tr("{severity}: {words}").format(severity=tr(_SEVERITIES.get(severity, severity)), words=words)


def error_words(error: BaseException) -> tuple[str, str]:
    """The sentence of an error and its way out, if it has one."""
    if isinstance(error, AquiferError):
        return tr(error.user_message), tr(error.hint) if error.hint else ""
    return tr("Something went wrong: {error}").format(error=error), ""


class MessageLine(QFrame):
    """Hidden until `say`. `error` and `warning` are coloured and carry an icon, so the colour is not all there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = IconLabel(theme, "info", "accent", 18)
        self._words = label("", wrap=True)
        self._hint = label("", "muted", wrap=True)
        for words in (self._words, self._hint):
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = TextButton(theme, "")
        self.button.setAccessibleName(tr("No action"))
        self._action: Callable[[], object] | None = None
        on_click(self.button, self._pressed)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._words)
        texts.addWidget(self._hint)
        line = row(spacing=10, margins=(14, 9, 10, 9))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(self.button)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty while hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(
        self, severity: str, words: str, hint: str = "", button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Nothing to say hides it."""
        icon, colour, tone = _LOOKS.get(severity, _LOOKS["info"])
        self._icon.set_icon(icon, colour)
        restyle(self, "tone", tone)
        self._words.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._action = action
        self.button.setText(button)
        self.button.setAccessibleName(button or tr("No action"))
        self.button.setVisible(bool(button))
        self.setAccessibleName(severity_words(severity, f"{words} {hint}").strip())
        self.setVisible(bool(words))

    def say_error(
        self, error: BaseException, hint: str = "", button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """What went wrong; `hint` where the error knows no way out."""
        words, way_out = error_words(error)
        self.say("error", words, way_out or hint, button, action)

    def clear(self) -> None:
        self.say("info", "")

    def _pressed(self) -> None:
        if self._action is not None:
            self._action()
