"""The command line of the process that makes exports of a run; starts none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from training.config import ExportKind

EXPORTER = "training.export_process"


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
