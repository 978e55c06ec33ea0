"""Describes a Hugging Face model folder from its config and the headers of its weights; loads nothing, runs no code."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

from engine.catalog.bounded_json import read_object
from engine.catalog.hf_config import CONFIG_NAME, HfConfig, quantisation_problem, read_config
from engine.catalog.licence import folder_licence
from engine.catalog.safetensors_header import INDEX_NAME, SafetensorsHeader, read_shards, shard_names
from engine.catalog.types import GPTQ, SAFETENSORS, ModelInfo
from engine.core.errors import ModelDamaged, ModelError, ModelNotFound

_PICKLES = ("pytorch_model.bin", "pytorch_model.bin.index.json", "model.bin", "consolidated.00.pth", "model.pt")
_LARGEST_TOKENIZER_CONFIG = 32 << 20
# The file that makes a folder an embedding model of sentence-transformers.
MODULES_NAME = "modules.json"
_EMBEDDER = "It is an embedding model: it finds text, it cannot answer."
_HUB_FOLDER = re.compile(r"models--(?:.+?--)?(.+)")
# Names of 16- and 32-bit number types as people say them.
_PLAIN_TYPES: Mapping[str, str] = MappingProxyType(
    {"BF16": "BF16", "F16": "F16", "F32": "F32", "F64": "F64", "F8_E4M3": "FP8", "F8_E5M2": "FP8"}
)
# Tensors that only say how others are packed; they are no parameters of the model.
_PACKING = re.compile(
    r"\.(qzeros|scales|g_idx|absmax|quant_map|nested_absmax|nested_quant_map|quant_state\.[\w.]+|SCB|weight_format"
    r"|weight_scale(_inv)?|input_scale|activation_scale|\w+_scales|\w+_proj_scales)$"
)


def looks_like_hf_folder(names: Collection[str]) -> bool:
    """Whether a folder with files of these names is itself a model: a config beside weights, of whatever kind."""
    return CONFIG_NAME in names and (
        INDEX_NAME in names
        or MODULES_NAME in names
        or any(name.endswith(".onnx") for name in names)
        or any(name in names for name in _PICKLES)
        or any(name.endswith(".safetensors") and not name.startswith("adapter_") for name in names)
    )


def describe_hf_folder(folder: Path, source: str) -> ModelInfo:
    """The facts of a folder; what makes it unusable is its `problem`. Raises `ModelNotFound` when it is no model."""
    try:
        config = read_config(folder)
    except FileNotFoundError as error:
        raise ModelNotFound(f"{folder.name} has no {CONFIG_NAME}.", "Choose the folder of a model.") from error
    except ModelDamaged as error:
        return _info(folder, source, None, None, error.user_message)
    try:
        weights: SafetensorsHeader | None = read_shards(folder)
        problem = _problem(folder, config)
    except ModelNotFound:
        weights, problem = None, _without_weights(folder)
    except ModelError as error:
        weights, problem = None, error.user_message
    if not problem and weights is not None and not weights.tensors:
        problem = "It has no weights."
    return _info(folder, source, config, weights, problem)


def folder_name(folder: Path) -> str:
    """The name people use; in the cache of the Hugging Face hub it stands two folders further up."""
    if folder.parent.name == "snapshots" and (match := _HUB_FOLDER.fullmatch(folder.parent.parent.name)):
        return match.group(1)
    return folder.name


def has_chat_template(folder: Path) -> bool:
    """Whether the folder brings a chat template, in a file of its own or in the tokenizer's settings."""
    if (folder / "chat_template.jinja").is_file() or (folder / "chat_template.json").is_file():
        return True
    try:
        settings = read_object(folder / "tokenizer_config.json", _LARGEST_TOKENIZER_CONFIG)
    except (FileNotFoundError, ModelDamaged):
        return False  # the tokenizer says the rest when the model is loaded
    template = settings.get("chat_template")
    return isinstance(template, str | list) and bool(template)


def _info(
    folder: Path, source: str, config: HfConfig | None, weights: SafetensorsHeader | None, problem: str
) -> ModelInfo:
    quantised = config is not None and config.quant_method == "gptq"
    reward = config is not None and config.is_classifier and config.labels == 1
    return ModelInfo(
        path=str(folder),
        name=folder_name(folder),
        format=GPTQ if quantised else SAFETENSORS,
        architecture=(config.model_type or config.architecture) if config is not None else "",
        quantization=_quantization(config, weights) if config is not None else "",
        size_bytes=weights.size_bytes if weights is not None else _bytes_there(folder),
        parameters=_parameters(config, weights) if config is not None and weights is not None else 0,
        context_length=config.context_length if config is not None else 0,
        licence=folder_licence(folder),
        source=source,
        problem=problem,
        kind="reward" if reward else "llm",
        has_chat_template=has_chat_template(folder),
    )


def _problem(folder: Path, config: HfConfig) -> str:
    if (folder / MODULES_NAME).is_file():
        return _EMBEDDER
    if config.remote_code:
        return (
            "It needs program code that comes with the model, and Aquifer runs none; "
            "ask for a version that transformers knows by itself, or for a GGUF version."
        )
    if not config.model_type:
        return "It does not say what kind of model it is."
    if config.is_classifier:
        if config.labels != 1:
            return f"It sorts texts into {config.labels} classes: it is neither a chat model nor a reward model."
    elif not config.generates_text:
        words = f" ({config.architecture})" if config.architecture else ""
        return f"It is no model that answers in text{words}."
    return quantisation_problem(config)


def _without_weights(folder: Path) -> str:
    onnx = any(folder.glob("*.onnx")) or any(folder.glob("onnx/*.onnx"))
    if onnx and (folder / MODULES_NAME).is_file():
        return _EMBEDDER
    if onnx:
        return "Its weights are an ONNX export, which is taken for embedding models only; it cannot answer."
    if any((folder / name).is_file() for name in _PICKLES):
        return (
            "Its weights are Python pickles (.bin), which can run code and are not opened; "
            "ask for a safetensors version."
        )
    return "Its weights are missing: there is no model.safetensors and no index of several files."


def _quantization(config: HfConfig, weights: SafetensorsHeader | None) -> str:
    match config.quant_method:
        case "gptq":
            return f"GPTQ {config.bits}-bit" if config.bits else "GPTQ"
        case "bitsandbytes":
            return config.quant_type.upper() or ("4-bit" if config.bits == 4 else "8-bit")
        case "fp8" | "mxfp4" | "awq":
            return config.quant_method.upper()
        case "":
            dtype = weights.dominant_dtype if weights is not None else ""
            named = {"bfloat16": "BF16", "float16": "F16", "float32": "F32"}.get(config.dtype, "")
            return _PLAIN_TYPES.get(dtype, dtype) or named
        case other:
            return other[:40]


def _parameters(config: HfConfig, weights: SafetensorsHeader) -> int:
    """Values of the model; packed ones (eight 4-bit values in a 32-bit number) are counted one by one."""
    total = 0
    for name, tensor in weights.tensors.items():
        if config.quant_method and _PACKING.search(name):
            continue
        values = tensor.values
        if name.endswith(".qweight") and config.bits:
            values = values * 32 // config.bits
        elif tensor.dtype == "U8" and (config.quant_method, config.bits) in (("mxfp4", 0), ("bitsandbytes", 4)):
            values *= 2
        total += values
    return total


def _bytes_there(folder: Path) -> int:
    """Size of what there is of weights, for a folder that cannot be used."""
    try:
        names = shard_names(folder)
    except ModelDamaged:
        names = []
    files = [folder / name for name in (*names, *_PICKLES)]
    return sum(path.stat().st_size for path in files if path.is_file())
