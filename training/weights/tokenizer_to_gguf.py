"""The tokenizer of a Hugging Face folder as the entries of a GGUF; loads no library for it.

Written are byte-level BPE whose rules of cutting are known, and BPE with bytes for unknown letters (SentencePiece).
The caller compares the tokens of some texts with those of llama.cpp: what looks alike may still differ.
Source: conversion/base.py and gguf-py/gguf/vocab.py of llama.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.catalog.bounded_json import object_of, read_head, read_object
from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.gguf_file import MetaValue
from training.weights.mark_spaces import named_for_llama_cpp
from training.weights.pre_tokenizers import name_of

_UINT, _INT, _FLOAT, _BOOL, _TEXT, _LIST = 4, 5, 6, 7, 8, 9
_NORMAL, _UNKNOWN, _CONTROL, _USER_DEFINED, _UNUSED, _BYTE = 1, 2, 3, 4, 5, 6
_LARGEST = 256 << 20
_LARGEST_TEMPLATE = 1 << 20
_MOST_VALUES = 8_000_000
_BYTE_TOKEN = re.compile(r"<0x[0-9A-F]{2}>")
_SPACE = "▁"
_ELSEWHERE = "Export it as safetensors or as an adapter, which work with every model."
_MARKS = (("bos_token", "bos"), ("eos_token", "eos"), ("unk_token", "unknown"), ("pad_token", "padding"))


def tokenizer_entries(folder: Path, vocabulary: int) -> dict[str, MetaValue]:
    """All of `tokenizer.ggml.*`; `vocabulary` counts the rows of the word table.

    Raises `ModelUnsupported` for a tokenizer that llama.cpp has no rules for, `ModelDamaged`.
    """
    rules = _read(folder / "tokenizer.json")
    model = object_of(rules, "model")
    if model.get("type") != "BPE":
        raise _unsupported(f"is of the kind {str(model.get('type'))[:40]}")
    added = {int(entry["id"]): entry for entry in rules.get("added_tokens") or () if "id" in entry}
    tokens, kinds = _tokens(object_of(model, "vocab"), added, vocabulary)
    if model.get("byte_fallback"):
        entries = _sentence_piece(rules, model, tokens, kinds)
    else:
        entries = _byte_level(rules, model)
    found = {
        **entries,
        "tokens": MetaValue(tokens, _LIST, _TEXT),
        "token_type": MetaValue(kinds, _LIST, _INT),
        "add_bos_token": MetaValue(_adds_bos(rules), _BOOL),
        "add_eos_token": MetaValue(value=False, kind=_BOOL),
    }
    return {f"tokenizer.ggml.{key}": value for key, value in found.items()} | special_entries(folder)


def name_entry(folder: Path, name: str) -> dict[str, MetaValue]:
    """`general.name`, which decides in llama.cpp how the marks of Phi-3 are read."""
    return {"general.name": MetaValue(named_for_llama_cpp(name, _read(folder / "tokenizer.json")), _TEXT)}


def looks_at_first_space(folder: Path) -> bool:
    """Whether a text gets a space before it only where it has none (Metaspace), which llama.cpp does not look at."""
    part = _read(folder / "tokenizer.json").get("pre_tokenizer")
    parts = (part.get("pretokenizers") or [part]) if isinstance(part, Mapping) else []
    return any(one.get("type") == "Metaspace" and one.get("prepend_scheme") != "never" for one in parts)


def special_entries(folder: Path) -> dict[str, MetaValue]:
    """The numbers of the tokens that begin and end, and the chat template, as the training left them."""
    rules = _read(folder / "tokenizer.json")
    settings = _read(folder / "tokenizer_config.json")
    numbers: dict[str, Any] = dict(object_of(object_of(rules, "model"), "vocab"))
    numbers |= {entry["content"]: entry["id"] for entry in rules.get("added_tokens") or () if "content" in entry}
    entries = {}
    for key, name in _MARKS:
        token = settings.get(key)
        text = token.get("content") if isinstance(token, Mapping) else token
        if isinstance(text, str) and isinstance(numbers.get(text), int):
            entries[f"tokenizer.ggml.{name}_token_id"] = MetaValue(numbers[text], _UINT)
    if template := chat_template(folder):
        entries["tokenizer.chat_template"] = MetaValue(template, _TEXT)
    return entries


def chat_template(folder: Path) -> str:
    """Empty when the folder has none. Raises `ModelDamaged` for one of more than a megabyte."""
    file = folder / "chat_template.jinja"
    if file.is_file():
        return read_head(file, _LARGEST_TEMPLATE, whole=True).decode("utf-8", "replace")
    found = _read(folder / "tokenizer_config.json").get("chat_template")
    if isinstance(found, list):
        named = {entry.get("name"): entry.get("template") for entry in found if isinstance(entry, Mapping)}
        found = named.get("default")
    return found if isinstance(found, str) else ""


def _tokens(
    vocab: Mapping[str, Any], added: Mapping[int, Mapping[str, Any]], vocabulary: int
) -> tuple[list[str], list[int]]:
    tokens = [f"[PAD{number}]" for number in range(vocabulary)]
    kinds = [_UNUSED] * vocabulary
    for text, number in vocab.items():
        if not isinstance(number, int) or not 0 <= number < vocabulary:
            raise ModelDamaged(f"The token {text[:40]!r} is not in the model's word table.", "Copy the model again.")
        tokens[number], kinds[number] = text, _NORMAL
    for number, entry in added.items():
        if not 0 <= number < vocabulary:
            raise ModelDamaged(f"The token {entry['content'][:40]!r} is not in the word table.", "Copy it again.")
        tokens[number] = str(entry["content"])
        kinds[number] = _CONTROL if entry.get("special") else _USER_DEFINED
    return tokens, kinds


def _byte_level(rules: Mapping[str, Any], model: Mapping[str, Any]) -> dict[str, MetaValue]:
    name = name_of(rules)
    if not name:
        raise _unsupported("cuts texts in a way that llama.cpp has no name for here")
    normalizer = rules.get("normalizer")
    if normalizer is not None and object_of(dict(rules), "normalizer").get("type") != "NFC":
        raise _unsupported("changes letters before it reads them")
    return {
        "model": MetaValue("gpt2", _TEXT),
        "pre": MetaValue(name, _TEXT),
        "merges": MetaValue([" ".join(pair) for pair in _merges(model)], _LIST, _TEXT),
    }


def _sentence_piece(
    rules: Mapping[str, Any], model: Mapping[str, Any], tokens: list[str], kinds: list[int]
) -> dict[str, MetaValue]:
    """llama.cpp merges the pair whose result has the best score: here the rank of its first merge, turned round."""
    scores = dict.fromkeys(tokens, 0.0)
    known: set[str] = set()
    for rank, (left, right) in enumerate(_merges(model)):
        if left + right not in known:
            known.add(left + right)
            scores[left + right] = -float(rank + 1)
    unknown = model.get("unk_token")
    for number, token in enumerate(tokens):
        if token == unknown:
            kinds[number] = _UNKNOWN
        elif kinds[number] == _USER_DEFINED and _SPACE in token and token in known:
            kinds[number] = _NORMAL  # runs of spaces (Gemma): merges make them, and only so are they written as spaces
        elif kinds[number] == _NORMAL and _BYTE_TOKEN.fullmatch(token):
            kinds[number] = _BYTE
        elif kinds[number] == _NORMAL and len(token) > 1 and token not in known:
            scores[token] = -1e6  # no merge makes it, so none may
    return {
        "model": MetaValue("llama", _TEXT),
        "pre": MetaValue("default", _TEXT),
        "scores": MetaValue([scores[token] for token in tokens], _LIST, _FLOAT),
        "add_space_prefix": MetaValue(_adds_space(rules), _BOOL),
    }


def _merges(model: Mapping[str, Any]) -> list[tuple[str, str]]:
    """As pairs, or in older files as one text with a space between."""
    found = []
    for merge in model.get("merges") or ():
        pair = merge.split(" ", 1) if isinstance(merge, str) else merge
        if not isinstance(pair, list) or len(pair) != 2:
            raise ModelDamaged("The merges of the tokenizer are damaged.", "Copy or download the model again.")
        found.append((str(pair[0]), str(pair[1])))
    return found


def _adds_space(rules: Mapping[str, Any]) -> bool:
    """Whether a space is put before a text: as a normalizer, or in the pre-tokenizer Metaspace."""
    parts: list[Any] = []
    for key, inner in (("normalizer", "normalizers"), ("pre_tokenizer", "pretokenizers")):
        part = rules.get(key)
        parts += (part.get(inner) or [part]) if isinstance(part, Mapping) else []
    return any(
        part.get("type") == "Prepend" or (part.get("type") == "Metaspace" and part.get("prepend_scheme") != "never")
        for part in parts
    )


def _adds_bos(rules: Mapping[str, Any]) -> bool:
    part = rules.get("post_processor")
    parts = (part.get("processors") or [part]) if isinstance(part, Mapping) else []
    return any(
        isinstance(one.get("single"), list) and one["single"] and "SpecialToken" in one["single"][0] for one in parts
    )


def _read(file: Path) -> dict[str, Any]:
    try:
        return read_object(file, _LARGEST, most_values=_MOST_VALUES)
    except FileNotFoundError as error:
        raise ModelUnsupported(
            f"The model has no {file.name}, which is needed to write its tokenizer into a GGUF.", _ELSEWHERE
        ) from error


def _unsupported(what: str) -> ModelUnsupported:
    return ModelUnsupported(f"The model cannot be written as GGUF: its tokenizer {what}.", _ELSEWHERE)
