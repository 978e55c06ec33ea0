"""A pack as a file: what is in it, how large it may be, and whether it is whole; knows no library.

A zip with `manifest.json`, and for document n `documents/n.json` (pages, passages), `vectors/n.npy` (float32, one row a
passage) and `originals/n` (the file itself). The manifest has the size and SHA-256 of every part. Nothing in a pack
decides where anything is written, and nothing in it is run.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core.errors import DocumentError
from engine.core.jobs import CancelToken
from engine.retrieval.chunker import Span
from engine.retrieval.embedder import Vectors
from engine.retrieval.read_document import PageSpan, ReadDocument, ReadPage
from engine.retrieval.terms import document_frequencies

MANIFEST = "manifest.json"
MOST_DOCUMENTS = 100_000
LARGEST_MANIFEST = 128 << 20
LARGEST_DIRECTORY = 64 << 20
LARGEST_DOCUMENT = 1 << 30
LARGEST_VECTORS = 1 << 30
_BLOCK_BYTES = 1 << 20
_WORD_BYTES = 24


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(_Record):
    """One file of the pack."""

    size_bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Entry(_Record):
    """One document. `sha256` and `size_bytes` are those of its file, also when that is not in the pack."""

    name: str = Field(min_length=1, max_length=500)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    size_bytes: int = Field(ge=0)
    tags: tuple[str, ...] = Field((), max_length=100)
    document: Part
    vectors: Part | None = None
    original: Part | None = None


class Manifest(_Record):
    """What the pack says of itself. Vectors are good for the embedder of this identity only."""

    format: Literal["aquifer-pack"] = "aquifer-pack"
    version: Literal[1] = 1
    collection: str = Field(max_length=500)
    embedder: str = Field(max_length=500)
    dimension: int = Field(ge=1, le=65_536)
    documents: tuple[Entry, ...] = Field(max_length=MOST_DOCUMENTS)


class _Page(_Record):
    number: int = Field(ge=1, le=10_000_000)
    text: str
    width: float = Field(ge=0, le=1e6)
    height: float = Field(ge=0, le=1e6)
    label: str = Field(max_length=200)
    problem: str = Field(max_length=2000)
    words: str


class _Document(_Record):
    media_type: str = Field(max_length=200)
    title: str = Field(max_length=2000)
    author: str = Field(max_length=2000)
    created: str = Field(max_length=60)
    reader: str = Field(max_length=60)
    reason: str = Field(max_length=5000)
    warnings: tuple[str, ...] = Field(max_length=1000)
    pages: tuple[_Page, ...] = Field(min_length=1)
    passages: tuple[tuple[int, int, int, str], ...] = Field(min_length=1)


class PackDamaged(DocumentError):
    """The pack is not whole, or not what its manifest says."""


def document_bytes(read: ReadDocument, reason: str) -> bytes:
    """A document as a part of a pack."""
    pages = tuple(
        _Page(
            number=page.number, text=page.text, width=page.width, height=page.height, label=page.label,
            problem=page.problem, words=base64.b64encode(page.words).decode(),
        )
        for page in read.pages
    )  # fmt: skip
    spans = tuple((s.page, s.span.char_start, s.span.char_end, s.span.heading) for s in read.spans)
    made = _Document(
        media_type=read.media_type, title=read.title, author=read.author, created=read.created, reader=read.reader,
        reason=reason, warnings=read.warnings, pages=pages, passages=spans,
    )  # fmt: skip
    return made.model_dump_json().encode()


def vector_bytes(vectors: Vectors) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.ascontiguousarray(vectors, dtype="<f4"), allow_pickle=False)
    return buffer.getvalue()


class PackReader:
    """An open pack whose manifest was read. Raises `PackDamaged` with a sentence for whatever is not right."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        try:
            if _directory_bytes(path) > LARGEST_DIRECTORY:
                raise PackDamaged(f"{path.name} lists more files than any pack has.")
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise PackDamaged(f"{path.name} is not a pack of Aquifer, or it is damaged.") from error
        try:
            self.manifest = self._read_manifest()
        except BaseException:
            self._zip.close()
            raise

    def close(self) -> None:
        self._zip.close()

    def verify(self, largest_original: int, token: CancelToken) -> None:
        """Read every part once: sizes and hashes as the manifest says, and nothing else in the pack."""
        expected = {MANIFEST}
        for number, entry in enumerate(self.manifest.documents):
            if entry.original is not None and entry.original.sha256 != entry.sha256:
                raise PackDamaged(f"{self._name} holds another file than it says for {entry.name}.")
            for folder, part, most in (
                ("documents", entry.document, LARGEST_DOCUMENT),
                ("vectors", entry.vectors, LARGEST_VECTORS),
                ("originals", entry.original, largest_original),
            ):
                if part is None:
                    continue
                name = part_name(folder, number)
                expected.add(name)
                if part.size_bytes > most:
                    raise PackDamaged(f"A part of {self._name} is larger than is read: {entry.name}.")
                for _ in self._blocks(name, part, token):
                    pass
        names = self._zip.namelist()
        if set(names) != expected or len(names) != len(expected):
            raise PackDamaged(f"{self._name} holds files that its list does not name.")

    def document(self, number: int, token: CancelToken) -> tuple[ReadDocument, str]:
        """The document and the reason of what is missing in it."""
        data = self._part("documents", number, self.manifest.documents[number].document, token)
        try:
            return _read_document(_Document.model_validate_json(data))
        except (ValidationError, ValueError, KeyError, binascii.Error) as error:
            raise PackDamaged(f"A document in {self._name} is not as it should be.") from error

    def vectors(self, number: int, passages: int, token: CancelToken) -> Vectors | None:
        """The vectors of a document [passages, dimension]; None when the pack has none for it."""
        part = self.manifest.documents[number].vectors
        if part is None:
            return None
        data = self._part("vectors", number, part, token)
        try:
            found = np.load(io.BytesIO(data), allow_pickle=False)
        except (ValueError, OSError, EOFError, SyntaxError) as error:
            raise PackDamaged(f"The vectors of a document in {self._name} cannot be read.") from error
        shape = (passages, self.manifest.dimension)
        if not isinstance(found, np.ndarray) or found.shape != shape or found.dtype != np.dtype("<f4"):
            raise PackDamaged(f"The vectors of a document in {self._name} are not as many as its passages.")
        lengths = np.linalg.norm(found, axis=1)
        if not np.all(np.abs(lengths - 1.0) < 1e-2):  # false for what is not a number, too
            raise PackDamaged(f"The vectors of a document in {self._name} are no vectors of an embedder.")
        return np.asarray(found, dtype=np.float32)

    def original(self, number: int, target: IO[bytes], token: CancelToken) -> bool:
        """Write the file of a document to `target`; false when it is not in the pack."""
        part = self.manifest.documents[number].original
        if part is None:
            return False
        for block in self._blocks(part_name("originals", number), part, token):
            target.write(block)
        return True

    def _read_manifest(self) -> Manifest:
        try:
            size = self._zip.getinfo(MANIFEST).file_size
            if size > LARGEST_MANIFEST:
                raise PackDamaged(f"The list of {self._name} is too long.")
            with self._zip.open(MANIFEST) as file:
                data = file.read(LARGEST_MANIFEST)
            version = json.loads(data).get("version")
            if isinstance(version, int) and version > 1:
                raise PackDamaged(f"{self._name} was made by a newer Aquifer.", "Import it with the newer program.")
            return Manifest.model_validate_json(data)
        except (KeyError, ValueError, AttributeError, OSError, RuntimeError, NotImplementedError) as error:
            raise PackDamaged(f"{self._name} is not a pack of Aquifer, or it is damaged.") from error
        except (zipfile.BadZipFile, zlib.error) as error:
            raise PackDamaged(f"{self._name} is damaged.") from error

    def _part(self, folder: str, number: int, part: Part, token: CancelToken) -> bytes:
        return b"".join(self._blocks(part_name(folder, number), part, token))

    def _blocks(self, name: str, part: Part, token: CancelToken) -> Iterator[bytes]:
        """Never more than the manifest says, whatever the zip unpacks to."""
        digest, left = hashlib.sha256(), part.size_bytes
        try:
            with self._zip.open(name) as file:
                while block := file.read(min(_BLOCK_BYTES, left + 1)):
                    token.check()
                    digest.update(block)
                    left -= len(block)
                    if left < 0:
                        break
                    yield block
        except (KeyError, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
            raise PackDamaged(f"{self._name} is damaged: a part of it cannot be read.") from error
        except (zipfile.BadZipFile, zlib.error) as error:
            raise PackDamaged(f"{self._name} is damaged: a part of it cannot be unpacked.") from error
        if left != 0 or digest.hexdigest() != part.sha256:
            raise PackDamaged(f"{self._name} is damaged: a part of it is not what its list says.")


def _directory_bytes(path: Path) -> int:
    """How long the list of the zip says it is, before anything reads it into memory; 0 when there is none."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - (1 << 16) - 200))
        tail = file.read()
    large = tail.rfind(b"PK\x06\x06")
    if large >= 0 and len(tail) >= large + 48:
        return int.from_bytes(tail[large + 40 : large + 48], "little")
    end = tail.rfind(b"PK\x05\x06")
    return int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0


def part_name(folder: str, number: int) -> str:
    """The only names there are."""
    return {
        "documents": f"documents/{number}.json",
        "vectors": f"vectors/{number}.npy",
        "originals": f"originals/{number}",
    }[folder]


def _read_document(found: _Document) -> tuple[ReadDocument, str]:
    pages = []
    for page in found.pages:
        words = base64.b64decode(page.words, validate=True)
        if len(words) % _WORD_BYTES:
            raise ValueError("words of a page are cut off")
        pages.append(ReadPage(page.number, page.text, page.width, page.height, words, page.label, page.problem))
    lengths = {page.number: len(page.text) for page in pages}
    if len(lengths) != len(pages):
        raise ValueError("a page comes twice")
    spans = []
    for number, start, end, heading in found.passages:
        if not 0 <= start < end <= lengths[number]:
            raise ValueError("a passage lies outside its page")
        spans.append(PageSpan(number, Span(start, end, heading)))
    read = ReadDocument(
        found.media_type, found.title, found.author, found.created, found.reader, found.warnings, tuple(pages),
        tuple(spans), {},
    )  # fmt: skip
    return replace(read, terms=document_frequencies(read.texts())), found.reason
