"""Tab through a page whose cards are made anew again and again, in a process whose freed memory is overwritten."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 16

_WALKS = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
application = QApplication([])
application.setStyle("Fusion")
QStandardPaths.setTestModeEnabled(True)
from tests.looks.keyboard import walk, wanted_stops
from tests.looks.model_scenes import models
from tests.looks.stage import Stage
stage = Stage(Path(sys.argv[1]))
for _ in range({ROUNDS}):
    shown = models(stage)
    shown.activateWindow()
    wanted_stops(shown)[0].setFocus()
    walk(shown)
    walk(shown, back=True)
    stage.tidy()
print("walked", flush=True)
os._exit(0)
"""


@pytest.mark.slow
def test_that_what_tab_went_through_can_be_deleted(tmp_path: Path) -> None:
    # What is used after it was freed ends the process here; as memory usually is, it does so once in ten times.
    strict = {
        "QT_QPA_PLATFORM": "offscreen",
        "MALLOC_PERTURB_": "165",
        "PYTHONMALLOC": "debug",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", _WALKS, str(tmp_path)],
        env={**os.environ, **strict}, cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert "walked" in done.stdout
