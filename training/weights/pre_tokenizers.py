"""How byte-level BPE tokenizers cut a text before merging: tokenizer.json on one side, a name in a GGUF on the other.

Source of names and patterns: src/llama-vocab.cpp of llama.cpp, which quotes the patterns of the tokenizer.json files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

_CONTRACTIONS = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_LINES = r"\s*[\r\n]+|\s+(?!\S)|\s+"
_REST = rf" ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_LINES}"
_LLAMA3 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}|{_REST}"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
_SIGNS = rf" ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|{_LINES}"
_GPT4O = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{_CONTRACTIONS}?|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{_CONTRACTIONS}?"
    rf"|\p{{N}}{{1,3}}|{_SIGNS}"
)
_TEKKEN = rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*|\p{{N}}|{_SIGNS}"
_QWEN2 = rf"{_CONTRACTIONS}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}|{_REST}"


@dataclass(frozen=True, slots=True)
class Cutting:
    """`pattern` empty: the one of GPT-2. `digits`: each digit alone. `whole_words`: a known word is not merged anew."""

    pattern: str = ""
    digits: bool = False
    whole_words: bool = False
    composed: bool = False


CUTTINGS: Mapping[str, Cutting] = MappingProxyType(
    {
        "gpt-2": Cutting(),
        "smollm": Cutting(digits=True),
        "llama-bpe": Cutting(_LLAMA3, whole_words=True),
        "smaug-bpe": Cutting(_LLAMA3),
        "gpt-4o": Cutting(_GPT4O),
        "tekken": Cutting(_TEKKEN, whole_words=True),
        "qwen2": Cutting(_QWEN2, composed=True),
    }
)
# Other names in GGUF files for the same rules.
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "starcoder": "smollm",
        "refact": "smollm",
        "command-r": "smollm",
        "codeshell": "smollm",
        "llama3": "llama-bpe",
        "llama-v3": "llama-bpe",
        "falcon3": "llama-bpe",
        "dbrx": "smaug-bpe",
        "llama4": "gpt-4o",
        "granite-embed-multi-97m": "gpt-4o",
        "phi-2": "gpt-2",
        "mpt": "gpt-2",
        "olmo": "gpt-2",
        "megrez": "qwen2",
        "stablelm2": "qwen2",
        "deepseek-r1-qwen": "qwen2",
    }
)


# Names of nearly the same rules: llama.cpp cuts by simpler patterns, and for some letters another one is exact. The
# second one of "gpt-4o" knows combining marks (Hindi, Thai).
NEARLY: Mapping[str, tuple[str, ...]] = MappingProxyType({"gpt-4o": ("granite-embed-multi-97m",)})
# After these llama.cpp begins each text with the first token, unless the file says otherwise.
BEGINNING = (CUTTINGS["llama-bpe"], CUTTINGS["tekken"])


def cutting_of(name: str) -> Cutting | None:
    """For the name in a GGUF; None when its rules are not known here."""
    return CUTTINGS.get(_ALIASES.get(name, name))


def name_of(tokenizer: Mapping[str, Any]) -> str:
    """The name for a tokenizer.json; empty when its rules are not known here."""
    found = _pieces(tokenizer.get("pre_tokenizer"))
    patterns = [piece["pattern"].get("Regex", "") for piece in found if piece.get("type") == "Split"]
    digits = any(piece.get("type") == "Digits" and piece.get("individual_digits") for piece in found)
    bytes_ = [piece for piece in found if piece.get("type") == "ByteLevel"]
    known = {"Split", "Digits", "ByteLevel"}
    if len(bytes_) != 1 or len(patterns) > 1 or any(piece.get("type") not in known for piece in found):
        return ""
    if bytes_[0].get("add_prefix_space") or bool(bytes_[0].get("use_regex", True)) == bool(patterns):
        return ""
    model = tokenizer.get("model")
    whole_words = isinstance(model, Mapping) and bool(model.get("ignore_merges"))
    alike = {
        name: cutting
        for name, cutting in CUTTINGS.items()
        if cutting.pattern == "".join(patterns) and cutting.digits == digits
    }
    return next((name for name, cutting in alike.items() if cutting.whole_words == whole_words), next(iter(alike), ""))


def pre_tokenizer_json(cutting: Cutting) -> dict[str, Any]:
    """The `pre_tokenizer` of a tokenizer.json."""
    pieces: list[dict[str, Any]] = []
    if cutting.digits:
        pieces.append({"type": "Digits", "individual_digits": True})
    if cutting.pattern:
        split = {"type": "Split", "pattern": {"Regex": cutting.pattern}, "behavior": "Isolated", "invert": False}
        pieces.append(split)
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": not cutting.pattern}
    return {"type": "Sequence", "pretokenizers": [*pieces, level]}


def _pieces(pre_tokenizer: Any) -> list[Mapping[str, Any]]:
    if not isinstance(pre_tokenizer, Mapping):
        return []
    inner = pre_tokenizer.get("pretokenizers")
    return [piece for piece in inner if isinstance(piece, Mapping)] if isinstance(inner, list) else [pre_tokenizer]
