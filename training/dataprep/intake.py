"""Opens the sources of a pipeline: where their rows come from, which format they have, what they become; no steps."""

from __future__ import annotations

import hashlib
import itertools
import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import DocumentError, UsageError
from engine.core.jobs import CancelToken
from training.dataprep.documents import document_files, pages_of
from training.dataprep.formats import Mapped, mapper_for, recognise
from training.dataprep.oasst import trees_of
from training.dataprep.services import Services
from training.dataprep.sources import data_files, rows_of, shown_name
from training.dataprep.spec import Format, PipelineSpec, SourceSpec
from training.dataprep.tally import Sink, Tally
from training.dataprep.types import Example, Refusal, Row, Task

SAMPLE_ROWS = 50
_MOST_PEEKED = 2_000


def _nobody() -> None:
    """Nobody waits."""


@dataclass(frozen=True, slots=True)
class Place:
    """What sources are opened with: the folder paths are relative to, services, and a folder for what is put aside.

    `alive` is called for every row and page, so that whoever waits knows that reading goes on.
    """

    base: Path
    services: Services
    token: CancelToken
    scratch: Path
    alive: Callable[[], None] = _nobody


@dataclass(slots=True)
class Intake:
    """One source with its format; counts its rows while they are read."""

    spec: SourceSpec
    format: Format
    read: Tally = field(init=False)
    mapped: Tally = field(init=False)
    made: int = 0
    _stamp: hashlib._Hash = field(init=False)
    _size: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.count_into(None)

    def count_into(self, sink: Sink | None) -> None:
        self._stamp, self._size = hashlib.sha256(), 0
        self.read = Tally(f"read {self.spec.name}", sink)
        self.mapped = Tally(f"map {self.spec.name}", sink)
        self.made = 0

    @property
    def task(self) -> Task:
        columns = self.spec.columns
        if self.format is Format.TEXT or (self.format is Format.COLUMNS and columns.text):
            return Task.TEXT
        pairs = self.format is Format.PREFERENCE or (self.format is Format.COLUMNS and columns.chosen)
        return Task.PREFERENCE if pairs else Task.CHAT

    def examples(self, place: Place) -> Iterator[Example]:
        """Every row as its examples; what cannot be read or mapped is counted with its reason."""
        rows = raw_rows(self.spec, place)
        if self.format is Format.OASST_ROWS:
            rows = trees_of(rows, place.scratch)
        convert = mapper_for(self.format, self.spec.columns, self.spec.fill)
        while True:
            started = time.perf_counter()
            row = next(rows, None)
            self.read.seconds += time.perf_counter() - started
            if row is None:
                return
            place.token.check()
            self._stamp_row(row)
            if isinstance(row, Refusal):
                self.read.drop(row)
                continue
            self.read.keep(row.rows, changed=bool(row.repaired))
            started = time.perf_counter()
            mapped = convert(row)
            self.mapped.seconds += time.perf_counter() - started
            if isinstance(mapped, Mapped):
                self.mapped.keep(row.rows, changed=mapped.changed)
                self.made += len(mapped.examples)
                yield from mapped.examples
            else:
                self.mapped.drop(mapped, row.rows)

    def _stamp_row(self, row: Row | Refusal) -> None:
        """A source without a file of its own is stamped by its rows."""
        if self.spec.path is None:
            said = [str(row.origin), row.values] if isinstance(row, Row) else [str(row), ""]
            data = json.dumps(said, default=str).encode()
            self._stamp.update(data)
            self._size += len(data)

    @property
    def stamp(self) -> tuple[str, str, int] | None:
        """Name, sha256 and size of what was read from the program itself; None for a file."""
        return None if self.spec.path is not None else (self.spec.name, self._stamp.hexdigest(), self._size)


def open_sources(spec: PipelineSpec, place: Place) -> tuple[list[Intake], Task]:
    """Each source with its format, and the one kind of example they make. Raises `UsageError`, `DocumentError`."""
    found = [Intake(source, format_of(source, place)) for source in spec.sources]
    tasks = {intake.task for intake in found}
    if len(tasks) > 1:
        each = "; ".join(f"{intake.spec.name}: {intake.task.value}" for intake in found)
        raise UsageError(
            f"The sources make different kinds of examples ({each}).", "Make one pipeline for each kind of example."
        )
    return found, found[0].task


def format_of(source: SourceSpec, place: Place) -> Format:
    """What the pipeline says, else what the first rows look like."""
    if source.format is not Format.AUTO:
        return source.format
    if source.documents or source.collection:
        return Format.TEXT
    if source.chats:
        return Format.PREFERENCE if source.thumbs == "pairs" else Format.MESSAGES
    rows, refused = peek(raw_rows(source, place), SAMPLE_ROWS)
    found = recognise(rows)
    if found is not None:
        return found
    if not rows:
        first = f" The first: {refused[0]}." if refused else ""
        raise DocumentError(f"No row of {source.name} can be read.{first}", "Look at the file in a text editor.")
    columns = ", ".join(str(name) for name in list(rows[0].values)[:20])
    raise UsageError(
        f"The format of {source.name} is not one that is known (columns: {columns}).",
        'Write "format: columns" and name the columns by hand.',
    )


def peek(rows: Iterator[Row | Refusal], wanted: int) -> tuple[list[Row], list[Refusal]]:
    """The first rows and refusals: at most `wanted` rows, and not much more is read for them."""
    good: list[Row] = []
    bad: list[Refusal] = []
    for row in itertools.islice(rows, _MOST_PEEKED):
        if isinstance(row, Row):
            good.append(row)
        else:
            bad.append(row)
        if len(good) == wanted:
            break
    return good, bad


def raw_rows(source: SourceSpec, place: Place) -> Iterator[Row | Refusal]:
    """The rows of a source as they are, at most `max_rows`."""
    if source.collection:
        rows = place.services.collection(source.collection)
    elif source.chats:
        rows = place.services.chats(source.thumbs)
    else:
        assert source.path is not None
        path = located(source.path, place.base)
        rows = pages_of(path, place.token, place.alive) if source.documents else rows_of(path)
    for row in itertools.islice(rows, source.max_rows):
        place.alive()
        yield row


def located(path: Path, base: Path) -> Path:
    """A path of the pipeline file; relative ones start at its folder."""
    return path.expanduser() if path.expanduser().is_absolute() else (base / path)


def input_files(sources: Sequence[SourceSpec], base: Path) -> list[tuple[str, Path]]:
    """The files that were read, named as the person knows them: relative to the source's folder."""
    found: list[tuple[str, Path]] = []
    for source in sources:
        if source.path is None:
            continue
        path = located(source.path, base)
        files = document_files(path) if source.documents else data_files(path)
        under = "" if path.is_file() else f"{path.name}/"
        found += [(f"{under}{shown_name(file, path)}", file) for file in files]
    return found
