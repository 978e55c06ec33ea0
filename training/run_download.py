"""All that is worth keeping of a run in one zip: settings, events, logs, tables, answers; no weights."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.core.errors import StorageError, UsageError
from training.comparison import CurvePoint, RunMetrics, ValidationPoint, compare, story_of
from training.run_events import SamplesShown
from training.run_store import CONFIG, EVENTS, LOG, STATE, Run, events_of

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_AS_THEY_ARE = (CONFIG, STATE, EVENTS, LOG)


def bundle(run: Run, target: Path) -> Path:
    """Write `target` (a .zip). A run that goes on is taken as it is now.

    Raises `UsageError` when the file is there already, `StorageError` when it cannot be written.
    """
    if target.exists():
        raise UsageError(f"{target.name} is there already.", "Choose another name, or delete it first.")
    story = story_of(events_of(run))
    part = ""
    try:
        handle, part = tempfile.mkstemp(dir=target.absolute().parent, prefix=f".{target.name[:40]}-", suffix=".part")
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in _AS_THEY_ARE:
                if (run.folder / name).is_file():
                    archive.write(run.folder / name, f"{run.id}/{name}")
            archive.writestr(f"{run.id}/steps.csv", table(CurvePoint, story.points))
            archive.writestr(f"{run.id}/validation.csv", table(ValidationPoint, story.validation))
            archive.writestr(f"{run.id}/predictions.jsonl", _predictions(story.samples))
        Path(part).replace(target)
    except OSError as error:
        if part:
            Path(part).unlink(missing_ok=True)
        raise StorageError(
            f"{target.name} could not be written: {error.strerror or error}.", "Free some disk space or choose another "
            "folder."
        ) from error  # fmt: skip
    return target


def table(kind: type[DataclassInstance], rows: Sequence[DataclassInstance]) -> str:
    """A CSV with a column for each field; what is not known is empty."""
    names = [field.name for field in dataclasses.fields(kind)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(getattr(row, name)) for name in names] for row in rows)
    return text.getvalue()


def comparison_table(runs: Sequence[Run]) -> str:
    """A CSV with a row for each run: what came out, then the settings that differ."""
    found = compare(runs)
    varied = [setting for setting in found.settings if setting.differs]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    rows = [flat_metrics(row) for row in found.metrics]
    writer.writerow([*(rows[0] if rows else ()), *(setting.key for setting in varied)])
    for number, row in enumerate(rows):
        settings = [_cell(setting.values[number]) for setting in varied]
        writer.writerow([*map(_cell, row.values()), *settings])
    return text.getvalue()


def flat_metrics(row: RunMetrics) -> dict[str, Any]:
    """One level: the first, best and last measurement as `first_loss`, `best_bleu` and so on."""
    flat: dict[str, Any] = {}
    for each in dataclasses.fields(row):
        value = getattr(row, each.name)
        if each.name in ("first", "best", "last"):
            for inner in dataclasses.fields(ValidationPoint):
                if inner.name != "seconds":
                    flat[f"{each.name}_{inner.name}"] = None if value is None else getattr(value, inner.name)
        else:
            flat[each.name] = value
    return flat


def _predictions(shown: Sequence[SamplesShown]) -> str:
    lines = [
        json.dumps({"step": each.step, "kind": kind, **sample.model_dump()}, ensure_ascii=False)
        for each in shown
        for kind, samples in (("best", each.best), ("worst", each.worst))
        for sample in samples
    ]
    return "".join(f"{line}\n" for line in lines)


def _cell(value: Any) -> Any:
    """A text that a spreadsheet would take for a formula gets a mark in front."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
