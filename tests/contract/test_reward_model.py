"""A reward model scores answers in its own process, the same alone and in company."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, ModelError, ModelNotFound, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.reward_model import RewardModel
from tests.tiny_models import tiny_llama, tiny_reward_model

pytestmark = [pytest.mark.real_models, pytest.mark.slow]

PAIRS = [
    ("What is the capital of France?", "It is Paris."),
    ("What is the capital of France?", "I do not like that question at all, and " * 20),
    ("What is the capital of France?", "Cheese."),
    ("How many legs has a spider?", "Eight."),
    ("How many legs has a spider?", "Many, many more than you think. " * 400),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_reward_model(tmp_path_factory.mktemp("models") / "judge")


@pytest.fixture(scope="module")
def judge(folder: Path) -> Iterator[RewardModel]:
    judge = RewardModel(folder)
    yield judge
    judge.close()


def test_that_each_answer_has_a_score_of_its_own_which_company_does_not_change(judge: RewardModel) -> None:
    together = judge.score(PAIRS, CancelToken())
    alone = [judge.score([pair], CancelToken())[0] for pair in PAIRS]
    assert together == pytest.approx(alone, abs=1e-4)
    assert len({round(score, 3) for score in together}) == len(PAIRS)


def test_that_question_and_answer_are_told_apart(judge: RewardModel) -> None:
    question, answer = PAIRS[0]
    there, back = judge.score([(question, answer), (answer, question)], CancelToken())
    assert there != pytest.approx(back, abs=1e-3)


def test_that_scoring_can_be_cancelled_and_goes_on_later(judge: RewardModel) -> None:
    expected = judge.score(PAIRS[:1], CancelToken())
    token = CancelToken()
    threading.Timer(0.1, token.cancel).start()
    with pytest.raises(Cancelled):
        judge.score(PAIRS * 200, token)
    assert judge.score(PAIRS[:1], CancelToken()) == expected


def test_that_a_killed_judge_is_a_sentence_and_comes_back(judge: RewardModel, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = judge.score(PAIRS[:1], CancelToken())
    process = judge._worker._process
    assert process is not None
    threading.Timer(0.1, process.kill).start()
    with pytest.raises(OutOfMemory):
        judge.score(PAIRS * 200, CancelToken())
    assert judge.score(PAIRS[:1], CancelToken()) == expected


def test_that_only_reward_models_are_taken(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        RewardModel(tmp_path / "nothing")
    with pytest.raises(ModelUnsupported):
        RewardModel(tiny_llama(tmp_path / "chat"))


def test_that_a_closed_judge_refuses(folder: Path) -> None:
    judge = RewardModel(folder)
    judge.close()
    judge.close()
    with pytest.raises(ModelError):
        judge.score(PAIRS[:1], CancelToken())
