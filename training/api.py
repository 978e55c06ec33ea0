"""The facade of training for the window and scripts: what can be asked for, and the types that come back."""

from __future__ import annotations

from training.config import (
    CheckpointSpec,
    DataSpec,
    DeviceSpec,
    EvaluationSpec,
    ExportSpec,
    LoraSpec,
    OptimSpec,
    TextSpec,
    TrainConfig,
    config_yaml,
    parse_config,
    read_config,
)
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
from training.generation.maker import Dropped, PairProgress, PairReport, make_pairs
from training.generation.services import Generator
from training.generation.spec import Kind, PairSpec
from training.prepare_process import PrepareProcess
from training.run_events import (
    CheckpointSaved,
    Evaluated,
    Exported,
    PhaseStarted,
    Retried,
    RunEvent,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    Sample,
    SamplesShown,
    Told,
    TrainStep,
)
from training.run_store import EventTail, Run, RunState, events_of
from training.runs import Runs
from training.studio import Preview, Training, new_pipeline

__all__ = [
    "Bin",
    "CheckSpec",
    "CheckView",
    "CheckpointSaved",
    "CheckpointSpec",
    "CleanSpec",
    "ColumnMap",
    "DataSet",
    "DataSpec",
    "DeviceSpec",
    "Dropped",
    "DuplicateSpec",
    "EngineServices",
    "Evaluated",
    "EvaluationSpec",
    "EventTail",
    "Example",
    "ExportSpec",
    "Exported",
    "FileFacts",
    "FitSpec",
    "Format",
    "Generator",
    "Inspection",
    "Kind",
    "LoraSpec",
    "Manifest",
    "NoServices",
    "OptimSpec",
    "Origin",
    "OutputSpec",
    "PairProgress",
    "PairReport",
    "PairSpec",
    "PhaseStarted",
    "PipelineSpec",
    "PrepareProcess",
    "Preview",
    "Progress",
    "Refusal",
    "Retried",
    "Run",
    "RunEvent",
    "RunFailed",
    "RunFinished",
    "RunStarted",
    "RunState",
    "RunStopped",
    "Runs",
    "Sample",
    "SamplesShown",
    "Services",
    "Shown",
    "SourceSpec",
    "SourceView",
    "SplitSpec",
    "StepFacts",
    "Task",
    "TextSpec",
    "TokenView",
    "Told",
    "TrainConfig",
    "TrainStep",
    "Training",
    "Turn",
    "check_kinds",
    "config_yaml",
    "events_of",
    "make_pairs",
    "new_pipeline",
    "parse_config",
    "parse_pipeline",
    "pipeline_yaml",
    "read_config",
    "read_pipeline",
]
