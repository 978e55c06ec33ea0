"""The one sequence in a model's memory: which tokens it holds, what is put aside and set back; writes no answers."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from engine.core.errors import ModelError
from engine.inference.kv_cache import FoundState, KvCache, Tokens, as_tokens, common_length
from engine.inference.llama_native import ABORTED, DECODED, NativeModel

log = logging.getLogger(__name__)

# What is cut off by no more than this is computed again sooner than copied.
FEWEST_KEPT = 64


class LiveSequence:
    """Mirrors llama.cpp's memory token by token. `kv` None remembers nothing but the last prompt."""

    def __init__(self, native: NativeModel, kv: KvCache | None, identity: str) -> None:
        self._native = native
        self._kv = kv if kv is not None and kv.enabled else None
        self._identity = identity
        self.tokens: list[int] = []
        self.private = False  # what is held must not be put aside: the store writes to disk

    @property
    def can_cut(self) -> bool:
        """Whether tokens at the end can be taken back (a recurrent memory holds the last state only)."""
        return not self._native.recurrent

    @property
    def _whole(self) -> bool:
        """Whether a stored state is good for nothing but going on from its end."""
        return self._native.recurrent or self._native.window > 0

    def resume(self) -> None:
        """Make the state that was used last the current one."""
        if self._kv is not None and not self.tokens and (found := self._kv.newest(self._identity)) is not None:
            self._set(found)

    def resume_for(self, tokens: Sequence[int]) -> int:
        """Hold a stored state that begins like `tokens`, if that is better than what is held; the common length."""
        wanted = as_tokens(tokens)
        self._prefer_stored(wanted, common_length(as_tokens(self.tokens), wanted))
        return common_length(as_tokens(self.tokens), wanted)

    def prepare(self, tokens: Sequence[int]) -> int:
        """Hold the longest known beginning of `tokens`, at least one less than all; returns how many those are.

        What the sequence held before is put aside when it would be lost.
        """
        wanted = as_tokens(tokens)
        common = common_length(as_tokens(self.tokens), wanted)
        most = len(tokens) - 1
        if common < len(self.tokens) or common < most:
            self._prefer_stored(wanted[:most], common)
            common = common_length(as_tokens(self.tokens), wanted)
        common = min(common, most)
        if common < len(self.tokens):
            self._put_aside_if_lost(common)
            self.cut(common)
        return len(self.tokens)

    def cut(self, count: int) -> None:
        """Forget what comes after `count` tokens; everything, when this memory cannot be cut there."""
        if self._native.keep(count) and self._still_whole(count):
            del self.tokens[count:]
        else:
            self._native.keep(0)
            self.tokens.clear()

    def compute(self, tokens: Sequence[int]) -> bool:
        """Go on with `tokens`; false when it was aborted. Raises `ModelError` when llama.cpp fails."""
        return self._settle(self._native.decode(tokens), tokens)

    def compute_one(self, number: int) -> bool:
        """`compute` of one token."""
        status = self._native.decode_one(number)
        if status == DECODED:
            self.tokens.append(number)
            return True
        return self._settle(status, [number])

    def compute_rows(self, tokens: Sequence[int]) -> bool:
        """`compute` that keeps the scores of all tokens."""
        return self._settle(self._native.decode_rows(tokens, len(self.tokens)), tokens)

    def put_aside(self, *, pinned: bool = False) -> None:
        """Copy the state of the whole sequence into the store, unless it is private."""
        if self._kv is None or not self.tokens or self.private:
            return
        tokens = as_tokens(self.tokens)
        if self._native.last_position() != tokens.size - 1:
            log.warning("the memory of the model does not hold what it should; its state is not kept")
            return
        if not pinned and self._kv.has(self._identity, tokens, whole=self._whole):
            return
        self._kv.put(self._identity, tokens, self._native.copy_state(), pinned=pinned, whole=self._whole)

    def change_identity(self, identity: str) -> None:
        """The model computes differently from now on (adapters): what it holds is no longer true."""
        if identity == self._identity:
            return
        if len(self.tokens) >= FEWEST_KEPT:
            self.put_aside()
        self.cut(0)
        self._identity = identity

    def forget(self) -> None:
        """Drop what it holds and everything that was put aside. Not while a computation runs."""
        self.cut(0)
        if self._kv is not None:
            self._kv.forget()

    def close(self) -> None:
        """Keep the state for the next start. Not while a computation runs."""
        if self._kv is not None:
            if len(self.tokens) >= FEWEST_KEPT:
                self.put_aside()
            self._kv.flush()
        self.tokens = []

    def _prefer_stored(self, wanted: Tokens, common: int) -> None:
        if self._kv is None:
            return
        found = self._kv.find(self._identity, wanted, more_than=common + FEWEST_KEPT // 2, whole=self._whole)
        if found is not None:
            self._put_aside_if_lost(common)
            self._set(found)

    def _put_aside_if_lost(self, common: int) -> None:
        if len(self.tokens) - common > FEWEST_KEPT:
            self.put_aside()

    def _set(self, found: FoundState) -> None:
        if self._native.set_state(found.data):
            self.tokens = [int(number) for number in found.tokens]
        else:
            log.warning("a stored state did not fit and is not used")
            self.tokens = []

    def _still_whole(self, count: int) -> bool:
        """Whether everything that the next token looks at is there (a sliding window forgets)."""
        return count == 0 or self._native.first_position() <= max(0, count - self._native.window)

    def _settle(self, status: int, tokens: Sequence[int]) -> bool:
        if status == DECODED:
            self.tokens.extend(tokens)
            return True
        self.cut(len(self.tokens))
        if status == ABORTED:
            return False
        raise ModelError(
            f"The model stopped with an internal error (llama.cpp status {status}).", "Ask again, or load it again."
        )
