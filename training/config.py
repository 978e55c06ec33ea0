"""A fine-tuning run as its YAML file says it: every choice once, typed, with bounds and a title; runs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field, ValidationError, model_validator

from engine.core import atomic_files
from engine.core.errors import UsageError
from training.yaml_config import Section, mistake, parse_scalar, parse_yaml, read_yaml, to_yaml

Task = Literal["auto", "chat", "text", "preference", "reward"]
Precision = Literal["auto", "4bit", "8bit", "16bit", "32bit"]
ExportKind = Literal["adapter", "adapter_gguf", "merged", "gguf"]
KIND = "run"


def _as_words(value: object) -> object:
    """YAML reads a plain on or off as a truth value."""
    return ("on" if value else "off") if isinstance(value, bool) else value


Switch = Annotated[Literal["auto", "on", "off"], BeforeValidator(_as_words)]


class DataSpec(Section):
    """What is learnt from: a finished set (`set`: its folder), or files as the data studio writes them.

    Without validation rows, `validation_share` of the training rows are held back.
    """

    set: Path | None = Field(None, title="Prepared data set")
    train: tuple[Path, ...] = Field((), title="Training files")
    validation: tuple[Path, ...] = Field((), title="Validation files")
    validation_share: float = Field(0.05, ge=0.0, lt=1.0, title="Share of rows held back for validation")
    most_rows: int = Field(0, ge=0, title="Most training rows (0: all)")

    @model_validator(mode="after")
    def _something(self) -> DataSpec:
        if (self.set is None) == (not self.train):
            raise ValueError("name either a set or train files")
        return self


class LoraSpec(Section):
    """The adapter. `rslora: auto` scales by the root of the rank from a rank of 32 on."""

    rank: int = Field(16, ge=1, le=1024, title="Rank")
    alpha: float = Field(32.0, gt=0, le=8192, title="Alpha")
    dropout: float = Field(0.0, ge=0.0, lt=1.0, title="Dropout")
    rslora: Switch = Field("auto", title="Rank-stabilised scaling")
    dora: bool = Field(default=False, title="DoRA (a quarter slower)")
    targets: tuple[str, ...] = Field((), max_length=64, title="Layers (empty: all linear layers but the head)")

    @property
    def use_rslora(self) -> bool:
        return self.rslora == "on" or (self.rslora == "auto" and self.rank >= 32)


class OptimSpec(Section):
    """How the weights move. `learning_rate` 0: 2e-4 with LoRA, 2e-5 for all weights, 5e-6 for preferences."""

    epochs: float = Field(3.0, gt=0, le=1000, title="Epochs")
    max_steps: int = Field(0, ge=0, title="Most steps (0: all epochs)")
    learning_rate: float = Field(0.0, ge=0.0, le=1.0, title="Learning rate (0: by the method)")
    scheduler: Literal["cosine", "linear", "constant"] = Field("cosine", title="Schedule")
    warmup_share: float = Field(0.03, ge=0.0, lt=1.0, title="Share of steps for the warm-up")
    batch_size: int = Field(8, ge=1, le=4096, title="Examples a batch")
    accumulation: int = Field(1, ge=1, le=4096, title="Batches a step")
    weight_decay: float = Field(0.0, ge=0.0, le=1.0, title="Weight decay")
    max_grad_norm: float = Field(1.0, ge=0.0, le=1000, title="Largest gradient norm (0: no limit)")
    optimizer: Literal["auto", "adamw", "adamw_8bit", "paged_adamw_8bit", "adafactor", "sgd"] = Field(
        "auto", title="Optimizer"
    )
    neftune_alpha: float = Field(0.0, ge=0.0, le=100.0, title="NEFTune noise (0: none)")
    beta: float = Field(0.1, gt=0.0, le=10.0, title="DPO beta")


class TextSpec(Section):
    """How examples become tokens. `packing: auto` packs when rows are mostly short and the batch needs no padding."""

    max_tokens: int = Field(1024, ge=16, le=1_000_000, title="Longest example (tokens)")
    answer_only: bool = Field(default=True, title="Learn the answers only, not the questions")
    packing: Switch = Field("auto", title="Several examples in one row")
    too_long: Literal["cut", "drop"] = Field("cut", title="Examples that are too long")
    system_prompt: str = Field("", title="System prompt where an example has none")


class EvaluationSpec(Section):
    """What is measured on validation rows. `every_steps` 0: four times an epoch, ten steps apart at least.

    `answers` are written for the scores: `at_ends` before and after the training, which takes less time.
    """

    every_steps: int = Field(0, ge=0, title="Steps between evaluations (0: four an epoch)")
    answers_when: Literal["at_ends", "always"] = Field("at_ends", title="Answers are written")
    at_start: bool = Field(default=True, title="Evaluate before the training")
    most_rows: int = Field(200, ge=0, title="Most validation rows (0: all)")
    answers: int = Field(8, ge=0, le=1000, title="Answers written for BLEU, ROUGE and chrF")
    answer_tokens: int = Field(128, ge=1, le=4096, title="Longest written answer (tokens)")
    samples: int = Field(5, ge=0, le=100, title="Best and worst rows shown")
    reward_model: Path | None = Field(None, title="Reward model that scores the answers")


class CheckpointSpec(Section):
    """What is kept while it runs. `every_steps` 0: with every evaluation."""

    every_steps: int = Field(0, ge=0, title="Steps between checkpoints (0: with every evaluation)")
    keep: int = Field(2, ge=1, le=100, title="Checkpoints kept")
    best: bool = Field(default=True, title="Keep the checkpoint with the lowest validation loss")


class DeviceSpec(Section):
    """Where it runs. `precision: auto`: 4 bits where only that fits a GPU, else 16; on a CPU what it computes fast.

    `parallel` is how several processes share the work: `ddp`, a whole model each, or `fsdp`, one model cut up over all.
    """

    device: Literal["auto", "cpu", "cuda"] = Field("auto", title="Device")
    precision: Precision = Field("auto", title="Precision of the base")
    gradient_checkpointing: Switch = Field("auto", title="Save memory, a third slower")
    processes: int = Field(1, ge=1, le=64, title="Processes on this computer (one a GPU)")
    parallel: Literal["ddp", "fsdp"] = Field("ddp", title="What several processes hold")
    threads: int = Field(0, ge=0, le=256, title="Threads (0: as many as there are physical cores)")
    rest_while_chatting: bool = Field(default=True, title="Rest while a chat answers")


class ExportSpec(Section):
    """What is made when the run is done. The adapter is always kept in the run. `quantization: auto`: F16 for a base
    under a billion parameters, whose lightly tuned answers 8 bits change; else Q8_0."""

    kinds: tuple[ExportKind, ...] = Field((), title="Made when done")
    quantization: str = Field("auto", pattern=r"^(auto|[A-Z0-9_]{2,12})$", title="Quantisation of the GGUF")


class TrainConfig(Section):
    """The whole run. Paths are relative to the folder of its file. `base`: a Hugging Face folder or a GGUF."""

    version: Literal[1] = 1
    name: str = Field(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]*$", title="Name")
    base: Path = Field(title="Base model")
    task: Task = Field("auto", title="Task (auto: by the data)")
    method: Literal["lora", "full"] = Field("lora", title="Method")
    seed: int = Field(17, ge=0, le=2**31 - 1, title="Seed")
    data: DataSpec
    lora: LoraSpec = LoraSpec()
    optim: OptimSpec = OptimSpec()
    text: TextSpec = TextSpec()
    evaluation: EvaluationSpec = EvaluationSpec()
    checkpoints: CheckpointSpec = CheckpointSpec()
    device: DeviceSpec = DeviceSpec()
    export: ExportSpec = ExportSpec()

    def absolute(self, base: Path) -> TrainConfig:
        """Every relative path taken from `base`."""
        data, evaluation = self.data, self.evaluation
        update = {
            "set": None if data.set is None else base / data.set,
            "train": tuple(base / path for path in data.train),
            "validation": tuple(base / path for path in data.validation),
        }
        reward = None if evaluation.reward_model is None else base / evaluation.reward_model
        return self.model_copy(
            update={
                "base": base / self.base,
                "data": data.model_copy(update=update),
                "evaluation": evaluation.model_copy(update={"reward_model": reward}),
            }
        )


def read_config(file: Path) -> TrainConfig:
    """Its relative paths start at its folder. Raises `UsageError` with the place of the first mistake."""
    return read_yaml(file, TrainConfig, KIND).absolute(file.absolute().parent)


def parse_config(text: str, name: str) -> TrainConfig:
    """Raises `UsageError` with the place of the first mistake."""
    return parse_yaml(text, name, TrainConfig, KIND)


def with_values(config: TrainConfig, values: Sequence[str]) -> TrainConfig:
    """`optim.epochs=2` for each value that differs, the value as in YAML. Raises `UsageError`."""
    named: dict[str, Any] = {}
    for text in values:
        key, sign, value = text.partition("=")
        if not sign or not _there_is(config, key):
            raise UsageError(f'"{text}" is not KEY=VALUE with a key of the configuration.', "As in optim.epochs=2.")
        named[key] = parse_scalar(value, text)
    try:
        return with_settings(config, named)
    except ValidationError as error:
        raise mistake("The configuration is not valid", error) from error


def with_settings(config: TrainConfig, values: Mapping[str, Any]) -> TrainConfig:
    """The same run with the values of some keys (`optim.epochs`) changed. Raises pydantic's `ValidationError`."""
    plain: Any = config.model_dump(mode="json")
    for key, value in values.items():
        *sections, last = key.split(".")
        place = plain
        for section in sections:
            place = place[section]
        place[last] = value
    return TrainConfig.model_validate(plain)


def _there_is(config: TrainConfig, key: str) -> bool:
    place: object = config
    *sections, last = key.split(".")
    for section in sections:
        place = getattr(place, section, None) if isinstance(place, BaseModel) else None
    return isinstance(place, BaseModel) and last in type(place).model_fields


def write_config(file: Path, config: TrainConfig) -> None:
    """As `read_config` reads it, with every default and whole paths. Raises `StorageError`."""
    atomic_files.write_text(file, config_yaml(config))


def config_yaml(config: TrainConfig) -> str:
    """With every default written out."""
    return to_yaml(config)
