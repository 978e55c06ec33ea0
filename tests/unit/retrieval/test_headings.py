"""Markdown headings and the path above each."""

from __future__ import annotations

from engine.retrieval.headings import Heading, headings_of


def test_that_paths_follow_the_levels() -> None:
    text = "# A\n## B\ntext\n### C\n## D #\n"
    assert [heading.path for heading in headings_of(text)] == ["A", "A > B", "A > B > C", "A > D"]


def test_that_a_heading_starts_where_its_line_starts() -> None:
    text = "intro\r\n# A\r\nrest"
    assert headings_of(text) == [Heading(7, "A")]


def test_that_fenced_code_has_no_headings() -> None:
    assert headings_of("```\n# no\n```\n# yes\n~~~sh\n# no\n~~~\n") == [Heading(13, "yes")]


def test_that_underlined_titles_are_headings() -> None:
    assert [heading.path for heading in headings_of("Title\n=====\n\nPart\n----\n")] == ["Title", "Title > Part"]


def test_that_a_hash_without_space_is_text() -> None:
    assert headings_of("#hashtag\n####### seven\n") == []
