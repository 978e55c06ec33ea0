"""One model and one context of llama.cpp behind Python types; knows nothing of chats, text streams or sampling."""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import Cancelled, ModelError
from engine.core.hardware import physical_cores as physical_cores
from engine.core.hardware import usable_cores as usable_cores
from engine.core.jobs import CancelToken
from engine.inference.llama_failures import load_failure as load_failure
from engine.inference.llama_library import LlamaLibrary, library
from engine.inference.llama_options import BATCH_TOKENS as BATCH_TOKENS
from engine.inference.llama_options import FIRST_BATCH_TOKENS as FIRST_BATCH_TOKENS
from engine.inference.llama_options import apply_adapters, context_options, model_options
from engine.inference.llama_rows import EqualRows
from engine.inference.native_call import cancellable, give_back_memory
from engine.inference.thought_filter import THOUGHT_MARKS
from engine.inference.thread_governor import ThreadGovernor
from engine.inference.types import LoadSettings

log = logging.getLogger(__name__)

SEQUENCE = 0
LONGEST_NODE_S = 0.05
FEWEST_BATCH_TOKENS = 16
# Tokens whose scores can be had from one batch.
MOST_ROWS = 16
_PARSE_MARKS = True
_WIPE_BUFFERS = False
DECODED = 0
ABORTED = 2


class AbortFlag:
    """A byte that native code reads while it computes, so that a cancel acts in the middle of a batch.

    ggml asks a C callback before each node of the graph. A Python callback would need the interpreter lock hundreds of
    times per token; `strlen` of a buffer is such a callback already: an empty text means "go on".
    """

    def __init__(self) -> None:
        self._buffer = ctypes.create_string_buffer(64)
        self._strlen = (ctypes.cdll.msvcrt if os.name == "nt" else ctypes.CDLL(None)).strlen

    def raise_flag(self) -> None:
        self._buffer[0] = b"\x01"

    def lower(self) -> None:
        self._buffer[0] = b"\x00"

    def callback(self, api: Any) -> Any:
        """As `ggml_abort_callback`."""
        return api.ggml_abort_callback(ctypes.cast(self._strlen, ctypes.c_void_p).value)

    @property
    def address(self) -> int:
        return ctypes.addressof(self._buffer)


@dataclass(frozen=True, slots=True)
class Special:
    """Texts and rules of the vocabulary that templates need."""

    bos: str
    eos: str
    adds_bos: bool


class NativeModel:
    """Weights, vocabulary and KV cache. For one thread; only `abort` and `close` may be used from another."""

    def __init__(
        self,
        path: Path,
        settings: LoadSettings,
        *,
        token: CancelToken | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        self.library: LlamaLibrary = library()
        self.api = self.library.api
        self.abort = AbortFlag()
        self._callback = self.abort.callback(self.api)
        self._model: Any = None
        self._context: Any = None
        self._rows_batch: Any = None
        self._settings = settings
        # What else has to be freed before the weights (other contexts).
        self.free_before: list[Callable[[], None]] = []
        self._pieces: dict[int, bytes] = {}
        self._busy = threading.Lock()
        try:
            with self.library.log.collecting() as problems:
                self._load(path, settings, problems, token, on_progress)
        except BaseException:
            self.close()
            raise

    def _load(
        self,
        path: Path,
        settings: LoadSettings,
        problems: list[str],
        token: CancelToken | None,
        on_progress: Callable[[float], None] | None,
    ) -> None:
        api = self.api
        self._threads = settings.threads or physical_cores()
        self._governor = None if settings.threads else ThreadGovernor(self._threads, usable_cores())

        def progress(fraction: float, _data: object) -> bool:
            if on_progress is not None:
                on_progress(fraction)
            return token is None or not token.cancelled

        def load() -> tuple[Any, Any]:
            options, kept = model_options(api, settings)
            report = api.llama_progress_callback(progress)
            options.progress_callback = report
            model = api.llama_model_load_from_file(os.fsencode(path), options)
            del kept
            if not model or (token is not None and token.cancelled):
                return model, None
            return model, api.llama_init_from_model(model, self._context_options(model, settings))

        model, context = cancellable(load, self._free, token)
        self._model, self._context = model or None, context or None
        if token is not None and token.cancelled:
            raise Cancelled
        if not self._model or not self._context:
            raise load_failure(path, problems)
        self.vocab = api.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(api.llama_vocab_n_tokens(self.vocab))
        self._memory = api.llama_get_memory(self._context)
        self.context_length = int(api.llama_n_ctx(self._context))
        self.parameters = int(api.llama_model_n_params(self._model))
        self.on_gpu = settings.gpu_layers != 0 and bool(api.llama_supports_gpu_offload())
        self.batch_tokens = int(api.llama_n_batch(self._context))
        self.heads = max(1, int(api.llama_model_n_head(self._model)))
        self.layers = max(1, int(api.llama_model_n_layer(self._model)))
        self.window = int(api.llama_model_n_swa(self._model))
        self.recurrent = bool(api.llama_model_is_recurrent(self._model) or api.llama_model_is_hybrid(self._model))
        self.rows = EqualRows(api, self._context)
        self._rows_batch = api.llama_batch_init(MOST_ROWS, 0, 1)
        for row in range(MOST_ROWS):
            self._rows_batch.n_seq_id[row] = self._rows_batch.logits[row] = 1
            self._rows_batch.seq_id[row][0] = SEQUENCE
        self._one = (api.llama_token * 1)()
        self._one_batch = api.llama_batch_get_one(self._one, 1)

    def _context_options(self, model: Any, settings: LoadSettings) -> Any:
        options = context_options(self.api, model, settings)
        options.n_threads = options.n_threads_batch = self._threads
        options.abort_callback = self._callback
        options.abort_callback_data = self.abort.address
        return options

    def _free(self, opened: tuple[Any, Any]) -> None:
        model, context = opened
        if context:
            self.api.llama_free(context)
        if model:
            self.api.llama_model_free(model)

    @property
    def threads(self) -> int:
        """How many threads compute now."""
        return self._threads

    @property
    def model(self) -> Any:
        return self._model

    @property
    def template(self) -> str:
        """The chat template in the file, empty when it has none."""
        text = self.api.llama_model_chat_template(self._model, None)
        return text.decode("utf-8", "replace") if text else ""

    def fact(self, key: str) -> str:
        """A text of the file's header, empty when it is not there."""
        buffer = ctypes.create_string_buffer(512)
        length = self.api.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if length >= 0 else ""

    @property
    def special(self) -> Special:
        api, vocab = self.api, self.vocab
        bos, eos = int(api.llama_vocab_bos(vocab)), int(api.llama_vocab_eos(vocab))
        return Special(self.token_text(bos), self.token_text(eos), bool(api.llama_vocab_get_add_bos(vocab)))

    def token_text(self, number: int) -> str:
        """The text of a token as the vocabulary writes it; empty for a token that does not exist."""
        if not 0 <= number < self.vocabulary_size:
            return ""
        text = self.api.llama_vocab_get_text(self.vocab, number)
        return text.decode("utf-8", "replace") if text else ""

    def is_control(self, number: int) -> bool:
        return bool(self.api.llama_vocab_is_control(self.vocab, number))

    def is_end(self, number: int) -> bool:
        """Whether generation ends with this token (end of text, of turn, of message)."""
        return bool(self.api.llama_vocab_is_eog(self.vocab, number))

    def tokenize(self, text: str, *, add_special: bool) -> list[int]:
        """Tokens of `text`; marks such as `<|im_end|>` become their control tokens."""
        data = text.encode("utf-8", "replace")
        room = len(data) // 3 + 16
        while True:
            buffer = (self.api.llama_token * room)()
            count = self.api.llama_tokenize(self.vocab, data, len(data), buffer, room, add_special, _PARSE_MARKS)
            if count >= 0:
                return [int(number) for number in buffer[:count]]
            if -count <= room:
                raise ModelError("The text could not be split into tokens.", "Shorten it.")
            room = -count

    def piece(self, number: int) -> bytes:
        """The bytes a token adds to the text; none for control tokens but those that tell thinking from answer."""
        known = self._pieces.get(number)
        if known is not None:
            return known
        shown = self.is_control(number) and self.token_text(number) in THOUGHT_MARKS
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count = self.api.llama_token_to_piece(self.vocab, number, buffer, room, 0, shown)
            if count >= 0:
                data = buffer.raw[:count]
                self._pieces[number] = data
                return data
            room = -count

    def begin(self) -> None:
        """A new answer begins."""
        self.abort.lower()
        if self._governor is not None:
            self._governor.begin()

    def adapt_threads(self) -> None:
        """Give way while other programs compute, unless the person set a number of threads."""
        if self._governor is not None and (threads := self._governor.advise()) != self._threads:
            log.debug("computing with %d threads", threads)
            self._threads = threads
            self.api.llama_set_n_threads(self._context, threads, threads)

    def decode(self, tokens: Sequence[int]) -> int:
        """Compute `tokens` after what the cache holds; returns llama.cpp's status (`DECODED`, `ABORTED`, others)."""
        self.adapt_threads()
        buffer = (self.api.llama_token * len(tokens))(*tokens)
        batch = self.api.llama_batch_get_one(buffer, len(tokens))
        with self._busy:
            self.check_open()
            return int(self.api.llama_decode(self._context, batch))

    def quick_batch(self, size: int, seconds: float) -> int:
        """How many tokens to compute next, after `size` took `seconds`, so that a cancel still acts in time.

        ggml asks the abort flag between two nodes; the largest takes about a third of a layer.
        """
        node_s = seconds / (3 * self.layers)
        allowed = int(size * LONGEST_NODE_S / node_s) if node_s > 0 else self.batch_tokens
        return max(FEWEST_BATCH_TOKENS, min(self.batch_tokens, allowed))

    def decode_one(self, number: int) -> int:
        """`decode` of a single token without building a batch."""
        self.adapt_threads()
        self._one[0] = number
        with self._busy:
            self.check_open()
            return int(self.api.llama_decode(self._context, self._one_batch))

    def decode_rows(self, tokens: Sequence[int], first: int) -> int:
        """`decode` that keeps the scores of every token, for `sample`; the first one is at position `first`."""
        batch, count = self._rows_batch, len(tokens)
        batch.n_tokens = count
        for row, number in enumerate(tokens):
            batch.token[row] = number
            batch.pos[row] = first + row
        with self._busy:
            self.check_open()
            return int(self.api.llama_decode(self._context, batch))

    def sample(self, chain: Any, row: int = -1) -> int:
        """The next token by a chain of samplers, from the scores of a row of the last batch (-1: the last one)."""
        with self._busy:
            self.check_open()
            return int(self.api.llama_sampler_sample(chain, self._context, row))

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Any]:
        """The model, while nothing else computes with it. Raises `ModelError` after `close()`."""
        with self._busy:
            self.check_open()
            yield self._model

    def side_options(self) -> Any:
        """Options for another context of the same weights, with the same threads and abort flag."""
        return self._context_options(self._model, self._settings)

    def scores(self, row: int = -1) -> bytes:
        """The raw scores of a row of the last batch."""
        with self._busy:
            return self._row(row).tobytes()

    def best(self, row: int = -1) -> int:
        """The token with the highest score of a row; llama.cpp's sampler copies all of them first."""
        with self._busy:
            return int(self._row(row).argmax())

    def _row(self, row: int) -> NDArray[np.float32]:
        self.check_open()
        values = ctypes.cast(self.api.llama_get_logits_ith(self._context, row), ctypes.c_void_p).value or 0
        return np.ctypeslib.as_array((ctypes.c_float * self.vocabulary_size).from_address(values))

    def keep(self, count: int) -> bool:
        """Forget everything after the first `count` tokens; false when this kind of model cannot (all is forgotten)."""
        with self._busy:
            self.check_open()
            if count > 0 and self.api.llama_memory_seq_rm(self._memory, SEQUENCE, count, -1):
                return True
            self.api.llama_memory_clear(self._memory, _WIPE_BUFFERS)
            return count == 0

    def first_position(self) -> int:
        """The first token whose state is still there; more than 0 with a sliding window or a recurrent memory."""
        with self._busy:
            self.check_open()
            return int(self.api.llama_memory_seq_pos_min(self._memory, SEQUENCE))

    def last_position(self) -> int:
        """The last token that was computed; -1 for none."""
        with self._busy:
            self.check_open()
            return int(self.api.llama_memory_seq_pos_max(self._memory, SEQUENCE))

    def copy_state(self) -> NDArray[np.uint8]:
        """The memory of the sequence as bytes; empty when this kind of model cannot give it."""
        with self._busy:
            self.check_open()
            size = int(self.api.llama_state_seq_get_size(self._context, SEQUENCE))
            data = np.empty(size, np.uint8)
            written = self.api.llama_state_seq_get_data(self._context, _bytes_at(data), size, SEQUENCE) if size else 0
            return data if written == size else data[:0]

    def set_state(self, data: NDArray[np.uint8]) -> bool:
        """Make the sequence what `copy_state` gave; false, and nothing is left, when it does not fit this context."""
        with self._busy:
            self.check_open()
            if self.api.llama_state_seq_set_data(self._context, _bytes_at(data), data.size, SEQUENCE) == data.size:
                return True
            self.api.llama_memory_clear(self._memory, _WIPE_BUFFERS)
            return False

    def set_adapters(self, adapters: Sequence[tuple[Any, float]]) -> None:
        """Make these LoRA handles, with their weights, the ones that count."""
        with self._busy:
            self.check_open()
            apply_adapters(self.api, self._context, adapters)

    @property
    def closed(self) -> bool:
        return self._context is None

    def check_open(self) -> None:
        """Raises `ModelError` after `close()`."""
        if self._context is None:
            raise ModelError("The model was unloaded.", "Load it again.")

    def close(self) -> None:
        """Free everything; a computation that runs on another thread is aborted first."""
        self.abort.raise_flag()
        with self._busy:
            for free in self.free_before:
                free()
            opened = self._model, self._context
            self._model = self._context = None
            self._free(opened)
            rows, self._rows_batch = self._rows_batch, None
            if rows is not None:
                self.api.llama_batch_free(rows)
        if opened != (None, None):
            give_back_memory()


def _bytes_at(data: NDArray[np.uint8]) -> Any:
    return data.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
