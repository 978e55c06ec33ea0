"""Says what llama.cpp's messages about a file that it cannot load mean for the person; loads nothing."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from engine.core.errors import ModelDamaged, ModelError, ModelUnsupported, OutOfMemory

log = logging.getLogger(__name__)

_MEMORY_WORDS = ("failed to allocate", "out of memory", "unable to allocate", "cannot allocate", "bad_alloc")
_DAMAGE_WORDS = (
    "corrupt",
    "not within the file bounds",
    "invalid magic",
    "missing tensor",
    "wrong shape",
    "key not found",
    "failed to read",
)


def load_failure(path: Path, problems: Sequence[str]) -> ModelError:
    """What llama.cpp's messages mean for the person."""
    text = "\n".join(problems).lower()
    log.info("loading %s failed: %s", path, text)
    marked = [line.split("error loading model:", 1)[1].strip() for line in problems if "error loading model:" in line]
    reason = (marked or [line.strip() for line in problems] or ["the library gave no reason"])[0]
    if "unknown model architecture" in text or "unknown pre-tokenizer" in text or "unknown tokenizer" in text:
        return ModelUnsupported(
            f"{path.name} is of a kind that this version cannot run ({reason}).",
            "Update Aquifer or choose another model.",
        )
    if any(words in text for words in _MEMORY_WORDS):
        return OutOfMemory(
            f"There is not enough memory for {path.name}.", "Choose a smaller model or a shorter context length."
        )
    if any(words in text for words in _DAMAGE_WORDS):
        return ModelDamaged(f"{path.name} is damaged ({reason}).", "Copy or download the file again.")
    return ModelUnsupported(f"{path.name} could not be loaded ({reason}).", "Choose another model.")
