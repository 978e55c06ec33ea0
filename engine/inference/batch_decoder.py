"""Answers several prompts in one computation: a context of its own, a slot a prompt; knows no chats.

Every step computes one token of each answer that is being written, and fills the batch up with tokens of prompts that
are still being read. A prompt that waits gets the slot of one that ended. The chat's own context is not touched.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.core.errors import ModelError
from engine.core.jobs import CancelToken
from engine.inference.llama_native import ABORTED, DECODED, NativeModel
from engine.inference.llama_side_context import SideContext
from engine.inference.sampler import new_chain
from engine.inference.text_stream import TextStream
from engine.inference.types import BatchItem, GenerationEnd, GenerationStats, SamplingParams, TextPiece

MOST_SLOTS = 8
# The cells of all slots together, as a multiple of the chat's context: memory stays bounded.
MOST_CONTEXTS = 4
# What all prompts begin with is computed once if it is at least this long.
FEWEST_SHARED = 16


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """`slots` answers at once in `cells` cells; the first `shared` tokens of all prompts are the same."""

    slots: int
    cells: int
    shared: int


def plan_batch(prompts: Sequence[Sequence[int]], max_tokens: int, context_length: int) -> BatchPlan:
    """As many slots as fit into the bound, for the longest prompts to be together."""
    shared = _shared_beginning(prompts)
    needs = sorted((min(len(prompt) + max_tokens, context_length) - shared for prompt in prompts), reverse=True)
    slots, cells = 0, shared
    for need in needs[:MOST_SLOTS]:
        if slots and cells + need > MOST_CONTEXTS * context_length:
            break
        slots, cells = slots + 1, cells + need
    return BatchPlan(slots, cells, shared)


def _shared_beginning(prompts: Sequence[Sequence[int]]) -> int:
    if len(prompts) < 2:
        return 0
    low, high = min(prompts, key=list), max(prompts, key=list)
    common = 0
    while common < min(len(low), len(high)) - 1 and low[common] == high[common]:
        common += 1
    common = min(common, min(len(prompt) for prompt in prompts) - 1)
    return common if common >= FEWEST_SHARED else 0


@dataclass(slots=True)
class _Slot:
    """One answer; `sequence` is llama.cpp's number of its memory, `pending` are tokens not computed yet."""

    index: int
    sequence: int
    prompt_tokens: int
    pending: deque[int]
    position: int
    chain: Any
    stream: TextStream
    most: int
    started: float
    cached: int
    count: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    row: int = -1
    ready: list[BatchItem] = field(default_factory=list)

    def stats(self) -> GenerationStats:
        ttft = self.first_at - self.started if self.first_at else 0.0
        decode = max(0.0, self.last_at - self.first_at)
        return GenerationStats(self.prompt_tokens, self.cached, self.count, ttft, decode)


class BatchDecoder:
    """For one batch; `close()` frees its context. Raises `OutOfMemory` when there is no room for one."""

    def __init__(self, native: NativeModel, plan: BatchPlan, adapters: Sequence[tuple[Any, float]]) -> None:
        self._native = native
        self._api = native.api
        self._plan = plan
        # One sequence more holds the shared beginning, so that it outlives the answers.
        self._context = SideContext(native, plan.cells, plan.slots + 1, adapters)
        self._room = self._context.batch_tokens
        self._batch = self._api.llama_batch_init(self._room, 0, 1)
        self._slots: list[_Slot] = []
        self._closed = False

    def run(
        self, prompts: Sequence[Sequence[int]], sampling: SamplingParams, token: CancelToken
    ) -> Iterator[BatchItem]:
        """The items of all answers as they come; every answer ends with one `GenerationEnd`, also when cancelled."""
        waiting = deque(enumerate(prompts))
        free = list(range(1, self._plan.slots + 1))
        started = time.perf_counter()
        aborted = not self._read_shared(prompts, token)
        while not aborted and not token.cancelled and (waiting or self._slots):
            while waiting and free:
                index, prompt = waiting.popleft()
                self._slots.append(self._new_slot(index, prompt, free.pop(), sampling, started))
            aborted = not self._step()
            if aborted:
                break
            for slot in list(self._slots):
                yield from self._sample(slot, free)
        for slot in list(self._slots):
            if rest := slot.stream.finish():
                yield BatchItem(slot.index, TextPiece(rest))
            yield BatchItem(slot.index, GenerationEnd("cancelled", slot.stats()))
            self._end(slot, free)
        for index, prompt in waiting:
            yield BatchItem(index, GenerationEnd("cancelled", GenerationStats(len(prompt))))

    def close(self) -> None:
        """Free the context; the model stays."""
        for slot in self._slots:
            self._api.llama_sampler_free(slot.chain)
        self._slots.clear()
        if not self._closed:
            self._closed = True
            self._api.llama_batch_free(self._batch)
            self._context.close()

    def _new_slot(
        self, index: int, prompt: Sequence[int], sequence: int, sampling: SamplingParams, started: float
    ) -> _Slot:
        shared = self._plan.shared
        if shared:
            self._context.copy(0, sequence, shared)
        return _Slot(
            index=index,
            sequence=sequence,
            prompt_tokens=len(prompt),
            pending=deque(prompt[shared:]),
            position=shared,
            chain=new_chain(self._api, sampling, self._native.vocabulary_size, self._native.vocab),
            stream=TextStream(sampling.stop),
            most=min(sampling.max_tokens, self._native.context_length - len(prompt) + 1),
            started=started,
            cached=shared if index else 0,
        )

    def _read_shared(self, prompts: Sequence[Sequence[int]], token: CancelToken) -> bool:
        """Compute what all prompts begin with, once; false when cancelled."""
        for first in range(0, self._plan.shared, self._room):
            part = prompts[0][first : min(first + self._room, self._plan.shared)]
            if token.cancelled:
                return False
            self._batch.n_tokens = 0
            for offset, number in enumerate(part):
                self._add(number, first + offset, 0, wanted=False)
            if not self._compute():
                return False
        return True

    def _step(self) -> bool:
        """One computation: a token of each answer being written first, then as much of the prompts as fits."""
        self._batch.n_tokens = 0
        for slot in sorted(self._slots, key=lambda slot: len(slot.pending)):
            slot.row = -1
            count = min(len(slot.pending), self._room - self._batch.n_tokens)
            for _ in range(count):
                number = slot.pending.popleft()
                last = not slot.pending
                if last:
                    slot.row = self._batch.n_tokens
                self._add(number, slot.position, slot.sequence, wanted=last)
                slot.position += 1
        return self._compute()

    def _add(self, number: int, position: int, sequence: int, *, wanted: bool) -> None:
        batch, row = self._batch, self._batch.n_tokens
        batch.token[row] = number
        batch.pos[row] = position
        batch.n_seq_id[row] = 1
        batch.seq_id[row][0] = sequence
        batch.logits[row] = wanted
        batch.n_tokens = row + 1

    def _compute(self) -> bool:
        status = self._context.decode(self._batch)
        if status == ABORTED:
            return False
        if status != DECODED:
            raise ModelError(f"The model stopped with an internal error (llama.cpp status {status}).", "Ask again.")
        return True

    def _sample(self, slot: _Slot, free: list[int]) -> Iterator[BatchItem]:
        """Choose the next token of a slot whose scores were computed; ends the answer where it ends."""
        if slot.row < 0:
            return
        number = self._context.sample(slot.chain, slot.row)
        now = time.perf_counter()
        slot.first_at = slot.first_at or now
        reason = "stop" if self._native.is_end(number) else ""
        if not reason:
            slot.last_at = now
            slot.count += 1
            slot.pending.append(number)
            if text := slot.stream.feed(self._native.piece(number)):
                yield BatchItem(slot.index, TextPiece(text))
            if slot.stream.stopped:
                reason = "stop"
            elif slot.count >= slot.most:
                reason = "length"
        if reason:
            if rest := slot.stream.finish():
                yield BatchItem(slot.index, TextPiece(rest))
            yield BatchItem(slot.index, GenerationEnd("stop" if slot.stream.stopped else reason, slot.stats()))
            self._end(slot, free)

    def _end(self, slot: _Slot, free: list[int]) -> None:
        self._slots.remove(slot)
        self._api.llama_sampler_free(slot.chain)
        self._context.forget(slot.sequence)
        free.append(slot.sequence)
