"""Writes a GGUF in another quantisation, in process; knows nothing of which one is wanted where.

Why: llama.cpp has no fast matrix code for Q4_1. The same weights as Q8_0 (which holds them almost exactly) are read at
twice the speed; `tests/benchmarks/LOG.md` has the figures.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import sys
import tempfile
from pathlib import Path

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_types import FILE_TYPES
from engine.core.errors import AquiferError, ModelUnsupported, StorageError
from engine.inference.llama_library import library


def requantise(source: Path, target: Path, quantization: str = "Q8_0") -> None:
    """Write `source` as `target`; the target appears only when it is whole.

    Takes about a second per 100 MB. Raises `ModelError` for a source that is none, `StorageError` for a full disk.
    """
    # numpy comes with it: the facade of the engine, which the window imports first, must not load that.
    from engine.inference.llama_native import load_failure, physical_cores

    numbers = {name: number for number, name in FILE_TYPES.items()}
    if quantization not in numbers:
        raise ModelUnsupported(f"There is no quantisation {quantization}.", f"Known are {', '.join(numbers)}.")
    read_header(source)
    llama = library()
    options = llama.api.llama_model_quantize_default_params()
    options.ftype = numbers[quantization]
    options.allow_requantize = True
    options.nthread = physical_cores()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise StorageError(f"{target.name} could not be written: {error.strerror}.", "Free some disk space.") from error
    temporary = Path(name)
    try:
        with llama.log.collecting() as problems:
            status = llama.api.llama_model_quantize(os.fsencode(source), os.fsencode(temporary), ctypes.byref(options))
        if status != 0:
            raise load_failure(source, problems)
        read_header(temporary)  # finds a file cut short by a full disk
        temporary.chmod(0o644)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Write a GGUF model in another quantisation.")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--quantization", default="Q8_0")
    options = parser.parse_args()
    try:
        requantise(options.source, options.target, options.quantization)
    except AquiferError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
