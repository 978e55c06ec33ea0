"""Reads JSON that comes with a model, with limits on size, number of values and depth; knows none of the formats.

A small file can hold millions of values and each becomes a Python object, so commas are counted before it is parsed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.core.errors import ModelDamaged

COPY_AGAIN = "Copy or download the file again."
MOST_VALUES = 1_000_000
_LFS_MARK = b"version https://git-lfs.github.com/spec/"


def read_object(path: Path, most_bytes: int, *, most_values: int = MOST_VALUES) -> dict[str, Any]:
    """The JSON object in a small file.

    Raises `ModelDamaged` (not JSON, too large, too deep) and `FileNotFoundError` when there is no such file.
    """
    return parse_object(read_head(path, most_bytes, whole=True), path.name, most_values=most_values)


def parse_object(data: bytes, name: str, *, most_values: int = MOST_VALUES, unique: bool = False) -> dict[str, Any]:
    """`data` as a JSON object; with `unique` a key that stands twice is damage. Raises `ModelDamaged`."""
    if data.count(b",") + data.count(b"[") + data.count(b"{") > most_values:
        raise ModelDamaged(f"{name} is damaged: it has too many entries.", COPY_AGAIN)
    try:
        value = json.loads(data, object_pairs_hook=_unique if unique else None, parse_constant=_no_constant)
    except _DoubleKey as error:
        raise ModelDamaged(f"{name} is damaged: the entry {str(error)[:80]!r} stands twice.", COPY_AGAIN) from error
    except (ValueError, RecursionError) as error:
        raise ModelDamaged(f"{name} is damaged: it is not valid JSON.", COPY_AGAIN) from error
    if not isinstance(value, dict):
        raise ModelDamaged(f"{name} is damaged: it is not a JSON object.", COPY_AGAIN)
    return value


def read_head(path: Path, most_bytes: int, *, whole: bool = False) -> bytes:
    """The first `most_bytes`; with `whole` a larger file is damage.

    Raises `ModelDamaged` for what cannot be read, `FileNotFoundError` for what is not there.
    """
    try:
        if not path.is_file():  # a folder, or a pipe that would never end
            raise FileNotFoundError(path)
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise ModelDamaged(
            f"{path.name} could not be read: {error.strerror or error}.", "Check the permissions of the file."
        ) from error
    if whole and len(data) > most_bytes:
        raise ModelDamaged(f"{path.name} is larger than {most_bytes >> 20} MB and is not opened.", COPY_AGAIN)
    return data[:most_bytes]


def is_lfs_pointer(head: bytes) -> bool:
    """Whether a file begins like the note that Git LFS leaves in the place of weights."""
    return head.startswith(_LFS_MARK)


def text_of(data: dict[str, Any], key: str) -> str:
    """A text, empty when it is absent or something else."""
    value = data.get(key)
    return value if isinstance(value, str) else ""


def count_of(data: dict[str, Any], key: str) -> int:
    """A count below 2^40; 0 when it is absent or nonsense."""
    value = data.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40 else 0


def object_of(data: dict[str, Any], key: str) -> dict[str, Any]:
    """An object, empty when it is absent or something else."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


class _DoubleKey(ValueError):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _DoubleKey(key)
            seen.add(key)
    return result


def _no_constant(name: str) -> Any:
    # Some generation settings really hold Infinity; it is no number that anything here counts with.
    return None if name in ("NaN", "Infinity", "-Infinity") else name
