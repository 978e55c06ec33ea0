"""The prompts of actions: files with named places, checked when loaded, changed per collection; calls no model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from engine.actions.store import ActionStore
from engine.core.errors import StorageError, UsageError

ASK_EVERY, EXTRACT = "ask-every-document", "extract"
HYDE = "hyde"
SUMMARISE_SECTION, SUMMARISE_MERGE = "summarise-section", "summarise-merge"
# What each prompt is given; every place must be named in it, and no other one may be.
PLACES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        ASK_EVERY: frozenset(),
        EXTRACT: frozenset({"field", "description", "excerpts"}),
        HYDE: frozenset({"question"}),
        SUMMARISE_SECTION: frozenset({"document", "pages", "text"}),
        SUMMARISE_MERGE: frozenset({"summaries"}),
    }
)
LONGEST_PROMPT_CHARS = 20_000
_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt with its places. `changed`: the person's own for this collection."""

    name: str
    text: str
    changed: bool = False

    def filled(self, **values: str) -> str:
        """The text with every `{place}` replaced; braces inside the values stay as they are."""
        return _PLACE.sub(lambda place: values[place[1]], self.text)


class Prompts:
    """Gives the prompt of a collection: the changed one, or the file that comes with the program."""

    def __init__(self, folder: Path, store: ActionStore) -> None:
        self._folder = folder
        self._store = store

    def get(self, name: str, collection: str) -> Prompt:
        """Raises `UsageError` for an unknown name, `StorageError` for a file that is missing or damaged."""
        changed = self._store.prompt(collection, _known(name))
        return Prompt(name, changed, changed=True) if changed is not None else self.default(name)

    def default(self, name: str) -> Prompt:
        """The prompt as it came."""
        file = self._folder / f"{_known(name)}.md"
        try:
            text = file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise StorageError(f"The prompt file {file.name} cannot be read.", "Get a complete copy.") from error
        problem = problem_of(name, text)
        if problem:
            raise StorageError(f"The prompt file {file.name} is damaged: {problem}", "Get a complete copy.")
        return Prompt(name, text)

    def set(self, name: str, collection: str, text: str) -> None:
        """Raises `UsageError` when a place is missing or unknown; the old prompt then stays."""
        problem = problem_of(_known(name), text)
        if problem:
            raise UsageError(f"The prompt cannot be used: {problem}", "Correct it, or reset it to the default.")
        self._store.set_prompt(collection, name, text.strip())

    def reset(self, name: str, collection: str) -> None:
        """Back to the prompt as it came."""
        self._store.set_prompt(collection, _known(name), None)


def problem_of(name: str, text: str) -> str:
    """Why the text cannot be this prompt, in a sentence; empty when it can."""
    if not text.strip():
        return "it is empty."
    if len(text) > LONGEST_PROMPT_CHARS:
        return f"it is longer than {LONGEST_PROMPT_CHARS} characters."
    found = set(_PLACE.findall(text))
    missing, unknown = sorted(PLACES[name] - found), sorted(found - PLACES[name])
    if missing:
        return f"{{{missing[0]}}} is missing."
    return f"{{{unknown[0]}}} means nothing in it." if unknown else ""


def _known(name: str) -> str:
    if name not in PLACES:
        raise UsageError(f"There is no prompt “{name}”.", f"There are: {', '.join(PLACES)}.")
    return name
