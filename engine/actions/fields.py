"""What is to be extracted, from a list of names or a JSON Schema, and the schema of a value; calls no model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from engine.actions.types import ExtractField
from engine.core.errors import UsageError

MOST_FIELDS = 50
LONGEST_NAME = 120
LONGEST_DESCRIPTION = 1_000
# A longest value fits into the tokens of one answer, so that its JSON is always closed.
LONGEST_VALUE = 200
LONGEST_SCHEMA_CHARS = 64 * 1024
KINDS = ("string", "number", "integer", "boolean")


def fields_of(lines: Sequence[str]) -> tuple[ExtractField, ...]:
    """Fields from lines like "Invoice number" or "Total: the amount due". Raises `UsageError`."""
    fields = []
    for line in lines:
        name, _, description = line.partition(":")
        if name.strip():
            fields.append(ExtractField(name.strip(), description.strip()))
    return checked_fields(fields)


def fields_of_schema(text: str) -> tuple[ExtractField, ...]:
    """Fields from the properties of a JSON Schema of an object with plain values. Raises `UsageError`."""
    if len(text) > LONGEST_SCHEMA_CHARS:
        raise UsageError("The JSON Schema is too large.", "Use fewer fields.")
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"The JSON Schema is not valid JSON: {error}.", "Correct it.") from error
    properties = schema.get("properties") if isinstance(schema, dict) else None
    if not isinstance(properties, dict):
        raise UsageError("The JSON Schema has no properties.", 'It must be like {"properties": {"Total": {…}}}.')
    return checked_fields([_field(name, rules) for name, rules in properties.items()])


def _field(name: str, rules: Any) -> ExtractField:
    if not isinstance(rules, dict):
        raise UsageError(f"The property “{name}” of the JSON Schema has no rules.", 'Write {"type": "string"}.')
    kinds = rules.get("type", "string")
    kinds = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]
    if len(kinds) != 1 or kinds[0] not in KINDS:
        raise UsageError(
            f"The property “{name}” is no plain value.", f"Possible types: {', '.join(KINDS)}; each may also be null."
        )
    choices = rules.get("enum", [])
    if not isinstance(choices, list) or not all(isinstance(choice, str) for choice in choices if choice is not None):
        raise UsageError(f"The choices of “{name}” are not a list of texts.", "Correct its enum.")
    description = rules.get("description", "")
    wanted = tuple(choice for choice in choices if choice is not None)
    return ExtractField(name, description if isinstance(description, str) else "", kinds[0], wanted)


def checked_fields(fields: Sequence[ExtractField]) -> tuple[ExtractField, ...]:
    """The fields themselves. Raises `UsageError` for none, too many, too long ones and ones of the same name."""
    if not fields:
        raise UsageError("There is nothing to extract.", "Name at least one field.")
    if len(fields) > MOST_FIELDS:
        raise UsageError(f"There are more than {MOST_FIELDS} fields.", "Extract them in two runs.")
    names: set[str] = set()
    for field in fields:
        if len(field.name) > LONGEST_NAME or len(field.description) > LONGEST_DESCRIPTION:
            raise UsageError(f"The field “{field.name[:40]}” is too long.", "Use fewer words.")
        if field.kind not in KINDS:
            raise UsageError(f"The field “{field.name}” has an unknown type.", f"Possible: {', '.join(KINDS)}.")
        if field.name in names:
            raise UsageError(f"The field “{field.name}” is named twice.", "Give each one a name of its own.")
        names.add(field.name)
    return tuple(fields)


def value_schema(field: ExtractField) -> str:
    """The JSON Schema of `{"value": …}`, null when the excerpts do not hold it."""
    value: dict[str, Any]
    if field.choices:
        value = {"enum": [*field.choices, None]}
    elif field.kind == "string":
        value = {"type": ["string", "null"], "maxLength": LONGEST_VALUE}
    else:
        value = {"type": [field.kind, "null"]}
    return json.dumps({"type": "object", "properties": {"value": value}, "required": ["value"]})


def value_of(text: str) -> str:
    """The value in what the model wrote, with its digits as written; empty for null and for what is no JSON."""
    try:
        data = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return ""
    value = data.get("value") if isinstance(data, dict) else None
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(value.split()) if isinstance(value, str) else ""
