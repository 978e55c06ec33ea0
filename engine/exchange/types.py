"""What goes in and out of this room: chats as documents, and what an import brought; no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.core.events import Event


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style. `footnote` is a number of the document's footnotes and then there is no text; 0 for none. The
    text of a `formula` is its LaTeX with the delimiters."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    strike: bool = False
    link: str = ""
    footnote: int = 0
    formula: bool = False


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """`kind`: "paragraph", "heading" (level 1 to 6), "item" (level of the list from 1; an empty `marker` goes on with
    the item before), "code" (one run), "table" (`rows`, the first is the head) or "rule". `quote` is how deep it is
    quoted."""

    kind: str
    runs: tuple[Run, ...] = ()
    level: int = 0
    marker: str = ""
    quote: int = 0
    rows: tuple[tuple[Cell, ...], ...] = ()

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Footnote:
    """One citation of one answer; numbered from 1 through the whole document."""

    number: int
    quote: str
    document: str
    page: int
    verified: bool
    link: str = ""

    @property
    def place(self) -> str:
        """Where the quote stands, in words."""
        return f"{self.document}, {self.link}" if self.link else f"{self.document}, page {self.page}"

    @property
    def verdict(self) -> str:
        return "verified word for word" if self.verified else "not verified"


@dataclass(frozen=True, slots=True)
class ExportedMessage:
    """`kind` is "question" or "answer". `text` is the source (Markdown of an answer, plain text of a question), `marks`
    the footnote of each mark [n] in it. `unsupported` are sentences no document bears out. `created` is Unix time."""

    kind: str
    created: float
    text: str
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    model: str = ""
    unsupported: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        return self.kind == "question"


@dataclass(frozen=True, slots=True)
class ChatDocument:
    """A whole chat."""

    title: str
    created: float
    messages: tuple[ExportedMessage, ...]

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        return tuple(note for message in self.messages for note in message.footnotes)


@dataclass(frozen=True, slots=True)
class ImportProgress(Event):
    """So many chats were looked at; `title` is the one just taken."""

    done: int
    title: str


@dataclass(frozen=True, slots=True)
class SkippedChat:
    """A chat or file that was not taken, and why in one sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import. `id` names it for `undo` and is empty when nothing came in. `left_out` counts parts of
    chats that have no place here, by kind; of very many `skipped` ones only the first are named, `skipped_total` counts
    all."""

    id: str
    new: int = 0
    extended: int = 0
    restored: int = 0
    known: int = 0
    messages: int = 0
    skipped: tuple[SkippedChat, ...] = ()
    skipped_total: int = 0
    left_out: tuple[tuple[str, int], ...] = ()

    @property
    def taken(self) -> int:
        """How many chats are there, or have more in them, than before."""
        return self.new + self.extended + self.restored


@dataclass(frozen=True, slots=True)
class ChatSource:
    """Where a program keeps its chats on this computer, with their number."""

    program: str
    path: Path
    chats: int


@dataclass(frozen=True, slots=True)
class LocalDocsFolder:
    """One folder of one collection of GPT4All; `there` says whether it is on this computer now."""

    collection: str
    folder: Path
    there: bool
