"""How well the evidence gate tells questions the documents answer from those they do not; calibrates it.

    python -m tests.benchmarks.refusals --profile DIR [--files N | --as-it-is] [--questions N] [--write]

Needs ../shared/data/pages. Each question is put to its own document, as a person would who has that file open, and
then to another document, which does not answer it. Thresholds are chosen on every other question and judged on the
rest; with `--write` they go to resources/gate_calibrations.json under the identity of the embedder. The files are
indexed in the profile once (a collection a file) and found again; `--as-it-is` takes what it holds.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.api import Engine
from engine.chat import evidence as evidence_room
from engine.chat.evidence import EvidenceGate
from engine.chat.excerpts import Sources, excerpts
from engine.chat.gate_calibration import CALIBRATIONS, Calibration, Calibrations, gate_for
from engine.chat.session import LEAST_POOL_TOKENS, wanted_hits
from engine.core import atomic_files
from engine.retrieval.types import DocumentState
from tests.benchmarks.material import SHARED

# A question wrongly refused is worse than one answered with quotes that can be judged.
MOST_WRONGLY_REFUSED = 0.1
SURE = [step / 50 for step in range(10, 41)]
LEAST_COVERAGE = [step / 20 for step in range(2, 20)]


@dataclass(frozen=True)
class Question:
    """What is asked, of which file, on which pages the evidence is (none: not known)."""

    text: str
    document: str
    answerable: bool
    pages: frozenset[int]


@dataclass(frozen=True)
class Measured:
    """What the gate sees of one question put to one document."""

    kind: str
    similarity: float
    coverage: float
    passes: bool
    on_page: bool | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--files", type=int, default=25, help="how many of the PDFs, in name order")
    parser.add_argument("--as-it-is", action="store_true", help="index nothing")
    parser.add_argument("--questions", type=int, default=1000, help="at most this many")
    parser.add_argument("--write", action="store_true", help="keep the thresholds in resources")
    options = parser.parse_args()
    with Engine(data_dir=options.profile) as engine:
        collections = add_files(engine, 0 if options.as_it_is else options.files)
        asked = [question for question in questions() if question.document in collections][: options.questions]
        identity = engine.library.embedder_identity
        measured = list(measure(engine, asked, collections, gate_for(identity)))
    print(
        json.dumps({"embedder": identity, "questions": count_kinds(measured), "shipped": rates(measured)}), flush=True
    )
    known = [m.on_page for m in measured if m.on_page is not None]
    print(json.dumps({"one of the two best sentences on an evidence page": f"{sum(known)} of {len(known)}"}))
    for against in ("unanswerable", "other document"):
        print(json.dumps({"AUC": areas(measured, against), "against": against}))
    # Each question stands there twice, with its own document and with another one.
    first, second = ([m for at, m in enumerate(measured) if at // 2 % 2 == half] for half in (0, 1))
    chosen, fallback = calibrate(first), calibrate(first, words_alone=True)
    for name, each in (("chosen", chosen), ("words alone", fallback)):
        halves = [rates(judged(half, each)) for half in (first, second)]
        print(json.dumps({name: each.model_dump(), "on its half": halves[0], "on the rest": halves[1]}), flush=True)
    if options.write:
        write(identity, chosen, fallback)


def add_files(engine: Engine, files: int) -> dict[str, str]:
    """File name and the collection that holds it alone."""
    for file in sorted((SHARED / "pages" / "pdf").glob("*.pdf"))[:files]:
        if file.name not in {info.name for info in engine.library.collections()}:
            engine.library.add([file], file.name).result()
    indexed = [info for info in engine.library.list() if info.state is DocumentState.INDEXED]
    return {info.name: info.collection for info in indexed if info.collection == info.name}


def questions() -> Iterator[Question]:
    with (SHARED / "pages" / "questions.jsonl").open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            documents = [Path(name).name for name in line["documents"]]
            if len(documents) == 1:
                yield Question(
                    line["question"], documents[0], bool(line["answerable"]), frozenset(line["evidence_pages"])
                )


def measure(
    engine: Engine, asked: Sequence[Question], collections: dict[str, str], gate: EvidenceGate
) -> Iterator[Measured]:
    names = sorted(collections)
    for number, question in enumerate(asked):
        kind = "answerable" if question.answerable else "unanswerable"
        yield weighed(engine, question, collections[question.document], kind, gate)
        # Far away in the alphabet: neighbours are often of one company.
        other = names[(names.index(question.document) + len(names) // 2 + number % 3) % len(names)]
        yield weighed(engine, question, collections[other], "other document", gate)


def weighed(engine: Engine, question: Question, collection: str, kind: str, gate: EvidenceGate) -> Measured:
    """The way of `engine.chat.session`, without an answer."""
    library = engine.library
    hits = library.search(question.text, [collection], wanted_hits(LEAST_POOL_TOKENS)).result()
    documents = {info.sha256: info for info in library.list(collection)}
    read = excerpts(hits, Sources(documents, lambda sha256, page: library.page(sha256, page).text), LEAST_POOL_TOKENS)
    found = engine.jobs.submit(
        "io",
        "weigh",
        lambda job: evidence_room.weigh(question.text, read, lambda texts: library.embed(texts, job.token, 0), hits),
    ).result()
    pages = {read[sentence.hit].chunk.page for sentence in found.best(2)}
    on_page = bool(question.pages & pages) if question.pages and kind == "answerable" else None
    return Measured(kind, found.similarity(), found.coverage(), gate.passes(found), on_page)


def calibrate(measured: Sequence[Measured], *, words_alone: bool = False) -> Calibration:
    """Of the thresholds that refuse few answerable questions those that let the fewest others through.

    `words_alone` gives those of the fallback: the cosine of an embedder nobody measured says nothing.
    """
    best: tuple[float, Calibration] | None = None
    for sure, coverage in itertools.product([1.0] if words_alone else SURE, LEAST_COVERAGE):
        least = -1.0 if words_alone else round(sure * 0.6, 3)
        chosen = Calibration(least_similarity=least, least_coverage=coverage, sure_similarity=sure)
        through = rates(judged(measured, chosen))
        if through["answerable refused"] <= MOST_WRONGLY_REFUSED:
            wrong = through["unanswerable let through"] + through["other document let through"]
            if best is None or wrong < best[0]:
                best = wrong, chosen
    assert best is not None
    return best[1]


def judged(measured: Sequence[Measured], chosen: Calibration) -> list[Measured]:
    """The same as a gate with these thresholds would have decided."""
    gate = EvidenceGate(chosen.least_similarity, chosen.least_coverage, chosen.sure_similarity)
    return [replace(m, passes=gate.enough(m.similarity, m.coverage)) for m in measured]


def rates(measured: Sequence[Measured]) -> dict[str, float]:
    answered = [m.passes for m in measured if m.kind == "answerable"]
    return {
        "answerable refused": round(1 - share(answered), 3),
        "unanswerable let through": round(share([m.passes for m in measured if m.kind == "unanswerable"]), 3),
        "other document let through": round(share([m.passes for m in measured if m.kind == "other document"]), 3),
    }


def areas(measured: Sequence[Measured], against: str) -> dict[str, float]:
    """Area under the ROC curve: how often an answerable question has the higher value."""
    values = {
        "similarity": [(m.kind, m.similarity) for m in measured],
        "coverage": [(m.kind, m.coverage) for m in measured],
        "sum": [(m.kind, m.similarity + 0.5 * m.coverage) for m in measured],
    }
    found = {}
    for name, pairs in values.items():
        yes = [value for kind, value in pairs if kind == "answerable"]
        no = [value for kind, value in pairs if kind == against]
        found[name] = round(sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / max(1, len(yes) * len(no)), 3)
    return found


def count_kinds(measured: Sequence[Measured]) -> dict[str, int]:
    return {kind: sum(m.kind == kind for m in measured) for kind in ("answerable", "unanswerable", "other document")}


def share(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0


def write(identity: str, chosen: Calibration, fallback: Calibration) -> None:
    known = Calibrations.model_validate_json(CALIBRATIONS.read_text(encoding="utf-8"))
    changed = known.model_copy(update={"embedders": {**known.embedders, identity: chosen}, "fallback": fallback})
    atomic_files.write_text(CALIBRATIONS, changed.model_dump_json(indent=2) + "\n")


if __name__ == "__main__":
    main()
