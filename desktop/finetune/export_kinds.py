"""What can be made of a finished run, in words; makes nothing."""

from __future__ import annotations

from training.api import ExportKind

EXPORTS: tuple[tuple[ExportKind, str, str], ...] = (
    ("gguf", "GGUF model", "One file that runs in llama.cpp and here: the base with what was learnt in it"),
    ("adapter_gguf", "Adapter as GGUF", "Small: switched on top of the base GGUF on the Models page"),
    ("merged", "Merged weights", "A Hugging Face folder with the base and what was learnt in one"),
    ("adapter", "Adapter (PEFT)", "Small: a folder for transformers and PEFT"),
)
