"""The facade of training for the window and scripts: what can be asked for, and the types that come back."""

from __future__ import annotations

from training.comparison import (
    Comparison,
    Curve,
    CurvePoint,
    RunMetrics,
    Setting,
    ValidationPoint,
    compare,
    curve_of,
    differences,
    metrics_of,
)
from training.config import (
    CheckpointSpec,
    DataSpec,
    DeviceSpec,
    EvaluationSpec,
    ExportKind,
    ExportSpec,
    LoraSpec,
    OptimSpec,
    TextSpec,
    TrainConfig,
    config_yaml,
    parse_config,
    read_config,
    with_values,
    write_config,
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
from training.finetune.data_facts import DataFacts, facts_of
from training.finetune.fitting import Proposal, fitting, nothing_fits
from training.finetune.forecast import Forecast, forecast, time_words
from training.finetune.machine_facts import TrainingMachine, this_machine
from training.finetune.memory_need import MemoryPart
from training.finetune.scores import Scores, scores
from training.finetune.sizes import gpus_here
from training.finetune.time_need import TimePart
from training.forecast_process import ForecastProcess, Outlook
from training.generation.maker import Dropped, PairProgress, PairReport, make_pairs
from training.generation.prompts import is_small
from training.generation.services import Generator
from training.generation.spec import Kind, PairSpec
from training.pairs_studio import PairStudio, PairWork
from training.prepare_process import PrepareProcess
from training.run_download import bundle, comparison_table
from training.run_events import (
    CheckpointSaved,
    Evaluated,
    Exported,
    PhaseStarted,
    PreflightDone,
    Retried,
    RunEvent,
    RunFailed,
    RunFinished,
    RunStarted,
    RunStopped,
    Sample,
    SamplesShown,
    Span,
    Told,
    TrainStep,
)
from training.run_grid import MOST_RUNS, grid, grid_keys
from training.run_progress import RunProgress, progress_of
from training.run_store import EventTail, Run, RunState, RunStore, events_of
from training.runs import Runs, runs_of
from training.studio import Preview, Training, new_pipeline

__all__ = [
    "EXPORT_KINDS",
    "MOST_RUNS",
    "Bin",
    "CheckSpec",
    "CheckView",
    "CheckpointSaved",
    "CheckpointSpec",
    "CleanSpec",
    "ColumnMap",
    "Comparison",
    "Curve",
    "CurvePoint",
    "DataFacts",
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
    "ExportKind",
    "ExportSpec",
    "Exported",
    "FileFacts",
    "FitSpec",
    "Forecast",
    "ForecastProcess",
    "Format",
    "Generator",
    "Inspection",
    "Kind",
    "LoraSpec",
    "Manifest",
    "MemoryPart",
    "NoServices",
    "OptimSpec",
    "Origin",
    "Outlook",
    "OutputSpec",
    "PairProgress",
    "PairReport",
    "PairSpec",
    "PairStudio",
    "PairWork",
    "PhaseStarted",
    "PipelineSpec",
    "PreflightDone",
    "PrepareProcess",
    "Preview",
    "Progress",
    "Proposal",
    "Refusal",
    "Retried",
    "Run",
    "RunEvent",
    "RunFailed",
    "RunFinished",
    "RunMetrics",
    "RunProgress",
    "RunStarted",
    "RunState",
    "RunStopped",
    "RunStore",
    "Runs",
    "Sample",
    "SamplesShown",
    "Scores",
    "Services",
    "Setting",
    "Shown",
    "SourceSpec",
    "SourceView",
    "Span",
    "SplitSpec",
    "StepFacts",
    "Task",
    "TextSpec",
    "TimePart",
    "TokenView",
    "Told",
    "TrainConfig",
    "TrainStep",
    "Training",
    "TrainingMachine",
    "Turn",
    "ValidationPoint",
    "bundle",
    "check_kinds",
    "compare",
    "comparison_table",
    "config_yaml",
    "curve_of",
    "differences",
    "events_of",
    "facts_of",
    "fitting",
    "forecast",
    "gpus_here",
    "grid",
    "grid_keys",
    "is_small",
    "make_pairs",
    "metrics_of",
    "new_pipeline",
    "nothing_fits",
    "parse_config",
    "parse_pipeline",
    "pipeline_yaml",
    "progress_of",
    "read_config",
    "read_pipeline",
    "runs_of",
    "scores",
    "this_machine",
    "time_words",
    "with_values",
    "write_config",
]
