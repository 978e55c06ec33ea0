"""Reads every file of ../shared/data/types in the real reading process; prints word recall and kept promises by type.

"recall" counts an expected word that stands in the text. Some expected words run over the border of two cells or
boxes ("bulletshere"): "recall_without_borders" compares with all spaces and signs taken out. Some stand in no text of
the file at all (font names, tags, letters of a wrong encoding); they are in `missing`.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import DocumentError
from engine.core.jobs import CancelToken
from engine.documents.types import ReadLimits
from engine.retrieval.document_reader import CutRules, DocumentReader, Source
from engine.retrieval.read_document import ReadDocument
from tests.benchmarks.material import EMBEDDER, SHARED

TYPES = SHARED / "types"
BORDERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Expected:
    """One row of the manifest."""

    file: str
    kind: str
    expect: str
    must: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one file; `refusal` is the sentence when it was not read."""

    expected: Expected
    document: ReadDocument | None
    refusal: str
    seconds: float

    @property
    def text(self) -> str:
        return "\n".join(page.text for page in self.document.pages) if self.document else ""

    @property
    def kept(self) -> bool:
        """Whether the file met what the manifest expects of it; a refusal always names the file."""
        promises = {"read": bool(self.text.strip()), "refuse-cleanly": bool(self.refusal)}
        clean = not self.refusal or self.expected.file in self.refusal
        stopped = "was stopped" in self.refusal
        return promises.get(self.expected.expect, True) and clean and not stopped

    def missing(self) -> list[str]:
        text = normal(self.text)
        return [word for word in self.expected.words if word not in text]


@dataclass(slots=True)
class Tally:
    files: int = 0
    kept: int = 0
    words: int = 0
    found: int = 0
    joined: int = 0
    readers: set[str] = field(default_factory=set)


def normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()


def manifest() -> list[Expected]:
    with (TYPES / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return [
            Expected(row["file"], row["type"], row["expect"], tuple(json.loads(row["must_include"] or "[]")),
                     tuple(normal(row["words"]).split()))
            for row in csv.DictReader(file)
        ]  # fmt: skip


def readings() -> Iterator[Reading]:
    """Every file in the order of the manifest, in one worker process with the usual limits."""
    rules = CutRules(EMBEDDER / "tokenizer.json", 254)
    reader = DocumentReader(3072)
    try:
        for expected in manifest():
            started = time.monotonic()
            document, refusal = None, ""
            try:
                source = Source(TYPES / expected.file, expected.file)
                document = reader.read(
                    source, ReadLimits(), rules, token=CancelToken(), on_page=lambda page, pages: None
                )
            except DocumentError as error:
                refusal = str(error)
            yield Reading(expected, document, refusal, time.monotonic() - started)
    finally:
        reader.close()


def main() -> int:
    if not Path(TYPES / "manifest.csv").is_file():
        print(json.dumps({"skipped": "../shared/data/types is not there"}))
        return 0
    tallies: dict[str, Tally] = defaultdict(Tally)
    missing: dict[str, list[str]] = {}
    broken: list[str] = []
    must = must_found = 0
    started = time.monotonic()
    for reading in readings():
        tally = tallies[reading.expected.kind]
        lost = reading.missing()
        joined = BORDERS.sub("", normal(reading.text))
        tally.files += 1
        tally.kept += reading.kept
        tally.words += len(reading.expected.words)
        tally.found += len(reading.expected.words) - len(lost)
        tally.joined += sum(BORDERS.sub("", word) in joined for word in reading.expected.words)
        tally.readers |= {reading.document.reader} if reading.document else set()
        must += len(reading.expected.must)
        must_found += sum(phrase in reading.text for phrase in reading.expected.must)
        if lost:
            missing[reading.expected.file] = lost
        if not reading.kept:
            broken.append(f"{reading.expected.file}: {reading.expected.expect}, but {reading.refusal or 'no text'}")
    words, found, both = (sum(getattr(t, name) for t in tallies.values()) for name in ("words", "found", "joined"))
    result = {
        "files": sum(tally.files for tally in tallies.values()),
        "expect_met": sum(tally.kept for tally in tallies.values()),
        "recall": round(found / words, 4),
        "recall_without_borders": round(both / words, 4),
        "must_include": f"{must_found}/{must}",
        "seconds": round(time.monotonic() - started, 1),
        "by_type": {kind: _line(tally) for kind, tally in sorted(tallies.items())},
        "not_met": broken,
        "missing": missing,
    }
    print(json.dumps(result, ensure_ascii=False))
    return 0


def _line(tally: Tally) -> str:
    recall = f"{tally.found / tally.words:.3f} / {tally.joined / tally.words:.3f}" if tally.words else "-"
    return f"{tally.kept}/{tally.files} met, recall {recall}, {', '.join(sorted(tally.readers)) or 'not read'}"


if __name__ == "__main__":
    sys.exit(main())
