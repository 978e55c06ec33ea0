"""Reads what a safetensors file says of itself, without loading it and without trusting it; knows no model.

Format: github.com/huggingface/safetensors, README ("Format"): 8 bytes length, little endian; that many bytes of JSON
`{"name": {"dtype", "shape", "data_offsets": [begin, end]}, "__metadata__": {...}}`; then the bytes of the tensors.
"""

from __future__ import annotations

import math
import os
import re
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.catalog.bounded_json import COPY_AGAIN, is_lfs_pointer, parse_object, read_object
from engine.core.errors import ModelDamaged, ModelNotFound, ModelUnsupported

INDEX_NAME = "model.safetensors.index.json"
# A shard with ten thousand tensors has a header of about 1.5 MB.
LARGEST_HEADER = 32 << 20
MOST_TENSORS = 131_072
MOST_DIMENSIONS = 8
LARGEST_INDEX = 64 << 20
MOST_SHARDS = 4096
_PLAIN_FILE = re.compile(r"[\w][\w.+-]{0,200}\.safetensors")

# Bits of one value; source: safetensors/src/tensor.rs, `Dtype::bitsize`.
DTYPE_BITS: Mapping[str, int] = MappingProxyType(
    {
        "F4": 4,
        "F6_E2M3": 6,
        "F6_E3M2": 6,
        "BOOL": 8,
        "U8": 8,
        "I8": 8,
        "F8_E5M2": 8,
        "F8_E4M3": 8,
        "F8_E8M0": 8,
        "F8_E4M3FNUZ": 8,
        "F8_E5M2FNUZ": 8,
        "I16": 16,
        "U16": 16,
        "F16": 16,
        "BF16": 16,
        "I32": 32,
        "U32": 32,
        "F32": 32,
        "F64": 64,
        "I64": 64,
        "U64": 64,
        "C64": 64,
    }
)


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """One tensor: `start` and `end` are positions in the file."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int

    @property
    def values(self) -> int:
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class SafetensorsHeader:
    """All tensors of one file, or of all shards of a folder; `size_bytes` counts whole files."""

    tensors: Mapping[str, TensorEntry]
    size_bytes: int

    @property
    def dominant_dtype(self) -> str:
        """The type that most bytes are stored in; empty without tensors."""
        by_type: Counter[str] = Counter()
        for tensor in self.tensors.values():
            by_type[tensor.dtype] += tensor.size_bytes
        return by_type.most_common(1)[0][0] if by_type else ""


def read_safetensors(path: Path) -> SafetensorsHeader:
    """The header of one file, every number in it checked against the file.

    Raises `ModelNotFound`, `ModelDamaged` or `ModelUnsupported` (a type of numbers that is unknown here).
    """
    try:
        if not path.is_file():
            raise ModelNotFound(f"There is no file {path.name}.", "Choose another model.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(8)
            if is_lfs_pointer(head + file.read(64)):
                raise ModelDamaged(
                    f"{path.name} is only a Git LFS note; the weights themselves are not there.",
                    "Fetch them with: git lfs pull.",
                )
            if len(head) < 8:
                raise _damaged(path.name, "it is too short")
            length = int(struct.unpack("<Q", head)[0])
            if length > LARGEST_HEADER or length + 8 > size:
                raise _damaged(path.name, f"its header claims {length:,} bytes")
            file.seek(8)
            data = file.read(length)
    except OSError as error:
        raise ModelDamaged(
            f"{path.name} could not be read: {error.strerror or error}.", "Check the permissions of the file."
        ) from error
    if len(data) < length:
        raise _damaged(path.name, "it became shorter while it was read")
    return SafetensorsHeader(MappingProxyType(_tensors(data, 8 + length, size, path.name)), size)


def read_shards(folder: Path) -> SafetensorsHeader:
    """The tensors of `model.safetensors`, or of all shards its index names, or of the only weights file there is.

    Raises `ModelNotFound` when there are none, `ModelDamaged` when a shard is missing or lies.
    """
    names = shard_names(folder)
    if not names:
        raise ModelNotFound(f"{folder.name} has no safetensors weights.", "Ask for a safetensors version of the model.")
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise ModelDamaged(
            f"{len(missing)} of {len(names)} weight files of {folder.name} are missing ({missing[0]}).",
            "Put all files of the model into the same folder.",
        )
    tensors: dict[str, TensorEntry] = {}
    size = 0
    for name in names:
        header = read_safetensors(folder / name)
        size += header.size_bytes
        tensors.update(header.tensors)
        if len(tensors) > 4 * MOST_TENSORS:
            raise _damaged(folder.name, "its files have too many tensors")
    return SafetensorsHeader(MappingProxyType(tensors), size)


def shard_names(folder: Path) -> list[str]:
    """Names of the weight files inside `folder`, empty when it has none; raises `ModelDamaged` for a lying index."""
    if (folder / "model.safetensors").is_file():
        return ["model.safetensors"]
    try:
        index = read_object(folder / INDEX_NAME, LARGEST_INDEX)
    except FileNotFoundError:
        single = sorted(path.name for path in folder.glob("*.safetensors") if not path.name.startswith("adapter_"))
        return single if len(single) == 1 else []
    weight_map = index.get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise _damaged(INDEX_NAME, "it names no files")
    names = set()
    for name in weight_map.values():
        if not isinstance(name, str) or not _PLAIN_FILE.fullmatch(name):
            raise _damaged(INDEX_NAME, f"{str(name)[:80]!r} is not the name of a weight file in the same folder")
        names.add(name)
    if len(names) > MOST_SHARDS:
        raise _damaged(INDEX_NAME, f"it names {len(names)} files")
    return sorted(names)


def _tensors(data: bytes, data_start: int, size: int, name: str) -> dict[str, TensorEntry]:
    entries = parse_object(data, name, most_values=8 * MOST_TENSORS, unique=True)
    if len(entries) > MOST_TENSORS:
        raise _damaged(name, f"it claims {len(entries)} tensors")
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict):
        raise _damaged(name, "its description is not an object")
    tensors = {key: _tensor(key, entry, data_start, size, name) for key, entry in entries.items()}
    position = data_start
    for key, tensor in sorted(tensors.items(), key=lambda item: (item[1].start, item[1].end)):
        if tensor.start != position:  # the format allows neither overlaps nor gaps
            raise _damaged(name, f"the tensor {key[:80]!r} does not lie where the one before it ends")
        position = tensor.end
    if position != size:
        raise _damaged(name, f"its tensors end at byte {position:,} of {size:,}")
    return tensors


def _tensor(key: str, entry: Any, data_start: int, size: int, name: str) -> TensorEntry:
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        raise _damaged(name, f"the entry of the tensor {key[:80]!r} is not complete")
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or not _counts(shape) or not _counts(offsets):
        raise _damaged(name, f"the entry of the tensor {key[:80]!r} has values of the wrong type")
    if len(shape) > MOST_DIMENSIONS or len(offsets) != 2:
        raise _damaged(name, f"the tensor {key[:80]!r} has {len(shape)} dimensions and {len(offsets)} positions")
    if dtype not in DTYPE_BITS:
        raise ModelUnsupported(f"{name} stores weights as {dtype[:20]}, which is unknown here.", "Update Aquifer.")
    start, end = data_start + offsets[0], data_start + offsets[1]
    if not data_start <= start <= end <= size:
        raise _damaged(name, f"the tensor {key[:80]!r} lies outside the file")
    bits = math.prod(shape) * DTYPE_BITS[dtype]
    if bits != 8 * (end - start):
        raise _damaged(name, f"the tensor {key[:80]!r} has {end - start:,} bytes for the shape {shape}")
    return TensorEntry(dtype, tuple(shape), start, end)


def _counts(values: Any) -> bool:
    return isinstance(values, list) and all(
        isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63 for value in values
    )


def _damaged(name: str, what: str) -> ModelDamaged:
    return ModelDamaged(f"{name} is damaged: {what}.", COPY_AGAIN)
