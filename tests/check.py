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
# The integration tests start processes and write databases: `installer/test.py` runs them, a check before a commit not.
FAST_TESTS = ("fast tests", ["-m", "pytest", "-q", "-m", _QUICK, "--ignore=tests/integration"])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--no-tests", action="store_true")
    options = parser.parse_args()
    failed = []
    for name, arguments in CHECKS if options.no_tests else (*CHECKS, FAST_TESTS):
        started = time.monotonic()
        # The window's tests need no screen; a person's own choice of platform wins.
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"{name}: {verdict} ({time.monotonic() - started:.1f} s)", flush=True)
        if done.returncode != 0:
            failed.append(name)
            print(done.stdout[-8000:], done.stderr[-4000:], sep="\n", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
