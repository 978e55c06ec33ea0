"""Which embedder answers and which one shall take its place; makes embedders, embeds nothing.

The one that answers is the one the index was made with, whatever the settings say: vectors of two embedders cannot be
compared. Is it gone, documents are found by their words until the chosen one has embedded them anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from engine.core.errors import ModelError, ModelNotFound
from engine.retrieval.embedder import Embedder
from engine.retrieval.index_record import IndexRecord, record_for
from engine.retrieval.lancedb_store import stored_dimension
from engine.retrieval.words_only import WordsOnly

MakeEmbedder = Callable[[Path], Embedder]


@dataclass(frozen=True, slots=True)
class Choice:
    """`record` is None while there is no index; `wanted` None when the one that answers is the chosen one."""

    answering: Embedder
    record: IndexRecord | None
    wanted: Embedder | None = None
    wanted_folder: Path | None = None
    reason: str = ""

    @property
    def words_only(self) -> bool:
        return isinstance(self.answering, WordsOnly)

    def embedders(self) -> list[Embedder]:
        return [self.answering] if self.wanted is None else [self.answering, self.wanted]


@dataclass(frozen=True, slots=True)
class _Found:
    """An embedder or why there is none."""

    embedder: Embedder | None
    problem: ModelError | None = None


class Chooser:
    """`starter` is the folder that made the indexes of versions which did not note it."""

    def __init__(self, make: MakeEmbedder, lance_dir: Path, starter: Path) -> None:
        self._make = make
        self._lance_dir = lance_dir
        self._starter = starter

    def choose(self, folder: Path, record: IndexRecord | None, made: tuple[Embedder, ...] = ()) -> Choice:
        """`made` are taken before new ones are made: their processes are running already.

        Raises `ModelError` when there is neither an index nor an embedder.
        """
        chosen = self._find(folder, made)
        if record is None:
            if chosen.embedder is None:
                raise chosen.problem or ModelNotFound(f"There is no embedding model in {folder}.")
            return Choice(chosen.embedder, None)
        if chosen.embedder is not None and chosen.embedder.identity == record.identity:
            return Choice(chosen.embedder, _completed(record, chosen.embedder, folder))
        answering, gone = self._before(record, folder, made)
        if answering is None:
            answering = self._words_only(record, chosen)
        reason = " ".join(part for part in (_not_usable(chosen, gone=bool(gone)), gone) if part)
        wanted_folder = folder if chosen.embedder is not None else None
        return Choice(answering, record, chosen.embedder, wanted_folder, reason)

    def without(self, choice: Choice, problem: ModelError) -> Choice:
        """The one that answers turned out not to run: by words only from here on."""
        if choice.record is None:
            raise problem
        gone = _gone(choice.record, problem)
        answering = self._words_only(choice.record, _Found(choice.wanted, problem))
        return replace(choice, answering=answering, reason=f"{choice.reason} {gone}".strip())

    def _find(self, folder: Path, made: tuple[Embedder, ...]) -> _Found:
        try:
            fresh = self._make(folder)
        except ModelError as error:
            return _Found(None, error)
        same = next((known for known in made if known.identity == fresh.identity), None)
        return _Found(same or fresh)

    def _before(self, record: IndexRecord, folder: Path, made: tuple[Embedder, ...]) -> tuple[Embedder | None, str]:
        """The embedder of the index, or None and a sentence that says why not."""
        running = next((known for known in made if known.identity == record.identity), None)
        if running is not None:
            return running, ""
        before = Path(record.folder) if record.folder else self._starter
        if before == folder:
            return None, _gone(record, None)
        found = self._find(before, ())
        if found.embedder is not None and found.embedder.identity == record.identity:
            return found.embedder, ""
        return None, _gone(record, found.problem)

    def _words_only(self, record: IndexRecord, chosen: _Found) -> WordsOnly:
        dimension = record.dimension or stored_dimension(self._lance_dir, record.table)
        if not dimension:
            dimension = chosen.embedder.dimension if chosen.embedder is not None else 1
        problem = chosen.problem or ModelNotFound("There is no embedding model.")
        return WordsOnly(dimension, chosen.embedder, problem)


def name_of(identity: str) -> str:
    """What a person calls it: the name of its folder."""
    return identity.split("@")[0]


def _completed(record: IndexRecord, embedder: Embedder, folder: Path) -> IndexRecord:
    """The record with what earlier versions did not note, and where the folder is now."""
    now = record_for(embedder, folder)
    return record.model_copy(update={"folder": now.folder, "dimension": now.dimension})


def _gone(record: IndexRecord, problem: ModelError | None) -> str:
    cause = f" ({problem.user_message.rstrip('.')})" if problem is not None else ""
    return (
        f"The embedding model the search index was made with, {name_of(record.identity)}, is gone{cause}: documents are"
        " found by their words alone until another one has read them."
    )


def _not_usable(chosen: _Found, *, gone: bool) -> str:
    if chosen.problem is None:
        return ""
    what = f"The chosen embedding model cannot be used: {chosen.problem.user_message}"
    return what if gone else f"{what} The one from before keeps answering."
