"""What becomes of a JSON Schema, and schemas and grammars that are refused before native code sees them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engine.core.errors import UsageError
from engine.inference.grammar import LONGEST_SCHEMA, grammar_of, json_schema_grammar
from engine.inference.types import SamplingParams


def rules(schema: Any) -> dict[str, str]:
    text = json_schema_grammar(json.dumps(schema))
    return dict(line.split(" ::= ", 1) for line in text.splitlines())


def test_that_an_object_has_its_properties_in_order_and_the_optional_ones_may_lack() -> None:
    made = rules({"type": "object", "properties": {"a": {"type": "integer"}, "b": {"const": "x"}}, "required": ["b"]})
    assert made["root"] == '"{" from-0-0 "}"'
    assert made["from-0-0"] == r'("\"a\"" ":" ws integer later-0-1 | from-0-1)'
    assert made["from-0-1"] == r'"\"b\"" ":" ws "\"x\""'
    assert made["later-0-1"] == r'"," ws "\"b\"" ":" ws "\"x\""'


def test_that_no_rule_is_made_that_is_not_used() -> None:
    assert set(rules({"type": "boolean"})) == {"root", "boolean"}
    assert set(rules(True)) >= {"root", "value", "object", "string", "char", "null"}


def test_that_text_in_quotes_stays_text() -> None:
    assert rules({"enum": ['say "hi"\\', "é", 3, None, [1], "a\nb"]})["root"] == (
        r'("\"say \\\"hi\\\"\\\\\"" | "\"é\"" | "3" | "null" | "[1]" | "\"a\\nb\"")'
    )


def test_that_a_recursive_schema_ends() -> None:
    tree = {"type": "object", "properties": {"kids": {"type": "array", "items": {"$ref": "#"}}}}
    made = rules(tree)
    assert made["ref-0"] == '"{" from-1-0 "}"'
    assert made["from-1-0"] == made["from-0-0"]
    assert '("," ws ref-0)*' in made["from-1-0"]


def test_that_objects_in_objects_keep_their_own_members() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "null"}}, "required": ["x"]}
    made = rules({"type": "object", "properties": {"a": inner, "b": inner}, "required": ["a", "b"]})
    assert made["root"] == '"{" from-0-0 "}"'
    assert made["from-0-0"] == r'"\"a\"" ":" ws "{" from-2-0 "}" later-0-1'
    assert made["from-2-0"] == made["from-1-0"] == r'"\"x\"" ":" ws null'


def test_that_types_and_bounds_are_kept() -> None:
    assert rules({"type": ["string", "null"], "maxLength": 3})["root"] == r'("\"" char{0,3} "\"" | null)'
    assert rules({"type": "array", "items": {"type": "null"}, "minItems": 2, "maxItems": 4})["root"] == (
        '"[" null ("," ws null){1,3} "]"'
    )
    assert rules({"prefixItems": [{"type": "null"}, True]})["root"] == '"[" null "," ws value "]"'
    assert rules({"items": {"type": "null"}})["root"] == '"[" (null ("," ws null)*)? "]"'
    assert rules({"properties": {}, "additionalProperties": False})["root"] == '"{" "}"'


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "integer", "minimum": 3}, "minimum"),
        ({"type": "string", "pattern": "^a$"}, "pattern"),
        ({"not": {"type": "string"}}, "not"),
        ({"type": "object", "properties": {"a": True}, "anyOf": [True]}, "properties"),
        ({"type": "object", "required": ["a"]}, "required property"),
        ({"type": "object", "properties": {"a": True}, "minProperties": 1}, "minProperties"),
        ({"allOf": [True, True]}, "allOf"),
        ({"type": "date"}, "type"),
        ({"type": ["string", "x"]}, "type"),
        ({"type": 3}, "type"),
        ({"enum": []}, "choices"),
        ({"enum": "abc"}, "choices"),
        ({"$ref": "https://example.org/schema.json"}, "reference"),
        ({"$ref": "#/nowhere"}, "nothing at"),
        ({"$ref": 3}, "reference"),
        ({"type": "array", "items": {"type": "null"}, "maxItems": 10**9}, "maxItems"),
        ({"type": "string", "minLength": 5, "maxLength": 2}, "smaller"),
        ({"type": "string", "maxLength": -1}, "maxLength"),
        ({"type": "string", "maxLength": "3"}, "maxLength"),
        ({"prefixItems": [True], "items": True}, "prefixItems"),
        (False, "false"),
        ([1], "1"),
        ("text", "text"),
        ({"properties": [1]}, "properties"),
    ],
)
def test_that_a_schema_that_could_not_be_kept_is_refused_with_the_reason(schema: Any, words: str) -> None:
    with pytest.raises(UsageError) as caught:
        json_schema_grammar(json.dumps(schema))
    assert words in caught.value.user_message


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[" * 100_000,
        '{"type": ' * 50 + "1" + "}" * 50,
        json.dumps({"anyOf": [{"const": number} for number in range(5000)]})[: LONGEST_SCHEMA - 1] + "]}",
        '"' + "x" * LONGEST_SCHEMA + '"',
        '{"items": ' * 60 + "true" + "}" * 60,
    ],
)
def test_that_a_schema_without_measure_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        json_schema_grammar(text)


def test_that_schema_and_grammar_exclude_each_other() -> None:
    assert grammar_of(SamplingParams()) == ""
    assert grammar_of(SamplingParams(grammar='root ::= "a"')) == 'root ::= "a"'
    with pytest.raises(UsageError):
        grammar_of(SamplingParams(json_schema="{}", grammar='root ::= "a"'))


@pytest.mark.parametrize("grammar", ["(" * 300 + ")" * 300, "x" * 300_000, 'root ::= "a\0"'])
def test_that_a_grammar_that_native_code_might_choke_on_is_refused(grammar: str) -> None:
    with pytest.raises(UsageError):
        grammar_of(SamplingParams(grammar=grammar))
    assert grammar_of(SamplingParams(grammar='root ::= "' + "(" * 300 + '"'))
