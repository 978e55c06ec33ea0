"""One model and one context of llama.cpp behind Python types; knows nothing of chats, text streams or sampling."""

from __future__ import annotations

import ctypes
import logging
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from engine.core.errors import Cancelled, ModelDamaged, ModelError, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.llama_library import LlamaLibrary, library
from engine.inference.thread_governor import ThreadGovernor
from engine.inference.types import LoadSettings

log = logging.getLogger(__name__)

# Prompt tokens given to llama.cpp at once; progress is reported between two batches (speeds: tests/benchmarks/LOG.md).
BATCH_TOKENS = 256
# The first one is short: it shows how busy the machine is before a long one is begun with too many threads.
FIRST_BATCH_TOKENS = 64
SEQUENCE = 0
_PARSE_MARKS = True
_SHOW_MARKS = False
_WIPE_BUFFERS = False
DECODED = 0
ABORTED = 2


_MEMORY_WORDS = ("failed to allocate", "out of memory", "unable to allocate", "cannot allocate", "bad_alloc")
_DAMAGE_WORDS = (
    "corrupt",
    "not within the file bounds",
    "invalid magic",
    "missing tensor",
    "wrong shape",
    "key not found",
    "failed to read",
)


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


def usable_cores() -> int:
    """Cores this process may use; two threads of one core count as two."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def physical_cores() -> int:
    """Cores this process may use, without their second threads."""
    physical = psutil.cpu_count(logical=False) or usable_cores()
    return max(1, min(physical, usable_cores()))


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

        def progress(fraction: float, _data: object) -> bool:
            if on_progress is not None:
                on_progress(fraction)
            return token is None or not token.cancelled

        model_options = api.llama_model_default_params()
        model_options.n_gpu_layers = settings.gpu_layers
        model_options.use_extra_bufts = settings.use_extra_buffers
        model_options.load_mode = api.LLAMA_LOAD_MODE_MMAP
        report = api.llama_progress_callback(progress)
        model_options.progress_callback = report
        self._model = api.llama_model_load_from_file(os.fsencode(path), model_options)
        if token is not None and token.cancelled:
            raise Cancelled
        if not self._model:
            self._model = None
            raise load_failure(path, problems)
        self.vocab = api.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(api.llama_vocab_n_tokens(self.vocab))
        self._context = api.llama_init_from_model(self._model, self._context_options(settings))
        if not self._context:
            self._context = None
            raise load_failure(path, problems)
        self._memory = api.llama_get_memory(self._context)
        self.context_length = int(api.llama_n_ctx(self._context))
        self.parameters = int(api.llama_model_n_params(self._model))
        self.on_gpu = settings.gpu_layers != 0 and bool(api.llama_supports_gpu_offload())
        self.batch_tokens = int(api.llama_n_batch(self._context))
        self._one = (api.llama_token * 1)()
        self._one_batch = api.llama_batch_get_one(self._one, 1)

    def _context_options(self, settings: LoadSettings) -> Any:
        api = self.api
        trained = int(api.llama_model_n_ctx_train(self._model))
        threads = settings.threads or physical_cores()
        self._threads = threads
        self._governor = None if settings.threads else ThreadGovernor(threads, usable_cores())
        options = api.llama_context_default_params()
        options.n_ctx = min(settings.context_length, trained) if trained > 0 else settings.context_length
        options.n_batch = min(BATCH_TOKENS, options.n_ctx)
        options.n_ubatch = options.n_batch
        options.n_seq_max = 1
        options.n_threads = threads
        options.n_threads_batch = threads
        options.flash_attn_type = api.LLAMA_FLASH_ATTN_TYPE_AUTO
        options.abort_callback = self._callback
        options.abort_callback_data = self.abort.address
        options.no_perf = True
        return options

    @property
    def model(self) -> Any:
        return self._model

    @property
    def template(self) -> str:
        """The chat template in the file, empty when it has none."""
        text = self.api.llama_model_chat_template(self._model, None)
        return text.decode("utf-8", "replace") if text else ""

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
        """The bytes a token adds to the text; none for control tokens."""
        known = self._pieces.get(number)
        if known is not None:
            return known
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            count = self.api.llama_token_to_piece(self.vocab, number, buffer, room, 0, _SHOW_MARKS)
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

    def decode_one(self, number: int) -> int:
        """`decode` of a single token without building a batch."""
        self.adapt_threads()
        self._one[0] = number
        with self._busy:
            self.check_open()
            return int(self.api.llama_decode(self._context, self._one_batch))

    def sample(self, chain: Any) -> int:
        """The next token by a chain of samplers, from the scores of the last computed token."""
        with self._busy:
            self.check_open()
            return int(self.api.llama_sampler_sample(chain, self._context, -1))

    def keep(self, count: int) -> bool:
        """Forget everything after the first `count` tokens; false when this kind of model cannot (all is forgotten)."""
        with self._busy:
            self.check_open()
            if count > 0 and self.api.llama_memory_seq_rm(self._memory, SEQUENCE, count, -1):
                return True
            self.api.llama_memory_clear(self._memory, _WIPE_BUFFERS)
            return count == 0

    def check_open(self) -> None:
        """Raises `ModelError` after `close()`."""
        if self._context is None:
            raise ModelError("The model was unloaded.", "Load it again.")

    def close(self) -> None:
        """Free everything; a computation that runs on another thread is aborted first."""
        self.abort.raise_flag()
        with self._busy:
            context, self._context = self._context, None
            if context is not None:
                self.api.llama_free(context)
            model, self._model = self._model, None
            if model is not None:
                self.api.llama_model_free(model)


def load_failure(path: Path, problems: Sequence[str]) -> ModelError:
    """What llama.cpp's messages mean for the person."""
    text = "\n".join(problems).lower()
    log.info("loading %s failed: %s", path, text)
    marked = [line.split("error loading model:", 1)[1].strip() for line in problems if "error loading model:" in line]
    reason = (marked or [line.strip() for line in problems] or ["the library gave no reason"])[0]
    if "unknown model architecture" in text or "unknown pre-tokenizer" in text or "unknown tokenizer" in text:
        return ModelUnsupported(
            f"{path.name} is of a kind that this version cannot run ({reason}).",
            "Update Aquifer or choose another model.",
        )
    if any(words in text for words in _MEMORY_WORDS):
        return OutOfMemory(
            f"There is not enough memory for {path.name}.", "Choose a smaller model or a shorter context length."
        )
    if any(words in text for words in _DAMAGE_WORDS):
        return ModelDamaged(f"{path.name} is damaged ({reason}).", "Copy or download the file again.")
    return ModelUnsupported(f"{path.name} could not be loaded ({reason}).", "Choose another model.")
