"""Exporting a collection to one file and importing such files, step by step; leaves the work to the engine."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.background import Background, Operation
from desktop.library.pack_dialogs import ExportDialog, ImportDialog, pack_files
from desktop.library.pack_strip import PackStrip
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.byte_sizes import size_text
from desktop.widgets.message_line import error_words
from engine.api import DocumentDone, Event, PackInfo, Phase, Receipt

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

_COUNTED = re.compile(r"\((\d+) of (\d+)\)$")


class PackDesk(QObject):
    """One pack at a time; several dropped ones wait for each other. `imported(collection)` after a pack was taken."""

    imported = Signal(str)

    def __init__(self, theme: Theme, page: QWidget, engine: EngineApi, background: Background) -> None:
        super().__init__(page)
        self._theme, self._page, self._engine, self._background = theme, page, engine, background
        self._running: Operation[Any] | None = None
        self._waiting: deque[Path] = deque()
        self._asking = False
        self.strip = PackStrip(theme)
        self.strip.cancelled.connect(self.cancel)

    @property
    def busy(self) -> bool:
        return self._running is not None

    def cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self.strip.show_progress(tr("Stopping"))

    # --- out

    def ask_export(self, collection: str, documents: int) -> None:
        """Ask where to, then write the pack."""
        if self.busy:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = ExportDialog(self._theme, self._page, collection, documents, Path(folder or Path.home()))
        dialog.accepted.connect(lambda: self.export(collection, dialog.file, originals=dialog.originals))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, collection: str, file: Path, *, originals: bool) -> None:
        """Write a collection to a file."""
        if self.busy:
            return
        self.strip.show_progress(tr("Exporting {collection}").format(collection=collection))
        library = self._engine.library
        operation = self._background.run(lambda: library.export_pack(collection, file, originals=originals))
        cancelled = tr("The export of {collection} was cancelled; no file was written.")
        self._run(operation, cancelled.format(collection=collection))
        operation.on_success(lambda count: self._exported(file, count))

    def _exported(self, file: Path, count: int) -> None:
        size = f" · {size_text(file.stat().st_size)}" if file.is_file() else ""
        words = trn("%n document exported to {file}", "%n documents exported to {file}", count).format(file=file)
        self._end(words + size)

    # --- in

    def choose_import(self) -> None:
        kinds = ";;".join([pack_files(), tr("All files (*)")])
        files, _ = QFileDialog.getOpenFileNames(self._page, tr("Import a pack"), "", kinds)
        self.import_packs([Path(file) for file in files])

    def import_packs(self, files: Sequence[Path]) -> None:
        """Look into each pack, ask which collection it goes to, and take it."""
        self._waiting += files
        self._next()

    def _next(self) -> None:
        if self.busy or self._asking or not self._waiting:
            return
        file = self._waiting.popleft()
        self._asking = True
        looked = self._background.call("look into a pack", lambda: self._engine.library.pack_info(file))
        looked.on_success(lambda info: self._ask_import(file, info)).on_failure(self._failed)

    def _ask_import(self, file: Path, info: PackInfo) -> None:
        dialog = ImportDialog(self._theme, self._page, info)
        dialog.finished.connect(lambda accepted: self._answered(file, info, dialog.collection if accepted else ""))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _answered(self, file: Path, info: PackInfo, collection: str) -> None:
        self._asking = False
        if not collection:
            self._next()
            return
        self.strip.show_progress(tr("Importing {name}").format(name=file.name))
        operation = self._background.run(lambda: self._engine.library.import_pack(file, collection))
        cancelled = tr("The import of {name} was cancelled; nothing of it was kept.")
        self._run(operation, cancelled.format(name=file.name), info.documents)
        operation.on_success(lambda receipts: self._imported(collection, receipts))

    def _imported(self, collection: str, receipts: Sequence[Receipt]) -> None:
        known = sum(receipt.status == "unchanged" for receipt in receipts)
        failed = sum(receipt.status == "failed" for receipt in receipts)
        words = trn(
            "%n document imported into {collection}", "%n documents imported into {collection}", len(receipts) - failed
        ).format(collection=collection)
        if known:
            already = trn(
                "{what_was_done}, %n of them were in the library already",
                "{what_was_done}, %n of them were in the library already",
                known,
            )
            words = already.format(what_was_done=words)
        if failed:
            why = trn(
                "{what_was_done}; %n document failed, their rows say why",
                "{what_was_done}; %n documents failed, their rows say why",
                failed,
            )
            words = why.format(what_was_done=words)
        self.imported.emit(collection)
        self._end(words)

    # --- both

    def _run(self, operation: Operation[Any], cancelled: str, total: int = 0) -> None:
        self._running = operation
        done = 0

        def heard(event: Event) -> None:
            nonlocal done
            if isinstance(event, Phase):
                counted = _COUNTED.search(event.text)
                self.strip.show_progress(
                    tr(event.text), *(int(number) for number in counted.groups()) if counted else ()
                )
            elif isinstance(event, DocumentDone):
                done += 1
                words = trn("Importing: {done} of %n document", "Importing: {done} of %n documents", total)
                self.strip.show_progress(words.format(done=done), done, total)

        operation.on_event(heard).on_failure(self._failed).on_cancelled(lambda: self._end(cancelled))

    def _failed(self, error: BaseException) -> None:
        self._end(" ".join(error_words(error)).strip(), failed=True)

    def _end(self, words: str, *, failed: bool = False) -> None:
        self._running, self._asking = None, False
        self.strip.show_outcome(words, failed=failed)
        self._next()
