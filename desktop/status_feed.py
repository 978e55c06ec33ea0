"""What the status bar says: model, jobs, speed, shield, gathered from where they happen; draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.bridge.event_pump import EventPump
from desktop.bridge.ingest_tracker import IngestTracker
from desktop.bridge.job_names import WRITING_PAIRS
from desktop.chat.session import ChatSessions
from desktop.status_bar import StatusBar
from desktop.translation import tr, trn
from engine.api import Answer

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_LOOK_AT_SHIELD_MS = 2000


class StatusFeed(QObject):
    """Follows files, pairs and answers under way; the shield is looked at every two seconds. `jobs_page` is where a
    click on the jobs leads."""

    def __init__(self, bar: StatusBar, tracker: IngestTracker, sessions: ChatSessions, pump: EventPump) -> None:
        super().__init__(bar)
        self._bar, self._tracker, self._sessions, self._pump = bar, tracker, sessions, pump
        self.jobs_page = "documents"
        self._engine: EngineApi | None = None
        self._shield_timer = QTimer(self)
        self._shield_timer.setInterval(_LOOK_AT_SHIELD_MS)
        self._shield_timer.timeout.connect(self.update_shield)
        tracker.changed.connect(lambda _name: self._update_jobs())
        tracker.finished.connect(lambda _name: self._update_jobs())
        tracker.embedder.changed.connect(self._update_jobs)
        pump.running_changed.connect(self._update_jobs)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.show_model()
        self._shield_timer.start()

    def stop(self) -> None:
        self._shield_timer.stop()

    def show_model(self, doing: str = "") -> None:
        """The loaded model, and what is being done with it."""
        self._bar.show_model(self._engine.models.current if self._engine else None, doing)

    def show_answer(self, answer: Answer) -> None:
        self._bar.show_timing(answer.timing)
        self.show_model()

    def _update_jobs(self) -> None:
        unread = self._tracker.unread
        answers = len(self._sessions.all_live)
        parts = []
        if unread:
            parts.append(trn("Reading %n file", "Reading %n files", unread))
        anew = self._tracker.embedder.state
        if anew is not None and self._tracker.embedder.running:
            words = tr("Embedding model: {done:,} of {documents:,} documents")
            parts.append(words.format(done=anew.done, documents=anew.documents))
        writing = any(job.name == WRITING_PAIRS for job in self._pump.jobs)
        self.jobs_page = "finetune" if writing and not parts else "documents"
        if writing:
            parts.append(tr("Writing pairs from documents"))
        if answers:
            if answers == 1:
                parts.append(tr("Answering"))
            else:
                parts.append(trn("Answering in %n chat", "Answering in %n chats", answers))
        self._bar.show_jobs(" · ".join(parts))

    def update_shield(self) -> None:
        if self._engine is not None:
            self._bar.show_shield(len(self._engine.guard.blocked), self._engine.guard.open_for)
