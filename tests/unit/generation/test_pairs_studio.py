"""Pairs kept in a profile: listed, gone on with after a stop and after a kill, made a source of a set, removed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, UsageError
from engine.core.jobs import CancelToken
from tests.unit.generation.pairs_bench import ScriptedGenerator, good, pair, town_of
from training.dataprep.spec import Format
from training.generation.services import Writer
from training.generation.spec import PairSpec
from training.pairs_studio import REPORT, PairStudio

SPEC = PairSpec(collection="Guides", seed=3)


def writes(wanted: str) -> str:
    town = town_of(wanted)
    return pair(f"Why is {town} closed?", "Of a strike.") if town == "Turku" else good(town)


def test_that_finished_pairs_are_listed_with_their_report(tmp_path: Path) -> None:
    studio = PairStudio(tmp_path / "pairs", ScriptedGenerator(writes))
    assert studio.list() == []
    made = studio.make(SPEC, CancelToken())
    assert (made.finished, made.pairs, made.texts) == (True, 7, 8)
    assert made.file.name == "Guides pairs.jsonl"
    (listed,) = PairStudio(tmp_path / "pairs", ScriptedGenerator(writes)).list()
    assert listed == made
    assert made.report is not None
    assert made.report.examples[0].document == "Turku.pdf"


def test_that_the_same_wish_is_the_same_work_and_asks_nothing_again(tmp_path: Path) -> None:
    studio, second = PairStudio(tmp_path, ScriptedGenerator(writes)), ScriptedGenerator(writes)
    first = studio.make(SPEC, CancelToken())
    again = PairStudio(tmp_path, second).make(SPEC, CancelToken())
    assert (again.id, second.asked) == (first.id, [])
    other = studio.make(SPEC.model_copy(update={"evolve": 1}), CancelToken())
    assert other.id != first.id
    assert [work.id for work in studio.list()] == [other.id, first.id]


def test_that_finished_pairs_outlive_another_model_with_the_same_wish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = PairStudio(tmp_path, ScriptedGenerator(writes)).make(SPEC, CancelToken())
    kept = first.file.read_bytes()
    other = ScriptedGenerator(writes, stop_after=2, identity="two")
    monkeypatch.setattr(other, "writer", lambda _token: Writer("Another", "two", 7_000_000_000, 4_096))
    stopped = PairStudio(tmp_path, other).make(SPEC, CancelToken())
    assert (stopped.written_by, stopped.finished, stopped.texts) == ("Another", False, 2)
    assert stopped.id != first.id
    assert first.file.read_bytes() == kept
    rest = ScriptedGenerator(writes, identity="two")
    monkeypatch.setattr(rest, "writer", lambda _token: Writer("Another", "two", 7_000_000_000, 4_096))
    done = PairStudio(tmp_path, rest).make(SPEC, CancelToken())
    assert (done.id, done.finished, len(rest.asked)) == (stopped.id, True, 6)
    again = PairStudio(tmp_path, ScriptedGenerator(writes)).make(SPEC, CancelToken())
    assert again.id == first.id


def test_that_stopped_pairs_can_be_used_and_go_on(tmp_path: Path) -> None:
    stopped = PairStudio(tmp_path, ScriptedGenerator(writes, stop_after=5)).make(SPEC, CancelToken())
    assert (stopped.finished, stopped.texts) == (False, 5)
    assert len(stopped.file.read_text(encoding="utf-8").splitlines()) == stopped.pairs > 0
    rest = ScriptedGenerator(writes)
    done = PairStudio(tmp_path, rest).make(stopped.spec, CancelToken())
    assert (done.id, done.finished, len(rest.asked)) == (stopped.id, True, 3)


def test_that_killed_pairs_have_their_texts_and_go_on(tmp_path: Path) -> None:
    studio = PairStudio(tmp_path, ScriptedGenerator(writes, stop_after=5))
    killed = studio.make(SPEC, CancelToken())
    (killed.folder / REPORT).unlink()
    killed.file.unlink()
    (listed,) = studio.list()
    assert (listed.finished, listed.report, listed.texts) == (False, None, 5)
    rest = ScriptedGenerator(writes)
    assert PairStudio(tmp_path, rest).make(SPEC, CancelToken()).finished
    assert len(rest.asked) == 3


@pytest.mark.parametrize("error", [UsageError("There is no document."), Cancelled()])
def test_that_a_work_without_a_text_is_none(
    tmp_path: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = ScriptedGenerator(writes)

    def fails(_token: CancelToken) -> object:
        raise error

    monkeypatch.setattr(generator, "writer", fails)
    studio = PairStudio(tmp_path, generator)
    with pytest.raises(type(error)):
        studio.make(SPEC, CancelToken())
    assert list(tmp_path.iterdir()) == []


def test_that_the_pipeline_reads_the_pairs_where_they_are_now(tmp_path: Path) -> None:
    studio = PairStudio(tmp_path / "old", ScriptedGenerator(writes))
    studio.make(SPEC, CancelToken())
    shutil.move(tmp_path / "old", tmp_path / "new")
    studio = PairStudio(tmp_path / "new", ScriptedGenerator(writes))
    (work,) = studio.list()
    spec = studio.pipeline(work)
    assert [(one.path, one.format) for one in spec.sources] == [(work.file, Format.QA)]
    assert work.file.is_file()
    assert spec.name == "Guides pairs"
    assert "field_score" in [check.check for check in spec.checks], "what the passage bears out is measured again"
    assert work.report is not None
    assert work.report.file == work.file


def test_that_removed_pairs_are_gone_and_a_damaged_folder_is_none(tmp_path: Path) -> None:
    studio = PairStudio(tmp_path, ScriptedGenerator(writes))
    work = studio.make(SPEC, CancelToken())
    (tmp_path / "20260101-000000-other").mkdir()
    (tmp_path / "20260101-000000-other" / "wish.json").write_text(json.dumps({"version": 1}), encoding="utf-8")
    assert [one.id for one in studio.list()] == [work.id]
    studio.remove(work.id)
    assert studio.list() == []
    assert not work.folder.exists()
    with pytest.raises(UsageError):
        studio.remove(work.id)
