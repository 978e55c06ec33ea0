"""How the vectors of a text's tokens become one vector, as `modules.json` says it; NumPy only, knows no model.

Needed where only the transformer itself is a graph (an ONNX export): the rest of a sentence-transformers folder is
computed here. Formulas and names are those of sentence_transformers.models (Pooling, Dense, Normalize).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelDamaged, ModelUnsupported

Floats = NDArray[np.float32]
Mask = NDArray[np.int64]
# Keys of older folders and what they are called today.
_OLD_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "pooling_mode_cls_token": "cls",
        "pooling_mode_max_tokens": "max",
        "pooling_mode_mean_tokens": "mean",
        "pooling_mode_mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
        "pooling_mode_lasttoken": "lasttoken",
        "pooling_mode_weightedmean_tokens": "weightedmean",
    }
)
_ACTIVATIONS: Mapping[str, Callable[[Floats], Floats]] = MappingProxyType({"Identity": lambda x: x, "Tanh": np.tanh})
_PLAIN = ("Transformer", "Pooling", "Dense", "Normalize")


@dataclass(frozen=True, slots=True)
class Pooling:
    """Ways to pool, in the order their results are joined; empty where the folder does not say."""

    modes: tuple[str, ...] = ()
    dense: tuple[Path, ...] = ()
    unknown: tuple[str, ...] = ()

    def layers(self) -> Pooler:
        """Raises `ModelUnsupported` for what is not computed here, `ModelDamaged` for unreadable weights."""
        strange = [*self.unknown, *(mode for mode in self.modes if mode not in _WAYS)]
        if strange or not self.modes:
            words = f"needs {', '.join(strange)}" if strange else "does not say how words become one vector"
            raise ModelUnsupported(
                f"This ONNX embedding model {words}.",
                "Choose its sentence-transformers version with model.safetensors and modules.json.",
            )
        return Pooler(self.modes, tuple(_Dense(folder) for folder in self.dense))


class Pooler:
    """`pooled(tokens [n, length, width], mask [n, length])` -> [n, dimension]; made by `Pooling.layers`."""

    def __init__(self, modes: tuple[str, ...], dense: tuple[_Dense, ...]) -> None:
        self._modes = modes
        self._dense = dense

    def pooled(self, tokens: Floats, mask: Mask) -> Floats:
        found = np.concatenate([_WAYS[mode](tokens, mask) for mode in self._modes], axis=1)
        for layer in self._dense:
            found = layer(found)
        return found


class _Dense:
    def __init__(self, folder: Path) -> None:
        from safetensors.numpy import load_file

        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            weights = load_file(str(folder / "model.safetensors"))
            self._weight = np.asarray(weights["linear.weight"], dtype=np.float32)
            self._bias = np.asarray(weights.get("linear.bias", np.zeros(len(self._weight))), dtype=np.float32)
            name = str(config.get("activation_function") or "Identity").rsplit(".", 1)[-1]
        except Exception as error:  # safetensors raises an error class of its own, an Exception
            raise ModelDamaged(
                f"The layer {folder.name} of the embedding model cannot be read: {error}.", "Install it again."
            ) from error
        if name not in _ACTIVATIONS or config.get("use_residual"):
            raise ModelUnsupported(f"The layer {folder.name} of this ONNX embedding model is of an unknown kind.")
        self._activation = _ACTIVATIONS[name]

    def __call__(self, vectors: Floats) -> Floats:
        return self._activation(vectors @ self._weight.T + self._bias)


def read_pooling(modules: Mapping[str, Path]) -> Pooling:
    """From the folders of `modules.json` by type; raises `OSError` and `ValueError` for files that cannot be read."""
    unknown = tuple(name for name in modules if name.rstrip("0123456789") not in _PLAIN)
    dense = tuple(folder for name, folder in modules.items() if name.startswith("Dense"))
    if "Pooling" not in modules:
        return Pooling((), dense, unknown)
    config = json.loads((modules["Pooling"] / "config.json").read_text(encoding="utf-8"))
    return Pooling(_modes(config), dense, unknown)


def _modes(config: Mapping[str, Any]) -> tuple[str, ...]:
    named = config.get("pooling_mode")
    if named:
        return (str(named),) if isinstance(named, str) else tuple(map(str, named))
    return tuple(name for key, name in _OLD_KEYS.items() if config.get(key))


def _weights(mask: Mask) -> Floats:
    return mask[:, :, None].astype(np.float32)


def _mean(tokens: Floats, mask: Mask) -> Floats:
    return np.asarray((tokens * _weights(mask)).sum(axis=1) / np.maximum(_weights(mask).sum(axis=1), 1e-9))


def _mean_sqrt(tokens: Floats, mask: Mask) -> Floats:
    return np.asarray((tokens * _weights(mask)).sum(axis=1) / np.sqrt(np.maximum(_weights(mask).sum(axis=1), 1e-9)))


def _max(tokens: Floats, mask: Mask) -> Floats:
    return np.asarray(np.where(mask[:, :, None] > 0, tokens, np.float32(-1e9)).max(axis=1))


def _last(tokens: Floats, mask: Mask) -> Floats:
    return np.asarray(tokens[np.arange(len(tokens)), mask.sum(axis=1) - 1])


_WAYS: Mapping[str, Callable[[Floats, Mask], Floats]] = MappingProxyType(
    {
        "cls": lambda tokens, _mask: tokens[:, 0],
        "max": _max,
        "mean": _mean,
        "mean_sqrt_len_tokens": _mean_sqrt,
        "lasttoken": _last,
    }
)
