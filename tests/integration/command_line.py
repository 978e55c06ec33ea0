"""Runs `python -m engine` as a person would, in its own process and profile; knows nothing of the results."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
STARTERS = ROOT / "resources" / "models"

needs_starters = pytest.mark.skipif(
    not list(STARTERS.glob("*/manifest.json")), reason="the starter models are not in resources/models"
)


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    code: int
    stdout: str
    stderr: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Every line of stdout as JSON: anything else there is an error."""
        return [json.loads(line) for line in self.stdout.splitlines()]


def command(profile: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-m", "engine", *map(str, arguments), "--data-dir", str(profile), "--json"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def engine(profile: Path, *arguments: object, prefix: tuple[str, ...] = ()) -> Outcome:
    """Run to the end, from a folder that is not the checkout."""
    done = subprocess.run(
        [*prefix, *command(profile, *arguments)],
        cwd=profile.parent, env=environment(), capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout, done.stderr)
