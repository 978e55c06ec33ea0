"""The network shield: what a download may reach now, and what was refused, with copy and clear; refuses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from engine.api import AquiferError, BlockedAttempt

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_MOST_SHOWN = 50


class ShieldSection(QWidget):
    """`refresh` when it is looked at."""

    words = tr_later("network shield blocked refused connections offline log privacy")

    def __init__(self, theme: Theme, engine: EngineApi, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._engine, self._show_error = engine, show_error
        self.text = label("", "muted", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMinimumWidth(300)
        self.copy = TextButton(theme, tr("Copy the log"), "plain", "copy")
        self.clear = TextButton(theme, tr("Clear the log"), "plain", "trash")
        on_click(self.copy, self._copy)
        on_click(self.clear, self._clear)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(theme.px(8))
        line = row(IconLabel(theme, "shield", "success", 24), spacing=12)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        inside.addLayout(line)
        inside.addLayout(row(1, self.copy, self.clear))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("Network shield"), "heading"))
        column.addWidget(frame)
        self.refresh()

    def attempts(self) -> list[BlockedAttempt]:
        """Of all starts, the newest first."""
        kept = list(self._engine.blocked_log.entries())
        known = set(kept)
        now = [attempt for attempt in self._engine.guard.blocked if attempt not in known]
        return sorted([*kept, *now], key=lambda attempt: attempt.time_s, reverse=True)

    def refresh(self) -> None:
        """List what a download may reach now, and the refused connections."""
        open_for, attempts = self._engine.guard.open_for, self.attempts()
        opened = tr("Open now, for the download you allowed, and for nothing else: {hosts}.")
        start = opened.format(hosts=", ".join(open_for)) + "\n\n" if open_for else ""
        self.copy.setVisible(bool(attempts))
        self.clear.setVisible(bool(attempts))
        if not attempts:
            self.text.setText(start + tr("No connection has been refused."))
            return
        lines = [_line(attempt) for attempt in attempts[:_MOST_SHOWN]]
        more = len(attempts) - len(lines)
        if more:
            lines.append(
                trn(
                    "… and %n earlier ones; “Copy the log” has them all.",
                    "… and %n earlier ones; “Copy the log” has them all.",
                    more,
                )
            )
        head = trn(
            "%n attempt was refused, {now} since this start:",
            "%n attempts were refused, {now} since this start:",
            len(attempts),
        ).format(now=len(self._engine.guard.blocked))
        self.text.setText(start + "\n".join([head, *lines]))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(_line(attempt) for attempt in self.attempts()))

    def _clear(self) -> None:
        try:
            self._engine.blocked_log.clear()
        except AquiferError as error:
            self._show_error(error)
            return
        self._engine.guard.blocked.clear()
        self.refresh()


def _line(attempt: BlockedAttempt) -> str:
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(attempt.time_s))
    caller = tr("tried by {caller}").format(caller=attempt.caller)
    return f"{when}  {attempt.target}\n    {caller}"
