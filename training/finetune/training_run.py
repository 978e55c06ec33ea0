"""One start of a run in its process, from the data to the trained model; its ending is told by `train_process`."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core.errors import UsageError
from training.config import TrainConfig
from training.dataprep.types import Task
from training.finetune import base_model, checkpoints
from training.finetune.base_model import Placement
from training.finetune.evaluating import BEST, Evaluation, save_whole
from training.finetune.gguf_base import hf_folder_of
from training.finetune.ranks import agreed, check_shared, join, number_of_the_first, wait_for_all
from training.finetune.reporter import Around, Reporting, as_callback
from training.finetune.reward_scorer import RewardScorer
from training.finetune.row_files import RowFiles, make_rows, wait_for_rows
from training.finetune.run_plan import Fit, Schedule, fit_of, learning_rate_of, packs, schedule_of
from training.finetune.sharding import check_wanted, is_sharded, is_wanted, whole_state
from training.finetune.sizes import facts_of_rows, fitting_size
from training.finetune.source_rows import open_data
from training.finetune.tokenizer import TrainTokenizer
from training.finetune.trainer import rows_trainer, sft_settings
from training.run_events import Evaluated, PhaseStarted, RunEvent, RunFinished, RunStarted, RunStopped, Told
from training.run_store import CHECKPOINTS, DATA, MODEL, STOP

Tell = Callable[[RunEvent], None]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the process gives: the run's folder, where bases are converted, how to tell, who lives, who answers."""

    folder: Path
    bases: Path
    tell: Tell
    check_parent: Callable[[], None]
    answering: Path | None
    rank: int = 0
    processes: int = 1

    @property
    def leads(self) -> bool:
        return self.rank == 0


def train(config: TrainConfig, at: Surroundings) -> None:
    """Returns when it is finished or stopped. Raises `AquiferError`, or torch's errors for memory."""
    if at.processes > 1:
        join(on_gpu=base_model.uses_gpu(config))
        check_shared(at.folder)
    task = check_task(config.task, open_data(config.data, at.folder).task)
    base = hf_folder_of(config.base, at.bases, lambda text: at.tell(PhaseStarted(text=text)))
    tokenizer = TrainTokenizer(base)
    if task is Task.PREFERENCE:
        from training.finetune.preference import train_on_pairs

        train_on_pairs(config, at, base, tokenizer)
        return
    rows = _rows(config, fit_of(at.folder, config), at, tokenizer)
    cut_up = is_wanted(config, at.processes)
    where = _place(config, base, at.processes if cut_up else 1)
    fit = fit_of(at.folder, config)
    if at.processes == 1:
        fit = fitting_size(config, at.folder, base, lambda: facts_of_rows(rows.facts), at.tell)
    at.tell(PhaseStarted(text="Loading the base model"))
    model = base_model.load_base(base, where, to_be_cut=cut_up)
    parameters = sum(parameter.numel() for parameter in model.parameters())
    seed_everything(config.seed)
    if config.method == "lora":
        model = base_model.add_adapter(model, config.lora)
    data, packed = _training_rows(config, fit, rows, on_gpu=where.device == "cuda")
    schedule = schedule_of(config, fit, len(data), at.processes)
    resume = _newest_checkpoint(at)
    started = started_event(fit, where, (model, parameters), schedule)
    at.tell(_with_counts(started, rows, resume, packed=packed))
    options = {
        "learning_rate": learning_rate_of(config, "chat"),
        "packing": packed,
        "max_length": fit.max_tokens,
        "dataset_kwargs": {"skip_prepare_dataset": True},
    }
    settings = sft_settings(config, fit, where, schedule, at.folder / CHECKPOINTS, options)
    evaluation = Evaluation(
        model, tokenizer, rows.validation(config.evaluation.most_rows) if at.leads or cut_up else [],
        config.evaluation, write_answers=rows.facts.task is Task.CHAT,
    )  # fmt: skip
    if config.evaluation.reward_model is not None and at.leads:
        evaluation.reward = RewardScorer(config.evaluation.reward_model)
    parts = (model, tokenizer, schedule.steps)
    around = around_of(at, lambda step: _measure(evaluation, step, at, parts, keep_best=config.checkpoints.best))
    around.together, around.steps = cut_up, schedule.steps
    trainer = rows_trainer(
        model, tokenizer.inner, settings, data, [as_callback(Reporting(around, schedule, config.checkpoints.keep))],
        to_be_cut=cut_up,
    )  # fmt: skip
    if cut_up:
        trainer.cut(str(resume) if resume else None, on_gpu=where.device == "cuda")
    around.tokens_seen = lambda: at.processes * trainer.tokens_seen  # it counts its own
    _measure_before(config, at, evaluation, resume)
    at.tell(PhaseStarted(text="Training"))
    run_trainer(trainer, resume, at, around, lambda: _save_to(at.folder / MODEL, at, model, tokenizer))


def started_event(fit: Fit, where: Placement, model: tuple[Any, int], schedule: Schedule) -> RunStarted:
    """What is known of every kind of run; `model` with the count of the base's parameters."""
    return RunStarted(
        steps=schedule.steps,
        rows=0,
        validation_rows=0,
        tokens=0,
        trained_tokens=0,
        trainable=sum(parameter.numel() for parameter in model[0].parameters() if parameter.requires_grad),
        parameters=model[1],
        device=where.device,
        precision="16bit" if where.autocast else where.precision,
        batch_size=fit.batch_size,
        accumulation=fit.accumulation,
        max_tokens=fit.max_tokens,
        packing=False,
    )


def _place(config: TrainConfig, base: Path, parts: int) -> Placement:
    """Raises `UsageError` for what cannot be, or not be cut up into `parts`."""
    where = base_model.place(config, weights_bytes(base) // parts)
    if parts > 1:
        check_wanted(config, where)
    return where


def _newest_checkpoint(at: Surroundings) -> Path | None:
    """As the first process sees it, which takes away what was cut short: on a network drive others may see less."""
    folder = at.folder / CHECKPOINTS

    def step() -> int:
        found = checkpoints.newest(folder)
        return checkpoints.step_of(found) if found else 0

    newest = number_of_the_first(step, at.processes)
    return checkpoints.at_step(folder, newest) if newest else None


def _with_counts(started: RunStarted, rows: RowFiles, resume: Path | None, *, packed: bool) -> RunStarted:
    counts = rows.facts.train
    return started.model_copy(
        update={
            "step": checkpoints.step_of(resume) if resume else 0,
            "rows": counts.rows,
            "validation_rows": rows.facts.validation.rows,
            "tokens": counts.tokens,
            "trained_tokens": counts.learnt,
            "packing": packed,
        }
    )


def _measure_before(config: TrainConfig, at: Surroundings, evaluation: Evaluation, resume: Path | None) -> None:
    """The base model, before the first step; a run that goes on knows what it measured then."""
    if resume is None and config.evaluation.at_start and (at.leads or is_sharded(evaluation.model)):
        at.tell(PhaseStarted(text="Measuring the base model"))
        evaluation.run(0, at.tell, at.check_parent, ends=True)
    if evaluation.best is None:
        evaluation.best = _best_so_far(at.folder)


def run_trainer(trainer: Any, resume: Path | None, at: Surroundings, around: Around, save: Callable[[], None]) -> None:
    """Train to the end or the stop; a finished run has its model saved before it says so."""
    began = time.monotonic()
    if resume is not None and checkpoints.step_of(resume) >= around.steps:
        _end_at(resume, trainer, around)
    else:
        trainer.train(resume_from_checkpoint=str(resume) if resume else None)
    if around.stopped:
        at.tell(RunStopped(step=trainer.state.global_step))
        return
    save()
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    at.tell(
        RunFinished(
            step=trainer.state.global_step, seconds=time.monotonic() - began, loss=losses[-1] if losses else None
        )
    )


def _end_at(checkpoint: Path, trainer: Any, around: Around) -> None:
    """All steps are done, and it was stopped or killed before the end was told: the trainer would do one too many."""
    from transformers import TrainerState

    trainer._load_from_checkpoint(str(checkpoint))
    trainer.state = TrainerState.load_from_json(str(checkpoint / "trainer_state.json"))
    if around.leader or around.together:
        around.evaluate(trainer.state.global_step)


def check_task(wanted: str, found: Task) -> Task:
    """Raises `UsageError` when the data cannot teach what is wanted."""
    pairs = wanted in ("preference", "reward")
    if wanted != "auto" and pairs != (found is Task.PREFERENCE):
        raise UsageError(
            f"The data holds examples of the kind {found.value}, which cannot be trained as {wanted}.",
            "Choose the task auto, or other data.",
        )
    if wanted == "chat" and found is Task.TEXT:
        raise UsageError("The data holds plain texts, no conversations.", "Choose the task auto or text.")
    return found


def _rows(config: TrainConfig, fit: Fit, at: Surroundings, tokenizer: TrainTokenizer) -> RowFiles:
    """Only the leader reads the data; the others wait for it, and are told when it ends instead."""
    if not at.leads:
        wait_for_all(at.processes)
        return wait_for_rows(at.folder / DATA, fit.max_tokens, at.check_parent)
    if not tokenizer.had_template:
        at.tell(Told(text="The base model has no chat template: it learns <human>: … <bot>: …"))
    if config.task == "text":
        config = config.model_copy(update={"text": config.text.model_copy(update={"answer_only": False})})
    found = make_rows(at.folder / DATA, config, fit.max_tokens, tokenizer, at.tell)
    wait_for_all(at.processes)
    return found


def _training_rows(config: TrainConfig, fit: Fit, rows: RowFiles, *, on_gpu: bool) -> tuple[Any, bool]:
    data = rows.training()
    if not packs(config, fit, rows.facts.train.rows, rows.facts.train.tokens, on_gpu=on_gpu):
        return data, False
    from trl import pack_dataset

    return pack_dataset(data, fit.max_tokens, "bfd", {}), True


def seed_everything(seed: int) -> None:
    """The adapter's first values and all that is drawn later are those of the seed, in every process."""
    from transformers import set_seed

    set_seed(seed)


def around_of(at: Surroundings, evaluate: Callable[[int], None]) -> Around:
    return Around(
        tell=at.tell,
        evaluate=evaluate,
        stop_wanted=agreed((at.folder / STOP).exists, at.processes),
        check_parent=at.check_parent,
        tokens_seen=lambda: 0,
        answering=at.answering,
        leader=at.leads,
        wait_for_all=lambda: wait_for_all(at.processes),
    )


def _measure(
    evaluation: Evaluation, step: int, at: Surroundings, parts: tuple[Any, TrainTokenizer, int], *, keep_best: bool
) -> None:
    model, tokenizer, steps = parts
    better = evaluation.run(step, at.tell, at.check_parent, ends=step >= steps)
    if is_sharded(model):
        # Each has measured the same, but perhaps not on the same kind of processor.
        better = agreed(lambda: better, at.processes)()
    if better and keep_best and hasattr(model, "peft_config"):
        _save_to(at.folder / BEST, at, model, tokenizer)


def _best_so_far(folder: Path) -> float | None:
    """The lowest loss an earlier start measured."""
    from training.run_store import EventTail

    tail, found = EventTail(folder), None
    while part := tail.read():
        for event in part:
            if isinstance(event, Evaluated) and (found is None or event.loss < found):
                found = event.loss
    return found


def _save_to(folder: Path, at: Surroundings, model: Any, tokenizer: TrainTokenizer) -> None:
    """In every process that has the model; the first one writes."""
    state = whole_state(model)
    if at.leads:
        save_whole(folder, lambda made: write_model(made, model, tokenizer, state))


def write_model(folder: Path, model: Any, tokenizer: TrainTokenizer, state: dict[str, Any] | None = None) -> None:
    """`state`: the weights of a model that is cut up."""
    gathered = {} if state is None else {"state_dict": state}
    model.save_pretrained(str(folder), safe_serialization=True, **gathered)
    tokenizer.inner.save_pretrained(str(folder))
    # PEFT writes a card with the path of the base on this computer.
    (folder / "README.md").unlink(missing_ok=True)


def weights_bytes(base: Path) -> int:
    return sum(file.stat().st_size for file in base.glob("*.safetensors"))
