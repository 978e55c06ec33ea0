"""The examples of a run: from a finished set or from files, training apart from validation; makes no tokens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from training.config import DataSpec
from training.dataprep.data_object import MANIFEST
from training.dataprep.intake import Intake, Place, format_of
from training.dataprep.services import NoServices
from training.dataprep.spec import SourceSpec
from training.dataprep.types import Example, Refusal, Task


@dataclass(frozen=True, slots=True)
class RunData:
    """What kind of examples, and how to read them (each call reads from the start).

    `skipped` is told of rows that could not be read; `share` of the training rows, evenly spread, is held back when
    there are no validation files.
    """

    task: Task
    train: tuple[Path, ...]
    validation: tuple[Path, ...]
    share: float
    scratch: Path

    def training_rows(self, skipped: Callable[[Refusal], None]) -> Iterator[Example]:
        for number, example in enumerate(self._examples(self.train, skipped)):
            if not self._held_back(number):
                yield example

    def validation_rows(self, skipped: Callable[[Refusal], None]) -> Iterator[Example]:
        if self.validation:
            yield from self._examples(self.validation, skipped)
            return
        # The same rows are told of when the training rows are read.
        for number, example in enumerate(self._examples(self.train, lambda _refusal: None)):
            if self._held_back(number):
                yield example

    def _held_back(self, number: int) -> bool:
        return not self.validation and int((number + 1) * self.share) > int(number * self.share)

    def _examples(self, files: Sequence[Path], skipped: Callable[[Refusal], None]) -> Iterator[Example]:
        for file in files:
            place = _place(self.scratch)
            source = SourceSpec(path=file)
            intake = Intake(source, format_of(source, place))
            intake.count_into(lambda _step, refusal, _rows: skipped(refusal))
            yield from intake.examples(place)


def open_data(spec: DataSpec, scratch: Path) -> RunData:
    """Raises `UsageError` when there is nothing to learn from, or files of different kinds."""
    train, validation = spec.train, spec.validation
    if spec.set is not None:
        train, validation = _files_of_set(spec.set, "train"), _files_of_set(spec.set, "validation")
    missing = [file for file in (*train, *validation) if not file.exists()]
    if missing:
        raise UsageError(f"There is no file {missing[0]}.", "Correct the data of the run.")
    train, validation = _filled(train), _filled(validation)
    place = _place(scratch)
    kinds = {}
    for file in (*train, *validation):
        source = SourceSpec(path=file)
        kinds[file] = Intake(source, format_of(source, place)).task
    if not train:
        raise UsageError("There is no row to learn from.", "Choose another data set, or prepare it with fewer checks.")
    if len(set(kinds.values())) > 1:
        each = "; ".join(f"{file.name}: {task.value}" for file, task in kinds.items())
        raise UsageError(f"The files hold different kinds of examples ({each}).", "Train on one kind at a time.")
    return RunData(kinds[train[0]], train, validation, spec.validation_share, scratch)


def _filled(files: Sequence[Path]) -> tuple[Path, ...]:
    """The data studio leaves an empty file where no row went."""
    return tuple(file for file in files if file.stat().st_size > 0)


def _files_of_set(folder: Path, part: str) -> tuple[Path, ...]:
    if not (folder / MANIFEST).is_file():
        raise UsageError(f"{folder} is no finished data set.", "python -m training datasets lists them.")
    return tuple(sorted(file for file in folder.glob(f"{part}.*") if file.is_file()))


def _place(scratch: Path) -> Place:
    return Place(Path("/"), NoServices(), CancelToken(), scratch)
