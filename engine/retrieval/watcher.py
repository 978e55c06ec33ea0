"""Follows watched folders: looks again and again, adds what is new, ends what is gone; knows no window.

Looking is polling: the names and facts of 10,000 files take some 40 ms, work on every drive and network share, and find
what changed while the program was closed as well. Looking takes at most a thirtieth of the time and rests while an
answer is written. A file counts as changed when two looks saw the same of it (one that is still being written waits),
and as gone when two looks missed it (programs save by deleting and writing anew).
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import AquiferError, UsageError
from engine.core.events import JobCancelled, JobFailed, JobSucceeded
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken, Job
from engine.core.yielding import LONGEST_REST_S
from engine.retrieval.folder_look import FileFacts, FolderAway, Look, compare, look
from engine.retrieval.ingest import Order
from engine.retrieval.library_parts import LibraryParts
from engine.retrieval.library_runs import Runs
from engine.retrieval.path_patterns import PathPatterns
from engine.retrieval.types import DocumentProgress, DocumentState, Receipt
from engine.retrieval.watch_store import KnownFile, Watch
from engine.retrieval.watch_types import DocumentGone, WatchInfo, WatchRun, WatchState

log = logging.getLogger(__name__)

SETTLE_S = 1.0
PAUSE_S = 1.5
LEAST_REST = 30.0
# What was read is on record after each batch, and what changes meanwhile is seen between two.
BATCH_FILES = 500
RETRY_S = 60.0
# `catch_up` waits this many looks for files that are still being written.
PATIENT_LOOKS = 20

OnRun = Callable[[WatchRun], None]


@dataclass(slots=True)
class _Follow:
    """What is known of one watch besides the database."""

    known: dict[str, KnownFile] | None = None
    pending: dict[str, tuple[FileFacts, float]] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    tried: set[str] = field(default_factory=set)
    state: WatchState = WatchState.WAITING
    reason: str = ""
    not_before_s: float = 0.0
    made: tuple[Watch, PathPatterns] | None = None

    def patterns(self, watch: Watch) -> PathPatterns:
        """Made once, and again when the person changed them."""
        if self.made is None or self.made[0] != watch:
            self.made = (watch, PathPatterns(watch.include, watch.exclude))
        return self.made[1]


@dataclass(slots=True)
class _Plan:
    """What one look found to be done."""

    watch: Watch
    ready: list[tuple[str, FileFacts]]
    moved: list[tuple[str, str, FileFacts]]
    gone: list[str]
    more: bool


class Watcher:
    """`start` follows on a thread of its own, `catch_up` once on the caller's; never both at the same time."""

    def __init__(self, parts: LibraryParts, runs: Runs) -> None:
        self._parts = parts
        self._runs = runs
        self._store = parts.store.watches
        self._follows: dict[int, _Follow] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.look_s = 0.0

    # --- which folders ---------------------------------------------------------------------------------------

    def add(self, folder: Path, collection: str, include: Sequence[str], exclude: Sequence[str]) -> WatchInfo:
        """See `Library.watch`."""
        if not collection.strip() or collection.startswith("chat:"):
            raise UsageError("A watched folder needs the name of a collection.")
        PathPatterns(include, exclude)
        place = folder.expanduser().absolute()
        if not place.is_dir():
            raise UsageError(f"{place} is not a folder that can be watched.", "Choose an existing folder.")
        if place.resolve().is_relative_to(self._parts.paths.root.resolve()):
            raise UsageError("Aquifer's own folder cannot be watched.", "Choose the folder your documents are in.")
        self._store.put(str(place), collection, include, exclude)
        self._wake.set()
        return next(info for info in self.infos() if (info.folder, info.collection) == (str(place), collection))

    def remove(self, folder: Path, collection: str) -> None:
        """See `Library.unwatch`."""
        if not self._store.remove(str(folder.expanduser().absolute()), collection):
            raise UsageError(f"The folder {folder} is not watched.", "The list of watched folders shows which are.")
        self._wake.set()

    def infos(self) -> list[WatchInfo]:
        counts = self._store.counts()
        found = []
        for watch in self._store.watches():
            with self._lock:
                follow = self._follows.get(watch.id)
            state, reason = (follow.state, follow.reason) if follow is not None else _unfollowed(watch)
            found.append(
                WatchInfo(
                    watch.folder, watch.collection, watch.include, watch.exclude, state, reason,
                    counts.get(watch.id, 0),
                )
            )  # fmt: skip
        return found

    # --- following -------------------------------------------------------------------------------------------

    def start(self, on_run: OnRun) -> None:
        """Follow until `close`; `on_run` is called on the thread that follows."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._follow, args=(on_run,), name="aquifer-watch", daemon=True)
            self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(5.0)

    def catch_up(self, on_run: OnRun) -> None:
        """Look until everything that is at rest is read; what failed says so in its state."""
        patience = PATIENT_LOOKS
        while patience and not self._stop.is_set():
            ran, more = self.round(on_run)
            if not more:
                break
            patience = PATIENT_LOOKS if ran else patience - 1
            self._stop.wait(SETTLE_S)
        self._runs.wipe(CancelToken())

    def _follow(self, on_run: OnRun) -> None:
        while not self._stop.is_set():
            self._rest()
            self._wake.clear()
            ending: Job[tuple[bool, bool]] = Job("look at watched folders")
            ending.run(lambda _job: self.round(on_run))
            event = ending.events.get_nowait()
            if isinstance(event, JobCancelled) or self._parts.jobs.closed:
                return  # the program is closing
            if isinstance(event, JobFailed):
                log.warning("watched folders could not be looked at", exc_info=event.error)
                self._wake.wait(RETRY_S)
            elif not self._follows:
                self._wake.wait()
            elif not (isinstance(event, JobSucceeded) and event.result[0]):
                self._wake.wait(max(PAUSE_S, LEAST_REST * self.look_s))

    def _rest(self) -> None:
        """While an answer is written, but not for ever."""
        deadline = time.monotonic() + LONGEST_REST_S
        while self._parts.jobs.yielding.answering and time.monotonic() < deadline and not self._stop.wait(0.1):
            pass

    def round(self, on_run: OnRun) -> tuple[bool, bool]:
        """One look at every folder, and what it leads to: whether anything was done, whether anything is left to do.

        Additions come before endings, so that a file that moved from one folder to another is not forgotten between.
        """
        watches = self._store.watches()
        with self._lock:
            for number in set(self._follows) - {watch.id for watch in watches}:
                del self._follows[number]
        started = time.monotonic()
        plans = [plan for watch in watches if (plan := self._plan(watch)) is not None]
        self.look_s = time.monotonic() - started
        ran = False
        for plan in plans:
            if plan.ready or plan.moved:
                ran |= self._run(plan, self._add, on_run)
        for plan in plans:
            if plan.gone:
                ran |= self._run(plan, self._end, on_run)
        if not ran:
            self._runs.wipe_if_due(CancelToken())
        return ran, ran or any(plan.more for plan in plans)

    def _plan(self, watch: Watch) -> _Plan | None:
        with self._lock:
            follow = self._follows.setdefault(watch.id, _Follow())
        if time.monotonic() < follow.not_before_s:
            return None
        try:
            seen = look(Path(watch.folder), follow.patterns(watch), self._parts.paths.root)
        except FolderAway as error:
            follow.state, follow.reason = WatchState.UNREACHABLE, str(error)
            follow.pending.clear()
            follow.missing.clear()
            return None
        if follow.known is None:
            follow.known = self._store.files(watch)
        changes = compare({path: file.facts for path, file in follow.known.items()}, seen)
        self._renumber(watch, follow, follow.known, seen)
        now_s = time.monotonic()
        untried = [p for p, file in follow.known.items() if _untried(p, file, follow) and p in seen.files]
        waiting = dict.fromkeys([*changes.new, *changes.changed, *untried])
        before, follow.pending = follow.pending, {}
        ready: list[tuple[str, FileFacts]] = []
        for path in waiting:
            facts = seen.files[path]
            last, since_s = before.get(path, (None, now_s))
            since_s = since_s if last == facts else now_s
            follow.pending[path] = (facts, since_s)
            if last == facts and now_s - since_s >= SETTLE_S and len(ready) < BATCH_FILES:
                ready.append((path, facts))
        gone = [path for path in changes.gone if path in follow.missing]
        follow.missing = set(changes.gone)
        follow.state, follow.reason = _state_after(seen, len(changes.away))
        moved = [(old, new, seen.files[new]) for old, new in changes.moved]
        return _Plan(watch, ready, moved, gone, more=bool(waiting or changes.gone))

    def _renumber(self, watch: Watch, follow: _Follow, known: dict[str, KnownFile], seen: Look) -> None:
        """A drive that was mounted again may have another number, its files are the same."""
        other = [
            (path, facts)
            for path, facts in seen.files.items()
            if path in known and facts.device != known[path].facts.device and facts[:2] == known[path].facts[:2]
        ]
        if other:
            self._store.refresh(watch, other)
            follow.known = None

    # --- what changed ----------------------------------------------------------------------------------------

    def _run(self, plan: _Plan, work: Callable[[Job[list[Receipt]], _Plan], list[Receipt]], on_run: OnRun) -> bool:
        """Do it as a job on the lane `ingest` and wait for it; false when it failed."""
        with self._lock:
            follow = self._follows[plan.watch.id]
        follow.state = WatchState.READING
        job = self._parts.jobs.submit(
            "ingest", f"follow {plan.watch.folder}", lambda j: work(j, plan), PRIORITY_BACKGROUND
        )
        on_run(WatchRun(plan.watch.collection, job))
        try:
            job.result()
        except AquiferError as error:
            follow.state, follow.reason = WatchState.FAILED, str(error)
            follow.not_before_s = time.monotonic() + RETRY_S
            return False
        finally:
            follow.known = None
        follow.state = WatchState.WATCHING
        return True

    def _add(self, job: Job[list[Receipt]], plan: _Plan) -> list[Receipt]:
        watch = plan.watch
        if watch not in self._store.watches():
            return []  # it is not watched any more, or otherwise
        self._store.move(watch, plan.moved)
        for old, _, _ in plan.moved:
            job.emit(DocumentGone(watch.shown(old)))
        if not plan.ready:
            return []
        known = self._store.files(watch)
        by_shown = {watch.shown(below): (below, facts) for below, facts in plan.ready}
        for shown in by_shown:
            job.emit(DocumentProgress(shown, DocumentState.QUEUED))
        items = self._parts.store.put_inbox([(shown, shown) for shown in by_shown], watch.collection, "library")
        receipts = self._runs.ingest(job, Order(tuple(items), collection=watch.collection))
        with self._lock:
            follow = self._follows.get(watch.id)
        if follow is not None:
            follow.tried |= {below for below, _ in plan.ready}
        self._store.note(
            watch,
            [
                (below, _known_after(facts, receipt, known.get(below)))
                for receipt in receipts
                if receipt.path in by_shown
                for below, facts in [by_shown[receipt.path]]
            ],
        )
        self._runs.purge(job.token)
        return receipts

    def _end(self, job: Job[list[Receipt]], plan: _Plan) -> list[Receipt]:
        watch = plan.watch
        keep = self._parts.settings.current.library.keep_deleted_files
        self._store.forget(watch, plan.gone, keep=keep)
        if not keep:
            for below in plan.gone:
                job.emit(DocumentGone(watch.shown(below)))
            self._runs.purge(job.token)
        return []


def _known_after(facts: FileFacts, receipt: Receipt, before: KnownFile | None) -> KnownFile:
    if receipt.status != "failed":
        return KnownFile(facts, receipt.sha256)
    # What was there before stays until the file can be read again.
    return KnownFile(facts, before.sha256 if before is not None else "", receipt.sha256)


def _untried(path: str, file: KnownFile, follow: _Follow) -> bool:
    """Not even a copy could be made of it (its permissions, a full disk): once more at each start."""
    return not file.sha256 and not file.attempt and path not in follow.tried


def _unfollowed(watch: Watch) -> tuple[WatchState, str]:
    if Path(watch.folder).is_dir():
        return WatchState.WAITING, ""
    return WatchState.UNREACHABLE, "The folder cannot be reached. Nothing of it is removed meanwhile."


def _state_after(seen: Look, away: int) -> tuple[WatchState, str]:
    sentences = []
    if seen.cut:
        sentences.append(f"There are more than {len(seen.files) - 1:,} files; the others are not watched.")
    if away and not seen.cut:
        files = "1 file" if away == 1 else f"{away:,} files"
        sentences.append(f"{files} cannot be reached (a drive or folder is away) and stay as they were read.")
    elif seen.closed:
        sentences.append(f"{len(seen.closed)} places in it cannot be opened.")
    if seen.unnamed:
        sentences.append(f"{seen.unnamed} names in it cannot be read as text and are left out.")
    return (WatchState.UNREACHABLE if away and not seen.cut else WatchState.WATCHING), " ".join(sentences)
