"""The language model inside a model that also sees pictures (Gemma 3): under the names it has alone; reads no file.

The files of such a model, transformers in memory and PEFT each put other words before the same names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from training.weights.shards import TensorSource

if TYPE_CHECKING:
    from training.weights.numbers import Floats

# `model_type` of models whose language model is one of the families.
_NESTED = frozenset({"gemma3"})
_TEXT = re.compile(r"(?:model\.language_model|language_model\.model)\.(.+)")
_SIGHT = re.compile(r"(?:model\.)?(vision_tower|multi_modal_projector)\.(?:vision_model\.)?(.+)")


def plain_name(name: str) -> str:
    """The name of a tensor or module without what differs from one place to the next."""
    if match := _TEXT.fullmatch(name):
        return f"model.{match.group(1)}"
    if match := _SIGHT.fullmatch(name):
        return f"{match.group(1)}.{match.group(2)}"
    return name.removeprefix("language_model.")


def is_sight(name: str) -> bool:
    """Whether it belongs to the eyes, which a GGUF of the language model does not hold."""
    return bool(_SIGHT.fullmatch(name))


def text_part_config(config: Mapping[str, Any]) -> Mapping[str, Any]:
    """The config of the language model; as it is where there is nothing else."""
    text = config.get("text_config")
    if config.get("model_type") not in _NESTED or not isinstance(text, Mapping):
        return config
    outer = {key: config[key] for key in ("tie_word_embeddings",) if key in config}
    return {**outer, **text}


def text_part(config: Mapping[str, Any], source: TensorSource) -> tuple[Mapping[str, Any], TensorSource]:
    """The config and the tensors of the language model."""
    found = text_part_config(config)
    return found, source if found is config else _TextPart(source)


class _TextPart:
    """Tensors of the language model by their plain names."""

    def __init__(self, source: TensorSource) -> None:
        self._source = source
        self._names = {plain_name(name): name for name in source.names() if not is_sight(name)}

    def names(self) -> Sequence[str]:
        return list(self._names)

    def shape(self, name: str) -> tuple[int, ...]:
        return self._source.shape(self._names[name])

    def dtype(self, name: str) -> str:
        return self._source.dtype(self._names[name])

    def read(self, name: str) -> Floats:
        return self._source.read(self._names[name])
