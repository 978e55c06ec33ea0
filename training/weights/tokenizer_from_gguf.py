"""The tokenizer of a GGUF as tokenizer.json and tokenizer_config.json; loads no library for it.

Two kinds are known: "gpt2" (byte-level BPE, cut as `tokenizer.ggml.pre` says) and "llama" (SentencePiece BPE with
bytes for unknown letters). A test compares the numbers of tokens with those of llama.cpp.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.borders import sound_metadata
from training.weights.gguf_file import MetaValue
from training.weights.mark_spaces import takes_space
from training.weights.pre_tokenizers import BEGINNING, Cutting, cutting_of, pre_tokenizer_json

_CONTROL, _USER_DEFINED, _UNUSED, _UNKNOWN = 3, 4, 5, 2
_SPACE = "▁"
# Each place where a token may be cut is looked at, and each half is copied: the square of its length.
_LONGEST_TOKEN, _MOST_CUTTING = 4_096, 1 << 30
_HF_FOLDER = "Use the Hugging Face folder of the model."
# Tokens that people pad with, best first: padding must not be what ends an answer, or that is never learnt.
_PADS = ("<|pad|>", "<pad>", "[PAD]", "<|finetune_right_pad_id|>", "<|endoftext|>", "<|end_of_text|>", "<unk>")


@dataclass(frozen=True, slots=True)
class HfTokenizer:
    """The contents of the two files, the chat template, and the numbers config.json repeats (-1: none)."""

    tokenizer: dict[str, Any]
    settings: dict[str, Any]
    template: str
    bos: int
    eos: int
    pad: int


@sound_metadata("The tokenizer of the GGUF")
def tokenizer_of(metadata: Mapping[str, MetaValue]) -> HfTokenizer:
    """Raises `ModelUnsupported` for another kind of tokenizer, `ModelDamaged` for one without its parts."""
    tokens, kinds = _strings(metadata, "tokens"), _numbers(metadata, "token_type")
    if len(kinds) != len(tokens):
        kinds = [1] * len(tokens)
    model = _value(metadata, "model", "")
    usual = model == "llama" or cutting_of(str(_value(metadata, "pre", ""))) in BEGINNING
    adds_bos = bool(_value(metadata, "add_bos_token", usual))
    bos, eos = _id(metadata, "bos", tokens), _id(metadata, "eos", tokens)
    template = metadata.get("tokenizer.chat_template")
    if model == "gpt2":
        rules = _byte_level(tokens, _strings(metadata, "merges"), _cutting(_value(metadata, "pre", "default")))
    elif model == "llama":
        prefix = bool(_value(metadata, "add_space_prefix", default=True))
        rules = _sentence_piece(tokens, _scores(metadata, len(tokens)), kinds, prefix)
    else:
        raise ModelUnsupported(f"The GGUF has a tokenizer of the kind {str(model)[:40]}.", _HF_FOLDER)
    named = metadata.get("general.name")
    name = str(named.value) if named is not None else ""
    added = [_added(number, tokens[number], kind, name) for number, kind in enumerate(kinds) if kind in _SPECIAL]
    pad = _pad(metadata, tokens, kinds, eos)
    rules |= {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "post_processor": _post_processor(tokens[bos], bos) if adds_bos and bos >= 0 else None,
    }
    settings: dict[str, Any] = {"tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": False}
    unknown = _id(metadata, "unknown", tokens)
    for name, number in (("bos_token", bos), ("eos_token", eos), ("pad_token", pad), ("unk_token", unknown)):
        if number >= 0:
            settings[name] = tokens[number]
    return HfTokenizer(rules, settings, template.value if template is not None else "", bos, eos, pad)


_SPECIAL = (_CONTROL, _USER_DEFINED, _UNKNOWN)


def _byte_level(tokens: Sequence[str], merges: Sequence[str], cutting: Cutting) -> dict[str, Any]:
    pairs = [merge.split(" ", 1) for merge in merges]
    if not pairs or any(len(pair) != 2 for pair in pairs):
        raise ModelDamaged("The tokenizer of the GGUF has no merges.", "Copy or download the file again.")
    return {
        "normalizer": {"type": "NFC"} if cutting.composed else None,
        "pre_tokenizer": pre_tokenizer_json(cutting),
        "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        "model": _bpe(tokens, pairs) | {"byte_fallback": False, "ignore_merges": cutting.whole_words},
    }


def _sentence_piece(
    tokens: Sequence[str], scores: Sequence[float], kinds: Sequence[int], prefix: bool
) -> dict[str, Any]:
    """Every pair whose two halves are tokens may be merged, the one with the best score first."""
    numbers = {token: number for number, token in enumerate(tokens) if kinds[number] not in (*_SPECIAL, _UNUSED)}
    if max(map(len, numbers), default=0) > _LONGEST_TOKEN or sum(len(token) ** 2 for token in numbers) > _MOST_CUTTING:
        raise ModelDamaged("The tokenizer of the GGUF has tokens that are far too long.", "Copy the file again.")
    ranked = []
    for token, number in numbers.items():
        halves = ((token[:at], token[at:]) for at in range(1, len(token)))
        known = [(left, right) for left, right in halves if left in numbers and right in numbers]
        ranked += [(-scores[number], numbers[left], numbers[right], left, right) for left, right in known]
    ranked.sort()
    spaces = {"type": "Replace", "pattern": {"String": " "}, "content": _SPACE}
    back = {"type": "Replace", "pattern": {"String": _SPACE}, "content": " "}
    normalizers = [{"type": "Prepend", "prepend": _SPACE}, spaces] if prefix else [spaces]
    decoders: list[dict[str, Any]] = [back, {"type": "ByteFallback"}, {"type": "Fuse"}]
    if prefix:
        decoders.append({"type": "Strip", "content": " ", "start": 1, "stop": 0})
    unknown = next((token for number, token in enumerate(tokens) if kinds[number] == _UNKNOWN), None)
    model = _bpe(tokens, [[left, right] for *_, left, right in ranked])
    return {
        "normalizer": {"type": "Sequence", "normalizers": normalizers},
        "pre_tokenizer": None,
        "decoder": {"type": "Sequence", "decoders": decoders},
        "model": model | {"byte_fallback": True, "ignore_merges": False, "fuse_unk": True, "unk_token": unknown},
    }


def _bpe(tokens: Sequence[str], merges: list[list[str]]) -> dict[str, Any]:
    return {
        "type": "BPE",
        "dropout": None,
        "unk_token": None,
        "continuing_subword_prefix": None,
        "end_of_word_suffix": None,
        "fuse_unk": False,
        "vocab": {token: number for number, token in enumerate(tokens)},
        "merges": merges,
    }


def _cutting(name: str) -> Cutting:
    found = cutting_of(name)
    if found is None:
        raise ModelUnsupported(f"The tokenizer of the GGUF cuts texts as {str(name)[:40]}, unknown here.", _HF_FOLDER)
    return found


def _added(number: int, token: str, kind: int, model: str) -> dict[str, Any]:
    return {
        "id": number,
        "content": token,
        "single_word": False,
        "lstrip": False,
        "rstrip": takes_space(model, token),
        "normalized": False,
        "special": kind != _USER_DEFINED,
    }


def _post_processor(token: str, number: int) -> dict[str, Any]:
    """Puts the first token before a text."""
    first = {"SpecialToken": {"id": token, "type_id": 0}}
    text = [{"Sequence": {"id": name, "type_id": number}} for number, name in enumerate("AB")]
    return {
        "type": "TemplateProcessing",
        "single": [first, text[0]],
        "pair": [first, text[0], {"SpecialToken": {"id": token, "type_id": 1}}, text[1]],
        "special_tokens": {token: {"id": token, "ids": [number], "tokens": [token]}},
    }


def _pad(metadata: Mapping[str, MetaValue], tokens: Sequence[str], kinds: Sequence[int], eos: int) -> int:
    """The file's own where it is not what ends an answer; else another token that never stands in one."""
    ends = {eos, _id(metadata, "eot", tokens)}
    wanted = _id(metadata, "padding", tokens)
    if wanted >= 0 and wanted not in ends:
        return wanted
    numbers = {token: number for number, token in enumerate(tokens) if kinds[number] in _SPECIAL}
    bos = _id(metadata, "bos", tokens)
    named = [numbers[name] for name in _PADS if name in numbers]
    others = [number for number in numbers.values() if number != bos]
    return next((number for number in (*named, *others) if number not in ends), eos)


def _value(metadata: Mapping[str, MetaValue], key: str, default: Any) -> Any:
    found = metadata.get(f"tokenizer.ggml.{key}")
    return default if found is None else found.value


def _strings(metadata: Mapping[str, MetaValue], key: str) -> list[str]:
    found = _value(metadata, key, [])
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise ModelDamaged(f"The tokenizer of the GGUF is damaged ({key}).", "Copy or download the file again.")
    if key == "tokens" and (not found or len(set(found)) != len(found)):
        raise ModelUnsupported("The GGUF has no tokens, or the same one twice.", _HF_FOLDER)
    return found


def _numbers(metadata: Mapping[str, MetaValue], key: str) -> list[int]:
    found = _value(metadata, key, [])
    return [int(item) for item in found] if isinstance(found, list) else []


def _scores(metadata: Mapping[str, MetaValue], count: int) -> list[float]:
    found = _value(metadata, "scores", [])
    if not isinstance(found, list) or len(found) != count:
        raise ModelDamaged("The tokenizer of the GGUF has no scores.", "Copy or download the file again.")
    return [float(item) for item in found]


def _id(metadata: Mapping[str, MetaValue], name: str, tokens: Sequence[str]) -> int:
    found = _value(metadata, f"{name}_token_id", -1)
    return found if isinstance(found, int) and 0 <= found < len(tokens) else -1
