"""The commands about copies of the profile: restore-points, go-back, damaged, backup, restore-backup; knows only
`engine.api`. The first three start no engine: they are for a profile that cannot be opened, too.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.api import (
    AquiferError,
    BytesDone,
    DamagedFile,
    Engine,
    Event,
    Job,
    Phase,
    ProfileCare,
    default_data_dir,
    restore_backup,
)
from engine.console import BadUsage, Console
from engine.job_events import events

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


_PLACES: Mapping[str, str] = MappingProxyType(
    {"chats": "chats.sqlite", "actions": "actions.sqlite", "library": "library/library.sqlite"}
)


def add_parsers(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """What each command takes."""
    points = commands.add_parser("restore-points", parents=[shared], help="list, make and go back to restore points")
    wanted = points.add_mutually_exclusive_group()
    wanted.add_argument("--make", nargs="?", const="", metavar="REASON", help="make one now")
    wanted.add_argument("--go-back", metavar="POINT", help="put it back at the next start; go-back does it now")
    wanted.add_argument("--stay", action="store_true", help="do not go back after all")
    wanted.add_argument("--delete", metavar="POINT")
    back = commands.add_parser("go-back", parents=[shared], help="go back to a restore point now")
    back.add_argument("point", metavar="POINT", help="its number in the list of restore-points (1 is the newest) or id")
    back.add_argument("--only", choices=sorted(_PLACES), help="put only this database back")
    back.add_argument("--yes", action="store_true", help="do not ask")
    damaged = commands.add_parser("damaged", parents=[shared], help="damaged databases that were put aside")
    what = damaged.add_mutually_exclusive_group()
    what.add_argument("--keep", metavar="ID", help="keep what was saved of it; do not tell of it again")
    what.add_argument("--delete", metavar="ID", help="delete the damaged file for ever")
    backup = commands.add_parser("backup", parents=[shared], help="chats, settings and documents as one file")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    restore = commands.add_parser("restore-backup", parents=[shared], help="make a profile of such a file")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("folder", type=Path, metavar="FOLDER", help="an empty folder, or a new one")


def run_offline(console: Console, options: argparse.Namespace) -> int:
    """restore-points, go-back and damaged."""
    folder = options.data_dir or default_data_dir()
    if options.command == "restore-points" and options.make is not None and not folder.exists():
        Engine(data_dir=folder).close()  # a new profile, so that there is something to go back to
    with ProfileCare(options.data_dir) as care:
        for damage in care.mended:
            console.notice(f"{_words(damage)} The damaged file is kept in {damage.folder}.")
        if care.problem is not None:
            console.notice(f"Warning: {care.problem}")
        return _OFFLINE[options.command](console, care, options)


def _restore_points(console: Console, care: ProfileCare, options: argparse.Namespace) -> int:
    if options.make is not None:
        console.notice(f"Made restore point {care.make_point(options.make).id}.")
    elif options.go_back:
        care.go_back_later(care.point(options.go_back).id)
        console.notice("It is put back when Aquifer is started the next time; what is there now is kept before.")
    elif options.stay:
        care.stay()
    elif options.delete:
        care.delete_point(care.point(options.delete).id)
    wanted = care.going_back_to()
    for number, point in enumerate(care.points(), start=1):
        going = wanted is not None and wanted.id == point.id
        if console.json_mode:
            console.result({"number": number, **asdict(point), "at_next_start": going})
        else:
            mark = "  (at the next start)" if going else ""
            size = f"{point.size_bytes / 1e6:.1f} MB"
            console.text(f"{number:>3}  {_day(point.created)}  {size:>9}  {point.reason}  [{point.id}]{mark}")
    return 0


def _go_back(console: Console, care: ProfileCare, options: argparse.Namespace) -> int:
    point = care.point(options.point)
    only = _PLACES[options.only] if options.only else ""
    files = only or ", ".join(point.files)
    question = f"Put back {files} of {_day(point.created)} ({point.reason})? What is there now is kept. [y/N] "
    if not options.yes and not console.confirmed(question):
        console.notice("Nothing was changed.")
        return 1
    care.go_back(point.id, only)
    saved = next(iter(care.points()))
    console.notice(f"What was there before is restore point {saved.id}.")
    if console.json_mode:
        console.result({"id": point.id, "files": [only] if only else point.files, "before": saved.id})
    else:
        console.text(f"Aquifer is back at {_day(point.created)}.")
    return 0


def _damaged(console: Console, care: ProfileCare, options: argparse.Namespace) -> int:
    if options.keep:
        care.accept_damage(options.keep)
    elif options.delete:
        care.delete_damaged(options.delete)
    for damage in care.damaged():
        back = care.way_back(damage.id)
        if console.json_mode:
            facts = {**asdict(damage), "folder": str(damage.folder), "counts": dict(damage.counts)}
            console.result({**facts, "restore_point": back.point.id if back else None})
            continue
        console.text(f"{damage.id}  {_day(damage.found)}  {_words(damage)}\n    {damage.folder}")
        if back is not None:
            held = _counted(back.counts)
            console.text(
                f"    restore point {back.point.id} of {_day(back.point.created)}{f': {held}' if held else ''}"
            )
    return 0


def _words(damage: DamagedFile) -> str:
    saved = _counted(damage.counts) or f"{damage.rows:,} rows"
    how = "all of it could be saved" if damage.complete else "what could be read was saved"
    return f"{damage.name} was damaged ({damage.reason}); {how}: {saved}."


def _counted(counts: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for noun, number in counts)


def _day(when: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(when))


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


HANDLERS: Mapping[str, Callable[[Console, Engine, argparse.Namespace], int]] = MappingProxyType({"backup": backup})
_OFFLINE: Mapping[str, Callable[[Console, ProfileCare, argparse.Namespace], int]] = MappingProxyType(
    {"restore-points": _restore_points, "go-back": _go_back, "damaged": _damaged}
)
OFFLINE = frozenset(_OFFLINE)
