"""Names everything a KV state depends on besides its tokens, so that no state is reused wrongly; keeps no state."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from pathlib import Path

from engine.core.errors import ModelDamaged
from engine.inference.types import LoadSettings

_END_BYTES = 1 << 20
_SAMPLES = 256
_SAMPLE_BYTES = 16 << 10
_SPLIT = re.compile(r"-\d{5}-of-\d{5}\.gguf$")


def file_identity(path: Path) -> str:
    """Size, time and content of a model file, wherever it lies: its ends and 256 samples (every large tensor is hit).

    Tuning changes nearly every value of a tensor. All parts of a split model count. Raises `ModelDamaged`.
    """
    match = _SPLIT.search(path.name)
    parts = sorted(path.parent.glob(f"{_escaped(path.name[: match.start()])}-*-of-*.gguf")) if match else [path]
    digest = hashlib.sha256()
    try:
        for part in parts or [path]:
            facts = part.stat()
            digest.update(f"{facts.st_size}|{facts.st_mtime_ns}|".encode())
            with part.open("rb", buffering=0) as file:
                digest.update(file.read(_END_BYTES))
                for number in range(1, _SAMPLES):
                    file.seek(facts.st_size * number // _SAMPLES)
                    digest.update(file.read(_SAMPLE_BYTES))
                file.seek(max(0, facts.st_size - _END_BYTES))
                digest.update(file.read(_END_BYTES))
    except OSError as error:
        raise ModelDamaged(f"{path.name} could not be read.", "Check the permissions of the file.") from error
    return digest.hexdigest()


def content_identity(path: Path) -> str:
    """The whole content of a small file (an adapter). Raises `ModelDamaged`."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelDamaged(f"{path.name} could not be read.", "Check the permissions of the file.") from error


def state_identity(
    model: str, settings: LoadSettings, context_length: int, build: str, adapters: Sequence[tuple[str, float]]
) -> str:
    """`model` by `file_identity`, adapters by `content_identity`; only those that count at all are named."""
    facts = {
        "model": model,
        "build": build,
        "context_length": context_length,
        "cache_type": settings.cache_type,
        "gpu_layers": settings.gpu_layers,
        "tensor_split": settings.tensor_split,
        "use_extra_buffers": settings.use_extra_buffers,
        "adapters": sorted((name, weight) for name, weight in adapters if weight),
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _escaped(name: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", name)
