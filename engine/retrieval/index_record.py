"""Which embedder each search index was made with, as library.sqlite remembers it; opens no index and loads no model."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core.errors import StorageError
from engine.retrieval.embedder import Embedder
from engine.retrieval.lancedb_store import TABLE

# Keys of the table `meta`: the index that answers, the one that is being filled, and why that did not go on.
CURRENT, NEXT, PROBLEM = "index", "next_index", "next_problem"
# The index that answers may be behind, cannot be read.
DIRTY, DAMAGED = "index_dirty", "index_damaged"
# For a library.sqlite that takes the place of another one: the index is compared with it at the next `Library.resume`.
COMPARE_SQL = "INSERT OR REPLACE INTO meta (key, value) VALUES ('index_dirty', '1')"
# Earlier versions kept no more than the identity of the embedder.
IDENTITY = "embedder"


class IndexRecord(BaseModel):
    """`folder` is the embedder's ("" when unknown), `table` the name of the Lance table, `dimension` 0 when unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    identity: str
    folder: str = ""
    table: str = Field(TABLE, pattern=r"^chunks(-[0-9a-f]{16})?$")
    dimension: int = Field(0, ge=0)


def read_record(text: str) -> IndexRecord | None:
    """None for an empty text. Raises `StorageError`."""
    try:
        return IndexRecord.model_validate_json(text) if text else None
    except ValidationError as error:
        raise StorageError(
            "library.sqlite does not say which embedding model its index was made with.",
            "Put back a copy from the backups folder of the profile.",
        ) from error


def record_for(embedder: Embedder, folder: Path | None, *, beside: IndexRecord | None = None) -> IndexRecord:
    """A record for an index made with this embedder, in a table with another name than the one `beside` it."""
    table = TABLE
    if beside is not None:
        table = f"{TABLE}-{hashlib.sha256(embedder.identity.encode()).hexdigest()[:16]}"
    return IndexRecord(identity=embedder.identity, folder=str(folder or ""), table=table, dimension=embedder.dimension)
