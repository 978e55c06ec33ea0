"""Reading a large PDF and many small files: memory, open handles and the index do not grow out of proportion.

The same in full: `python -m tests.benchmarks large-pdf many-files`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.benchmarks import large_pdf, many_files
from tests.benchmarks.material import EMBEDDER

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")]
PAGES = 600
# Measured: 11 MB for 500 pages; as Python objects the words alone took 80 MB.
MOST_MB_A_PAGE = 0.06


@pytest.mark.skipif(not EMBEDDER.is_dir(), reason="the starter models are not installed")
def test_that_the_memory_of_the_reading_process_hardly_grows_with_the_pages(tmp_path: Path) -> None:
    pdf, course = tmp_path / "large.pdf", large_pdf.Course()
    large_pdf.write_pdf(pdf, PAGES)
    watch, read = large_pdf.reading_only(pdf, course)
    assert (read["pages_read"], read["tables"]) == (PAGES, PAGES // 5)
    first, last = PAGES // 6, PAGES
    early, late = (watch.at(course.when(page)).megabytes["reading_worker"] for page in (first, last))
    assert late - early < MOST_MB_A_PAGE * (last - first)
    assert watch.peaks()["reading_worker"] < 400


def test_that_time_handles_and_index_grow_in_step_with_the_files(tmp_path: Path) -> None:
    rows = many_files.run(tmp_path, 900, 300)
    seconds, handles = [row["processor_s"] for row in rows], [row["handles"] for row in rows]
    # The first step starts LanceDB and the reading process; on a busy machine processor seconds vary too.
    assert seconds[-1] < 2 * seconds[1] + 1
    assert handles[-1] - handles[0] < 25
    assert rows[-1]["lance_files"] < 300
    assert rows[-1]["lance_mb"] < 4 * rows[0]["lance_mb"] + 5
