"""One of two processes that train a model cut up beside the same model whole: `RANK STORE BASE PRECISION METHOD`.

Both see the same halves of each batch, so their numbers are the same but for the order of sums.
"""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from training.config import LoraSpec
from training.finetune import libraries


def main() -> None:
    rank, store, base, precision, method = sys.argv[1:6]
    libraries.prepare(1)
    from torch import distributed

    distributed.init_process_group(
        "gloo", store=distributed.FileStore(store, 2), rank=int(rank), world_size=2, timeout=timedelta(seconds=90)
    )
    from training.finetune.sharding import is_sharded, load_whole_optimizer, shard, whole_optimizer, whole_state

    whole, cut = (made(Path(base), precision, method) for _ in range(2))
    shard(cut, on_gpu=False)
    assert is_sharded(cut)
    assert not is_sharded(whole)
    apart = train(whole, cut, int(rank), precision)
    state = whole_state(cut) or {}
    wanted = {name: value for name, value in whole.named_parameters() if value.requires_grad}
    assert state.keys() == wanted.keys()
    weights = max(float((state[name] - wanted[name].detach()).abs().max()) for name in wanted)
    kept = whole_optimizer(cut.own_optimizer)
    load_whole_optimizer(cut.own_optimizer, kept)
    again = whole_optimizer(cut.own_optimizer)
    same = all(
        (kept["state"][n][key] == again["state"][n][key]).all() for n in kept["state"] for key in kept["state"][n]
    )
    shapes = [list(kept["state"][0]["exp_avg"].shape), list(next(iter(wanted.values())).shape)]
    saved = Path(f"{store}-saved")
    if rank == "0":
        cut.save_pretrained(str(saved), state_dict=state)
    distributed.barrier()
    found = [file.name for file in saved.glob("*.safetensors")]
    print(json.dumps({"losses": apart, "weights": weights, "optimizer": same, "shapes": shapes, "saved": found}))
    distributed.barrier()


def made(base: Path, precision: str, method: str) -> Any:
    import torch

    from training.finetune.base_model import Placement, add_adapter, load_base
    from training.finetune.dense_head import add_dense_head

    torch.manual_seed(1)
    model = load_base(base, Placement("cpu", precision), to_be_cut=True)
    if method == "lora":
        model = add_adapter(model, LoraSpec(rank=4))
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                torch.nn.init.normal_(parameter, std=0.02)
    assert add_dense_head(model.get_base_model() if method == "lora" else model)
    return model


def train(whole: Any, cut: Any, rank: int, precision: str) -> list[float]:
    """How far the losses of four steps are apart, and those of a measurement in between."""
    import torch
    from torch import distributed

    from training.finetune.measure import losses

    draw = torch.Generator().manual_seed(2)
    ids = torch.randint(5, 400, (4, 24), generator=draw)
    labels = ids.clone()
    labels[:, :8] = -100
    rows = [{"input_ids": row.tolist(), "labels": wanted.tolist()} for row, wanted in zip(ids, labels)]
    cast = torch.autocast("cpu", torch.bfloat16, enabled=precision != "32bit")
    for model in (whole, cut):
        trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
        model.own_optimizer = torch.optim.AdamW(trained, lr=3e-3, fused=True)
        model.train()

    def half(model: Any, number: int) -> Any:
        part = slice(2 * number, 2 * number + 2)
        with cast:
            out = model(input_ids=ids[part], labels=labels[part], dense_head=True)
        return out["loss_sum"] / 32

    apart = []
    for step in range(4):
        both = [half(whole, number) for number in range(2)]
        (sum(both) / 2).backward()  # type: ignore[union-attr]
        own = half(cut, rank)
        own.backward()
        apart.append(abs(float(own.detach()) - float(both[rank].detach())))
        for model in (whole, cut):
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            model.own_optimizer.step()
            model.own_optimizer.zero_grad()
        if step == 1:
            measured = [losses(model, rows, 0, lambda: None).mean for model in (whole, cut)]
            apart.append(abs(measured[0] - measured[1]))
            prompt = {"input_ids": ids[:, :6], "attention_mask": torch.ones_like(ids[:, :6])}
            with torch.no_grad(), cast:
                made = [
                    model.generate(**prompt, max_new_tokens=4, do_sample=False, synced_gpus=model is cut)
                    for model in (whole, cut)
                ]
            assert made[0].tolist() == made[1].tolist()
    distributed.barrier()
    return apart


if __name__ == "__main__":
    main()
