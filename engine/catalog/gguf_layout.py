"""How the bytes of a GGUF lie on its layers, and how much each layer remembers per token; knows no machine.

Sizes are taken from the shapes of the tensors, because those are what is loaded; header numbers fill the gaps. The
rules are those of llama.cpp as pinned (llama-hparams.cpp, llama-kv-cache*.cpp, llama-memory-recurrent.cpp).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from engine.catalog.gguf_header import GgufHeader, TensorInfo

Numbers = Mapping[str, int | tuple[int, ...]]

# Every n-th layer sees the whole text, the others a window of it, where the file itself does not say (src/models/).
_WINDOW_PATTERNS: Mapping[str, int] = MappingProxyType(
    {
        "afmoe": 4, "cohere2": 4, "cohere2moe": 4, "exaone-moe": 4, "exaone4": 4, "gemma2": 2, "gemma3": 6,
        "gemma3n": 5, "gpt-oss": 2, "llama4": 4, "mellum": 4, "olmo2": 4, "plamo3": 8, "smallthinker": 4,
    }
)  # fmt: skip
_RECURRENT_PARTS = ("ssm_", "time_mix_", "shortconv", "kda_")
MOST_LAYERS = 4096
# gemma3n: layers from here on use the cache of earlier ones (src/models/gemma3n.cpp).
_OWN_CACHE_GEMMA3N = 20


@dataclass(frozen=True, slots=True)
class Block:
    """One layer. Cache widths are values per token; `state_bytes` is what a recurrent layer keeps per sequence."""

    weights_bytes: int
    formats: Mapping[str, int]
    key_width: int
    value_width: int
    windowed: bool
    state_bytes: int


@dataclass(frozen=True, slots=True)
class GgufLayout:
    """A whole model. `input_bytes` stay in main memory always; `output_bytes` go with the last layers.

    `tied_bytes` of the output lie in the file once, as input; a GPU that computes the output gets its own copy.
    `formats` of a block are bytes by format of the matrices that may be rearranged for a processor.
    """

    blocks: tuple[Block, ...]
    input_bytes: int
    output_bytes: int
    output_formats: Mapping[str, int]
    tied_bytes: int
    window: int
    embedding: int
    query_width: int
    feed_forward: int
    expert_feed_forward: int
    experts_used: int
    recurrent_width: int
    vocabulary: int
    table_entries: int

    @property
    def weights_bytes(self) -> int:
        """Bytes in the file."""
        blocks = sum(block.weights_bytes for block in self.blocks)
        return blocks + self.input_bytes + self.output_bytes - self.tied_bytes


def read_layout(headers: Sequence[GgufHeader]) -> GgufLayout:
    """The layout of one model; a model in several files has one header each, the first with all facts."""
    main = headers[0]
    by_block: dict[int, list[TensorInfo]] = {}
    whole: list[TensorInfo] = []
    for header in headers:
        for tensor in header.tensors:
            number = _block_number(tensor.name)
            if number is None:
                whole.append(tensor)
            else:
                by_block.setdefault(number, []).append(tensor)
    numbers = main.numbers
    count = min(MOST_LAYERS, max(0, (main.layers or len(by_block)) - _one(numbers, "nextn_predict_layers")))
    windowed = _windowed(main, count)
    blocks = tuple(
        _block(main, number, by_block.get(number, []), windowed[number], number < _own_caches(main, count))
        for number in range(count)
    )
    output = [tensor for tensor in whole if tensor.name.startswith("output")]
    tied = not any(tensor.name == "output.weight" for tensor in output)
    embedding = next((tensor for tensor in whole if tensor.name == "token_embd.weight"), None)
    tied_bytes = embedding.size_bytes if tied and embedding is not None else 0
    vocabulary = embedding.shape[1] if embedding is not None and len(embedding.shape) > 1 else main.token_count
    return GgufLayout(
        blocks=blocks,
        input_bytes=_sum(whole) - _sum(output),
        output_bytes=_sum(output) + tied_bytes,
        output_formats=_formats([tensor for tensor in output if tensor.name == "output.weight"]),
        tied_bytes=tied_bytes,
        window=_one(numbers, "attention.sliding_window"),
        embedding=main.embedding_length,
        query_width=_query_width(main, by_block),
        feed_forward=max(_widest(by_block, "ffn_up.weight"), _widest(by_block, "ffn_gate.weight")),
        expert_feed_forward=max(_widest(by_block, "ffn_up_exps.weight"), _widest(by_block, "ffn_gate_up_exps.weight")),
        experts_used=_one(numbers, "expert_used_count"),
        recurrent_width=_one(numbers, "ssm.inner_size"),
        vocabulary=vocabulary,
        table_entries=main.token_count,
    )


def _block(header: GgufHeader, number: int, tensors: Sequence[TensorInfo], windowed: bool, caches: bool) -> Block:
    parts = {tensor.name.split(".", 2)[2]: tensor for tensor in tensors if tensor.name.count(".") >= 2}
    recurrent = any(name.startswith(_RECURRENT_PARTS) for name in parts)
    key, value = _cache_widths(header, number, parts, recurrent) if caches else (0, 0)
    return Block(
        weights_bytes=_sum(tensors),
        formats=_formats(tensors),
        key_width=key,
        value_width=value,
        windowed=windowed,
        state_bytes=_state_bytes(header) if recurrent else 0,
    )


def _cache_widths(header: GgufHeader, number: int, parts: Mapping[str, TensorInfo], recurrent: bool) -> tuple[int, int]:
    """Values of key and value that one token leaves in the cache of this layer."""
    numbers = header.numbers
    key_head = header.key_length or (header.embedding_length // header.heads if header.heads else 0)
    if recurrent and "attn_k.weight" not in parts:
        return 0, 0
    kv_heads = _at(numbers, "attention.head_count_kv", number, header.kv_heads or header.heads)
    if _one(numbers, "attention.key_length_mla"):  # one compressed row serves as key and as value
        return key_head * kv_heads, 0
    key = parts.get("attn_k.weight")
    value = parts.get("attn_v.weight", key)
    if key is not None and value is not None and len(key.shape) == len(value.shape) == 2:
        return key.shape[1], value.shape[1]
    return key_head * kv_heads, (header.value_length or key_head) * kv_heads


def _state_bytes(header: GgufHeader) -> int:
    """What a recurrent layer keeps of the text before, in 32-bit values, whatever its length."""
    numbers = header.numbers
    if head := _one(numbers, "wkv.head_size"):
        return 4 * header.embedding_length * (head + (_one(numbers, "token_shift_count") or 2))
    if taps := _one(numbers, "shortconv.l_cache"):
        return 4 * header.embedding_length * (taps - 1)
    inner, state = _one(numbers, "ssm.inner_size"), _one(numbers, "ssm.state_size")
    convolved = inner + 2 * _one(numbers, "ssm.group_count") * state
    return 4 * (max(0, _one(numbers, "ssm.conv_kernel") - 1) * convolved + state * inner)


def _windowed(header: GgufHeader, count: int) -> list[bool]:
    """Which layers see a sliding window only."""
    if not _one(header.numbers, "attention.sliding_window"):
        return [False] * count
    pattern = header.numbers.get("attention.sliding_window_pattern", _WINDOW_PATTERNS.get(header.architecture))
    if isinstance(pattern, tuple):
        return [bool(pattern[number]) if number < len(pattern) else False for number in range(count)]
    if pattern is None or pattern < 1:
        return [False] * count
    return [number % pattern < pattern - 1 for number in range(count)]


def _own_caches(header: GgufHeader, count: int) -> int:
    """Number of layers, from the first, that keep a cache of their own."""
    if header.architecture == "gemma3n":
        return _OWN_CACHE_GEMMA3N
    return count - _one(header.numbers, "attention.shared_kv_layers")


def _query_width(header: GgufHeader, by_block: Mapping[int, Sequence[TensorInfo]]) -> int:
    stated = header.heads * (header.key_length or (header.embedding_length // header.heads if header.heads else 0))
    return max(stated, _widest(by_block, "attn_q.weight"))


def _widest(by_block: Mapping[int, Sequence[TensorInfo]], part: str) -> int:
    return max(
        (
            tensor.shape[1]
            for tensors in by_block.values()
            for tensor in tensors
            if tensor.name.endswith(f".{part}") and len(tensor.shape) > 1
        ),
        default=0,
    )


def _formats(tensors: Sequence[TensorInfo]) -> Mapping[str, int]:
    """Bytes by format of matrices with a multiple of eight rows: only those can be rearranged (ggml repack.cpp)."""
    found: dict[str, int] = {}
    for tensor in tensors:
        if len(tensor.shape) in (2, 3) and tensor.shape[1] % 8 == 0:
            found[tensor.format] = found.get(tensor.format, 0) + tensor.size_bytes
    return MappingProxyType(found)


def _block_number(name: str) -> int | None:
    start, _, rest = name.partition(".")
    number = rest.partition(".")[0]
    return int(number) if start == "blk" and number.isdigit() and len(number) < 6 else None


def _sum(tensors: Sequence[TensorInfo]) -> int:
    return sum(tensor.size_bytes for tensor in tensors)


def _one(numbers: Numbers, key: str) -> int:
    value = numbers.get(key, 0)
    value = max(value, default=0) if isinstance(value, tuple) else value
    return value if 0 <= value < 1 << 31 else 0


def _at(numbers: Numbers, key: str, number: int, otherwise: int) -> int:
    value = numbers.get(key, otherwise)
    if isinstance(value, tuple):
        value = value[number] if number < len(value) else otherwise
    return value if 0 <= value < 1 << 31 else otherwise
