"""How far a run is, what it runs on and what it reached, as sentences; knows no widget."""

from __future__ import annotations

from pathlib import Path

from desktop.finetune.run_record import RunRecord
from desktop.finetune.words import counted
from desktop.widgets.time_words import duration
from training.api import Evaluated, Run, RunState

GOES_ON = "The window may be closed: the run goes on, and its curves are here when you come back."
_QUEUED = "It waits until the run before it is done. The window may be closed meanwhile."


def progress_words(run: Run, record: RunRecord) -> str:
    """ "Step 120 of 300 · epoch 1.2 · loss 1.234 · 12 min left"."""
    if run.state is RunState.QUEUED:
        return _QUEUED
    step = record.step
    if step is None or record.phase:
        return record.phase or "Starting"
    words = [f"Step {step.step:,} of {record.steps:,}" if record.steps else f"Step {step.step:,}"]
    words.append(f"epoch {step.epoch:.2g}")
    words.append(f"loss {step.loss:.3f}")
    words.append(f"{step.tokens_s:,.0f} tokens/s")
    if step.seconds_left > 0:
        words.append(f"{duration(step.seconds_left)} left")
    return " · ".join(words)


def about_words(run: Run, record: RunRecord) -> str:
    """What is tuned, on what, and on which device."""
    config = run.config
    data = config.data.set
    learns = _set_name(data) if data is not None else ", ".join(path.name for path in config.data.train)
    words = [f"{_model_name(run)} learns {learns}"]
    started = record.started
    if started is not None:
        rows = counted(started.rows, "example")
        words.append(f"{rows}, {started.validation_rows:,} for validation")
        device = {"cpu": "processor", "cuda": "GPU"}.get(started.device, started.device)
        words.append(f"{device}, {started.precision.replace('bit', '-bit').replace('--', '-')}")
        words.append(
            f"{_millions(started.trainable)} of {_millions(started.parameters)} weights learn".replace(" ", "\u00a0")
        )
    return " · ".join(words)


def outcome_words(run: Run, record: RunRecord) -> str:
    """What a run that ended reached, in a sentence; empty while it goes on."""
    if run.state is RunState.FINISHED:
        took = f" in {duration(record.finished.seconds)}" if record.finished is not None else ""
        return f"Finished{took}.{_better(record)}"
    if run.state is RunState.STOPPED:
        return f"Stopped after step {record.at_step:,}. What was learnt is kept."
    if run.state is RunState.INTERRUPTED:
        kept = record.checkpoint
        words = "The run was interrupted: its process is gone."
        return f"{words} It can go on from step {kept.step:,}." if kept is not None else words
    return ""


def _better(record: RunRecord) -> str:
    first, last = record.first_evaluation, record.evaluation
    if first is None or last is None or first.step == last.step:
        return ""
    change = "fell" if last.loss < first.loss else "did not fall"
    words = f" The validation loss {change}: {first.loss:.3f} before, {last.loss:.3f} now."
    return words + _scores(first, last)


def _scores(first: Evaluated, last: Evaluated) -> str:
    told = []
    for name, before, now in (
        ("BLEU", first.bleu, last.bleu),
        ("ROUGE-L", first.rouge_l, last.rouge_l),
        ("chrF", first.chrf, last.chrf),
    ):
        if now is not None:
            told.append(f"{name} {now:.1f}" if before is None else f"{name} {before:.1f} → {now:.1f}")
    return f" {', '.join(told)}." if told else ""


def _model_name(run: Run) -> str:
    base = run.config.base
    return base.stem if base.suffix == ".gguf" else base.name


def _set_name(folder: Path) -> str:
    version = folder.name.removeprefix("v").lstrip("0")
    return f"{folder.parent.name}, version {version}" if version.isdigit() else folder.name


def _millions(count: int) -> str:
    return f"{count / 1e9:.1f} B" if count >= 1e9 else f"{count / 1e6:.1f} M"
