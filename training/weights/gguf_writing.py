"""Writes a model as a GGUF, tensor by tensor; knows nothing of runs and adapters.

Tables and vectors of norms stay in 32 bits, matrices become 16 bits (a 16-bit float where it holds them: it keeps more
digits than a bfloat16). The format itself is written by the `gguf` package.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.families import (
    HEAD,
    WORDS,
    Family,
    family_of_config,
    gguf_halves,
    gguf_name,
    norm_shift,
    to_neighbours,
    turned_heads,
)
from training.weights.family_config import is_tied, metadata_of, tables_of
from training.weights.gguf_file import MetaValue
from training.weights.numbers import WIDTHS, Dtype, stored
from training.weights.shards import TensorSource
from training.weights.text_part import text_part

if TYPE_CHECKING:
    from training.weights.numbers import Floats

PlainType = Literal["F32", "F16", "BF16"]
# llama_ftype in llama.h.
_FILE_TYPES: Mapping[str, int] = {"F32": 0, "F16": 1, "BF16": 32}
_UINT, _TEXT = 4, 8
# Entries of a base that do not hold for what is written here; its tensors stand at multiples of 32 bytes.
_NOT_COPIED = (
    "general.file_type",
    "general.quantization_version",
    "general.alignment",
    "general.architecture",
    "quantize.",
    "split.",
)


@dataclass(frozen=True, slots=True)
class _Tensor:
    name: str
    source: str
    shape: tuple[int, ...]
    dtype: Dtype
    heads: int = 0
    shift: float = 0.0
    half: int | None = None


class GgufModel:
    """A model about to be written: its weights, its config.json and the entries besides those of its architecture.

    Raises `ModelUnsupported` for an architecture or a tensor that has no place in a GGUF here.
    """

    def __init__(
        self, weights: TensorSource, config: Mapping[str, Any], entries: Mapping[str, MetaValue], plain: PlainType
    ) -> None:
        config, self._weights = text_part(config, weights)
        self._family: Family = family_of_config(config)
        self._entries = entries
        self._plain: PlainType = plain
        self._metadata = metadata_of(self._family, config)  # first: it says what is missing
        self._tables = tables_of(self._family, config)
        self._tensors = self._plan(config)

    @property
    def vocabulary(self) -> int:
        """Rows of the word table. Raises `ModelDamaged` for a model without one."""
        for tensor in self._tensors:
            if tensor.name == WORDS:
                return tensor.shape[0]
        raise ModelDamaged("The model has no word table.", "Copy or download the model again.")

    @property
    def tensor_count(self) -> int:
        return len(self._tensors)

    def write(self, path: Path, before_tensor: Callable[[], None]) -> None:
        """`before_tensor` may raise to end it. Raises `OSError` when the disk is full."""
        writer = self._described(self._tensors)
        try:
            writer.write_header_to_file(path)
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
            for tensor in self._tensors:
                before_tensor()
                writer.write_tensor_data(stored(self._read(tensor), tensor.dtype, tensor.source))
        finally:
            writer.close()

    def write_outline(self, path: Path) -> None:
        """The same file without its weights (a hole of their size): enough for who reads shapes only."""
        self._write_head(path, self._tensors)
        size = sum(_padded(_size(tensor)) for tensor in self._tensors)
        with path.open("rb+") as file:
            file.truncate(_padded(path.stat().st_size) + size)

    def write_entries(self, path: Path) -> None:
        """The entries alone: enough for who splits texts with its vocabulary."""
        self._write_head(path, [])

    def _write_head(self, path: Path, tensors: Sequence[_Tensor]) -> None:
        writer = self._described(tensors)
        try:
            writer.write_header_to_file(path)
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
        finally:
            writer.close()

    def _described(self, tensors: Sequence[_Tensor]) -> Any:
        import gguf
        import numpy as np

        writer = gguf.GGUFWriter(None, self._family.architecture)
        for key, (value, kind) in self._metadata.items():
            if key not in self._entries:
                writer.add_key_value(key, value, gguf.GGUFValueType(kind))
        for key, entry in self._entries.items():
            if key.startswith(_NOT_COPIED) or (isinstance(entry.value, list) and not entry.value):
                continue
            items = gguf.GGUFValueType(entry.item_kind) if entry.item_kind >= 0 else None
            writer.add_key_value(key, _bytes(entry.value), gguf.GGUFValueType(entry.kind), items)
        writer.add_file_type(_FILE_TYPES[self._plain])
        writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
        for tensor in tensors:
            kind = gguf.GGMLQuantizationType[tensor.dtype]
            writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), _size(tensor), raw_dtype=kind)
        return writer

    def _plan(self, config: Mapping[str, Any]) -> list[_Tensor]:
        heads = int({**self._family.defaults, **config}["num_attention_heads"])
        kv_heads = int({**self._family.defaults, **config}.get("num_key_value_heads") or heads)
        tied = is_tied(self._family, config)
        tensors = [_Tensor(name, "", table.shape, "F32") for name, table in self._tables.items()]
        for source in self._weights.names():
            if source.endswith(".rotary_emb.inv_freq") or (tied and source == "lm_head.weight"):
                continue
            if halves := gguf_halves(self._family, source):
                tensors += [self._half(name, source, half) for half, name in enumerate(halves)]
                continue
            name = gguf_name(self._family, source)
            if not name or (name == HEAD and self._family.head == "tied"):
                raise ModelUnsupported(
                    f"The model has a part that cannot be written as GGUF here ({source[:80]}).",
                    "Export it as safetensors or as an adapter.",
                )
            tensors.append(self._tensor(name, source, turned_heads(self._family, name, heads, kv_heads)))
        if tied and self._family.head == "own":
            words = next(tensor for tensor in tensors if tensor.name == WORDS)
            tensors.append(self._tensor(HEAD, words.source, 0))
        return tensors

    def _tensor(self, name: str, source: str, heads: int) -> _Tensor:
        shape = self._weights.shape(source)
        dtype: Dtype = self._plain if len(shape) > 1 else "F32"
        return _Tensor(name, source, shape, dtype, heads, norm_shift(self._family, name))

    def _half(self, name: str, source: str, half: int) -> _Tensor:
        rows, width = self._weights.shape(source)
        if rows % 2:
            raise ModelDamaged(f"{source[:80]} does not hold two matrices.", "Copy or download the model again.")
        return _Tensor(name, source, (rows // 2, width), self._plain, half=half)

    def _read(self, tensor: _Tensor) -> Floats:
        if not tensor.source:
            return self._tables[tensor.name]
        values = self._weights.read(tensor.source)
        if tensor.half is not None:
            rows = tensor.shape[0]
            return values[tensor.half * rows : (tensor.half + 1) * rows]
        values = to_neighbours(values, tensor.heads) if tensor.heads else values
        return values + tensor.shift if tensor.shift else values


def _size(tensor: _Tensor) -> int:
    size = WIDTHS[tensor.dtype]
    for length in tensor.shape:
        size *= length
    return size


def _padded(size: int) -> int:
    return -(-size // 32) * 32


def _bytes(value: Any) -> Any:
    """Texts as bytes: tokens of a GGUF need not be valid UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape")
    if isinstance(value, list) and value and isinstance(value[0], str):
        return [item.encode("utf-8", "surrogateescape") for item in value]
    return value
