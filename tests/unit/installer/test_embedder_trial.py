"""The trial of the embedder at set-up: its result stays, and its failure stops nothing."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine.retrieval import prepared_embedder
from engine.retrieval.library_parts import STARTER_EMBEDDER
from installer import embedder_trial


class FakeSession:
    def __init__(self, root: Path, code: int) -> None:
        self.layout = SimpleNamespace(models=root / "models", python=Path("python"), root=root)
        self.said: list[str] = []
        self.commands, self.screen, self.code = self, self, code
        self.ran: list[list[Any]] = []

    def progress(self, text: str) -> None:
        assert text

    def say(self, text: str) -> None:
        self.said.append(text)

    def try_run(self, command: list[Any], environment: dict[str, str]) -> SimpleNamespace:
        assert environment["PYTHONPATH"] == str(self.layout.root)
        self.ran.append(command)
        if self.code == 0:
            command[-1].mkdir(parents=True)
            (command[-1] / embedder_trial.VERDICTS).write_text("{}", encoding="utf-8")
        return SimpleNamespace(code=self.code)


def test_that_the_verdict_is_the_evidence_of_the_step(tmp_path: Path) -> None:
    session = FakeSession(tmp_path, 0)
    (kept,) = embedder_trial.measure(session)  # type: ignore[arg-type]
    assert kept.is_file()
    assert session.said == []
    assert session.ran[0][3] == tmp_path / "models" / STARTER_EMBEDDER


@pytest.mark.parametrize("code", [1, -11])
def test_that_a_failed_trial_is_said_and_stops_nothing(tmp_path: Path, code: int) -> None:
    session = FakeSession(tmp_path, code)
    assert embedder_trial.measure(session) == []  # type: ignore[arg-type]
    assert "some seconds more" in session.said[0]


def test_that_the_program_looks_where_the_set_up_writes() -> None:
    assert (embedder_trial.FOLDER, embedder_trial.VERDICTS) == (prepared_embedder.FOLDER, prepared_embedder.VERDICTS)
    assert embedder_trial.EMBEDDER == STARTER_EMBEDDER
