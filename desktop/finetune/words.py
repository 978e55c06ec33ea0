"""Formats, checks, tasks, runs and times as a person says them; knows no widget."""

from __future__ import annotations

import time

from pydantic import ValidationError

from training.api import Bin, DataSet, Example, Run, RunState

FORMATS = {
    "auto": "Recognise it",
    "alpaca": "Instructions (Alpaca)",
    "sharegpt": "Conversations (ShareGPT)",
    "messages": "Conversations (messages)",
    "prompt_completion": "Prompt and completion",
    "qa": "Questions and answers",
    "squad": "Questions about passages (SQuAD)",
    "summary": "Texts and summaries",
    "text": "Long text",
    "plain": "Written-out dialogue",
    "preference": "Preference pairs",
    "oasst_tree": "Conversation trees (OpenAssistant)",
    "oasst_rows": "Conversation trees in rows (OpenAssistant)",
    "columns": "Columns I name",
}
TASKS = {"chat": "to answer", "text": "to continue texts", "preference": "which answer is better"}
CHECKS = {
    "empty": "Empty parts",
    "length": "Length",
    "profanity": "Profanity",
    "reading_grade": "Reading grade",
    "repetition": "Repetition",
    "symbols": "Share of symbols",
    "language": "Language",
    "pii": "Personal data left",
    "is_question": "Is it a question",
    "boilerplate_answer": "Boilerplate answers",
    "field_score": "Likeness of two parts (BLEU, METEOR)",
    "compression": "Length of a summary",
    "similarity": "Question and answer belong together",
    "reward": "Score of a reward model",
}
ABOUT_CHECKS = {
    "empty": "Questions, answers and texts without a letter or digit.",
    "length": "How long a part may be. Tokens are those of the model that is chosen for the length.",
    "profanity": "The share of words that are on the list of swear words.",
    "reading_grade": "How many years of school a text asks for (Flesch-Kincaid; English).",
    "repetition": "The share of runs of four words that were there before in the same text.",
    "symbols": "The share of signs that are neither letter, digit, space nor common punctuation.",
    "language": "Only these languages stay. A text too short to tell is kept.",
    "pii": "How many e-mail addresses, phone, account and card numbers are left after the cleaning.",
    "is_question": "The last question must be one: a question mark, a question word or a command at its beginning.",
    "boilerplate_answer": "Answers that begin like “As an AI language model …”.",
    "field_score": "How much two parts have in common, from 0 to 1.",
    "compression": "How long the answer is, as a share of the context.",
    "similarity": "How near question and answer are for the embedding model, from 0 to 1.",
    "reward": "What the reward model gives the answer.",
}
STATES = {
    RunState.NEW: "not started",
    RunState.QUEUED: "waits for its turn",
    RunState.RUNNING: "running",
    RunState.STOPPED: "stopped",
    RunState.INTERRUPTED: "interrupted",
    RunState.FAILED: "failed",
    RunState.FINISHED: "finished",
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


def counted(count: int, noun: str) -> str:
    """ "1 example", "4,812 examples"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def set_title(one: DataSet) -> str:
    return f"{one.manifest.name}, version {one.data_version}"


def set_facts(one: DataSet) -> str:
    """One line: what it teaches, how many rows, how large."""
    task = TASKS.get(one.manifest.task.value, one.manifest.task.value)
    size = sum(file.size_bytes for file in one.manifest.files)
    shown = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"
    held = f"{one.validation_rows:,} held back for validation" if one.validation_rows else "none held back"
    return f"{counted(one.train_rows, 'example')} for training · {held} · teaches {task} · {shown}"


def example_cells(example: Example) -> tuple[str, ...]:
    """What a row of the preview shows; as many cells as `example_columns` names."""
    if example.task.value == "text":
        return (example.text,)
    if example.task.value == "preference":
        return (example.question, example.chosen, example.rejected)
    before = sum(turn.role == "user" for turn in example.turns) - 1
    asked = f"(after {counted(before, 'turn')}) {example.question}" if before > 0 else example.question
    return (example.context or _system(example), asked, example.answer)


def example_columns(task: str) -> tuple[str, ...]:
    if task == "text":
        return ("Text",)
    if task == "preference":
        return ("Question", "Better answer", "Worse answer")
    return ("Context", "Question", "Answer")


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
    return f"{STATES[run.state]} · {time.strftime('%d %b, %H:%M', time.localtime(run.created))}"


def memory(gigabytes: float) -> str:
    if gigabytes == 0:
        return "0"
    return f"{gigabytes:.2f} GB" if gigabytes >= 1 else f"{gigabytes * 1_000:.0f} MB"


def reason_of(error: ValueError) -> str:
    """Why a value was refused, as one sentence; the whole text of pydantic ends with an address."""
    if not isinstance(error, ValidationError):
        return str(error)
    return error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")
