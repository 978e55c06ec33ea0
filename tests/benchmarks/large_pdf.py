"""Memory while a PDF of 2,000 pages is read, embedded and stored by `python -m engine ingest`, sampled each 0.2 s.

    python -m tests.benchmarks.large_pdf [--pages N] [--reading-only]

The PDF is made here: running text in three typefaces, headings, and a table on every fifth page. The command runs in a
process of its own with the starter embedder; its pages read are taken from the progress it prints on a terminal.
`--reading-only` runs the reading process alone (read and cut), which is what the number of pages weighs on most.
"""

from __future__ import annotations

import argparse
import json
import os
import pty
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.documents.types import ReadLimits
from engine.retrieval.document_reader import CutRules, DocumentReader, Source
from tests.benchmarks.material import EMBEDDER, ROOT
from tests.benchmarks.process_memory import Watch, watched

FONTS = ("Helvetica", "Times-Roman", "Courier", "Helvetica-Bold")
TARGET_MB = 1536
LINES, WORDS_A_LINE = 44, 11
_PROGRESS = re.compile(rb"reading p\. (\d+)/\d+")


@dataclass(slots=True)
class Course:
    """When how many pages had been read."""

    seen: list[tuple[float, int]] = field(default_factory=list)

    def note(self, page: int) -> None:
        if not self.seen or page > self.seen[-1][1]:
            self.seen.append((time.monotonic(), page))

    def when(self, page: int) -> float:
        return next((time_s for time_s, number in self.seen if number >= page), self.seen[-1][0])


def write_pdf(file: Path, pages: int) -> None:
    """A born-digital PDF with its own words on every page; the same for the same number of pages."""
    chance = random.Random(7)
    words = real_words()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    fonts = " ".join(f"/F{number} {number + 3} 0 R" for number in range(len(FONTS)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects += [font.format(name).encode() for name in FONTS]
    kids = []
    for number in range(1, pages + 1):
        stream = zlib.compress("\n".join(_drawn(number, words, chance)).encode("latin-1"))
        objects.append(b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
            f" /Resources << /Font << {fonts} >> >> >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {pages} /Kids [{' '.join(kids)}] >>".encode()
    with file.open("wb") as out:
        out.write(b"%PDF-1.7\n")
        places = []
        for number, body in enumerate(objects, 1):
            places.append(out.tell())
            out.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
        out.writelines(b"%010d 00000 n \n" % place for place in places)
        out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))


def real_words() -> list[str]:
    """English words of the documentation: letters at random would be cut into far more tokens than text is."""
    files = sorted([ROOT / "README.md", *(ROOT / "engine").glob("*/README.md")])
    text = " ".join(file.read_text(encoding="utf-8") for file in files)
    return sorted(set(re.findall(r"\b[a-z]{2,12}\b", text)))


def _drawn(number: int, words: list[str], chance: random.Random) -> Iterator[str]:
    yield f"BT /F3 15 Tf 60 790 Td (Chapter {number}: {' '.join(chance.choices(words, k=4))}) Tj ET"
    table_from = 30 if number % 5 == 0 else LINES
    for line in range(LINES):
        y = 765 - 16 * line
        if line < table_from:
            text = " ".join(chance.choices(words, k=WORDS_A_LINE))
            yield f"BT /F{line // 15 % 3} 9 Tf 60 {y} Td ({text}) Tj ET"
            continue
        cells = ["Item", "Quantity", "Price"] if line == table_from else [
            chance.choice(words), str(chance.randint(1, 999)), f"{chance.random() * 1000:.2f}"]  # fmt: skip
        yield " ".join(f"BT /F0 9 Tf {60 + 160 * column} {y} Td ({cell}) Tj ET" for column, cell in enumerate(cells))
    yield f"BT /F1 8 Tf 290 30 Td (Page {number}) Tj ET"


def ingest(pdf: Path, profile: Path, course: Course) -> tuple[Watch, dict[str, object]]:
    """The real command, on a terminal so that it prints how far it is."""
    command = [sys.executable, "-m", "engine", "ingest", str(pdf), "--json", "--data-dir", str(profile)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    parent, child = pty.openpty()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=child) as process:
        os.close(child)
        reading = threading.Thread(target=_follow, args=(parent, course.note), daemon=True)
        reading.start()
        with watched(process.pid) as watch:
            assert process.stdout is not None
            receipt = json.loads(process.stdout.read())
            process.wait()
        reading.join(5)
    return watch, receipt


def _follow(terminal: int, note: Callable[[int], None]) -> None:
    while True:
        try:
            text = os.read(terminal, 65_536)
        except OSError:  # how Linux says that the other end is closed
            return
        if not text:
            return
        for match in _PROGRESS.finditer(text):
            note(int(match.group(1)))


def reading_only(pdf: Path, course: Course) -> tuple[Watch, dict[str, object]]:
    """The reading process alone; "main" is this one, which takes the pages over."""
    reader = DocumentReader(3072)
    try:
        with watched(os.getpid()) as watch:
            read = reader.read(
                Source(pdf, pdf.name), ReadLimits(), CutRules(EMBEDDER / "tokenizer.json", 254), token=CancelToken(),
                on_page=lambda page, _pages: course.note(page),
            )  # fmt: skip
    finally:
        reader.close()
    return watch, {"status": "read", "pages_read": read.pages_read, "chunks": len(read.spans), "tables": read.tables}


def measure(pages: int, *, only_reading: bool) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        pdf, course = Path(folder) / "large.pdf", Course()
        write_pdf(pdf, pages)
        if only_reading:
            watch, receipt = reading_only(pdf, course)
        else:
            watch, receipt = ingest(pdf, Path(folder) / "profile", course)
        size = pdf.stat().st_size
    peaks = watch.peaks()
    course_mb = {
        f"{page} pages": {name: round(mb) for name, mb in watch.at(course.when(page)).megabytes.items()}
        for page in (pages * quarter // 4 for quarter in (1, 2, 3, 4))
    }
    return {
        "pages, pdf MB": f"{pages}, {size / (1 << 20):.1f}",
        "receipt": {key: receipt[key] for key in ("status", "pages_read", "chunks", "tables")},
        f"peak MB, all processes (target {TARGET_MB:,})": round(watch.peak),
        "peak MB by process": {name: round(mb) for name, mb in peaks.items()},
        "MB when so many pages were read": course_mb,
        "samples": len(watch.samples),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--reading-only", action="store_true")
    options = parser.parse_args()
    print(json.dumps(measure(options.pages, only_reading=options.reading_only)))


if __name__ == "__main__":
    main()
