"""A base with a LoRA adapter added to it, tensor by tensor; knows no file but the adapter's.

W' = W + scaling * B A. With DoRA each row is then given the trained length: W' * m / |W'| (peft/tuners/lora/dora.py).
The sum is made in 32 bits, onto the 16-bit base: never onto weights that were rounded to 4.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.catalog.peft_folder import WEIGHTS_NAME, LoraPair, PeftConfig, other_tensors, read_pairs, read_peft_config
from engine.catalog.safetensors_header import TensorEntry, read_safetensors
from engine.core.errors import AdapterMismatch, ModelDamaged, ModelUnsupported
from training.weights.shards import TensorSource, read_entry
from training.weights.text_part import plain_name

if TYPE_CHECKING:
    from training.weights.numbers import Floats

_LENGTHS = re.compile(r"(?:base_model\.model\.)?(.+)\.lora_magnitude_vector(?:\.weight)?")


class MergedSource:
    """Raises `AdapterMismatch` for the adapter of another model, `ModelUnsupported` for more than LoRA and DoRA."""

    def __init__(self, base: TensorSource, adapter: Path) -> None:
        self._base = base
        self._file = adapter / WEIGHTS_NAME
        self._config: PeftConfig = read_peft_config(adapter)
        more = [change for change in self._config.more if change != "DoRA"]
        if more or self._config.kind != "LORA" or self._config.transposed:
            what = ", ".join(more) or self._config.kind[:40] or "transposed weights"
            raise ModelUnsupported(
                f"The adapter changes more than LoRA matrices ({what}) and cannot be merged here.",
                "Export it as an adapter.",
            )
        self._names = {plain_name(name): name for name in base.names()}
        self._pairs: dict[str, LoraPair] = {self._there(name): pair for name, pair in read_pairs(adapter).items()}
        self._lengths = self._read_lengths()
        rest = [key for key in other_tensors(adapter) if not _LENGTHS.fullmatch(key)]
        if rest:
            raise ModelUnsupported(
                f"The adapter changes more than LoRA matrices ({rest[0][:80]}) and cannot be merged here.",
                "Export it as an adapter.",
            )
        self._check(adapter.name)

    def names(self) -> Sequence[str]:
        return self._base.names()

    def shape(self, name: str) -> tuple[int, ...]:
        return self._base.shape(name)

    def dtype(self, name: str) -> str:
        return self._base.dtype(name)

    def read(self, name: str) -> Floats:
        import numpy as np

        values = self._base.read(name)
        pair = self._pairs.get(name)
        if pair is None:
            return values
        scaling = self._config.scaling(pair.module, pair.rank)
        a, b = (read_entry(self._file, entry, name) for entry in (pair.a, pair.b))
        with np.errstate(all="ignore"):  # what comes of it is looked at below
            merged = values + np.float32(scaling) * (b @ a)
            lengths = self._lengths.get(name)
            if lengths is not None:
                wanted = read_entry(self._file, lengths, name).reshape(-1, 1)
                merged *= wanted / np.linalg.norm(merged, axis=1, keepdims=True)
        if not np.isfinite(merged).all():
            raise ModelDamaged(f"{name[:80]} with the adapter holds values that are no numbers.", "Train it again.")
        return merged

    def _read_lengths(self) -> dict[str, TensorEntry]:
        found = {}
        for key, entry in read_safetensors(self._file).tensors.items():
            if match := _LENGTHS.fullmatch(key):
                found[self._there(match.group(1))] = entry
        return found

    def _there(self, module: str) -> str:
        """The weight of that module, as the files of the base call it."""
        return self._names.get(plain_name(f"{module}.weight"), f"{module}.weight")

    def _check(self, adapter: str) -> None:
        names = set(self._base.names())
        for name, pair in self._pairs.items():
            wanted = (pair.b.shape[0], pair.a.shape[1])
            if pair.embedding or name not in names or self._base.shape(name) != wanted:
                raise AdapterMismatch(
                    f"{adapter} does not fit the base: {name[:80]} is not {wanted[0]} × {wanted[1]} there.",
                    "Choose the base it was trained on.",
                )
        if not self._lengths.keys() <= self._pairs.keys():
            raise AdapterMismatch(f"{adapter} has lengths of rows (DoRA) without their matrices.", "Train it again.")
