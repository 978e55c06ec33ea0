"""Tests of tokenizers on their way into a GGUF and out of it: the numbers of tokens are those of llama.cpp."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.core.errors import ModelUnsupported
from engine.inference.vocabulary import tokens_of
from tests.both_engines import TEXTS, hf_tokenizer
from tests.tiny_models import STARTER_GGUF, tiny_llama
from tests.unit.weights.family_models import write_tokenizer
from tests.unit.weights.test_gguf_writing import CONFIG, Arrays
from training.export.gguf_export import PROBES
from training.finetune.gguf_base import hf_folder_of
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.gguf_writing import GgufModel
from training.weights.pre_tokenizers import CUTTINGS, cutting_of, name_of, pre_tokenizer_json
from training.weights.shards import FolderSource
from training.weights.tokenizer_from_gguf import tokenizer_of
from training.weights.tokenizer_to_gguf import name_entry, tokenizer_entries

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


def outline(folder: Path, path: Path, name: str = "tune") -> Path:
    """A GGUF with the tokenizer of a folder and no weights."""
    rules = json.loads((folder / "tokenizer.json").read_text())
    count = len(rules["model"]["vocab"])
    entries = tokenizer_entries(folder, count) | name_entry(folder, name)
    weights = Arrays({"model.embed_tokens.weight": np.zeros((count, 8), np.float32)})
    GgufModel(weights, CONFIG | {"vocab_size": count}, entries, "F16").write_outline(path)
    return path


MARKS = (
    "<|user|>\n Who are you?<|end|>\n<|assistant|>\nI am.<|end|>\n",
    "<s> one</s> two<unk> three<|endoftext|> four",
    "<start_of_turn>user\n\n\nWho  are   you?<end_of_turn>\n<start_of_turn>model\n",
    "a<table>  b\n\n\n\n\nc",
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "name"), [("phi3", "My tune"), ("phi3", "my phi3"), ("gemma", "x"), ("pieces", "phi-3")]
)
def test_that_marks_and_runs_of_spaces_are_those_of_llama_cpp_both_ways(tmp_path: Path, kind: str, name: str) -> None:
    write_tokenizer(tmp_path, kind)
    gguf = outline(tmp_path, tmp_path / "outline.gguf", name)
    texts = (*ALL, *MARKS)
    wanted = tokens_of(gguf, texts)
    tokenizer = hf_tokenizer(tmp_path)
    assert [list(tokenizer(text)["input_ids"]) for text in texts] == wanted
    found = tokenizer_of(GgufFile(gguf).metadata())
    back = tmp_path / "back"
    back.mkdir()
    (back / "tokenizer.json").write_text(json.dumps(found.tokenizer))
    (back / "tokenizer_config.json").write_text(json.dumps(found.settings))
    returned = hf_tokenizer(back)
    assert [list(returned(text)["input_ids"]) for text in texts] == wanted


def test_that_a_name_says_phi3_only_where_its_rules_hold(tmp_path: Path) -> None:
    made = {}
    for kind in ("phi3", "smollm"):
        (tmp_path / kind).mkdir()
        write_tokenizer(tmp_path / kind, kind)
        names = ("My tune", "my Phi-3 tune", "phi3")
        made[kind] = [name_entry(tmp_path / kind, name)["general.name"].value for name in names]
    assert made["phi3"] == ["Phi-3 My tune", "my Phi-3 tune", "phi3"]
    assert made["smollm"] == ["My tune", "my Phi 3 tune", "phi 3"]
    assert tokens_of(outline(tmp_path / "smollm", tmp_path / "named.gguf", "phi3 here"), ["a"])


def test_that_the_runs_of_spaces_of_gemma_are_no_marks(tmp_path: Path) -> None:
    """A mark is written out as it stands: `▁▁` instead of two spaces."""
    count, _ = write_tokenizer(tmp_path, "gemma")
    entries = tokenizer_entries(tmp_path, count)
    kinds = dict(zip(entries["tokenizer.ggml.tokens"].value, entries["tokenizer.ggml.token_type"].value, strict=True))
    assert (kinds["▁▁"], kinds["\n\n"], kinds["<table>"], kinds["<bos>"], kinds["<unk>"]) == (1, 4, 4, 3, 2)


def test_that_words_that_are_not_merged_anew_have_another_name(tmp_path: Path) -> None:
    for kind in ("llama-bpe", "smaug-bpe"):
        (tmp_path / kind).mkdir()
        write_tokenizer(tmp_path / kind, kind)
        assert tokenizer_entries(tmp_path / kind, 576 + 64)["tokenizer.ggml.pre"].value == kind
    assert cutting_of("dbrx") == CUTTINGS["smaug-bpe"]
