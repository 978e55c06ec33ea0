"""What the name of a GGUF file tells: the model's name, and the parts of one that is split; opens no file."""

from __future__ import annotations

import re
from pathlib import Path

from engine.core.errors import ModelDamaged

MOST_PARTS = 1000
_SPLIT = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)
_QUANTISATION = re.compile(r"[-._](?:U?D?-?)?(?:I?Q\d\w*|T?BF16|F16|F32|MXFP4\w*|NVFP4|TQ\d_0)$", re.IGNORECASE)
# What LM Studio and others keep beside a model: its image part, and downloads that are not finished.
_BESIDES = re.compile(r"(^|[-._])mmproj([-._]|$)|^incomplete-", re.IGNORECASE)


def is_model_file(name: str) -> bool:
    """Whether a file of this name stands for a model: a GGUF, not hidden, no later part, no image part."""
    if name.startswith(".") or not name.lower().endswith(".gguf") or _BESIDES.search(name):
        return False
    part = _SPLIT.search(name)
    return part is None or part.group(1) == "00001"


def is_split(path: Path) -> bool:
    """Whether the file is one part of several."""
    return _SPLIT.search(path.name) is not None


def plain_name(path: Path) -> str:
    """The file name without part number, suffix and quantisation: what people call the model."""
    stem = _SPLIT.sub("", path.name).removesuffix(".gguf").removesuffix(".GGUF")
    return _QUANTISATION.sub("", stem) or stem


def split_parts(path: Path) -> list[Path]:
    """All files of a model that is split over several; `[path]` for the usual single file.

    Raises `ModelDamaged` when a part is missing.
    """
    match = _SPLIT.search(path.name)
    if match is None:
        return [path]
    count = int(match.group(2))
    stem = path.name[: match.start()]
    names = [f"{stem}-{number:05d}-of-{count:05d}{path.suffix}" for number in range(1, min(count, MOST_PARTS) + 1)]
    missing = [name for name in names if not (path.parent / name).is_file()]
    if missing or not names or count > MOST_PARTS:
        raise ModelDamaged(
            f"{max(1, len(missing))} of {count} parts of {stem} are missing.", "Put all parts into the same folder."
        )
    return [path.parent / name for name in names]
