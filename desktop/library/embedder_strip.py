"""Another embedding model that reads the documents, in one line with progress; begins and stops nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.bridge.ingest_tracker import IngestTracker
from desktop.theme import Theme
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import EmbedderState


class EmbedderStrip(ProgressStrip):
    """Hidden while the chosen model answers and there is nothing to say. `settings_wanted` to choose another one."""

    settings_wanted = Signal()

    def __init__(self, theme: Theme, tracker: IngestTracker) -> None:
        super().__init__(theme, "the embedding model")
        self._tracker = tracker
        self.pause = TextButton(theme, "Pause", "plain", "clock")
        self.pause.setToolTip("Hold this and the reading of files")
        self.pause.setAccessibleName("Pause the embedding model and the reading of files")
        self.go_on = TextButton(theme, "Go on", "plain", "refresh")
        self.go_on.setAccessibleName("Go on with the embedding model")
        self.stop = TextButton(theme, "Stop", "plain", "stop")
        self.stop.setToolTip("What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.")
        self.stop.setAccessibleName("Stop the embedding model")
        self.again = TextButton(theme, "Try again", "plain", "refresh")
        self.again.setAccessibleName("Try again: look for the embedding model")
        self.settings = TextButton(theme, "Settings", "plain", "settings")
        self.settings.setAccessibleName("Choose the embedding model in Settings")
        on_click(self.again, tracker.embedder.try_again)
        on_click(self.settings, self.settings_wanted.emit)
        on_click(self.pause, tracker.toggle_pause)
        on_click(self.go_on, self._go_on)
        on_click(self.stop, tracker.embedder.stop)
        self.set_buttons((self.pause, self.go_on, self.stop, self.again, self.settings))
        tracker.embedder.changed.connect(self.refresh)
        # Only a pause, which is of no collection, changes this line: files being read tell of each of their pages.
        tracker.changed.connect(lambda collection: None if collection else self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands."""
        state, running, paused = self._tracker.embedder.state, self._tracker.embedder.running, self._tracker.paused
        words = words_of(state, running=running, paused=paused) if state is not None else ""
        self.setVisible(bool(words))
        if state is None or not words:
            return
        self.say(words, *(("warning", "warning") if state.reason else ("clock", "accent")))
        self.bar.setVisible(bool(state.wanted))
        self.bar.setRange(0, max(state.documents, 1))
        self.bar.setValue(state.done)
        self.pause.setVisible(running and not paused)
        self.go_on.setVisible(bool(state.wanted) and (paused or not running))
        self.stop.setVisible(running)
        self.again.setVisible(not state.wanted)
        self.settings.setVisible(not state.wanted)

    def _go_on(self) -> None:
        if self._tracker.paused:
            self._tracker.toggle_pause()
        if not self._tracker.embedder.running:
            self._tracker.embedder.go_on()


def words_of(state: EmbedderState, *, running: bool, paused: bool) -> str:
    """How it stands; empty when the chosen model answers."""
    if not state.wanted:
        return state.reason
    start = "" if running and not paused else "Paused: " if running else "Stopped: "
    now = f"{start}{state.done:,} of {state.documents:,} documents read for the embedding model {state.wanted}"
    if running and state.done == state.documents:
        now = f"All documents are read for the embedding model {state.wanted}, which takes over in a moment"
    if state.answering:
        now += f"; {state.answering} answers meanwhile"
    elif not state.reason:  # a reason says it already
        now += "; until it is ready, documents are found by their words alone"
    return f"{now}. {state.reason}".strip()
