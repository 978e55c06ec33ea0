"""A new profile takes over what the set-up measured, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.retrieval.backend_choice import Trial, Verdict, VerdictBook
from engine.retrieval.prepared_embedder import CONVERTED, VERDICTS, take_over

KEY = "an embedder on this processor"
MEASURED = Verdict(trials={"torch-fp32": Trial(chunks_per_s=10, cosine=1.0)}, chosen="torch-fp32")


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    folder = tmp_path / "prepared"
    model = folder / CONVERTED / "abc" / "kind-1"
    model.mkdir(parents=True)
    (model / "model.xml").write_text("<net/>", encoding="utf-8")
    VerdictBook(folder / VERDICTS, KEY).write(MEASURED)
    return folder


def test_that_verdict_and_converted_model_come_to_a_new_profile(prepared: Path, tmp_path: Path) -> None:
    take_over(prepared, tmp_path / "models", KEY)
    assert VerdictBook(tmp_path / "models" / VERDICTS, KEY).read() == MEASURED
    taken = tmp_path / "models" / CONVERTED / "abc"
    assert [folder.name for folder in taken.iterdir()] == ["kind-1"]
    assert (taken / "kind-1" / "model.xml").read_text(encoding="utf-8") == "<net/>"


def test_that_a_verdict_for_another_computer_is_not_taken(prepared: Path, tmp_path: Path) -> None:
    take_over(prepared, tmp_path / "models", "the same on another processor")
    assert not (tmp_path / "models").exists()


def test_that_what_a_profile_measured_itself_stays(prepared: Path, tmp_path: Path) -> None:
    own = VerdictBook(tmp_path / "models" / VERDICTS, KEY)
    own.write(Verdict(trials={"torch-fp32": Trial(problem="no")}, chosen="torch-bf16"))
    take_over(prepared, tmp_path / "models", KEY)
    assert own.read().chosen == "torch-bf16"


def test_that_deleting_a_profile_leaves_the_prepared_model(prepared: Path, tmp_path: Path) -> None:
    take_over(prepared, tmp_path / "models", KEY)
    taken = tmp_path / "models" / CONVERTED / "abc" / "kind-1" / "model.xml"
    taken.unlink()
    assert (prepared / CONVERTED / "abc" / "kind-1" / "model.xml").is_file()


def test_that_nothing_prepared_is_no_problem(tmp_path: Path) -> None:
    take_over(tmp_path / "nothing", tmp_path / "models", KEY)
    assert not (tmp_path / "models").exists()
