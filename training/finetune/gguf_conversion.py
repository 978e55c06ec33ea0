"""Writes what a GGUF holds as a Hugging Face folder with 16-bit weights, tensor by tensor; knows no cache.

Not done by transformers' `gguf_file=`: that loses the rules by which the tokenizer cuts numbers and words, pads with
the token that ends an answer, drops how positions are scaled, and holds all weights in memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.catalog.gguf_names import plain_name
from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.families import Family, family_of_gguf, hf_name, norm_shift, to_halves, turned_heads
from training.weights.family_config import config_of
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.positions import ROPE_TABLES
from training.weights.shards import Planned, write_folder
from training.weights.tokenizer_from_gguf import HfTokenizer, tokenizer_of

if TYPE_CHECKING:
    from training.weights.numbers import Floats


def write_hf_folder(base: Path, folder: Path) -> None:
    """Memory: one tensor as 32-bit floats.

    Raises `ModelUnsupported`, `ModelDamaged`, and `OSError` when the disk is full.
    """
    file = GgufFile(base)
    metadata = file.metadata()
    family = _family(file, metadata)
    tokenizer = tokenizer_of(metadata)
    tables = {name: file.read(name) for name in ROPE_TABLES if name in file.tensors}
    numbers = {key: entry.value for key, entry in metadata.items()}
    config = config_of(family, numbers, frozenset(file.tensors), tables)
    plan, places = _plan(file, family, config)
    config |= {"vocab_size": places.vocabulary, "dtype": "bfloat16", "use_cache": True}
    config |= _token_ids(tokenizer)
    _write_json(folder / "config.json", config)
    _write_json(folder / "generation_config.json", {"do_sample": False, **_token_ids(tokenizer)})
    _write_json(folder / "tokenizer.json", tokenizer.tokenizer)
    _write_json(folder / "tokenizer_config.json", tokenizer.settings)
    if tokenizer.template:
        (folder / "chat_template.jinja").write_text(tokenizer.template, encoding="utf-8")
    write_folder(folder, plan, _reader(file, family, config, places))


def _family(file: GgufFile, metadata: Mapping[str, MetaValue]) -> Family:
    window = metadata.get(f"{file.header.architecture}.attention.sliding_window")
    return family_of_gguf(file.header.architecture, windowed=window is not None and bool(window.value))


class _Places:
    """Which tensor of the GGUF stands for a name."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.vocabulary = 0


def _plan(file: GgufFile, family: Family, config: dict[str, Any]) -> tuple[list[Planned], _Places]:
    places = _Places()
    plan = []
    for name, tensor in file.tensors.items():
        if name in ROPE_TABLES:
            continue
        there = hf_name(family, name)
        if not there:
            raise ModelUnsupported(
                f"{plain_name(file.path)} has a part that is unknown here ({name[:80]}).",
                "Use the Hugging Face folder of the model.",
            )
        places.names[there] = name
        plan.append(Planned(there, tensor.shape[::-1], "BF16"))
        if name == "token_embd.weight":
            places.vocabulary = tensor.shape[1]
    heads, kv_heads, size = config["num_attention_heads"], config["num_key_value_heads"], config["head_dim"]
    joined = "self_attn.qkv_proj" in family.layer
    queries, rows = ("attn_qkv", heads + 2 * kv_heads) if joined else ("attn_q", heads)
    first = f"blk.0.{queries}.weight"
    for name in ("token_embd.weight", first):
        there_now = file.tensors.get(name)
        if there_now is None or len(there_now.shape) != 2 or there_now.shape[0] != config["hidden_size"]:
            raise ModelDamaged(f"{plain_name(file.path)} has no {name} of the right shape.", "Copy the file again.")
    if file.tensors[first].shape[1] != rows * size:
        raise ModelUnsupported(f"{plain_name(file.path)} has heads of another size than it says.", "")
    return plan, places


def _reader(file: GgufFile, family: Family, config: dict[str, Any], places: _Places) -> Callable[[str], Floats]:
    def read(name: str) -> Floats:
        there = places.names[name]
        values = file.read(there)
        heads = turned_heads(family, there, config["num_attention_heads"], config["num_key_value_heads"])
        values = to_halves(values, heads) if heads else values
        shift = norm_shift(family, there)
        return values - shift if shift else values

    return read


def _token_ids(tokenizer: HfTokenizer) -> dict[str, int]:
    named = {"bos_token_id": tokenizer.bos, "eos_token_id": tokenizer.eos, "pad_token_id": tokenizer.pad}
    return {name: number for name, number in named.items() if number >= 0}


def _write_json(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", errors="surrogatepass")
