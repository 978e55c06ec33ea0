"""Another embedding model that reads the documents, in one line with progress; begins and stops nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.bridge.ingest_tracker import IngestTracker
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, on_click
from desktop.widgets.progress_strip import ProgressStrip
from engine.api import EmbedderState


class EmbedderStrip(ProgressStrip):
    """Hidden while the chosen model answers and there is nothing to say. `settings_wanted` to choose another one."""

    settings_wanted = Signal()

    def __init__(self, theme: Theme, tracker: IngestTracker) -> None:
        super().__init__(theme, tr("the embedding model"))
        self._tracker = tracker
        self.pause = TextButton(theme, tr("Pause"), "plain", "clock")
        self.pause.setToolTip(tr("Hold this and the reading of files"))
        self.pause.setAccessibleName(tr("Pause the embedding model and the reading of files"))
        self.go_on = TextButton(theme, tr("Go on"), "plain", "refresh")
        self.go_on.setAccessibleName(tr("Go on with the embedding model"))
        self.stop = TextButton(theme, tr("Stop"), "plain", "stop")
        self.stop.setToolTip(
            tr("What is done is kept. It goes on with “Go on”, or when Aquifer is started the next time.")
        )
        self.stop.setAccessibleName(tr("Stop the embedding model"))
        self.again = TextButton(theme, tr("Try again"), "plain", "refresh")
        self.again.setAccessibleName(tr("Try again: look for the embedding model"))
        self.settings = TextButton(theme, tr("Settings"), "plain", "settings")
        self.settings.setAccessibleName(tr("Choose the embedding model in Settings"))
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
        return tr(state.reason)
    now = trn(
        "{done:,} of {all:,} documents read for the embedding model {model}",
        "{done:,} of {all:,} documents read for the embedding model {model}",
        state.documents,
    ).format(done=state.done, all=state.documents, model=state.wanted)
    if running and state.done == state.documents:
        now = tr("All documents are read for the embedding model {model}, which takes over in a moment").format(
            model=state.wanted
        )
    elif not running:
        now = tr("Stopped: {how_far}").format(how_far=now)
    elif paused:
        now = tr("Paused: {how_far}").format(how_far=now)
    if state.answering:
        now = tr("{how_far}; {model} answers meanwhile").format(how_far=now, model=state.answering)
    elif not state.reason:  # a reason says it already
        now = tr("{how_far}; until it is ready, documents are found by their words alone").format(how_far=now)
    sentence = tr("{sentence}.").format(sentence=now)
    return f"{sentence} {tr(state.reason)}" if state.reason else sentence
