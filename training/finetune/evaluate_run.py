"""Measures a base model, or a run's model on it, on any data file; trains nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from engine.core.errors import UsageError
from training.config import DataSpec, DeviceSpec, EvaluationSpec, TextSpec, TrainConfig
from training.dataprep.types import Task
from training.finetune import base_model
from training.finetune.encode import Encoder
from training.finetune.evaluating import Evaluation
from training.finetune.gguf_base import hf_folder_of
from training.finetune.row_files import RowFiles, read_facts
from training.finetune.source_rows import open_data
from training.finetune.tokenizer import TrainTokenizer
from training.run_events import Evaluated, RunEvent


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: `model` is the folder of a finished run (`model/`), None for the base alone.

    `kept` is the folder of the rows a run made (`data/`): its validation rows are measured where no file is named.
    """

    base: Path
    model: Path | None
    bases: Path
    kept: Path | None = None


def evaluate(
    subject: Subject, files: tuple[Path, ...], spec: EvaluationSpec, text: TextSpec, tell: Callable[[RunEvent], None]
) -> Evaluated:
    """Loss, perplexity and scores over the rows of `files`, or those the run kept back; events are told too (samples).

    Raises `UsageError` when the files hold no conversations or texts, `ModelError`.
    """
    base = hf_folder_of(subject.base, subject.bases, lambda _text: None)
    tokenizer = TrainTokenizer(subject.model or base)
    if files or subject.kept is None:
        task, rows = _rows_of(files, spec.most_rows, text, tokenizer)
    else:
        task, rows = _rows_kept(subject.kept, spec.most_rows)
    if not rows:
        raise UsageError("There is no row to measure on.", "Name a file with rows the model did not learn.")
    model = _load(subject, base)
    found: list[Evaluated] = []

    def keep(event: RunEvent) -> None:
        if isinstance(event, Evaluated):
            found.append(event)
        tell(event)

    evaluation = Evaluation(model, tokenizer, rows, spec, write_answers=task is Task.CHAT)
    evaluation.run(0, keep, lambda: None, ends=True)
    return found[0]


def _rows_of(files: tuple[Path, ...], most: int, text: TextSpec, tokenizer: TrainTokenizer) -> tuple[Task, list[Any]]:
    """The first rows, or all (0)."""
    with tempfile.TemporaryDirectory(prefix="aquifer-evaluate-") as scratch:
        data = open_data(DataSpec(train=files, validation_share=0.0), Path(scratch))
        if data.task is Task.PREFERENCE:
            raise UsageError("Pairs of answers are measured during their training only.", "Choose a file of answers.")
        encoder = Encoder(tokenizer, text, data.task)
        rows = islice(encoder.rows(data.training_rows(encoder.skip)), most or None)
        return data.task, [{"input_ids": ids, "labels": labels} for ids, labels in rows]


def _rows_kept(folder: Path, most: int) -> tuple[Task, list[Any]]:
    facts = read_facts(folder)
    if facts is None:
        raise UsageError("The run has no rows to measure on.", "Name a file with rows the model did not learn.")
    return facts.task, RowFiles(folder, facts).validation(most)


def _load(subject: Subject, base: Path) -> Any:
    """The base with the adapter on it, or the whole model of a full fine-tune."""
    config = TrainConfig(
        name="evaluate", base=base, data=DataSpec(train=(base,)), device=DeviceSpec(device="auto", precision="auto")
    )
    weights = sum(file.stat().st_size for file in base.glob("*.safetensors"))
    where = base_model.place(config, weights)
    adapter = subject.model is not None and (subject.model / "adapter_config.json").is_file()
    model = base_model.load_base(base if adapter or subject.model is None else subject.model, where)
    if adapter:
        from peft import PeftModel

        with base_model.errors_as_sentences(subject.model or base):
            model = PeftModel.from_pretrained(model, str(subject.model))
    return model
