"""A short run of the monkey; the long one is `python -m tests.soak monkey`."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.soak import monkey

SECONDS = 15


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12])
def test_that_random_use_meets_no_error_and_no_warning_of_qt(qapp: QApplication, tmp_path: Path, seed: int) -> None:
    findings = monkey.run(SECONDS, seed, tmp_path)
    assert not findings.problems
    assert findings.windows_left == 0
    assert findings.steps["press_button"] > 20, "it hardly did anything"
