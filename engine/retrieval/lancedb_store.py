"""The search index: one LanceDB table of chunk rows, vector and full text; knows no pages, collections or files.

Everything in it can be made again from library.sqlite and an embedder, so a damaged table is set aside, not mourned.
`lancedb` is imported at the first use, never with this module.
"""

from __future__ import annotations

import functools
import logging
import shutil
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import numpy as np

from engine.core.errors import StorageError
from engine.retrieval.embedder import Vectors

log = logging.getLogger(__name__)
T = TypeVar("T")

TABLE = "chunks"
FTS_INDEX = "text_idx"
VECTOR_INDEX = "vector_idx"
# Measured by tests/benchmarks/search_scale.py: recall@10 of 0.99 and more at 200,000 and 1,000,000 rows.
LEAST_PROBES = 64
# The codes only choose whose true distance is worked out: this many times as many as are wanted, and never fewer. Among
# many rows more of them look alike (1,000,000 rows: recall .984 with 250, 1.000 with 500; 200,000: 1.000 with 250).
REFINE = 5
LEAST_REFINED = 250
LEAST_REFINED_OF_MANY = 500
MANY_ROWS = 400_000
OPTIMISE_AFTER_OPERATIONS = 20
OPTIMISE_AFTER_ROWS = 100_000
REOPEN_AFTER_OPTIMISED = 10
# Fewer rows than this outside the full-text index are searched one by one without being felt.
OPTIMISE_LEAST_ROWS = 100
# A search that takes longer than this reads again (`_reading`); every version kept is a copy of the whole table.
KEEP_OLD_VERSIONS = timedelta(seconds=20)
KEEP_NO_VERSION = timedelta(milliseconds=1)
# Documents that are written anew in one go when what was deleted beside them is wiped out.
REWRITE_DOCUMENTS = 200


class IndexDamaged(StorageError):
    """The table cannot be read; `LanceStore.reset` makes a new one."""


@dataclass(frozen=True, slots=True)
class ChunkRows:
    """Rows of whole documents, column by column; `vectors` has shape [rows, dimension]."""

    sha256: Sequence[str]
    ordinal: Sequence[int]
    page: Sequence[int]
    char_start: Sequence[int]
    char_end: Sequence[int]
    text: Sequence[str]
    heading: Sequence[str]
    vectors: Vectors


@dataclass(frozen=True, slots=True, order=True)
class ChunkKey:
    """Which chunk of which document."""

    sha256: str
    ordinal: int


@dataclass(frozen=True, slots=True)
class AllBut:
    """Every document but these: the shorter list where nearly all are meant, as beside a Wikipedia."""

    documents: tuple[str, ...]


Documents: TypeAlias = "Sequence[str] | AllBut"


class LanceStore:
    """One writer at a time (the `index` lane); any thread may search."""

    def __init__(self, folder: Path, dimension: int, name: str = TABLE) -> None:
        self._folder = folder
        self._name = name
        self._dimension = dimension
        self._lock = threading.Lock()
        self._opened: Any = None
        self._dropped = False
        self._operations = 0
        self._rows_since = 0
        self._optimised = 0

    def replace_documents(self, rows: ChunkRows) -> None:
        """Write whole documents; rows these documents had before are deleted first."""
        import pyarrow

        table = self._table()
        vectors = pyarrow.FixedSizeListArray.from_arrays(
            pyarrow.array(np.ascontiguousarray(rows.vectors, dtype=np.float32).ravel()), self._dimension
        )
        data = pyarrow.table(
            {
                "sha256": list(rows.sha256),
                "ordinal": pyarrow.array(rows.ordinal, pyarrow.int32()),
                "page": pyarrow.array(rows.page, pyarrow.int32()),
                "char_start": pyarrow.array(rows.char_start, pyarrow.int32()),
                "char_end": pyarrow.array(rows.char_end, pyarrow.int32()),
                "text": list(rows.text),
                "heading": list(rows.heading),
                "vector": vectors,
            },
            schema=self._schema(),
        )

        def write() -> None:
            where = _among(sorted(set(rows.sha256)))
            if table.count_rows(where):
                table.delete(where)
            if data.num_rows:
                table.add(data)

        _writing(write)
        self._operations += 1
        self._rows_since += len(rows.ordinal)

    def delete_documents(self, sha256s: Sequence[str]) -> None:
        """Take all rows of these documents out."""
        table = self._table()
        for start in range(0, len(sha256s), 500):
            where = _among(sha256s[start : start + 500])
            _writing(functools.partial(table.delete, where))
        self._operations += 1

    def optimise(self, *, force: bool = False) -> None:
        """Merge small files and index new rows, when enough has happened since the last time (or `force`)."""
        table = self._table()
        due = self._operations >= OPTIMISE_AFTER_OPERATIONS or self._rows_since >= OPTIMISE_AFTER_ROWS
        if not due and not (force and self._unindexed(table) >= OPTIMISE_LEAST_ROWS):
            return
        _writing(lambda: table.optimize(cleanup_older_than=KEEP_OLD_VERSIONS))
        self._operations = 0
        self._rows_since = 0
        self._optimised += 1
        if self._optimised >= REOPEN_AFTER_OPTIMISED:
            # Its cache holds files of indices open that are replaced by now; searches under way keep the old one.
            with self._lock:
                self._opened, self._optimised = None, 0

    def wipe_deleted(self) -> None:
        """Take what was deleted out of the files themselves, not only out of sight.

        Lance marks deleted rows and keeps them in their file, in older versions and as words of the full-text index.
        """
        table = self._table()
        if VECTOR_INDEX in {index.name for index in _reading(table.list_indices)}:
            # It holds codes of deleted vectors; who wipes starts its build anew.
            _writing(lambda: table.drop_index(VECTOR_INDEX))
        _writing(lambda: table.optimize(cleanup_older_than=KEEP_NO_VERSION, delete_unverified=True))
        neighbours = self._beside_deleted(table)
        for start in range(0, len(neighbours), REWRITE_DOCUMENTS):
            where = _among(neighbours[start : start + REWRITE_DOCUMENTS])
            # An update writes whole rows to a new file, in one step that no search can see between.
            _writing(functools.partial(table.update, where=where, values_sql={"page": "page"}))
        _writing(lambda: table.create_index("text", config=_text_index(), replace=True))
        _writing(lambda: table.optimize(cleanup_older_than=KEEP_NO_VERSION, delete_unverified=True))
        self._operations = 0
        self._rows_since = 0

    def _beside_deleted(self, table: Any) -> list[str]:
        """Documents with rows in a file that also holds deleted rows."""
        # `_deletions/FRAGMENT-VERSION-ID.arrow` says which rows of a fragment are deleted.
        names = [path.name for path in (table_folder(self._folder, self._name) / "_deletions").glob("*")]
        fragments = {int(name.split("-")[0]) for name in names if name.split("-")[0].isdigit()}
        if not fragments:
            return []
        found = _reading(lambda: table.search().select(["sha256"]).with_row_id(with_row_id=True).to_arrow())
        pairs = zip(found["sha256"].to_pylist(), found["_rowid"].to_pylist(), strict=True)
        return sorted({sha256 for sha256, row in pairs if row >> 32 in fragments})

    def vector_search(
        self, vector: Vectors, limit: int, documents: Documents | None = None
    ) -> list[tuple[ChunkKey, float]]:
        """The nearest chunks with their cosine, best first; `documents` None means all."""
        table = self._table()
        query = table.search(vector, vector_column_name="vector").distance_type("cosine")
        # No upper limit: with a narrow filter further partitions are searched until there are enough rows.
        query = query.minimum_nprobes(LEAST_PROBES).maximum_nprobes(0)
        least = LEAST_REFINED_OF_MANY if _reading(table.count_rows) > MANY_ROWS else LEAST_REFINED
        query = query.refine_factor(max(REFINE, -(-least // max(1, limit))))
        if documents is not None:
            query = query.where(_among(documents), prefilter=True)
        found = _reading(lambda: query.select(["sha256", "ordinal", "_distance"]).limit(limit).to_arrow())
        return [(key, 1.0 - distance) for key, distance in _pairs(found, "_distance")]

    def text_search(
        self, words: str, limit: int, documents: Documents | None = None, *, every_word: bool = False
    ) -> list[tuple[ChunkKey, float]]:
        """BM25 over the words (all of them with `every_word`), best first."""
        if not words.strip():
            return []
        table = self._table()
        # Only now: two threads that import parts of lancedb for the first time see each other's half-made modules.
        from lancedb.query import FullTextOperator, MatchQuery

        match = MatchQuery(words, "text", operator=FullTextOperator.AND if every_word else FullTextOperator.OR)
        query = table.search(match, query_type="fts")
        if documents is not None:
            query = query.where(_among(documents), prefilter=True)
        found = _reading(lambda: query.select(["sha256", "ordinal", "_score"]).limit(limit).to_arrow())
        return _pairs(found, "_score")

    def vectors(self) -> tuple[list[str], list[int], Vectors]:
        """All rows: document, ordinal, and the matrix of vectors [rows, dimension]."""
        table = self._table()
        found = _reading(lambda: table.search().select(["sha256", "ordinal", "vector"]).to_arrow())
        flat = found["vector"].combine_chunks()
        values = flat.values if hasattr(flat, "values") else flat.chunk(0).values
        matrix = np.array(values.to_numpy(zero_copy_only=False), dtype=np.float32).reshape(-1, self._dimension)
        return found["sha256"].to_pylist(), found["ordinal"].to_pylist(), matrix

    def texts_and_vectors(self, sha256: str) -> list[tuple[str, Vectors]]:
        """The passages of a document with their vectors."""
        query = self._table().search().where(_among([sha256])).select(["text", "vector"])
        found = _reading(query.to_arrow)
        return [
            (text, np.asarray(vector, dtype=np.float32))
            for text, vector in zip(found["text"].to_pylist(), found["vector"].to_pylist(), strict=True)
        ]

    def vector_index_rows(self) -> tuple[int, int]:
        """Rows in the approximate index and outside of it; (0, all) while there is none."""
        table = self._table()
        stats = _reading(lambda: table.index_stats(VECTOR_INDEX))
        return (int(stats.num_indexed_rows), int(stats.num_unindexed_rows)) if stats else (0, self.count())

    def refresh(self) -> None:
        """See what another process (the index worker) has committed."""
        _reading(self._table().checkout_latest)

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def name(self) -> str:
        return self._name

    def count(self) -> int:
        return int(_reading(self._table().count_rows))

    def counts(self) -> dict[str, int]:
        """Rows of each document."""
        table = self._table()
        found = _reading(lambda: table.search().select(["sha256"]).to_arrow())
        if not found.num_rows:
            return {}
        rows = found.group_by("sha256").aggregate([("sha256", "count")]).to_pydict()
        return dict(zip(rows["sha256"], rows["sha256_count"], strict=True))

    def reset(self) -> None:
        """Delete the table with all its files; it begins empty at its next use."""
        with self._lock:
            self._opened = None
            self._operations = 0
            try:
                delete_table(self._folder, self._name)
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StorageError(f"The search index cannot be made anew: {error.strerror or error}.") from error

    def drop(self) -> None:
        """Delete the table for good; this object does not make it again."""
        with self._lock:
            self._dropped = True
        self.reset()

    def _unindexed(self, table: Any) -> int:
        stats = _reading(lambda: table.index_stats(FTS_INDEX))
        return int(stats.num_unindexed_rows) if stats is not None else 0

    def _table(self) -> Any:
        with self._lock:
            if self._dropped:
                raise IndexDamaged("Another search index has taken the place of this one.", "Search again.")
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def _open(self) -> Any:
        import lancedb

        connection = _reading(lambda: lancedb.connect(str(self._folder)))
        if self._name in _reading(lambda: connection.list_tables().tables):
            table = _reading(lambda: connection.open_table(self._name))
            if not table.schema.equals(self._schema()):
                raise IndexDamaged("The search index was made for another embedding model or by another version.")
            return table
        table = _writing(lambda: connection.create_table(self._name, schema=self._schema()))
        _writing(lambda: table.create_index("text", config=_text_index()))
        return table

    def _schema(self) -> Any:
        import pyarrow

        return pyarrow.schema(
            [
                ("sha256", pyarrow.string()),
                ("ordinal", pyarrow.int32()),
                ("page", pyarrow.int32()),
                ("char_start", pyarrow.int32()),
                ("char_end", pyarrow.int32()),
                ("text", pyarrow.string()),
                ("heading", pyarrow.string()),
                ("vector", pyarrow.list_(pyarrow.float32(), self._dimension)),
            ]
        )


def table_folder(folder: Path, name: str) -> Path:
    """Where the files of a table lie."""
    return folder / f"{name}.lance"


def delete_table(folder: Path, name: str) -> None:
    """Delete all files of a table. Raises `OSError`."""
    if table_folder(folder, name).exists():
        shutil.rmtree(table_folder(folder, name))


def delete_other_tables(folder: Path, keep: Collection[str]) -> None:
    """Delete the tables nobody knows any more; one that cannot be deleted now is tried at the next start."""
    for found in folder.glob("*.lance"):
        if found.name.removesuffix(".lance") not in keep:
            log.info("%s belongs to no embedder of now and is deleted", found.name)
            shutil.rmtree(found, ignore_errors=True)


def stored_dimension(folder: Path, name: str) -> int:
    """How many numbers a vector of the table has; 0 when there is no table that can be read."""
    import lancedb

    try:
        return int(lancedb.connect(str(folder)).open_table(name).schema.field("vector").type.list_size)
    except (OSError, RuntimeError, ValueError, KeyError, AttributeError) as error:
        log.info("the size of stored vectors is not known: %s", error)
        return 0


def _text_index() -> Any:
    from lancedb.index import FTS

    # ICU cuts words in every script; stop words and long tokens stay, so codes and names are found literally.
    return FTS(base_tokenizer="icu", stem=True, remove_stop_words=False, max_token_length=None, ascii_folding=True)


def _pairs(found: Any, column: str) -> list[tuple[ChunkKey, float]]:
    rows = zip(found["sha256"].to_pylist(), found["ordinal"].to_pylist(), found[column].to_pylist(), strict=True)
    return [(ChunkKey(sha256, ordinal), float(value)) for sha256, ordinal, value in rows]


def _among(documents: Documents) -> str:
    # Hashes are hexadecimal digits, made by ourselves or checked: nothing in them needs quoting.
    if isinstance(documents, AllBut):
        return f"NOT ({_among(documents.documents)})"
    return "sha256 IN (" + ",".join(f"'{sha256}'" for sha256 in documents) + ")" if documents else "false"


def _reading(work: Callable[[], T]) -> T:
    try:
        return work()
    except (OSError, RuntimeError, ValueError) as error:
        # Wiping takes the files of older versions away; a search that was reading them finds the newest at once.
        log.info("the search index is read again: %s", error)
    try:
        return work()
    except (OSError, RuntimeError, ValueError) as error:
        log.warning("the search index cannot be read: %s", error)
        raise IndexDamaged("The search index is damaged.", "It is rebuilt from the stored documents.") from error


def _writing(work: Callable[[], T]) -> T:
    try:
        return work()
    except (OSError, RuntimeError, ValueError) as error:
        text = str(error)
        if "No space left" in text or "os error 28" in text or "Disk quota" in text:
            raise StorageError("The search index could not be saved: the disk is full.", "Free some space.") from error
        if "Permission denied" in text or "Read-only" in text:
            raise StorageError("The search index could not be saved: its folder cannot be written.") from error
        raise IndexDamaged(f"The search index could not be written ({text[:200]}).", "It will be rebuilt.") from error
