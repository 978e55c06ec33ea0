"""What the processes of one run agree on, where there are several; knows no data and no model."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from engine.core import atomic_files
from engine.core.errors import AquiferError, UsageError

# The first process may read data or measure for hours while the others wait for it.
_LONGEST_WAIT = timedelta(hours=6)
_LONGEST_MEETING = timedelta(minutes=10)
_TOGETHER = "together"
# Network drives show a new file late.
_SEEN_S = 60.0
_LOOK_S = 0.1
_LOST_NAMES = ("DistBackendError", "DistNetworkError", "DistStoreError")
_LOST_WORDS = ("Connection closed by peer", "Connection reset", "Broken pipe", "gloo", "NCCL error", "connectFullMesh")


class RankLost(AquiferError):
    """Another process of the run has ended."""


def rank_lost() -> RankLost:
    return RankLost(
        "Another process of this run has ended, so the training cannot go on.",
        "Its own output says why. When that is put right, resume the run from its last checkpoint.",
    )


def tells_of_a_lost_rank(error: BaseException) -> bool:
    """Whether torch says that the other end of a connection is gone."""
    return type(error).__name__ in _LOST_NAMES or any(word in str(error) for word in _LOST_WORDS)


def join(*, on_gpu: bool) -> None:
    """Meet the other processes of the run. Raises torch's errors when they do not come."""
    from torch import distributed

    if distributed.is_initialized():
        return
    if on_gpu:
        take_own_gpu()
    distributed.init_process_group("cuda:nccl,cpu:gloo" if on_gpu else "gloo", timeout=_LONGEST_MEETING)
    distributed.distributed_c10d._set_pg_timeout(_LONGEST_WAIT)


def leave(processes: int) -> None:
    """At the end: the threads of the group are to end before Python does, or the process may end with an abort."""
    if processes > 1:
        from torch import distributed

        distributed.destroy_process_group()


def check_shared(folder: Path, seen_s: float = _SEEN_S) -> None:
    """Raises `UsageError` in every process when not all see the same `folder`: one writes checkpoints and rows there,
    all read them. Asked only where processes run on several computers."""
    import torch
    from torch import distributed

    if os.environ.get("LOCAL_WORLD_SIZE") == os.environ.get("WORLD_SIZE"):
        return
    leads = distributed.get_rank() == 0
    mark = torch.tensor([secrets.randbits(62) if leads else 0])
    distributed.broadcast(mark, src=0)
    if leads:
        atomic_files.write_text(folder / _TOGETHER, str(mark.item()))
    seen = torch.tensor([int(_appears(folder / _TOGETHER, str(mark.item()), seen_s))])
    distributed.all_reduce(seen, distributed.ReduceOp.MIN)
    if leads:
        (folder / _TOGETHER).unlink(missing_ok=True)
    if not seen.item():
        raise UsageError(
            f"The computers of this run do not see the same folder {folder}.",
            "Put the run on a drive that all of them share under the same path, and start it again.",
        )


def _appears(file: Path, text: str, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if file.read_text(encoding="utf-8") == text:
                return True
        except OSError:
            pass  # not there yet
        time.sleep(_LOOK_S)
    return False


def agreed(decide: Callable[[], bool], processes: int) -> Callable[[], bool]:
    """`decide` as the first process answers it, in all of them.

    Each would look at another moment, and one that stops alone leaves the others waiting for its gradients.
    """
    return decide if processes == 1 else lambda: bool(number_of_the_first(decide, processes))


def number_of_the_first(decide: Callable[[], int], processes: int) -> int:
    """What the first process answers, in all of them; the others are not asked."""
    if processes == 1:
        return int(decide())
    import torch
    from torch import distributed

    # Both kinds of groups `join` makes carry tensors of the processor.
    said = torch.tensor([int(decide()) if distributed.get_rank() == 0 else 0])
    distributed.broadcast(said, src=0)
    return int(said.item())


def wait_for_all(processes: int) -> None:
    """Until every process has come to this place."""
    import torch
    from torch import distributed

    if processes > 1:
        distributed.all_reduce(torch.zeros(1))


def threads_each(threads: int) -> int:
    """The threads of this process when those of the run are shared out on this computer."""
    return max(1, threads // int(os.environ.get("LOCAL_WORLD_SIZE", "1")))


def take_own_gpu() -> None:
    """One GPU a process; without this all would load their model onto the first."""
    import torch

    if "LOCAL_RANK" in os.environ:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
