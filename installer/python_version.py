"""Says whether a Python can run Aquifer and finds a fitting one; knows no other requirement.

Python 3.6 must be able to read this file: no newer syntax here.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# numpy 2.2.6 (pinned, because GPTQ support pins it) has wheels up to 3.13; engine and desktop need 3.11.
OLDEST = (3, 11)
NEWEST = (3, 13)

_PROBE = (
    "import struct, sys, sysconfig; "
    "print('%d.%d %d %d' % (sys.version_info[0], sys.version_info[1], struct.calcsize('P') * 8, "
    "bool(sysconfig.get_config_var('Py_GIL_DISABLED'))))"
)


def problem(version: "tuple[int, ...]", bits: int, free_threaded: bool, system: str) -> str:
    """What is wrong with a Python of this `(major, minor)`, in words that follow "This Python"; "" if nothing is."""
    if system == "win32":
        return "runs on Windows, and this installer sets up Linux and macOS"
    if not OLDEST <= version[:2] <= NEWEST:
        return f"is version {version[0]}.{version[1]}"
    if bits != 64:
        return "is a 32-bit one"
    if free_threaded:
        return "is a free-threaded one, for which several packages have no files"
    return ""


def problem_here() -> str:
    """`problem` of the Python that runs this."""
    bits = 64 if sys.maxsize > 2**32 else 32
    return problem(sys.version_info[:2], bits, bool(sysconfig.get_config_var("Py_GIL_DISABLED")), sys.platform)


def find_fitting(root: Path) -> str:
    """The path of a Python that can run Aquifer: the one already set up in `root`, else one from PATH, else ""."""
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)]
    for candidate in (str(root / ".venv" / "bin" / "python"), *(shutil.which(name) or "" for name in names)):
        if candidate and os.path.exists(candidate) and _fits(candidate):  # noqa: PTH110
            return candidate
    return ""


def message(what: str, script: Path) -> str:
    """The sentence for a Python that does not fit when no other was found."""
    return (
        f"Aquifer needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}, "
        f"and this Python ({sys.executable}) {what}.\n"
        "What to do: install one of them (Debian 12 or later, Ubuntu 24.04: sudo apt install python3 python3-venv) "
        f"and start again: python3.11 {script}"
    )


def require(root: Path, script: Path) -> None:
    """Return if this Python fits; else go on with one that does, or end with a sentence and exit code 1."""
    what = problem_here()
    if not what:
        return
    other = "" if sys.platform == "win32" else find_fitting(root)
    if not other:
        sys.exit(message(what, script))
    print(f"This Python {what}; going on with {other}.")
    sys.stdout.flush()
    os.execv(other, [other, str(script), *sys.argv[1:]])  # noqa: S606


def _fits(python: str) -> bool:
    try:
        # A version manager may offer a name that it cannot start, so each is asked.
        answer = subprocess.check_output([python, "-c", _PROBE], stderr=subprocess.DEVNULL, timeout=20)
        version, bits, free_threaded = answer.decode().split()
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    numbers = tuple(int(part) for part in version.split("."))
    return not problem(numbers, int(bits), free_threaded == "1", sys.platform)
