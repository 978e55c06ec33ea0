"""One piece of work of the settings page: its progress with Stop, then its outcome; knows nothing of the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt

from desktop.bridge.background import Background, Operation
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconButton, TextButton, on_click, restyle
from desktop.widgets.message_line import error_words
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import BytesDone, Event, ImportProgress, Job, Phase

T = TypeVar("T")


class TaskStrip(ProgressStrip):
    """Hidden while there is nothing to say; one piece of work at a time."""

    def __init__(self, theme: Theme, of: str, background: Background) -> None:
        super().__init__(theme, of)
        self._background = background
        self._running: Operation[Any] | None = None
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stop = TextButton(theme, tr("Stop"), "plain", "stop")
        self.stop.setAccessibleName(tr("Stop {work}").format(work=of))
        self.more = TextButton(theme, "", "plain")
        self.more.setAccessibleName(tr("No action"))
        self.dismiss = IconButton(theme, "close", tr("Dismiss"), size=16)
        self._action: Callable[[], object] | None = None
        on_click(self.stop, self.cancel)
        on_click(self.more, self._act)
        on_click(self.dismiss, self.hide)
        self.set_buttons((self.more, self.stop, self.dismiss))
        self.hide()

    @property
    def busy(self) -> bool:
        return self._running is not None

    def cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._show(tr("Stopping"), "clock", "accent", "", running=True)

    def run(
        self,
        words: str,
        op: Callable[[], Job[T]],
        done: Callable[[T], None],
        stopped: str,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin; `done` says how it went, `ended` is called also after a failure or a stop. A second one while one runs
        is not begun."""
        if self.busy:
            return
        self._show(words, "clock", "accent", "", running=True)
        self.bar.setRange(0, 0)
        operation = self._background.run(op)
        self._running = operation

        def succeeded(result: T) -> None:
            self._running = None
            done(result)
            ended()

        def failed(error: BaseException) -> None:
            self.say_outcome(" ".join(filter(None, error_words(error))), failed=True)
            ended()

        def cancelled() -> None:
            self.say_outcome(stopped)
            ended()

        operation.on_event(self._heard).on_success(succeeded).on_failure(failed).on_cancelled(cancelled)

    def say_outcome(
        self, words: str, *, failed: bool = False, button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """The end of it, with at most one thing to do next."""
        self._running = None
        self._action = action
        self._show(words, *(("error", "error", "error") if failed else ("success", "success", "")), running=False)
        self.more.setText(button)
        self.more.setAccessibleName(button or tr("No action"))
        self.more.setVisible(bool(button))

    def _heard(self, event: Event) -> None:
        if isinstance(event, Phase):
            self.words.setText(tr(event.text))
        elif isinstance(event, BytesDone):
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * event.done / max(1, event.total)))
        elif isinstance(event, ImportProgress):
            words = trn("%n chat: {title}", "%n chats: {title}", event.done)
            self.words.setText(words.format(title=event.title[:80]))

    def _show(self, words: str, icon: str, colour: str, tone: str, *, running: bool) -> None:
        self.say(words, icon, colour)
        restyle(self, "tone", tone)
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.dismiss.setVisible(not running)
        self.more.hide()
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
