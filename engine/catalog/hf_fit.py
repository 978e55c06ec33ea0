"""How much memory a Hugging Face folder takes in torch under given settings; loads nothing and knows no machine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from engine.catalog.hf_config import HfConfig, read_config
from engine.catalog.memory_fit import MEMORY
from engine.catalog.safetensors_header import read_shards
from engine.catalog.types import DeviceNeed
from engine.core.errors import ModelNotFound

# Bits of one value of a layer's matrices. bitsandbytes adds a scale per 64 values to NF4 (32 bits each) and one per
# row to 8 bits; embeddings, norms and the output stay in 16 bits. 32 bits are for processors that are slow in 16.
PRECISION_BITS: Mapping[str, float] = MappingProxyType({"32bit": 32.0, "16bit": 16.0, "8bit": 8.1, "4bit": 4.5})
# A worker process with torch and transformers, before a model is loaded (measured on CPU).
TORCH_BYTES = 400 << 20
# The same process on each GPU: context and libraries (typical for CUDA).
TORCH_GPU_BYTES = 500 << 20
# A prompt is read in pieces of at most so many tokens on a processor and on a GPU (torch_generation.py).
_PIECE_TOKENS, _GPU_PIECE_TOKENS = 512, 2048
_LAYER = re.compile(r"(?:^|\.)(?:layers|h|blocks)\.\d{1,5}\.")


@dataclass(frozen=True, slots=True)
class HfLayout:
    """Values of the layers' matrices, and bytes of everything else in 16 bits.

    `stored_layer_bytes` is what the layers take as they lie in the files: for weights that are quantised already.
    """

    layers: int
    layer_values: int
    stored_layer_bytes: int
    other_bytes: int
    cache_bytes_per_token: int
    hidden: int
    feed_forward: int
    vocabulary: int
    quantised: bool


def read_hf_layout(folder: Path) -> HfLayout:
    """Raises what reading config and headers raises (`ModelError`)."""
    try:
        config: HfConfig = read_config(folder)
    except FileNotFoundError as error:
        raise ModelNotFound(f"{folder.name} has no config.", "Choose the folder of a model.") from error
    values = stored = other = 0
    for name, tensor in read_shards(folder).tensors.items():
        if _LAYER.search(name) and (len(tensor.shape) > 1 or config.quant_method):
            values += tensor.values
            stored += tensor.size_bytes
        else:
            other += 2 * tensor.values
    return HfLayout(
        layers=max(1, config.layers),
        layer_values=values,
        stored_layer_bytes=stored,
        other_bytes=other,
        cache_bytes_per_token=config.kv_bytes_per_token,
        hidden=config.hidden_size,
        feed_forward=config.intermediate_size,
        vocabulary=config.vocabulary,
        quantised=bool(config.quant_method),
    )


def layer_bytes(layout: HfLayout, precision: str) -> int:
    """Bytes of the weights of all layers; quantised files keep what they have."""
    if layout.quantised:
        return layout.stored_layer_bytes
    return int(layout.layer_values * PRECISION_BITS[precision] / 8)


def hf_needs(
    layout: HfLayout, context_length: int, precision: str, gpus: tuple[str, ...], gpu_layers: tuple[int, ...]
) -> tuple[DeviceNeed, ...]:
    """Main memory first, then each GPU that takes layers. Embeddings and output go with the first GPU."""
    on_gpus = sum(gpu_layers)
    wide = 2 if precision == "32bit" else 1
    tokens = min(context_length, _GPU_PIECE_TOKENS if on_gpus else _PIECE_TOKENS)
    activations = wide * tokens * 2 * (3 * layout.feed_forward + 6 * layout.hidden) + 8 * layout.vocabulary
    weights = layer_bytes(layout, precision) / layout.layers
    cache = wide * layout.cache_bytes_per_token * context_length / layout.layers
    here = layout.layers - on_gpus
    compute = TORCH_BYTES + (0 if on_gpus else activations)
    others = 0 if on_gpus else wide * layout.other_bytes
    found = [DeviceNeed(MEMORY, int(weights * here) + others, int(cache * here), compute)]
    first = True
    for name, count in zip(gpus, gpu_layers, strict=True):
        if count:
            more = layout.other_bytes if first else 0
            found.append(
                DeviceNeed(name, int(weights * count) + more, int(cache * count), TORCH_GPU_BYTES + activations)
            )
            first = False
    return tuple(found)
