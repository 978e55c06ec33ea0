"""Looks before the long steps whether this computer can do them: disk space, compiler, C library; changes nothing."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from installer.problems import SetupProblem

_GB = 1_000_000_000
# What the wheels of PySide6 ask for, by `platform.machine()`.
_OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}

_PROGRAM = """
#include <cstdio>
#include <thread>
int main() { std::thread t([] { std::puts("ok"); }); t.join(); return 0; }
"""


def require_disk_space(folder: Path, needed_bytes: int) -> None:
    """Raise `SetupProblem` if the disk of `folder` (or of its nearest existing parent) has less than that free."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    if free < needed_bytes:
        raise SetupProblem(
            f"The disk of {existing} has {free / _GB:.1f} GB free, and what is still to do needs about "
            f"{needed_bytes / _GB:.1f} GB.",
            "Free some space, then start the same command again.",
        )


def require_platform() -> None:
    """Raise `SetupProblem` on a system for which the packages have no files."""
    machine = platform.machine()
    if sys.platform == "darwin" and machine != "arm64":
        raise SetupProblem("torch has no files for Macs with an Intel processor.", "Use a Mac with Apple silicon.")
    if sys.platform != "linux":
        return
    if machine not in _OLDEST_GLIBC:
        raise SetupProblem(
            f"Several packages have no files for this kind of processor ({machine}).",
            f"Use a computer with one of: {', '.join(_OLDEST_GLIBC)}.",
        )
    require_glibc(machine, *platform.libc_ver())


def require_glibc(machine: str, name: str, version: str) -> None:
    """Raise `SetupProblem` if a C library (as from `platform.libc_ver()`) is not a new enough glibc for `machine`."""
    oldest = _OLDEST_GLIBC[machine]
    releases = "Debian 12, Ubuntu 22.04, Fedora 36" if oldest < (2, 39) else "Debian 13, Ubuntu 24.04, Fedora 40"
    if name != "glibc":
        raise SetupProblem(
            "This Linux does not use the C library glibc, and several packages have no files for others.",
            f"Use a distribution with glibc: {releases} or newer.",
        )
    numbers = tuple(int(part) for part in version.split(".")[:2])
    if numbers < oldest:
        raise SetupProblem(
            f"The C library of this system (glibc {version}) is older than {oldest[0]}.{oldest[1]}.",
            f"Use a newer release: {releases} or later.",
        )


def require_compiler(environment: Mapping[str, str]) -> None:
    """Compile and link a small C++ program; raises `SetupProblem` with the package to install if that fails."""
    c_compiler = environment.get("CC") or "cc"
    cxx_compiler = environment.get("CXX") or "c++"
    for compiler, language in ((c_compiler, "C"), (cxx_compiler, "C++")):
        if shutil.which(compiler.split()[0], path=environment.get("PATH")) is None:
            raise SetupProblem(f"There is no {language} compiler ({compiler}); llama.cpp is built with it.", _package())
    with tempfile.TemporaryDirectory(prefix="aquifer-") as folder:
        source = Path(folder) / "probe.cpp"
        source.write_text(_PROGRAM, encoding="ascii")
        command = [*cxx_compiler.split(), "-std=c++17", "-pthread", str(source), "-o", str(source.with_suffix(""))]
        try:
            outcome = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SetupProblem(f"The C++ compiler ({cxx_compiler}) does not run: {error}.", _package()) from error
    if outcome.returncode:
        reason = next((line.strip() for line in outcome.stderr.splitlines() if "error" in line), "it gives no reason")
        raise SetupProblem(f"The C++ compiler ({cxx_compiler}) cannot build a small program: {reason}.", _package())


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _package() -> str:
    if sys.platform == "darwin":
        return "Install Apple's command line tools: xcode-select --install"
    for manager, advice in (
        ("apt-get", "sudo apt install build-essential"),
        ("dnf", "sudo dnf install gcc gcc-c++"),
        ("pacman", "sudo pacman -S base-devel"),
        ("zypper", "sudo zypper install gcc gcc-c++"),
    ):
        if shutil.which(manager):
            return f"Install one: {advice}"
    return "Install gcc and g++ 11 or newer (Debian, Ubuntu: sudo apt install build-essential)."
