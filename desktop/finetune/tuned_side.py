"""Which files answer as the base and as the tuned model of a run; opens none of them."""

from __future__ import annotations

from collections.abc import Mapping

from engine.api import AdapterChoice, ModelSide
from training.api import Exported, ExportKind, Run


def sides_of(run: Run, exports: Mapping[str, Exported]) -> tuple[ModelSide, ModelSide] | None:
    """(base, tuned), or None where something must be exported first: llama.cpp reads no PEFT folder."""
    base = ModelSide(str(run.config.base))
    if "gguf" in exports:
        return base, ModelSide(exports["gguf"].path)
    if run.config.method == "full":
        return base, ModelSide(str(run.model_dir))
    if run.config.base.suffix.lower() != ".gguf":
        return base, ModelSide(base.path, (AdapterChoice(str(run.model_dir)),))
    if "adapter_gguf" in exports:
        return base, ModelSide(base.path, (AdapterChoice(exports["adapter_gguf"].path),))
    return None


def needed_export(run: Run) -> ExportKind:
    """What is to be made where `sides_of` finds nothing; the smallest that works."""
    return "adapter_gguf" if run.config.method == "lora" else "gguf"
