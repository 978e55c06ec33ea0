"""The facade of training for the window and scripts: what can be asked for, and the types that come back."""

from __future__ import annotations

from training.dataprep.check_spec import CheckSpec, check_kinds
from training.dataprep.data_object import DataSet, FileFacts, Manifest, StepFacts
from training.dataprep.histogram import Bin
from training.dataprep.inspection import CheckView, Inspection, Shown, SourceView, TokenView
from training.dataprep.pipeline import Progress
from training.dataprep.services import NoServices, Services
from training.dataprep.spec import (
    CleanSpec,
    ColumnMap,
    DuplicateSpec,
    FitSpec,
    Format,
    OutputSpec,
    PipelineSpec,
    SourceSpec,
    SplitSpec,
    parse_pipeline,
    pipeline_yaml,
    read_pipeline,
)
from training.dataprep.types import Example, Origin, Refusal, Task, Turn
from training.engine_link import EngineServices
from training.prepare_process import PrepareProcess
from training.studio import Preview, Training, new_pipeline

__all__ = [
    "Bin",
    "CheckSpec",
    "CheckView",
    "CleanSpec",
    "ColumnMap",
    "DataSet",
    "DuplicateSpec",
    "EngineServices",
    "Example",
    "FileFacts",
    "FitSpec",
    "Format",
    "Inspection",
    "Manifest",
    "NoServices",
    "Origin",
    "OutputSpec",
    "PipelineSpec",
    "PrepareProcess",
    "Preview",
    "Progress",
    "Refusal",
    "Services",
    "Shown",
    "SourceSpec",
    "SourceView",
    "SplitSpec",
    "StepFacts",
    "Task",
    "TokenView",
    "Training",
    "Turn",
    "check_kinds",
    "new_pipeline",
    "parse_pipeline",
    "pipeline_yaml",
    "read_pipeline",
]
