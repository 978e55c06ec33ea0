"""How much memory a GGUF model takes, device by device, under given settings; loads nothing and knows no machine.

Each figure follows what llama.cpp allocates (sources in the comments); `tests/benchmarks/forecast.py` holds them
against real loads, a test against dry runs of well-known shapes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from engine.catalog.gguf_layout import Block, GgufLayout
from engine.catalog.types import DeviceNeed

# Bits of one cached value.
CACHE_BITS: Mapping[str, float] = MappingProxyType({"f16": 16.0, "q8_0": 8.5})
MEMORY = "memory"
# The cache grows in steps of so many tokens (llama-context.cpp, GGML_PAD(n_ctx, 256)).
_STEP = 256
# Strings and maps of the vocabulary, with its merge rules (measured: 16.7 MB for 49,152 tokens).
_BYTES_PER_TOKEN_ENTRY = 340
# Thread stacks, scratch memory of the matrix code, bookkeeping (measured: 1 to 3 MB).
_LIBRARY_BYTES = 2 << 20
# Scores are written for a few tokens of a batch only; the rest of their buffer in main memory is never touched.
_SCORED_TOKENS = 8
# What a GPU driver takes for a program before anything is loaded (typical for CUDA).
GPU_CONTEXT_BYTES = 350 << 20


@dataclass(frozen=True, slots=True)
class GgufPlan:
    """How a model would be loaded. `gpu_blocks` holds, GPU by GPU, how many of the last layers it takes.

    `repacked` are the formats of which the processor wants a rearranged copy (none: extra buffers are off);
    `outputs` is for how many tokens of a batch scores are computed at most; `full_window` caches the whole context in
    sliding-window layers too, so that a prompt's beginning can be used again.
    """

    context_length: int
    cache_type: str = "f16"
    gpus: tuple[str, ...] = ()
    gpu_blocks: tuple[int, ...] = ()
    repacked: frozenset[str] = frozenset()
    batch_tokens: int = 512
    outputs: int = 512
    sequences: int = 1
    full_window: bool = True


def needs(layout: GgufLayout, plan: GgufPlan) -> tuple[DeviceNeed, ...]:
    """Main memory first, then each GPU of the plan that takes layers."""
    on_gpus = sum(plan.gpu_blocks)
    first = len(layout.blocks) - on_gpus
    here = layout.blocks[:first]
    weights = layout.input_bytes + sum(block.weights_bytes for block in here)
    if on_gpus == 0:
        weights += layout.output_bytes - layout.tied_bytes
        weights += _repacked(here, layout.output_formats, plan.repacked)
    compute = _LIBRARY_BYTES + layout.table_entries * _BYTES_PER_TOKEN_ENTRY + 4 * layout.vocabulary * plan.sequences
    touched = replace(plan, outputs=min(plan.outputs, _SCORED_TOKENS))
    compute += graph_bytes(layout, touched) if here else _input_bytes(layout, plan)
    found = [DeviceNeed(MEMORY, weights, cache_bytes(here, layout, plan), compute)]
    for name, count in zip(plan.gpus, plan.gpu_blocks, strict=True):
        if count == 0:
            continue
        blocks = layout.blocks[first : first + count]
        first += count
        last = first == len(layout.blocks)
        gpu_weights = sum(block.weights_bytes for block in blocks) + (layout.output_bytes if last else 0)
        gpu_compute = GPU_CONTEXT_BYTES + graph_bytes(layout, plan)
        if here:  # layers that stay behind are brought over one by one while a prompt is read
            gpu_compute += max(block.weights_bytes for block in here)
        found.append(DeviceNeed(name, gpu_weights, cache_bytes(blocks, layout, plan), gpu_compute))
    return tuple(found)


def cache_bytes(blocks: Sequence[Block], layout: GgufLayout, plan: GgufPlan) -> int:
    """Keys, values and recurrent states of these layers (llama-kv-cache.cpp, llama-kv-cache-iswa.cpp)."""
    cells = _padded(plan.context_length)
    window = cells
    if not plan.full_window and layout.window:
        window = min(cells, _padded(layout.window + plan.batch_tokens))
    values = sum((block.key_width + block.value_width) * (window if block.windowed else cells) for block in blocks)
    return int(values * CACHE_BITS[plan.cache_type] / 8) + plan.sequences * sum(b.state_bytes for b in blocks)


def graph_bytes(layout: GgufLayout, plan: GgufPlan) -> int:
    """The largest set of intermediate values alive at once for one batch, with flash attention.

    Either inside a layer (three rows of the feed-forward width, three of the hidden one and the queries, beside the
    attention mask) or at the scores of the vocabulary. Found by dry runs of llama.cpp; see the tests.
    """
    rows = 4 * plan.batch_tokens
    wide = 3 * layout.feed_forward + 3 * layout.embedding + layout.query_width
    chosen = layout.experts_used * 2 * (layout.embedding + layout.expert_feed_forward) + 2 * layout.embedding
    recurrent = 6 * layout.recurrent_width + 3 * layout.embedding if layout.recurrent_width else 0
    kinds = 2 if any(block.windowed for block in layout.blocks) else 1
    mask = 2 * plan.batch_tokens * _padded(plan.context_length) * kinds
    inside = rows * max(wide, chosen if layout.experts_used else 0, recurrent) + mask
    scores = 4 * min(plan.outputs, plan.batch_tokens) * layout.vocabulary + rows * 2 * layout.embedding
    return max(inside, scores)


def _input_bytes(layout: GgufLayout, plan: GgufPlan) -> int:
    """What main memory holds for a model that is wholly on GPUs: embedded tokens and the mask."""
    return 4 * plan.batch_tokens * 2 * layout.embedding + 2 * plan.batch_tokens * _padded(plan.context_length)


def _repacked(blocks: Sequence[Block], output: Mapping[str, int], formats: frozenset[str]) -> int:
    """Rearranged copies lie beside the mapped file (measured: both are resident)."""
    return sum(
        size
        for part in (*(block.formats for block in blocks), output)
        for name, size in part.items()
        if name in formats
    )


def _padded(tokens: int) -> int:
    return -(-tokens // _STEP) * _STEP


def repacked_formats(features: frozenset[str]) -> frozenset[str]:
    """Formats that llama.cpp rearranges on a processor with these features (ggml-cpu/repack.cpp)."""
    if "avx2" in features:
        return frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4", *(("Q2_K",) if "avx512f" in features else ())})
    if "asimddp" in features:
        return frozenset({"Q4_0", "Q4_K", "Q5_K", "Q6_K", "Q8_0", "IQ4_NL", "MXFP4"})
    return frozenset()
