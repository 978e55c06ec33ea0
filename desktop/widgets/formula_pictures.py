"""Has formulas drawn in the background, a few at a time, and keeps the pictures; knows no document and no message."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.widgets.formula_paths import FormulaPicture, picture_of
from engine.api import formulas

if TYPE_CHECKING:
    from desktop.bridge.background import Background

MOST_KEPT = 400  # some 20 kB each
_AT_ONCE = 8  # so that the first ones are not kept waiting by the last ones
Key = tuple[str, bool]
Outcome = FormulaPicture | str  # a text says why there is no picture


class FormulaPictures(QObject):
    """`ready` is emitted when more formulas were drawn. Pictures know neither size nor colour, so no theme needs new
    ones."""

    ready = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._kept: OrderedDict[Key, Outcome] = OrderedDict()
        self._waiting: dict[Key, None] = {}
        self._drawing = False

    def picture(self, formula: formulas.Formula) -> Outcome | None:
        """The picture, why there is none, or None while it is being drawn."""
        key = (formula.tex, formula.display)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._waiting[key] = None
        self._draw()
        return None

    def _draw(self) -> None:
        if self._drawing or not self._waiting:
            return
        # The last ones first: they are what somebody looks at.
        wanted = list(self._waiting)[-_AT_ONCE:]
        for key in wanted:
            del self._waiting[key]
        self._drawing = True
        drawn = self._background.call("draw formulas", lambda: [_outcome(key) for key in wanted])
        drawn.on_success(lambda outcomes: self._take(wanted, outcomes)).on_failure(self._failed)
        drawn.on_cancelled(self._stopped)

    def _take(self, wanted: Sequence[Key], outcomes: Sequence[Outcome]) -> None:
        for key, outcome in zip(wanted, outcomes, strict=True):
            self._kept[key] = outcome
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self._drawing = False
        self._draw()
        self.ready.emit()

    def _failed(self, error: BaseException) -> None:
        self._drawing = False
        raise error  # a bug: what cannot be drawn is an outcome

    def _stopped(self) -> None:
        self._drawing = False


def drawn_sources(sources: Iterable[str], stopped: Callable[[], bool]) -> dict[str, FormulaPicture]:
    """Pictures by source, drawn in the thread of the caller; what cannot be drawn is left out. Ends early if `stopped`
    says so."""
    made: dict[str, FormulaPicture] = {}
    for source in dict.fromkeys(sources):
        if stopped():
            break
        formula = formulas.formula_from(source)
        outcome = _outcome((formula.tex, formula.display)) if formula is not None else ""
        if isinstance(outcome, FormulaPicture):
            made[source] = outcome
    return made


def _outcome(key: Key) -> Outcome:
    tex, display = key
    try:
        return picture_of(formulas.draw(tex, display=display))
    except formulas.FormulaRefused as refused:
        return str(refused)
