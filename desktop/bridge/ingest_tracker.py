"""Which files are being read and how far each one is, for whichever page wants to show it; knows no widget."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.bridge.background import Background, Operation
from desktop.bridge.embedder_tracker import EmbedderTracker
from desktop.bridge.file_states import FileStates, FileStatus, status_after, status_of
from desktop.translation import tr, trn
from engine.api import (
    AquiferError,
    DocumentDone,
    DocumentGone,
    DocumentInfo,
    DocumentProgress,
    DocumentState,
    Event,
    Receipt,
    WatchRun,
)

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi

# States of files come by the thousand; whoever shows them draws that often at most.
TELL_MS = 60


class IngestTracker(QObject):
    """Adds files and keeps their states by collection; `changed` carries the collection's name; `embedder` follows
    what is embedded anew."""

    changed = Signal(str)
    file_done = Signal(str, object)  # collection, Receipt
    finished = Signal(str)  # a whole add() came to its end
    discarded = Signal(object, str)  # ids in the trash of the library, what to say
    watches_changed = Signal()
    _watch_run = Signal(object)  # a WatchRun, from the thread that follows the folders

    def __init__(self, background: Background, show_error: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._background = background
        self._show_error = show_error
        self._engine: EngineApi | None = None
        self._files: defaultdict[str, FileStates] = defaultdict(FileStates)
        self._running = 0
        self.embedder = EmbedderTracker(background, show_error)
        self.embedder.setParent(self)
        self._watch_run.connect(self._on_watch_run)
        self._to_tell: set[str] = set()
        self._teller = QTimer(self)
        self._teller.setSingleShot(True)
        self._teller.setInterval(TELL_MS)
        self._teller.timeout.connect(self._tell)

    def use(self, engine: EngineApi) -> None:
        self._engine = engine
        self.embedder.use(engine)

    @property
    def unread(self) -> int:
        """Files on their way, in all collections."""
        return sum(files.unread for files in self._files.values())

    @property
    def busy(self) -> bool:
        return self._running > 0

    def files(self, collection: str) -> list[FileStatus]:
        return self._files[collection].all() if collection in self._files else []

    def unread_in(self, collections: Sequence[str]) -> int:
        return sum(self._files[name].unread for name in collections if name in self._files)

    def show_stored(self, collection: str) -> None:
        """Take over what the library knows of a collection; files under way keep their live state."""
        if self._engine is None:
            return
        files = self._files[collection]
        for info in self._engine.library.list(collection):
            known = files.get(info.path)
            if known is None or known.at_rest:
                files.put(status_of(info))

    def add(self, paths: Sequence[Path], collection: str, *, kind: str = "library", password: str = "") -> None:
        """Read files and folders into a collection; each file appears at once."""
        engine = self._engine
        if engine is None or not paths:
            return
        files = self._files[collection]
        for path in paths:
            if not path.is_dir():
                files.put(FileStatus(str(path), collection, DocumentState.QUEUED))
        operation = self._background.run(lambda: engine.library.add(paths, collection, kind=kind, password=password))
        self._follow(operation, collection)
        self.changed.emit(collection)

    def add_text(
        self, text: str, name: str, collection: str, stored: Callable[[bool], object], *, kind: str = "library"
    ) -> None:
        """Read a text as a document; `stored(True)` once it is on disk and may be let go of, or `stored(False)`."""
        engine = self._engine
        if engine is None:
            return
        told = False

        def tell(*, good: bool) -> None:
            nonlocal told
            if not told:
                told = True
                stored(good)

        def heard(event: Event) -> None:
            tell(good=True)
            self._on_event(collection, event)

        def failed(error: BaseException) -> None:
            tell(good=False)
            self._on_failure(collection, error)

        def cancelled() -> None:
            tell(good=False)
            self._on_end(collection)

        operation = self._background.run(lambda: engine.library.add_text(text, name, collection, kind=kind))
        self._follow(operation, collection).on_event(heard).on_failure(failed).on_cancelled(cancelled)

    def resume(self) -> None:
        """Go on with files that were under way when the program ended, and follow the watched folders."""
        engine = self._engine
        if engine is None:
            return
        engine.library.start_watching(self._watch_run.emit)
        try:
            job = engine.library.resume()
        except AquiferError as error:
            self._show_error(error)
            return
        self.embedder.look()
        if job is None or job is engine.library.embedding_job:  # of a job only one may read the events
            return
        where = {info.path: info.collection for info in engine.library.list() if _unfinished(info)}
        for path, collection in where.items():
            self._files[collection].put(FileStatus(path, collection, DocumentState.QUEUED))
        operation = self._follow(self._background.run(lambda: job), "")
        operation.on_event(lambda event: self._on_event(where.get(_path_of(event), ""), event))

    @property
    def paused(self) -> bool:
        return self._engine is not None and self._engine.library.paused

    def toggle_pause(self) -> None:
        """Hold the reading of files, or go on with it."""
        if self._engine is None:
            return
        library = self._engine.library
        if library.paused:
            library.go_on()
        else:
            library.pause()
        self.changed.emit("")

    def go_on(self) -> None:
        """With files that were held since the start."""
        if self.paused:
            self.toggle_pause()

    def languages(self, collections: Sequence[str], told: Callable[[list[str]], None]) -> None:
        """The codes of the languages their documents are in; looked up on a lane."""
        engine = self._engine
        if engine is None:
            return
        library = engine.library

        def look() -> list[str]:
            return sorted({info.language for name in collections for info in library.list(name) if info.language})

        self._background.call("look for languages", look).on_success(told)

    def watch(self, folder: Path, collection: str, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> None:
        """Keep a collection like a folder; looking at the folder may wait for its drive."""
        engine = self._engine
        if engine is None:
            return
        watch = engine.library.watch
        operation = self._background.call("watch", lambda: watch(folder, collection, include, exclude))
        operation.on_success(lambda _info: self.watches_changed.emit())

    def unwatch(self, folder: Path, collection: str) -> None:
        engine = self._engine
        if engine is None:
            return
        unwatch = engine.library.unwatch
        operation = self._background.call("unwatch", lambda: unwatch(folder, collection))
        operation.on_success(lambda _done: self.watches_changed.emit())

    def _on_watch_run(self, run: WatchRun) -> None:
        """Files of a watched folder are on their way; a failure is told in the list of watched folders."""
        operation = self._follow(self._background.run(lambda: run.job), run.collection)
        operation.on_failure(lambda _error: self._on_end(run.collection))

    def _follow(self, operation: Operation[list[Receipt]], collection: str) -> Operation[list[Receipt]]:
        """Count a run until it ends, and keep the states of its files."""
        self._running += 1
        operation.on_event(lambda event: self._on_event(collection, event))
        operation.on_success(lambda _receipts: self._on_end(collection))
        operation.on_failure(lambda error: self._on_failure(collection, error))
        return operation.on_cancelled(lambda: self._on_end(collection))

    def take_over(self, collection: str) -> None:
        """Documents came into a collection by another way than `add`: tell of them as after one."""
        self.show_stored(collection)
        self.finished.emit(collection)

    def discard(self, files: Sequence[FileStatus], collection: str) -> None:
        """Move documents of a collection to the trash, on a lane; `discarded` tells of it. A file that the library does
        not know, which is at rest, is only forgotten."""
        engine = self._engine
        if engine is None:
            return
        for status in files:
            if not status.sha256 and status.at_rest:
                self.forget(collection, status.path)
        known = [status for status in files if status.sha256]
        if not known:
            return
        put, hashes = engine.library.trash.put, [status.sha256 for status in known]
        operation = self._background.call("move to the trash", lambda: put(hashes, collection))
        operation.on_success(lambda ids: self._discarded(known, collection, ids))

    def _discarded(self, files: Sequence[FileStatus], collection: str, ids: Sequence[str]) -> None:
        for status in files:
            self.forget(collection, status.path)
        self.finished.emit(collection)
        if ids:
            if len(ids) == len(files) == 1:
                words = tr("{name} is in the trash.").format(name=files[0].name)
            else:
                words = trn(
                    "{count:,} document is in the trash.", "{count:,} documents are in the trash.", len(ids)
                ).format(count=len(ids))
            self.discarded.emit(ids, words)

    def discard_collection(self, name: str) -> None:
        """Move a whole collection to the trash."""
        engine = self._engine
        if engine is None:
            return
        put = engine.library.trash.put_collection
        operation = self._background.call("move to the trash", lambda: put(name))
        operation.on_success(lambda identity: self._collection_discarded(name, identity))

    def _collection_discarded(self, name: str, identity: str) -> None:
        self._files.pop(name, None)
        self.finished.emit(name)
        words = tr("The collection {name} is in the trash, with its documents.").format(name=name)
        self.discarded.emit([identity], words)

    def forget(self, collection: str, path: str) -> None:
        """The file was removed."""
        self._files[collection].drop(path)
        self.changed.emit(collection)

    def _on_event(self, collection: str, event: Event) -> None:
        files = self._files[collection]
        if isinstance(event, DocumentProgress):
            files.put(FileStatus(event.path, collection, event.state, event.page, event.pages))
        elif isinstance(event, DocumentDone):
            files.put(status_after(collection, event.receipt))
            self.file_done.emit(collection, event.receipt)
        elif isinstance(event, DocumentGone):
            files.drop(event.path)
        else:
            return
        self._to_tell.add(collection)
        if not self._teller.isActive():
            self._teller.start()

    def _tell(self) -> None:
        collections, self._to_tell = self._to_tell, set()
        for collection in collections:
            self.changed.emit(collection)

    def _on_end(self, collection: str) -> None:
        self._running -= 1
        self.show_stored(collection)
        self._to_tell.discard(collection)
        self.changed.emit(collection)
        self.finished.emit(collection)

    def _on_failure(self, collection: str, error: BaseException) -> None:
        reason = error.user_message if isinstance(error, AquiferError) else str(error)
        files = self._files[collection]
        for status in files.all():
            if not status.at_rest:
                files.put(replace(status, state=DocumentState.FAILED, reason=reason))
        self._on_end(collection)
        self._show_error(error)


def _unfinished(info: DocumentInfo) -> bool:
    return info.state not in (DocumentState.INDEXED, DocumentState.FAILED)


def _path_of(event: Event) -> str:
    if isinstance(event, DocumentProgress):
        return event.path
    return event.receipt.path if isinstance(event, DocumentDone) else ""


def local_files(paths: Sequence[str]) -> list[Path]:
    """Paths that exist, made absolute, in order and once each."""
    return list(dict.fromkeys(Path(os.path.abspath(path)) for path in paths if Path(path).exists()))  # noqa: PTH100 - keeps links
