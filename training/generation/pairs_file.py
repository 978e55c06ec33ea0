"""The finished pairs as JSON lines, and the pipeline that checks them again and makes a set of them; asks no model."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from engine.core.atomic_files import atomic_writer
from training.dataprep import check_spec
from training.dataprep.formats import SUMMARISE
from training.dataprep.spec import Format, PipelineSpec, SourceSpec, pipeline_yaml
from training.dataprep.types import Field
from training.generation.judging import LEAST_BORNE_OUT_SUMMARY, Pair
from training.generation.passages import Passage
from training.generation.spec import Kind

_NO_NAME = re.compile(r"[^A-Za-z0-9 ._-]+")


def row_of(passage: Passage, kind: Kind, pair: Pair, evolved: str, model: str) -> dict[str, object]:
    """As `format: qa` reads it; the page it was made from stays with it. `evolved` names the way, empty for none."""
    return {
        "context": passage.text,
        "question": pair.question or SUMMARISE,
        "answer": pair.answer,
        "document": passage.document,
        "page": passage.page,
        "kind": kind,
        "evolved": evolved,
        "model": model,
        "passage": passage.stamp,
    }


def write_rows(rows: Sequence[dict[str, object]], file: Path) -> None:
    """All of them or, after a crash, those that were there before. Raises `StorageError`."""
    with atomic_writer(file) as stream:
        for row in rows:
            stream.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")


def pipeline_file(file: Path) -> Path:
    return file.with_suffix(".pipeline.yaml")


def write_pipeline(file: Path, kinds: Sequence[Kind]) -> Path:
    """Beside the pairs; one that is there already is the person's own and stays. Raises `StorageError`."""
    target = pipeline_file(file)
    if not target.exists():
        with atomic_writer(target) as stream:
            stream.write(pipeline_yaml(pipeline_of(file, kinds)).encode())
    return target


def pipeline_of(file: Path, kinds: Sequence[Kind]) -> PipelineSpec:
    """The checks that fit: borne out by the passage above all. Rows of one passage stay on one side of the split."""
    least = LEAST_BORNE_OUT_SUMMARY if "summary" in kinds else 1.0
    name = _NO_NAME.sub("-", file.stem).strip(" ._-") or "pairs"
    return PipelineSpec(
        name=name[:80],
        sources=(SourceSpec(path=Path(file.name), format=Format.QA),),
        checks=(
            check_spec.EmptySpec(),
            check_spec.LengthSpec(field=Field.QUESTION, minimum=10, maximum=3_000),
            check_spec.LengthSpec(field=Field.ANSWER, minimum=10, maximum=5_000),
            check_spec.LengthSpec(field=Field.CONTEXT, minimum=10, maximum=5_000),
            check_spec.QuestionSpec(),
            check_spec.BoilerplateSpec(),
            check_spec.RepetitionSpec(field=Field.ANSWER, maximum=0.3),
            check_spec.FieldScoreSpec(metric="borne_out", field=Field.ANSWER, against=Field.CONTEXT, minimum=least),
            check_spec.CompressionSpec(maximum=0.8),
            check_spec.SimilaritySpec(field=Field.ANSWER, against=Field.CONTEXT, minimum=0.2),
        ),
    )
