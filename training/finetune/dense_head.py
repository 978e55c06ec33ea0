"""The loss of a causal model on a processor: only positions that are learnt pass the head; knows no trainer.

TRL computes it in tiles made for GPUs, which takes four to five times as long here as the plain matrix product.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

NOT_LEARNT = -100
# Logits of so many positions are held at once; of more they are computed again for the gradient.
_CHUNK = 1024
# Models that change their logits after the head: they take the path of TRL.
_CHANGED = ("final_logit_softcapping", "logit_scale", "output_multiplier", "lm_head_multiplier", "logits_scaling")


def add_dense_head(model: Any) -> bool:
    """Give `model` (without PEFT around it) a way to return the summed loss; False when it is not a plain one.

    `model(..., labels=labels, dense_head=True)` returns {"loss_sum", "right", "count"}: the negative log-likelihoods
    added up, how many learnt tokens are the likeliest, and how many there are. The forward is passed on as it is
    otherwise, so DDP's hooks and PEFT's layers stay in place.
    """
    settings = model.config.get_text_config()
    if any(getattr(settings, name, None) not in (None, 1.0) for name in _CHANGED):
        return False
    if getattr(settings, "output_router_logits", None) is not None or model.get_output_embeddings() is None:
        return False
    original = model.forward

    @functools.wraps(type(model).forward)
    def forward(*arguments: Any, dense_head: bool = False, **options: Any) -> Any:
        if not dense_head:
            return original(*arguments, **options)
        return _summed_loss(model, options)

    model.forward = forward
    return True


def _summed_loss(model: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    import torch

    labels = options["labels"][:, 1:]
    inputs = {name: value for name, value in options.items() if name != "labels"}
    hidden = model.base_model(**inputs, use_cache=False).last_hidden_state[:, :-1]
    mask = labels != NOT_LEARNT
    hidden, targets = hidden[mask], labels[mask]
    head = model.get_output_embeddings()
    loss = hidden.sum(dtype=torch.float32) * 0.0  # connected to the model even where nothing is learnt
    right = torch.zeros((), dtype=torch.int64)
    for start in range(0, len(targets), _CHUNK):
        part, wanted = hidden[start : start + _CHUNK], targets[start : start + _CHUNK]
        if len(targets) > _CHUNK and torch.is_grad_enabled():
            added, hits = torch.utils.checkpoint.checkpoint(_chunk_loss, head, part, wanted, use_reentrant=False)
        else:
            added, hits = _chunk_loss(head, part, wanted)
        loss = loss + added
        right = right + hits
    return {"loss_sum": loss, "right": right, "count": torch.tensor(len(targets))}


def _chunk_loss(head: Any, hidden: Any, targets: Any) -> tuple[Any, Any]:
    import torch

    logits = head(hidden).float()
    loss = torch.nn.functional.cross_entropy(logits, targets, reduction="sum")
    return loss, (logits.detach().argmax(-1) == targets).sum()
