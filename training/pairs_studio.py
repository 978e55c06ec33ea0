"""Pairs written from documents, kept in the profile: each work with its wish, texts and report; knows no engine.

A work is a folder: `wish.json` says what was asked for, the texts lie beside the pairs as soon as they are written, and
`report.json` is of the last time it ended or was stopped. A work that was killed has its texts and goes on.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from engine.core import atomic_files
from engine.core.errors import AquiferError, Cancelled, StorageError, UsageError
from engine.core.jobs import CancelToken
from training.dataprep.spec import PipelineSpec, read_pipeline
from training.generation.maker import PairProgress, PairReport, journal_file, make_pairs
from training.generation.pairs_file import pipeline_file, pipeline_of
from training.generation.services import Generator
from training.generation.spec import PairSpec
from training.names import plain_name

WISH, REPORT = "wish.json", "report.json"
_GONE = ".gone-"
_LONGEST_NAME = 60
_REPORTS: TypeAdapter[PairReport] = TypeAdapter(PairReport)
_LINES_AT_ONCE = 1 << 20


class _Wish(BaseModel):
    """`wish.json`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    created: float
    spec: PairSpec


@dataclass(frozen=True, slots=True)
class PairWork:
    """Pairs in the list. `texts` were written so far; `report` is None where they were killed before their end."""

    folder: Path
    spec: PairSpec
    created: float
    texts: int
    report: PairReport | None

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def file(self) -> Path:
        """The pairs; there is none before the work ended or was stopped once."""
        return file_in(self.folder, self.spec)

    @property
    def finished(self) -> bool:
        return self.report is not None and self.report.finished

    @property
    def written_by(self) -> str:
        """The name of the model; empty where there is no report."""
        return self.report.model if self.report is not None else ""

    @property
    def pairs(self) -> int:
        """Rows in the file."""
        report = self.report
        return report.pairs + report.evolved + report.summaries if report is not None else 0


class PairStudio:
    """`root` is the folder of all works (`pairs/` of the profile); `generator` gives the pages and writes."""

    def __init__(self, root: Path, generator: Generator) -> None:
        self.root = root
        self._generator = generator

    def list(self) -> list[PairWork]:
        """The newest first. A folder without a readable wish is none."""
        found = [_read(folder) for folder in sorted(self.root.glob("[0-9]*"), reverse=True)]
        return [work for work in found if work is not None]

    def make(
        self, spec: PairSpec, token: CancelToken, report: Callable[[PairProgress], None] = lambda _at: None
    ) -> PairWork:
        """Write pairs, or go on with the work that has the same wish. Stopped by `token`, what is there is kept; what
        another model finished stays as it is, and a new work is begun.

        Raises `UsageError` when nothing in the collection can be asked about, `ModelError`, `StorageError`, and
        `Cancelled` when it was stopped before there was anything.
        """
        known = self._known(spec, token)
        folder = known.folder if known is not None else self._new(spec)
        with _kept_if_begun(folder, spec):
            done = make_pairs(spec, self._generator, file_in(folder, spec), token, report)
        atomic_files.write_bytes(folder / REPORT, _REPORTS.dump_json(done))
        made = _read(folder)
        if made is None:
            raise StorageError("The pairs are no longer where they were written.", "Write them again.")
        return made

    def _known(self, spec: PairSpec, token: CancelToken) -> PairWork | None:
        """The work to go on with."""
        alike = [work for work in self.list() if work.spec == spec]
        model = self._generator.writer(token).name if any(work.finished for work in alike) else ""
        return next((work for work in alike if not work.finished or work.written_by == model), None)

    def pipeline(self, work: PairWork) -> PipelineSpec:
        """The checks that fit these pairs, for a set of them; as a person changed them where they did."""
        beside = pipeline_file(work.file)
        spec = read_pipeline(beside) if beside.is_file() else pipeline_of(work.file, work.spec.kinds)
        sources = tuple(
            source if source.path is None else source.model_copy(update={"path": work.folder / source.path})
            for source in spec.sources
        )
        return spec.model_copy(update={"sources": sources})

    def remove(self, work_id: str) -> None:
        """Delete pairs with their texts. Raises `UsageError` when there are none of that name, `StorageError`."""
        work = next((one for one in self.list() if one.id == work_id), None)
        if work is None:
            raise UsageError("These pairs are not there any more.")
        try:
            # One rename takes them off the list; what a crash leaves is deleted the next time.
            work.folder.rename(self.root / f"{_GONE}{work.id}")
            for leftover in self.root.glob(f"{_GONE}*"):
                shutil.rmtree(leftover)
        except OSError as error:
            raise StorageError(f"The pairs could not be deleted: {error.strerror or error}.") from error

    def _new(self, spec: PairSpec) -> Path:
        slug = plain_name(spec.collection, "documents").replace(" ", "-").lower()[:40]
        stamp = time.strftime("%Y%m%d-%H%M%S")
        names = [f"{stamp}-{slug}", *(f"{stamp}-{slug}-{number}" for number in range(2, 100))]
        folder = self.root / next(name for name in names if not (self.root / name).exists())
        atomic_files.write_text(folder / WISH, _Wish(created=time.time(), spec=spec).model_dump_json())
        return folder


def file_in(folder: Path, spec: PairSpec) -> Path:
    """Named after the collection: the set made of it is called so too."""
    return folder / f"{plain_name(spec.collection, 'documents')[:_LONGEST_NAME].rstrip()} pairs.jsonl"


@contextmanager
def _kept_if_begun(folder: Path, spec: PairSpec) -> Iterator[None]:
    """A work that ends before its first text was none."""
    try:
        yield
    except (AquiferError, Cancelled):
        if not _texts(journal_file(file_in(folder, spec))):
            shutil.rmtree(folder, ignore_errors=True)
        raise


def _read(folder: Path) -> PairWork | None:
    try:
        wish = _Wish.model_validate_json((folder / WISH).read_bytes())
    except (OSError, ValidationError):
        return None
    file = file_in(folder, wish.spec)
    return PairWork(folder, wish.spec, wish.created, _texts(journal_file(file)), _report(folder, file))


def _report(folder: Path, file: Path) -> PairReport | None:
    """With the paths as they are now: the profile may have been moved."""
    try:
        found = _REPORTS.validate_json((folder / REPORT).read_bytes())
    except (OSError, ValidationError):
        return None
    return replace(found, file=file, pipeline=pipeline_file(file))


def _texts(journal: Path) -> int:
    """Lines on disk; a torn last one is none."""
    count = 0
    try:
        with journal.open("rb") as stream:
            while part := stream.read(_LINES_AT_ONCE):
                count += part.count(b"\n")
    except OSError:
        return 0
    return count
