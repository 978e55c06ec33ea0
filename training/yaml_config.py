"""Typed settings from a YAML file a person wrote, and back; knows none of the settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core.errors import UsageError

_LARGEST_YAML_BYTES = 1 << 20
# The time PyYAML takes grows with the square of the depth: 100,000 brackets took 98 s.
_MOST_BRACKETS = 2_000
_START = "Begin with one that --write-config writes."


class Section(BaseModel):
    """Base of all parts: frozen, and an unknown key is an error rather than a silent loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Model = TypeVar("Model", bound=Section)


def read_yaml(file: Path, model: type[Model], kind: str) -> Model:
    """`kind` is what the person calls such a file. Raises `UsageError` with the place of the first mistake."""
    try:
        if file.stat().st_size > _LARGEST_YAML_BYTES:
            raise UsageError(f"{file.name} is too large for a {kind} file.", _START)
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"The {kind} file {file} is no text in UTF-8.", "Save it as UTF-8.") from error
    except OSError as error:
        cause = error.strerror or error
        raise UsageError(f"The {kind} file {file} cannot be read: {cause}.", "Check the path.") from error
    return parse_yaml(text, file.name, model, kind)


def parse_yaml(text: str, name: str, model: type[Model], kind: str) -> Model:
    """Raises `UsageError` with the place of the first mistake."""
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        raise UsageError(f"{name} has too many brackets for a {kind} file.", _START)
    try:
        # An alias of an alias of a list makes a small file endless.
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text)):
            raise UsageError(f"{name} uses YAML aliases (*name).", "Write the values out.")
        return model.model_validate(yaml.safe_load(text))
    except RecursionError as error:
        raise UsageError(f"{name} is nested too deeply.", _START) from error
    except yaml.YAMLError as error:
        raise _no_yaml(name, error) from error
    except ValidationError as error:
        line = line_of(text, error.errors()[0]["loc"])
        at = f", line {line}" if line else ""
        raise mistake(f"{name} is no valid {kind}{at}", error) from error
    except ValueError as error:
        # PyYAML makes dates and numbers of what looks like one.
        hint = "Put what is no date or number in quotes."
        raise UsageError(f"{name} is no YAML: {' '.join(str(error).split())[:200]}.", hint) from error


def line_of(text: str, place: Sequence[str | int]) -> int:
    """The line of a value in a YAML text, counted from one, or of the part it is missing in; 0 for the whole text."""
    node = yaml.compose(text)
    line = 0
    for part in place:
        found = _below(node, part)
        if found is None:
            break
        node, line = found
    return line


def _below(node: Any, part: str | int) -> tuple[Any, int] | None:
    """A value in a mapping or a list, and its line."""
    if isinstance(node, yaml.MappingNode):
        named = [(value, key.start_mark.line + 1) for key, value in node.value if key.value == str(part)]
        return named[-1] if named else None
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part].start_mark.line + 1
    return None


def _no_yaml(name: str, error: yaml.YAMLError) -> UsageError:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return UsageError(f"{name} is no YAML: {' '.join(str(error).split())[:200]}.", "Correct that line.")
    problem = getattr(error, "problem", None) or getattr(error, "context", None) or "it cannot be read"
    return UsageError(f"{name} is no YAML, line {mark.line + 1}: {problem}.", "Correct that line.")


def parse_scalar(text: str, what: str) -> Any:
    """One value or list as YAML writes it. Raises `UsageError`."""
    if len(text) > _MOST_BRACKETS:
        raise UsageError(f'"{what[:60]}…" is too long.', "Write a configuration file instead.")
    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        raise UsageError(f'"{what}" has no value that can be read.', "As in optim.epochs=2.") from error


def mistake(what: str, error: ValidationError) -> UsageError:
    """The first mistake of a file, as a sentence."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"]) or "the top"
    said = "there must be keys with their values" if first["type"] == "model_type" else first["msg"]
    return UsageError(f"{what}: {where}: {said}.", "Correct it; the keys are listed in training/README.md.")


def to_yaml(settings: Section) -> str:
    """With every default written out: it means the same when a default changes."""
    return str(yaml.safe_dump(settings.model_dump(mode="json"), sort_keys=False, allow_unicode=True, width=120))
