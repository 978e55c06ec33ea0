"""Runs a measurement of the window on an empty profile and prints what it found, as JSON."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication


def run(measure: Callable[[QApplication, Path], Mapping[str, object]]) -> None:
    qt = QApplication(["aquifer"])
    qt.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as profile:
        print(json.dumps(measure(qt, Path(profile))))
