"""How fast and how completely PDFs are read: pages/s on one core, word recall over difficult files, text recognition.

    python -m tests.benchmarks.pdf_reading [--documents N]

Seconds are processor seconds of this process, so that other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import time
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from engine.core.errors import DocumentError
from engine.core.jobs import CancelToken
from engine.documents.ocr import LONGEST_SIDE_PX, RecognisedText, shared_recognizer
from engine.documents.parser import parse
from engine.documents.types import ParsedDocument, ReadLimits
from engine.retrieval.chunker import Chunker, ChunkRules
from engine.retrieval.document_reader import CutRules, DocumentReader, Source
from engine.retrieval.headings import open_after
from engine.retrieval.ingest import missing_text
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.benchmarks.material import EMBEDDER, SHARED, real_pdfs

BUDGET = 254
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass
class TimedRecognizer:
    """The recogniser of this process, with the seconds and pages it took."""

    seconds: float = 0.0
    pages: int = 0

    def read(self, image: Any, size: tuple[float, float], pause: Callable[[], None]) -> RecognisedText:
        started = time.process_time()
        found = shared_recognizer().read(image, size, pause)
        self.seconds += time.process_time() - started
        self.pages += 1
        return found


def born_digital(files: Sequence[Path]) -> dict[str, str]:
    """Reading and cutting in this process; recognised pages (there are few) are timed apart."""
    timed = TimedRecognizer()
    chunker = Chunker(EmbedderTokenizer(EMBEDDER / "tokenizer.json"), ChunkRules(BUDGET))
    pages = chunks = tables = 0
    reading_s = cutting_s = 0.0
    with patch("engine.documents.pdf_parser.shared_recognizer", lambda: timed):
        for file in files:
            started = time.process_time()
            document = parse(file, file.name, ReadLimits(), lambda page, pages: None)
            read = time.process_time()
            chunks += cut(chunker, document)
            reading_s += read - started
            cutting_s += time.process_time() - read
            pages += len(document.pages)
            tables += document.tables
    own_s, own = reading_s - timed.seconds, pages - timed.pages
    return {
        "files, pages, tables, chunks": f"{len(files)}, {pages}, {tables}, {chunks}",
        "pages/s, reading (target 50)": f"{own / own_s:.1f}",
        "pages/s, reading and cutting": f"{own / (own_s + cutting_s):.1f}",
        "pages that needed recognition, s a page": f"{timed.pages}, {timed.seconds / max(1, timed.pages):.1f}",
    }


def cut(chunker: Chunker, document: ParsedDocument) -> int:
    chunks, above = 0, []
    for page in document.pages:
        chunks += len(chunker.chunk(page.text, layout=page.layout, above=above))
        above = open_after(above, page.layout.headings)
    return chunks


def difficult() -> dict[str, str]:
    """Every file of the manifest through the reading worker."""
    folder = SHARED / "pdf"
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    expected = found = readable = met = 0
    rules = CutRules(EMBEDDER / "tokenizer.json", BUDGET)
    with closing(DocumentReader(3072)) as reader:
        for row in rows:
            source = Source(folder / row["file"], row["file"])
            try:
                read = reader.read(source, ReadLimits(), rules, token=CancelToken(), on_page=lambda page, pages: None)
            except DocumentError as error:
                met += _refused_well(row["must"], str(error))
                continue
            if not read.spans and row["must"] != "open":
                met += _refused_well(row["must"], missing_text(read))
                continue
            pages = row["expected_pages"]
            right_pages = row["must"] != "open" or not pages or len(read.pages) == int(pages)
            met += row["must"] in ("open", "open-or-refuse-cleanly") and right_pages
            readable += 1
            words = unicodedata.normalize("NFKC", row["words"]).split()
            text = unicodedata.normalize("NFKC", " ".join(page.text for page in read.pages)).lower()
            expected += len(words)
            found += sum(word in text for word in words)
    return {
        "difficult files, read": f"{len(rows)}, {readable}",
        "`must` met": f"{met} of {len(rows)}",
        "word recall (target .99)": f"{found / expected:.4f} ({found} of {expected})",
    }


def _refused_well(must: str, sentence: str) -> bool:
    if must == "ask-for-password":
        return "needs a password" in sentence
    return must in ("refuse-cleanly", "open-or-refuse-cleanly") and sentence != ""


def recognition(files: Iterable[Path], pages_a_file: int = 2) -> dict[str, str]:
    """Born-digital pages as pictures of 150 dpi: how many of their own words are recognised (3 letters and more)."""
    import pypdfium2

    timed = TimedRecognizer()
    expected = found = 0
    sureness: list[float] = []
    for file in files:
        with closing(pypdfium2.PdfDocument(file)) as document:
            for index in range(1, min(len(document), 1 + pages_a_file)):
                page = document[index]
                words = _words(page.get_textpage().get_text_range())
                scale = min(150 / 72, LONGEST_SIDE_PX / max(page.get_size()))
                image = page.render(scale=scale).to_numpy()
                recognised = timed.read(image[:, :, :3], page.get_size(), lambda: None)
                there = _words(recognised.text.replace("\ufffe", ""))
                expected += len(words)
                found += len(words & there)
                sureness.append(recognised.confidence)
    return {
        "pages recognised, s a page": f"{timed.pages}, {timed.seconds / timed.pages:.2f}",
        "recall of words on pictures of pages": f"{found / expected:.4f}",
        "mean confidence": f"{sum(sureness) / len(sureness):.3f}",
    }


def _words(text: str) -> set[str]:
    joined = re.sub("[\x02\ufffe\u00ad](?:\r?\n)?", "", unicodedata.normalize("NFKC", text))
    return {match.group().lower() for match in _WORD.finditer(joined)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000, help="only the first N born-digital files")
    options = parser.parse_args()
    files = real_pdfs(most_bytes=1 << 40)[: options.documents]
    figures = born_digital(files)
    if (SHARED / "pdf" / "manifest.csv").is_file():
        figures |= difficult()
    figures |= recognition(files[::6])
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
