"""Writes a LoRA adapter as the GGUF that llama.cpp takes, and keeps it; loads neither base nor adapter.

What llama.cpp expects (llama-adapter.cpp): `general.type` "adapter", `adapter.type` "lora", the base's architecture,
`adapter.lora.alpha`, and for each tensor of the base `<name>.lora_a` and `.lora_b`, which count alpha / rank. It checks
little of that and ends the process where it is wrong, so an adapter GGUF from elsewhere is written anew as well:
llama.cpp opens only files from here.
"""

from __future__ import annotations

import hashlib
import logging
import math
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from engine.catalog.adapters import describe_adapter, misfit_on_gguf
from engine.catalog.gguf_header import GgufHeader, read_header
from engine.catalog.gguf_names import plain_name
from engine.catalog.peft_folder import (
    CONFIG_NAME,
    WEIGHTS_NAME,
    LoraPair,
    PeftConfig,
    other_tensors,
    read_pairs,
    read_peft_config,
)
from engine.catalog.safetensors_header import TensorEntry
from engine.catalog.tensor_names import ARCHITECTURES, gguf_name
from engine.catalog.types import GGUF
from engine.core.errors import AdapterMismatch, ModelDamaged, ModelUnsupported, StorageError

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[Any, np.dtype[Any]]

log = logging.getLogger(__name__)

# Part of the key of kept files: a change of what is written makes them anew.
WRITER_VERSION = 1
LARGEST_ADAPTER = 8 << 30
LARGEST_MATRIX = 2 << 30
MOST_KEPT_FILES = 32
MOST_KEPT_BYTES = 8 << 30
_COPY_AGAIN = "Copy or download the adapter again."


@dataclass(frozen=True, slots=True)
class _Part:
    """One pair: its name in the base, what its B is multiplied with, in how many heads its rows are reordered."""

    name: str
    a: TensorEntry
    b: TensorEntry
    factor: float = 1.0
    heads: int = 0


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is written: the pairs, read from `weights`, and the alpha for all of them."""

    adapter: str
    weights: Path
    parts: list[_Part]
    alpha: float


def as_adapter_gguf(adapter: Path, base_gguf: Path, cache_dir: Path) -> Path:
    """The adapter (a PEFT folder or an adapter GGUF) as a file for llama.cpp in `cache_dir`, made once.

    Raises `AdapterMismatch` (made for another base), `ModelDamaged`, `ModelUnsupported` (changes that llama.cpp cannot
    apply), `ModelNotFound`, or `StorageError` for a full disk. Memory: two copies of the largest matrix.
    """
    info = describe_adapter(adapter, "")
    if info.problem:
        raise ModelDamaged(f"{info.name} cannot be used. {info.problem}", "Choose another adapter.")
    if reason := misfit_on_gguf(info, base_gguf):
        raise AdapterMismatch(reason, "Choose an adapter that was trained on this model.")
    base = read_header(base_gguf)
    if info.format == GGUF:
        files, plan = [adapter], _plan_of_gguf(adapter)
    else:
        files, plan = [adapter / CONFIG_NAME, adapter / WEIGHTS_NAME], _plan_of_peft(adapter, base)
    size = plan.weights.stat().st_size
    if size > LARGEST_ADAPTER:
        raise ModelUnsupported(f"The adapter {info.name} is too large ({size / 1e9:,.1f} GB).", "")
    target = cache_dir / f"{_key(info.name, files, base)}.gguf"
    if target.is_file():
        os.utime(target)  # used lately: the last to be thrown away
        return target
    _write(plan, base.architecture, target)
    _make_room(cache_dir, target)
    log.info("%s was converted for %s", info.name, plain_name(base_gguf))
    return target


def _plan_of_peft(adapter: Path, base: GgufHeader) -> _Plan:
    config = read_peft_config(adapter)
    if more := ", ".join(config.more) or next(iter(other_tensors(adapter)), ""):
        raise ModelUnsupported(
            f"The adapter {adapter.name} changes more than LoRA matrices ({more[:100]}), which does not work with GGUF "
            "models.",
            "Use it on the Hugging Face folder of its base.",
        )
    parts, alpha = _parts(config, read_pairs(adapter), base)
    return _Plan(adapter.name, adapter / WEIGHTS_NAME, parts, alpha)


def _plan_of_gguf(adapter: Path) -> _Plan:
    """The same pairs and alpha; what else the file says is left behind."""
    header = read_header(adapter)
    tensors = {}
    for tensor in header.tensors:
        start = header.data_start + tensor.offset
        tensors[tensor.name] = TensorEntry(tensor.format, tensor.shape[::-1], start, start + tensor.size_bytes)
    names = sorted(name.removesuffix(".lora_a") for name in tensors if name.endswith(".lora_a"))
    parts = [_Part(name, tensors[f"{name}.lora_a"], tensors[f"{name}.lora_b"]) for name in names]
    return _Plan(adapter.stem, adapter, parts, header.adapter_alpha)


def _key(adapter: str, files: list[Path], base: GgufHeader) -> str:
    """Everything that decides the bytes of the result: the adapter's content and the order of rows in the base."""
    digest = hashlib.sha256()
    try:
        for path in files:
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    except OSError as error:
        raise ModelDamaged(f"The adapter {adapter} could not be read.", "Check its permissions.") from error
    heads = [base.numbers.get(key) for key in ("attention.head_count", "attention.head_count_kv")]
    digest.update(repr((WRITER_VERSION, base.architecture, heads)).encode())
    return digest.hexdigest()


def _write(plan: _Plan, architecture: str, target: Path) -> None:
    """Appears at `target` only when it is whole."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".adapter.", suffix=".part", dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            _write_file(plan, architecture, temporary)
            read_header(temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            f"The converted adapter could not be written: {error.strerror or error}.", "Free some disk space."
        ) from error


def _parts(config: PeftConfig, pairs: Mapping[str, LoraPair], base: GgufHeader) -> tuple[list[_Part], float]:
    """The pairs by their GGUF names, and the alpha to write.

    llama.cpp knows one alpha and divides it by the rank; where PEFT scales otherwise (by the root of the rank, or with
    an alpha per layer), the rest goes into B.
    """
    scalings = {module: config.scaling(module, pair.rank) for module, pair in pairs.items()}
    first = next(iter(pairs))
    alpha = scalings[first] * pairs[first].rank
    parts = []
    for module, pair in pairs.items():
        name = gguf_name(module)
        factor = scalings[module] * pair.rank / alpha
        factor = 1.0 if math.isclose(factor, 1.0) else factor
        parts.append(_Part(name, pair.a, pair.b, factor, _heads(name, base)))
    return sorted(parts, key=lambda part: part.name), alpha


def _heads(name: str, base: GgufHeader) -> int:
    """In how many heads the rows are reordered; 0 where they stay as they are."""
    kind = name.split(".")[2] if name.startswith("blk.") else ""
    if not ARCHITECTURES[base.architecture] or kind not in ("attn_q", "attn_k"):
        return 0
    heads = base.numbers.get("attention.head_count", 0)
    if kind == "attn_k":
        heads = base.numbers.get("attention.head_count_kv", heads)
    if isinstance(heads, tuple):
        layer = int(name.split(".")[1])
        heads = heads[layer] if layer < len(heads) else 0
    return heads


def _write_file(plan: _Plan, architecture: str, path: Path) -> None:
    import gguf
    import numpy as np

    writer = gguf.GGUFWriter(None, architecture)
    try:
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, plan.alpha)
        for part in plan.parts:
            for suffix, entry in (("a", part.a), ("b", part.b)):
                kind = np.dtype(np.float16 if entry.dtype == "F16" and part.factor == 1.0 else np.float32)
                writer.add_tensor_info(f"{part.name}.lora_{suffix}", entry.shape, kind, entry.values * kind.itemsize)
        writer.write_header_to_file(path)
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        with plan.weights.open("rb") as file:
            for part in plan.parts:
                for matrix in _matrices(file, part, plan.adapter):
                    writer.write_tensor_data(matrix)
    finally:
        writer.close()


def _matrices(file: IO[bytes], part: _Part, adapter: str) -> tuple[Matrix, Matrix]:
    import numpy as np

    a, b = (_read_matrix(file, entry, part, adapter) for entry in (part.a, part.b))
    if part.heads:
        b = _reorder(b, part, adapter)
    if part.factor != 1.0:
        a, b = a.astype(np.float32), b.astype(np.float32) * np.float32(part.factor)
    return np.ascontiguousarray(a), np.ascontiguousarray(b)


def _reorder(b: Matrix, part: _Part, adapter: str) -> Matrix:
    """Rows of q and k: within a head, the two halves one after the other become neighbours (conversion/llama.py)."""
    rows, rank = b.shape
    if rows % (2 * part.heads):
        raise AdapterMismatch(
            f"{adapter} was made for another model: {part.name} has {rows} rows for {part.heads} heads.",
            "Choose an adapter that was trained on this model.",
        )
    return b.reshape(part.heads, 2, rows // part.heads // 2, rank).swapaxes(1, 2).reshape(rows, rank)


def _read_matrix(file: IO[bytes], entry: TensorEntry, part: _Part, adapter: str) -> Matrix:
    """As 16- or 32-bit floats; bfloat16 becomes float32, which holds it exactly."""
    import numpy as np

    kinds = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "Q8_0": "u1"}
    if entry.dtype not in kinds or entry.size_bytes > LARGEST_MATRIX:
        raise ModelUnsupported(
            f"The adapter {adapter} stores {part.name} as {entry.size_bytes:,} bytes of {entry.dtype}.",
            "Save it with 16- or 32-bit numbers.",
        )
    file.seek(entry.start)
    data = file.read(entry.size_bytes)
    if len(data) < entry.size_bytes:
        raise ModelDamaged(f"The adapter {adapter} became shorter while it was read.", _COPY_AGAIN)
    values: Matrix = np.frombuffer(data, dtype=kinds[entry.dtype])
    if entry.dtype == "BF16":
        values = (values.astype(np.uint32) << 16).view(np.float32)
    if entry.dtype == "Q8_0":  # blocks of a 16-bit scale and 32 values
        blocks = values.reshape(-1, 34)
        values = blocks[:, :2].copy().view("<f2").astype(np.float32) * blocks[:, 2:].copy().view(np.int8)
    if not np.isfinite(values).all():
        raise ModelDamaged(f"The adapter {adapter} holds values that are no numbers ({part.name}).", _COPY_AGAIN)
    return values.reshape(entry.shape)


def _make_room(cache_dir: Path, newest: Path) -> None:
    """Throw away the converted adapters that were not used for longest; they can be made again."""
    kept = [(path.stat().st_mtime_ns, path.stat().st_size, path) for path in cache_dir.glob("*.gguf")]
    total = 0
    for number, (_, size, path) in enumerate(sorted(kept, reverse=True)):
        total += size
        if path != newest and (number >= MOST_KEPT_FILES or total > MOST_KEPT_BYTES):
            path.unlink(missing_ok=True)
