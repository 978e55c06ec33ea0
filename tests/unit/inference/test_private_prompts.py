"""What a temporary chat said is never put aside, in memory or on disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.inference.kv_cache import KvCache
from engine.inference.llama_native import DECODED
from engine.inference.llama_sequence import FEWEST_KEPT, LiveSequence


class CountingNative:
    """Holds tokens as llama.cpp would; a state is the tokens themselves."""

    recurrent, window = False, 0

    def __init__(self) -> None:
        self.held: list[int] = []

    def keep(self, count: int) -> bool:
        del self.held[count:]
        return True

    def decode(self, tokens: Sequence[int]) -> int:
        self.held += tokens
        return DECODED

    def last_position(self) -> int:
        return len(self.held) - 1

    def first_position(self) -> int:
        return 0

    def copy_state(self) -> np.ndarray:
        return np.array(self.held, np.int32).view(np.uint8)

    def set_state(self, data: np.ndarray) -> bool:
        self.held = [int(number) for number in data.view(np.int32)]
        return True


@pytest.mark.parametrize("private", [False, True])
def test_that_only_an_open_prompt_is_put_aside_and_written(tmp_path: Path, private: bool) -> None:
    folder = tmp_path / "kv"
    native, kv = CountingNative(), KvCache(folder, 1 << 20, 1 << 20)
    live = LiveSequence(native, kv, "model")  # type: ignore[arg-type]
    first, second = list(range(1, 300)), list(range(1000, 1300))
    for prompt, secret in ((first, private), (second, private)):
        cached = live.prepare(prompt)
        live.private = secret
        live.compute(prompt[cached:])
    assert (kv.memory_used > 0) == (not private)
    live.close()
    kv.flush()
    assert (len(list(folder.rglob("*"))) > 0) == (not private)


def test_that_an_open_prompt_before_a_private_one_is_still_kept() -> None:
    native, kv = CountingNative(), KvCache(None, 1 << 20, 0)
    live = LiveSequence(native, kv, "model")  # type: ignore[arg-type]
    shown, secret = list(range(1, 100 + FEWEST_KEPT)), list(range(1000, 1300))
    live.compute(shown[live.prepare(shown) :])
    cached = live.prepare(secret)
    live.private = True
    live.compute(secret[cached:])
    assert live.resume_for(shown) == len(shown)
    assert live.resume_for(secret) < len(secret)
