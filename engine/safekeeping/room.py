"""The facade `engine.safekeeping`: restore points, backups and the place of the profile; the work is in its modules."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from engine.core.jobs import Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.safekeeping import profile_backup
from engine.safekeeping.damaged_files import DamagedFiles
from engine.safekeeping.data_folder import DataFolder
from engine.safekeeping.restore_points import BY_HAND, RestorePoints
from engine.safekeeping.salvage import DatabaseForm
from engine.safekeeping.types import BackupInfo, DamagedFile, DataFolderState, RestorePoint, WayBack


class Safekeeping:
    """Made once by the composition root, which calls `mend_now` and `go_back_now` first; whatever takes long is a job.
    `forms` says what each database must look like, by its place."""

    def __init__(
        self, paths: ProfilePaths, jobs: JobRunner, forms: Mapping[str, DatabaseForm] = MappingProxyType({})
    ) -> None:
        self._paths, self._jobs = paths, jobs
        self._points = RestorePoints(paths)
        self._damaged = DamagedFiles(paths, forms)
        self._lock = threading.Lock()
        self.folder = DataFolder(paths)
        self.went_back_to: RestorePoint | None = None
        self.going_back_problem = ""

    # --- restore points

    def points(self) -> list[RestorePoint]:
        """The newest first."""
        return self._points.all()

    def make_point(self, reason: str = "") -> Job[RestorePoint]:
        """Copy databases and settings as they are now. Cancelling leaves nothing."""

        def work(job: Job[RestorePoint]) -> RestorePoint:
            with self._lock:
                return self._points.make(reason or BY_HAND, job.token.check)

        return self._jobs.submit("io", "make a restore point", work)

    def delete_point(self, point_id: str) -> None:
        """Raises `UsageError`."""
        with self._lock:
            self._points.delete(point_id)

    def go_back(self, point_id: str, only: str = "") -> None:
        """At the next start what the point holds is put back (or `only` one file of it, by its place), after a restore
        point of what is there then.

        Raises `UsageError`, `StorageError` (a damaged copy)."""
        self._points.go_back(point_id, only)

    def stay(self) -> None:
        """Take `go_back` back."""
        self._points.stay()

    def going_back_to(self) -> RestorePoint | None:
        """What is put back at the next start."""
        return self._points.going_back_to()

    def go_back_now(self, first_sql: Mapping[str, str]) -> None:
        """At a start, before a database is open: see `RestorePoints.apply`. Raises `StorageError`."""
        points = RestorePoints(self._paths, first_sql)
        self.went_back_to = points.apply()
        self.going_back_problem = points.problem

    # --- damaged databases

    def mend_now(self) -> None:
        """At a start, before a database is open: see `DamagedFiles.mend`. Raises `StorageError`."""
        self._damaged.mend()

    def damaged(self) -> list[DamagedFile]:
        """Every damaged database that was put aside, the newest first; also those of earlier starts."""
        return self._damaged.all()

    def way_back(self, damage_id: str) -> WayBack | None:
        """The newest whole restore point from before a damage. Reads copies: belongs on a lane. Raises `UsageError`."""
        return self._damaged.way_back(damage_id)

    def accept_damage(self, damage_id: str) -> None:
        """What was saved is kept; the damaged file stays where it was put. Raises `UsageError`."""
        self._damaged.accept(damage_id)

    def delete_damaged(self, damage_id: str) -> None:
        """Delete a damaged file for ever; belongs on a lane. Raises `UsageError`."""
        self._damaged.delete(damage_id)

    # --- backups

    def back_up(self, file: Path, *, overwrite: bool = False) -> Job[Path]:
        """Write chats, settings, the library and its originals to one file. Events: `Phase`, `BytesDone`."""
        return self._jobs.submit(
            "io", "back up the profile", lambda job: profile_backup.write(job, self._paths, file, overwrite=overwrite)
        )

    def look_into(self, file: Path) -> BackupInfo:
        """Raises `DocumentError`. Reads the file's end: belongs on a lane."""
        return profile_backup.look(file)

    def restore_to(self, file: Path, folder: Path) -> Job[Path]:
        """Make another profile of a backup in an empty folder. Events: `Phase`, `BytesDone`."""
        profile_backup.require_empty(folder)
        return self._jobs.submit("io", "restore a backup", lambda job: profile_backup.restore(job, file, folder))

    # --- the data folder

    def data_folder(self) -> DataFolderState:
        """Where the profile lies, and what is under way with it."""
        return self.folder.state()

    def move_to(self, target: Path) -> Job[Path]:
        """Copy the profile to an empty folder; the switch is made when the program ends. Events: `Phase`, `BytesDone`.

        Raises `UsageError` at once for a folder that will not do.
        """
        self.folder.check_target(target.expanduser().absolute())
        return self._jobs.submit("io", "move the data folder", lambda job: self.folder.move(job, target))

    def forget_move(self) -> None:
        """Stay where the profile is."""
        self.folder.forget_move()

    def use_from_next_start(self, folder: Path) -> None:
        """A profile that was made of a backup takes the place of this one, which is kept. Raises `UsageError`."""
        self.folder.use_from_next_start(folder)

    def delete_previous_folder(self) -> Job[int]:
        """Delete the folder the profile was moved from; the result is the bytes that are freed."""
        return self._jobs.submit("io", "delete the old data folder", self.folder.delete_previous)
