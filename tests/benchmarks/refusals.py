"""How well the evidence gate tells questions the documents answer from those they do not; prints a table of thresholds.

Needs ../shared/data/pages. Each question is put to its own document, as a person would who has that file open. With
`--profile DIR` the files are indexed there once (a collection a file) and found again.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.api import Engine
from engine.chat import evidence as evidence_room
from engine.chat.evidence import EvidenceGate, joint_coverage
from engine.chat.session import LEAST_HITS
from tests.benchmarks.material import SHARED


@dataclass(frozen=True)
class Measured:
    """What the gate sees of one question."""

    answerable: bool
    similarity: float
    coverage: float
    passes: bool
    on_page: bool | None


def questions(known: set[str]) -> Iterator[tuple[str, str, bool, set[int]]]:
    """Question, file name, answerable, pages with the evidence."""
    with (SHARED / "pages" / "questions.jsonl").open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            documents = [Path(name).name for name in line["documents"]]
            if len(documents) == 1 and documents[0] in known:
                yield line["question"], documents[0], bool(line["answerable"]), set(line["evidence_pages"])


def measure(engine: Engine, gate: EvidenceGate) -> list[Measured]:
    known = {info.name for info in engine.library.collections()}
    measured = []
    for question, name, answerable, pages in questions(known):
        hits = engine.library.search(question, [name], LEAST_HITS).result()
        job = engine.jobs.submit(
            "io",
            "weigh",
            lambda job, q=question, h=hits: evidence_room.weigh(q, h, lambda t: engine.library.embed(t, job.token, 0)),
        )
        found = job.result()
        similarity = max([h.similarity for h in hits] + [s.similarity for s in found.sentences], default=0.0)
        coverage = max(max((h.coverage for h in hits), default=0.0), joint_coverage(found))
        on_page = bool(pages & {hits[s.hit].chunk.page for s in found.best(2)}) if pages else None
        measured.append(Measured(answerable, similarity, coverage, gate.passes(found), on_page))
    return measured


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--files", type=int, default=25, help="how many of the PDFs, in name order")
    options = parser.parse_args()
    with Engine(data_dir=options.profile) as engine:
        have = {info.name for info in engine.library.collections()}
        for file in sorted((SHARED / "pages" / "pdf").glob("*.pdf"))[: options.files]:
            if file.name not in have:
                engine.library.add([file], file.name).result()
        measured = measure(engine, EvidenceGate())
    with_answer = [m for m in measured if m.answerable]
    without = [m for m in measured if not m.answerable]
    print(f"{len(with_answer)} questions with an answer, {len(without)} without")
    print(f"gate: {share(with_answer)} answered, {share(without)} of the unanswerable let through")
    paged = [m.on_page for m in with_answer if m.on_page is not None]
    print(f"one of the two best sentences is on an evidence page: {sum(paged)} of {len(paged)} with known pages")
    print("similarity  coverage  answerable  unanswerable let through")
    for least_similarity in (0.2, 0.3, 0.4, 0.5, 0.6):
        for least_coverage in (0.2, 0.4, 0.6, 0.8):
            kept = [
                sum(m.similarity >= least_similarity and m.coverage >= least_coverage for m in group)
                / max(1, len(group))
                for group in (with_answer, without)
            ]
            print(f"{least_similarity:10.2f}{least_coverage:10.2f}{kept[0]:12.2f}{kept[1]:12.2f}")


def share(group: list[Measured]) -> str:
    return f"{sum(m.passes for m in group)} of {len(group)}"


if __name__ == "__main__":
    main()
