"""Measures a model on validation rows: loss of each row, and answers it writes; knows no trainer and no events."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from training.finetune.sharding import is_sharded

NOT_LEARNT = -100
_BATCH_TOKENS = 2048


@dataclass(frozen=True, slots=True)
class RowLoss:
    """`loss` is the mean over the `learnt` tokens of the row; `right` of them were the likeliest."""

    row: int
    loss: float
    learnt: int
    right: int


@dataclass(frozen=True, slots=True)
class Losses:
    """All rows; `mean` weighs every learnt token alike."""

    rows: tuple[RowLoss, ...]

    @property
    def mean(self) -> float:
        learnt = sum(row.learnt for row in self.rows)
        return sum(row.loss * row.learnt for row in self.rows) / learnt if learnt else math.nan

    @property
    def perplexity(self) -> float:
        return math.exp(min(self.mean, 700.0))

    @property
    def accuracy(self) -> float:
        learnt = sum(row.learnt for row in self.rows)
        return sum(row.right for row in self.rows) / learnt if learnt else math.nan


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, what the data says, what the model wrote (greedily). `prompt` is all the model read, with its
    marks; `question` the same without them."""

    row: int
    prompt: str
    question: str
    wanted: str
    written: str


def losses(model: Any, rows: Sequence[Any], pad: int, alive: Callable[[], None]) -> Losses:
    """One forward pass over {"input_ids", "labels"} rows, the longest first. `alive` is called between batches."""
    import torch

    order = sorted(range(len(rows)), key=lambda number: -len(rows[number]["input_ids"]))
    found: list[RowLoss] = []
    was_training = model.training
    model.eval()
    device = next(model.parameters()).device
    try:
        with torch.no_grad(), _autocast(model):
            for numbers in _batches(order, rows):
                found += _batch_losses(model, [(number, rows[number]) for number in numbers], pad, device)
                alive()
    finally:
        model.train(was_training)
    return Losses(tuple(sorted(found, key=lambda one: one.row)))


def _batches(order: Sequence[int], rows: Sequence[Any]) -> list[list[int]]:
    found: list[list[int]] = []
    width = 0
    for number in order:
        if not found or (len(found[-1]) + 1) * width > _BATCH_TOKENS:
            found.append([])
            width = len(rows[number]["input_ids"])
        found[-1].append(number)
    return found


def _batch_losses(model: Any, part: Sequence[tuple[int, Any]], pad: int, device: Any) -> list[RowLoss]:
    import torch

    width = max(len(row["input_ids"]) for _, row in part)
    ids = torch.full((len(part), width), pad)
    mask = torch.zeros((len(part), width), dtype=torch.long)
    for place, (_, row) in enumerate(part):
        ids[place, : len(row["input_ids"])] = torch.tensor(row["input_ids"])
        mask[place, : len(row["input_ids"])] = 1
    ids, mask = ids.to(device), mask.to(device)
    # Only the positions before a learnt token are asked for: logits of all would be gigabytes.
    learnt = [[place for place, label in enumerate(row["labels"]) if place and label != NOT_LEARNT] for _, row in part]
    asked = sorted({place - 1 for places in learnt for place in places})
    logits = model(
        input_ids=ids, attention_mask=mask, use_cache=False, logits_to_keep=torch.tensor(asked, device=device)
    ).logits
    at = {position: number for number, position in enumerate(asked)}
    found = []
    for place, (number, row) in enumerate(part):
        own = logits[place, [at[position - 1] for position in learnt[place]]].float()
        targets = torch.tensor([row["labels"][position] for position in learnt[place]], device=device)
        loss = torch.nn.functional.cross_entropy(own, targets)
        right = int((own.argmax(-1) == targets).sum())
        found.append(RowLoss(number, float(loss), len(targets), right))
    return found


def answers(
    model: Any, tokenizer: Any, rows: Sequence[tuple[int, Any]], longest: int, alive: Callable[[], None]
) -> list[Answer]:
    """The last answer of each row written anew by the model, all rows at once, without sampling."""
    import torch
    from transformers import StoppingCriteria, StoppingCriteriaList

    class Alive(StoppingCriteria):  # type: ignore[misc]
        """Called a token."""

        def __call__(self, ids: Any, *_arguments: Any, **_options: Any) -> Any:
            alive()
            return torch.zeros(len(ids), dtype=torch.bool, device=ids.device)

    inner = tokenizer.inner
    cut = [_last_answer(row["labels"]) for _, row in rows]
    prompts = [list(row["input_ids"][:start]) for (_, row), (start, _) in zip(rows, cut)]
    width = max(len(prompt) for prompt in prompts)
    device = next(model.parameters()).device
    ids = torch.tensor([[tokenizer.pad_id] * (width - len(prompt)) + prompt for prompt in prompts], device=device)
    mask = torch.tensor([[0] * (width - len(prompt)) + [1] * len(prompt) for prompt in prompts], device=device)
    last = {row["labels"][end - 1] for (_, row), (_, end) in zip(rows, cut)}
    ends = sorted({tokenizer.eos_id, *(token for token in last if tokenizer.ends(token))})
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad(), _autocast(model):
            made = model.generate(
                input_ids=ids, attention_mask=mask, do_sample=False, max_new_tokens=longest, use_cache=True,
                pad_token_id=tokenizer.pad_id, eos_token_id=ends, synced_gpus=is_sharded(model),
                stopping_criteria=StoppingCriteriaList([Alive()]), temperature=None, top_p=None, top_k=None,
            )  # fmt: skip
    finally:
        model.train(was_training)
    found = []
    for place, ((number, row), (start, end)) in enumerate(zip(rows, cut)):
        written = inner.decode(made[place, width:], skip_special_tokens=True).strip()
        wanted = inner.decode(row["input_ids"][start:end], skip_special_tokens=True).strip()
        prompt = inner.decode(row["input_ids"][:start], skip_special_tokens=False)
        question = inner.decode(row["input_ids"][:start], skip_special_tokens=True).strip()
        found.append(Answer(number, prompt, question, wanted, written))
    return found


def shown(tokenizer: Any, row: Any) -> tuple[str, str]:
    """Prompt and wanted answer of a row, for a person."""
    start, end = _last_answer(row["labels"])
    inner = tokenizer.inner
    return (
        inner.decode(row["input_ids"][:start], skip_special_tokens=False),
        inner.decode(row["input_ids"][start:end], skip_special_tokens=True).strip(),
    )


def _last_answer(labels: Sequence[int]) -> tuple[int, int]:
    """Where the last run of learnt tokens begins and ends; of a text that is learnt whole, its second half."""
    end = len(labels)
    while end and labels[end - 1] == NOT_LEARNT:
        end -= 1
    start = end
    while start and labels[start - 1] != NOT_LEARNT:
        start -= 1
    return (max(start, end // 2), end) if start <= 1 else (start, end)


def _autocast(model: Any) -> Any:
    """Adapters in 32 bits on a base in 16: the arithmetic is that of the base."""
    import torch

    kinds = {parameter.dtype for parameter in model.parameters()}
    device = next(model.parameters()).device.type
    return torch.autocast(device, torch.bfloat16, enabled=torch.bfloat16 in kinds)
