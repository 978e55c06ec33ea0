"""The benchmark of one model on scripted backends: what is counted, and what a model without a kept state shows."""

from __future__ import annotations

import pytest

from engine.core.errors import Cancelled, UsageError
from engine.core.jobs import CancelToken
from engine.inference.types import LoadSettings
from engine.models import bench
from engine.models.types import BenchPlan, BenchResult
from tests.fakes_inference import ScriptedBackend

SETTINGS = LoadSettings()


def new_backend() -> ScriptedBackend:
    return ScriptedBackend(token_delay_s=0.002, prompt_delay_s=0.02)


def measure(plan: BenchPlan, made: list[ScriptedBackend] | None = None) -> BenchResult:
    made = [] if made is None else made

    def open_backend() -> ScriptedBackend:
        made.append(new_backend())
        return made[-1]

    return bench.run(open_backend, plan, SETTINGS, CancelToken())


def test_that_speeds_are_those_of_the_backend() -> None:
    result = measure(BenchPlan(n_prompt=600, n_gen=40))
    assert result.prompt_tokens == pytest.approx(600, rel=0.1)
    assert result.generated_tokens == 40
    assert 64 / 0.03 < result.prefill_tok_s < 64 / 0.02  # 64 tokens take 20 ms and a little more
    assert 1 / 0.004 < result.decode_tok_s < 1 / 0.002
    assert result.rss_mb > 1
    assert result.settings == SETTINGS


def test_that_the_second_question_is_faster_and_a_backend_that_keeps_nothing_says_so() -> None:
    made: list[ScriptedBackend] = []
    result = measure(BenchPlan(n_prompt=600, n_gen=4), made)
    assert result.ttft_warm_s < result.ttft_cold_s / 3
    assert result.ttft_restored_s is None
    assert len(made) == 2
    assert all(backend.closed for backend in made)


def test_that_a_model_that_ends_early_is_asked_again_until_there_is_enough_to_measure() -> None:
    backends = [new_backend(), new_backend()]
    backends[0].enqueue("warm up")
    for _ in range(12):
        backends[0].enqueue("five little words and end")
    result = bench.run(lambda: backends.pop(0), BenchPlan(50, 30), SETTINGS, CancelToken())
    assert result.decode_tok_s > 0


def test_that_a_cancel_closes_the_model() -> None:
    token = CancelToken()
    backend = new_backend()
    backend.on_token = lambda count: token.cancel() if count == 30 else None
    with pytest.raises(Cancelled):
        bench.run(lambda: backend, BenchPlan(100, 64), SETTINGS, token)
    assert backend.closed


@pytest.mark.parametrize("plan", [BenchPlan(0, 5), BenchPlan(5, 1), BenchPlan(10**9, 5)])
def test_that_a_senseless_plan_is_refused(plan: BenchPlan) -> None:
    with pytest.raises(UsageError):
        measure(plan)


@pytest.mark.parametrize("tokens", [1, 7, 20, 21, 100, 1234])
def test_that_the_text_has_about_the_tokens_asked_for(tokens: int) -> None:
    backend = ScriptedBackend(context_length=100_000)
    counted = backend.count_tokens(bench.text_of_length(backend, tokens))
    assert abs(counted - tokens) <= 20
