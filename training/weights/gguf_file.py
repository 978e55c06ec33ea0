"""Reads the metadata and, tensor by tensor, the weights of a GGUF; knows no Hugging Face names.

`engine.catalog.gguf_header.read_header` has held every count of the file against its size before this is used.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.catalog.gguf_header import TensorInfo, read_header
from engine.catalog.gguf_names import split_parts
from engine.catalog.gguf_types import ARRAY, SCALARS, STRING
from engine.core.errors import ModelDamaged, ModelUnsupported

if TYPE_CHECKING:
    from training.weights.numbers import Floats

_ROWS_BYTES = 64 << 20
# All entries of one file as Python holds them; the words of the largest vocabularies take a tenth of that. A sparse
# file of a few bytes can claim many gigabytes.
MOST_METADATA_BYTES = 512 << 20
_TEXT_BYTES, _ITEM_BYTES = 60, 40
_COPY_AGAIN = "Copy or download the file again."


@dataclass(frozen=True, slots=True)
class MetaValue:
    """One entry: `kind` is its GGUF type number, `item_kind` that of a list's items (-1 for none)."""

    value: Any
    kind: int
    item_kind: int = -1


class GgufFile:
    """A model in one or several files. Raises `ModelNotFound`, `ModelDamaged`, `ModelUnsupported`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.header = read_header(path)
        self._places: dict[str, tuple[Path, TensorInfo, int]] = {}
        for part in split_parts(path):
            header = read_header(part)
            self._places |= {tensor.name: (part, tensor, header.data_start) for tensor in header.tensors}

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        return {name: place[1] for name, place in self._places.items()}

    def metadata(self) -> dict[str, MetaValue]:
        """Every entry of the first file, lists included. Raises `ModelDamaged`, also when they are too many."""
        try:
            with self.path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _Metadata(data, self.path.name).read()
        except (struct.error, LookupError) as error:
            raise ModelDamaged(f"{self.path.name} is damaged: {error}.", _COPY_AGAIN) from error

    def read(self, name: str) -> Floats:
        """A tensor as 32-bit floats, dequantised, in the order of dimensions that NumPy and torch use."""
        import gguf
        import numpy as np

        part, tensor, data_start = self._places[name]
        kind = getattr(gguf.GGMLQuantizationType, tensor.format, None)
        if kind is None:
            raise ModelUnsupported(
                f"{name[:80]} is stored as {tensor.format}, which cannot be turned into plain numbers here.",
                "Use another quantisation of the model, or its Hugging Face folder.",
            )
        shape = tensor.shape[::-1]
        if not tensor.size_bytes or not shape:
            raise ModelDamaged(f"{part.name} is damaged: {name[:80]} is empty.", _COPY_AGAIN)
        raw = np.memmap(part, dtype=np.uint8, mode="r", offset=data_start + tensor.offset, shape=(tensor.size_bytes,))
        rows = raw.reshape(-1, tensor.size_bytes * tensor.shape[0] // max(1, int(np.prod(shape))))
        values = np.empty((rows.shape[0], tensor.shape[0]), dtype=np.float32)
        step = max(1, _ROWS_BYTES // (4 * tensor.shape[0]))
        try:
            for start in range(0, rows.shape[0], step):
                values[start : start + step] = _floats(rows[start : start + step], kind)
        except NotImplementedError as error:
            raise ModelUnsupported(
                f"{name[:80]} is stored as {tensor.format}, which cannot be turned into plain numbers here.",
                "Use another quantisation of the model, or its Hugging Face folder.",
            ) from error
        return values.reshape(shape)


def _floats(rows: Any, kind: Any) -> Any:
    import gguf
    import numpy as np

    if kind in (gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.F16):
        layout = "<f4" if kind == gguf.GGMLQuantizationType.F32 else "<f2"
        return np.ascontiguousarray(rows).view(layout).astype(np.float32)
    return gguf.quants.dequantize(np.ascontiguousarray(rows), kind)


class _Metadata:
    """A walk over the entries of one file that `read_header` found sound."""

    def __init__(self, data: mmap.mmap, name: str) -> None:
        self._data = data
        self._name = name
        self._at = 16
        self._kept = 0

    def read(self) -> dict[str, MetaValue]:
        found = {}
        for _ in range(self._number("<Q")):
            key = self._text()
            found[key] = self._value(self._number("<I"))
        return found

    def _value(self, kind: int) -> MetaValue:
        if kind == STRING:
            return MetaValue(self._text(), kind)
        if kind == ARRAY:
            item_kind, count = self._number("<I"), self._number("<Q")
            if item_kind == STRING:
                return MetaValue([self._text() for _ in range(count)], kind, item_kind)
            self._keep(count * _ITEM_BYTES)
            layout = f"<{count}{SCALARS[item_kind][1]}"
            values = list(struct.unpack_from(layout, self._data, self._at))
            self._at += struct.calcsize(layout)
            return MetaValue(values, kind, item_kind)
        return MetaValue(self._scalar(SCALARS[kind]), kind)

    def _scalar(self, layout: str) -> Any:
        value = struct.unpack_from(layout, self._data, self._at)[0]
        self._at += struct.calcsize(layout)
        return value

    def _number(self, layout: str) -> int:
        return int(self._scalar(layout))

    def _text(self) -> str:
        length = self._number("<Q")
        if length > len(self._data) - self._at:
            raise ModelDamaged(f"{self._name} is damaged: it ends in the middle of a text.", _COPY_AGAIN)
        self._keep(length + _TEXT_BYTES)
        data = self._data[self._at : self._at + length]
        self._at += length
        return data.decode("utf-8", "surrogateescape")

    def _keep(self, count: int) -> None:
        self._kept += count
        if self._kept > MOST_METADATA_BYTES:
            raise ModelDamaged(
                f"{self._name} is damaged: its entries take more than {MOST_METADATA_BYTES >> 20} MB.", _COPY_AGAIN
            )
