"""Floating-point arrays to and from the bytes of model files; knows no file.

NumPy has no bfloat16: its values are the upper halves of 32-bit floats.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.core.errors import ModelUnsupported

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Stored = NDArray[np.float32] | NDArray[np.float16] | NDArray[np.uint16]

Dtype = Literal["F32", "F16", "BF16"]
WIDTHS: Mapping[str, int] = MappingProxyType({"F32": 4, "F16": 2, "BF16": 2})
_LAYOUTS = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "F64": "<f8"}
LARGEST_F16 = 65_504.0


def to_floats(data: bytes | memoryview, dtype: str, name: str) -> Floats:
    """The values of `data` as a flat array. Raises `ModelUnsupported` for numbers that are no plain floats."""
    layout = _LAYOUTS.get(dtype)
    if layout is None:
        raise ModelUnsupported(
            f"The tensor {name[:80]} is stored as {dtype[:20]}, which cannot be turned into another format.",
            "Use a version of the model with 16-bit weights.",
        )
    raw = np.frombuffer(data, dtype=layout)
    if dtype == "BF16":
        return (raw.astype(np.uint32) << 16).view(np.float32)
    return raw.astype(np.float32, copy=False)


def stored(values: Floats, dtype: Dtype, name: str = "A tensor") -> Stored:
    """`values` in the form of the file: bfloat16 rounds to the nearest, ties to even, as torch does.

    Raises `ModelUnsupported` for values that a 16-bit float does not hold: they would become infinite.
    """
    if dtype == "F32":
        return np.ascontiguousarray(values, dtype=np.float32)
    if dtype == "F16":
        if float(np.abs(values).max(initial=0.0)) > LARGEST_F16:
            raise ModelUnsupported(
                f"{name[:80]} holds values that a 16-bit float does not.",
                "Export it as a GGUF with the quantisation BF16.",
            )
        return np.ascontiguousarray(values).astype(np.float16)
    bits = np.ascontiguousarray(values, dtype=np.float32).view(np.uint32)
    rounded = ((bits + (0x7FFF + ((bits >> 16) & 1))) >> 16).astype(np.uint16)
    return np.where(np.isnan(values), np.uint16(0x7FC0), rounded)
