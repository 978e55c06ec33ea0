"""How much memory a training takes, part by part, from the shape of the model; loads nothing and knows no machine.

The formulas follow what torch keeps for the way back, tensor by tensor, in the llama-like blocks of transformers 5.23
with PEFT 0.21 (bf16 under autocast) and scaled dot product attention; they were found with `saved_tensors_hooks` and
give its sums within 1 %. `tests/benchmarks/train_forecast.py` holds them against real training processes.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.catalog.hf_fit import PRECISION_BITS, TORCH_GPU_BYTES
from training.config import TrainConfig
from training.finetune.base_shape import BaseShape

# A process with torch, transformers, PEFT and TRL after its first step, without model (measured: 580 to 610 MB).
PROCESS_BYTES = 590_000_000
# Of each score of a learnt token: its log-probability, the gradient of that and its own, in 32 bits.
_LOSS_BYTES_PER_SCORE = 12
_PIECE_TOKENS = 1024  # dense_head.py, _CHUNK
_TILE_TOKENS, _TILE_SCORES = 4096, 16_384  # trl/kernels/chunked_logprob.py
_MEASURED_TOKENS = 2048  # measure.py, _BATCH_TOKENS
# Of a score of the attention, where they are kept: what bounds it and its share, in 32 bits or with a copy in 16.
_BYTES_PER_ATTENTION_SCORE = 8
_MASTER = 4
_OPTIMIZER_BYTES = {
    "adamw": 8.0,
    "auto": 8.0,
    "adamw_8bit": 2.06,
    "paged_adamw_8bit": 2.06,
    "adafactor": 0.1,
    "sgd": 0.0,
}
# Blocks of a GPU's memory that are held but not full (typical for the caching allocator of torch).
# glibc keeps freed blocks and cuts them up; giving them back at once takes a quarter less and twice the time (LOG.md).
CUT_UP, _CPU_SLACK = "freed but cut up", 0.3
_GPU_SLACK = 0.06


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run goes about it, with nothing left to be chosen. `row_tokens` is the longest row that comes up;
    `packed`: rows are filled up to the longest example allowed."""

    on_gpu: bool
    precision: str
    checkpointing: bool
    batch_size: int
    row_tokens: int
    packed: bool = False


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """`name` in words for a person."""

    name: str
    size_bytes: int


def memory_parts(shape: BaseShape, config: TrainConfig, plan: Plan, task: str) -> tuple[MemoryPart, ...]:
    """All that lies in memory at the moment of the greatest need."""
    lora = config.method == "lora"
    trainable = shape.adapter_values(config.lora) if lora else shape.parameters
    tokens = plan.batch_size * plan.row_tokens
    block = int(block_bytes(shape, config, plan)) * tokens
    kept, width = block * shape.layers, _width(config, plan)
    if plan.checkpointing:
        kept = shape.layers * shape.hidden * width * tokens
    loss = _LOSS_BYTES_PER_SCORE * _scores_at_once(shape, plan, task)
    way_back = max(loss, block if plan.checkpointing else 0)
    shared_by = config.device.processes if plan.on_gpu and config.device.parallel == "fsdp" else 1
    trainable //= shared_by
    gradients = trainable * _MASTER
    # While the first loss is worked out there are no gradients yet; when all are there, the blocks are free again.
    beside = gradients if config.optim.accumulation > 1 else max(0, gradients - kept - way_back)
    weights = weight_bytes(shape, config, plan)
    parts = [
        MemoryPart("program and libraries", TORCH_GPU_BYTES if plan.on_gpu else PROCESS_BYTES),
        MemoryPart(f"weights of the base ({_said(plan.precision, config)})", weights // shared_by),
        MemoryPart("weights that are put together", 0 if shared_by == 1 else _put_together(shape, weights)),
        # DPO compares with the model as it was; with an adapter that is the base without it.
        MemoryPart("the model as it was, to compare with", 0 if lora or task != "preference" else weights),
        MemoryPart("adapter", trainable * (_MASTER + (2 if width == 2 else 0)) if lora else 0),
        MemoryPart("gradients", beside),
        MemoryPart("optimizer", int(trainable * _OPTIMIZER_BYTES[config.optim.optimizer])),
        MemoryPart("inputs of the blocks" if plan.checkpointing else "intermediate values of the blocks", kept),
        MemoryPart("scores of the vocabulary" if loss >= way_back else "one block worked out again", way_back),
        MemoryPart("unpacked weights of a layer", _unpacked_bytes(shape, plan)),
    ]
    measuring = _measuring_bytes(shape, plan, task) - kept - way_back
    parts.append(MemoryPart("more while validation rows are measured", measuring))
    if not plan.on_gpu:
        parts.append(MemoryPart(CUT_UP, int(_CPU_SLACK * (kept + way_back))))
    else:
        parts.append(MemoryPart("held but not full", int(_GPU_SLACK * sum(part.size_bytes for part in parts))))
    return tuple(part for part in parts if part.size_bytes > 0)


def _scores_at_once(shape: BaseShape, plan: Plan, task: str) -> int:
    """On a processor the head takes the learnt tokens piece by piece (`dense_head.py`), on a GPU in tiles (TRL)."""
    tokens = plan.batch_size * plan.row_tokens
    if task == "reward":
        return tokens
    if task == "preference":
        return tokens * shape.vocabulary
    if plan.on_gpu:
        return min(tokens, _TILE_TOKENS) * min(shape.vocabulary, _TILE_SCORES)
    return min(tokens, _PIECE_TOKENS) * shape.vocabulary


def _measuring_bytes(shape: BaseShape, plan: Plan, task: str) -> int:
    """Scores of a batch of validation rows, and those of one row in 32 bits with their log-probabilities."""
    if task in ("preference", "reward"):
        return 0
    width = 4 if plan.precision == "32bit" else 2
    tokens = max(plan.row_tokens, min(_MEASURED_TOKENS, 8 * plan.row_tokens))
    return shape.vocabulary * (width * tokens + 8 * plan.row_tokens)


def weight_bytes(shape: BaseShape, config: TrainConfig, plan: Plan) -> int:
    """All weights are trained in 32 bits: in 16 the small steps of a training are rounded away."""
    if config.method == "full":
        return _MASTER * shape.parameters
    others = (4 if plan.precision == "32bit" else 2) * (shape.parameters - shape.matrix_values)
    return int(shape.matrix_values * PRECISION_BITS[plan.precision] / 8) + others


def block_bytes(shape: BaseShape, config: TrainConfig, plan: Plan) -> float:
    """What one block keeps of one token for the way back.

    Norms keep their input in 32 bits; attention queries, keys, values and result; the feed-forward part the gate, what
    the activation makes of it, and the other half. In 16 bits each adapter makes a copy of its input.
    """
    width, hidden, wide = _width(config, plan), shape.hidden, shape.feed_forward
    kept: float = 8 * hidden + width * (2 * shape.query + 2 * shape.key) + 3 * width * wide
    kept += _BYTES_PER_ATTENTION_SCORE * shape.score_heads * plan.row_tokens
    if config.method == "full":
        return kept + 4 * hidden * 2 + 4 * (2 * hidden + wide)
    adapted = shape.adapted(config.lora)
    inputs = sum(linear.inputs for linear in adapted) / shape.layers
    kept += width * config.lora.rank * len(adapted) / shape.layers
    # In 32 bits the adapters of one place share their input.
    kept += 2 * inputs if width == 2 else 4 * (2 * hidden + wide)
    if config.lora.dropout > 0:
        kept += 5 * inputs
    return kept + (8 * sum(linear.outputs for linear in adapted) / shape.layers if config.lora.dora else 0)


def _width(config: TrainConfig, plan: Plan) -> int:
    """Bytes of a value that is computed with; where all weights are trained, 16-bit copies of them make up for it."""
    return 4 if plan.precision == "32bit" or config.method == "full" else 2


def _put_together(shape: BaseShape, weights: int) -> int:
    """Of a model cut up: the words while a step lasts, and a layer while the one before it is still there."""
    words = 2 * (shape.embedding_values + shape.head_values)
    return words + 2 * max(0, weights - words) // shape.layers


def _unpacked_bytes(shape: BaseShape, plan: Plan) -> int:
    """bitsandbytes unpacks one matrix at a time, and on the way back once more in 32 bits."""
    return 6 * shape.largest_matrix if plan.precision in ("4bit", "8bit") else 0


def _said(precision: str, config: TrainConfig) -> str:
    return "32 bits" if config.method == "full" else precision.replace("bit", " bits")
