"""The optional reranker: which folders are one, what it changes in a search, and that nothing changes without it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged, ModelNotFound
from engine.retrieval.lancedb_store import ChunkKey
from engine.retrieval.page_ranking import Passage
from engine.retrieval.passage_store import StoredChunk
from engine.retrieval.reranker import ChosenReranker, check_folder
from engine.retrieval.retriever import QUOTE_WEIGHT, RERANKED, SearchParts, _reranked


def passages(*scores: float) -> list[Passage]:
    return [
        Passage(StoredChunk(ChunkKey("a", number), number, 0, 1, f"text {number}", ""), score)
        for number, score in enumerate(scores)
    ]


def parts(scores: Sequence[float] | None) -> SearchParts:
    return SearchParts(None, None, None, None, None, lambda _question, texts: scores and list(scores)[: len(texts)])  # type: ignore[arg-type]


def order(found: Sequence[Passage]) -> list[int]:
    return [passage.chunk.key.ordinal for passage in found]


def test_that_the_reranker_orders_what_was_found() -> None:
    assert order(_reranked(parts([0.1, 0.9, 0.5]), "q", passages(0.9, 0.8, 0.7))) == [1, 2, 0]


def test_that_without_a_reranker_nothing_changes() -> None:
    found = passages(0.9, 0.8)
    assert _reranked(parts(None), "q", found) == found


def test_that_a_passage_with_the_quoted_phrase_stays_first() -> None:
    found = passages(QUOTE_WEIGHT + 0.1, 0.8, 0.7)
    assert order(_reranked(parts([0.1, 0.9]), "q", found)) == [0, 2, 1]


def test_that_what_was_not_read_again_comes_behind() -> None:
    found = passages(*([0.5] * (RERANKED + 2)))
    reranked = _reranked(parts([0.001] * RERANKED), "q", found)
    assert order(reranked)[-2:] == [RERANKED, RERANKED + 1]
    assert min(p.score for p in reranked[:RERANKED]) > max(p.score for p in reranked[RERANKED:])


def folder(path: Path, architecture: str = "BertForSequenceClassification") -> Path:
    path.mkdir()
    (path / "config.json").write_text(json.dumps({"architectures": [architecture]}), encoding="utf-8")
    (path / "model.safetensors").write_bytes(b"")
    return path


def test_that_only_a_model_that_scores_pairs_is_a_reranker(tmp_path: Path) -> None:
    check_folder(folder(tmp_path / "good"))
    with pytest.raises(ModelNotFound, match="no reranker"):
        check_folder(folder(tmp_path / "embedder", "BertModel"))
    with pytest.raises(ModelNotFound, match="There is no reranking model"):
        check_folder(tmp_path / "nothing")
    broken = folder(tmp_path / "broken")
    (broken / "config.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelDamaged):
        check_folder(broken)


def test_that_pickled_weights_are_not_opened(tmp_path: Path) -> None:
    pickled = folder(tmp_path / "pickled")
    (pickled / "model.safetensors").rename(pickled / "pytorch_model.bin")
    with pytest.raises(ModelNotFound):
        check_folder(pickled)


def test_that_none_is_chosen_by_default() -> None:
    chosen = ChosenReranker(lambda: None)
    assert chosen.scores("q", ["a"]) is None
    chosen.close()
