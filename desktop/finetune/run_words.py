"""How far a run is, what it runs on and what it reached, as sentences; knows no widget."""

from __future__ import annotations

from pathlib import Path

from desktop.finetune.run_record import RunRecord
from desktop.translation import tr, tr_later, trn
from desktop.widgets.time_words import duration
from training.api import Evaluated, Run, RunState

GOES_ON = tr_later("The window may be closed: the run goes on, and its curves are here when you come back.")
_QUEUED = tr_later("It waits until the run before it is done. The window may be closed meanwhile.")


def progress_words(run: Run, record: RunRecord) -> str:
    """ "Step 120 of 300 · epoch 1.2 · loss 1.234 · 12 min left"."""
    if run.state is RunState.QUEUED:
        return tr(_QUEUED)
    step = record.step
    if step is None or record.phase:
        return record.phase or tr("Starting")
    of = tr("Step {step:,} of {steps:,}") if record.steps else tr("Step {step:,}")
    words = [
        of.format(step=step.step, steps=record.steps),
        tr("epoch {epoch:.2g}").format(epoch=step.epoch),
        tr("loss {loss:.3f}").format(loss=step.loss),
        tr("{speed:,.0f} tokens/s").format(speed=step.tokens_s),
    ]
    if step.seconds_left > 0:
        words.append(tr("{time} left").format(time=duration(step.seconds_left)))
    return " · ".join(words)


def about_words(run: Run, record: RunRecord) -> str:
    """What is tuned, on what, and on which device."""
    config = run.config
    data = config.data.set
    learns = _set_name(data) if data is not None else ", ".join(path.name for path in config.data.train)
    words = [tr("{model} learns {data}").format(model=_model_name(run), data=learns)]
    started = record.started
    if started is not None:
        rows, held = started.rows, started.validation_rows
        examples = trn("{count:,} example", "{count:,} examples", rows).format(count=rows)
        words.append(tr("{examples}, {held:,} for validation").format(examples=examples, held=held))
        device = {"cpu": tr("processor"), "cuda": tr("GPU")}.get(started.device, started.device)
        words.append(f"{device}, {started.precision.replace('bit', '-bit').replace('--', '-')}")
        learn = tr("{learning} of {all} weights learn").format(
            learning=_millions(started.trainable), all=_millions(started.parameters)
        )
        words.append(learn.replace(" ", "\u00a0"))
    return " · ".join(words)


def outcome_words(run: Run, record: RunRecord) -> str:
    """What a run that ended reached, in a sentence; empty while it goes on."""
    if run.state is RunState.FINISHED:
        ended = tr("Finished.")
        if record.finished is not None:
            ended = tr("Finished in {time}.").format(time=duration(record.finished.seconds))
        return f"{ended}{_better(record)}"
    if run.state is RunState.STOPPED:
        return tr("Stopped after step {step:,}. What was learnt is kept.").format(step=record.at_step)
    if run.state is RunState.INTERRUPTED:
        kept = record.checkpoint
        words = tr("The run was interrupted: its process is gone.")
        if kept is not None:
            words += " " + tr("It can go on from step {step:,}.").format(step=kept.step)
        return words
    return ""


def _better(record: RunRecord) -> str:
    first, last = record.first_evaluation, record.evaluation
    if first is None or last is None or first.step == last.step:
        return ""
    if last.loss < first.loss:
        words = tr("The validation loss fell: {before:.3f} before, {now:.3f} now.")
    else:
        words = tr("The validation loss did not fall: {before:.3f} before, {now:.3f} now.")
    return f" {words.format(before=first.loss, now=last.loss)}{_scores(first, last)}"


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
    if not version.isdigit():
        return folder.name
    return tr("{name}, version {version}").format(name=folder.parent.name, version=version)


def _millions(count: int) -> str:
    if count >= 1e9:
        return tr("{billions:.1f} B").format(billions=count / 1e9)
    return tr("{millions:.1f} M").format(millions=count / 1e6)
