"""Real PDFs for the benchmarks: from ../shared/data where it is there, else the samples; and a median."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
STARTERS = ROOT / "resources" / "models"
LLM = STARTERS / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
EMBEDDER = STARTERS / "all-MiniLM-L6-v2"


def real_pdfs(most_bytes: int = 12_000_000) -> list[Path]:
    """PDFs in name order up to a total size, so that a run takes a minute or two."""
    folder = SHARED / "pages" / "pdf"
    files = sorted(folder.glob("*.pdf")) or sorted((ROOT / "resources" / "samples").glob("*.pdf"))
    chosen, total = [], 0
    for file in files:
        total += file.stat().st_size
        if total > most_bytes and chosen:
            break
        chosen.append(file)
    return chosen


def median_ms(seconds: Sequence[float]) -> str:
    return f"{1000 * statistics.median(seconds):.1f} ms"
