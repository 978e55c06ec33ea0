"""Asks what the wanted runs will take, one question at a time, and says it in a line; sets no setting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.bridge.training_desk import TrainingDesk
from desktop.bridge.training_protocol import RunForecast
from desktop.translation import tr, trn
from desktop.widgets.message_line import MessageLine
from desktop.widgets.time_words import duration
from training.api import TrainConfig

_WAIT_MS = 300
Wanted = tuple[TrainConfig, ...]


class ForecastAsker(QObject):
    """`proposed(TrainConfig)` when the person takes the settings that fit. Asks only while its parent is seen; `held`
    while a start is under way."""

    proposed = Signal(object)

    def __init__(self, desk: TrainingDesk, line: MessageLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._line, self._seen = desk, line, parent
        self.wanted: Wanted = ()
        self.held = False
        self._asked: Wanted = ()
        self._answered: Wanted = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._ask)

    def want(self, configs: Sequence[TrainConfig]) -> None:
        """What is set now; asked for in a moment, when nothing was changed meanwhile."""
        before, self.wanted = self.wanted, tuple(configs)
        if self.wanted:
            if self.wanted not in (before, self._answered):
                self._say_working()  # what was said is of other settings
            self._timer.start()
        else:
            self._answered = ()

    def look(self) -> None:
        """Somebody looks again."""
        self._timer.start()

    def forget(self) -> None:
        """What was answered is not shown any more, or may be another now."""
        self._answered = ()

    def _ask(self) -> None:
        """One at a time: what is set while one is worked out is asked for after it."""
        if not self.wanted or self._asked or self.held or not self._seen.isVisible():
            return
        if self.wanted == self._answered:
            return  # what it takes is shown already
        asked = self._asked = self.wanted
        self._answered = ()
        self._say_working()
        operation = self._desk.forecast(asked)
        operation.on_success(lambda found: self._show(asked, found))
        operation.on_failure(lambda error: self._failed(asked, error))
        operation.on_cancelled(self._cancelled)

    def _say_working(self) -> None:
        one = len(self.wanted) == 1
        self._line.say("info", tr("Working out what it takes…") if one else tr("Working out what they take…"))

    def _cancelled(self) -> None:
        """A run starts; what is set is asked for again when the form is shown again."""
        self._asked = ()

    def _was_asked(self, asked: Wanted) -> bool:
        """Whether the answer still is about what is set; if not, ask again."""
        self._asked = ()
        if self.wanted and self.wanted != asked:
            self._ask()
            return False
        return bool(self.wanted)

    def _failed(self, asked: Wanted, error: BaseException) -> None:
        if self._was_asked(asked):
            self._line.say_error(error)

    def _show(self, asked: Wanted, found: Sequence[RunForecast]) -> None:
        if not self._was_asked(asked):
            return
        self._answered = asked
        if len(found) > 1:
            self._line.say(*several_words(found))
            return
        one = found[0]
        proposal = one.proposal
        if one.fits or proposal is None:
            self._line.say("success" if one.fits else "warning", one.words, one.details)
            return
        self._line.say("warning", one.words, one.why, tr("Use settings that fit"), lambda: self.proposed.emit(proposal))


def several_words(found: Sequence[RunForecast]) -> tuple[str, str, str]:
    """Severity, sentence and hint about runs that go one after the other."""
    each = [one.seconds for one in found]
    count = len(found)
    words = trn(
        "{count:,} run, one after the other: about {time} in all.",
        "{count:,} runs, one after the other: about {time} in all.",
        count,
    ).format(count=count, time=duration(sum(each)))
    unfit = [one for one in found if not one.fits]
    if unfit:
        many = trn("One of them does not fit.", "%n of them do not fit.", len(unfit))
        return "warning", f"{many} {words}", unfit[0].words
    least, most = duration(min(each)), duration(max(each))
    if max(each) > min(each):
        return "success", words, tr("Each takes about {least} to {most}.").format(least=least, most=most)
    return "success", words, tr("Each takes about {time}.").format(time=least)
