"""The whole pipeline: nothing is lost without a reason, and the same input gives the same bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from engine.core.errors import DocumentError, UsageError
from tests.unit.dataprep.data_bench import (
    FakeServices,
    dropped,
    inspect,
    lines,
    pipeline,
    prepare,
    questions,
    write_jsonl,
)
from training import studio
from training.api import DataSet, Training, new_pipeline, parse_pipeline, pipeline_yaml
from training.dataprep import intake
from training.dataprep import pipeline as story
from training.dataprep.documents import document_files
from training.dataprep.spec import SourceSpec
from training.dataprep.types import Refusal, Row

TEXTS = st.text(max_size=30) | st.sampled_from(["", "What is it?", "A long enough answer.", "12 a@b.example.org"])
ROWS = st.lists(
    st.fixed_dictionaries({"question": TEXTS, "answer": TEXTS})
    | st.fixed_dictionaries({"question": TEXTS})
    | st.fixed_dictionaries(
        {"messages": st.lists(st.fixed_dictionaries({"role": TEXTS, "content": TEXTS}), max_size=3)}
    )
    | st.integers()
    | st.none(),
    min_size=1,
    max_size=25,
)
CHECKS = [{"check": "empty"}, {"check": "length", "minimum": 3}, {"check": "symbols"}, {"check": "profanity"}]


def invariant(made: DataSet, rows: int) -> None:
    """Every step keeps or drops what the one before it kept."""
    steps = made.manifest.steps
    assert all(step.read == step.kept + step.dropped == step.kept + sum(step.reasons.values()) for step in steps)
    assert steps[0].read == rows
    assert steps[1].read == steps[0].kept
    examples = steps[1].made
    for step in steps[2:]:
        if step.step.startswith("write"):
            continue
        if step.step == "mix":
            assert step.read == examples - made.validation_rows  # type: ignore[operator]
        else:
            assert step.read == examples, step
            examples = step.kept
    assert len(dropped(made)) == sum(step.dropped for step in steps)
    assert made.train_rows == len(lines(made))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, share=st.sampled_from([0.0, 0.3]), seed=st.integers(0, 3))
def test_that_kept_and_dropped_are_read(
    rows: list[object], share: float, seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("run")
    file = write_jsonl(folder / "rows.jsonl", rows)
    with file.open("a", encoding="utf-8") as stream:
        stream.write('{"question": broken\n')
    source = {"path": str(file), "format": "qa"}
    spec = pipeline([source], checks=CHECKS, split={"validation": share}, seed=seed, shuffle=True)
    try:
        made = prepare(spec, folder)
    except UsageError as error:
        assert any(word in error.user_message for word in ("is left", "kept back", "left to train"))  # noqa: PT017
        assert Training(folder / "sets").sets() == []
        return
    invariant(made, len(rows) + 1)


def test_that_every_dropped_row_is_named_with_its_line_and_reason(tmp_path: Path) -> None:
    rows = [*questions(3), {"question": "Q?"}, {"question": "Why is it?", "answer": ""}, questions(1)[0]]
    made = prepare(pipeline(write_jsonl(tmp_path / "a.jsonl", rows)), tmp_path)
    assert [(item["row"], item["step"], item["reason"], item["detail"]) for item in dropped(made)] == [
        (4, "map a.jsonl", "the column answer is missing", ""),
        (5, "empty", "answer is empty", ""),
        (6, "duplicates", "the same as an earlier row", "a.jsonl, row 1"),
    ]


def test_that_the_same_input_gives_the_same_bytes_and_no_new_version(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", questions(60))
    spec = pipeline(file, split={"validation": 0.2}, shuffle=True)
    first, again = prepare(spec, tmp_path), prepare(spec, tmp_path)
    assert (first.unchanged, again.unchanged, again.folder) == (False, True, first.folder)
    elsewhere = prepare(spec, tmp_path / "elsewhere")
    assert elsewhere.manifest == first.manifest
    for name in ("train.jsonl", "validation.jsonl", "manifest.json", "pipeline.yaml", "dropped.jsonl"):
        assert (elsewhere.folder / name).read_bytes() == (first.folder / name).read_bytes()
    other = prepare(spec.model_copy(update={"seed": 5}), tmp_path)
    assert (other.data_version, other.manifest.sha256 != first.manifest.sha256) == (2, True)


def test_that_the_stamps_are_those_of_the_files_and_the_pipeline_reproduces_itself(tmp_path: Path) -> None:
    made = prepare(pipeline(write_jsonl(tmp_path / "a.jsonl", questions(8))), tmp_path)
    (facts,) = made.manifest.files
    data = (made.folder / facts.name).read_bytes()
    assert (facts.sha256, facts.size_bytes, facts.rows) == (hashlib.sha256(data).hexdigest(), len(data), 8)
    (source,) = made.manifest.inputs
    assert source.sha256 == hashlib.sha256((tmp_path / "a.jsonl").read_bytes()).hexdigest()
    stored = parse_pipeline((made.folder / "pipeline.yaml").read_text(encoding="utf-8"), "pipeline.yaml")
    assert prepare(stored, tmp_path).unchanged
    assert pipeline_yaml(stored) == (made.folder / "pipeline.yaml").read_text(encoding="utf-8")


def test_that_train_and_validation_have_no_alike_rows(tmp_path: Path) -> None:
    rows = [{"question": row["question"], "answer": f"{row['answer']} {'indeed ' * extra}"}
            for row in questions(50) for extra in range(2)]  # fmt: skip
    file = write_jsonl(tmp_path / "a.jsonl", rows)
    spec = pipeline(file, split={"validation": 0.3}, duplicates={"near": None})
    made = prepare(spec, tmp_path)
    asked = [{row["messages"][0]["content"] for row in lines(made, name)}  # type: ignore[index]
             for name in ("train.jsonl", "validation.jsonl")]  # fmt: skip
    assert made.train_rows + made.validation_rows == 100
    assert len(asked[1]) == 15
    assert asked[0].isdisjoint(asked[1])


def test_that_a_set_given_for_validation_keeps_its_twins_out_of_training(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "t.jsonl", questions(10))
    held = write_jsonl(tmp_path / "v.jsonl", questions(12)[8:])
    made = prepare(
        pipeline([{"path": str(tmp_path / "t.jsonl")}, {"path": str(held), "use": "validation"}], split={}), tmp_path
    )
    assert (made.train_rows, made.validation_rows) == (8, 4)
    assert [(item["step"], item["detail"]) for item in dropped(made)] == [("leaks", ""), ("leaks", "")]


def test_that_a_row_alike_to_training_and_validation_rows_is_a_leak(tmp_path: Path) -> None:
    def row(group: int, *changes: int) -> dict[str, str]:
        words = ["changed" if place in changes else f"word{group}x{place}" for place in range(80)]
        return {"text": " ".join(words)}

    # Of each group the last row is alike to both others, which are less alike to each other.
    held = write_jsonl(tmp_path / "v.jsonl", [row(group, 20, 60) for group in range(8)])
    alike = [row(group, *changes) for group in range(8) for changes in ((5, 40), ())]
    own = write_jsonl(tmp_path / "t.jsonl", [*alike, *({"text": one["answer"]} for one in questions(4))])
    parts = [{"path": str(held), "use": "validation"}, {"path": str(own)}]
    made = prepare(pipeline(parts, split={}, duplicates={"near": None}), tmp_path)
    assert [(item["row"], item["step"]) for item in dropped(made)] == [(row, "leaks") for row in range(1, 17)]
    (view,) = (view for view in inspect(pipeline(parts, split={}), tmp_path).checks if view.name == "leaks")
    assert view.would_drop == 16


@pytest.mark.parametrize("form", ["messages", "alpaca", "sharegpt", "csv", "parquet", "plain"])
def test_that_what_is_written_reads_back_as_the_same_conversations(form: str, tmp_path: Path) -> None:
    turns = [{"role": "user", "content": "Why, Zoë?\n\u2028 And?"}, {"role": "assistant", "content": "So, \"it\" is."},
             {"role": "user", "content": "Sure?"}, {"role": "assistant", "content": "Yes, 😀."}]  # fmt: skip
    file = write_jsonl(tmp_path / "a.jsonl", [{"messages": turns}])
    clean = {"white_space": False, "control_characters": False}
    made = prepare(pipeline(file, output={"format": form}, clean=clean), tmp_path)
    (written,) = made.folder.glob("train.*")
    back = prepare(pipeline(written, name="back", clean=clean), tmp_path)
    assert lines(back)[0]["messages"] == turns


def test_that_a_format_that_cannot_hold_the_examples_is_refused(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", [{"text": "A long text of its own."}])
    with pytest.raises(UsageError, match='of the kind "text" cannot be written as "messages"'):
        prepare(pipeline(file, output={"format": "messages"}), tmp_path)
    other = write_jsonl(tmp_path / "b.jsonl", questions(2))
    with pytest.raises(UsageError, match=r"different kinds of examples \(a.jsonl: text; b.jsonl: chat\)"):
        prepare(pipeline([{"path": str(file)}, {"path": str(other)}]), tmp_path)


def test_that_a_dry_run_shows_what_a_run_then_drops_and_writes_nothing(tmp_path: Path) -> None:
    rows = [*questions(30), *({"question": f"Is {n} it?", "answer": "x" * n} for n in range(1, 31))]
    spec = pipeline(write_jsonl(tmp_path / "a.jsonl", rows), checks=[{"check": "length", "minimum": 20}])
    found = inspect(spec, tmp_path)
    (check, *_) = found.checks
    assert (check.measured, check.would_drop, len(check.shown)) == (60, 19, 10)
    assert sum(item.count for item in check.histogram) == 60
    assert check.shown[0].excerpt.startswith("Is ")
    assert not (tmp_path / "sets" / "set").exists()
    made = prepare(spec, tmp_path)
    assert next(step for step in made.manifest.steps if step.step == check.name).dropped == 19
    assert found.passing == 41


def test_that_a_dry_run_shows_what_is_too_long_and_what_leaks(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "t.jsonl", [*questions(10), {"question": "Why?", "answer": "word " * 90}])
    held = write_jsonl(tmp_path / "v.jsonl", questions(12)[8:])
    parts = [{"path": str(tmp_path / "t.jsonl")}, {"path": str(held), "use": "validation"}]
    found = inspect(pipeline(parts, split={}, fit={"model": "m", "max_tokens": 64}), tmp_path)
    views = {view.name: view for view in found.checks}
    assert (views["fit"].would_drop, views["fit"].shown[0].detail) == (1, "95 tokens, the most is 64")
    assert (views["leaks"].measured, views["leaks"].would_drop) == (11, 2)
    assert found.passing == 14


def test_that_checks_and_cutting_ask_the_services(tmp_path: Path) -> None:
    rows = [{"context": "Cats like fish. Dogs like bones. Birds like seeds.", "question": "What do dogs like",
             "answer": "Dogs like bones"}]  # fmt: skip
    services = FakeServices()
    spec = pipeline(
        write_jsonl(tmp_path / "a.jsonl", rows),
        checks=[{"check": "similarity", "minimum": 0.1}, {"check": "reward", "minimum": 3}],
        fit={"model": "m", "max_tokens": 16, "too_long": "cut_by_score"},
    )
    made = prepare(spec, tmp_path, services)
    message = lines(made)[0]["messages"][0]["content"]  # type: ignore[index]
    assert message == "Dogs like bones.\n\nWhat do dogs like"
    assert {"Cats like fish.", "Dogs like bones", "What do dogs like"} <= {text.strip() for text in services.asked}
    assert inspect(spec, tmp_path, services).tokens is not None


def test_that_a_long_text_becomes_pieces_on_one_side_of_the_split(tmp_path: Path) -> None:
    texts = [{"text": " ".join(f"Text {n} has the sentence number {n * 100 + k}." for k in range(9))} for n in range(8)]
    file = write_jsonl(tmp_path / "a.jsonl", texts)
    fit = {"model": "m", "max_tokens": 20, "too_long": "split"}
    made = prepare(pipeline(file, fit=fit, split={"validation": 0.25}), tmp_path)
    steps = {step.step: step for step in made.manifest.steps}
    assert (steps["split texts"].read, steps["split texts"].made, steps["fit"].read) == (8, 40, 40)
    sides = [{str(row["text"]).split()[1] for row in lines(made, name)} for name in ("train.jsonl", "validation.jsonl")]
    assert (len(sides[0]), len(sides[1]), sides[0] & sides[1]) == (6, 2, set())


def test_that_the_stamp_of_a_collection_is_that_of_its_rows(tmp_path: Path) -> None:
    made = prepare(pipeline([{"collection": "Manuals"}], name="pages"), tmp_path)
    (stamp,) = made.manifest.inputs
    page = json.dumps(["Manuals.pdf, row 1", {"text": "A page with words of its own."}])
    refused = json.dumps(["Manuals.pdf, row 2: the page has no text", ""])
    assert stamp.size_bytes == len(page) + len(refused)
    assert stamp.sha256 == hashlib.sha256((page + refused).encode()).hexdigest()


def test_that_only_files_that_are_read_are_inputs(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write_jsonl(folder / "a.jsonl", questions(3))
    for name in ("~$a.jsonl", "._a.jsonl", ".hidden.csv", "notes.bin"):
        (folder / name).write_bytes(b"nothing")
    made = prepare(pipeline([{"path": str(folder)}]), tmp_path)
    assert [facts.name for facts in made.manifest.inputs] == ["in/a.jsonl"]
    assert dropped(made) == []
    (folder / "page.md").write_text("# A page with words of its own")
    (folder / "~$page.docx").write_bytes(b"locked")
    source = SourceSpec(path=folder, documents=True)
    files = [file.name for file in document_files(folder)]
    assert files == ["a.jsonl", "page.md"]
    assert [name for name, _ in intake.input_files([source], tmp_path)] == ["in/a.jsonl", "in/page.md"]


def test_that_a_refused_tree_says_how_many_rows_it_stands_for(tmp_path: Path) -> None:
    rows = [
        {"message_id": "1", "parent_id": None, "text": "Why is it?", "role": "prompter"},
        {"message_id": "2", "parent_id": "1", "text": "It is so.", "role": "assistant"},
        {"message_id": "3", "parent_id": None, "text": "Nobody?", "role": "prompter"},
        {"message_id": "4", "parent_id": "3", "text": "No?", "role": "prompter"},
    ]
    made = prepare(pipeline(write_jsonl(tmp_path / "a.jsonl", rows)), tmp_path)
    (line,) = dropped(made)
    assert (line["row"], line["rows"], made.manifest.steps[1].dropped) == (3, 2, 2)
    assert sum(int(str(one["rows"])) for one in dropped(made)) == sum(step.dropped for step in made.manifest.steps)


def test_that_a_preview_of_messages_is_cleaned_and_shows_what_is_refused(tmp_path: Path) -> None:
    rows = [
        {"message_id": "1", "parent_id": None, "text": "<p>Why  </p>", "role": "prompter"},
        {"message_id": "2", "parent_id": "1", "text": "It is so.  ", "role": "assistant"},
        {"message_id": "3", "parent_id": None, "text": "Nobody?", "role": "prompter"},
        {"message_id": "4", "parent_id": "gone", "text": "Lost", "role": "assistant"},
    ]
    file = write_jsonl(tmp_path / "a.jsonl", rows)
    found = Training(tmp_path).preview(SourceSpec(path=file), tmp_path)
    assert [[turn.content for turn in example.turns] for example in found.examples] == [["Why", "It is so."]]
    assert [(one.origin.row, one.reason) for one in found.refused] == [
        (3, "the tree has no question with an answer"),
        (4, "its parent message is not there"),
    ]


def test_that_a_run_that_keeps_next_to_nothing_tells_that_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"question": "Why?", "answer": ""}] * 50 + questions(2) + [{"question": "Only?"}] * 50
    spec = pipeline(write_jsonl(tmp_path / "a.jsonl", rows))
    for call in ("prepare", "inspect"):
        seen: list[story.Progress] = []
        with monkeypatch.context() as patch:
            patch.setattr(story, "ALIVE_S", 0.0)
            getattr(Training(tmp_path / "sets"), call)(spec, tmp_path, report=seen.append)
        assert sum(progress.phase.endswith("a.jsonl") for progress in seen) >= 102, call
        quiet: list[story.Progress] = []
        getattr(Training(tmp_path / "sets"), call)(spec, tmp_path, report=quiet.append)
        assert sum(progress.phase.endswith("a.jsonl") for progress in quiet) < 3, call


def test_that_collections_and_chats_are_sources(tmp_path: Path) -> None:
    pages = prepare(pipeline([{"collection": "Manuals"}], name="pages"), tmp_path)
    assert lines(pages) == [{"text": "A page with words of its own."}]
    assert dropped(pages)[0]["reason"] == "the page has no text"
    (stamp,) = pages.manifest.inputs
    assert (stamp.name, len(stamp.sha256)) == ("collection Manuals", 64)
    assert prepare(pipeline([{"collection": "Manuals"}], name="pages"), tmp_path).unchanged
    chats = prepare(pipeline([{"chats": True}], name="chats"), tmp_path)
    assert lines(chats)[0]["messages"][1]["content"] == "Jane Austen did."  # type: ignore[index]
    pairs = prepare(pipeline([{"chats": True, "thumbs": "pairs"}], name="thumbs"), tmp_path)
    assert pairs.manifest.task == "preference"
    assert lines(pairs)[0]["rejected"] == [{"role": "assistant", "content": "Nobody."}]


def test_that_thumbs_belong_to_chats() -> None:
    with pytest.raises(ValidationError, match="thumbs belongs to chats"):
        SourceSpec(path=Path("a.jsonl"), thumbs="up")


def test_that_rows_of_one_passage_stay_on_one_side_and_name_their_page(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = []
    for number in range(40):
        context = (
            f"The {number} boats of harbour {number * 7} leave at {number % 12} in the morning for island {number}."
        )
        for question, answer in (
            ("How many boats leave the harbour?", f"{number} boats leave."),
            ("Where to?", "Out."),
        ):
            place = {"document": "guide.pdf", "page": number + 1, "passage": f"p{number}"}
            rows.append({"context": context, "question": f"{question} {number}", "answer": answer, **place})
    rows[3] |= {"answer": ""}
    file = write_jsonl(tmp_path / "pairs.jsonl", rows)
    made = prepare(pipeline(file, split={"validation": 0.2}), tmp_path)
    sides = [
        {str(row["messages"][0]["content"]).split(" for island ")[1].split(".")[0] for row in found}  # type: ignore[index]
        for found in (lines(made), lines(made, "validation.jsonl"))
    ]
    assert all(sides)
    assert not sides[0] & sides[1]
    assert made.train_rows + made.validation_rows == 79  # alike rows of one passage are no duplicates
    assert [row["source"] for row in dropped(made)] == ["pairs.jsonl · guide.pdf, page 2"]


def test_that_a_file_without_rows_left_says_what_dropped_them(tmp_path: Path) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", [{"question": "Why?", "answer": ""}] * 3)
    with pytest.raises(UsageError, match=r"None of the 3 rows is left\. Most were dropped by empty: answer is empty"):
        prepare(pipeline(file), tmp_path)
    (tmp_path / "b.jsonl").write_text("not json\n" * 3)
    with pytest.raises(DocumentError, match=r"No row of b\.jsonl can be read\. The first: b\.jsonl, row 1: it is not"):
        prepare(pipeline(tmp_path / "b.jsonl"), tmp_path)


def test_that_a_preview_reads_the_first_rows_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_jsonl(tmp_path / "a.jsonl", [*questions(50), "bad"])
    given: list[object] = []

    def counted(source: SourceSpec, place: intake.Place) -> Iterator[Row | Refusal]:
        for row in read_rows(source, place):
            given.append(row)
            yield row

    read_rows = intake.raw_rows
    monkeypatch.setattr(intake, "raw_rows", counted)
    monkeypatch.setattr(studio, "raw_rows", counted)
    found = Training(tmp_path).preview(SourceSpec(path=Path("a.jsonl")), tmp_path)
    # Once for the format, once for the examples.
    assert len(given) == intake.SAMPLE_ROWS + studio.PREVIEW_ROWS
    monkeypatch.undo()
    assert (found.format, found.columns, len(found.examples)) == ("qa", ("question", "answer"), 20)
    spec = new_pipeline("a", [SourceSpec(path=file)], found)
    assert prepare(spec, tmp_path).train_rows + 2 == 50
