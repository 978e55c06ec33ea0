"""The commands about models with the starter model: forecast, benchmark, comparison; failures in sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.command_line import STARTERS, engine, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]

STARTER = STARTERS / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
BENCH_KEYS = {"prefill_tok_s", "decode_tok_s", "ttft_cold_s", "ttft_warm_s", "ttft_restored_s", "rss_mb", "settings"}


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home") / "profile"


def test_that_a_forecast_is_given_in_bytes_and_in_words(profile: Path) -> None:
    lines = engine(profile, "models", "--forecast").lines
    starter = next(line for line in lines if line["path"] == str(STARTER))
    forecast = starter["forecast"]
    assert forecast["fits"] == "yes"
    assert forecast["words"].endswith(".")
    assert STARTER.stat().st_size < forecast["total_bytes"] < 6 * STARTER.stat().st_size
    assert forecast["total_bytes"] == sum(need["total_bytes"] for need in forecast["needs"])


def test_that_the_benchmark_has_every_figure(profile: Path) -> None:
    done = engine(profile, "bench", "--model", STARTER, "--n-prompt", 300, "--n-gen", 16)
    assert done.code == 0, done.stderr
    (figures,) = done.lines
    assert set(figures) == BENCH_KEYS
    assert figures["ttft_warm_s"] < figures["ttft_cold_s"]
    assert figures["ttft_restored_s"] < figures["ttft_cold_s"]
    assert figures["prefill_tok_s"] > 0
    assert figures["decode_tok_s"] > 0
    assert figures["rss_mb"] > STARTER.stat().st_size / 1e6
    assert figures["settings"]["n_prompt"] == pytest.approx(300, rel=0.1)


def test_that_a_comparison_has_a_line_a_side_without_a_score_when_there_is_no_reward_model(profile: Path) -> None:
    question = "What is the capital of France?"
    done = engine(profile, "compare", "--question", question, "--models", STARTER, STARTER, "--max-tokens", 12)
    assert done.code == 0, done.stderr
    first, second = done.lines
    assert "Paris" in first["answer"]
    assert first["answer"] == second["answer"]
    assert (first["score"], second["score"]) == (None, None)
    assert first["timing"]["decode_tok_s"] > 0


@pytest.mark.parametrize(
    "arguments", [("bench",), ("bench", "--model", "x", "--n-gen", "0"), ("compare", "--question", "Why?")]
)
def test_that_bad_usage_ends_with_2_and_an_empty_stdout(profile: Path, arguments: tuple[str, ...]) -> None:
    done = engine(profile, *arguments)
    assert (done.code, done.stdout) == (2, "")


def test_that_a_missing_model_and_a_lonely_side_are_sentences(profile: Path) -> None:
    for arguments in (("bench", "--model", "/no/such.gguf"), ("compare", "--question", "Why?", "--models", STARTER)):
        done = engine(profile, *arguments)
        assert (done.code, done.stdout) == (1, "")
        assert done.stderr.strip().splitlines()[-1].startswith("Error: ")
        assert "Traceback" not in done.stderr


def test_that_parameters_of_one_model_are_shown_set_and_taken_back(tmp_path: Path) -> None:
    home, model = tmp_path / "profile", tmp_path / "a.gguf"
    done = engine(
        home, "models", "--of", model, "--set", "context_length=8192", "temperature=0.7", "system_prompt=Be a=b."
    )
    wanted = {"path": str(model), "context_length": 8192, "temperature": 0.7, "system_prompt": "Be a=b."}
    assert done.lines == [wanted]
    assert engine(home, "models", "--of", model, "--set", "temperature=", "system_prompt=").lines == [
        {"path": str(model), "context_length": 8192}
    ]
    wrong = engine(home, "models", "--of", model, "--set", "context_length=12")
    assert (wrong.code, wrong.lines) == (2, [])
    assert "context_length" in wrong.stderr
    assert engine(home, "models", "--of", model, "--set", "colour=red").code == 2
    assert engine(home, "models", "--set", "threads=3").code == 2
    assert engine(home, "models", "--of", model).lines == [{"path": str(model), "context_length": 8192}]
