"""Extracted values: verified only when they stand on the page, kept cell by cell, at need a whole sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.actions.documents import evidence_in
from engine.actions.extract import OWN_WORDS, located
from engine.actions.fields import fields_of, fields_of_schema, value_of, value_schema
from engine.actions.types import ActionScope, ExtractedRowDone, ExtractField
from engine.actions.word_for_word import occurrences
from engine.core.errors import Cancelled, UsageError
from engine.core.events import Notice
from engine.core.jobs import CancelToken
from tests.unit.actions.action_bench import SMALL, ActionLibrary, Bench, events_of, model

ALL = ActionScope("Documents")
BILL = "Invoice INV-204 of Harbour Street Workshop.\nThe amount due is 1,284 euro.\nIt is payable until 3 May 2025."
FIELDS = fields_of(["Invoice number", "Amount due: in euro"])


def says(*values: object) -> list[str]:
    return [json.dumps({"value": value}) for value in values]


def test_that_each_cell_has_value_quote_page_and_is_verified(bench: Bench) -> None:
    bench.library.put("Documents", "bill.txt", "Dear reader.", BILL)
    fields = (*FIELDS, ExtractField("Amount", kind="number"))
    events = events_of(bench.open(model(*says("INV-204", "1,284 euro", 1284))).extract(fields, ALL))
    (row,) = events[-1].result.rows
    number, due, amount = row.cells
    assert (number.value, number.verified, number.citation.page) == ("INV-204", True, 2)
    assert number.citation.quote == "Invoice INV-204 of Harbour Street Workshop."
    assert (due.value, due.verified, due.citation.quote) == ("1,284 euro", True, "The amount due is 1,284 euro.")
    assert (amount.value, amount.verified) == ("1284", True)
    for cell in row.cells:
        page = bench.library.page(cell.citation.sha256, cell.citation.page).text
        assert page[cell.citation.char_start : cell.citation.char_end] == cell.citation.quote
    assert [type(e) for e in events].count(ExtractedRowDone) == 1


@pytest.mark.parametrize("value", ["INV-205", "204 INV", "1,284.50 euro", "28"])
def test_that_a_value_not_on_the_page_is_kept_and_never_verified(bench: Bench, value: str) -> None:
    bench.library.put("Documents", "bill.txt", BILL)
    table = bench.open(model(*says(value))).extract(fields_of(["Invoice number"]), ALL).result(10)
    (cell,) = table.rows[0].cells
    assert (cell.value, cell.verified, cell.citation) == (value, False, None)


def test_that_null_and_broken_json_are_empty_cells(bench: Bench) -> None:
    bench.library.put("Documents", "bill.txt", BILL)
    actions = bench.open(model('{"value": null}', '{"value": "INV'))
    (row,) = actions.extract(FIELDS, ALL).result(10).rows
    assert [(cell.value, cell.verified) for cell in row.cells] == [("", False), ("", False)]


def test_that_a_stop_keeps_every_finished_cell(bench: Bench) -> None:
    for n in range(3):
        bench.library.put("Documents", f"bill {n}.txt", BILL.replace("204", f"20{n}"))
    backend = model(*says("INV-200", "1,284 euro"), token_delay_s=0.01)  # then it counts on and on
    job = bench.open(backend).extract(FIELDS, ALL)
    while not isinstance(job.events.get(timeout=10), ExtractedRowDone):
        pass
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(10)
    backend = model(*says("INV-201", "1,284 euro", "INV-202", "1,284 euro"))
    table = bench.open(backend).extract(FIELDS, ALL).result(10)
    assert [row.cells[0].value for row in table.rows] == ["INV-200", "INV-201", "INV-202"]
    assert len(backend.prompts) == 4
    assert all(cell.verified for row in table.rows for cell in row.cells)


def test_that_a_new_field_does_not_ask_for_the_old_ones_again(bench: Bench) -> None:
    bench.library.put("Documents", "bill.txt", BILL)
    bench.open(model(*says("INV-204", "1,284 euro"))).extract(FIELDS, ALL).result(10)
    backend = model(*says("3 May 2025"))
    (row,) = (
        bench.open(backend).extract(fields_of([*(f.name for f in FIELDS[:1]), "Payable until"]), ALL).result(10).rows
    )
    assert len(backend.prompts) == 1
    assert [cell.value for cell in row.cells] == ["INV-204", "3 May 2025"]


def test_that_a_very_small_model_is_not_asked_and_this_is_said(bench: Bench) -> None:
    bench.library.put("Documents", "bill.txt", BILL)
    backend = model(parameters=SMALL)
    fields = (*fields_of(["Amount due", "Name of the emperor"]), ExtractField("Amount due as number", kind="number"))
    events = events_of(bench.open(backend).extract(fields, ALL))
    assert [e.text for e in events if isinstance(e, Notice)] == [OWN_WORDS]
    assert backend.prompts == []
    due, emperor, number = events[-1].result.rows[0].cells
    assert (due.value, due.verified) == ("The amount due is 1,284 euro.", True)
    assert (emperor.value, emperor.verified) == ("", False)
    assert (number.value, number.verified) == ("1,284", True)


def test_that_the_model_reads_field_description_choices_and_excerpts(bench: Bench) -> None:
    bench.library.put("Documents", "bill.txt", BILL)
    backend = model(*says("euro"))
    field = ExtractField("Currency", "of the amount", choices=("euro", "dollar"))
    bench.open(backend).extract([field], ALL).result(10)
    assert "Wanted: Currency\nof the amount One of: euro, dollar." in backend.prompts[0]
    assert "The amount due is 1,284 euro." in backend.prompts[0]
    assert json.loads(backend.sampling[0].json_schema)["properties"]["value"] == {"enum": ["euro", "dollar", None]}


WORDS = st.sampled_from(["alpha", "beta", "12", "1,284", "3.5", "Gamma", "INV-204", "no", "–", "é"])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=30), st.lists(WORDS, min_size=1, max_size=3), st.data())
def test_that_a_verified_cell_is_on_its_page_word_for_word(
    page: list[str], other: list[str], data: st.DataObject
) -> None:
    text = " ".join(page) + "."
    library = ActionLibrary()
    library.put("Documents", "page.txt", text)
    start = data.draw(st.integers(0, len(page) - 1))
    value = data.draw(st.sampled_from([" ".join(page[start : start + 2]), " ".join(other), text[start:]]))
    (info,) = library.list("Documents")
    evidence = evidence_in(library, " ".join(page), info, 5, CancelToken())
    cell = located("field", value, evidence, library)
    if cell.verified:
        citation = cell.citation
        assert text[citation.char_start : citation.char_end] == citation.quote
        assert next(iter(occurrences(value, citation.quote)), None) is not None
    if not any(occurrences(value, text)):
        assert not cell.verified


def test_that_fields_come_from_lines_and_from_a_json_schema() -> None:
    assert fields_of(["Total: the amount: due", " ", "Date"]) == (
        ExtractField("Total", "the amount: due"),
        ExtractField("Date"),
    )
    schema = {"properties": {"Total": {"type": ["number", "null"], "description": "in euro"},
                             "State": {"type": "string", "enum": ["paid", "open"]}}}  # fmt: skip
    assert fields_of_schema(json.dumps(schema)) == (
        ExtractField("Total", "in euro", "number"),
        ExtractField("State", "", "string", ("paid", "open")),
    )


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"properties": []}', '{"properties": {}}', '{"properties": {"a": 1}}',
     '{"properties": {"a": {"type": "object"}}}', '{"properties": {"a": {"enum": [1]}}}',
     json.dumps({"properties": {str(n): {} for n in range(51)}})],
)  # fmt: skip
def test_that_a_schema_that_is_none_is_a_sentence(text: str) -> None:
    with pytest.raises(UsageError):
        fields_of_schema(text)


def test_that_no_field_or_one_named_twice_is_refused() -> None:
    for lines in ([], [" "], ["A", "A: again"], ["x" * 200]):
        with pytest.raises(UsageError):
            fields_of(lines)


def test_that_the_grammar_takes_the_schema_of_every_kind_of_field() -> None:
    from engine.inference.grammar import json_schema_grammar

    for field in (ExtractField("a"), ExtractField("b", kind="number"), ExtractField("c", kind="integer"),
                  ExtractField("d", kind="boolean"), ExtractField("e", choices=("x", "y"))):  # fmt: skip
        assert json_schema_grammar(value_schema(field))


def test_that_a_number_keeps_its_digits() -> None:
    assert value_of('{"value": 1284.50}') == "1284.50"
    assert value_of('{"value": true}') == "true"
    assert value_of("[]") == ""
