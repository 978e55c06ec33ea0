"""Formats, checks, tasks, runs and times as a person says them; knows no widget."""

from __future__ import annotations

from pydantic import ValidationError

from desktop.translation import tr, tr_later, trn
from desktop.widgets.day_words import short_day_and_time
from training.api import Bin, DataSet, Example, Origin, Run, RunState, SourceSpec

FORMATS = {
    "auto": tr_later("Recognise it"),
    "alpaca": tr_later("Instructions (Alpaca)"),
    "sharegpt": tr_later("Conversations (ShareGPT)"),
    "messages": tr_later("Conversations (messages)"),
    "prompt_completion": tr_later("Prompt and completion"),
    "qa": tr_later("Questions and answers"),
    "squad": tr_later("Questions about passages (SQuAD)"),
    "summary": tr_later("Texts and summaries"),
    "text": tr_later("Long text"),
    "plain": tr_later("Written-out dialogue"),
    "preference": tr_later("Preference pairs"),
    "oasst_tree": tr_later("Conversation trees (OpenAssistant)"),
    "oasst_rows": tr_later("Conversation trees in rows (OpenAssistant)"),
    "columns": tr_later("Columns I name"),
}
TASKS = {
    "chat": tr_later("teaches to answer"),
    "text": tr_later("teaches to continue texts"),
    "preference": tr_later("teaches which answer is better"),
}
CHECKS = {
    "empty": tr_later("Empty parts"),
    "length": tr_later("Length"),
    "profanity": tr_later("Profanity"),
    "reading_grade": tr_later("Reading grade"),
    "repetition": tr_later("Repetition"),
    "symbols": tr_later("Share of symbols"),
    "language": tr_later("Language"),
    "pii": tr_later("Personal data left"),
    "is_question": tr_later("Is it a question"),
    "boilerplate_answer": tr_later("Boilerplate answers"),
    "field_score": tr_later("Likeness of two parts (BLEU, METEOR)"),
    "compression": tr_later("Length of a summary"),
    "similarity": tr_later("Question and answer belong together"),
    "reward": tr_later("Score of a reward model"),
}
ABOUT_CHECKS = {
    "empty": tr_later("Questions, answers and texts without a letter or digit."),
    "length": tr_later("How long a part may be. Tokens are those of the model that is chosen for the length."),
    "profanity": tr_later("The share of words that are on the list of swear words."),
    "reading_grade": tr_later("How many years of school a text asks for (Flesch-Kincaid; English)."),
    "repetition": tr_later("The share of runs of four words that were there before in the same text."),
    "symbols": tr_later("The share of signs that are neither letter, digit, space nor common punctuation."),
    "language": tr_later("Only these languages stay. A text too short to tell is kept."),
    "pii": tr_later("How many e-mail addresses, phone, account and card numbers are left after the cleaning."),
    "is_question": tr_later(
        "The last question must be one: a question mark, a question word or a command at its beginning."
    ),
    "boilerplate_answer": tr_later("Answers that begin like “As an AI language model …”."),
    "field_score": tr_later("How much two parts have in common, from 0 to 1."),
    "compression": tr_later("How long the answer is, as a share of the context."),
    "similarity": tr_later("How near question and answer are for the embedding model, from 0 to 1."),
    "reward": tr_later("What the reward model gives the answer."),
}
PARTS = {
    "context": tr_later("context"),
    "question": tr_later("question"),
    "answer": tr_later("answer"),
    "text": tr_later("text"),
    "chosen": tr_later("chosen"),
    "rejected": tr_later("rejected"),
}
STATES = {
    RunState.NEW: tr_later("not started"),
    RunState.QUEUED: tr_later("waits for its turn"),
    RunState.RUNNING: tr_later("running"),
    RunState.STOPPED: tr_later("stopped"),
    RunState.INTERRUPTED: tr_later("interrupted"),
    RunState.FAILED: tr_later("failed"),
    RunState.FINISHED: tr_later("finished"),
}
STATE_LOOKS = {
    RunState.NEW: ("clock", "muted"),
    RunState.QUEUED: ("clock", "accent"),
    RunState.RUNNING: ("chart", "accent"),
    RunState.STOPPED: ("stop", "warning"),
    RunState.INTERRUPTED: ("warning", "warning"),
    RunState.FAILED: ("error", "error"),
    RunState.FINISHED: ("success", "success"),
}


def check_title(check: str) -> str:
    return tr(CHECKS.get(check, check))


def format_title(name: str) -> str:
    return tr(FORMATS.get(name, name))


def part_name(part: str) -> str:
    return tr(PARTS.get(part, part))


def source_name(source: SourceSpec) -> str:
    """What the person calls it; a file by its name."""
    if source.path is not None:
        return source.name
    if source.collection:
        return tr("collection {name}").format(name=source.collection)
    return tr("chats")


def set_title(one: DataSet) -> str:
    return tr("{name}, version {version}").format(name=one.manifest.name, version=one.data_version)


def set_facts(one: DataSet) -> str:
    """One line: what it teaches, how many rows, how large."""
    rows, held_back = one.train_rows, one.validation_rows
    used = trn("{count:,} example for training", "{count:,} examples for training", rows).format(count=rows)
    held = tr("none held back")
    if held_back:
        words = trn("{count:,} held back for validation", "{count:,} held back for validation", held_back)
        held = words.format(count=held_back)
    task = one.manifest.task.value
    size = _file_size(sum(file.size_bytes for file in one.manifest.files))
    return " · ".join((used, held, tr(TASKS.get(task, task)), size))


def _file_size(size_bytes: int) -> str:
    if size_bytes >= 1e6:
        return tr("{size:.1f} MB").format(size=size_bytes / 1e6)
    return tr("{size} kB").format(size=max(1, round(size_bytes / 1e3)))


def example_cells(example: Example) -> tuple[str, ...]:
    """What a row of the preview shows; as many cells as `example_columns` names."""
    if example.task.value == "text":
        return (example.text,)
    if example.task.value == "preference":
        return (example.question, example.chosen, example.rejected)
    before = sum(turn.role == "user" for turn in example.turns) - 1
    asked = example.question
    if before > 0:
        words = trn("(after {count:,} turn) {question}", "(after {count:,} turns) {question}", before)
        asked = words.format(count=before, question=asked)
    return (example.context or _system(example), asked, example.answer)


def example_columns(task: str) -> tuple[str, ...]:
    if task == "text":
        return (tr("Text"),)
    if task == "preference":
        return tr("Question"), tr("Better answer"), tr("Worse answer")
    return tr("Context"), tr("Question"), tr("Answer")


def _system(example: Example) -> str:
    return next((turn.content for turn in example.turns if turn.role == "system"), "")


def bin_label(one: Bin) -> str:
    """The values a bar stands for, short."""
    if one.label:
        return one.label
    if one.low is None:
        return f"< {_short(one.high)}"
    return f"{_short(one.low)}+" if one.high is None else _short(one.low)


def _short(value: float | None) -> str:
    if value is None:
        return ""
    if abs(value) >= 1_000:
        return f"{value / 1_000:.4g}k"
    return f"{value:.3g}"


def run_facts(run: Run) -> str:
    """The second line of a run in the list."""
    return f"{tr(STATES[run.state])} · {short_day_and_time(run.created)}"


def memory(gigabytes: float) -> str:
    if gigabytes == 0:
        return "0"
    if gigabytes >= 1:
        return tr("{size:.2f} GB").format(size=gigabytes)
    return tr("{size:.0f} MB").format(size=gigabytes * 1_000)


def reason_of(error: ValueError) -> str:
    """Why a value was refused, as one sentence; the whole text of pydantic ends with an address."""
    if not isinstance(error, ValidationError):
        return str(error)
    return error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")


def left_out_words(origin: Origin, reason: str, detail: str) -> str:
    """Where an example stands that makes none or is left out, and why."""
    place = tr("{source}, row {row:,}, path {part}") if origin.part else tr("{source}, row {row:,}")
    place = place.format(source=origin.source, row=origin.row, part=origin.part)
    words = tr("{place}: {reason} ({detail})") if detail else tr("{place}: {reason}")
    return words.format(place=place, reason=tr(reason), detail=tr(detail))
