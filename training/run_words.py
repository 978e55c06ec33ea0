"""Events and endings of runs as lines for a person; reads nothing and prints nothing."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from training import api

_EVERY = 10


def event_line(event: api.RunEvent) -> str:
    """One line, empty for what is no news by itself."""
    words = _WORDS.get(type(event))
    return words(event) if words is not None else ""


def _preflight(event: api.PreflightDone) -> str:
    share = 100 * event.learnt / max(1, event.tokens)
    return (
        f"{event.rows:,} rows, {event.tokens:,} tokens, {share:.0f} % of them learnt; the longest has "
        f"{event.longest:,}, {event.cut:,} are cut; answers end with {event.end_token}"
    )


def _started(event: api.RunStarted) -> str:
    begin = f"Going on at step {event.step:,}" if event.step else "Starting"
    return (
        f"{begin} of {event.steps:,} on {event.device} in {event.precision}: {event.trainable:,} of "
        f"{event.parameters:,} weights are trained"
    )


def _step(event: api.TrainStep) -> str:
    left = _minutes(event.seconds_left)
    return f"Step {event.step:,}: loss {event.loss:.3f}, {event.tokens_s:,.0f} tokens/s, {left} left"


def measured(event: api.Evaluated) -> str:
    """Loss, perplexity and the scores that were taken."""
    scores = [("BLEU", event.bleu), ("ROUGE-L", event.rouge_l), ("chrF", event.chrf), ("reward", event.reward)]
    more = "".join(f", {name} {value:.1f}" for name, value in scores if value is not None)
    return f"loss {event.loss:.3f}, perplexity {event.perplexity:.2f}{more}"


def _retried(event: api.Retried) -> str:
    return (
        f"{event.reason} Trying again with batches of {event.batch_size}, {event.accumulation} a step, rows of "
        f"{event.max_tokens:,} tokens."
    )


_WORDS: Mapping[type[api.RunEvent], Callable[[Any], str]] = MappingProxyType(
    {
        api.PhaseStarted: lambda event: f"{event.text}, {event.done:,} of {event.of:,}" if event.of else event.text,
        api.Told: lambda event: event.text,
        api.PreflightDone: _preflight,
        api.RunStarted: _started,
        api.TrainStep: _step,
        api.Evaluated: lambda event: f"Step {event.step:,}: validation {measured(event)}",
        api.Retried: _retried,
        api.RunFinished: lambda event: f"Trained in {_minutes(event.seconds)}.",
        api.Exported: lambda event: f"Made {event.path} ({event.size_bytes / 1e6:,.0f} MB)",
        api.RunFailed: lambda event: f"{event.message} {event.hint}".strip(),
    }
)


def is_worth_a_line(event: api.RunEvent) -> bool:
    """Of the steps, every tenth: a log of ten thousand lines says less than one of a thousand."""
    return not isinstance(event, api.TrainStep) or event.step % _EVERY == 0


def ending(run: api.Run) -> str:
    """How a run ended, and what can be done with it."""
    name = run.config.name
    match run.state:
        case api.RunState.FINISHED:
            return f"{name} is finished: {run.folder}"
        case api.RunState.STOPPED:
            return f"{name} is stopped. Go on with: python -m training resume {run.id}"
        case api.RunState.FAILED:
            return f"{name} failed. {run.message} {run.hint}".strip()
    return f"{name}: {run.state.value}"


def launch(run: api.Run, process: Sequence[str]) -> str:
    """How a run that was only made is started by hand: `process` is what a launcher starts."""
    command = shlex.join(process)
    return (
        f"Made {run.id}. Nothing is started. On this computer: python -m training resume {run.id}\n"
        "On each of two computers, which see the run and its data under the same paths (HOST is one of them):\n"
        f"  torchrun --nnodes 2 --nproc-per-node GPUS --rdzv-backend c10d --rdzv-endpoint HOST:29500 \\\n"
        f"    --rdzv-id {run.id} {command}"
    )


def _minutes(seconds: float) -> str:
    whole = int(seconds + 0.5)
    return (
        f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}" if whole >= 3600 else f"{whole // 60}:{whole % 60:02}"
    )
