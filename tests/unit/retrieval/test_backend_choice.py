"""Which backend is chosen from what was measured, and what is remembered of it."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from engine.core.settings import LibrarySettings
from engine.retrieval.backend_choice import MOST_ATTEMPTS, Trial, Verdict, VerdictBook, choose, verdict_key, words
from engine.retrieval.embedding_backends import BACKENDS

REFERENCE = Trial(chunks_per_s=20, cosine=1.0)


def chosen(**others: Trial) -> str:
    trials = {"torch-fp32": REFERENCE} | {name.replace("_", "-"): trial for name, trial in others.items()}
    return choose(trials, "torch-fp32")


def test_that_the_fastest_that_agrees_is_chosen() -> None:
    assert chosen(openvino_bf16=Trial(chunks_per_s=77, cosine=0.9999)) == "openvino-bf16"
    assert chosen(openvino_bf16=Trial(chunks_per_s=19, cosine=0.9999)) == "torch-fp32"
    assert chosen(torch_cuda=Trial(chunks_per_s=900, cosine=0.9998), openvino_fp32=REFERENCE) == "torch-cuda"


def test_that_one_that_disagrees_or_failed_is_not_chosen() -> None:
    assert chosen(openvino_bf16=Trial(chunks_per_s=77, cosine=0.998)) == "torch-fp32"
    assert chosen(openvino_int8=Trial(chunks_per_s=77, cosine=0.98)) == "torch-fp32"
    assert chosen(openvino_bf16=Trial(chunks_per_s=77, cosine=1.0, problem="It crashed.")) == "torch-fp32"


@pytest.mark.parametrize(("speed", "name"), [(80, "openvino-bf16"), (100, "openvino-int8")])
def test_that_eight_bits_must_be_clearly_faster(speed: float, name: str) -> None:
    others = {
        "openvino_bf16": Trial(chunks_per_s=77, cosine=0.9999),
        "openvino_int8": Trial(chunks_per_s=speed, cosine=0.9985),
    }
    assert chosen(**others) == name


def test_that_a_verdict_is_remembered_per_key(tmp_path: Path) -> None:
    file = tmp_path / "embedder_speed.json"
    book = VerdictBook(file, "a")
    book.end("torch-fp32", REFERENCE)
    assert book.decide("torch-fp32") == "torch-fp32"
    assert VerdictBook(file, "a").read().chosen == "torch-fp32"
    assert VerdictBook(file, "b").read() == Verdict()
    VerdictBook(file, "b").end("torch-fp32", REFERENCE)
    assert VerdictBook(file, "a").read().chosen == "torch-fp32"


@pytest.mark.parametrize(
    "content", ['{"all-MiniLM on Zen": "bf16"}', "{broken", '{"version": 1, "verdicts": {}}', "[]"]
)
def test_that_a_file_of_before_or_a_broken_one_is_measured_again(tmp_path: Path, content: str) -> None:
    file = tmp_path / "embedder_speed.json"
    file.write_text(content)
    book = VerdictBook(file, "a")
    assert book.read() == Verdict()
    book.end("torch-fp32", REFERENCE)
    assert VerdictBook(file, "a").read().trials == {"torch-fp32": REFERENCE}


def test_that_what_ended_the_program_twice_is_not_tried_again(tmp_path: Path) -> None:
    file = tmp_path / "embedder_speed.json"
    for _ in range(MOST_ATTEMPTS):
        assert VerdictBook(file, "a").begin("openvino-int8")  # and the program ends
    assert not VerdictBook(file, "a").begin("openvino-int8")
    assert "ended" in VerdictBook(file, "a").read().trials["openvino-int8"].problem


def test_that_a_trial_called_off_counts_for_nothing(tmp_path: Path) -> None:
    book = VerdictBook(tmp_path / "embedder_speed.json", "a")
    for _ in range(MOST_ATTEMPTS + 1):
        assert book.begin("openvino-int8")
        book.end("openvino-int8", None)
    assert book.read() == Verdict()


def test_that_another_library_gpu_or_number_of_threads_is_another_verdict() -> None:
    keys = {verdict_key("m", "cpu", 2, ""), verdict_key("m", "cpu", 4, ""), verdict_key("m", "cpu", 2, "GPU of 8 MB")}
    assert len(keys) == 3
    assert "openvino 20" in verdict_key("m", "cpu", 2, "")


def test_that_the_choice_is_told_with_its_figures() -> None:
    verdict = Verdict(trials={"openvino-bf16": Trial(chunks_per_s=77.4, cosine=0.99998)}, chosen="openvino-bf16")
    assert words(verdict).startswith("openvino-bf16, 77 passages a second")
    assert words(Verdict()) == ""


def test_that_the_settings_know_every_backend() -> None:
    assert get_args(LibrarySettings.model_fields["embedder_backend"].annotation) == ("auto", *BACKENDS)
