"""The fast checks before a commit: `python -m tests.check` (format, lint, types, contracts, fast tests; two minutes).

`--no-tests` leaves the tests out, for a caller that runs all of them anyway.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# import-linter has no `python -m`, so its function is called.
_LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
CHECKS = (
    ("format", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("lint", ["-m", "ruff", "check", "--quiet", "."]),
    ("types", ["-m", "mypy"]),
    ("import contracts", ["-c", _LINT_IMPORTS]),
)
_QUICK = "not slow and not real_models and not shared_data"
_TESTS = ["-m", "pytest", "-q", "-m", _QUICK]
# The integration tests start processes and write databases: `installer/test.py` runs them, a check before a commit not.
# Several processes: the window's tests wait for most of their time, and the others keep a core busy.
_WINDOW = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tests" / "gui").glob("test_*.py"))
FAST_TESTS = (
    ("fast tests of the window, first half", [*_TESTS, *_WINDOW[::2]]),
    ("fast tests of the window, second half", [*_TESTS, *_WINDOW[1::2]]),
    ("other fast tests", [*_TESTS, "--ignore=tests/integration", "--ignore=tests/gui"]),
)


def _started(arguments: list[str]) -> subprocess.Popen[str]:
    # The window's tests need no screen; a person's own choice of platform wins.
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True,
    )  # fmt: skip


def _ended(name: str, process: subprocess.Popen[str], began: float) -> bool:
    """Waits for it and says how it went; what it printed only when it failed."""
    printed, _ = process.communicate()
    verdict = "ok" if process.returncode == 0 else "FAILED"
    print(f"{name}: {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
    if process.returncode != 0:
        print(printed[-12_000:], flush=True)
    return process.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--no-tests", action="store_true")
    options = parser.parse_args()
    failed = []
    for name, arguments in CHECKS:
        if not _ended(name, _started(arguments), time.monotonic()):
            failed.append(name)
    if not options.no_tests:
        began = time.monotonic()
        running = [(name, _started(arguments)) for name, arguments in FAST_TESTS]
        failed += [name for name, process in running if not _ended(name, process, began)]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
