"""What a model file says of itself before it is loaded; knows nothing of running it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One model on disk. `source` is "starter", "profile" or "file"; `problem` is a sentence when it is unusable."""

    path: str
    name: str
    format: str
    architecture: str
    quantization: str
    size_bytes: int
    parameters: int
    context_length: int
    licence: str
    source: str
    problem: str = ""
