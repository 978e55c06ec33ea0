"""A collection as one file, and back: for another computer or for safe keeping; knows no window.

Vectors are taken over when the embedder is the same, otherwise passages are cut and embedded anew. A pack is verified
whole before anything of it is taken; what was taken is given back when the import is cancelled or fails.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

import numpy as np

from engine.core.errors import StorageError, UsageError
from engine.core.events import Phase
from engine.core.jobs import CancelToken, Job
from engine.retrieval import pack_format as packed
from engine.retrieval.chunker import Span
from engine.retrieval.embedder import Vectors
from engine.retrieval.ingest import IngestParts, Order
from engine.retrieval.library_parts import LibraryParts
from engine.retrieval.library_runs import Runs
from engine.retrieval.library_store import InboxItem
from engine.retrieval.read_document import PageSpan, ReadDocument
from engine.retrieval.types import DocumentInfo, DocumentState, Receipt

_BLOCK_BYTES = 1 << 20


@dataclass(slots=True)
class _Import:
    """One run of importing, and the vectors that came along."""

    collection: str
    reader: packed.PackReader
    same_embedder: bool
    vectors: dict[str, Vectors] = field(default_factory=dict)

    def known(self, sha256: str, _texts: Sequence[str]) -> dict[int, Vectors]:
        found = self.vectors.pop(sha256, None)
        return dict(enumerate(found)) if found is not None else {}


@dataclass(frozen=True, slots=True)
class _Export:
    """A pack that is written; `words_only`: documents that have no vectors."""

    pack: zipfile.ZipFile
    originals: bool
    words_only: set[str]
    token: CancelToken


class Packs:
    """Both ways run on the caller's thread, as the work of a job."""

    def __init__(self, parts: LibraryParts, runs: Runs) -> None:
        self._parts = parts
        self._runs = runs

    # --- out -------------------------------------------------------------------------------------------------

    def export(self, job: Job[int], collection: str, path: Path, *, originals: bool) -> int:
        """Write the indexed documents; returns how many. Raises `UsageError`, `StorageError`, `Cancelled`."""
        with self._parts.using_index():
            return self._export(job, collection, path, originals=originals)

    def _export(self, job: Job[int], collection: str, path: Path, *, originals: bool) -> int:
        found = self._parts.store.documents(collection, articles=True)
        infos = [info for info in found if info.state is DocumentState.INDEXED]
        if not infos:
            raise UsageError(f"There are no indexed documents in a collection named {collection}.")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        except OSError as error:
            raise _not_written(path, error) from error
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as pack:
                    entries = []
                    export = _Export(pack, originals, set(self._parts.store.words_only()), job.token)
                    for number, info in enumerate(infos):
                        job.token.check()
                        job.emit(Phase(f"Packing {info.name} ({number + 1} of {len(infos)})"))
                        entries.append(self._export_one(export, number, info))
                    embedder = self._parts.embedder()
                    manifest = packed.Manifest(
                        collection=collection, embedder=embedder.identity, dimension=embedder.dimension,
                        documents=tuple(entries),
                    )  # fmt: skip
                    pack.writestr(packed.MANIFEST, manifest.model_dump_json())
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            raise _not_written(path, error) from error
        finally:
            part.unlink(missing_ok=True)
        return len(infos)

    def _export_one(self, export: _Export, number: int, info: DocumentInfo) -> packed.Entry:
        pack = export.pack
        read = self._stored(info.sha256)
        document = packed.document_bytes(read, info.reason)
        pack.writestr(packed.part_name("documents", number), document)
        vectors = self._vectors(info.sha256, read.texts()) if info.sha256 not in export.words_only else None
        if vectors is not None:
            pack.writestr(packed.part_name("vectors", number), vectors, zipfile.ZIP_STORED)
        original = None
        source = self._parts.originals.path(info.sha256)
        if export.originals and source.is_file():
            original = packed.Part(size_bytes=source.stat().st_size, sha256=info.sha256)
            with (
                source.open("rb") as file,
                pack.open(packed.part_name("originals", number), "w", force_zip64=True) as to,
            ):
                while block := file.read(_BLOCK_BYTES):
                    export.token.check()
                    to.write(block)
        return packed.Entry(
            name=info.name, sha256=info.sha256, size_bytes=info.size_bytes, tags=info.tags,
            document=_part(document), vectors=_part(vectors) if vectors is not None else None, original=original,
        )  # fmt: skip

    def _stored(self, sha256: str) -> ReadDocument:
        read = self._parts.store.read_document(sha256)
        if read is None:
            raise StorageError("A document was removed while the pack was written.", "Export it again.")
        chunks = self._parts.store.chunks_of(sha256)
        spans = tuple(PageSpan(c.page, Span(c.char_start, c.char_end, c.heading)) for c in chunks)
        return replace(read, spans=spans)

    def _vectors(self, sha256: str, texts: Sequence[str]) -> bytes | None:
        if self._parts.choice().words_only:
            return None
        known = dict(self._parts.index().texts_and_vectors(sha256))
        if not texts or any(text not in known for text in texts):
            return None
        return packed.vector_bytes(np.stack([known[text] for text in texts]))

    # --- in --------------------------------------------------------------------------------------------------

    def take(self, job: Job[list[Receipt]], path: Path, collection: str) -> list[Receipt]:
        """Add a pack to a collection ("" for the one it was made of). Raises `PackDamaged`, `Cancelled`."""
        with closing(packed.PackReader(path)) as reader, self._parts.using_index():
            job.emit(Phase("Checking the pack"))
            reader.verify(self._parts.limits("").largest_file_bytes, job.token)
            wanted = " ".join((collection or reader.manifest.collection).split())
            if not wanted or wanted.startswith("chat:") or not wanted.isprintable():
                raise UsageError("A pack is imported into a collection with a name.", "Give a name with --collection.")
            embedder = self._parts.embedder()
            same = (reader.manifest.embedder, reader.manifest.dimension) == (embedder.identity, embedder.dimension)
            run = _Import(wanted, reader, same)
            order = Order((), collection=wanted)
            try:
                receipts = self._runs.feed(job, order, lambda parts: self._take_all(parts, run), run.known)
            except BaseException:
                # When the program is closing the next start does this, as after a kill.
                if not self._parts.jobs.closed:
                    self._parts.store.arrivals.end(keep=False)
                    self._runs.start_purge()
                raise
            self._parts.store.arrivals.end(keep=True)
            return receipts

    def _take_all(self, parts: IngestParts, run: _Import) -> None:
        for number, entry in enumerate(run.reader.manifest.documents):
            parts.between_files(parts.token)
            self._take_one(parts, run, number, entry)

    def _take_one(self, parts: IngestParts, run: _Import, number: int, entry: packed.Entry) -> None:
        started_s = time.monotonic()
        name = PurePosixPath(entry.name.replace("\\", "/")).name or "document"
        item = InboxItem(0, "", name, run.collection, "library")
        sha256 = entry.sha256
        if entry.original is None and parts.store.state(sha256) is not DocumentState.INDEXED:
            # Without the file nobody can say that these words are its words: they must not stand for it.
            sha256 = hashlib.sha256(f"aquifer-pack {entry.document.sha256}".encode()).hexdigest()
        before = parts.store.state(sha256)
        member = run.collection in {collection for collection, _ in parts.store.members(sha256)}
        if before is not DocumentState.INDEXED:
            self._place_original(parts, run.reader, number, entry)
        parts.store.register(sha256, entry.size_bytes, item, arriving=not member)
        if parts.books.join(sha256, item):
            return
        info = parts.store.document(sha256)
        if before is DocumentState.INDEXED and info is not None:
            receipt = Receipt(name, sha256, "unchanged", info.pages, info.pages_read, info.chunks, info.reason, 0.0)
            parts.books.give([(run.collection, receipt)])
            return
        parts.store.set_tags(sha256, [tag for tag in entry.tags if 0 < len(tag) <= 60 and tag.isprintable()])
        read, reason = run.reader.document(number, parts.token)
        vectors = run.reader.vectors(number, len(read.spans), parts.token)
        if run.same_embedder and vectors is not None:
            run.vectors[sha256] = vectors
        else:
            read = parts.reader.cut(read, name, parts.limits, parts.rules, token=parts.token)
        parts.books.begin(sha256, [item], started_s)
        parts.put(sha256, read, reason)

    def _place_original(self, parts: IngestParts, reader: packed.PackReader, number: int, entry: packed.Entry) -> None:
        if entry.original is None:
            return
        try:
            with tempfile.NamedTemporaryFile(
                prefix=".pack-", suffix=".part", dir=self._parts.paths.originals_dir
            ) as file:
                reader.original(number, file, parts.token)
                file.flush()
                limit = parts.limits.largest_file_bytes
                parts.originals.store(Path(file.name), entry.name, limit, parts.token)
        except OSError as error:
            raise StorageError(
                f"The pack could not be unpacked: {error.strerror or error}.", "Free some space."
            ) from error


def _part(data: bytes) -> packed.Part:
    return packed.Part(size_bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def _not_written(path: Path, error: OSError) -> StorageError:
    reason = (error.strerror or str(error)).lower()
    return StorageError(f"{path.name} could not be written: {reason}.", "Choose another place or free some space.")
