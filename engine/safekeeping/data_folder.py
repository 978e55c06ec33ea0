"""Another place for the profile: copy, verify, switch, keep the old one until the person lets go of it. No window.

The copy is made while the program runs and is not relied on: when the program ends, with everything closed and the lock
still held, what has changed since is copied too, the two folders are compared, and then one small file says where the
profile lies. Whatever is killed in between, the old folder is in use and whole.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.core.atomic_files import sync_folder
from engine.core.data_folder_note import DataFolderNote, platform_data_dir, read_note, write_note
from engine.core.errors import AquiferError, StorageError, UsageError
from engine.core.events import Phase
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths
from engine.safekeeping.profile_copy import Check, copy_with_hash, hash_of, nothing, require_room
from engine.safekeeping.types import BytesDone, DataFolderState

log = logging.getLogger(__name__)

# Everything that may lie in a profile; only this is deleted of a folder that was left.
_TOP_NAMES = (
    "settings.json", "window.json", "imports.json", "chats.sqlite", "actions.sqlite", "library", "models", "runs",
    "datasets", "pairs", "kv", "logs", "backups", "damaged", "trash", "answering", "running.json", "aquifer.lock",
)  # fmt: skip
_COARSEST_TIME_NS = 2_000_000_000
_DATABASE_LOGS = ("-wal", "-shm", "-journal")
_NEVER_COPIED = frozenset({"aquifer.lock", "answering", "running.json"})
# Stands in a folder that is being copied to, so that a second try may go on there.
UNFINISHED = ".aquifer-move-unfinished"


class DataFolder:
    """Where one profile lies. `chosen` tells that it was named by --data-dir or AQUIFER_DATA_DIR."""

    def __init__(self, paths: ProfilePaths, *, others_at_work: Callable[[Path], bool] | None = None) -> None:
        self._root = paths.root
        self._others_at_work = others_at_work or _others_at_work
        self.may_finish = True

    def state(self) -> DataFolderState:
        note = read_note()
        mine = self._is_mine(note)
        previous = note.previous if mine and note.previous is not None and note.previous.is_dir() else None
        return DataFolderState(
            root=self._root,
            movable="" if mine else "It was named by --data-dir or AQUIFER_DATA_DIR: change it there.",
            previous=previous,
            moving_to=note.moving_to if mine else None,
            problem=note.problem if mine else "",
        )

    def _is_mine(self, note: DataFolderNote) -> bool:
        """Whether the note decides over this profile."""
        if os.environ.get("AQUIFER_DATA_DIR"):
            return False
        return _same(note.folder or platform_data_dir(), self._root)

    # --- moving

    def move(self, job: Job[Path], target: Path) -> Path:
        """Copy everything but the databases to `target` and verify it; the rest is done by `finish`. Events: `Phase`,
        `BytesDone`. Cancelling leaves what was copied, for a second try.

        Raises `UsageError` (a folder that will not do) and `StorageError` (no room, not writable).
        """
        target = target.expanduser().absolute()
        self.check_target(target)
        try:
            total = sum(file.stat().st_size for file, _ in _files(self._root))
            target.mkdir(parents=True, exist_ok=True)
            require_room(target, total)
            (target / UNFINISHED).touch()
            done = 0
            for file, place in _files(self._root):
                job.token.check()
                if place.suffix == ".sqlite":
                    continue  # it changes while it is in use: `finish` copies it
                job.emit(Phase(f"Copying {place.name}"))
                done += self._bring(file, target / place, job.token.check)
                job.emit(BytesDone(done, total))
        except OSError as error:
            raise _failed(target, error) from error
        note = read_note()
        note.moving_to, note.problem = target, ""
        write_note(note)
        return target

    def check_target(self, target: Path) -> None:
        """Raises `UsageError` for a folder the profile cannot be moved to."""
        if reason := self.state().movable:
            raise UsageError("This data folder cannot be moved from here.", reason)
        here, there = self._root.resolve(), target.resolve()
        if there == here or there.is_relative_to(here):
            raise UsageError("The data folder cannot be moved into itself.", "Choose a place outside of it.")
        if here.is_relative_to(there):
            raise UsageError(f"{target} holds the data folder itself.", "Choose an empty folder.")
        if target.exists() and not target.is_dir():
            raise UsageError(f"{target} is a file.", "Choose an empty folder.")
        if target.is_dir() and any(target.iterdir()) and not (target / UNFINISHED).exists():
            raise UsageError(f"{target} is not empty.", "Choose an empty folder or a new name.")

    def forget_move(self) -> None:
        """Stay where the profile is; what was copied is left for the person to delete."""
        note = read_note()
        note.moving_to, note.problem = None, ""
        write_note(note)

    def finish(self) -> None:
        """At the end of the program, with everything closed: copy what has changed, compare, and switch.

        Never raises what a full disk or a lost drive does: the old folder stays in use and the note says why.
        """
        note = read_note()
        if note.moving_to is None or not self._is_mine(note) or not self.may_finish:
            return
        target = note.moving_to
        try:
            if self._others_at_work(self._root):
                raise StorageError(
                    "A fine-tuning run goes on.", "The move is finished when Aquifer is closed after that."
                )
            self._finish(target)
            note.folder, note.previous, note.moving_to, note.problem = target, self._root, None, ""
            (target / UNFINISHED).unlink(missing_ok=True)
            write_note(note)
        except (OSError, AquiferError) as error:
            log.warning("the data folder was not moved", exc_info=error)
            note.problem = str(error)
            try:
                write_note(note)
            except StorageError as second:
                log.warning("it could not be noted either: %s", second)

    def _finish(self, target: Path) -> None:
        if not (target / UNFINISHED).exists():
            raise StorageError(f"{target} is not there any more.", "Move the data folder again.")
        kept = {Path(UNFINISHED)}
        for file, place in _files(self._root):
            self._bring(file, target / place)
            kept.add(place)
        for file, place in list(_files(target)):
            if place not in kept:
                file.unlink()  # it was deleted here since it was copied
        left = [place for file, place in _files(self._root) if not _alike(file, target / place)]
        if left:
            raise StorageError(f"{left[0].name} was changed meanwhile.", "Close whatever uses the data folder.")
        sync_folder(target)

    def _bring(self, file: Path, target: Path, check: Check = nothing) -> int:
        """Copy a file unless it is there already, and read it again; its size. Raises `OSError`, `StorageError`."""
        size = file.lstat().st_size
        if file.is_symlink():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            target.symlink_to(file.readlink())
            return size
        if _alike(file, target):
            return size
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            digest = copy_with_hash(file, target, check)
        except FileNotFoundError:
            return 0  # it went while it was copied; `finish` sees
        if hash_of(target, check) != digest:
            raise StorageError(f"{target} is not what was written.", "The disk may be failing: choose another one.")
        shutil.copymode(file, target)
        return size

    def use_from_next_start(self, folder: Path) -> None:
        """Another profile (of a restored backup) takes the place of this one, which is kept. Raises `UsageError`."""
        if reason := self.state().movable:
            raise UsageError("Another data folder cannot be chosen from here.", reason)
        write_note(DataFolderNote(folder=folder.absolute(), previous=self._root))

    # --- afterwards

    def delete_previous(self, job: Job[int]) -> int:
        """Delete what Aquifer kept in the folder the profile was moved from; other files stay. The result is how many
        bytes that freed. Raises `UsageError` when there is none."""
        previous = self._previous()
        freed = 0
        for name in _TOP_NAMES:
            job.token.check()
            place = previous / name
            if place.is_symlink() or place.is_file():
                endings = _DATABASE_LOGS if name.endswith(".sqlite") else ()
                for one in (place, *(place.with_name(name + ending) for ending in endings)):
                    freed += one.stat().st_size if one.is_file() else 0
                    one.unlink(missing_ok=True)
            elif place.is_dir():
                freed += sum(file.stat().st_size for file, _ in _files(place))
                shutil.rmtree(place)
        if not any(previous.iterdir()):
            previous.rmdir()
        note = read_note()
        note.previous = None
        write_note(note)
        return freed

    def _previous(self) -> Path:
        previous = self.state().previous
        if previous is None or _same(previous, self._root) or self._root.resolve().is_relative_to(previous.resolve()):
            raise UsageError("There is no folder that was moved from.")
        return previous


def require_there(root: Path) -> None:
    """Raises `StorageError` when the profile was moved to a place that is not there now (a drive that is not attached):
    an empty profile in its place would look like a loss."""
    note = read_note()
    if note.folder is not None and _same(note.folder, root) and not root.is_dir():
        raise StorageError(
            f"The data folder {root} is not there.",
            "Attach the drive it lies on and start again, or start with --data-dir and another folder.",
        )


def _files(root: Path) -> Iterator[tuple[Path, Path]]:
    """Every file with its place in the folder; links are files here and are not followed."""
    for here, folders, names in os.walk(root):
        folders.sort()
        links = [name for name in folders if (Path(here) / name).is_symlink()]
        for name in sorted([*names, *links]):
            file = Path(here) / name
            place = file.relative_to(root)
            # Beside a damaged database the log is part of what is kept.
            kept = place.parts[0] == "damaged" and not place.name.endswith("-shm")
            is_log = place.name.endswith(_DATABASE_LOGS) and not kept
            if place.parts[0] in _NEVER_COPIED or is_log or place.name == UNFINISHED:
                continue
            yield file, place


def _alike(file: Path, target: Path) -> bool:
    """Whether a copy has the size and time of its source; a copy gets its time when it is whole."""
    try:
        one, two = file.lstat(), target.lstat()
    except FileNotFoundError:
        return False
    if file.is_symlink() or target.is_symlink():
        return file.is_symlink() and target.is_symlink() and file.readlink() == target.readlink()
    if one.st_size != two.st_size:
        return False
    apart_ns = abs(one.st_mtime_ns - two.st_mtime_ns)
    # Some disks (FAT) keep times in steps of two seconds.
    return apart_ns == 0 or (apart_ns <= _COARSEST_TIME_NS and hash_of(file) == hash_of(target))


def _same(first: Path, second: Path) -> bool:
    return os.path.realpath(first) == os.path.realpath(second)


def _others_at_work(root: Path) -> bool:
    """Whether a process works in the folder of a fine-tuning run: these outlive the window."""
    import psutil

    runs = str(root / "runs")
    for process in psutil.process_iter(["cmdline"]):
        if process.pid != os.getpid() and any(part.startswith(runs) for part in process.info["cmdline"] or ()):
            return True
    return False


def _failed(target: Path, error: OSError) -> StorageError:
    return StorageError(
        f"The data folder could not be copied to {target}: {error.strerror or error}.",
        "Free some space or choose another place. The old folder is in use as before.",
    )
