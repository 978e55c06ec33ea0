"""A second context on the weights of a loaded model, for several sequences in one memory; knows no prompts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core.errors import OutOfMemory
from engine.inference.llama_native import NativeModel
from engine.inference.llama_options import apply_adapters

_WHOLE = -1


class SideContext:
    """Freed by `close()`, or with the model. For one thread. Raises `OutOfMemory` when there is no room for it."""

    def __init__(
        self, native: NativeModel, cells: int, sequences: int, adapters: Sequence[tuple[Any, float]] = ()
    ) -> None:
        self._native = native
        self._api = native.api
        self._context: Any = None
        with native.exclusive() as model:
            options = native.side_options()
            options.n_ctx, options.n_seq_max, options.kv_unified = cells, sequences, True
            self._context = self._api.llama_init_from_model(model, options)
            if not self._context:
                raise OutOfMemory(
                    "There is not enough memory to answer so many prompts together.", "Ask one after the other."
                )
            native.free_before.append(self._free)
            self._memory = self._api.llama_get_memory(self._context)
            self.batch_tokens = int(self._api.llama_n_batch(self._context))
            if adapters:
                apply_adapters(self._api, self._context, adapters)

    def decode(self, batch: Any) -> int:
        """Compute a batch; returns llama.cpp's status."""
        with self._native.exclusive():
            return int(self._api.llama_decode(self._context, batch))

    def sample(self, chain: Any, row: int) -> int:
        """The next token from the scores of a row of the last batch."""
        with self._native.exclusive():
            return int(self._api.llama_sampler_sample(chain, self._context, row))

    def copy(self, source: int, target: int, count: int) -> None:
        """Let sequence `target` begin with the first `count` tokens of `source`."""
        with self._native.exclusive():
            self._api.llama_memory_seq_cp(self._memory, source, target, 0, count)

    def forget(self, sequence: int) -> None:
        """Free the cells of a sequence."""
        with self._native.exclusive():
            self._api.llama_memory_seq_rm(self._memory, sequence, _WHOLE, _WHOLE)

    def close(self) -> None:
        """Free the context; harmless after the model was freed."""
        if self._native.closed:
            return
        with self._native.exclusive():
            self._native.free_before.remove(self._free)
            self._free()

    def _free(self) -> None:
        context, self._context = self._context, None
        if context:
            self._api.llama_free(context)
