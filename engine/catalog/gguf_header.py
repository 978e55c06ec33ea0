"""Reads what a GGUF file says of itself, without loading it and without trusting it; knows nothing of running it.

Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md (versions 2 and 3, little endian). Every count and length in
the file may be a lie, so each is held against a limit and against the bytes that are really there before it is used.
"""

from __future__ import annotations

import math
import os
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from engine.catalog.bounded_json import is_lfs_pointer
from engine.catalog.gguf_types import ARRAY, FILE_TYPES, SCALARS, STRING, TENSOR_FORMATS
from engine.core.errors import ModelDamaged, ModelNotFound, ModelUnsupported

MAGIC = b"GGUF"
MOST_KEYS = 65_536
MOST_TENSORS = 65_536
MOST_ARRAY_ITEMS = 4_000_000
LONGEST_NAME = 65_535
LONGEST_KEPT_TEXT = 1 << 20
# All names, texts and numbers that are kept of one file; a sparse file of a few bytes can claim many gigabytes.
MOST_KEPT_BYTES = 64 << 20
MOST_DIMENSIONS = 4
LARGEST_ALIGNMENT = 1 << 20
_COPY_AGAIN = "Copy or download the file again."

Value = int | float | bool | str | tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor of the file: its shape (fastest dimension first) and its bytes, `offset` counted from `data_start`."""

    name: str
    format: str
    shape: tuple[int, ...]
    size_bytes: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """The facts of one file. Fields that the file leaves out are 0 or empty.

    `expected_bytes` is where the last tensor ends; `parameters` counts the values of all tensors in this file.
    `numbers` are the whole numbers of the architecture without its prefix ("attention.head_count"), lists of one
    number a layer among them; `tensors` are those of this file.
    """

    version: int
    architecture: str
    name: str
    kind: str
    quantization: str
    licence: str
    parameters: int
    tensor_count: int
    expected_bytes: int
    size_bytes: int
    context_length: int
    layers: int
    embedding_length: int
    heads: int
    kv_heads: int
    key_length: int
    value_length: int
    token_count: int
    chat_template: str
    split_count: int
    split_number: int
    numbers: Mapping[str, int | tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    tensors: tuple[TensorInfo, ...] = ()
    data_start: int = 0
    adapter_type: str = ""
    adapter_alpha: float = 0.0
    base_model: str = ""

    @property
    def kv_bytes_per_token(self) -> int:
        """Bytes of the 16-bit key and value cache for one token of context."""
        key = self.key_length or (self.embedding_length // self.heads if self.heads else 0)
        value = self.value_length or key
        return 2 * self.layers * (self.kv_heads or self.heads) * (key + value)


def read_header(path: Path) -> GgufHeader:
    """The header of `path`.

    Raises `ModelNotFound`, `ModelDamaged` (truncated, or lies about itself) or `ModelUnsupported`.
    """
    try:
        if not path.is_file():  # a pipe would never end
            raise FileNotFoundError(path)
        with path.open("rb", buffering=1 << 20) as file:
            size = os.fstat(file.fileno()).st_size
            return _read(_Cursor(file, size, path.name))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise ModelNotFound(f"There is no model file {path}.", "Choose another model.") from error
    except OSError as error:
        raise ModelDamaged(
            f"{path.name} could not be read: {error.strerror or error}.", "Check the permissions of the file."
        ) from error


class _Cursor:
    """Bounded reads from one file; everything that runs past its end is damage."""

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self._file = file
        self.size = size
        self.name = name
        self.position = 0
        self._kept = 0

    def may_keep(self, count: int) -> bool:
        """Whether `count` more bytes may stay in memory; counts them if so."""
        if self._kept + count > MOST_KEPT_BYTES:
            return False
        self._kept += count
        return True

    @property
    def remaining(self) -> int:
        return self.size - self.position

    def damaged(self, what: str) -> ModelDamaged:
        return ModelDamaged(f"{self.name} is damaged: {what}.", _COPY_AGAIN)

    def take(self, count: int) -> bytes:
        if count > self.remaining:
            raise self.damaged("it ends in the middle of its header")
        data = self._file.read(count)
        if len(data) < count:
            raise self.damaged("it became shorter while it was read")
        self.position += count
        return data

    def skip(self, count: int) -> None:
        if count > self.remaining:
            raise self.damaged("it ends in the middle of its header")
        self._file.seek(count, os.SEEK_CUR)
        self.position += count

    def skip_texts(self, count: int) -> None:
        """Skip `count` texts (a vocabulary): walked in large pieces, because there are hundreds of thousands."""
        if count * 8 > self.remaining:
            raise self.damaged(f"a list in its header claims {count} entries")
        length_at = struct.Struct("<Q").unpack_from
        while count > 0:
            piece = self._file.read(min(self.remaining, 1 << 20))
            offset = 0
            while count > 0 and offset + 8 <= len(piece):
                end = offset + 8 + length_at(piece, offset)[0]
                if end > len(piece):
                    break
                offset = end
                count -= 1
            self._file.seek(offset - len(piece), os.SEEK_CUR)
            self.position += offset
            if offset == 0:  # one text that is larger than a piece, or runs past the end
                self.skip(self.number("<Q"))
                count -= 1

    def number(self, layout: str) -> int:
        return int(struct.unpack(layout, self.take(struct.calcsize(layout)))[0])

    def text(self, longest: int) -> str:
        length = self.number("<Q")
        if length > longest or not self.may_keep(length):
            raise self.damaged("a text in its header is too long")
        return self.take(length).decode("utf-8", "replace")


def _read(cursor: _Cursor) -> GgufHeader:
    version = _read_version(cursor)
    tensor_count = cursor.number("<Q")
    key_count = cursor.number("<Q")
    if key_count > MOST_KEYS:
        raise cursor.damaged(f"it claims {key_count} header entries")
    if tensor_count > MOST_TENSORS:
        raise cursor.damaged(f"it claims {tensor_count} tensors")
    facts: dict[str, Value] = {}
    for _ in range(key_count):
        key = cursor.text(LONGEST_NAME)
        facts[key] = _read_value(cursor, cursor.number("<I"))
    alignment = _positive(facts, "general.alignment") or 32
    if alignment & (alignment - 1) or alignment > LARGEST_ALIGNMENT:
        raise cursor.damaged(f"its alignment is {alignment}")
    tensors, parameters, data_end = _read_tensors(cursor, tensor_count)
    data_start = -(-cursor.position // alignment) * alignment
    expected = cursor.position if data_end == 0 else data_start + data_end
    if expected > cursor.size:
        raise ModelDamaged(
            f"{cursor.name} is incomplete: {cursor.size / 1e6:,.1f} MB of {expected / 1e6:,.1f} MB are there.",
            _COPY_AGAIN,
        )
    header = _summary(version, facts, tensors, parameters, expected, cursor.size)
    return replace(header, data_start=data_start)


def _read_version(cursor: _Cursor) -> int:
    if cursor.size == 0:
        raise ModelDamaged(f"{cursor.name} is empty.", _COPY_AGAIN)
    magic = cursor.take(min(4, cursor.size))
    if magic != MAGIC and is_lfs_pointer(magic + cursor.take(min(60, cursor.remaining))):
        raise ModelDamaged(
            f"{cursor.name} is only a Git LFS note; the model itself is not there.", "Fetch it with: git lfs pull."
        )
    if magic != MAGIC:
        raise ModelDamaged(f"{cursor.name} is not a GGUF model file.", "Choose a file that ends in .gguf.")
    version = cursor.number("<I")
    if version in (2, 3):
        return version
    if version & 0xFFFF == 0 and version != 0:
        raise ModelUnsupported(f"{cursor.name} was written for big-endian machines.", "Get the usual version of it.")
    if version == 1:
        raise ModelUnsupported(f"{cursor.name} is in the outdated GGUF version 1.", "Get a newer version of it.")
    raise ModelUnsupported(f"{cursor.name} is in GGUF version {version}, which is unknown here.", "Update Aquifer.")


def _read_value(cursor: _Cursor, kind: int) -> Value:
    layout = SCALARS.get(kind)
    if layout is not None:
        value = struct.unpack(layout, cursor.take(struct.calcsize(layout)))[0]
        return value if isinstance(value, int | float) else None
    if kind == STRING:
        length = cursor.number("<Q")
        if length <= LONGEST_KEPT_TEXT and cursor.may_keep(length):
            return cursor.take(length).decode("utf-8", "replace")
        cursor.skip(length)
        return None
    if kind == ARRAY:
        return _read_array(cursor)
    raise cursor.damaged(f"a header entry has the unknown type {kind}")


def _read_array(cursor: _Cursor) -> Value:
    """A short array of whole numbers or marks is kept (one a layer); of others only the length is, as a 1-tuple."""
    kind = cursor.number("<I")
    count = cursor.number("<Q")
    if count > MOST_ARRAY_ITEMS:
        raise cursor.damaged(f"a list in its header claims {count} entries")
    layout = SCALARS.get(kind)
    if layout is not None:
        width = struct.calcsize(layout)
        if count <= 1024 and kind in (4, 5, 7, 10, 11) and cursor.may_keep(40 * count):
            return tuple(map(int, struct.unpack(f"<{count}{layout[1]}", cursor.take(count * width))))
        cursor.skip(count * width)
    elif kind == STRING:
        cursor.skip_texts(count)
    else:
        raise cursor.damaged(f"a list in its header has entries of type {kind}")
    return (count,)


def _read_tensors(cursor: _Cursor, count: int) -> tuple[tuple[TensorInfo, ...], int, int]:
    """The tensors, their number of values, and where the data ends (from the start of the data)."""
    parameters = 0
    tensors: list[TensorInfo] = []
    names: set[str] = set()
    data_end = 0
    for _ in range(count):
        name = cursor.text(LONGEST_NAME)
        dimensions = cursor.number("<I")
        if dimensions > MOST_DIMENSIONS:
            raise cursor.damaged(f"the tensor {name[:80]!r} has {dimensions} dimensions")
        shape = tuple(cursor.number("<Q") for _ in range(dimensions))
        if name in names:
            raise cursor.damaged(f"the tensor {name[:80]!r} stands in it twice")
        kind = cursor.number("<I")
        offset = cursor.number("<Q")
        if kind not in TENSOR_FORMATS:
            raise ModelUnsupported(
                f"{cursor.name} stores weights in a format (number {kind}) that is unknown here.", "Update Aquifer."
            )
        format_name, block_values, block_bytes = TENSOR_FORMATS[kind]
        values = math.prod(shape)
        if values > 1 << 50 or (shape and shape[0] % block_values):
            raise cursor.damaged(f"the tensor {name[:80]!r} has the shape {list(shape)}")
        size = values // block_values * block_bytes
        parameters += values
        names.add(name)
        tensors.append(TensorInfo(name, format_name, shape, size, offset))
        data_end = max(data_end, offset + size)
    return tuple(tensors), parameters, data_end


def _summary(
    version: int,
    facts: dict[str, Value],
    tensors: tuple[TensorInfo, ...],
    parameters: int,
    expected: int,
    size: int,
) -> GgufHeader:
    architecture = _text(facts, "general.architecture")
    by_format: Counter[str] = Counter()
    for tensor in tensors:
        by_format[tensor.format] += tensor.size_bytes
    file_type = _positive(facts, "general.file_type") if "general.file_type" in facts else -1
    dominant = by_format.most_common(1)[0][0] if by_format else ""
    return GgufHeader(
        version=version,
        architecture=architecture,
        name=_text(facts, "general.name"),
        kind=_kind(facts, architecture),
        quantization=FILE_TYPES.get(file_type & ~1024 if file_type > 0 else file_type, dominant),
        licence=_text(facts, "general.license"),
        parameters=parameters,
        tensor_count=len(tensors),
        expected_bytes=expected,
        size_bytes=size,
        context_length=_positive(facts, f"{architecture}.context_length"),
        layers=_positive(facts, f"{architecture}.block_count"),
        embedding_length=_positive(facts, f"{architecture}.embedding_length"),
        heads=_positive(facts, f"{architecture}.attention.head_count"),
        kv_heads=_positive(facts, f"{architecture}.attention.head_count_kv"),
        key_length=_positive(facts, f"{architecture}.attention.key_length"),
        value_length=_positive(facts, f"{architecture}.attention.value_length"),
        token_count=_positive(facts, "tokenizer.ggml.tokens"),
        chat_template=_text(facts, "tokenizer.chat_template"),
        split_count=_positive(facts, "split.count"),
        split_number=_positive(facts, "split.no"),
        adapter_type="alora" if "adapter.alora.invocation_tokens" in facts else _text(facts, "adapter.type"),
        adapter_alpha=_adapter_alpha(facts),
        base_model=_text(facts, "general.base_model.0.name"),
        numbers=_numbers(facts, architecture),
        tensors=tensors,
    )


def _adapter_alpha(facts: dict[str, Value]) -> float:
    """0.0 when there is none, NaN when it is no number."""
    value = facts.get("adapter.lora.alpha", 0.0)
    return value if isinstance(value, float) else math.nan


def _numbers(facts: dict[str, Value], architecture: str) -> Mapping[str, int | tuple[int, ...]]:
    prefix = f"{architecture}."
    return MappingProxyType(
        {
            key.removeprefix(prefix): value
            for key, value in facts.items()
            if key.startswith(prefix) and isinstance(value, int | tuple) and not isinstance(value, bool)
        }
    )


def _kind(facts: dict[str, Value], architecture: str) -> str:
    """ "model", "embedder", "adapter" or "projector" (the eyes of a vision model; nothing to chat with)."""
    declared = _text(facts, "general.type")
    if declared == "adapter":
        return "adapter"
    if declared == "mmproj" or architecture == "clip":
        return "projector"
    embedders = ("bert", "nomic-bert", "jina-bert", "roberta", "modern-bert", "t5encoder")
    return "embedder" if architecture.startswith(embedders) or "embedding" in architecture else "model"


def _text(facts: dict[str, Value], key: str) -> str:
    value = facts.get(key)
    return value if isinstance(value, str) else ""


def _positive(facts: dict[str, Value], key: str) -> int:
    """A count; of a list the largest entry (an upper bound where layers differ). Nonsense counts as absent."""
    value = facts.get(key)
    if isinstance(value, tuple):
        value = max(value, default=0)
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 0 <= value < 1 << 40 else 0
