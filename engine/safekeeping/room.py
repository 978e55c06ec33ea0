"""The facade `engine.safekeeping`: restore points, backups and the place of the profile; the work is in its modules."""

from __future__ import annotations

import threading
from pathlib import Path

from engine.core.jobs import Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.safekeeping import profile_backup
from engine.safekeeping.data_folder import DataFolder
from engine.safekeeping.restore_points import BY_HAND, RestorePoints
from engine.safekeeping.types import BackupInfo, DataFolderState, RestorePoint


class Safekeeping:
    """Made once by the composition root, after `RestorePoints.apply`; whatever takes long is a job."""

    def __init__(self, paths: ProfilePaths, jobs: JobRunner, went_back_to: RestorePoint | None = None) -> None:
        self._paths, self._jobs = paths, jobs
        self._points = RestorePoints(paths)
        self._lock = threading.Lock()
        self.folder = DataFolder(paths)
        self.went_back_to = went_back_to

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

    def go_back(self, point_id: str) -> None:
        """At the next start what the point holds is put back, after a restore point of what is there then.

        Raises `UsageError`, `StorageError` (a damaged copy)."""
        self._points.go_back(point_id)

    def stay(self) -> None:
        """Take `go_back` back."""
        self._points.stay()

    def going_back_to(self) -> RestorePoint | None:
        """What is put back at the next start."""
        return self._points.going_back_to()

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
