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
from training.export.publish import KINDS as EXPORT_KINDS
from training.export.publish import ExportPlaces, export_run
from training.finetune.gguf_base import BASES_DIR
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
from training.run_store import RUNS_DIR, EventTail, Run, RunState, events_of, note_event
from training.runs import Runs
from training.studio import Preview, Training, new_pipeline

__all__ = [
    "BASES_DIR",
    "EXPORT_KINDS",
    "RUNS_DIR",
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
    "DuplicateSpec",
    "EngineServices",
    "Evaluated",
    "EvaluationSpec",
    "EventTail",
    "Example",
    "ExportPlaces",
    "ExportSpec",
    "Exported",
    "FileFacts",
    "FitSpec",
    "Format",
    "Inspection",
    "LoraSpec",
    "Manifest",
    "NoServices",
    "OptimSpec",
    "Origin",
    "OutputSpec",
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
    "export_run",
    "new_pipeline",
    "note_event",
    "parse_config",
    "parse_pipeline",
    "pipeline_yaml",
    "read_config",
    "read_pipeline",
]
