"""Examples in a file while the pipeline runs, found again by number; in memory stay eight bytes an example."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from pathlib import Path

from training.dataprep.types import Example, Origin, Task, Turn


class Spool:
    """Append first, then read in any order. Not safe to use from several threads."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("w+b", buffering=1 << 20)
        self._starts = array("Q")
        self._end = 0

    def __len__(self) -> int:
        return len(self._starts)

    def append(self, example: Example) -> None:
        data = _packed(example)
        self._starts.append(self._end)
        self._file.write(data)
        self._end += len(data)

    def finish(self) -> None:
        """Everything is appended: from now on it is read."""
        self._file.flush()

    def read(self, number: int) -> Example:
        self._file.seek(self._starts[number])
        return _unpacked(self._file.readline())

    def all(self) -> Iterator[Example]:
        """In the order they were appended; nothing else may read meanwhile."""
        self._file.seek(0)
        for line in self._file:
            yield _unpacked(line)

    def close(self) -> None:
        self._file.close()


def _packed(example: Example) -> bytes:
    turns = [[turn.role, turn.content] for turn in example.turns]
    origin = [example.origin.source, example.origin.row, example.origin.part]
    values = [origin, example.task, turns, example.context, example.text, example.chosen, example.rejected]
    # Escaped beyond ASCII, so that no line break of Unicode splits the line.
    return json.dumps(values, separators=(",", ":")).encode("ascii") + b"\n"


def _unpacked(line: bytes) -> Example:
    origin, task, turns, context, text, chosen, rejected = json.loads(line)
    return Example(
        Origin(*origin),
        Task(task),
        tuple(Turn(role, content) for role, content in turns),
        context,
        text,
        chosen,
        rejected,
    )
