"""The process that makes exports of a run: its command line, and how it is ended; starts none."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from training.config import ExportKind

EXPORTER = "training.export_process"
_END_S = 10.0


def exporter_of(
    folder: Path, places: tuple[Path, Path], kinds: Sequence[ExportKind], quantization: str
) -> Sequence[str]:
    """The command that makes exports of a run; `places` are the folders of models and of bases."""
    models, bases = places
    command = [sys.executable, "-m", EXPORTER, str(folder), "--models", str(models), "--bases", str(bases)]
    command += ["--quantization", quantization]
    for kind in kinds:
        command += ["--kind", kind]
    return command


def end(process: subprocess.Popen[bytes]) -> None:
    """It takes away what is half written; returns when it is gone."""
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_END_S)
    process.kill()
    process.wait()
