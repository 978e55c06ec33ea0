"""Where definitions and headings begin in programs and in markup that is no Markdown."""

from __future__ import annotations

import pytest

from engine.documents.media_types import ORG, RST, TEX, ZIP, code_type
from engine.documents.sections import sections_of

PYTHON = '''import os

@cache
def first() -> int:
    return 1


class Crane:
    """Lifts."""

    async def lift(self) -> None: ...
'''
C = """#include <a.h>

/* Adds. */
static int add(int a, int b)
{
  if (a) {
  }
}

int main(void) {
}
"""


def found(text: str, media_type: str) -> list[tuple[str, str]]:
    """(first line, path) of each section."""
    return [(text[item.char_start :].splitlines()[0].strip(), item.path) for item in sections_of(text, media_type)]


def test_that_python_is_cut_at_its_definitions_with_their_decorators() -> None:
    assert found(PYTHON, code_type("python")) == [
        ("@cache", "first"),
        ("class Crane:", "Crane"),
        ("async def lift(self) -> None: ...", "Crane > lift"),
    ]


def test_that_python_of_another_version_is_cut_by_the_words_of_its_lines() -> None:
    assert found("def a():\n    print 1\n\nclass B:\n    pass\n", code_type("python")) == [
        ("def a():", "a"),
        ("class B:", "B"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("c", C, ["add", "main"]),
        ("javascript", "export function open(a) {}\nconst shut = (b) => 1;\nclass Door {}\n", ["open", "shut", "Door"]),
        ("rust", "pub fn lift(&self) -> u8 {}\nimpl Crane {\n}\nstruct Hook;\n", ["lift", "Crane", "Hook"]),
        ("go", "package x\n\nfunc (c *Crane) Lift() {}\ntype Hook struct {}\n", ["Lift", "Hook"]),
        ("sql", "CREATE TABLE ships (id int);\ncreate or replace view v as select 1;\n", ["ships", "v"]),
        ("shell", "lift() {\n  true\n}\nfunction drop() {\n}\n", ["lift", "drop"]),
        ("java", "public class Crane {\n    public void lift(int a) {\n    }\n}\n", ["Crane", "lift"]),
    ],
)  # fmt: skip
def test_that_other_languages_are_cut_at_lines_that_define(language: str, text: str, names: list[str]) -> None:
    assert [path for _, path in found(text, code_type(language))] == names


def test_that_a_comment_above_a_definition_stays_with_it() -> None:
    assert found("int a;\n/* Adds. */\nint add(int a)\n{\n}\n", code_type("c")) == [("/* Adds. */", "add")]


def test_that_headings_of_other_markup_have_their_path() -> None:
    rst = "Title\n=====\n\nwords\n\nPart\n----\n\nmore\n"
    assert found(rst, RST) == [("Title", "Title"), ("Part", "Title > Part")]
    assert found("* A\ntext\n** B\n", ORG) == [("* A", "A"), ("** B", "A > B")]
    assert found("\\section{A}\nx\n\\subsection*{B}\n", TEX) == [("\\section{A}", "A"), ("\\subsection*{B}", "A > B")]


def test_that_a_program_in_a_fence_is_cut_and_a_fence_in_a_text_is_not() -> None:
    assert found(f"```python\n{PYTHON}\n```", ZIP)[0] == ("@cache", "first")
    assert found(f"# Words\n\n```python\n{PYTHON}\n```", ZIP) == []


def test_that_plain_text_has_no_sections() -> None:
    assert found("def a(): pass\n", "text/plain") == []
