"""Chunks, hits, receipts and what the library tells of its documents; knows nothing of chats or models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.core.errors import asks_for_password
from engine.core.events import Event
from engine.documents.formats import ZIM_SUFFIX
from engine.documents.types import WordBox

DEFAULT_COLLECTION = "Documents"
PACK_SUFFIX = ".aquiferpack"
ZIM_MEDIA_TYPE = "application/x-zim"
# The kind of a collection that holds what was deleted: it is in no list and cannot be searched.
HIDDEN = "trash"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage of one page: `text == page.text[char_start:char_end]`, never longer than the embedder reads."""

    sha256: str
    ordinal: int
    page: int
    char_start: int
    char_end: int
    text: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class SamePassage:
    """Another page with nearly the same passage as a hit."""

    sha256: str
    document: str
    path: str
    page: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A chunk that was found. `score` is the fused rank score (higher is better); `similarity` the cosine of the
    question and the chunk (-1..1); `coverage` the IDF-weighted share of the question's words in the chunk (0..1);
    `also` where else nearly the same passage stands; `link` the address of an article of a ZIM file."""

    chunk: Chunk
    document: str
    path: str
    score: float
    similarity: float
    coverage: float
    also: tuple[SamePassage, ...] = ()
    link: str = ""


class DocumentState(StrEnum):
    """Where a document is on its way; only `INDEXED` and `FAILED` are resting places."""

    QUEUED = "queued"
    READING = "reading"
    EMBEDDING = "embedding"
    INDEXED = "indexed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one file. `status` is "indexed", "unchanged" or "failed"; `reason` is a sentence whenever
    anything was not read or only recognised in pictures, also when the status is "indexed".

    `pages_recognised` went through text recognition, which was `ocr_confidence` (0..1) sure. `language` is an ISO 639
    code, "" when unclear.
    """

    path: str
    sha256: str
    status: str
    pages: int
    pages_read: int
    chunks: int
    reason: str
    seconds: float
    reader: str = ""
    warnings: tuple[str, ...] = ()
    pages_recognised: int = 0
    ocr_confidence: float | None = None
    tables: int = 0
    language: str = ""

    @property
    def pages_failed(self) -> int:
        """Pages that gave no (complete) text; `reason` says why."""
        return self.pages - self.pages_read

    @property
    def needs_password(self) -> bool:
        """It is encrypted, and no or a wrong password was given."""
        return self.status == "failed" and asks_for_password(self.reason)


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """One document of a collection as lists show it. A ZIM file has `articles`, which are searched but not listed."""

    sha256: str
    name: str
    path: str
    collection: str
    state: DocumentState
    media_type: str
    title: str
    size_bytes: int
    pages: int
    pages_read: int
    chunks: int
    reason: str
    added: float
    reader: str = ""
    warnings: tuple[str, ...] = ()
    pages_recognised: int = 0
    ocr_confidence: float | None = None
    tables: int = 0
    language: str = ""
    author: str = ""
    created: str = ""
    tags: tuple[str, ...] = ()
    articles: int = 0

    @property
    def needs_password(self) -> bool:
        """It is encrypted, and no or a wrong password was given."""
        return self.state is DocumentState.FAILED and asks_for_password(self.reason)


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What a pack says of itself; `originals` counts the documents whose files are in it."""

    name: str
    collection: str
    documents: int
    originals: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class CollectionInfo:
    """A named set of documents; `kind` is "library" or "chat" (the attachments of one chat); `embedded_anew` of them
    are ready for another embedder, None while none was chosen. `hyde`: questions are searched also with a passage the
    model imagines."""

    name: str
    kind: str
    documents: int
    chunks: int
    embedded_anew: int | None = None
    hyde: bool = False


@dataclass(frozen=True, slots=True)
class PageView:
    """A stored page for the viewer and for checking quotes; `label` is what the file calls it ("slide 3")."""

    sha256: str
    number: int
    text: str
    width: float
    height: float
    words: tuple[WordBox, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """In PDF points, origin at the top left of the page."""

    x0: float
    y0: float
    x1: float
    y1: float


def place_of(path: str, page: int, pages: int) -> str:
    """See `DocumentProgress.place`."""
    if not pages:
        return ""
    articles = path.lower().endswith(ZIM_SUFFIX)
    return f"article {page:,} of {pages:,}" if articles else f"p. {page}/{pages}"


@dataclass(frozen=True, slots=True)
class DocumentProgress(Event):
    """A file moved on: "reading p. 12/340". `page` and `pages` are 0 while unknown."""

    path: str
    state: DocumentState
    page: int = 0
    pages: int = 0

    @property
    def place(self) -> str:
        """ "p. 12/340", of a ZIM file "article 12 of 340"; empty while unknown."""
        return place_of(self.path, self.page, self.pages)


@dataclass(frozen=True, slots=True)
class EmbedderState:
    """Which embedders there are: `answering` makes the vectors of now ("" for none: found by words only), `wanted`
    (or "") shall take its place when `done` of `documents` are all. `reason`: a sentence when something is not as the
    person chose it. Names are those of the folders."""

    answering: str
    wanted: str = ""
    done: int = 0
    documents: int = 0
    running: bool = False
    reason: str = ""

    @property
    def words(self) -> str:
        """How it stands, for a person."""
        if not self.wanted:
            return self.reason
        finds = f"{self.answering} answers until it is ready" if self.answering else "until then words alone find"
        now = f"{self.done} of {self.documents} documents are embedded anew with {self.wanted}; {finds}."
        return f"{now} {self.reason}".strip()


@dataclass(frozen=True, slots=True)
class EmbedderProgress(Event):
    """Documents are being embedded anew with the embedder of that name."""

    embedder: str
    done: int
    documents: int


@dataclass(frozen=True, slots=True)
class DocumentDone(Event):
    """A file came to rest."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class AddedPath:
    """A file found under a dropped path, with the path as it was given (folders: joined below it)."""

    file: Path
    shown: str
