"""Sentences for the person with up to three buttons, newest on top; errors stay until dismissed. Knows no cause."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconButton, IconLabel, TextButton, label, on_click, row
from desktop.widgets.margins import set_margins
from desktop.widgets.message_line import error_words, severity_words
from engine.api import AquiferError

_ICONS = {"info": ("info", "accent"), "success": ("success", "success"), "warning": ("warning", "warning")}
_SHOWN_MS = {"info": 6_000, "success": 6_000, "warning": 15_000}
_MOST_SHOWN = 4
_LARGE_TEXT = 150


@dataclass(frozen=True)
class Action:
    """A button of a notification."""

    text: str
    run: Callable[[], object]


class Notice(QFrame):
    """One sentence; `closed` when it should go."""

    closed = Signal()

    def __init__(self, theme: Theme, severity: str, text: str, hint: str, actions: Sequence[Action]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.severity, self.text, self.count = severity, text, 1
        self.setProperty("severity", severity)
        self.setAccessibleName(severity_words(severity, text))
        icon, colour = _ICONS.get(severity, ("error", "error"))
        self._words = label(text, wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._words)
        if hint:
            texts.addWidget(label(hint, "muted", wrap=True))
        layout = QHBoxLayout(self)
        set_margins(layout, 12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(theme, icon, colour, 20), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        buttons = row()
        for action in actions:
            button = TextButton(theme, action.text)
            on_click(button, self.closed.emit, action.run)
            buttons.addWidget(button)
        if len(actions) > 1 and theme.px(100) >= _LARGE_TEXT:  # beside the words they would leave them no room
            buttons.addStretch(1)
            texts.addLayout(buttons)
        else:
            layout.addLayout(buttons)
        close = IconButton(theme, "close", tr("Dismiss"), size=16)
        on_click(close, self.closed.emit)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def again(self) -> None:
        """The same thing happened once more."""
        self.count += 1
        words = trn("{text} (%n time)", "{text} (%n times)", self.count)
        self._words.setText(words.format(text=self.text))


class NotificationBar(QWidget):
    """The stack at the top of the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notices: list[Notice] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 0)
        self._layout.setSpacing(6)
        self.setAccessibleName(tr("Notifications"))
        self.hide()

    @property
    def texts(self) -> list[str]:
        return [notice.text for notice in self._notices]

    def show_error(self, error: BaseException, actions: Sequence[Action] = ()) -> None:
        """An error as its sentence and hint; unexpected ones are named as such, details are in the log."""
        if isinstance(error, AquiferError):
            self.show_notice("error", *error_words(error), actions)
        else:
            self.show_notice(
                "error",
                tr("Something went wrong inside Aquifer: {kind}: {error}").format(
                    kind=type(error).__name__, error=error
                ),
                tr("Your chats and documents are safe. Details are in the log of the data folder."),
                actions,
            )

    def show_notice(self, severity: str, text: str, hint: str = "", actions: Sequence[Action] = ()) -> None:
        """`severity`: "info" and "success" go after some seconds, "warning" later, "error" never by itself."""
        # An error repeats itself; two deletions with the same words have an Undo each.
        same = next((n for n in self._notices if n.text == text and (not actions or severity == "error")), None)
        if same is not None:
            same.again()
            return
        notice = Notice(self._theme, severity, text, hint, actions)
        notice.closed.connect(lambda: self._remove(notice))
        self._notices.insert(0, notice)
        self._layout.insertWidget(0, notice)
        for old in self._notices[_MOST_SHOWN:]:
            self._remove(old)
        if severity in _SHOWN_MS:
            QTimer.singleShot(_SHOWN_MS[severity] + 30 * len(text), notice, notice.closed.emit)
        self.show()

    def show_link(self, address: str) -> None:
        """Where a link leads: it is opened by nobody but the person."""
        copy = Action(tr("Copy address"), lambda: QGuiApplication.clipboard().setText(address))
        shown = address if len(address) < 120 else address[:119] + "…"
        words = tr("This link leads to {address}").format(address=shown)
        self.show_notice("info", words, tr("Aquifer opens no links."), [copy])

    def clear(self) -> None:
        for notice in list(self._notices):
            self._remove(notice)

    def _remove(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._layout.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))
