"""Brings the system programs that some tests use (strace, Xvfb, xdotool, Qt's X11 libraries); knows no test."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from installer import qt_libraries
from installer.session import Session
from installer.system_check import is_root

_PROGRAMS = {"strace": "strace", "Xvfb": "xvfb", "xdotool": "xdotool"}


def missing_packages(site_packages: Path) -> list[str]:
    """Debian packages of the tools that are not here."""
    if sys.platform != "linux":
        return []
    programs = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    return programs + qt_libraries.packages_for(qt_libraries.missing_for_window(site_packages, ("x11",)))


def install(session: Session) -> bool:
    """Install them where we may; otherwise say what to install. True if nothing is missing any more."""
    missing = missing_packages(session.layout.site_packages)
    if not missing:
        return True
    if is_root() and shutil.which("apt-get"):
        session.screen.progress(f"installing {' '.join(missing)}")
        _apt_install(session, missing)
        missing = missing_packages(session.layout.site_packages)
    if missing:
        session.screen.say(
            f"  Some tests will be skipped, for this is missing: {', '.join(missing)}. "
            f"To run them too: sudo apt install {' '.join(missing)}"
        )
    return not missing


def _apt_install(session: Session, packages: list[str]) -> None:
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if session.commands.try_run(command, environment=quiet).code:
        # The lists may be missing or old (a fresh container has none); refreshing them takes time, so only now.
        session.commands.try_run(["apt-get", "update", "-q"], environment=quiet)
        session.commands.try_run(command, environment=quiet)
