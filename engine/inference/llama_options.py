"""Turns `LoadSettings` into the options of llama.cpp, and sets the adapters of a context; loads nothing."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from engine.core.errors import ModelError, UsageError
from engine.inference.types import LoadSettings

# Prompt tokens given to llama.cpp at once; progress is reported between two batches (speeds: tests/benchmarks/LOG.md).
BATCH_TOKENS = 512
# The first one is short: it shows how busy the machine is before a long one is begun with too many threads.
FIRST_BATCH_TOKENS = 64
# ggml_type in ggml.h.
_CACHE_TYPES = {"f16": 1, "q8_0": 8}


def model_options(api: Any, settings: LoadSettings) -> tuple[Any, Any]:
    """Options for the weights, and what must live until the model is loaded."""
    options = api.llama_model_default_params()
    options.n_gpu_layers = settings.gpu_layers
    options.use_extra_bufts = settings.use_extra_buffers
    options.load_mode = api.LLAMA_LOAD_MODE_MMAP
    shares = None
    if settings.tensor_split:
        most = int(api.llama_max_devices())
        if len(settings.tensor_split) > most:
            raise UsageError(f"The model can be split over at most {most} GPUs.", "Give fewer shares.")
        shares = (ctypes.c_float * most)(*settings.tensor_split)
        options.tensor_split = shares
    return options, shares


def context_options(api: Any, model: Any, settings: LoadSettings) -> Any:
    """Options for a context of one sequence; threads and the abort callback are the caller's."""
    trained = int(api.llama_model_n_ctx_train(model))
    options = api.llama_context_default_params()
    options.n_ctx = min(settings.context_length, trained) if trained > 0 else settings.context_length
    options.n_batch = min(BATCH_TOKENS, options.n_ctx)
    options.n_ubatch = options.n_batch
    options.n_seq_max = 1
    options.flash_attn_type = api.LLAMA_FLASH_ATTN_TYPE_AUTO
    options.no_perf = True
    if settings.cache_type != "f16":
        if settings.cache_type not in _CACHE_TYPES:
            raise UsageError(f"There is no KV cache of type {settings.cache_type}.", "Choose f16 or q8_0.")
        options.type_k = options.type_v = _CACHE_TYPES[settings.cache_type]
        # llama.cpp reads quantised values only there.
        options.flash_attn_type = api.LLAMA_FLASH_ATTN_TYPE_ENABLED
    return options


def apply_adapters(api: Any, context: Any, adapters: Sequence[tuple[Any, float]]) -> None:
    """Make these LoRA handles, with their weights, the ones of a context."""
    count = len(adapters)
    handles = (api.llama_adapter_lora_p_ctypes * max(1, count))(*(handle for handle, _weight in adapters))
    weights = (ctypes.c_float * max(1, count))(*(weight for _handle, weight in adapters))
    status = api.llama_set_adapters_lora(context, handles, count, weights)
    if status != 0:
        raise ModelError(f"The adapter could not be switched on (llama.cpp status {status}).", "Load the model again.")
