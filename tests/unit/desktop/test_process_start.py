"""When the program began is told exactly: the time to its first paint is counted from there."""

from __future__ import annotations

import subprocess
import sys
import time

from tests.check import ROOT


def test_that_the_start_of_the_process_is_told_to_a_tenth_of_a_second() -> None:
    code = "import time; time.sleep(0.4); from desktop.__main__ import process_start; print(process_start())"
    before = time.time()
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    after = time.time()
    said = float(process.communicate()[0])
    assert before - 0.1 < said < after + 0.1
