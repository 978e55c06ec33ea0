"""Tests of tokenizers on their way into a GGUF and out of it: the numbers of tokens are those of llama.cpp."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.core.errors import ModelUnsupported
from engine.inference.vocabulary import tokens_of
from tests.both_engines import TEXTS, hf_tokenizer
from tests.tiny_models import STARTER_GGUF, tiny_llama
from training.export.gguf_export import PROBES
from training.finetune.gguf_base import hf_folder_of
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.gguf_writing import GgufModel
from training.weights.pre_tokenizers import CUTTINGS, cutting_of, name_of, pre_tokenizer_json
from training.weights.shards import FolderSource
from training.weights.tokenizer_from_gguf import tokenizer_of
from training.weights.tokenizer_to_gguf import tokenizer_entries

ALL = tuple(text for text in (*TEXTS, *PROBES) if text)


def sentence_piece_entries(count: int, *, prefix: bool) -> dict[str, MetaValue]:
    """A vocabulary as SentencePiece makes it: three control tokens, the bytes, then pieces with falling scores."""
    from tokenizers import Tokenizer, models, trainers

    words = " ".join(ALL).replace(" ", "▁").split("\n")
    trained = Tokenizer(models.BPE())
    trained.train_from_iterator(words * 3, trainers.BpeTrainer(vocab_size=500, show_progress=False))
    pieces = [piece for piece, _ in sorted(trained.get_vocab().items(), key=lambda item: item[1])]
    pieces = [piece for piece in pieces if not piece.startswith("<")]
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{number:02X}>" for number in range(256)), *pieces]
    kinds = [2, 3, 3, *[6] * 256, *[1] * len(pieces)]
    scores = [0.0] * 259 + [-float(number) for number in range(len(pieces))]
    missing = count - len(tokens)
    found = {
        "model": MetaValue("llama", 8),
        "tokens": MetaValue(tokens + [f"[PAD{number}]" for number in range(missing)], 9, 8),
        "token_type": MetaValue(kinds + [5] * missing, 9, 5),
        "scores": MetaValue(scores + [-10_000.0] * missing, 9, 6),
        "bos_token_id": MetaValue(1, 4),
        "eos_token_id": MetaValue(2, 4),
        "unknown_token_id": MetaValue(0, 4),
        "add_bos_token": MetaValue(value=True, kind=7),
        "add_space_prefix": MetaValue(prefix, 7),
    }
    return {f"tokenizer.ggml.{key}": value for key, value in found.items()}


@pytest.mark.real_models
@pytest.mark.parametrize("prefix", [True, False])
def test_that_a_sentence_piece_tokenizer_splits_as_llama_cpp_does_both_ways(tmp_path: Path, prefix: bool) -> None:
    folder = tiny_llama(tmp_path / "tiny", layers=1)
    source, config = FolderSource(folder), json.loads((folder / "config.json").read_text())
    gguf = tmp_path / "tiny.gguf"
    entries = sentence_piece_entries(config["vocab_size"], prefix=prefix)
    GgufModel(source, config, entries, "F16").write(gguf, lambda: None)
    wanted = tokens_of(gguf, ALL)
    back = hf_folder_of(gguf, tmp_path / "bases", lambda _text: None)
    tokenizer = hf_tokenizer(back)
    assert [list(tokenizer(text)["input_ids"]) for text in ALL] == wanted
    assert tokenizer.pad_token != tokenizer.eos_token
    again = tmp_path / "again.gguf"
    GgufModel(source, config, tokenizer_entries(back, config["vocab_size"]), "F16").write(again, lambda: None)
    assert tokens_of(again, ALL) == wanted


@pytest.mark.real_models
def test_that_the_starter_splits_as_in_llama_cpp_and_does_not_pad_with_its_end(tmp_path: Path) -> None:
    found = tokenizer_of(GgufFile(STARTER_GGUF).metadata())
    (tmp_path / "tokenizer.json").write_text(json.dumps(found.tokenizer))
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(found.settings))
    tokenizer = hf_tokenizer(tmp_path)
    assert [list(tokenizer(text)["input_ids"]) for text in ALL] == tokens_of(STARTER_GGUF, ALL)
    assert tokenizer.eos_token == "<|im_end|>"
    assert tokenizer.pad_token == "<|endoftext|>"


@pytest.mark.real_models
@pytest.mark.parametrize("name", sorted(CUTTINGS))
def test_that_each_way_of_cutting_is_that_of_llama_cpp(tmp_path: Path, name: str) -> None:
    folder = tiny_llama(tmp_path / "tiny", layers=1)
    rules = json.loads((folder / "tokenizer.json").read_text())
    rules["pre_tokenizer"] = pre_tokenizer_json(CUTTINGS[name])
    rules["normalizer"] = {"type": "NFC"} if CUTTINGS[name].composed else None
    rules["model"]["ignore_merges"] = CUTTINGS[name].whole_words
    (folder / "tokenizer.json").write_text(json.dumps(rules))
    config = json.loads((folder / "config.json").read_text())
    gguf = tmp_path / "tiny.gguf"
    entries = tokenizer_entries(folder, config["vocab_size"])
    assert entries["tokenizer.ggml.pre"].value == name
    GgufModel(FolderSource(folder), config, entries, "F16").write(gguf, lambda: None)
    texts = [text for text in ALL if "e\u0301" not in text]  # llama.cpp does not compose letters
    tokenizer = hf_tokenizer(folder)
    assert [list(tokenizer(text)["input_ids"]) for text in texts] == tokens_of(gguf, texts)


def test_that_ways_of_cutting_are_found_by_their_rules_and_other_names() -> None:
    for name, cutting in CUTTINGS.items():
        rules = {"pre_tokenizer": pre_tokenizer_json(cutting), "model": {"ignore_merges": cutting.whole_words}}
        assert name_of(rules) == name
    assert name_of({"pre_tokenizer": {"type": "Metaspace"}}) == ""
    assert cutting_of("starcoder") == CUTTINGS["smollm"]
    assert cutting_of("never-heard") is None


def test_that_another_kind_of_tokenizer_is_refused() -> None:
    entries = {
        "tokenizer.ggml.model": MetaValue("t5", 8),
        "tokenizer.ggml.tokens": MetaValue(["a", "b"], 9, 8),
    }
    with pytest.raises(ModelUnsupported, match="kind t5"):
        tokenizer_of(entries)
