"""Rows of the usual formats become examples, or a refusal that names the column."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from tests.unit.dataprep.data_bench import ORIGIN
from training.dataprep.formats import Mapped, mapper_for, recognise
from training.dataprep.oasst import trees_of
from training.dataprep.spec import ColumnMap, Format
from training.dataprep.types import Example, Origin, Refusal, Row, Task


def mapped(values: dict[str, object], form: Format | None = None, **columns: str) -> list[Example] | str:
    row = Row(ORIGIN, values)
    form = form or recognise([row])
    assert form is not None
    found = mapper_for(form, ColumnMap(**columns), {})(row)
    return list(found.examples) if isinstance(found, Mapped) else str(found)


def shape(values: dict[str, object], form: Format | None = None, **columns: str) -> list[tuple[str, str]]:
    found = mapped(values, form, **columns)
    assert isinstance(found, list), found
    (example,) = found
    return [(turn.role, turn.content) for turn in example.prompt_turns()]


QA = [("user", "Q"), ("assistant", "A")]


@pytest.mark.parametrize(
    ("values", "form", "turns"),
    [
        ({"instruction": "Q", "input": "", "output": "A"}, Format.ALPACA, QA),
        ({"instruction": "Q", "input": "C", "output": "A"}, Format.ALPACA, [("user", "C\n\nQ"), ("assistant", "A")]),
        ({"instruction": "Q", "context": "C", "response": "A"}, Format.ALPACA,
         [("user", "C\n\nQ"), ("assistant", "A")]),
        ({"instruction": "Q", "input": "", "context": "C", "response": "A"}, Format.ALPACA,
         [("user", "C\n\nQ"), ("assistant", "A")]),
        ({"Question": "Q", "Answer": "A"}, Format.QA, QA),
        ({"question": "Q", "answer": ["A", "B"]}, Format.QA, QA),
        ({"prompt": "Q", "response": ["A", "B"]}, Format.PROMPT_COMPLETION, QA),
        ({"question": "Q", "answer": [{"type": "text", "text": "A"}, {"type": "text", "text": "B"}]}, Format.QA,
         [("user", "Q"), ("assistant", "AB")]),
        ({"context": "C", "question": "Q", "answers": {"text": ["A", "B"]}}, Format.QA,
         [("user", "C\n\nQ"), ("assistant", "A")]),
        ({"prompt": "Q", "completion": "A"}, Format.PROMPT_COMPLETION, QA),
        ({"text": "S\n<human>: Q\n<bot>: A"}, Format.PLAIN, [("system", "S"), *QA]),
        ({"instruction": "Q", "output": "A", "history": [["P", "O"]]}, Format.ALPACA,
         [("user", "P"), ("assistant", "O"), *QA]),
        ({"paragraphs": [{"context": "C", "qas": [{"question": "Q", "answers": [{"text": "A"}]},
                                                  {"question": "X", "answers": []}]}]}, Format.SQUAD,
         [("user", "C\n\nQ"), ("assistant", "A")]),
        ({"article": "C", "highlights": "A"}, Format.SUMMARY,
         [("user", "C\n\nSummarise the text."), ("assistant", "A")]),
        ({"conversations": [{"from": "human", "value": "Q"}, {"from": "gpt", "value": "A"}]}, Format.MESSAGES, QA),
        ({"system": "S", "messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"},
                                      {"role": "user", "content": "unanswered"}]}, Format.MESSAGES,
         [("system", "S"), *QA]),
        ({"messages": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"},
                       {"role": "assistant", "content": "B"}]}, Format.MESSAGES,
         [("user", "Q"), ("assistant", "A\n\nB")]),
    ],
)  # fmt: skip
def test_that_a_format_is_recognised_and_mapped(values: dict[str, object], form: Format, turns: object) -> None:
    assert recognise([Row(ORIGIN, values)]) is form
    assert shape(values) == turns


@pytest.mark.parametrize(
    "values",
    [
        {"chosen": "\n\nHuman: Q\n\nAssistant: A", "rejected": "\n\nHuman: Q\n\nAssistant: B"},
        {"prompt": "Q", "chosen": "A", "rejected": "B"},
        {"conversations": [{"from": "human", "value": "Q"}], "chosen": {"from": "gpt", "value": "A"},
         "rejected": {"from": "gpt", "value": "B"}},
        {"prompt": "Q", "chosen": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}],
         "rejected": [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "B"}]},
        {"prompt": [{"role": "user", "content": "Q"}], "chosen": [{"role": "assistant", "content": "A"}],
         "rejected": [{"role": "assistant", "content": "B"}]},
    ],
)  # fmt: skip
def test_that_preference_pairs_are_mapped_from_every_shape(values: dict[str, object]) -> None:
    (example,) = mapped(values)
    assert isinstance(example, Example)
    assert example.task is Task.PREFERENCE
    assert ([turn.content for turn in example.turns], example.chosen, example.rejected) == (["Q"], "A", "B")


@pytest.mark.parametrize(
    ("values", "turns", "context"),
    [
        ({"instruction": "Q", "input": "C"}, ["Q"], "C"),
        ({"question": "Q", "context": "C"}, ["Q"], "C"),
        ({"input": "Q"}, ["Q"], ""),
        ({"input": "Q", "context": "C"}, ["Q"], "C"),
        ({"instruction": "Q", "input": "", "history": [["P", "O"]], "system": "S"}, ["S", "P", "O", "Q"], ""),
    ],
)
def test_that_a_pair_keeps_what_its_question_is_about(
    values: dict[str, object], turns: list[str], context: str
) -> None:
    (example,) = mapped({**values, "chosen": "A", "rejected": "B"})
    assert isinstance(example, Example)
    assert ([turn.content for turn in example.turns], example.context) == (turns, context)
    assert (example.chosen, example.rejected) == ("A", "B")


def test_that_a_pair_of_columns_named_by_hand_has_its_context_apart() -> None:
    columns = {"question": "q", "context": "c", "chosen": "a", "rejected": "b"}
    (example,) = mapped({"q": "Q", "c": "C", "a": "A", "b": "B"}, Format.COLUMNS, **columns)
    assert isinstance(example, Example)
    assert ([turn.content for turn in example.turns], example.context) == (["Q"], "C")
    assert [turn.content for turn in example.prompt_turns()] == ["C\n\nQ"]


@pytest.mark.parametrize(
    ("values", "form", "reason"),
    [
        ({"instruction": "Q"}, Format.ALPACA, "the column output is missing"),
        ({"messages": [{"role": "tool", "content": "x"}]}, Format.MESSAGES, r"an unknown speaker \(tool\)"),
        ({"messages": [{"role": "assistant", "content": "x"}]}, Format.MESSAGES, "no question with an answer"),
        ({"messages": []}, Format.MESSAGES, "empty or no list"),
        ({"question": "Q", "answer": {"a": 1}}, Format.QA, r"a field holds no text \(dict\)"),
        ({"question": "Q", "answer": "A", "history": "{"}, Format.QA, "the history is no list of pairs"),
        ({"paragraphs": []}, Format.SQUAD, "no question with an answer"),
        ({"chosen": "A"}, Format.PREFERENCE, "the column rejected is missing"),
        ({"chosen": "A", "rejected": "B"}, Format.PREFERENCE, "the column prompt is missing"),
        ({"chosen": "\n\nHuman: Q\n\nAssistant: A", "rejected": "\n\nHuman: X\n\nAssistant: B"}, Format.PREFERENCE,
         "part before the last answer"),
    ],
)  # fmt: skip
def test_that_a_row_that_does_not_fit_says_why(values: dict[str, object], form: Format, reason: str) -> None:
    found = mapped(values, form)
    assert isinstance(found, str), found
    assert re.search(reason, found)


def test_that_columns_are_named_by_hand() -> None:
    row = {"Frage": "Q", "Antwort": "A", "Quelle": "C"}
    named = shape(row, Format.COLUMNS, question="Frage", answer="Antwort", context="Quelle")
    assert named == [("user", "C\n\nQ"), ("assistant", "A")]
    assert shape(row, Format.COLUMNS, instruction="Say it", answer="Antwort")[0] == ("user", "Say it")
    assert (
        mapped(row, Format.COLUMNS, question="Frage", answer="gone") == "rows.jsonl, row 1: the column gone is missing"
    )
    with pytest.raises(UsageError, match="make no example"):
        mapped(row, Format.COLUMNS, question="Frage")


def test_that_placeholders_are_filled_in_every_text() -> None:
    row = Row(
        ORIGIN, {"messages": [{"role": "user", "content": "I am {{me}}"}, {"role": "assistant", "content": "{{x}}"}]}
    )
    found = mapper_for(Format.MESSAGES, ColumnMap(), {"me": "Ada"})(row)
    assert isinstance(found, Mapped)
    assert [turn.content for turn in found.examples[0].turns] == ["I am Ada", "{{x}}"]


def test_that_half_a_surrogate_pair_can_be_written() -> None:
    (example,) = mapped({"question": "\ud83d?", "answer": "A"})
    assert isinstance(example, Example)
    example.question.encode("utf-8")


def test_that_columns_of_no_known_format_are_not_guessed() -> None:
    assert recognise([Row(ORIGIN, {"Year": 1, "Costs": 2})]) is None


TREE = {
    "text": "Q1", "role": "prompter", "replies": [
        {"text": "A1", "role": "assistant", "replies": [
            {"text": "Q2", "role": "prompter", "replies": [{"text": "A2", "role": "assistant", "replies": []}]},
            {"text": "Q3", "role": "prompter", "replies": []},
        ]},
        {"text": "A4", "role": "assistant", "replies": []},
        {"text": "A5", "role": "assistant", "deleted": True, "replies": []},
    ],
}  # fmt: skip


def test_that_every_path_of_a_tree_is_an_example() -> None:
    found = mapped({"prompt": TREE}, Format.OASST_TREE)
    assert isinstance(found, list)
    paths = ["".join(turn.content for turn in example.turns) for example in found]
    assert paths == ["Q1A1Q2A2", "Q1A1", "Q1A4"]
    assert [example.origin.part for example in found] == [1, 2, 3]


def _flat(node: dict[str, object], parent: str | None, rows: list[dict[str, object]]) -> None:
    own = str(len(rows))
    rows.append(
        {"message_id": own, "parent_id": parent, **{name: node.get(name) for name in ("text", "role", "deleted")}}
    )
    for reply in node["replies"]:  # type: ignore[attr-defined]
        _flat(reply, own, rows)


def test_that_messages_in_any_order_grow_into_the_same_tree(tmp_path: Path) -> None:
    flat: list[dict[str, object]] = []
    _flat(TREE, None, flat)
    flat += [{"message_id": "x", "parent_id": "nobody", "text": "lost", "role": "prompter"}, {"text": "no id"}]
    random.Random(3).shuffle(flat)
    rows = [Row(Origin("m.csv", number), values) for number, values in enumerate(flat, 1)]
    found = list(trees_of(iter(rows), tmp_path))
    trees = [row for row in found if isinstance(row, Row)]
    refused = sorted(row.reason for row in found if isinstance(row, Refusal))
    assert refused == ["it has no message_id", "its parent message is not there"]
    assert sum(row.rows for row in trees) + len(refused) == len(flat)
    (tree,) = trees
    whole = mapper_for(Format.OASST_ROWS, ColumnMap(), {})(tree)
    assert isinstance(whole, Mapped)
    expected = mapped({"prompt": TREE}, Format.OASST_TREE)
    assert {one.turns for one in whole.examples} == {one.turns for one in expected}  # type: ignore[union-attr]
    assert list(tmp_path.iterdir()) == []


def test_that_a_deep_tree_is_read_without_recursion() -> None:
    root: dict[str, object] = {"text": "end", "role": "assistant", "replies": []}
    for depth in range(3_000):
        root = {"text": str(depth), "role": "prompter" if depth % 2 == 0 else "assistant", "replies": [root]}
    found = mapped({"prompt": root}, Format.OASST_TREE)
    assert isinstance(found, list)
    assert len(found) == 1
