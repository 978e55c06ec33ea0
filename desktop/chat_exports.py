"""Saving a chat as a file: asks where to, has it written, says how it went; knows no list and no page of chats."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.background import Background
from desktop.translation import tr, tr_later
from desktop.widgets.formula_paths import FormulaPicture
from desktop.widgets.formula_pictures import drawn_sources
from desktop.widgets.notification_bar import Action, NotificationBar
from engine.api import AquiferError, ChatDocument

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_KINDS = {
    tr_later("PDF (*.pdf)"): ".pdf",
    tr_later("Word (*.docx)"): ".docx",
    tr_later("Web page (*.html)"): ".html",
    tr_later("Markdown (*.md)"): ".md",
}
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class ChatExports(QObject):
    """One chat at a time; a second export waits for nobody and begins at once."""

    def __init__(self, window: QWidget, background: Background, notifications: NotificationBar) -> None:
        super().__init__(window)
        self._window, self._background, self._notifications = window, background, notifications
        self._engine: EngineApi | None = None

    def use(self, engine: EngineApi) -> None:
        self._engine = engine

    def ask(self, chat_id: str) -> None:
        """Ask for the file and its kind, then write it."""
        if self._engine is None:
            return
        try:
            title = self._engine.chat.get(chat_id).title
        except AquiferError as error:
            self._notifications.show_error(error)
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        suggested = str(Path(folder) / f"{file_name(title)}.pdf")
        kinds = ";;".join(tr(kind) for kind in _KINDS)
        name, kind = QFileDialog.getSaveFileName(self._window, tr("Export the chat"), suggested, kinds)
        if name:
            file, asked = with_suffix(Path(name), kind)
            # The dialog asked about the name that was typed, and about no other.
            self.export(chat_id, file, overwrite=asked)

    def export(self, chat_id: str, file: Path, *, overwrite: bool) -> None:
        """Write the chat; what the file is comes from its ending."""
        engine = self._engine
        if engine is None:
            return
        if file.suffix.casefold() != ".pdf":
            written = self._background.run(lambda: engine.exchange.export_chat(chat_id, file, overwrite=overwrite))
            written.on_success(self._done)
            self._offer_stop(file, written.cancel)
            return
        if file.exists() and not overwrite:
            there = tr("There is a file {name} already.").format(name=file.name)
            self._notifications.show_error(AquiferError(there, tr("Choose another name.")))
            return
        stopped: list[bool] = []
        read = self._background.call("read a chat", lambda: _with_pictures(engine.exchange.document(chat_id), stopped))
        read.on_success(lambda made: None if stopped else self._draw(*made, file))
        self._offer_stop(file, lambda: stopped.append(True))

    def _draw(self, chat: ChatDocument, pictures: Mapping[str, FormulaPicture], file: Path) -> None:
        from desktop.widgets.pdf_writing import PdfWriting

        writing = PdfWriting(self, chat, file, pictures)
        for ending in (writing.finished, writing.failed, writing.cancelled):
            ending.connect(writing.deleteLater)
        writing.finished.connect(self._done)
        writing.failed.connect(self._notifications.show_error)
        self._offer_stop(file, writing.cancel)
        writing.start()

    def _offer_stop(self, file: Path, stop: Callable[[], None]) -> None:
        words = tr("Writing {name} …").format(name=file.name)
        self._notifications.show_notice("info", words, actions=[Action(tr("Stop"), stop)])

    def _done(self, file: Path) -> None:
        copy = Action(tr("Copy path"), partial(QGuiApplication.clipboard().setText, str(file)))
        self._notifications.show_notice("success", tr("The chat is in {file}").format(file=file), actions=[copy])


def _with_pictures(chat: ChatDocument, stopped: list[bool]) -> tuple[ChatDocument, dict[str, FormulaPicture]]:
    """The chat with its formulas drawn by source; something in `stopped` ends it early."""
    runs = (
        run
        for message in chat.messages
        for block in message.blocks
        for run in (*block.runs, *(run for row in block.rows for cell in row for run in cell))
    )
    return chat, drawn_sources((run.text for run in runs if run.formula), lambda: bool(stopped))


def file_name(title: str) -> str:
    """A title as the name of a file, without an ending."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .")[:80] or tr("Chat")


def with_suffix(file: Path, kind: str) -> tuple[Path, bool]:
    """The file with an ending that can be written, and whether it is the one that was typed."""
    if file.suffix.casefold() in _KINDS.values():
        return file, True
    endings = {tr(words): ending for words, ending in _KINDS.items()}
    return file.with_name(file.name + endings.get(kind, ".pdf")), False
