"""Describes LoRA adapters (PEFT folders, adapter GGUFs) and says whether one fits a base, from headers alone.

Both sides are compared by the shapes of the matrices: what an adapter claims about its base is only a name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_names import plain_name, split_parts
from engine.catalog.hf_config import CONFIG_NAME as BASE_CONFIG_NAME
from engine.catalog.hf_config import read_config
from engine.catalog.peft_folder import (
    CONFIG_NAME,
    PICKLE_NAME,
    WEIGHTS_NAME,
    LoraPair,
    PeftConfig,
    read_pairs,
    read_peft_config,
)
from engine.catalog.safetensors_header import read_shards
from engine.catalog.tensor_names import ARCHITECTURES, gguf_architecture, gguf_name
from engine.catalog.types import GGUF, GPTQ, PEFT, AdapterInfo, ModelInfo
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound

_LAYER = re.compile(r"layers\.\d{1,5}\..+")
# The eyes and ears of models that also see or hear have layers with the same names.
_OTHER_SENSES = ("vision_", "model.vision_", "visual.", "model.visual.", "audio_", "model.audio_")
_WORD_TABLE = "token_embd.weight"
_FORMATS = frozenset({"F32", "F16", "BF16", "Q8_0"})
Matrices = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Change:
    """One matrix that an adapter changes: how wide it must be, and the adapter's word for it."""

    module: str
    inputs: int
    outputs: int


def describe_adapter(path: Path, source: str) -> AdapterInfo:
    """The facts of an adapter; what makes it unusable is its `problem`. Raises `ModelNotFound`."""
    if path.is_dir() and (path / CONFIG_NAME).is_file():
        return _describe_peft(path, source)
    if path.is_file():
        return _describe_gguf(path, source)
    raise ModelNotFound(f"There is no adapter {path}.", "Choose the folder of an adapter, or an adapter GGUF.")


def misfit(adapter: AdapterInfo, base: ModelInfo) -> str:
    """Why `adapter` cannot be used on `base`, in a sentence; empty when it fits. Raises `ModelError` for bad files."""
    if adapter.problem:
        return adapter.problem
    path = Path(base.path)
    if base.format == GGUF:
        return misfit_on_gguf(adapter, path)
    if adapter.format == GGUF:
        return f"{adapter.name} is an adapter GGUF, which works on GGUF models only."
    transposed = read_peft_config(Path(adapter.path)).transposed
    changes = [_Change(_plain(name), *pair.changes) for name, pair in read_pairs(Path(adapter.path)).items()]
    return _compare(adapter.name, changes, _hf_matrices(path, base.format, transposed), base.name)


def misfit_on_gguf(adapter: AdapterInfo, base: Path) -> str:
    """`misfit` for a base of which only the file is known."""
    if adapter.problem:
        return adapter.problem
    if adapter.format == PEFT:
        return _peft_on_gguf(adapter.name, read_pairs(Path(adapter.path)), base)
    architecture = read_header(base).architecture
    if adapter.architecture != architecture:
        return f"{adapter.name} was made for {adapter.architecture} models, and {plain_name(base)} is {architecture}."
    changes, matrices = _gguf_changes(Path(adapter.path)), _gguf_matrices(base)
    if "output.weight" not in matrices and any(change.module == _WORD_TABLE for change in changes):
        # llama.cpp would use the pair for the output too, where its shape ends the process (llm_graph: build_lora_mm)
        return f"{adapter.name} changes the word table, which {plain_name(base)} uses for its output as well."
    return _compare(adapter.name, changes, matrices, plain_name(base))


def _peft_on_gguf(name: str, pairs: Mapping[str, LoraPair], base: Path) -> str:
    architecture = read_header(base).architecture
    if architecture not in ARCHITECTURES:
        return (
            f"{name} cannot be brought onto {plain_name(base)}: for {architecture[:40] or 'unknown'} models that "
            "works only with the Hugging Face folder."
        )
    changes = []
    for module, pair in pairs.items():
        wanted = gguf_name(module)
        if pair.embedding:  # llama.cpp ends the process when such a table is used for the output as well
            return f"{name} changes the word table, which works only with the Hugging Face folder of its base."
        if not wanted:
            return f"{name} changes a part that {plain_name(base)} does not have ({module[:80]})."
        changes.append(_Change(wanted, *pair.changes))
    return _compare(name, changes, _gguf_matrices(base), plain_name(base))


def _compare(name: str, changes: list[_Change], matrices: Matrices, base: str) -> str:
    for change in changes:
        there = matrices.get(change.module)
        if there is None:
            return f"{name} was made for another model: {base} has no {change.module[:80]}."
        if there == (0, 0):
            continue  # packed in a way that hides its shape
        if there != (change.inputs, change.outputs):
            return (
                f"{name} was made for another model: {change.module[:80]} is {change.inputs} × {change.outputs} "
                f"there and {there[0]} × {there[1]} in {base}."
            )
    return ""


def _describe_peft(folder: Path, source: str) -> AdapterInfo:
    config: PeftConfig | None = None
    architecture = problem = ""
    try:
        config = read_peft_config(folder)
        problem = _peft_problem(folder, config)
        if not problem:
            read_pairs(folder)
        if (folder / BASE_CONFIG_NAME).is_file():
            architecture = gguf_architecture(read_config(folder).model_type)
    except FileNotFoundError:
        problem = f"It has no {CONFIG_NAME}."
    except ModelError as error:
        problem = error.user_message
    weights = folder / WEIGHTS_NAME
    return AdapterInfo(
        path=str(folder),
        name=folder.name,
        format=PEFT,
        base=config.base if config is not None else "",
        architecture=architecture,
        rank=config.rank if config is not None else 0,
        size_bytes=weights.stat().st_size if weights.is_file() else 0,
        source=source,
        problem=problem,
    )


def _peft_problem(folder: Path, config: PeftConfig) -> str:
    if config.kind != "LORA":
        return f"It is a {config.kind[:40] or 'nameless'} adapter; only LoRA adapters are supported."
    if not (folder / WEIGHTS_NAME).is_file():
        if (folder / PICKLE_NAME).is_file():
            return "Its weights are a Python pickle (.bin), which can run code and is not opened."
        return f"Its weights ({WEIGHTS_NAME}) are missing."
    return ""


def _describe_gguf(path: Path, source: str) -> AdapterInfo:
    architecture = base = problem = ""
    rank = 0
    try:
        header = read_header(path)
        architecture, base = header.architecture, header.base_model
        if header.kind != "adapter" or header.adapter_type != "lora":
            problem = "It is no plain LoRA adapter."
        elif not 0 <= header.adapter_alpha < math.inf:
            raise _damaged(path, "its alpha is no number")
        else:
            _gguf_changes(path)
            rank = max(tensor.shape[0] for tensor in header.tensors if tensor.name.endswith(".lora_b"))
    except ModelError as error:
        problem = error.user_message
    return AdapterInfo(
        path=str(path),
        name=path.stem,
        format=GGUF,
        base=base,
        architecture=architecture,
        rank=rank,
        size_bytes=path.stat().st_size,
        source=source,
        problem=problem,
    )


def _gguf_changes(path: Path) -> list[_Change]:
    """The matrices an adapter GGUF changes.

    Raises `ModelDamaged` for what llama.cpp does not check itself and would end the process at: formats it cannot
    multiply with, ranks that differ.
    """
    tensors = {tensor.name: tensor for tensor in read_header(path).tensors}
    changes = []
    for name, a in tensors.items():
        if not name.endswith((".lora_a", ".lora_b", "_norm.weight")):
            raise _damaged(path, f"{name[:80]!r} is no part of a LoRA adapter")
        if not name.endswith(".lora_a"):
            continue
        base = name.removesuffix(".lora_a")
        b = tensors.get(f"{base}.lora_b")
        if b is None or len(a.shape) != 2 or len(b.shape) != 2:
            raise _damaged(path, f"{base[:80]!r} has only one matrix")
        if not {a.format, b.format} <= _FORMATS:
            raise _damaged(path, f"{base[:80]!r} is stored as {a.format} and {b.format}")
        table = base == _WORD_TABLE  # whose A is stored the other way round (llama-adapter.cpp)
        if a.shape[0 if table else 1] != b.shape[0] or not b.shape[0]:
            raise _damaged(path, f"the two matrices of {base[:80]!r} do not belong together")
        changes.append(_Change(base, b.shape[1], a.shape[1]) if table else _Change(base, a.shape[0], b.shape[1]))
    if not changes:
        raise _damaged(path, "it has no LoRA matrices")
    return changes


def _damaged(path: Path, what: str) -> ModelDamaged:
    return ModelDamaged(f"{path.name} is damaged: {what}.", "Copy or download the adapter again.")


def _gguf_matrices(path: Path) -> Matrices:
    """(inputs, outputs) of each matrix of a base, over all its parts."""
    return {
        tensor.name: (tensor.shape[0], tensor.shape[1])
        for part in split_parts(path)
        for tensor in read_header(part).tensors
        if len(tensor.shape) == 2
    }


def _hf_matrices(folder: Path, form: str, transposed: bool) -> Matrices:
    """(inputs, outputs) of each linear layer and embedding of a Hugging Face folder; (0, 0) where it is packed."""
    bits = read_config(folder).bits or 4
    matrices: dict[str, tuple[int, int]] = {}
    for name, tensor in read_shards(folder).tensors.items():
        module, _, part = name.rpartition(".")
        if module.startswith(_OTHER_SENSES):
            continue
        if part == "qweight" and form == GPTQ and len(tensor.shape) == 2:
            matrices[_plain(module)] = (tensor.shape[0] * 32 // bits, tensor.shape[1])
        elif part == "weight" and len(tensor.shape) == 2:
            outputs, inputs = tensor.shape[::-1] if transposed else tensor.shape
            packed = tensor.dtype == "U8"
            matrices[_plain(module)] = (0, 0) if packed else (inputs, outputs)
    if "embed_tokens" in matrices:
        matrices.setdefault("lm_head", matrices["embed_tokens"])  # tied
    return matrices


def _plain(module: str) -> str:
    """The name without the prefixes that differ from one class of model to the next."""
    match = _LAYER.search(module)
    return match.group() if match else module.rpartition(".")[2]
