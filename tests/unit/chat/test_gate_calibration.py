"""The gate of an embedder: its own thresholds, or words alone for one nobody measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from engine.chat.evidence import EvidenceGate
from engine.chat.gate_calibration import CALIBRATIONS, Calibration, Calibrations, gate_for

FALLBACK = Calibration(least_similarity=-1.0, least_coverage=0.4, sure_similarity=1.0)
OWN = Calibration(least_similarity=0.3, least_coverage=0.5, sure_similarity=0.6)


def test_that_an_embedder_gets_its_thresholds_and_an_unknown_one_the_fallback(tmp_path: Path) -> None:
    file = tmp_path / "gates.json"
    known = Calibrations(command="x", fallback=FALLBACK, embedders={"mine@1": OWN})
    file.write_text(known.model_dump_json(), encoding="utf-8")
    assert gate_for("mine@1", file) == EvidenceGate(0.3, 0.5, 0.6)
    assert gate_for("mine@2", file) == EvidenceGate(-1.0, 0.4, 1.0)


def test_that_for_an_unknown_embedder_words_decide_and_no_cosine() -> None:
    gate = gate_for("nobody@0")
    assert not gate.enough(0.95, 0.1)
    assert gate.enough(0.1, 0.9)


def test_that_the_shipped_file_knows_the_starter_embedder_and_the_command() -> None:
    known = Calibrations.model_validate_json(CALIBRATIONS.read_text(encoding="utf-8"))
    assert any(identity.startswith("all-MiniLM-L6-v2@") for identity in known.embedders)
    assert "tests.benchmarks.refusals" in known.command


def test_that_a_file_with_something_else_in_it_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "gates.json"
    file.write_text('{"command": "x", "embedders": {}, "fallback": {"least": 1}}', encoding="utf-8")
    with pytest.raises(ValidationError):
        gate_for("x", file)
