"""From a damaged database back to a restore point: what is said, the question before, the order; puts nothing back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.bridge.background import Background
from desktop.preferences.cards import day_text
from engine.api import DamagedFile, WayBack

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_WHAT = {
    "chats.sqlite": "Your chats were",
    "actions.sqlite": "Your results of summaries and extractions were",
    "library.sqlite": "Your list of documents was",
}
_MORE = {"library.sqlite": " What is missing is read again from the stored documents."}


def counted(counts: Sequence[tuple[str, int]]) -> str:
    """ "1 chat, 2,000 messages"; empty for nothing."""
    return ", ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for noun, number in counts)


def damage_words(damage: DamagedFile) -> str:
    """What happened and what of it is here."""
    what = f"{_WHAT.get(damage.name, 'A database was')} damaged on the disk ({damage.name})."
    found = counted(damage.counts)
    if not damage.rows:
        return f"{what} Nothing of the file could be read.{_MORE.get(damage.name, '')}"
    if damage.complete:
        return f"{what} All of it could be saved: {found or f'{damage.rows:,} rows'}."
    return f"{what} What could be read is here: {found or f'{damage.rows:,} rows'}.{_MORE.get(damage.name, '')}"


def way_words(back: WayBack | None) -> str:
    """What the restore point holds, or that there is none."""
    if back is None:
        return "There is no whole restore point from before; a backup that you have can be restored in the settings."
    held = counted(back.counts)
    return f"The restore point of {day_text(back.point.created)}{f' holds {held}' if held else ' holds it too'}."


class WayBackDesk(QObject):
    """`changed` after something was decided; `ordered(damage)` when the restore point is put back at the next start."""

    changed = Signal()
    ordered = Signal(object)

    def __init__(
        self, parent: QWidget, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__(parent)
        self._window, self._engine, self._background, self._show_error = parent, engine, background, show_error

    def look(self, damage: DamagedFile, found: Callable[[WayBack | None], None]) -> None:
        """The newest whole restore point from before; copies are read, which may take a while."""
        keeping = self._engine.safekeeping
        self._background.call("look for a way back", lambda: keeping.way_back(damage.id)).on_success(found)

    def look_and_ask(self, damage: DamagedFile, none: Callable[[], None]) -> None:
        """Ask about the way back, if there is one."""
        self.look(damage, lambda back: self.ask(damage, back) if back is not None else none())

    def ask(self, damage: DamagedFile, back: WayBack) -> None:
        """Nothing is replaced before the person says so."""
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle("Go back")
        question.setText(f"Put {damage.name} of {day_text(back.point.created)} back?")
        held, saved = counted(back.counts) or "the same", counted(damage.counts) or f"{damage.rows:,} rows"
        question.setInformativeText(
            f"The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next start,"
            " and what is there then is kept as a restore point first: you can return to it."
        )
        go = question.addButton("Go back", QMessageBox.ButtonRole.AcceptRole)
        question.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        question.buttonClicked.connect(lambda button: self.go_back(damage, back) if button is go else None)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def go_back(self, damage: DamagedFile, back: WayBack) -> None:
        """At the next start, this database alone."""
        keeping = self._engine.safekeeping

        def order() -> None:
            keeping.go_back(back.point.id, damage.place)
            keeping.accept_damage(damage.id)

        def done(_none: None) -> None:
            self.changed.emit()
            self.ordered.emit(damage)

        self._background.call("go back to a restore point", order).on_success(done).on_failure(self._show_error)

    def keep(self, damage: DamagedFile) -> None:
        """What was saved is kept."""
        self._call("keep what was saved", partial(self._engine.safekeeping.accept_damage, damage.id))

    def delete(self, damage: DamagedFile) -> None:
        """The damaged file for ever, after a question."""
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle("Delete the damaged file")
        question.setText(f"Delete the damaged {damage.name} that was put aside on {day_text(damage.found)}?")
        question.setInformativeText("This cannot be undone. What was saved of it stays.")
        delete = question.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        question.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        remove = partial(self._engine.safekeeping.delete_damaged, damage.id)
        question.buttonClicked.connect(
            lambda button: self._call("delete a damaged file", remove) if button is delete else None
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _call(self, name: str, work: Callable[[], None]) -> None:
        called = self._background.call(name, work)
        called.on_success(lambda _none: self.changed.emit()).on_failure(self._show_error)
