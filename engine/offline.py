"""What can be done with a profile that is not open: mend it, list its ways back, go back at once. Starts no engine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from engine.core.errors import DatabaseDamaged, StorageError, UsageError
from engine.core.jobs import Job
from engine.core.paths import ProfilePaths, default_data_dir

if TYPE_CHECKING:
    from engine.safekeeping.salvage import DatabaseForm
    from engine.safekeeping.types import DamagedFile, RestorePoint, WayBack

log = logging.getLogger(__name__)

# Everything is imported where it is used: the window takes its types from `engine.api` before it is shown.


def has_long_start(data_dir: Path) -> bool:
    """Whether an `Engine` of this profile takes long to make, once: a large store of chats gets a newer form."""
    from engine.chat import long_start

    return long_start.has_long_start(ProfilePaths(data_dir).chats_file)


def restore_backup(job: Job[Path], file: Path, folder: Path) -> Path:
    """See `engine.safekeeping.profile_backup.restore`: it needs no engine."""
    from engine.safekeeping import profile_backup

    return profile_backup.restore(job, file, folder)


def forms_of(paths: ProfilePaths) -> Mapping[str, DatabaseForm]:
    """What each database of a profile must look like, by its place. The library comes last: it reads copies."""
    from engine.actions.store import ACTIONS_FORM
    from engine.chat.chat_form import CHAT_FORM
    from engine.retrieval.library_form import library_form

    return {
        "chats.sqlite": CHAT_FORM,
        "actions.sqlite": ACTIONS_FORM,
        "library/library.sqlite": library_form(paths),
    }


def first_sql() -> Mapping[str, str]:
    """Run in a database that is put back: the search index is compared with the library at the next start."""
    from engine.retrieval.index_record import COMPARE_SQL

    return {"library/library.sqlite": COMPARE_SQL}


def open_mended(open_profile: Callable[[], None]) -> None:
    """Call `open_profile`, again when it met damage in a part of a large file that is not looked at beforehand: now it
    is noted, so that file is mended first. Raises what `open_profile` raises."""
    from engine.safekeeping.profile_copy import DATABASES

    for _ in DATABASES:
        try:
            open_profile()
            return
        except DatabaseDamaged as error:
            log.warning("the profile is opened once more", exc_info=error)
    open_profile()


class ProfileCare:
    """The ways back of a profile, as a context that holds its lock; whatever damage there is is mended on entering.

    `problem` says why that was not possible (no room). Raises `WriteConflict` when the profile is in use,
    `StorageError` when it is not there or cannot be written.
    """

    def __init__(self, data_dir: Path | None = None) -> None:
        self.paths = ProfilePaths((data_dir or default_data_dir()).expanduser().absolute())
        self.mended: list[DamagedFile] = []
        self.problem: StorageError | None = None
        self._held = ExitStack()

    def __enter__(self) -> ProfileCare:
        from engine.core.profile_lock import ProfileLock
        from engine.safekeeping.damaged_files import DamagedFiles
        from engine.safekeeping.data_folder import require_there
        from engine.safekeeping.restore_points import RestorePoints

        require_there(self.paths.root)
        if not self.paths.root.is_dir():
            raise StorageError(f"There is no data folder {self.paths.root}.", "Name another one with --data-dir.")
        with ExitStack() as held:
            held.callback(ProfileLock(self.paths.lock_file).release)
            self._damaged = DamagedFiles(self.paths, forms_of(self.paths))
            try:
                self.mended = self._damaged.mend()
            except StorageError as error:
                self.problem = error
            self._points = RestorePoints(self.paths, first_sql())
            self._held = held.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def damaged(self) -> list[DamagedFile]:
        """Every damaged database that was put aside, the newest first."""
        return self._damaged.all()

    def way_back(self, damage_id: str) -> WayBack | None:
        """See `Safekeeping.way_back`."""
        return self._damaged.way_back(damage_id)

    def accept_damage(self, damage_id: str) -> None:
        """See `Safekeeping.accept_damage`."""
        self._damaged.accept(damage_id)

    def delete_damaged(self, damage_id: str) -> None:
        """See `Safekeeping.delete_damaged`."""
        self._damaged.delete(damage_id)

    def points(self) -> list[RestorePoint]:
        """The newest first."""
        return self._points.all()

    def point(self, wanted: str) -> RestorePoint:
        """A restore point by its number in the list, 1 the newest, or by its id. Raises `UsageError`."""
        points = self.points()
        if wanted.isdecimal() and 1 <= int(wanted) <= len(points):
            return points[int(wanted) - 1]
        found = next((point for point in points if point.id == wanted), None)
        if found is None:
            raise UsageError(f"There is no restore point {wanted}.", "`restore-points` lists them with their numbers.")
        return found

    def make_point(self, reason: str = "") -> RestorePoint:
        """Copy databases and settings as they are now. Raises `StorageError`."""
        return self._points.make(reason) if reason else self._points.make()

    def delete_point(self, point_id: str) -> None:
        """Raises `UsageError`."""
        self._points.delete(point_id)

    def go_back_later(self, point_id: str) -> None:
        """At the next start. Raises `UsageError`, `StorageError` (a damaged copy)."""
        self._points.go_back(point_id)

    def stay(self) -> None:
        """Take `go_back_later` back."""
        self._points.stay()

    def going_back_to(self) -> RestorePoint | None:
        """What is put back at the next start."""
        return self._points.going_back_to()

    def go_back(self, point_id: str, only: str = "") -> None:
        """Now: everything the point holds, or `only` one file of it; what is there becomes a restore point first.

        Raises `UsageError`, `StorageError` (a damaged copy, no room): then everything is as it was.
        """
        if self.problem is not None:
            raise self.problem
        self._points.go_back(point_id, only)
        if self._points.apply() is None:
            raise StorageError("Aquifer did not go back; everything is as it was.", self._points.problem)
        for damage in self.damaged():
            if not damage.seen and (not only or damage.place == only):
                self._damaged.accept(damage.id)
