"""Preview, inspect, prepare, list: the calls of the data studio, carried out in this process; knows no window."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.trash_folder import Trashed, TrashFolder
from training.dataprep import inspection, pipeline
from training.dataprep.cleaning import CleanStep
from training.dataprep.data_object import DataSet, remove_set, sets_in, workplace
from training.dataprep.formats import Mapped, mapper_for
from training.dataprep.inspection import Inspection
from training.dataprep.intake import Intake, Place, format_of, peek, raw_rows
from training.dataprep.model_checks import default_checks
from training.dataprep.pipeline import Progress
from training.dataprep.services import NoServices, Services
from training.dataprep.spec import CleanSpec, Format, PipelineSpec, SourceSpec
from training.dataprep.types import Example, Refusal, Task
from training.yaml_config import mistake

PREVIEW_ROWS = 20
_TREE_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a source as examples, cleaned as the defaults clean. `columns` are those of the first row."""

    source: str
    format: Format
    task: Task
    columns: tuple[str, ...]
    examples: tuple[Example, ...]
    refused: tuple[Refusal, ...]


def _silent(_progress: Progress) -> None:
    """Nobody watches."""


class Training:
    """Data preparation; `root` is the folder of the finished sets (`datasets/` of the profile).

    Calls return when they are done: run them on a job. Each takes a `CancelToken` and tells its progress.
    """

    def __init__(self, root: Path, services: Services | None = None) -> None:
        self.root = root
        self._services = services or NoServices()

    def preview(self, source: SourceSpec, base: Path, token: CancelToken | None = None) -> Preview:
        """Reads the first rows only. Raises `UsageError` when the format is not known, `DocumentError`."""
        with tempfile.TemporaryDirectory(prefix="aquifer-preview-") as scratch:
            place = self._place(base, Path(scratch), token)
            intake = Intake(source, format_of(source, place))
            rows, bad = peek(raw_rows(source, place), PREVIEW_ROWS)
            columns = tuple(str(name) for name in rows[0].values) if rows else ()
            if intake.format is Format.OASST_ROWS:
                examples, refused = _first_paths(source, place)
            else:
                convert = mapper_for(intake.format, source.columns, source.fill)
                mapped = [convert(row) for row in rows]
                examples = [example for item in mapped if isinstance(item, Mapped) for example in item.examples]
                refused = [*bad, *(item for item in mapped if isinstance(item, Refusal))]
        cleaned = [item for item in CleanStep(CleanSpec()).apply(examples) if isinstance(item, Example)]
        return Preview(source.name, intake.format, intake.task, columns, tuple(cleaned), tuple(refused))

    def inspect(
        self,
        spec: PipelineSpec,
        base: Path,
        token: CancelToken | None = None,
        report: Callable[[Progress], None] = _silent,
    ) -> Inspection:
        """What every check would drop; nothing is written but scratch files beside the sets."""
        with workplace(self.root, spec.name) as folder:
            made = pipeline.plan(spec, self._place(base, folder, token))
            return inspection.inspect(made, report)

    def prepare(
        self,
        spec: PipelineSpec,
        base: Path,
        token: CancelToken | None = None,
        report: Callable[[Progress], None] = _silent,
    ) -> DataSet:
        """Make the set: a new version, or the one that holds the same bytes. `base`: where relative paths start."""
        with workplace(self.root, spec.name) as folder:
            made = pipeline.plan(spec, self._place(base, folder, token))
            return pipeline.prepare(made, self.root, report)

    def sets(self) -> list[DataSet]:
        """The finished sets; one that was being written when the program died is not among them."""
        return sets_in(self.root)

    def remove(self, name: str, version: int | None = None) -> None:
        """Delete a set, all its versions or one. Raises `UsageError` when there is none."""
        own = [one for one in self.sets() if one.manifest.name == name and version in (None, one.data_version)]
        if not own:
            of = "" if version is None else f" with the version {version}"
            known = ", ".join(sorted({one.manifest.name for one in self.sets()})) or "none"
            raise UsageError(f'There is no set "{name}"{of}.', f"The sets are: {known}.")
        for one in own:
            remove_set(one)

    def discard(self, name: str, version: int, trash: TrashFolder) -> Trashed:
        """Move one version of a set to the trash. Raises `UsageError` when there is none, `StorageError`."""
        for one in self.sets():
            if (one.manifest.name, one.data_version) == (name, version):
                return trash.put([one.folder], "data set", name, f"version {version}")
        raise UsageError(f'There is no set "{name}" with the version {version}.')

    def _place(self, base: Path, scratch: Path, token: CancelToken | None) -> Place:
        return Place(base, self._services, token or CancelToken(), scratch)


def _first_paths(source: SourceSpec, place: Place) -> tuple[list[Example], list[Refusal]]:
    """The first examples of single messages: more rows are read, for the trees to be put together."""
    limited = source.model_copy(update={"max_rows": source.max_rows or _TREE_ROWS})
    intake, refused = Intake(limited, Format.OASST_ROWS), list[Refusal]()
    intake.count_into(lambda _step, refusal, _rows: refused.append(refusal))
    examples = list(intake.examples(place))[:PREVIEW_ROWS]
    return examples, sorted(refused, key=lambda refusal: refusal.origin.row)[:PREVIEW_ROWS]


def new_pipeline(name: str, sources: Sequence[SourceSpec], preview: Preview) -> PipelineSpec:
    """A pipeline with the defaults for examples like those of the preview. Raises `UsageError` for a wrong name."""
    with_context = preview.format in (Format.QA, Format.SQUAD, Format.SUMMARY) and any(
        one.context for one in preview.examples
    )
    checks = default_checks(preview.task, with_context=with_context)
    try:
        return PipelineSpec(name=name, sources=tuple(sources), checks=checks)
    except ValidationError as error:
        raise mistake("The pipeline is not valid", error) from error
