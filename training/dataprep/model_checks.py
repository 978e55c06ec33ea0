"""Checks that ask a model: tokens, compression, likeness of meaning, reward; knows no model itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from training.dataprep import check_spec, histogram
from training.dataprep.checks import Bounds, Check, Measured, Verdict
from training.dataprep.services import Services, TokenCounter
from training.dataprep.text_checks import (
    BoilerplateCheck,
    EmptyCheck,
    FieldScoreCheck,
    LanguageCheck,
    QuestionCheck,
    number_check,
)
from training.dataprep.types import Example, Field, Task
from training.dataprep.word_lists import words

CountMany = Callable[[Sequence[str]], list[int]]


class TokenLengthCheck:
    """Tokens of every part of one name."""

    edges = histogram.LENGTHS

    def __init__(self, spec: check_spec.LengthSpec, counter: TokenCounter) -> None:
        self.name = f"length ({spec.field.value}, tokens)"
        self._field, self._counter = spec.field, counter
        self._bounds = Bounds(f"tokens of the {spec.field.value}", spec.minimum, spec.maximum)

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        parts = [example.parts(self._field) for example in batch]
        counts = iter(self._counter.texts([part for own in parts for part in own]))
        return [Measured(tuple(float(next(counts)) for _ in own)) for own in parts]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)


class CompressionCheck:
    """Length of the answer as a share of the context."""

    edges = histogram.SHARES

    def __init__(self, spec: check_spec.CompressionSpec, counter: TokenCounter | None) -> None:
        self.name = f"compression ({'tokens' if counter else 'words'})"
        self._count: CountMany = counter.texts if counter else lambda texts: [len(words(text)) for text in texts]
        self._bounds = Bounds("length of answer to context", spec.minimum, spec.maximum)

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        pairs = [(example.answer, example.context) for example in batch if example.context]
        answers, contexts = (self._count([pair[side] for pair in pairs]) for side in (0, 1))
        ratios = iter(answer / max(1, context) for answer, context in zip(answers, contexts))
        return [Measured((next(ratios),)) if example.context else Measured() for example in batch]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)


class SimilarityCheck:
    """Cosine of the last texts of two parts in the app's embedding model."""

    edges = histogram.SHARES

    def __init__(self, spec: check_spec.SimilaritySpec, services: Services, token: CancelToken) -> None:
        self.name = f"similarity ({spec.field.value}, {spec.against.value})"
        self._spec, self._services, self._token = spec, services, token
        self._bounds = Bounds(f"likeness of {spec.field.value} and {spec.against.value}", spec.minimum, spec.maximum)

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        sides = [(example.parts(self._spec.field), example.parts(self._spec.against)) for example in batch]
        asked = [(one[-1], other[-1]) for one, other in sides if one and other]
        vectors = self._services.embed([text for pair in asked for text in pair], self._token)
        cosines = iter(np.einsum("ij,ij->i", vectors[0::2], vectors[1::2]).tolist() if asked else ())
        # Six digits: the last bits of a sum depend on how the processor adds up, and the data must not.
        return [Measured((round(next(cosines), 6),)) if one and other else Measured() for one, other in sides]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)


class RewardCheck:
    """The reward model's score of the last answer."""

    name, edges = "reward", histogram.SCORES

    def __init__(self, spec: check_spec.RewardSpec, services: Services, token: CancelToken) -> None:
        self._services, self._token = services, token
        self._bounds = Bounds("reward of the answer", spec.minimum, spec.maximum)

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        pairs = [(_asked(example), example.answer) for example in batch if example.task is not Task.TEXT]
        scores = iter(self._services.reward(pairs, self._token) if pairs else ())
        return [Measured((next(scores),)) if example.task is not Task.TEXT else Measured() for example in batch]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)


def _asked(example: Example) -> str:
    return f"{example.context}\n\n{example.question}" if example.context else example.question


class CheckMaker:
    """Checks from what the pipeline says; `counter` is None when it names no model."""

    def __init__(self, services: Services, counter: TokenCounter | None, token: CancelToken) -> None:
        self._services, self._counter, self._token = services, counter, token

    def make(self, spec: check_spec.CheckSpec) -> Check:
        """Raises `UsageError` for a check that needs a model the pipeline does not name."""
        simple = number_check(spec)
        if simple is not None:
            return simple
        if isinstance(spec, check_spec.LengthSpec):
            if self._counter is None:
                raise UsageError("A length in tokens needs a model.", 'Name it under "fit" in the pipeline.')
            return TokenLengthCheck(spec, self._counter)
        if isinstance(spec, check_spec.CompressionSpec):
            return CompressionCheck(spec, self._counter)
        if isinstance(spec, check_spec.SimilaritySpec):
            return SimilarityCheck(spec, self._services, self._token)
        if isinstance(spec, check_spec.RewardSpec):
            return RewardCheck(spec, self._services, self._token)
        return _plain_check(spec)


def _plain_check(spec: check_spec.CheckSpec) -> Check:
    if isinstance(spec, check_spec.LanguageSpec):
        return LanguageCheck(spec)
    if isinstance(spec, check_spec.FieldScoreSpec):
        return FieldScoreCheck(spec)
    if isinstance(spec, check_spec.QuestionSpec):
        return QuestionCheck()
    if isinstance(spec, check_spec.BoilerplateSpec):
        return BoilerplateCheck()
    assert isinstance(spec, check_spec.EmptySpec), spec
    return EmptyCheck()


def default_checks(task: Task, *, with_context: bool = False) -> tuple[check_spec.CheckSpec, ...]:
    """What a new pipeline checks: only what is hardly ever wanted.

    Where answers are about a context (question answering, summaries) questions and answers under 10 characters go too;
    in a conversation "Yes." may be the answer, and the letter of a choice.
    """
    least = 10 if with_context else 1
    if task is Task.TEXT:
        return (
            check_spec.EmptySpec(),
            check_spec.LengthSpec(field=Field.TEXT, minimum=20, maximum=None),
            check_spec.RepetitionSpec(field=Field.TEXT, maximum=0.5),
        )
    return (
        check_spec.EmptySpec(),
        check_spec.LengthSpec(field=Field.QUESTION, minimum=least, maximum=3_000),
        check_spec.LengthSpec(field=Field.ANSWER, minimum=least, maximum=5_000),
        check_spec.LengthSpec(field=Field.CONTEXT, minimum=10, maximum=5_000),
        check_spec.RepetitionSpec(field=Field.ANSWER, maximum=0.5),
        check_spec.BoilerplateSpec(),
    )
