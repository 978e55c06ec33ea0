"""What making pairs asks of the rest of the program: the pages of a collection, and a model that writes; implements
neither."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.core.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class PageRef:
    """One page of a document of the collection; `sha256` is that of the document."""

    document: str
    sha256: str
    page: int


@dataclass(frozen=True, slots=True)
class Writer:
    """The model that writes. `identity` is equal for two models only when they write the same."""

    name: str
    identity: str
    parameters: int
    context_length: int


@dataclass(frozen=True, slots=True)
class Asked:
    """The turns of one prompt as (role, text): the system's words, examples, and last what is wanted."""

    turns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What every text of one call must keep to: a grammar (GBNF), a length in tokens, how it is sampled."""

    grammar: str
    max_tokens: int
    temperature: float
    seed: int
    repeat_penalty: float = 1.0


@dataclass(frozen=True, slots=True)
class Written:
    """The text for prompt number `index`; `whole` is false when it reached its longest length."""

    index: int
    text: str
    whole: bool


class Generator(Protocol):
    """Given by whoever makes pairs. Each may raise an `AquiferError` that says what is missing, or `Cancelled`."""

    def writer(self, token: CancelToken) -> Writer:
        """The model, loaded now if it is not."""
        ...

    def pages(self, collection: str) -> Iterator[PageRef]:
        """Every page, in the order the documents were added. Raises `UsageError` when there is none."""
        ...

    def page_text(self, page: PageRef) -> str:
        """Read when it is needed: with a bound on the passages, few pages of a large collection are."""
        ...

    def count_tokens(self, texts: Sequence[str], token: CancelToken) -> Sequence[int]: ...

    def generate(self, asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        """The texts as they are finished, in any order; rests while a chat is answered."""
        ...
