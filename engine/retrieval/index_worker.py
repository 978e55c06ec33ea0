"""The worker process that builds the approximate vector index of the table; knows no documents and no searches.

Its own process because the native code takes every core for half a minute and cannot be stopped half way: a process
can be put to rest while an answer is written, runs at the lowest priority, and may be killed at any moment (the index
is committed at its very end).
"""

from __future__ import annotations

from collections.abc import Callable

from engine.core.frames import Header

VECTOR_COLUMN = "vector"
DOCUMENT_COLUMN = "sha256"
# Measured by tests/benchmarks/search_scale.py: with partitions of this size few rows are read for the same recall.
PARTITION_ROWS = 2_048


def handle(request: Header, blob: bytes, report: Callable[[Header], None]) -> tuple[Header, bytes]:
    """{"folder", "table"}: IVF_RQ on the vectors; a tree on the documents for filters and deletions."""
    del blob
    import lancedb
    from lancedb.index import BTree, IvfRq

    table = lancedb.connect(str(request["folder"])).open_table(str(request["table"]))
    table.create_index(DOCUMENT_COLUMN, config=BTree(), replace=True)
    report({"done": DOCUMENT_COLUMN})
    table.create_index(
        VECTOR_COLUMN, config=IvfRq(distance_type="cosine", target_partition_size=PARTITION_ROWS), replace=True
    )
    return {"rows": int(table.count_rows())}, b""
