"""Writes what a GGUF holds as a Hugging Face folder with 16-bit weights; knows no cache and no training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.catalog.gguf_names import plain_name
from engine.core.errors import ModelUnsupported


def write_hf_folder(parts: list[Path], folder: Path) -> None:
    """`parts` are the files of one model. Raises `ModelUnsupported`, and `OSError` when the disk is full."""
    if len(parts) > 1:
        raise ModelUnsupported("A GGUF in several files cannot be tuned.", "Use its Hugging Face folder.")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    where, name = str(parts[0].parent), parts[0].name
    try:
        tokenizer = AutoTokenizer.from_pretrained(where, gguf_file=name, local_files_only=True)
        model: Any = AutoModelForCausalLM.from_pretrained(
            where, gguf_file=name, local_files_only=True, dtype=torch.bfloat16
        )
    except (ValueError, KeyError, NotImplementedError) as error:
        raise ModelUnsupported(
            f"{plain_name(parts[0])} cannot be turned into safetensors: {error}.", "Use its Hugging Face folder."
        ) from error
    # Marks of the quantiser would make the folder claim to be a GGUF.
    model.hf_quantizer = None
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    model.config._name_or_path = plain_name(parts[0])
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
