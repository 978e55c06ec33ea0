"""TRL's trainer for token rows: the fast loss of a processor, a guard against numbers that are none; tells nobody."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from engine.core.errors import AquiferError, UsageError
from training.config import TrainConfig
from training.finetune.base_model import Placement
from training.finetune.dense_head import add_dense_head
from training.finetune.run_plan import Fit, Schedule
from training.finetune.sharding import sharding_trainer


class TrainingDiverged(AquiferError):
    """The loss or the gradient is no number any more."""


def sft_settings(
    config: TrainConfig, fit: Fit, where: Placement, schedule: Schedule, output: Path, options: dict[str, Any]
) -> Any:
    """The SFTConfig of a run; `options` are added (learning rate, packing)."""
    from trl import SFTConfig

    return SFTConfig(**common_settings(config, fit, where, schedule, output), **options)


def common_settings(
    config: TrainConfig, fit: Fit, where: Placement, schedule: Schedule, output: Path
) -> dict[str, Any]:
    """What SFT, DPO and reward modelling share."""
    optim = config.optim
    names = {
        "auto": "adamw_torch_fused", "adamw": "adamw_torch_fused", "adamw_8bit": "adamw_bnb_8bit",
        "paged_adamw_8bit": "paged_adamw_8bit", "adafactor": "adafactor", "sgd": "sgd",
    }  # fmt: skip
    return {
        "output_dir": str(output),
        "per_device_train_batch_size": fit.batch_size,
        "gradient_accumulation_steps": fit.accumulation,
        "num_train_epochs": optim.epochs,
        "max_steps": optim.max_steps or -1,
        "lr_scheduler_type": "constant_with_warmup" if optim.scheduler == "constant" else optim.scheduler,
        "warmup_steps": math.ceil(schedule.steps * optim.warmup_share) if optim.warmup_share else 0,
        "weight_decay": optim.weight_decay,
        # 0 would scale every gradient to nothing; what is never reached limits nothing.
        "max_grad_norm": optim.max_grad_norm or 1e12,
        "optim": names[optim.optimizer],
        "neftune_noise_alpha": optim.neftune_alpha or None,
        "seed": config.seed,
        "data_seed": config.seed,
        "bf16": where.precision != "32bit" or where.autocast,
        "use_cpu": where.device == "cpu",
        "gradient_checkpointing": fit.gradient_checkpointing,
        "logging_steps": 1,
        "logging_nan_inf_filter": False,
        "save_strategy": "steps",
        "save_steps": schedule.save_every,
        "eval_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
        "dataloader_pin_memory": where.device == "cuda",
        "log_level": "error",
    }


def rows_trainer(
    model: Any, tokenizer: Any, settings: Any, rows: Any, callbacks: list[Any], *, to_be_cut: bool = False
) -> Any:
    """A trainer over rows that are tokens already; `model` may be wrapped by PEFT.

    `to_be_cut`: its `cut` is called before the training. Raises `UsageError` for a model that cannot be trained so.
    """
    from trl import SFTTrainer

    class RowsTrainer(SFTTrainer):  # type: ignore[misc]
        """SFT with the dense head where there is no GPU, and no model card of its own."""

        dense = False
        tokens_seen = 0

        def compute_loss(
            self, model: Any, inputs: Any, return_outputs: bool = False, num_items_in_batch: Any = None
        ) -> Any:
            self.tokens_seen += tokens_of(inputs)
            if not self.dense or return_outputs:
                return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
            found = model(**inputs, dense_head=True)
            count = found["count"] if num_items_in_batch is None else num_items_in_batch
            loss = found["loss_sum"] / _at_least_one(count)
            if self.args.average_tokens_across_devices and num_items_in_batch is not None:
                # It counts the tokens of every process, and DDP averages the gradients.
                loss = loss * self.accelerator.num_processes
            mode = "train" if self.model.training else "eval"
            self._metrics[mode]["mean_token_accuracy"].append(float(found["right"]) / max(1, int(found["count"])))
            return loss

        def create_model_card(self, *_arguments: Any, **_options: Any) -> None:
            """Ours is written with the export."""

    kind = sharding_trainer(RowsTrainer) if to_be_cut else RowsTrainer
    trainer = kind(model=model, args=settings, train_dataset=rows, processing_class=tokenizer, callbacks=callbacks)
    if settings.use_cpu or to_be_cut:
        plain = trainer.model.get_base_model() if hasattr(trainer.model, "get_base_model") else trainer.model
        trainer.dense = add_dense_head(plain)
        if to_be_cut and not trainer.dense:
            # TRL's loss reads the head's weights from outside of its forward, where they are cut up.
            raise UsageError(
                "This model changes its logits after the head, so it cannot be cut up over several processes.",
                "Choose a whole model for each process (device.parallel: ddp).",
            )
    return trainer


def guard(step: int, loss: float, grad_norm: float) -> None:
    """Raises `TrainingDiverged`; the checkpoint before is kept."""
    if math.isfinite(loss) and math.isfinite(grad_norm):
        return
    what = "loss" if not math.isfinite(loss) else "gradient"
    raise TrainingDiverged(
        f"The {what} is no number any more at step {step:,}: the weights grew without bound.",
        "Start it again with a smaller learning rate; the last checkpoint is kept.",
    )


def tokens_of(inputs: Any) -> int:
    """Of a batch, padding left out."""
    if "attention_mask" in inputs:
        return int(inputs["attention_mask"].sum())
    return int(inputs["input_ids"].numel())


def _at_least_one(count: Any) -> Any:
    import torch

    return torch.as_tensor(count).clamp(min=1)
