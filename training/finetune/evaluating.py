"""One measurement of a run: losses, scores of written answers, best and worst rows, as events; keeps the best state."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from training.config import EvaluationSpec
from training.finetune.measure import Answer, Losses, RowLoss, answers, losses, shown
from training.finetune.scores import scores
from training.run_events import Evaluated, RunEvent, Sample, SamplesShown

BEST = "best"
_MOST_SHOWN = 4_000
# Scorer of (question, answer) pairs: a reward model, where one is named.
Reward = Callable[[Sequence[tuple[str, str]]], list[float]]


class Evaluation:
    """Measures `model` on `rows` when asked and remembers the lowest loss. `write_answers`: rows are conversations."""

    def __init__(
        self, model: Any, tokenizer: Any, rows: Sequence[Any], spec: EvaluationSpec, *, write_answers: bool
    ) -> None:
        self.model = model
        self._tokenizer = tokenizer
        self._rows = rows
        self._spec = spec
        self._write_answers = write_answers
        self.reward: Reward | None = None
        self.best: float | None = None

    def run(self, step: int, tell: Callable[[RunEvent], None], alive: Callable[[], None], *, ends: bool) -> bool:
        """Tell an `Evaluated` and a `SamplesShown`; whether the loss is the lowest so far.

        `ends`: it is before or after the training.
        """
        if not self._rows:
            return False
        found = losses(self.model, self._rows, self._tokenizer.pad_id, alive)
        write = self._write_answers and (ends or self._spec.answers_when == "always")
        written = self._written(alive) if write else []
        score = scores([(one.written, one.wanted) for one in written])
        reward = None
        if self.reward is not None and written:
            given = self.reward([(one.question, one.written) for one in written])
            reward = sum(given) / len(given)
        tell(
            Evaluated(
                step=step,
                loss=found.mean,
                perplexity=found.perplexity,
                accuracy=found.accuracy,
                bleu=None if score is None else score.bleu,
                rouge_l=None if score is None else score.rouge_l,
                chrf=None if score is None else score.chrf,
                reward=reward,
            )
        )
        self._tell_samples(step, found, written, tell)
        better = self.best is None or found.mean < self.best
        self.best = found.mean if better else self.best
        return better

    def _written(self, alive: Callable[[], None]) -> list[Answer]:
        count = min(self._spec.answers, len(self._rows))
        if not count:
            return []
        # Spread over all rows, the same at every measurement.
        numbers = [place * len(self._rows) // count for place in range(count)]
        asked = [(number, self._rows[number]) for number in numbers]
        return answers(self.model, self._tokenizer, asked, self._spec.answer_tokens, alive)

    def _tell_samples(
        self, step: int, found: Losses, written: Sequence[Answer], tell: Callable[[RunEvent], None]
    ) -> None:
        if not self._spec.samples:
            return
        own = {one.row: one.written for one in written}
        ranked = sorted(found.rows, key=lambda row: row.loss)
        worst = ranked[self._spec.samples :][::-1][: self._spec.samples]
        tell(
            SamplesShown(
                step=step,
                best=tuple(self._sample(row, own) for row in ranked[: self._spec.samples]),
                worst=tuple(self._sample(row, own) for row in worst),
            )
        )

    def _sample(self, row: RowLoss, written: dict[int, str]) -> Sample:
        prompt, wanted = (_short(text) for text in shown(self._tokenizer, self._rows[row.row]))
        return Sample(row=row.row, loss=row.loss, prompt=prompt, wanted=wanted, written=written.get(row.row))


def _short(text: str) -> str:
    """A sample is looked at, and is a line of the events with many others."""
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def save_whole(folder: Path, write: Callable[[Path], None]) -> None:
    """`write` fills a folder beside; it takes the place of `folder` when it is whole."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        write(made)
        old = made.with_name(f"{made.name}-old")
        if folder.exists():
            folder.rename(old)
        made.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(made, ignore_errors=True)
