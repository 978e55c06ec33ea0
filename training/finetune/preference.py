"""Training on pairs of a better and a worse answer: DPO, or a reward model; the loss and the data path are TRL's."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from engine.core import atomic_files
from engine.core.errors import UsageError
from training.config import TrainConfig
from training.dataprep.tokens import ModelTokens
from training.dataprep.types import Example, Refusal, Turn
from training.finetune import base_model, checkpoints
from training.finetune.base_model import Placement
from training.finetune.chat_text import disarmed
from training.finetune.data_facts import facts_of
from training.finetune.pair_tokens import pair_tokens
from training.finetune.reporter import Reporting, as_callback
from training.finetune.run_plan import Fit, Schedule, learning_rate_of, schedule_of
from training.finetune.sizes import fitting_size
from training.finetune.source_rows import RunData, open_data
from training.finetune.tokenizer import TrainTokenizer
from training.finetune.trainer import common_settings, tokens_of
from training.finetune.training_run import (
    Surroundings,
    around_of,
    run_trainer,
    seed_everything,
    started_event,
    weights_bytes,
    write_model,
)
from training.run_events import Evaluated, PhaseStarted, Told
from training.run_store import CHECKPOINTS, DATA, MODEL

Row = dict[str, Any]
_PAIRS = "pairs.json"


def train_on_pairs(config: TrainConfig, at: Surroundings, base: Path, tokenizer: TrainTokenizer) -> None:
    """As `training_run.train`; task "reward" makes a model that scores, anything else one that answers."""
    from training.finetune.evaluating import save_whole

    if at.processes > 1:
        # TRL's trainer measures in all processes at once, ours in the first alone: each would wait for the other.
        raise UsageError(
            "Pairs of answers cannot be trained in several processes yet.", "Set the number of processes to 1."
        )
    scores = config.task == "reward"
    pairs = _pairs(config, at, tokenizer)
    where = base_model.place(config, weights_bytes(base))
    fit = fitting_size(config, at.folder, base, lambda: facts_of(config, ModelTokens(base)), at.tell)
    train, validation = (_tokens(rows, tokenizer, at, fit.max_tokens, scores=scores) for rows in pairs)
    if not train:
        raise UsageError(
            "No pair is left to learn from: the chat template refuses them, or they are too long.",
            "Raise the length, or choose another base model.",
        )
    at.tell(PhaseStarted(text="Loading the base model"))
    seed_everything(config.seed)
    model = base_model.load_classifier(base, where) if scores else base_model.load_base(base, where)
    model.config.pad_token_id = tokenizer.pad_id
    parameters = sum(parameter.numel() for parameter in model.parameters())
    seed_everything(config.seed)
    if config.method == "lora":
        model = base_model.add_adapter(model, config.lora, classifier=scores)
    schedule = schedule_of(config, fit, len(train), at.processes)
    resume = checkpoints.newest(at.folder / CHECKPOINTS)
    step = checkpoints.step_of(resume) if resume else 0
    started = started_event(fit, where, (model, parameters), schedule)
    at.tell(started.model_copy(update={"step": step, "rows": len(train), "validation_rows": len(validation)}))
    trainer: Any = None
    around = around_of(at, lambda step: _measure(trainer, step, at))
    around.steps = schedule.steps
    reporting = Reporting(around, schedule, config.checkpoints.keep)
    make = _reward_trainer if scores else _dpo_trainer
    trainer = make(config, fit, (where, schedule), at.folder / CHECKPOINTS, (model, tokenizer))(
        train, validation, as_callback(reporting)
    )
    around.tokens_seen = lambda: trainer.tokens_seen
    if resume is None and config.evaluation.at_start and validation:
        _measure(trainer, 0, at)
    at.tell(PhaseStarted(text="Training"))
    save = lambda: save_whole(at.folder / MODEL, lambda made: write_model(made, model, tokenizer))  # noqa: E731
    run_trainer(trainer, resume, at, around, save if at.leads else lambda: None)


Make = Callable[[list[Row], list[Row], Any], Any]


def _dpo_trainer(
    config: TrainConfig, fit: Fit, plan: tuple[Placement, Schedule], output: Path, parts: tuple[Any, TrainTokenizer]
) -> Make:
    from trl import DPOConfig, DPOTrainer

    settings = DPOConfig(
        **common_settings(config, fit, *plan, output),
        learning_rate=learning_rate_of(config, "preference"),
        beta=config.optim.beta,
        max_length=fit.max_tokens,
        per_device_eval_batch_size=fit.batch_size,
    )
    return _maker(DPOTrainer, settings, parts)


def _reward_trainer(
    config: TrainConfig, fit: Fit, plan: tuple[Placement, Schedule], output: Path, parts: tuple[Any, TrainTokenizer]
) -> Make:
    from trl import RewardConfig, RewardTrainer

    settings = RewardConfig(
        **common_settings(config, fit, *plan, output),
        learning_rate=learning_rate_of(config, "reward"),
        max_length=fit.max_tokens,
        per_device_eval_batch_size=fit.batch_size,
    )
    return _maker(RewardTrainer, settings, parts)


def _maker(kind: Any, settings: Any, parts: tuple[Any, TrainTokenizer]) -> Make:
    model, tokenizer = parts

    class PairsTrainer(kind):  # type: ignore[misc]
        """With a count of the tokens it learns from, and without a model card of its own."""

        tokens_seen = 0

        def compute_loss(self, model: Any, inputs: Any, *more: Any, **options: Any) -> Any:
            if self.model.training:
                self.tokens_seen += tokens_of(inputs)
            return super().compute_loss(model, inputs, *more, **options)

        def _prepare_dataset(self, dataset: Any, *_arguments: Any, **_options: Any) -> Any:
            """They are tokens already."""
            return dataset

        def create_model_card(self, *_arguments: Any, **_options: Any) -> None:
            """Ours is written with the export."""

    def make(train: list[Row], validation: list[Row], callback: Any) -> Any:
        from datasets import Dataset

        return PairsTrainer(
            model=model,
            args=settings,
            train_dataset=Dataset.from_list(train),
            eval_dataset=Dataset.from_list(validation) if validation else None,
            processing_class=tokenizer.inner,
            callbacks=[callback],
        )

    return make


def _measure(trainer: Any, step: int, at: Surroundings) -> None:
    """Loss of the pairs held back, and in how many the better answer wins."""
    if trainer.eval_dataset is None:
        return
    found = trainer.evaluate()
    accuracy = found.get("eval_rewards/accuracies", found.get("eval_accuracy"))
    loss = float(found["eval_loss"])
    at.tell(
        Evaluated(
            step=step,
            loss=loss,
            perplexity=math.exp(min(loss, 700.0)),
            accuracy=None if accuracy is None else float(accuracy),
        )
    )


def _pairs(config: TrainConfig, at: Surroundings, tokenizer: TrainTokenizer) -> tuple[list[Row], list[Row]]:
    """Read once, so that a resumed run has the same rows. Raises `UsageError` when there are none."""
    kept = at.folder / DATA / _PAIRS
    if kept.is_file():
        found = json.loads(kept.read_text(encoding="utf-8"))
        return found["train"], found["validation"]
    data: RunData = open_data(config.data, at.folder)
    skipped: list[Refusal] = []
    wanted = islice(data.training_rows(skipped.append), config.data.most_rows or None)
    system = config.text.system_prompt
    rows: list[Row] = [_row(example, tokenizer, system) for example in wanted]
    measured = islice(data.validation_rows(skipped.append), config.evaluation.most_rows or None)
    held = [_row(example, tokenizer, system) for example in measured]
    if not rows:
        raise UsageError("No pair is left to learn from.", "Choose another data set, or prepare it with fewer checks.")
    if skipped:
        at.tell(Told(text=f"{len(skipped):,} rows are left out: {skipped[0].reason}.", severity="warning"))
    if not held:
        at.tell(Told(text="There are no validation rows: nothing says whether it gets better.", severity="warning"))
    if at.leads:
        atomic_files.write_text(kept, json.dumps({"train": rows, "validation": held}, ensure_ascii=False))
    return rows, held


def _tokens(rows: list[Row], tokenizer: TrainTokenizer, at: Surroundings, longest: int, *, scores: bool) -> list[Row]:
    """Token rows; those the template refuses are told, and those with no room for an answer are left out as TRL does.

    A reward model reads its rows whole, so none may be longer.
    """
    found, refused = pair_tokens(rows, tokenizer, whole=scores)
    if refused:
        at.tell(Told(text=f"{refused:,} pairs are left out: the chat template refuses them.", severity="warning"))
    if scores:
        return [row for row in found if max(len(row["chosen_ids"]), len(row["rejected_ids"])) <= longest]
    return [row for row in found if len(row["prompt_ids"]) < longest]


def _row(example: Example, tokenizer: TrainTokenizer, system: str) -> Row:
    """Messages as TRL takes them; control tokens written out in the data lose their power.

    `system` stands in front where an example has no system prompt of its own.
    """
    marks = tokenizer.marks
    turns = example.prompt_turns()
    if system and turns and turns[0].role != "system":
        turns = (Turn("system", system), *turns)
    prompt = [{"role": turn.role, "content": disarmed(turn.content, marks)} for turn in turns]
    chosen, rejected = (
        [{"role": "assistant", "content": disarmed(text, marks)}] for text in (example.chosen, example.rejected)
    )
    return {"prompt": prompt, "chosen": chosen, "rejected": rejected}
