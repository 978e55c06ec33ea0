"""Chats of other programs and the folders of GPT4All's LocalDocs: what is here, taking it in, taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.preferences.cards import CardList, day_text, line_card
from desktop.preferences.task_strip import TaskStrip
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import ChatSource, ImportReport, LocalDocsFolder

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_NOTE = tr_later(
    "Text comes in as it was shown last; pictures and tool calls do not. The same chats again add only what is new."
    " From ChatGPT: the ZIP file of its data export, as it is."
)
_FILES = "*.zip *.json *.chat"


class ImportSection(QWidget):
    """`imported` after chats came in or were taken back."""

    imported = Signal()
    words = tr_later("import chats ChatGPT GPT4All Jan LM Studio LocalDocs folders other programs")

    def __init__(
        self, theme: Theme, engine: EngineApi, background: Background, show_error: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self.task = TaskStrip(theme, tr("the import"), background)
        self.sources = CardList(theme)
        self.folders = CardList(theme)
        self.file_button = TextButton(theme, tr("Import a file …"), "plain", "file")
        self.folder_button = TextButton(theme, tr("Import a folder …"), "plain", "folder")
        self.undo_button = TextButton(theme, tr("Take the last import back"), "plain", "undo")
        on_click(self.file_button, self._ask_file)
        on_click(self.folder_button, self._ask_folder)
        on_click(self.undo_button, self.undo)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setProperty("role", "field")
        self.report.setAccessibleName(tr("What was not imported, and why"))
        self.report.setFixedHeight(theme.px(120))
        self.report.setTabChangesFocus(True)
        self.report.hide()
        self._folder_words = label(tr("Folders that GPT4All keeps in LocalDocs"), "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("Chats of other programs"), "heading"))
        column.addWidget(label(tr(_NOTE), "small", wrap=True))
        column.addLayout(row(self.file_button, self.folder_button, self.undo_button, 1))
        column.addWidget(self.task)
        column.addWidget(self.report)
        column.addWidget(self.sources)
        column.addWidget(self._folder_words)
        column.addWidget(self.folders)
        self._folder_words.hide()
        self.undo_button.hide()

    def refresh(self) -> None:
        """Look for chats and folders of other programs, on a lane."""
        exchange = self._engine.exchange
        found = self._background.call(
            "look for chats of other programs", lambda: (exchange.chat_sources(), exchange.local_docs_folders())
        )
        found.on_success(lambda those: self._show_found(*those))
        self._look_for_undo()

    def _show_found(self, sources: Sequence[ChatSource], folders: Sequence[LocalDocsFolder]) -> None:
        cards = []
        for source in sources:
            take = TextButton(self._theme, tr("Import"), "plain", "plus")
            take.setAccessibleName(tr("Import the chats of {program}").format(program=source.program))
            on_click(take, partial(self.import_paths, [source.path]))
            chats = trn("{program}: %n chat", "{program}: %n chats", source.chats).format(program=source.program)
            cards.append(line_card(self._theme, "chat", chats, str(source.path), (take,)))
        self.sources.fill(cards)
        watched = {watch.folder for watch in self._engine.library.watches()}
        lines = []
        for one in folders:
            watch = TextButton(self._theme, tr("Watch it here"), "plain", "eye")
            watch.setAccessibleName(
                tr("Watch {folder} for the collection {collection}").format(
                    folder=one.folder, collection=one.collection
                )
            )
            watch.setEnabled(one.there and str(one.folder) not in watched)
            if not one.there:
                watch.setText(tr("Not there"))
            elif str(one.folder) in watched:
                watch.setText(tr("Watched"))
            on_click(watch, partial(self._watch, one, watch))
            lines.append(line_card(self._theme, "folder", one.collection, str(one.folder), (watch,)))
        self.folders.fill(lines)
        self._folder_words.setVisible(bool(lines))

    # --- chats

    def _ask_file(self) -> None:
        exports = tr("Exports of chats ({patterns})").format(patterns=_FILES)
        offered = ";;".join((exports, tr("All files (*)")))
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import chats"), "", offered)
        if names:
            self.import_paths([Path(name) for name in names])

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Import the chats of a folder"))
        if chosen:
            self.import_paths([Path(chosen)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        self.report.hide()
        self.task.run(
            tr("Reading {name}").format(name=paths[0].name),
            lambda: self._engine.exchange.import_chats(paths),
            self._imported,
            tr("The import was stopped. What came in so far can be taken back."),
            self._ended,
        )
        if self.task.busy:
            self.undo_button.setEnabled(False)

    def _imported(self, report: ImportReport) -> None:
        self.task.say_outcome(report_words(report), failed=not report.taken and not report.known)
        reasons = [f"{skipped.name}: {tr(skipped.reason)}" for skipped in report.skipped]
        if report.skipped_total > len(reasons):
            reasons.append(trn("… and %n more", "… and %n more", report.skipped_total - len(reasons)))
        left_out = tr("Left out of chats: {kind} ({count})")
        reasons += [left_out.format(kind=tr(kind), count=count) for kind, count in report.left_out]
        self.report.setPlainText("\n".join(reasons))
        self.report.setVisible(bool(reasons))

    def _ended(self) -> None:
        """Also after a stop: some may have come in."""
        self._look_for_undo()
        self.imported.emit()

    def undo(self) -> None:
        """Take the last import back."""
        exchange = self._engine.exchange

        def take_back() -> tuple[int, int]:
            last = exchange.last_import()
            return exchange.undo_import(last[0]) if last is not None else (0, 0)

        self.undo_button.setEnabled(False)
        undone = self._background.call("take an import back", take_back)
        undone.on_success(lambda counts: self._undone(*counts))

    def _undone(self, taken: int, kept: int) -> None:
        words = [
            trn(
                "%n chat taken back; they lie in the trash for 30 days.",
                "%n chats taken back; they lie in the trash for 30 days.",
                taken,
            )
        ]
        if kept:
            words.append(trn("%n chat was continued here and stays.", "%n chats were continued here and stay.", kept))
        self.task.say_outcome(" ".join(words))
        self.report.hide()
        self._look_for_undo()
        self.imported.emit()

    def _look_for_undo(self) -> None:
        """The record of imports may be long: it is read on a lane."""
        read = self._background.call("look for the last import", self._engine.exchange.last_import)
        read.on_success(self._show_undo)

    def _show_undo(self, last: tuple[str, float, str, int] | None) -> None:
        self.undo_button.setVisible(last is not None)
        self.undo_button.setEnabled(True)
        if last is not None:
            words = trn("%n chat of {day}, from {source}", "%n chats of {day}, from {source}", last[3])
            self.undo_button.setToolTip(words.format(day=day_text(last[1]), source=last[2]))

    # --- folders

    def _watch(self, one: LocalDocsFolder, button: TextButton) -> None:
        button.setEnabled(False)
        begun = self._background.call(
            "watch a folder", lambda: self._engine.library.watch(one.folder, one.collection)
        )  # fmt: skip
        begun.on_success(lambda _info: button.setText(tr("Watched")))

        def failed(error: BaseException) -> None:
            button.setEnabled(True)
            self._show_error(error)

        begun.on_failure(failed)


def report_words(report: ImportReport) -> str:
    """What came in, in a sentence or two."""
    new, extended, restored, known = report.new, report.extended, report.restored, report.known
    counted = (
        (new, trn("%n chat imported", "%n chats imported", new)),
        (extended, trn("%n chat continued with what is new", "%n chats continued with what is new", extended)),
        (restored, trn("%n chat brought back from the trash", "%n chats brought back from the trash", restored)),
        (known, trn("%n chat was here already", "%n chats were here already", known)),
    )
    words = ", ".join(part for count, part in counted if count) or tr("Nothing was imported")
    if not report.skipped_total:
        return f"{words}."
    skipped = trn(
        "%n could not be taken; the reasons are below.",
        "%n could not be taken; the reasons are below.",
        report.skipped_total,
    )
    return f"{words}. {skipped}"
