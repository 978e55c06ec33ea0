"""What actions over documents take, tell and give back; knows nothing of how they are done."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.chat.types import Answer, Citation
from engine.core.events import Event


@dataclass(frozen=True, slots=True)
class ActionScope:
    """The documents of a collection an action works on: those with these hashes, or all of them when there are none."""

    collection: str
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentRef:
    """Which document a row is about, as its collection names it."""

    sha256: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class AskedRow:
    """The answer of one document. `problem` is a sentence when the document could not be asked; then there is none."""

    document: DocumentRef
    answer: Answer | None = None
    problem: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class AskedTable:
    """One question over many documents, a row each in the order of the collection."""

    question: str
    rows: tuple[AskedRow, ...]
    model: str


@dataclass(frozen=True, slots=True)
class ExtractField:
    """What is looked for in every document. `kind` is "string", "number", "integer" or "boolean"; `choices` are the
    only values allowed (empty: any)."""

    name: str
    description: str = ""
    kind: str = "string"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExtractedCell:
    """One value. `citation` is the sentence of the page that holds it; without one the value was not found there.

    `verified`: the value stands word for word (after normalisation) in the quote, and the quote on its page.
    """

    field: str
    value: str = ""
    citation: Citation | None = None
    kept: bool = False

    @property
    def verified(self) -> bool:
        return self.citation is not None and self.citation.verified


@dataclass(frozen=True, slots=True)
class ExtractedRow:
    """The values of one document, a cell for each field; with a `problem` there are none."""

    document: DocumentRef
    cells: tuple[ExtractedCell, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ExtractedTable:
    """A row for each document, a column for each field."""

    fields: tuple[ExtractField, ...]
    rows: tuple[ExtractedRow, ...]
    model: str


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages `first` to `last` of one document."""

    document: DocumentRef
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SummaryParagraph:
    """`summary.answer.text[start:end]`, and the pages it was made from."""

    start: int
    end: int
    pages: tuple[PageRange, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary whose sentences are checked like those of an answer. `method` is "written" (by the model) or
    "key sentences" (the documents' own words)."""

    answer: Answer
    paragraphs: tuple[SummaryParagraph, ...]
    method: str
    model: str
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class FoundPassages:
    """What a search without a model found, the best first; each citation is a passage as it stands on its page."""

    query: str
    passages: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class RunInfo:
    """An action that was started: `kind` is "ask", "extract" or "summarise". `documents` is how many it works on;
    without `finished` there is no result (it was stopped, or a document of it was deleted), and it can go on."""

    id: str
    kind: str
    scope: ActionScope
    question: str = ""
    fields: tuple[ExtractField, ...] = ()
    documents: int = 0
    finished: bool = False
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class ActionProgress(Event):
    """`done` of `total` steps; `left_s` is how long the rest takes at this pace, None while that is not known."""

    done: int
    total: int
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class AskedRowDone(Event):
    """A row is finished and kept on disk (unless it has a problem)."""

    row: AskedRow


@dataclass(frozen=True, slots=True)
class ExtractedRowDone(Event):
    """A row is finished and kept on disk (unless it has a problem)."""

    row: ExtractedRow


@dataclass(frozen=True, slots=True)
class WritingModel:
    """The model that writes: `identity` tells it from every other (weights, quantisation, adapters)."""

    name: str
    identity: str
    parameters: int
    context_length: int


@dataclass(frozen=True, slots=True)
class TextWritten(Event):
    """The text for prompt number `index` is finished; `whole` is false when it reached its longest length."""

    index: int
    text: str
    whole: bool
