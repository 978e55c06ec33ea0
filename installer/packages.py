"""Installs the pinned Python packages and torch, and repairs half-installed ones; knows no package but torch."""

from __future__ import annotations

import csv
import re
import shutil
import sys
from pathlib import Path

from installer import lock_file
from installer.layout import Layout
from installer.problems import SetupProblem
from installer.session import Session
from installer.stamps import fingerprint

TORCH = "torch==2.13.0"


def locked_inputs(layout: Layout, lock_name: str) -> str:
    return fingerprint(layout.python_version, layout.installer / lock_name)


def torch_inputs(layout: Layout) -> str:
    return fingerprint(layout.python_version, TORCH)


def install_locked(session: Session, lock_name: str) -> list[Path]:
    """Install exactly what a lock names, each file checked against its hash; returns what must stay there."""
    layout = session.layout
    lock = layout.installer / lock_name
    text = lock.read_text(encoding="utf-8")
    total = lock_file.expected_count(text, sys.platform)
    repair(layout.site_packages)
    progress = PipProgress(session, total)
    session.pip(
        ["install", "--no-deps", "--require-hashes", "--only-binary=:all:", "--progress-bar=raw", "-r", lock],
        what="Installing the Python packages",
        on_line=progress.line,
        on_tick=progress.tick,
    )
    _require_whole(layout.site_packages)
    wanted = {entry.name for entry in lock_file.parse(text)}
    return [info for info in _infos(layout.site_packages) if lock_file.normalised(_name(info)) in wanted]


def install_sources(session: Session, lock_name: str) -> list[Path]:
    """Build and install packages that exist as sources only, checked as `install_locked` does.

    For plain Python ones: the environment's own setuptools builds them, and no compiler runs.
    """
    layout = session.layout
    lock = layout.installer / lock_name
    names = [entry.name for entry in lock_file.parse(lock.read_text(encoding="utf-8"))]
    repair(layout.site_packages)
    session.screen.progress("building")
    session.pip(
        [
            "install",
            "--no-deps",
            "--require-hashes",
            "--no-build-isolation",
            f"--no-binary={','.join(names)}",
            "-r",
            lock,
        ],
        what="Building the packages that come as sources",
    )
    _require_whole(layout.site_packages)
    return [info for info in _infos(layout.site_packages) if lock_file.normalised(_name(info)) in names]


def install_torch(session: Session) -> list[Path]:
    """Install torch by its version, with whatever its build for this computer brings along.

    Without hashes on purpose: pip may be set to take another build (a CPU one, a company's own) of the same version.
    """
    layout = session.layout
    repair(layout.site_packages)
    progress = PipProgress(session, 0)
    session.pip(
        ["install", "--progress-bar=raw", TORCH],
        what="Installing torch",
        on_line=progress.line,
        on_tick=progress.tick,
    )
    _require_whole(layout.site_packages)
    return [*layout.site_packages.glob("torch-*.dist-info"), layout.site_packages / "torch" / "__init__.py"]


# Packages some of whose requirements are left out on purpose (`lock_file.UNUSED`).
ASKING_FOR_MORE = (*lock_file.FROM_SOURCE, "openvino", "unstructured")


def check_consistency(session: Session) -> None:
    """Ask pip whether every installed package has the versions it asks for."""
    outcome = session.commands.try_run([session.layout.python, "-m", "pip", "check"])
    complaints = real_complaints(outcome.output) if outcome.code else []
    if complaints:
        raise SetupProblem(
            f"The installed packages do not fit together: {complaints[0]}",
            "Delete the folder .venv and start again; if it stays so, installer/requirements.lock needs a refresh.",
        )


def real_complaints(output: str) -> list[str]:
    """The lines of `pip check` without those about packages that are left out on purpose."""
    complaints = []
    for line in filter(None, map(str.strip, output.splitlines())):
        found = re.fullmatch(r"(\S+) \S+ requires ([A-Za-z0-9._-]+), which is not installed\.", line)
        on_purpose = (
            found is not None
            and lock_file.normalised(found[1]) in ASKING_FOR_MORE
            and lock_file.normalised(found[2]) in lock_file.UNUSED
        )
        if not on_purpose:
            complaints.append(line)
    return complaints


def repair(site_packages: Path) -> int:
    """Make pip forget packages that were interrupted while they were copied; returns how many.

    pip believes a package to be installed as soon as its `.dist-info/METADATA` is there, and that is copied before
    the last files are (and a replaced package is renamed to `~name` meanwhile).
    """
    for leftover in site_packages.glob("~*"):
        shutil.rmtree(leftover, ignore_errors=True)
    broken = [info for info in _infos(site_packages) if not _is_whole(info)]
    for info in broken:
        shutil.rmtree(info)
    return len(broken)


class PipProgress:
    """Reads pip's output: `41 of about 62, pyarrow 40 %`, then how many are in place."""

    def __init__(self, session: Session, total: int) -> None:
        self._session = session
        self._total = total
        self._collected = 0
        self._name = ""
        self._before = -1
        self._to_install = 0

    def line(self, line: str) -> None:
        text = line.strip()
        if found := re.match(r"(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)", text):
            self._collected += 1
            self._name = found[1]
            self._show("")
        elif found := re.match(r"Downloading (\S+?)-\d\S* \(", text):
            self._name = found[1].rsplit("/", 1)[-1]
            self._show("")
        elif found := re.match(r"Progress (\d+) of (\d+)", text):
            if int(found[2]) > 20_000_000:
                self._show(f" {100 * int(found[1]) // int(found[2])} %")
        elif text.startswith("Installing collected packages:"):
            self._to_install = text.count(",") + 1
            self._before = self._in_place()

    def tick(self) -> None:
        if self._to_install:
            done = min(self._to_install, max(0, self._in_place() - self._before))
            self._session.screen.progress(f"unpacking {done} of {self._to_install}")

    def _show(self, suffix: str) -> None:
        count = f"{min(self._collected, self._total)} of about {self._total}, " if self._total else ""
        self._session.screen.progress(f"fetching {count}{self._name}{suffix}")

    def _in_place(self) -> int:
        return len(_infos(self._session.layout.site_packages))


def _require_whole(site_packages: Path) -> None:
    broken = [_name(info) for info in _infos(site_packages) if not _is_whole(info)]
    if broken:
        raise SetupProblem(
            f"Files of {', '.join(broken)} are missing after the installation.",
            "Start the same command again; if it stays so, delete the folder .venv first.",
        )


def _infos(site_packages: Path) -> list[Path]:
    return sorted(site_packages.glob("*.dist-info"))


def _name(info: Path) -> str:
    return info.name.removesuffix(".dist-info").rsplit("-", 1)[0]


def _is_whole(info: Path) -> bool:
    """Whether pip came to the end (it writes INSTALLER last) and every file of the record has its size."""
    record = info / "RECORD"
    if not (info / "INSTALLER").is_file() or not (info / "METADATA").is_file() or not record.is_file():
        return False
    try:
        rows = list(csv.reader(record.read_text(encoding="utf-8").splitlines()))
        # Python writes .pyc files anew whenever it likes, so theirs is the one size that may differ.
        sized = [(row[0], int(row[2])) for row in rows if len(row) == 3 and row[2] and not row[0].endswith(".pyc")]
        return all((info.parent / name).stat().st_size == size for name, size in sized)
    except (OSError, ValueError):
        return False
