"""From a damaged database back to a restore point: what is said, the question before, the order; puts nothing back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.bridge.background import Background
from desktop.preferences.cards import day_text
from desktop.translation import tr, tr_later, trn
from engine.api import DamagedFile, WayBack

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_WHAT = {
    "chats.sqlite": tr_later("Your chats were damaged on the disk ({name})."),
    "actions.sqlite": tr_later("Your results of summaries and extractions were damaged on the disk ({name})."),
    "library.sqlite": tr_later("Your list of documents was damaged on the disk ({name})."),
}
_OTHER = tr_later("A database was damaged on the disk ({name}).")
_MORE = {"library.sqlite": tr_later("What is missing is read again from the stored documents.")}


def counted(counts: Sequence[tuple[str, int]]) -> str:
    """ "1 chat, 2,000 messages"; empty for nothing. The nouns are those of the engine's databases."""
    return ", ".join(_how_many(noun, number).format(count=f"{number:,}") for noun, number in counts)


def _how_many(noun: str, number: int) -> str:
    match noun:
        case "chat":
            return trn("{count} chat", "{count} chats", number)
        case "message":
            return trn("{count} message", "{count} messages", number)
        case "document":
            return trn("{count} document", "{count} documents", number)
        case "finished run":
            return trn("{count} finished run", "{count} finished runs", number)
        case "own prompt":
            return trn("{count} own prompt", "{count} own prompts", number)
        case _:
            return f"{{count}} {noun}{'' if number == 1 else 's'}"


def _saved(damage: DamagedFile) -> str:
    """What of it is here."""
    rows = trn("{count} row", "{count} rows", damage.rows)
    return counted(damage.counts) or rows.format(count=f"{damage.rows:,}")


def damage_words(damage: DamagedFile) -> str:
    """What happened and what of it is here."""
    words = [tr(_WHAT.get(damage.name, _OTHER)).format(name=damage.name)]
    if not damage.rows:
        words.append(tr("Nothing of the file could be read."))
    elif damage.complete:
        words.append(tr("All of it could be saved: {what}.").format(what=_saved(damage)))
    else:
        words.append(tr("What could be read is here: {what}.").format(what=_saved(damage)))
    if not (damage.rows and damage.complete) and (more := _MORE.get(damage.name)):
        words.append(tr(more))
    return " ".join(words)


def way_words(back: WayBack | None) -> str:
    """What the restore point holds, or that there is none."""
    if back is None:
        return tr(
            "There is no whole restore point from before; a backup that you have can be restored in the settings."
        )
    day, held = day_text(back.point.created), counted(back.counts)
    if held:
        return tr("The restore point of {day} holds {what}.").format(day=day, what=held)
    return tr("The restore point of {day} holds it too.").format(day=day)


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
        question.setWindowTitle(tr("Go back"))
        question.setText(tr("Put {name} of {day} back?").format(name=damage.name, day=day_text(back.point.created)))
        held = counted(back.counts) or tr("the same")
        question.setInformativeText(
            tr(
                "The restore point holds {held}; saved of the damaged file are {saved}. It is put back at the next"
                " start, and what is there then is kept as a restore point first: you can return to it."
            ).format(held=held, saved=_saved(damage))
        )
        go = question.addButton(tr("Go back"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
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
        question.setWindowTitle(tr("Delete the damaged file"))
        question.setText(
            tr("Delete the damaged {name} that was put aside on {day}?").format(
                name=damage.name, day=day_text(damage.found)
            )
        )
        question.setInformativeText(tr("This cannot be undone. What was saved of it stays."))
        delete = question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove = partial(self._engine.safekeeping.delete_damaged, damage.id)
        question.buttonClicked.connect(
            lambda button: self._call("delete a damaged file", remove) if button is delete else None
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _call(self, name: str, work: Callable[[], None]) -> None:
        called = self._background.call(name, work)
        called.on_success(lambda _none: self.changed.emit()).on_failure(self._show_error)
