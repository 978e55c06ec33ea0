"""Prints what was met as JSON; 1 when there was a problem.

python -m tests.soak monkey [--minutes 10] [--seed 1]
python -m tests.soak kills [--times 100] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.soak")
    commands = parser.add_subparsers(dest="command", required=True)
    monkey = commands.add_parser("monkey", help="random clicks, keys and drops on the window")
    monkey.add_argument("--minutes", type=float, default=10.0)
    kills = commands.add_parser("kills", help="kill -9 at random moments of use")
    kills.add_argument("--times", type=int, default=100)
    for command in (monkey, kills):
        command.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    return (
        _monkey(options.minutes, options.seed) if options.command == "monkey" else _kills(options.times, options.seed)
    )


def _monkey(minutes: float, seed: int) -> int:
    from PySide6.QtCore import QStandardPaths
    from PySide6.QtWidgets import QApplication

    from tests.soak import monkey

    QStandardPaths.setTestModeEnabled(True)
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory(prefix="monkey-") as folder:
        findings = monkey.run(60 * minutes, seed, Path(folder))
    application.clipboard().clear()
    print(json.dumps(asdict(findings), indent=1))
    return int(bool(findings.problems or findings.windows_left))


def _kills(times: int, seed: int) -> int:
    from tests.soak import kills

    with tempfile.TemporaryDirectory(prefix="kills-", ignore_cleanup_errors=True) as folder:
        kept = kills.run(times, seed, Path(folder))
    print(json.dumps(asdict(kept), indent=1))
    return int(bool(kept.lost or kept.failed_starts))


if __name__ == "__main__":
    sys.exit(main())
