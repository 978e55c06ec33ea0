"""Examples as lines of the formats trainers read; opens no file and counts nothing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, BinaryIO, Protocol

from engine.core.errors import UsageError
from training.dataprep.tokens import plain_chat
from training.dataprep.types import Example, Task, Turn

_PARQUET_ROWS = 1_024
Obj = dict[str, Any]


class Writer(Protocol):
    """Writes examples to an open file; `finish` before it is closed."""

    def write(self, example: Example) -> None: ...

    def finish(self) -> None: ...


def _messages(turns: Sequence[Turn]) -> list[Obj]:
    return [{"role": turn.role, "content": turn.content} for turn in turns]


def _messages_row(example: Example) -> Obj:
    return {"messages": _messages(example.prompt_turns())}


def _split_last(example: Example) -> tuple[str, list[tuple[str, str]], str, str]:
    """System, earlier pairs of question and answer, the last question, the last answer."""
    turns = list(example.turns)
    system = turns.pop(0).content if turns and turns[0].role == "system" else ""
    pairs: list[tuple[str, str]] = []
    asked = ""
    for turn in turns:
        if turn.role == "assistant":
            pairs.append((asked, turn.content))
            asked = ""
        else:
            asked = turn.content if turn.role == "user" else asked
    question, answer = pairs.pop()
    return system, pairs, question, answer


def _alpaca_row(example: Example) -> Obj:
    system, earlier, question, answer = _split_last(example)
    row: Obj = {"instruction": question, "input": example.context, "output": answer}
    if system:
        row["system"] = system
    if earlier:
        row["history"] = [list(pair) for pair in earlier]
    return row


def _sharegpt_row(example: Example) -> Obj:
    names = {"user": "human", "assistant": "gpt", "system": "system"}
    return {"conversations": [{"from": names[turn.role], "value": turn.content} for turn in example.prompt_turns()]}


def _preference_row(example: Example) -> Obj:
    return {
        "prompt": _messages(example.prompt_turns()),
        "chosen": [{"role": "assistant", "content": example.chosen}],
        "rejected": [{"role": "assistant", "content": example.rejected}],
    }


def _text_row(example: Example) -> Obj:
    return {"text": example.text}


def _plain_row(example: Example) -> Obj:
    """`<human>: … <bot>: …`, as h2oGPT models are trained."""
    return {"text": plain_chat(example.prompt_turns())}


_ROWS: Mapping[str, tuple[Task, Callable[[Example], Obj]]] = MappingProxyType(
    {
        "messages": (Task.CHAT, _messages_row),
        "alpaca": (Task.CHAT, _alpaca_row),
        "sharegpt": (Task.CHAT, _sharegpt_row),
        "plain": (Task.CHAT, _plain_row),
        "preference": (Task.PREFERENCE, _preference_row),
        "text": (Task.TEXT, _text_row),
    }
)
_NATURAL: Mapping[Task, str] = MappingProxyType(
    {Task.CHAT: "messages", Task.TEXT: "text", Task.PREFERENCE: "preference"}
)
_CSV_COLUMNS: Mapping[Task, tuple[str, ...]] = MappingProxyType(
    {
        Task.CHAT: ("system", "context", "question", "answer", "history"),
        Task.TEXT: ("text",),
        Task.PREFERENCE: ("prompt", "chosen", "rejected"),
    }
)


def check_format(form: str, task: Task) -> None:
    """Raises `UsageError` when examples of this kind cannot be written so."""
    if form in _ROWS and _ROWS[form][0] is not task:
        fitting = ", ".join([name for name, (own, _) in _ROWS.items() if own is task] + ["csv", "parquet"])
        raise UsageError(
            f'Examples of the kind "{task}" cannot be written as "{form}".', f"These formats hold them: {fitting}."
        )


def natural_format(task: Task) -> str:
    """The format trainers expect for this kind."""
    return _NATURAL[task]


def suffix(form: str) -> str:
    return {"csv": ".csv", "parquet": ".parquet"}.get(form, ".jsonl")


def writer_for(form: str, task: Task, stream: BinaryIO) -> Writer:
    if form == "csv":
        return _CsvWriter(stream, task)
    if form == "parquet":
        return _ParquetWriter(stream, task)
    return _JsonlWriter(stream, _ROWS[form][1])


class _JsonlWriter:
    def __init__(self, stream: BinaryIO, row: Callable[[Example], Obj]) -> None:
        self._stream, self._row = stream, row

    def write(self, example: Example) -> None:
        # Line separators of Unicode end a line for some readers, so they are escaped.
        text = json.dumps(self._row(example), ensure_ascii=False, separators=(", ", ": "))
        if not text.isascii():
            text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\x85", "\\u0085")
        self._stream.write(text.encode() + b"\n")

    def finish(self) -> None:
        """Every line is written already."""


class _CsvWriter:
    def __init__(self, stream: BinaryIO, task: Task) -> None:
        self._stream, self._task = stream, task
        self._text = io.StringIO(newline="")
        self._table = csv.writer(self._text, lineterminator="\r\n")
        self._row(_CSV_COLUMNS[task])

    def write(self, example: Example) -> None:
        if self._task is Task.TEXT:
            self._row((example.text,))
        elif self._task is Task.PREFERENCE:
            self._row((plain_chat(example.prompt_turns()), example.chosen, example.rejected))
        else:
            system, earlier, question, answer = _split_last(example)
            history = json.dumps([list(pair) for pair in earlier], ensure_ascii=False) if earlier else ""
            self._row((system, example.context, question, answer, history))

    def finish(self) -> None:
        """Every row is written already."""

    def _row(self, fields: Sequence[str]) -> None:
        self._table.writerow(fields)
        self._stream.write(self._text.getvalue().encode())
        self._text.seek(0)
        self._text.truncate()


class _ParquetWriter:
    def __init__(self, stream: BinaryIO, task: Task) -> None:
        import pyarrow
        from pyarrow import parquet

        message = pyarrow.list_(pyarrow.struct([("role", pyarrow.string()), ("content", pyarrow.string())]))
        names = {Task.CHAT: ("messages",), Task.PREFERENCE: ("prompt", "chosen", "rejected")}.get(task, ())
        columns = [(name, message) for name in names] or [("text", pyarrow.string())]
        self._schema = pyarrow.schema(columns)
        self._record_batch = pyarrow.RecordBatch
        self._writer = parquet.ParquetWriter(stream, self._schema, compression="zstd")
        self._row = _ROWS[_NATURAL[task]][1]
        self._waiting: list[Obj] = []

    def write(self, example: Example) -> None:
        self._waiting.append(self._row(example))
        if len(self._waiting) == _PARQUET_ROWS:
            self._flush()

    def finish(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._waiting:
            self._writer.write_batch(self._record_batch.from_pylist(self._waiting, schema=self._schema))
            self._waiting = []
