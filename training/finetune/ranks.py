"""What the processes of one run agree on, where there are several; knows no data and no model."""

from __future__ import annotations

import os
from collections.abc import Callable


def agreed(decide: Callable[[], bool], processes: int) -> Callable[[], bool]:
    """`decide` as the first process answers it, in all of them.

    Each would look at another moment, and one that stops alone leaves the others waiting for its gradients.
    """
    return decide if processes == 1 else lambda: _of_the_first(decide)


def _of_the_first(decide: Callable[[], bool]) -> bool:
    import torch
    from torch import distributed

    device = "cuda" if "nccl" in distributed.get_backend() else "cpu"
    said = torch.tensor([int(distributed.get_rank() == 0 and decide())], device=device)
    distributed.broadcast(said, src=0)
    return bool(said.item())


def threads_each(threads: int) -> int:
    """The threads of this process when those of the run are shared out on this computer."""
    return max(1, threads // int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


def take_own_gpu() -> None:
    """One GPU a process; without this all would load their model onto the first."""
    import torch

    if "LOCAL_RANK" in os.environ:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
