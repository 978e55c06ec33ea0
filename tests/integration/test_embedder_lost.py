"""An embedder is missing, damaged or gone: what still answers then, and what is said."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from engine.core.errors import ModelDamaged, ModelNotFound
from engine.retrieval.reranker import ChosenReranker
from engine.retrieval.types import EmbedderState
from tests.integration.embedder_folders import embedder_folder
from tests.integration.library_kit import WAIT_S, write
from tests.integration.test_reembedding import add_many, agrees, started, tables, until


def test_that_a_folder_without_a_model_changes_nothing(tmp_path: Path) -> None:
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path, 1)
        with pytest.raises(ModelNotFound, match="no embedding model in"):
            kit.library.choose_embedder(tmp_path / "nothing")
        assert kit.library._settings.current.library.embedder is None
        assert kit.library.embedder_state() == EmbedderState("one")


def test_that_the_old_embedder_answers_when_the_chosen_one_is_missing(tmp_path: Path) -> None:
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
    with started(tmp_path, tmp_path / "nothing") as (kit, _folders):
        assert kit.library.resume() is None
        state = kit.library.embedder_state()
        assert state.answering == "one"
        assert "cannot be used: There is no embedding model in" in state.reason
        assert "The one from before keeps answering." in state.words
        hit = kit.find("turtle5", 1)[0]
        assert (hit.document, hit.similarity > 0.0) == ("05.txt", True)
        assert kit.add(write(tmp_path, "late.txt", "zebras"))[0].status == "indexed"


def test_that_a_missing_model_that_is_back_is_used_when_it_is_chosen_again(tmp_path: Path) -> None:
    with started(tmp_path) as (kit, _folders):
        add_many(kit, tmp_path)
    with started(tmp_path, tmp_path / "two") as (kit, _folders):
        assert "cannot be used" in kit.library.embedder_state().reason
        with pytest.raises(ModelNotFound):
            kit.library.choose_embedder(tmp_path / "two")
        assert "cannot be used" in kit.library.embedder_state().reason
        job = kit.library.choose_embedder(embedder_folder(tmp_path, "two", dimension=64))
        assert job is not None
        job.result(WAIT_S)
        assert kit.library.embedder_state() == EmbedderState("two")
        assert kit.library.choose_embedder(tmp_path / "two") is None
        assert agrees(kit)


def test_that_the_old_embedder_answers_when_the_chosen_one_cannot_be_loaded(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        folders.make(two).failure = ModelDamaged("The weights are cut off.")
        job = kit.library.choose_embedder(two)
        assert job is not None
        with pytest.raises(ModelDamaged):
            job.result(WAIT_S)
        state = kit.library.embedder_state()
        assert (state.answering, state.wanted, state.running) == ("one", "two", False)
        assert "two cannot be used: The weights are cut off. The one from before keeps answering." in state.reason
        assert kit.find("turtle5", 1)[0].document == "05.txt"
        assert tables(kit) == ["chunks.lance"]
        folders.made[two].failure = None
        again = kit.library.embed_anew()
        assert again is not None
        again.result(WAIT_S)
        assert kit.library.embedder_state() == EmbedderState("two")


def test_that_words_alone_find_while_the_old_embedder_is_gone(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    gone = embedder_folder(tmp_path, "gone", dimension=16)
    with started(tmp_path, gone) as (kit, _folders):
        add_many(kit, tmp_path)
    (gone / "facts.json").unlink()
    with started(tmp_path, two) as (kit, folders):
        gate = folders.make(two).gate = threading.Event()
        job = kit.library.resume()
        assert job is not None
        state = kit.library.embedder_state()
        assert (state.answering, state.wanted) == ("", "two")
        assert "gone" in state.reason
        assert "by their words alone" in state.reason
        hit = kit.find("turtle5", 1)[0]
        assert (hit.document, hit.similarity, hit.coverage) == ("05.txt", 0.0, 1.0)
        assert kit.add(write(tmp_path, "late.txt", "zebras of the plain"))[0].status == "indexed"
        assert kit.find("zebras", 1)[0].document == "late.txt"
        gate.set()
        job.result(WAIT_S)
        assert kit.library.embedder_state() == EmbedderState("two")
        assert kit.find("zebras", 1)[0].similarity > 0.0
        assert kit.library._store.words_only() == []
        assert agrees(kit)


def test_that_words_alone_find_when_the_old_embedder_fails_meanwhile(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        gate = folders.make(two).gate = threading.Event()
        kit.embedder.failure = ModelDamaged("The weights are cut off.")
        with pytest.raises(ModelDamaged):
            kit.find("turtle5", 1)  # no other one is wanted: it is said
        job = kit.library.choose_embedder(two)
        assert job is not None
        hit = kit.find("turtle5", 1)[0]
        assert (hit.document, hit.similarity) == ("05.txt", 0.0)
        assert "is gone (The weights are cut off)" in kit.library.embedder_state().reason
        gate.set()
        job.result(WAIT_S)
        assert kit.library.embedder_state() == EmbedderState("two")
        assert kit.find("turtle5", 1)[0].similarity != 0.0


def test_that_a_failing_reranker_is_not_taken_for_a_lost_embedder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    with started(tmp_path) as (kit, folders):
        add_many(kit, tmp_path)
        folders.make(two).gate = threading.Event()
        kit.library.choose_embedder(two)

        def fail(*_arguments: object) -> None:
            raise ModelNotFound("There is no reranker.")

        monkeypatch.setattr(ChosenReranker, "scores", fail)
        with pytest.raises(ModelNotFound, match="no reranker"):
            kit.find("turtle5", 1)
        assert kit.library.embedder_state().answering == "one"


def test_that_what_was_indexed_by_words_is_embedded_when_the_embedder_is_back(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64)
    gone = embedder_folder(tmp_path, "gone", dimension=16)
    with started(tmp_path, gone) as (kit, _folders):
        add_many(kit, tmp_path)
    kept = (gone / "facts.json").read_text()
    (gone / "facts.json").unlink()
    with started(tmp_path, two) as (kit, folders):
        folders.make(two).gate = threading.Event()
        kit.library.resume()
        assert kit.add(write(tmp_path, "late.txt", "zebras of the plain"))[0].status == "indexed"
    (gone / "facts.json").write_text(kept)
    with started(tmp_path, gone) as (kit, folders):
        job = kit.library.resume()
        assert job is not None
        job.result(WAIT_S)
        until(lambda: kit.library._parts.next_record() is None)
        assert folders.made[gone].texts == ["zebras of the plain"]
        assert kit.find("zebras", 1)[0].similarity > 0.0
        assert kit.library._store.words_only() == []


def test_that_words_alone_find_when_no_embedder_is_left(tmp_path: Path) -> None:
    gone = embedder_folder(tmp_path, "gone", dimension=16)
    with started(tmp_path, gone) as (kit, _folders):
        add_many(kit, tmp_path)
    (gone / "facts.json").unlink()
    with started(tmp_path, gone) as (kit, _folders):
        assert kit.find("turtle5", 1)[0].document == "05.txt"
        assert "by their words alone" in kit.library.embedder_state().words
        with pytest.raises(ModelNotFound):
            kit.add(write(tmp_path, "late.txt", "zebras"))
        # Nothing was written: the next start has nothing to repair for it.
        assert kit.library._store.meta("index_dirty") == ""
