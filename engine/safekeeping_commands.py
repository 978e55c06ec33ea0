"""The commands about copies of the profile: restore-points, backup, restore-backup; knows only `engine.api`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.api import AquiferError, BytesDone, Engine, Event, Job, Phase, restore_backup
from engine.console import BadUsage, Console
from engine.job_events import events

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parsers(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """What each command takes."""
    points = commands.add_parser("restore-points", parents=[shared], help="list, make and go back to restore points")
    wanted = points.add_mutually_exclusive_group()
    wanted.add_argument("--make", nargs="?", const="", metavar="REASON", help="make one now")
    wanted.add_argument("--go-back", metavar="ID", help="put it back at the next start")
    wanted.add_argument("--stay", action="store_true", help="do not go back after all")
    wanted.add_argument("--delete", metavar="ID")
    backup = commands.add_parser("backup", parents=[shared], help="chats, settings and documents as one file")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    restore = commands.add_parser("restore-backup", parents=[shared], help="make a profile of such a file")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("folder", type=Path, metavar="FOLDER", help="an empty folder, or a new one")


def restore_points(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    keeping = engine.safekeeping
    if options.make is not None:
        made = keeping.make_point(options.make).result()
        console.notice(f"Made restore point {made.id}.")
    elif options.go_back:
        keeping.go_back(options.go_back)
        console.notice("It is put back when Aquifer is started the next time; what is there now is kept before.")
    elif options.stay:
        keeping.stay()
    elif options.delete:
        keeping.delete_point(options.delete)
    wanted = keeping.going_back_to()
    for point in keeping.points():
        going = wanted is not None and wanted.id == point.id
        if console.json_mode:
            console.result({**asdict(point), "at_next_start": going})
        else:
            day = time.strftime("%Y-%m-%d %H:%M", time.localtime(point.created))
            mark = "  (at the next start)" if going else ""
            console.text(f"{point.id}  {day}  {point.size_bytes / 1e6:.1f} MB  {point.reason}{mark}")
    return 0


def backup(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    file = options.file.expanduser().absolute()
    _watched(console, engine.safekeeping.back_up(file, overwrite=options.overwrite))
    if console.json_mode:
        console.result({"path": str(file), "size_bytes": file.stat().st_size})
    else:
        console.text(f"{file}: {file.stat().st_size:,} bytes")
    return 0


def restore_backup_to(console: Console, options: argparse.Namespace) -> int:
    """Needs no engine: the folder is not a profile yet."""
    if options.data_dir is not None:
        raise BadUsage("restore-backup makes a profile of its own.", "Name its folder after the file.")
    job: Job[Path] = Job("restore a backup")
    job.run(lambda running: restore_backup(running, options.file.expanduser(), options.folder.expanduser()))
    folder = job.result()
    _make_index(console, folder)
    if console.json_mode:
        console.result({"path": str(folder)})
    else:
        console.text(f"Restored to {folder}. Start with --data-dir {folder} to use it.")
    return 0


def _make_index(console: Console, folder: Path) -> None:
    """A backup holds no search index: without one nothing is found."""
    with Engine(data_dir=folder) as engine:
        job = engine.library.resume()
        if job is None:
            return
        console.notice("Making the search index …")
        try:
            job.result()
        except AquiferError as error:
            console.notice(f"The search index is made when the profile is opened in the window: {error}")


def _watched(console: Console, job: Job[Path]) -> None:
    phase = ""

    def show(event: Event) -> None:
        nonlocal phase
        if isinstance(event, Phase):
            phase = event.text
        elif isinstance(event, BytesDone):
            console.progress(f"{phase}: {event.done / 1e6:.0f} of {event.total / 1e6:.0f} MB")

    for event in events(job):
        show(event)
    job.result()


HANDLERS: Mapping[str, Callable[[Console, Engine, argparse.Namespace], int]] = MappingProxyType(
    {"restore-points": restore_points, "backup": backup}
)
