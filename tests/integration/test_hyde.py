"""A passage that might answer moves the dense half of a search, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.retrieval.search_index import Ranked, SearchIndex
from tests.integration.library_kit import COLLECTION, opened, write


def test_that_an_imagined_passage_finds_what_shares_no_word_with_the_question(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(
            write(tmp_path, "a.txt", "turtles swim in the sea"),
            write(tmp_path, "b.txt", "striped zebras graze upon grassy plains"),
        )
        plain = kit.find("which animal", 2)
        embedded = len(kit.embedder.texts)
        imagined = kit.library.find(
            "which animal", [COLLECTION], 2, CancelToken(), hypothesis="striped zebras graze upon grassy plains"
        )
        assert imagined[0].document == "b.txt"
        # Embedded as a document, once; a similarity stays that of the question.
        assert kit.embedder.texts[embedded:] == ["striped zebras graze upon grassy plains"]
        assert {hit.document: hit.similarity for hit in imagined} == pytest.approx(
            {hit.document: hit.similarity for hit in plain}
        )
        assert {hit.document: hit.coverage for hit in imagined} == {hit.document: hit.coverage for hit in plain}


def test_that_vectors_in_memory_are_searched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(write(tmp_path, "a.txt", "turtles swim in the sea"))
        real, searched = SearchIndex.dense_search, []

        def counted(self: SearchIndex, *arguments: Any) -> Ranked:
            searched.append(arguments)
            return real(self, *arguments)

        monkeypatch.setattr(SearchIndex, "dense_search", counted)
        (hit,) = kit.library.find("which animal", [COLLECTION], 2, CancelToken(), hypothesis="zebras")
        assert len(searched) == 1
        # Too many for memory: the question alone is searched too, for its similarities.
        monkeypatch.setattr(SearchIndex, "in_memory", False)
        assert kit.library.find("which animal", [COLLECTION], 2, CancelToken(), hypothesis="zebras") == [hit]
        assert len(searched) == 3


def test_that_it_is_off_and_kept_per_collection(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(write(tmp_path, "a.txt", "turtles"))
        kit.add(tmp_path / "a.txt", collection="Other")
        assert not any(info.hyde for info in kit.library.collections())
        kit.library.set_hyde("Other", on=True)
        with pytest.raises(UsageError, match="no collection named Nothing"):
            kit.library.set_hyde("Nothing", on=True)
    with opened(tmp_path / "profile") as kit:
        assert {info.name: info.hyde for info in kit.library.collections()} == {"Test": False, "Other": True}
        kit.library.set_hyde("Other", on=False)
        assert not any(info.hyde for info in kit.library.collections())
