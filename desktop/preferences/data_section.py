"""Where the data lies: its path, moving it, and the folder it was moved from; copies nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.preferences.task_strip import TaskStrip
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.byte_sizes import size_text
from desktop.widgets.controls import IconLabel, TextButton, card, label, on_click, row
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi


class DataSection(QWidget):
    """The card of the data folder, and what is under way with it."""

    words = tr_later("your data folder profile move disk path place")

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._theme, self._engine, self._show_error = theme, engine, show_error
        self.task = TaskStrip(theme, tr("moving the data folder"), background)
        self.note = MessageLine(theme)
        self.previous = MessageLine(theme)
        self.move_button = TextButton(theme, tr("Move …"), "plain", "folder")
        self.move_button.setAccessibleName(tr("Move the data folder"))
        on_click(self.move_button, self.ask_target)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("Your data"), "heading"))
        column.addWidget(self._card())
        column.addWidget(self.task)
        column.addWidget(self.note)
        column.addWidget(self.previous)
        self.refresh()

    def _card(self) -> QWidget:
        frame = card()
        folder = str(self._engine.paths.root)
        path = label(folder, wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = TextButton(self._theme, tr("Copy path"), "plain", "copy")
        on_click(copy, lambda: QGuiApplication.clipboard().setText(folder))
        texts = QVBoxLayout()
        texts.addWidget(path)
        texts.addWidget(
            label(tr("Chats, documents, models and settings. Nothing is kept anywhere else."), "small", wrap=True)
        )
        line = row(IconLabel(self._theme, "folder", "accent", 24), spacing=12, margins=(14, 12, 14, 12))
        line.addLayout(texts, 1)
        line.addWidget(copy)
        line.addWidget(self.move_button)
        frame.setLayout(line)
        return frame

    def refresh(self) -> None:
        """Say what is under way, and what can be let go of."""
        state = self._engine.safekeeping.data_folder()
        self.move_button.setEnabled(not state.movable and state.moving_to is None)
        self.move_button.setToolTip(
            tr(state.movable) if state.movable else tr("Copy it to another place and use it there")
        )
        if state.moving_to is not None:
            words = tr("Copied to {folder}. Close Aquifer to finish: from the next start it is used there.")
            if state.problem:
                words = tr("The data folder was not moved to {folder} when Aquifer was closed: {problem}")
            words = words.format(folder=state.moving_to, problem=tr(state.problem))
            self.note.say("warning" if state.problem else "info", words, "", tr("Stay here"), self._stay)
        else:
            self.note.clear()
        if state.previous is not None:
            self.previous.say(
                "info",
                tr("The folder used before is still at {folder}.").format(folder=state.previous),
                tr("It is kept until you delete it. Look first whether everything is here."),
                tr("Delete the old folder"),
                self._ask_delete,
            )
        else:
            self.previous.clear()

    def ask_target(self) -> None:
        """Choose a folder; in one that holds something, a new one is made."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Move the data folder to"))
        if chosen:
            self.move_to(target_in(Path(chosen)))

    def move_to(self, target: Path) -> None:
        self.task.run(
            tr("Copying to {folder}").format(folder=target),
            lambda: self._engine.safekeeping.move_to(target),
            lambda _folder: self._copied(),
            tr("The move was stopped. The data folder is where it was; what was copied may be deleted."),
        )

    def _copied(self) -> None:
        self.task.hide()
        self.task.say_outcome(tr("Everything was copied and read again."))
        self.task.hide()
        self.refresh()

    def _stay(self) -> None:
        try:
            self._engine.safekeeping.forget_move()
        except AquiferError as error:
            self._show_error(error)
        self.refresh()

    def _ask_delete(self) -> None:
        previous = self._engine.safekeeping.data_folder().previous
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(tr("Delete the old folder"))
        question.setText(tr("Delete what Aquifer kept in {folder}?").format(folder=previous))
        question.setInformativeText(tr("This cannot be undone. Other files in it stay."))
        delete = question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.buttonClicked.connect(lambda button: self.delete_previous() if button is delete else None)
        question.open()

    def delete_previous(self) -> None:
        self.task.run(
            tr("Deleting the old folder"),
            self._engine.safekeeping.delete_previous_folder,
            self._deleted,
            tr("The old folder was deleted in part."),
        )

    def _deleted(self, freed: int) -> None:
        self.task.say_outcome(tr("The old folder is gone; {size} are free again.").format(size=size_text(freed)))
        self.refresh()


def target_in(chosen: Path) -> Path:
    """The chosen folder when it is empty, else a new one in it."""
    try:
        return chosen / "Aquifer" if any(chosen.iterdir()) else chosen
    except OSError:
        return chosen
