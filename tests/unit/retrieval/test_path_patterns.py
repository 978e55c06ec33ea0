"""Which files of a watched folder are wanted."""

from __future__ import annotations

import time

import pytest

from engine.core.errors import UsageError
from engine.retrieval.path_patterns import PathPatterns


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("*.pdf", ["a.pdf", "x/y/B.PDF"], ["a.pdf.txt", "pdf"]),
        ("drafts/", ["drafts/a.md", "x/drafts/y/a.md"], ["drafts", "drafts.md"]),
        ("/top.md", ["top.md"], ["x/top.md"]),
        ("reports/2023/*.md", ["reports/2023/a.md"], ["reports/2023/x/a.md", "x/reports/2023/a.md"]),
        ("reports/**/*.md", ["reports/a.md", "reports/x/y/a.md"], ["a.md", "x/reports/a.md"]),
        ("**/notes", ["notes", "x/y/notes", "notes/a.md"], ["notes.md"]),
        ("x/**", ["x/a", "x/y/a"], ["x", "z/x/a"]),
        ("?[0-9].txt", ["a1.txt", "x/b2.txt"], ["a.txt", "ab.txt", "/1.txt"]),
        ("[!a].txt", ["b.txt"], ["a.txt"]),
        ("a+b(1).txt", ["a+b(1).txt"], ["aab1.txt"]),
    ],
)  # fmt: skip
def test_that_a_pattern_matches_as_in_gitignore(pattern: str, yes: list[str], no: list[str]) -> None:
    wanted = PathPatterns(include=[pattern])
    assert [path for path in yes if not wanted.wants_file(path)] == []
    assert [path for path in no if wanted.wants_file(path)] == []
    unwanted = PathPatterns(exclude=[pattern])
    assert [path for path in yes if unwanted.wants_file(path)] == []
    assert [path for path in no if not unwanted.wants_file(path)] == []


def test_that_an_excluded_folder_is_not_looked_into() -> None:
    patterns = PathPatterns(exclude=["drafts/", "node_modules", "/a/b"])
    assert not any(
        patterns.wants_folder(path) for path in ("drafts", "x/drafts", "node_modules", "x/node_modules", "a/b")
    )
    assert all(patterns.wants_folder(path) for path in ("drafts2", "x/a/b", "a"))


def test_that_files_of_programs_at_work_are_never_wanted() -> None:
    patterns = PathPatterns(include=["*"])
    for name in ("~$report.docx", "report.pdf.part", "x/film.crdownload", "notes.md~", "THUMBS.DB"):
        assert not patterns.wants_file(name), name
    assert patterns.wants_file("report~1.pdf")


@pytest.mark.parametrize("pattern", ["", "  ", "/", "!a", "../x", "a/../b", "x" * 400, "[z-a]", "a\0b"])
def test_that_what_is_no_pattern_is_a_sentence(pattern: str) -> None:
    with pytest.raises(UsageError, match=r"[Pp]attern|leads out"):
        PathPatterns(exclude=[pattern])


def test_that_many_stars_do_not_make_matching_slow() -> None:
    patterns = PathPatterns(include=["*a*a*a*a*a*a*b", "**/**/**/x", "***a***b", "*?a*?a*?a*?b", "**/a/**/a/**/b"])
    started = time.monotonic()
    for path in ("a" * 200, "a/" * 100 + "a"):
        assert not patterns.wants_file(path)
    assert time.monotonic() - started < 5
