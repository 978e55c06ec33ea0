"""Makes the grammar (GBNF) that an answer must follow from a JSON Schema; knows no model and samples nothing.

Only what the grammar enforces is accepted: a schema with a rule that would be passed over is refused, so that an
answer that is complete also validates. Objects are written in the order of their properties, without others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

from engine.core.errors import UsageError
from engine.inference.types import SamplingParams

LONGEST_SCHEMA = 64 * 1024
LONGEST_GRAMMAR = 256 * 1024
_MOST_PARTS = 2000
_MOST_DEPTH = 40
_MOST_REPEATS = 1000  # llama.cpp refuses more than 2,000 (llama-grammar.cpp, MAX_REPETITION_THRESHOLD)

_DIGITS4, _HEX = "[0-9] [0-9] [0-9] [0-9]", "[0-9a-fA-F]"
_DAY = '"0" [1-9] | [12] [0-9] | "3" [01]'
_RULES = {
    "value": "object | array | string | number | boolean | null",
    "object": '"{" (string ":" ws value ("," ws string ":" ws value)*)? "}"',
    "array": '"[" (value ("," ws value)*)? "]"',
    "string": r'"\"" char* "\""',
    "char": r'[^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F])',
    "number": 'integer ("." [0-9]{1,16})? ([eE] [-+]? [0-9]{1,2})?',
    "integer": '"-"? ("0" | [1-9] [0-9]{0,15})',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "ws": '" "?',
    "date": f'{_DIGITS4} "-" ("0" [1-9] | "1" [0-2]) "-" ({_DAY})',
    "time": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9] ("Z" | [+-] [01] [0-9] ":" [0-5] [0-9])',
    "uuid": f'{_HEX}{{8}} "-" {_HEX}{{4}} "-" {_HEX}{{4}} "-" {_HEX}{{4}} "-" {_HEX}{{12}}',
}
_FORMATS = {"date": "date", "time": "time", "date-time": 'date "T" time', "uuid": "uuid"}
# What only describes, and what is looked up by reference.
_NOTES = frozenset({"$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples",
                    "deprecated", "readOnly", "writeOnly"})  # fmt: skip
_BY_TYPE = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "prefixItems", "minItems", "maxItems"},
    "string": {"minLength", "maxLength", "format"},
    "number": set(),
    "integer": set(),
    "boolean": set(),
    "null": set(),
}
_REFERENCE = re.compile(r"[\w/$%~.-]*")


def grammar_of(sampling: SamplingParams) -> str:
    """The grammar the answer must follow, empty for none. Raises `UsageError` for a schema or grammar that is none."""
    if sampling.json_schema and sampling.grammar:
        raise UsageError("An answer can follow a JSON Schema or a grammar, not both.", "Leave one of them empty.")
    if sampling.json_schema:
        return json_schema_grammar(sampling.json_schema)
    if sampling.grammar:
        check_grammar(sampling.grammar)
    return sampling.grammar


def check_grammar(grammar: str) -> None:
    """Refuse what native code might choke on; whether it is a grammar at all is llama.cpp's to say."""
    if len(grammar) > LONGEST_GRAMMAR or "\0" in grammar:
        raise UsageError("The grammar is too long or holds characters that no text has.", "Use a smaller grammar.")
    depth = deepest = 0
    for mark in re.sub(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]', "", grammar):
        depth += (mark == "(") - (mark == ")")
        deepest = max(deepest, depth)
    if deepest > _MOST_DEPTH * 5:
        raise UsageError("The grammar is nested too deeply.", "Use more rules instead.")


def json_schema_grammar(schema: str) -> str:
    """The grammar of all texts that are JSON and follow the schema. Raises `UsageError` that says why there is none."""
    if len(schema) > LONGEST_SCHEMA:
        raise UsageError("The JSON Schema is too large.", f"It may have {LONGEST_SCHEMA // 1024} thousand characters.")
    try:
        root = json.loads(schema)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"The JSON Schema is not valid JSON: {error}.", "Correct it.") from error
    grammar = _Converter(root).convert()
    if len(grammar) > LONGEST_GRAMMAR:
        raise UsageError("The JSON Schema is too large.", "Use a smaller one.")
    return grammar


class _Converter:
    """Visits a schema once; each named part (`$ref`) becomes one rule, so recursion in the schema ends."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._rules: dict[str, str] = {}
        self._references: dict[str, str] = {}
        self._parts = 0
        self._objects = 0
        self._depth = 0

    def convert(self) -> str:
        self._rules["root"] = self._visit(self._root)
        wanted, rules = ["root"], {**_RULES, **self._rules}
        for name in wanted:
            body = re.sub(r'"(?:[^"\\]|\\.)*"|\[(?:[^\]\\]|\\.)*\]', " ", rules[name])
            wanted += [word for word in dict.fromkeys(re.findall(r"[a-z][a-z0-9-]*", body)) if word not in wanted]
        return "".join(f"{name} ::= {rules[name]}\n" for name in wanted)

    def _visit(self, schema: Any) -> str:
        self._parts += 1
        self._depth += 1
        if self._parts > _MOST_PARTS or self._depth > _MOST_DEPTH:
            _refuse("it is too large or nested too deeply")
        expression = self._expression(schema)
        self._depth -= 1
        return expression

    def _expression(self, schema: Any) -> str:
        if schema is True:
            return "value"
        if not isinstance(schema, dict):
            _refuse(f"{json.dumps(schema)[:60]} is no schema that an answer could follow")
        keys = schema.keys() - _NOTES
        for key, build in self._whole().items():
            if key in keys:
                self._only(keys, {key, "type"} if key in {"const", "enum"} else {key})
                return build(schema[key])
        kind = schema.get("type", self._guess(keys))
        if isinstance(kind, list):
            known = {item: _BY_TYPE[item] for item in kind if isinstance(item, str) and item in _BY_TYPE}
            self._only(keys, {"type"}.union(*known.values()))
            parts = [self._visit({**{k: schema[k] for k in keys & own}, "type": t}) for t, own in known.items()]
            return self._any(parts) if len(known) == len(kind) else _refuse(f"the type {kind} is unknown")
        if kind is None:
            self._only(keys, set())
            return "value"
        if not isinstance(kind, str) or kind not in _BY_TYPE:
            _refuse(f"the type {json.dumps(kind)[:40]} is unknown")
        self._only(keys, {"type", *_BY_TYPE[kind]})
        built = {"object": self._object, "array": self._array, "string": self._string}.get(kind)
        return built(schema) if built is not None else kind

    def _whole(self) -> dict[str, Callable[[Any], str]]:
        """Keywords that say everything about a value."""
        return {
            "$ref": self._reference,
            "const": self._literal,
            "enum": lambda values: self._any([self._literal(value) for value in self._list(values)]),
            "anyOf": lambda parts: self._any([self._visit(part) for part in self._list(parts)]),
            "oneOf": lambda parts: self._any([self._visit(part) for part in self._list(parts)]),
            "allOf": self._all,
        }

    def _guess(self, keys: set[str]) -> str | None:
        return next((kind for kind, own in _BY_TYPE.items() if keys & own), None)

    def _only(self, keys: set[str], allowed: set[str]) -> None:
        if extra := sorted(keys - allowed):
            _refuse(f"“{extra[0]}” cannot be kept by the model while it writes")

    def _list(self, value: Any) -> list[Any]:
        return value if isinstance(value, list) and value else _refuse("a list of choices is empty or no list")

    def _any(self, parts: list[str]) -> str:
        return parts[0] if len(parts) == 1 else f"({' | '.join(dict.fromkeys(parts))})"

    def _all(self, parts: Any) -> str:
        if len(self._list(parts)) != 1:
            _refuse("“allOf” with several parts cannot be kept by the model while it writes")
        return self._visit(parts[0])

    def _literal(self, value: Any) -> str:
        text = json.dumps(value, ensure_ascii=False)
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _reference(self, reference: Any) -> str:
        if not isinstance(reference, str) or not reference.startswith("#") or not _REFERENCE.fullmatch(reference[1:]):
            _refuse(f"the reference {json.dumps(reference)[:60]} does not point into the schema itself")
        if reference not in self._references:
            name = self._references[reference] = f"ref-{len(self._references)}"
            target = self._root
            for step in reference[1:].split("/")[1:]:
                key = step.replace("~1", "/").replace("~0", "~")
                if not isinstance(target, dict) or key not in target:
                    _refuse(f"there is nothing at {reference}")
                target = target[key]
            self._rules[name] = self._visit(target)
        return self._references[reference]

    def _string(self, schema: dict[str, Any]) -> str:
        low, high = self._bounds(schema, "minLength", "maxLength")
        form = _FORMATS.get(schema.get("format", ""))
        if form is not None:
            return f'"\\"" {form} "\\""'
        return "string" if (low, high) == (0, None) else f'"\\"" char{_times(low, high)} "\\""'

    def _array(self, schema: dict[str, Any]) -> str:
        low, high = self._bounds(schema, "minItems", "maxItems")
        if "prefixItems" in schema:
            items = [self._visit(item) for item in self._list(schema["prefixItems"])]
            if schema.get("items", False) is not False or low > len(items) or (high or len(items)) < len(items):
                _refuse("“prefixItems” together with further items cannot be kept by the model while it writes")
            return " ".join(['"["', ' "," ws '.join(items), '"]"'])
        item = self._visit(schema.get("items", True))
        if high == 0:
            return '"[" "]"'
        more = f'("," ws {item}){_times(max(0, low - 1), None if high is None else high - 1)}'
        body = f"{item} {more}"
        return f'"[" {body} "]"' if low else f'"[" ({body})? "]"'

    def _object(self, schema: dict[str, Any]) -> str:
        properties, required = schema.get("properties", {}), schema.get("required", [])
        if not isinstance(properties, dict) or not isinstance(required, list):
            _refuse("“properties” or “required” is of the wrong kind")
        if missing := [name for name in required if name not in properties]:
            _refuse(f"the required property {json.dumps(missing[0])[:60]} is not described")
        if not properties:
            more = schema.get("additionalProperties", True)
            if more is False:
                return '"{" "}"'
            value = self._visit(more)
            return f'"{{" (string ":" ws {value} ("," ws string ":" ws {value})*)? "}}"'
        return f'"{{" {self._members(list(properties.items()), set(required))} "}}"'

    def _members(self, properties: list[tuple[str, Any]], required: set[str]) -> str:
        """Rules from the last property to the first: what may follow once something was written, and at the start."""
        group, self._objects = self._objects, self._objects + 1
        later, start = "", ""
        for number, (name, schema) in reversed(list(enumerate(properties))):
            pair = f'{self._literal(name)} ":" ws {self._visit(schema)}'
            after, at_start = f'"," ws {pair} {later}'.strip(), f"{pair} {later}".strip()
            if name not in required:
                after = f"({after} | {later})" if later else f"({after})?"
                at_start = f"({at_start} | {start})" if start else f"({at_start})?"
            later, start = self._rule(f"later-{group}-{number}", after), self._rule(f"from-{group}-{number}", at_start)
        return start

    def _rule(self, name: str, body: str) -> str:
        self._rules[name] = body
        return name

    def _bounds(self, schema: dict[str, Any], low: str, high: str) -> tuple[int, int | None]:
        least, most = schema.get(low, 0), schema.get(high)
        for bound in (least, 0 if most is None else most):
            if not isinstance(bound, int) or isinstance(bound, bool) or not 0 <= bound <= _MOST_REPEATS:
                _refuse(f"“{low}” and “{high}” must lie between 0 and {_MOST_REPEATS}")
        if most is not None and most < least:
            _refuse(f"“{high}” is smaller than “{low}”")
        return least, most


def _times(low: int, high: int | None) -> str:
    if high is None:
        return f"{{{low},}}" if low else "*"
    return f"{{{low},{high}}}"


def _refuse(reason: str) -> NoReturn:
    raise UsageError(f"The JSON Schema cannot be used: {reason}.", "Change the schema.")
