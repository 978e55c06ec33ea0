"""The pipeline as its YAML file says it: every choice once, typed, with bounds; runs nothing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.core.errors import UsageError
from training.dataprep.check_spec import CheckSpec, EmptySpec
from training.yaml_config import Section, parse_yaml, read_yaml, to_yaml

TooLong = Literal["drop", "cut", "cut_by_score", "split"]
Thumbs = Literal["not_down", "up", "any", "pairs"]
KIND = "pipeline"


class Format(StrEnum):
    """How rows are written; `auto` looks at the first rows of each source."""

    AUTO = "auto"
    ALPACA = "alpaca"
    SHAREGPT = "sharegpt"
    MESSAGES = "messages"
    PROMPT_COMPLETION = "prompt_completion"
    QA = "qa"
    SQUAD = "squad"
    SUMMARY = "summary"
    TEXT = "text"
    PLAIN = "plain"
    PREFERENCE = "preference"
    OASST_TREE = "oasst_tree"
    OASST_ROWS = "oasst_rows"
    COLUMNS = "columns"


class ColumnMap(Section):
    """Columns named by hand, for `format: columns`; `instruction` is a fixed question where no column has one."""

    context: str = ""
    system: str = ""
    question: str = ""
    instruction: str = ""
    answer: str = ""
    text: str = ""
    chosen: str = ""
    rejected: str = ""

    def check(self) -> None:
        """Raises `UsageError` when these columns make no example."""
        asked = bool(self.question or self.instruction)
        if self.text or (asked and (self.answer or (self.chosen and self.rejected))):
            return
        raise UsageError(
            "The columns named by hand make no example.",
            "Name text alone, or question (or a fixed instruction) with answer, or with chosen and rejected.",
        )


class SourceSpec(Section):
    """One set of rows: a file, a folder, an archive (`path`), a collection or the chats of the profile.

    `weight` is how often each of its training rows is taken (0.5: half of them, 2: twice). `share` instead is its share
    of the finished training set (0.05: a twentieth, for safety examples), each row at most once. `thumbs` is for chats:
    answers without a thumb down, only those with a thumb up, all; or preference pairs, where one question has an answer
    with a thumb up and another one with a thumb down.
    """

    path: Path | None = None
    documents: bool = False
    collection: str = ""
    chats: bool = False
    thumbs: Thumbs = "not_down"
    format: Format = Format.AUTO
    columns: ColumnMap = ColumnMap()
    fill: dict[str, str] = Field(default_factory=dict)
    weight: float = Field(1.0, gt=0, le=100)
    share: float | None = Field(None, gt=0, lt=1)
    use: Literal["split", "train", "validation"] = "split"
    max_rows: int | None = Field(None, ge=1)

    @model_validator(mode="after")
    def _one_place(self) -> SourceSpec:
        if sum((self.path is not None, bool(self.collection), self.chats)) != 1:
            raise ValueError("name exactly one of path, collection, chats")
        if self.documents and self.path is None:
            raise ValueError("documents: true belongs to a path")
        if self.thumbs != "not_down" and not self.chats:
            raise ValueError("thumbs belongs to chats: true")
        if self.share is not None and self.weight != 1.0:
            raise ValueError("give either weight or share")
        return self

    @property
    def name(self) -> str:
        """What the person calls it."""
        if self.path is not None:
            return self.path.name
        return f"collection {self.collection}" if self.collection else "chats"


class CleanSpec(Section):
    """What is put right in every text.

    Boilerplate lines go in contexts and texts only, and HTML stays in questions and answers that are about code.
    The last four harm a model that is to write text: they are off.
    """

    unicode_nfc: bool = True
    control_characters: bool = True
    white_space: bool = True
    html: bool = True
    boilerplate: bool = True
    urls: Literal["keep", "mask", "remove"] = "keep"
    emojis: Literal["keep", "remove"] = "keep"
    pii: Literal["mask", "keep"] = "mask"
    lower_case: bool = False
    remove_punctuation: bool = False
    remove_stop_words: bool = False
    remove_special_characters: bool = False

    @property
    def harmful(self) -> tuple[str, ...]:
        """The steps that are on and harm generation."""
        names = ("lower_case", "remove_punctuation", "remove_stop_words", "remove_special_characters")
        return tuple(name for name in names if getattr(self, name))


class DuplicateSpec(Section):
    """Rows that say what an earlier row says: word for word, or with `near` of their word runs in common (Jaccard)."""

    exact: bool = True
    near: float | None = Field(0.8, ge=0.5, le=1.0)
    run_words: int = Field(3, ge=1, le=10)


class FitSpec(Section):
    """Make examples fit a model: its folder or GGUF gives the tokenizer and the template.

    `split` makes several examples of a long text, so that nothing of it is lost; elsewhere it does what `cut` does.
    """

    model: Path
    max_tokens: int = Field(1024, ge=16, le=1_000_000)
    too_long: TooLong = "drop"


class SplitSpec(Section):
    """How much is kept back for validation: a share of the rows, or a number of them."""

    validation: float = Field(0.05, ge=0, lt=1)
    validation_rows: int | None = Field(None, ge=0)


class OutputSpec(Section):
    """How the data is written. `auto`: as trainers expect this kind of example; `plain`: `<human>: … <bot>: …`."""

    format: Literal["auto", "messages", "alpaca", "sharegpt", "csv", "parquet", "preference", "plain", "text"] = "auto"


class PipelineSpec(Section):
    """The whole pipeline. Paths are relative to the folder of its file."""

    version: Literal[1] = 1
    name: str = Field(min_length=1, max_length=80, pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]*$")
    seed: int = Field(17, ge=0, le=2**32 - 1)
    sources: tuple[SourceSpec, ...] = Field(min_length=1, max_length=100)
    clean: CleanSpec = CleanSpec()
    checks: tuple[Annotated[CheckSpec, Field(discriminator="check")], ...] = (EmptySpec(),)
    duplicates: DuplicateSpec = DuplicateSpec()
    fit: FitSpec | None = None
    split: SplitSpec = SplitSpec()
    shuffle: bool = True
    output: OutputSpec = OutputSpec()


def read_pipeline(file: Path) -> PipelineSpec:
    """Raises `UsageError` with the place of the first mistake."""
    return read_yaml(file, PipelineSpec, KIND)


def parse_pipeline(text: str, name: str) -> PipelineSpec:
    """From YAML. Raises `UsageError`."""
    return parse_yaml(text, name, PipelineSpec, KIND)


def pipeline_yaml(spec: PipelineSpec) -> str:
    """The YAML of a pipeline with every default written out."""
    return to_yaml(spec)
