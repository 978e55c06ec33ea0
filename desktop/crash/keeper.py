"""Joins marker, native stacks, outline log and report for one program: asked at its start, told at its end."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.crash import native
from desktop.crash.marker import CrashMarker, Stage
from desktop.crash.start_plan import StartPlan, plan_of
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import AquiferError, ProfilePaths

if TYPE_CHECKING:
    from desktop.crash.outline_log import OutlineLog

log = logging.getLogger(__name__)


class CrashKeeper(QObject):
    """`begin` before the engine is made, `opened` when the profile is open, `end` when it ends as it should."""

    def __init__(self, theme: Theme, window: QWidget, bar: NotificationBar, profile: Path) -> None:
        super().__init__(window)
        self._theme, self._window, self._bar = theme, window, bar
        self._paths = ProfilePaths(profile)
        self.marker = CrashMarker()
        self._native = native.NativeCrashes()
        self.watch_native = False
        self._outline: OutlineLog | None = None
        self._last_stages: tuple[Stage, ...] | None = None
        self._last_native = ""

    def begin(self, *, safe_mode: bool) -> StartPlan:
        """Whether the last time ended in a crash, and what this start leaves out."""
        self._last_stages = self.marker.begin(self._paths.root)
        if self._last_stages is not None:
            self._last_native = native.take_last(self._paths.logs_dir)
        self._watch()
        self.marker.enter("start")
        return plan_of(self._last_stages, self._last_native, safe_mode=safe_mode)

    @property
    def last_stages(self) -> tuple[Stage, ...]:
        """What was going on when the program last ended by a crash."""
        return self._last_stages or ()

    def opened(self) -> None:
        """The folders are there, also on the first start of a profile."""
        self.marker.refresh()
        self._watch()
        if self._outline is None:
            from desktop.crash.outline_log import OutlineLog

            try:
                self._outline = OutlineLog(self._paths.logs_dir)
            except OSError as error:
                log.warning("reports will have no log: %s", error)

    def end(self) -> None:
        self.marker.end()
        self._native.close()
        if self._outline is not None:
            self._outline.close()
            self._outline = None

    def show_error(self, error: BaseException) -> None:
        """An error nobody caught: the expected ones are sentences, of the others there is a report."""
        if isinstance(error, AquiferError):
            self._bar.show_error(error)
        else:
            self._bar.show_error(error, [Action(tr("Details…"), lambda: self.show_report(error))])

    def show_report(self, error: BaseException | None = None) -> None:
        """The report of an error, or of how the last time ended."""
        from desktop.crash.dialog import CrashDialog
        from desktop.crash.report import report_of, title_of

        stages = self.marker.stages if error is not None else self._last_stages or ()
        text = report_of(
            self._paths.logs_dir, error=error, stages=stages, native="" if error is not None else self._last_native
        )
        dialog = CrashDialog(self._theme, self._window, title_of(error), text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _watch(self) -> None:
        if self.watch_native:
            self._native.watch(self._paths.logs_dir)
