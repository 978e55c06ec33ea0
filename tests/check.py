"""The checks: `python -m tests.check` is the fast ones before a commit (format, lint, types, contracts, fast tests).

`--all` runs every test after them, as `installer/test.py` does; what follows it goes to one pytest in place of that.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from installer.steps import end_with_children

ROOT = Path(__file__).resolve().parents[1]
# import-linter has no `python -m`, so its function is called.
_LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
STATIC = (
    ("format", ["-m", "ruff", "format", "--check", "--quiet", "."]),
    ("lint", ["-m", "ruff", "check", "--quiet", "."]),
    ("types", ["-m", "mypy"]),
    ("import contracts", ["-c", _LINT_IMPORTS]),
)
_PYTEST = ["-m", "pytest"]
_QUICK = [*_PYTEST, "-q", "-m", "not slow and not real_models and not shared_data"]
_NO_WINDOW = ["--ignore=tests/integration", "--ignore=tests/gui"]
# The window's tests wait for most of their time, and the others keep a core busy: they run beside each other. The
# integration tests train and measure; each of them uses every core, so nothing runs beside them.
#
# Before a commit the window is asked by these: what every page stands on. All others are in `--all`.
_WINDOW = (
    "test_stories.py", "test_transcript.py", "test_item_models.py", "test_teardown.py", "test_quiet_collector.py",
    "test_said_in_the_language.py", "test_right_to_left.py",
)  # fmt: skip


def _files(*folders: str) -> list[str]:
    found = [path for folder in folders for path in (ROOT / "tests" / folder).rglob("test_*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


_FAST = sorted([*_files("architecture", "contract", "unit"), *(f"tests/gui/{name}" for name in _WINDOW)])
_PARTS = 3
FAST_TESTS = tuple((f"fast tests, part {part + 1}", [*_QUICK, *_FAST[part::_PARTS]]) for part in range(_PARTS))
WINDOW_TESTS = ("tests of the window", [*_PYTEST, "tests/gui"])
OTHER_TESTS = ("unit, contract and architecture tests", [*_PYTEST, *_NO_WINDOW])
INTEGRATION_TESTS = ("integration tests", [*_PYTEST, "tests/integration"])


@dataclass
class _Running:
    """A check that was started; `printed` is None where it prints for itself."""

    name: str
    process: subprocess.Popen[bytes]
    printed: IO[bytes] | None
    began: float = field(default_factory=time.monotonic)


class Checks:
    """Starts checks, says how each went, and ends with none of them going on."""

    def __init__(self) -> None:
        self._running: list[_Running] = []
        self.verdicts: list[str] = []
        self.failed = False

    def start(self, name: str, arguments: list[str], *, shown: bool = False) -> _Running:
        """`shown`: it prints for itself; else what it printed is shown only when it failed."""
        # The window's tests need no screen; a person's own choice of platform wins.
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        printed = None if shown else tempfile.TemporaryFile()  # noqa: SIM115 - closed when it has ended
        process = subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=printed, stderr=subprocess.STDOUT
        )  # fmt: skip
        running = _Running(name, process, printed)
        self._running.append(running)
        return running

    def end(self, running: _Running) -> int:
        """Wait for it; its exit code."""
        code = running.process.wait()
        self._running.remove(running)
        verdict = f"{running.name}: {'ok' if code == 0 else 'FAILED'} ({time.monotonic() - running.began:.1f} s)"
        print(verdict, flush=True)
        self.verdicts.append(verdict)
        self.failed |= code != 0
        if running.printed is not None:
            with running.printed as file:
                file.seek(0)
                if code != 0:
                    print(file.read().decode(errors="replace")[-30_000:], flush=True)
        return code

    def run(self, name: str, arguments: list[str], *, shown: bool = False) -> int:
        return self.end(self.start(name, arguments, shown=shown))

    def stop(self) -> None:
        """End what still goes on."""
        for running in self._running:
            running.process.terminate()


def fast(checks: Checks) -> None:
    for name, arguments in STATIC:
        checks.run(name, arguments)
    for running in [checks.start(name, arguments) for name, arguments in FAST_TESTS]:
        checks.end(running)


def everything(checks: Checks) -> None:
    window = checks.start(*WINDOW_TESTS)
    for name, arguments in STATIC:
        checks.run(name, arguments)
    checks.run(*OTHER_TESTS, shown=True)
    checks.end(window)
    checks.run(*INTEGRATION_TESTS, shown=True)


def chosen(checks: Checks, arguments: list[str]) -> int:
    """One pytest with these arguments, after the static checks; its exit code, or 1 for theirs."""
    for name, static in STATIC:
        checks.run(name, static)
    if checks.failed:
        print("The static checks failed (above); the tests run all the same, and the result is a failure.", flush=True)
    return checks.run("tests", [*_PYTEST, *arguments], shown=True) or int(checks.failed)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.check")
    parser.add_argument("--all", nargs=argparse.REMAINDER, metavar="PYTEST_ARGUMENT", help="every test, or those named")
    options = parser.parse_args()
    end_with_children()
    checks = Checks()
    try:
        if options.all:
            return chosen(checks, options.all)
        if options.all is None:
            fast(checks)
        else:
            everything(checks)
            print("\n".join(["", *checks.verdicts]), flush=True)
    except KeyboardInterrupt:
        return 130
    finally:
        checks.stop()
    return int(checks.failed)


if __name__ == "__main__":
    sys.exit(main())
