"""Fields as the text of the field where they are typed, and back; looks for none of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from engine.api import ExtractField, fields_of, fields_of_schema


def fields_in(text: str) -> tuple[ExtractField, ...]:
    """A field a line, or the properties of a JSON Schema. Raises `AquiferError`."""
    return fields_of_schema(text) if text.lstrip().startswith("{") else fields_of(text.splitlines())


def text_of(fields: Sequence[ExtractField]) -> str:
    """Lines where they say everything, else a JSON Schema."""
    if all(field.kind == "string" and not field.choices and ":" not in field.name for field in fields):
        return "\n".join(f"{field.name}: {field.description}" if field.description else field.name for field in fields)
    properties = {}
    for field in fields:
        known: dict[str, object] = {"type": field.kind}
        if field.description:
            known["description"] = field.description
        if field.choices:
            known["enum"] = list(field.choices)
        properties[field.name] = known
    return json.dumps({"type": "object", "properties": properties}, indent=2, ensure_ascii=False)
