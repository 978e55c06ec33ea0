"""An adapter under the names that its base has as a GGUF; adds it to nothing.

Most adapters are that already. Two are not: of a model that also sees, a GGUF holds the language model only; and where
a matrix of the base is two in a GGUF, its pair becomes two pairs (the same A, half of the rows of B each).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from engine.catalog.peft_folder import CONFIG_NAME, WEIGHTS_NAME, LoraPair, other_tensors, read_pairs
from engine.catalog.safetensors_header import TensorEntry
from engine.catalog.tensor_names import LAYER_PARTS
from engine.core.errors import ModelUnsupported
from training.weights.families import Family, family_of_config
from training.weights.shards import SINGLE_NAME, Planned, read_entry, write_folder
from training.weights.text_part import is_sight, text_part_config

if TYPE_CHECKING:
    from training.weights.numbers import Floats

# The first words that `engine.catalog.tensor_names` knows for each part of a GGUF.
_USUAL: Mapping[str, str] = MappingProxyType(
    {here: next(name for name, part in LAYER_PARTS.items() if part == here) for here in LAYER_PARTS.values()}
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A matrix of the new adapter: all rows of `entry`, or one half of them."""

    name: str
    entry: TensorEntry
    half: int | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        rows, width = self.entry.shape
        return (rows, width) if self.half is None else (rows // 2, width)


def adapter_for_gguf(adapter: Path, config: Mapping[str, Any], folder: Path) -> Path:
    """The adapter as it is, or written anew in `folder`; `config` is the config.json of its base.

    Raises `ModelUnsupported` when it changes the eyes of a model: texts teach them nothing, so B is zero there.
    """
    family = family_of_config(text_part_config(config))
    pairs = read_pairs(adapter)
    parts = {part: _USUAL[here] for part, here in family.layer.items() if here in _USUAL and part not in LAYER_PARTS}
    strange = any(is_sight(module) or module.endswith((*family.halves, *parts)) for module in pairs)
    if not strange or other_tensors(adapter):  # the latter is refused where it is used
        return adapter
    file = adapter / WEIGHTS_NAME
    pieces = {piece.name: piece for piece in _pieces(file, pairs, family, parts)}

    def read(name: str) -> Floats:
        piece = pieces[name]
        values = read_entry(file, piece.entry, name)
        rows = piece.shape[0]
        return values if piece.half is None else values[piece.half * rows : (piece.half + 1) * rows]

    folder.mkdir(parents=True)
    write_folder(folder, [Planned(name, piece.shape, "F32") for name, piece in pieces.items()], read)
    (folder / SINGLE_NAME).rename(folder / WEIGHTS_NAME)
    shutil.copyfile(adapter / CONFIG_NAME, folder / CONFIG_NAME)
    return folder


def _pieces(file: Path, pairs: Mapping[str, LoraPair], family: Family, parts: Mapping[str, str]) -> Iterator[_Piece]:
    for module, pair in pairs.items():
        if is_sight(module):
            if read_entry(file, pair.b, module).any():
                raise ModelUnsupported(
                    "The adapter changes how the model sees, which a GGUF of its language model does not hold.",
                    "Export it as an adapter.",
                )
            continue
        for part, here in parts.items():
            module = f"{module.removesuffix(part)}{here}" if module.endswith(part) else module
        halves = next((part for part in family.halves if module.endswith(part)), "")
        names = [f"{module.removesuffix(halves)}{_USUAL[here]}" for here in family.halves.get(halves, ())]
        for half, name in enumerate(names):
            yield _Piece(f"base_model.model.{name}.lora_A.weight", pair.a)
            yield _Piece(f"base_model.model.{name}.lora_B.weight", pair.b, half)
        if not names:
            yield _Piece(f"base_model.model.{module}.lora_A.weight", pair.a)
            yield _Piece(f"base_model.model.{module}.lora_B.weight", pair.b)
