"""What can be made of a finished run, in words; makes nothing."""

from __future__ import annotations

from desktop.translation import tr_later
from training.api import ExportKind

EXPORTS: tuple[tuple[ExportKind, str, str], ...] = (
    (
        "gguf",
        tr_later("GGUF model"),
        tr_later("One file that runs in llama.cpp and here: the base with what was learnt in it"),
    ),
    (
        "adapter_gguf",
        tr_later("Adapter as GGUF"),
        tr_later("Small: switched on top of the base GGUF on the Models page"),
    ),
    ("merged", tr_later("Merged weights"), tr_later("A Hugging Face folder with the base and what was learnt in one")),
    ("adapter", tr_later("Adapter (PEFT)"), tr_later("Small: a folder for transformers and PEFT")),
)
