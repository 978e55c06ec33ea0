"""LoRA adapters (PEFT folders) on a loaded transformers model: read once, switched on and off by weight.

Knows no prompts. Only the numbers that describe a LoRA are taken from an adapter's config: the rest of it could name
modules to import or files elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from engine.catalog.bounded_json import read_object
from engine.core.errors import AdapterMismatch, ModelDamaged, ModelNotFound, ModelUnsupported
from engine.inference.types import AdapterChoice

CONFIG_NAME = "adapter_config.json"
WEIGHTS_NAME = "adapter_model.safetensors"
_LARGEST_CONFIG = 1 << 20
_PREFIX = "base_model.model."
_TENSOR = re.compile(r"(?P<module>.+)\.lora_(?P<part>A|B|embedding_A|embedding_B|magnitude_vector)(?:\.weight)?")
_KNOWN = (
    "r", "lora_alpha", "use_rslora", "use_dora", "rank_pattern", "alpha_pattern", "fan_in_fan_out",
)  # fmt: skip


class AdapterRack:
    """The adapters of one model. Those that were read stay in memory until the model goes."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._names: dict[tuple[str, int, int], str] = {}
        self._on: dict[str, float] = {}

    def switch(self, choices: Sequence[AdapterChoice]) -> bool:
        """Switch on exactly these; whether that changed anything. One that cannot be used leaves all as it was.

        Raises `AdapterMismatch`, `ModelDamaged`, `ModelUnsupported` or `ModelNotFound`.
        """
        wanted: dict[str, float] = {}
        for choice in choices:
            name = self._load(Path(choice.path))
            wanted[name] = wanted.get(name, 0.0) + choice.weight
        wanted = {name: weight for name, weight in wanted.items() if weight}
        if wanted == self._on:
            return False
        for module in self._layers():
            module.enable_adapters(bool(wanted))
            if wanted:
                module.set_adapter(list(wanted), inference_mode=True)
                for name, weight in wanted.items():
                    module.set_scale(name, weight)
        self._on = wanted
        return True

    def _layers(self) -> list[Any]:
        if not self._names:
            return []
        from peft.tuners.lora import LoraLayer

        return [module for module in self._model.modules() if isinstance(module, LoraLayer)]

    def _load(self, folder: Path) -> str:
        weights_file = folder / WEIGHTS_NAME
        if not folder.is_dir():
            raise ModelNotFound(f"The adapter {folder.name} is not there.", "Switch it off, or put it back.")
        if not weights_file.is_file():
            pickled = (folder / "adapter_model.bin").exists()
            raise ModelUnsupported(
                f"The adapter {folder.name} has its weights as a Python pickle (.bin), which can run code."
                if pickled
                else f"The adapter {folder.name} has no {WEIGHTS_NAME}.",
                "Ask for a safetensors version.",
            )
        stat = weights_file.stat()
        key = (str(folder.resolve()), stat.st_mtime_ns, stat.st_size)
        if key not in self._names:
            name = f"adapter{len(self._names)}"
            self._put_on(folder, name)
            self._names[key] = name
        return self._names[key]

    def _put_on(self, folder: Path, name: str) -> None:
        from peft import LoraConfig, inject_adapter_in_model, set_peft_model_state_dict

        tensors = _read_tensors(folder)
        modules = self._checked_modules(folder.name, tensors)
        config = LoraConfig(**_lora_facts(folder), target_modules=modules, inference_mode=True)
        inject_adapter_in_model(config, self._model, name, low_cpu_mem_usage=False)
        result: Any = set_peft_model_state_dict(self._model, tensors, name)
        # A new adapter comes switched on; what was on stays so until all could be read.
        for module in self._layers_with(name):
            module.set_adapter(list(self._on), inference_mode=True)
            module.enable_adapters(bool(self._on))
        if result.unexpected_keys:
            raise _mismatch(folder.name, f"it has no place for {result.unexpected_keys[0]}")

    def _layers_with(self, name: str) -> list[Any]:
        from peft.tuners.lora import LoraLayer

        return [module for module in self._model.modules() if isinstance(module, LoraLayer) and name in module.r]

    def _checked_modules(self, adapter: str, tensors: Mapping[str, Any]) -> list[str]:
        """The names of the modules the adapter changes, each of the right shape; raises `AdapterMismatch`."""
        modules: set[str] = set()
        for key, tensor in tensors.items():
            found = _TENSOR.fullmatch(key)
            if found is None:
                raise ModelUnsupported(
                    f"The adapter {adapter} changes more than LoRA does ({key[:100]}).", "Merge it into its base model."
                )
            try:
                module = self._model.get_submodule(found["module"])
            except AttributeError as error:
                raise _mismatch(adapter, f"this model has no {found['module'][:100]}") from error
            size = _size_beside_rank(module, found["part"])
            given = tensor.shape[1] if found["part"] in ("A", "embedding_A") else tensor.shape[0]
            if size is not None and size != given:
                raise _mismatch(adapter, f"{found['module'][:100]} has {size:,} values here and {given:,} there")
            modules.add(found["module"])
        return sorted(modules)


def _read_tensors(folder: Path) -> dict[str, Any]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = load_file(folder / WEIGHTS_NAME)
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelDamaged(f"The adapter {folder.name} cannot be read: {error}.", "Get it again.") from error
    if not tensors or any(tensor.dim() not in (1, 2) for tensor in tensors.values()):
        raise ModelDamaged(f"The adapter {folder.name} holds no LoRA matrices.", "Get it again.")
    return {key.removeprefix(_PREFIX): tensor for key, tensor in tensors.items()}


def _lora_facts(folder: Path) -> dict[str, Any]:
    """What of the config describes the LoRA; raises `ModelUnsupported` for another kind of adapter."""
    try:
        config = read_object(folder / CONFIG_NAME, _LARGEST_CONFIG)
    except FileNotFoundError as error:
        raise ModelDamaged(f"The adapter {folder.name} has no {CONFIG_NAME}.", "Get it again.") from error
    kind = config.get("peft_type")
    if kind != "LORA":
        raise ModelUnsupported(f"The adapter {folder.name} is no LoRA ({str(kind)[:40]}).", "Choose a LoRA adapter.")
    rank, alpha = config.get("r"), config.get("lora_alpha")
    if not isinstance(rank, int) or not 0 < rank <= 65536 or not isinstance(alpha, int | float):
        raise ModelDamaged(f"The config of the adapter {folder.name} makes no sense.", "Get it again.")
    return {name: config[name] for name in _KNOWN if config.get(name) is not None}


def _size_beside_rank(module: Any, part: str) -> int | None:
    """The size that a LoRA matrix must have on the side that is not its rank; None where it cannot be known."""
    base = module.get_base_layer() if hasattr(module, "get_base_layer") else module
    match part:
        case "A":
            size = getattr(base, "in_features", None)
        case "embedding_A":
            size = getattr(base, "num_embeddings", None)
        case "embedding_B":
            size = getattr(base, "embedding_dim", None)
        case _:
            size = getattr(base, "out_features", None)
    return size if isinstance(size, int) else None


def _mismatch(adapter: str, why: str) -> AdapterMismatch:
    return AdapterMismatch(
        f"The adapter {adapter} was made for another model: {why}.", "Load the model it was made for, or switch it off."
    )
