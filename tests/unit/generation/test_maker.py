"""One run: rows with their pages, reasons for the rest, the same file after a stop or a kill, models told apart."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from engine.core.errors import Cancelled, StorageError, UsageError
from engine.core.jobs import CancelToken
from tests.unit.generation.pairs_bench import ANSWER, TOWNS, ScriptedGenerator, good, page_text, pages, pair, town_of
from training.api import PairProgress, PairReport, PairSpec, make_pairs, read_pipeline
from training.dataprep.formats import recognise
from training.dataprep.spec import Format
from training.dataprep.types import Origin, Row
from training.dataprep.word_lists import words
from training.generation import judging
from training.generation.evolving import way_of
from training.generation.journal import Journal
from training.generation.maker import SAME_QUESTION, journal_file
from training.generation.passages import Passage
from training.generation.prompts import EVOLUTIONS
from training.generation.services import Asked, Limits, PageRef, Written

SPEC = PairSpec(collection="Guides")


def made(
    generator: ScriptedGenerator, file: Path, spec: PairSpec = SPEC, token: CancelToken | None = None
) -> tuple[PairReport, list[dict[str, object]]]:
    report = make_pairs(spec, generator, file, token or CancelToken())
    return report, [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def writes(wanted: str) -> str:
    """Good pairs and summaries; an invention for Turku; a harder question of its own for each town."""
    town = town_of(wanted)
    if "Summarise" in wanted:
        return json.dumps({"summary": f"The mill of {town} stands still every Monday."})
    if "than this one" in wanted or "anew" in wanted:
        return pair(f"What do guides show in {town} on Sunday?", "The wheel and the stones.")
    return pair(f"Why is {town} closed?", "Of a strike.") if town == "Turku" else good(town)


def test_that_rows_carry_their_page_and_dropped_texts_their_reason(tmp_path: Path) -> None:
    spec = SPEC.model_copy(update={"kinds": ("qa", "summary")})
    report, rows = made(ScriptedGenerator(writes), tmp_path / "pairs.jsonl", spec)
    assert (report.passages, report.pairs, report.summaries, report.evolved) == (8, 7, 8, 0)
    assert report.dropped == ((judging.NOT_IN_PASSAGE, 1),)
    assert (report.written, report.finished) == (16, True)
    assert rows[0] == {
        "context": page_text("Narvik"),
        "question": "Why does the mill of Narvik stand still every Monday?",
        "answer": ANSWER,
        "document": "Narvik.pdf",
        "page": 1,
        "kind": "qa",
        "evolved": "",
        "model": "Scripted",
        "passage": rows[0]["passage"],
    }
    assert [row["document"] for row in rows] == sorted(
        (row["document"] for row in rows), key=[f"{town}.pdf" for town in TOWNS].index
    )
    (shown,) = report.examples
    assert (shown.document, shown.page, shown.detail) == ("Turku.pdf", 1, "strike")
    assert recognise([Row(Origin("pairs.jsonl", 1), row) for row in rows]) is Format.QA


def test_that_the_pipeline_beside_it_is_whole_and_an_own_one_stays(tmp_path: Path) -> None:
    report, _ = made(ScriptedGenerator(writes), tmp_path / "my pairs (1).jsonl")
    spec = read_pipeline(report.pipeline)
    assert spec.name == "my pairs -1"
    assert [check.check for check in spec.checks].count("field_score") == 1
    report.pipeline.write_text("mine", encoding="utf-8")
    made(ScriptedGenerator(writes), tmp_path / "my pairs (1).jsonl")
    assert report.pipeline.read_text(encoding="utf-8") == "mine"


def test_that_harder_questions_are_made_of_good_ones_only(tmp_path: Path) -> None:
    spec = SPEC.model_copy(update={"evolve": 2})
    generator = ScriptedGenerator(writes)
    report, rows = made(generator, tmp_path / "pairs.jsonl", spec)
    evolved = [row for row in rows if row["evolved"]]
    assert report.evolved == len(evolved) == 7
    assert {str(row["evolved"]) for row in evolved} <= set(EVOLUTIONS)
    assert "Turku" not in " ".join(wanted for wanted in generator.asked if "than this one" in wanted)
    # The second round writes the same question again: hardly another one.
    assert dict(report.dropped)[judging.NOT_HARDER] == 7


def test_that_the_way_to_evolve_is_drawn_by_the_seed() -> None:
    passages = [Passage(f"{n}.pdf", f"{n}" * 64, 1, (n, 0), ("One.",)) for n in range(40)]
    drawn = [way_of(passage, 1, 17) for passage in passages]
    assert drawn == [way_of(passage, 1, 17) for passage in passages]
    assert set(drawn) == set(EVOLUTIONS)
    assert drawn != [way_of(passage, 1, 18) for passage in passages]


def test_that_a_question_is_asked_once(tmp_path: Path) -> None:
    same = pair("Why does the mill stand still?", ANSWER)
    report, rows = made(ScriptedGenerator(lambda _wanted: same), tmp_path / "pairs.jsonl")
    assert len(rows) == 1
    assert report.dropped == ((SAME_QUESTION, 7),)


@pytest.mark.parametrize("stop_after", [1, 5, 9, 12])
def test_that_a_stopped_run_goes_on_and_ends_with_the_same_bytes(tmp_path: Path, stop_after: int) -> None:
    spec = SPEC.model_copy(update={"evolve": 1, "kinds": ("qa", "summary")})
    whole, file = tmp_path / "whole.jsonl", tmp_path / "stopped.jsonl"
    straight, _ = made(ScriptedGenerator(writes), whole, spec)
    report, _ = made(ScriptedGenerator(writes, stop_after=stop_after), file, spec)
    assert not report.finished
    assert report.written == stop_after
    second = ScriptedGenerator(writes)
    report, _ = made(second, file, spec)
    assert report.finished
    assert report.kept_texts == stop_after
    assert len(second.asked) == straight.written - stop_after
    assert file.read_bytes() == whole.read_bytes()


def test_that_a_line_torn_by_a_kill_is_written_again(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    made(ScriptedGenerator(writes), file)
    before, texts = file.read_bytes(), journal_file(file)
    texts.write_bytes(texts.read_bytes()[:-20])
    generator = ScriptedGenerator(writes)
    made(generator, file)
    assert len(generator.asked) == 1
    assert file.read_bytes() == before
    stamps = {json.loads(line)["stamp"] for line in texts.read_text(encoding="utf-8").splitlines()}
    with Journal(texts) as journal:
        assert sum(journal.get(stamp) is not None for stamp in stamps) == 8


def test_that_another_model_is_asked_anew(tmp_path: Path) -> None:
    made(ScriptedGenerator(writes), tmp_path / "pairs.jsonl")
    other = ScriptedGenerator(writes, identity="two")
    report, _ = made(other, tmp_path / "pairs.jsonl")
    assert (report.written, report.kept_texts) == (8, 0)


def test_that_a_file_of_something_else_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    journal_file(file).write_text('{"name": "not ours"}\n', encoding="utf-8")
    with pytest.raises(UsageError, match="no file of written texts"):
        made(ScriptedGenerator(writes), file)
    assert journal_file(file).read_text(encoding="utf-8") == '{"name": "not ours"}\n'
    with pytest.raises(UsageError, match="no name for JSON lines"):
        made(ScriptedGenerator(writes), tmp_path / "pairs.csv")


@pytest.mark.parametrize("name", ["own.jsonl", "pairs.texts.jsonl"])
def test_that_a_file_that_was_not_made_here_stays(tmp_path: Path, name: str) -> None:
    made(ScriptedGenerator(writes), tmp_path / "pairs.jsonl")
    (tmp_path / "own.jsonl").write_text('{"question": "mine"}\n', encoding="utf-8")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(UsageError, match="was not made here"):
        made(ScriptedGenerator(writes), tmp_path / name)
    assert (tmp_path / name).read_bytes() == before


def test_that_a_stop_before_the_first_text_leaves_the_file_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pairs.jsonl"
    made(ScriptedGenerator(writes), file)
    before, token, generator = file.read_bytes(), CancelToken(), ScriptedGenerator(writes)

    def stops_while_counting(texts: Sequence[str], _token: CancelToken) -> Sequence[int]:
        token.cancel()
        return [len(words(text)) for text in texts]

    monkeypatch.setattr(generator, "count_tokens", stops_while_counting)
    report, _ = made(generator, file, token=token)
    assert not report.finished
    assert file.read_bytes() == before


def test_that_an_engine_that_ends_the_work_itself_leaves_it_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = ScriptedGenerator(writes)

    def closes(asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        texts = ScriptedGenerator.generate(generator, asked, limits, token)
        yield next(texts)
        raise Cancelled

    file, spec = tmp_path / "pairs.jsonl", SPEC.model_copy(update={"evolve": 1})
    with monkeypatch.context() as patch:
        patch.setattr(generator, "generate", closes)
        report, _ = made(generator, file, spec)
    assert (report.finished, report.written) == (False, 1)
    report, rows = made(generator, file, spec)
    assert (report.finished, report.kept_texts) == (True, 1)
    assert len(rows) > 7


def test_that_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("a file", encoding="utf-8")
    with pytest.raises(StorageError):
        made(ScriptedGenerator(writes), tmp_path / "in the way" / "pairs.jsonl")


def test_that_a_collection_without_sentences_says_why(tmp_path: Path) -> None:
    table = {PageRef("a.pdf", "a" * 64, 1): "1.0 2.0 3.0"}
    with pytest.raises(UsageError, match=r"Nothing in .Guides. can be asked about\. Most pieces: the passage is too"):
        made(ScriptedGenerator(writes, table), tmp_path / "pairs.jsonl")


def test_that_progress_counts_up_and_says_the_time_left(tmp_path: Path) -> None:
    found = {replace(page, page=n): text for n in range(1, 5) for page, text in pages().items()}
    seen: list[PairProgress] = []
    make_pairs(SPEC, ScriptedGenerator(writes, found), tmp_path / "pairs.jsonl", CancelToken(), seen.append)
    before = [at.phase for at in seen if at.phase]
    assert before == ["Loading the model", *(f"Reading page {n} of 32" for n in range(1, 33))]
    told = seen[len(before) :]
    assert list(dict.fromkeys((at.done, at.passages) for at in told)) == [(0, 32), (16, 32), (32, 32)]
    assert [at.written for at in told if at.done == 0] == list(range(1, 17))
    assert told[0].left_s is None
    assert all(at.left_s is not None for at in told[1:])
    assert told[-1].left_s == 0
    assert [at.share for at in told] == sorted(at.share for at in told)
    assert (told[1].share, told[-1].share) == (2 / 32, 1.0)
    assert told[-1].kept + told[-1].dropped == 32
    assert dict(told[-1].reasons) == {SAME_QUESTION: 21, judging.NOT_IN_PASSAGE: 4}


def test_that_a_large_model_may_begin_a_question_as_it_likes(tmp_path: Path) -> None:
    generator = ScriptedGenerator(writes)
    made(generator, tmp_path / "pairs.jsonl")
    (limits,) = {one.grammar for one in generator.limits}
    assert '"What"' not in limits
    assert '\\"question\\"' in limits


def test_that_a_few_passages_of_a_large_collection_read_a_few_pages(tmp_path: Path) -> None:
    found = {PageRef(f"{town}.pdf", town, n): page_text(town) for n in range(1, 501) for town in TOWNS}
    generator = ScriptedGenerator(writes, found)
    report, rows = made(generator, tmp_path / "pairs.jsonl", SPEC.model_copy(update={"most": 6}))
    assert report.passages == 6
    assert len(generator.read) == 6
    assert len({row["document"] for row in rows} | {"Turku.pdf"}) > 2
