"""One ZIM file as the library sees it: its articles through the reading worker; knows no collection and no database."""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.core.errors import ChildFailed, ReaderStopped
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.documents.formats import ZIM_SUFFIX
from engine.documents.types import ReadLimits
from engine.documents.zim_file import MAGIC, ZimFacts
from engine.retrieval.document_reader import CutRules, DocumentReader
from engine.retrieval.read_document import ReadDocument, from_frame

Told = Callable[[int, int], None]
# It becomes part of queries, and it comes from a process that reads an untrusted file.
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class ZimListing:
    """What is in a file: `order` are the entries that are articles; `sha256` names the file as a document."""

    sha256: str
    facts: ZimFacts
    order: array[int]
    redirects: int
    not_text: int
    not_listed: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article before it is read; `sha256` names it as a document, `file` is the identity of its file."""

    file: str
    sha256: str
    title: str
    link: str
    size_bytes: int


def is_zim(path: Path) -> bool:
    """By its first bytes, or by its name, so that one that is damaged gets the right sentence."""
    if path.suffix.lower() == ZIM_SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class ZimReader:
    """Every method raises `DocumentError` with a sentence, or `Cancelled`."""

    reader: DocumentReader
    path: Path
    name: str
    limits: ReadLimits
    rules: CutRules
    token: CancelToken

    def listing(self, told: Told) -> ZimListing:
        """Looks at every entry: a minute for some ten million; `told(done, all)` meanwhile."""
        header, blob = self._ask({"op": "zim_list"}, told)
        try:
            facts, counts = ZimFacts(**header["facts"]), header["counts"]
            order = array("I", np.frombuffer(blob, dtype="<u4").astype(np.uintc).tobytes())
            digest = hashlib.sha256(f"aquifer zim file {facts.identity}".encode()).hexdigest()
            return ZimListing(
                digest, facts, order, int(counts["redirects"]), int(counts["not_text"]), int(counts["not_listed"]),
                int(counts["unreadable"]),
            )  # fmt: skip
        except (KeyError, ValueError, TypeError) as error:
            raise ReaderStopped(f"{self.name} could not be read: the reader answered nonsense.") from error

    def checksum(self, told: Told) -> str:
        """ "right", "wrong" or "none"; reads the whole file, `told(MB, MB)` meanwhile."""
        return str(self._ask({"op": "zim_check"}, told)[0]["checksum"])

    def look(self, entry: int) -> ArticleFacts:
        header, _ = self._ask({"op": "zim_look", "entry": entry})
        if not _SHA256.fullmatch(str(header["identity"])):
            raise ReaderStopped(f"{self.name} could not be read: the reader answered nonsense.")
        return ArticleFacts(
            str(header["file"]), str(header["identity"]), str(header["title"]), str(header["link"]), int(header["size"])
        )

    def read(self, entry: int) -> ReadDocument:
        """Read and cut."""
        request = {
            "op": "zim_read",
            "entry": entry,
            "largest_text_chars": self.limits.largest_text_chars,
            "tokenizer": str(self.rules.tokenizer_file),
            "budget": self.rules.budget,
        }
        try:
            return from_frame(*self._ask(request))
        except ChildFailed as error:
            raise ReaderStopped(f"{self.name} could not be read: the reader answered nonsense.") from error

    def _ask(self, request: Header, told: Told | None = None) -> tuple[Header, bytes]:
        def on_report(report: Header) -> None:
            if told is not None:
                told(int(report["page"]), int(report["pages"]))

        asked = request | {"path": str(self.path), "name": self.name}
        return self.reader.ask(asked, self.limits, self.token, on_report)
