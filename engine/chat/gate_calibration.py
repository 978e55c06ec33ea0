"""The evidence gate for an embedder: thresholds measured for it, or ones that lean on words; knows no questions.

Cosines of one embedder mean nothing for another: unrelated texts have 0.1 with one and 0.8 with the next. Thresholds
are therefore kept by the identity of the embedder, made by `python -m tests.benchmarks.refusals --write`.
"""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from engine.chat.evidence import EvidenceGate
from engine.core.paths import resources_dir

CALIBRATIONS = resources_dir() / "gate_calibrations.json"


class Calibration(BaseModel):
    """See `EvidenceGate`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    least_similarity: float = Field(ge=-1.0, le=1.0)
    least_coverage: float = Field(ge=0.0, le=1.0)
    sure_similarity: float = Field(ge=-1.0, le=1.0)


class Calibrations(BaseModel):
    """`command` made them; `fallback` is for every other embedder: its cosine counts for nothing, only words do."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    command: str
    fallback: Calibration
    embedders: dict[str, Calibration]


def gate_for(identity: str, file: Path = CALIBRATIONS) -> EvidenceGate:
    """The gate for the embedder of that identity ("name@hash")."""
    known = Calibrations.model_validate_json(file.read_text(encoding="utf-8"))
    chosen = known.embedders.get(identity, known.fallback)
    return EvidenceGate(chosen.least_similarity, chosen.least_coverage, chosen.sure_similarity)
