"""Reads and writes the safetensors files of a Hugging Face folder one tensor at a time; knows no architecture."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.catalog.safetensors_header import INDEX_NAME, TensorEntry, read_safetensors, shard_names
from engine.core.errors import ModelDamaged
from training.weights.numbers import WIDTHS, Dtype, stored, to_floats

if TYPE_CHECKING:
    from training.weights.numbers import Floats

SINGLE_NAME = "model.safetensors"
LARGEST_SHARD = 4 << 30


class TensorSource(Protocol):
    """Tensors by their Hugging Face names, each read when it is asked for."""

    def names(self) -> Sequence[str]: ...
    def shape(self, name: str) -> tuple[int, ...]: ...
    def dtype(self, name: str) -> str: ...
    def read(self, name: str) -> Floats: ...


class FolderSource:
    """The weights of a folder. Raises `ModelDamaged` for shards that are missing or lie about themselves."""

    def __init__(self, folder: Path) -> None:
        self._tensors: dict[str, tuple[Path, TensorEntry]] = {}
        for name in shard_names(folder):
            file = folder / name
            self._tensors |= {key: (file, entry) for key, entry in read_safetensors(file).tensors.items()}

    def names(self) -> Sequence[str]:
        return list(self._tensors)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._tensors[name][1].shape

    def dtype(self, name: str) -> str:
        return self._tensors[name][1].dtype

    def read(self, name: str) -> Floats:
        file, entry = self._tensors[name]
        return read_entry(file, entry, name)


def read_entry(file: Path, entry: TensorEntry, name: str) -> Floats:
    """One tensor as 32-bit floats."""
    try:
        with file.open("rb") as opened:
            opened.seek(entry.start)
            data = opened.read(entry.size_bytes)
    except OSError as error:
        raise ModelDamaged(f"{file.name} could not be read: {error.strerror or error}.", "Check the disk.") from error
    if len(data) < entry.size_bytes:
        raise ModelDamaged(f"{file.name} became shorter while it was read.", "Copy the model again.")
    return to_floats(data, entry.dtype, name).reshape(entry.shape)


@dataclass(frozen=True, slots=True)
class Planned:
    """A tensor that will be written."""

    name: str
    shape: tuple[int, ...]
    dtype: Dtype

    @property
    def size_bytes(self) -> int:
        return math.prod(self.shape) * WIDTHS[self.dtype]


def write_folder(folder: Path, plan: Sequence[Planned], read: Callable[[str], Floats]) -> None:
    """`plan` as safetensors in `folder`, with an index when it is more than one file. Raises `OSError`."""
    shards = list(_shards(plan))
    if len(shards) == 1:
        _write_shard(folder / SINGLE_NAME, shards[0], read)
        return
    places: dict[str, str] = {}
    for number, shard in enumerate(shards, 1):
        name = f"model-{number:05d}-of-{len(shards):05d}.safetensors"
        _write_shard(folder / name, shard, read)
        places |= {tensor.name: name for tensor in shard}
    index = {"metadata": {"total_size": sum(tensor.size_bytes for tensor in plan)}, "weight_map": places}
    (folder / INDEX_NAME).write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def _shards(plan: Sequence[Planned]) -> Iterator[list[Planned]]:
    shard: list[Planned] = []
    size = 0
    for tensor in plan:
        if shard and size + tensor.size_bytes > LARGEST_SHARD:
            yield shard
            shard, size = [], 0
        shard.append(tensor)
        size += tensor.size_bytes
    yield shard


def _write_shard(path: Path, shard: Sequence[Planned], read: Callable[[str], Floats]) -> None:
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    position = 0
    for tensor in shard:
        end = position + tensor.size_bytes
        header[tensor.name] = {"dtype": tensor.dtype, "shape": list(tensor.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in shard:
            values = stored(read(tensor.name), tensor.dtype, tensor.name)
            file.write(values.data.cast("B") if tensor.size_bytes else b"")
