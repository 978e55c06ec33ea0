"""A tiny random cross-encoder on disk, in its real worker process, chosen in the settings of a real library."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged
from engine.core.settings import LibrarySettings, Settings
from engine.retrieval.reranker import ProcessReranker
from tests.integration.library_kit import opened, write

pytestmark = pytest.mark.slow

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "pump", "valve", "warranty", "two", "years", "the", "of"]


def cross_encoder(folder: Path, labels: int = 1) -> Path:
    """A BERT of two narrow layers with random weights."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir(parents=True)
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join(WORDS), encoding="utf-8")
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32,
        max_position_embeddings=64, num_labels=labels, initializer_range=0.5,
    )  # fmt: skip
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizerFast(vocab=str(vocabulary)).save_pretrained(folder)
    return folder


def test_that_scores_come_from_the_worker_for_every_passage_also_for_a_long_one(tmp_path: Path) -> None:
    reranker = ProcessReranker(cross_encoder(tmp_path / "model"))
    try:
        texts = ["the warranty of the pump", "valve", "pump " * 500, *(["two years"] * 20)]
        scores = reranker.scores("warranty of the pump", texts)
        assert len(scores) == len(texts)
        assert all(0.0 <= score <= 1.0 for score in scores)
        assert len({round(score, 6) for score in scores[:3]}) == 3
        assert reranker.scores("warranty of the pump", texts[:1]) == pytest.approx(scores[:1], abs=1e-4)
    finally:
        reranker.close()


def test_that_a_model_with_several_scores_is_refused_with_a_sentence(tmp_path: Path) -> None:
    reranker = ProcessReranker(cross_encoder(tmp_path / "model", labels=3))
    try:
        with pytest.raises(ModelDamaged, match="3 scores"):
            reranker.scores("q", ["a"])
    finally:
        reranker.close()


def test_that_a_search_is_ordered_by_the_chosen_reranker(tmp_path: Path) -> None:
    model = cross_encoder(tmp_path / "model")
    texts = {f"{number}.txt": f"the {word} of the pump" for number, word in enumerate(("valve", "warranty", "years"))}
    for name, text in texts.items():
        write(tmp_path / "files", name, text)
    with opened(tmp_path / "profile", settings=Settings(library=LibrarySettings(reranker=model))) as kit:
        kit.add(tmp_path / "files")
        hits = kit.find("the pump")
        reranker = ProcessReranker(model)
        scores = dict(zip(texts, reranker.scores("the pump", list(texts.values())), strict=True))
        reranker.close()
        assert [hit.document for hit in hits] == sorted(texts, key=lambda name: -scores[name])
        assert [hit.score for hit in hits] == pytest.approx(sorted(scores.values(), reverse=True), abs=1e-4)
