"""Marks that take the space behind them (Phi-3): a flag of each token in tokenizer.json, the model's name in a GGUF.

llama.cpp knows no flag for it: it looks for "phi-3" in `general.name`, and then ends for a vocabulary without the four
tokens named here. So a name must say so where it holds, and must not where it does not.
Source: src/llama-vocab.cpp of llama.cpp, "Handle per token attributes".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from engine.catalog.bounded_json import object_of

_PHI3 = re.compile(r"phi-?3", re.IGNORECASE)
_FREE = frozenset({"<unk>", "<s>", "<|endoftext|>"})
_NEEDED = _FREE | {"</s>"}


def takes_space(name: str, token: str) -> bool:
    """Whether llama.cpp lets that special token take the space behind it, in a model of that name."""
    return bool(_PHI3.search(name)) and token not in _FREE


def named_for_llama_cpp(name: str, tokenizer: dict[str, Any]) -> str:
    """`name` in the way that makes llama.cpp treat marks as this tokenizer.json does."""
    added = [entry for entry in tokenizer.get("added_tokens") or () if isinstance(entry, Mapping)]
    tokens = {str(entry.get("content")) for entry in added} | set(object_of(object_of(tokenizer, "model"), "vocab"))
    if any(entry.get("rstrip") for entry in added) and tokens >= _NEEDED:
        return name if _PHI3.search(name) else f"Phi-3 {name}".strip()
    return _PHI3.sub(lambda found: f"{found.group()[:3]} 3", name)
