"""Restore points and backups: make, go back, delete, to a file and from one; copies nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.preferences.cards import CardList, day_text, line_card
from desktop.preferences.damaged_list import DamagedList
from desktop.preferences.data_section import target_in
from desktop.preferences.task_strip import TaskStrip
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.byte_sizes import size_text
from desktop.widgets.controls import IconButton, TextButton, label, on_click
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.message_line import MessageLine
from engine.api import BACKUP_SUFFIX, AquiferError, BackupInfo, RestorePoint

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_NOTE = tr_later(
    "A restore point is a copy of chats, settings and the list of documents in the data folder; the newest are kept."
    " A backup is one file for another disk: it has the documents themselves too."
)


class BackupSection(QWidget):
    """`used` is called after another data folder was chosen, so that its card can say so."""

    words = tr_later("backup back up restore point copy go back undo safe file damaged put aside")

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self.used: Callable[[], None] = lambda: None
        self.task = TaskStrip(theme, tr("the backup"), background)
        self.note = MessageLine(theme)
        self.points = CardList(theme)
        self.damaged = DamagedList(theme, engine, background, show_error)
        self.make = TextButton(theme, tr("Make a restore point"), "plain", "plus")
        self.to_file = TextButton(theme, tr("Back up to a file …"), "plain", "download")
        self.from_file = TextButton(theme, tr("Restore a backup …"), "plain", "folder")
        on_click(self.make, self.make_point)
        on_click(self.to_file, self._ask_file)
        on_click(self.from_file, self._ask_backup)
        self._none = label(tr("There is no restore point yet."), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("Backups"), "heading"))
        column.addWidget(label(tr(_NOTE), "small", wrap=True))
        buttons = FlowLayout(spacing=8)
        for button in (self.make, self.to_file, self.from_file):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.task)
        column.addWidget(self.note)
        column.addWidget(self._none)
        column.addWidget(self.points)
        column.addWidget(self.damaged)
        self.damaged.desk.changed.connect(self.refresh)
        self.refresh()

    # --- restore points

    def refresh(self) -> None:
        keeping = self._engine.safekeeping
        points, wanted = keeping.points(), keeping.going_back_to()
        self.points.fill([self._point(point) for point in points])
        self._none.setVisible(not points)
        if wanted is not None:
            words = tr("At the next start Aquifer goes back to {day}.").format(day=day_text(wanted.created))
            hint = tr("What is there then is kept as a restore point first. Close and start Aquifer to do it now.")
            self.note.say("warning", words, hint, tr("Do not go back"), self._stay)
        else:
            self.note.clear()

    def _point(self, point: RestorePoint) -> QFrame:
        day = day_text(point.created)
        back = TextButton(self._theme, tr("Go back"), "plain", "undo")
        back.setAccessibleName(tr("Go back to {day}").format(day=day))
        delete = IconButton(self._theme, "trash", tr("Delete the restore point of {day}").format(day=day), size=16)
        on_click(back, partial(self._go_back, point))
        on_click(delete, partial(self._delete, point))
        return line_card(
            self._theme, "clock", day, f"{tr(point.reason)} · {size_text(point.size_bytes)}", (back, delete)
        )  # fmt: skip

    def make_point(self) -> None:
        keeping = self._engine.safekeeping
        self.task.run(tr("Making a restore point"), keeping.make_point, self._made, tr("No restore point was made."))

    def _made(self, _point: RestorePoint) -> None:
        self.task.say_outcome(tr("The restore point is made."))
        self.refresh()

    def _go_back(self, point: RestorePoint) -> None:
        # The copies are looked through first, which takes a while for large ones.
        keeping = self._engine.safekeeping
        self._call("go back to a restore point", lambda: keeping.go_back(point.id))

    def _delete(self, point: RestorePoint) -> None:
        self._call("delete a restore point", lambda: self._engine.safekeeping.delete_point(point.id))

    def _stay(self) -> None:
        self._call("stay", self._engine.safekeeping.stay)

    def _call(self, name: str, action: Callable[[], None]) -> None:
        called = self._background.call(name, action)
        called.on_success(lambda _none: self.refresh())

        def failed(error: BaseException) -> None:
            self._show_error(error)
            self.refresh()

        called.on_failure(failed)

    # --- files

    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        suggested = str(Path(folder) / f"Aquifer{BACKUP_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, tr("Back up to a file"), suggested, _files())
        if name:
            file = Path(name)
            typed = file.name.endswith(BACKUP_SUFFIX)
            self.back_up(file if typed else file.with_name(file.name + BACKUP_SUFFIX), overwrite=typed)

    def back_up(self, file: Path, *, overwrite: bool) -> None:
        self.task.run(
            tr("Backing up to {name}").format(name=file.name),
            lambda: self._engine.safekeeping.back_up(file, overwrite=overwrite),
            self._backed_up,
            tr("The backup was stopped; no file was written."),
        )

    def _backed_up(self, file: Path) -> None:
        if file.is_file():
            words = tr("Chats, settings and documents are in {file} ({size}). Models are not in it.")
            self.task.say_outcome(words.format(file=file, size=size_text(file.stat().st_size)))
        else:
            self.task.say_outcome(
                tr("Chats, settings and documents are in {file}. Models are not in it.").format(file=file)
            )

    def _ask_backup(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Restore a backup"), "", ";;".join((_files(), tr("All files (*)")))
        )
        if not name:
            return
        file = Path(name)
        looked = self._background.call("look into a backup", lambda: self._engine.safekeeping.look_into(file))
        looked.on_success(partial(self._ask_folder, file))

    def _ask_folder(self, file: Path, info: BackupInfo) -> None:
        words = trn(
            "Backup of {day}, %n document: choose an empty folder for it",
            "Backup of {day}, %n documents: choose an empty folder for it",
            info.documents,
        )
        chosen = QFileDialog.getExistingDirectory(self, words.format(day=day_text(info.created)))
        if chosen:
            self.restore(file, target_in(Path(chosen)))

    def restore(self, file: Path, folder: Path) -> None:
        self.task.run(
            tr("Restoring {name}").format(name=file.name),
            lambda: self._engine.safekeeping.restore_to(file, folder),
            self._restored,
            tr("The restore was stopped; nothing of it was kept."),
        )

    def _restored(self, folder: Path) -> None:
        self.task.say_outcome(
            tr("The backup is in {folder}. What you have now is untouched.").format(folder=folder),
            button=tr("Use it from the next start"),
            action=partial(self._use, folder),
        )

    def _use(self, folder: Path) -> None:
        try:
            self._engine.safekeeping.use_from_next_start(folder)
        except AquiferError as error:
            self._show_error(error)
            return
        self.used()
        self.task.say_outcome(
            tr("From the next start Aquifer uses {folder}. The folder of now is kept.").format(folder=folder)
        )


def _files() -> str:
    """The name filter of file dialogs."""
    return tr("Backups of Aquifer ({pattern})").format(pattern=f"*{BACKUP_SUFFIX}")
