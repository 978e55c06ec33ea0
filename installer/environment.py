"""Makes or repairs the virtual environment with its pinned pip; knows no other package."""

from __future__ import annotations

import os
import shutil
import venv
from pathlib import Path

from installer.layout import Layout
from installer.problems import SetupProblem
from installer.session import Session
from installer.stamps import fingerprint

_PTH = "aquifer.pth"


def inputs(layout: Layout) -> str:
    return fingerprint(layout.python_version, layout.installer / "requirements-pip.lock")


def make(session: Session) -> list[Path]:
    """Make `.venv` (or keep a sound one) and put the pinned pip into it; returns what must stay there."""
    layout = session.layout
    clear_leftovers(layout)
    if not _is_sound(session):
        _repair(session)
    remove_package(layout.site_packages, "pip")
    session.commands.run([layout.python, "-m", "ensurepip", "--default-pip"], what="Putting pip into .venv")
    session.pip(
        [
            "install",
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
            "-r",
            layout.installer / "requirements-pip.lock",
        ],
        what="Installing the pinned pip",
    )
    return [layout.python, *layout.site_packages.glob("pip-*.dist-info/RECORD"), layout.site_packages / "pip"]


def link_checkout(layout: Layout) -> None:
    """Let `python -m engine` find this checkout from every folder; cheap, so it is looked at in every run."""
    target = layout.site_packages / _PTH
    content = f"{layout.root}\n"
    try:
        if target.read_text(encoding="utf-8") == content:
            return
    except (OSError, UnicodeDecodeError):
        pass
    temporary = target.with_name(f"{_PTH}.part")
    temporary.write_text(content, encoding="utf-8")
    temporary.replace(target)


def require_venv_module(version: str) -> None:
    """Debian and Ubuntu ship `ensurepip` apart from Python; raises `SetupProblem` with the name of the package."""
    try:
        import ensurepip  # noqa: F401
    except ImportError as error:
        raise SetupProblem(
            "This Python cannot make a virtual environment: its module ensurepip is missing.",
            f"Debian, Ubuntu: sudo apt install python{version}-venv",
        ) from error


def clear_leftovers(layout: Layout) -> None:
    """Delete what interrupted runs left: temporary files and environments that were being deleted."""
    for folder in (layout.temporary, *layout.root.glob(".venv-old-*")):
        shutil.rmtree(folder, ignore_errors=True)


def remove_package(site_packages: Path, name: str) -> None:
    """Take away every trace of a package that may be half there."""
    for path in (*site_packages.glob(f"{name}-*.dist-info"), *site_packages.glob("~*"), site_packages / name):
        shutil.rmtree(path, ignore_errors=True)


def _repair(session: Session) -> None:
    """Put a fresh Python into `.venv`, which keeps the packages; if that does not help, make it anew."""
    layout = session.layout
    for link in (layout.venv / "bin").glob("python*"):
        link.unlink()
    venv.EnvBuilder(with_pip=False, symlinks=True).create(layout.venv)
    if _is_sound(session):
        return
    session.screen.progress("deleting the broken one")
    # Renamed first: a deletion that is interrupted must not leave something that looks like an environment.
    layout.venv.rename(layout.root / f".venv-old-{os.getpid()}")
    clear_leftovers(layout)
    venv.EnvBuilder(with_pip=False, symlinks=True).create(layout.venv)


def _is_sound(session: Session) -> bool:
    """Whether its Python starts, is ours to use and knows that it lives in an environment."""
    layout = session.layout
    if not os.access(layout.python, os.X_OK):
        return False
    probe = "import sys; print('%d.%d' % sys.version_info[:2], sys.prefix != sys.base_prefix, sys.prefix)"
    outcome = session.commands.try_run([layout.python, "-c", probe])
    answer = outcome.output.strip().splitlines()[-1:] or [""]
    return outcome.code == 0 and answer[0] == f"{layout.python_version} True {layout.venv}"
