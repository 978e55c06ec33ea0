"""Examples in a file while the pipeline runs, found again by number; in memory stay eight bytes an example."""

from __future__ import annotations

import json
from array import array
from pathlib import Path

from training.dataprep.types import Example, Origin, Task, Turn


class Spool:
    """Append first, then read in any order. Not safe to use from several threads."""

    def __init__(self, file: Path) -> None:
        self._writer = file.open("wb", buffering=1 << 20)
        # Without a buffer: rows are read in any order, and a buffer would be filled for each.
        self._reader = file.open("rb", buffering=0)
        self._ends = array("Q", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def append(self, example: Example) -> None:
        data = _packed(example)
        self._writer.write(data)
        self._ends.append(self._ends[-1] + len(data))

    def finish(self) -> None:
        """Everything is appended: from now on it is read."""
        self._writer.flush()

    def read(self, number: int) -> Example:
        start = self._ends[number]
        self._reader.seek(start)
        return _unpacked(self._reader.read(self._ends[number + 1] - start))

    def close(self) -> None:
        self._reader.close()
        self._writer.close()


def _packed(example: Example) -> bytes:
    turns = [[turn.role, turn.content] for turn in example.turns]
    origin = [example.origin.source, example.origin.row, example.origin.part, example.origin.group]
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
