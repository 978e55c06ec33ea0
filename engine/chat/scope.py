"""Which documents a question is put to; looks at none of them."""

from __future__ import annotations

from dataclasses import dataclass

from engine.retrieval.document_filter import NO_FILTER, DocumentFilter


@dataclass(frozen=True, slots=True)
class AskScope:
    """`documents` False: none, the answer comes from the model's general knowledge. `where`: only these, whatever the
    question says. `own_filter` False: what the question says of documents ("the PDFs from 2023") leaves none out."""

    documents: bool = True
    where: DocumentFilter = NO_FILTER
    own_filter: bool = True


EVERYTHING = AskScope()
