"""Where the definitions of a program begin (classes, functions), by name; runs nothing and knows no chunks."""

from __future__ import annotations

import ast
import re
import warnings
from dataclasses import dataclass

_ENDINGS = {
    "python": "py pyi pyw",
    "c": "c h",
    "cpp": "cc cpp cxx hh hpp",
    "java": "java",
    "kotlin": "kt",
    "scala": "scala",
    "csharp": "cs",
    "javascript": "js mjs jsx vue",
    "typescript": "ts tsx",
    "go": "go",
    "rust": "rs",
    "swift": "swift",
    "php": "php",
    "ruby": "rb",
    "perl": "pl",
    "lua": "lua",
    "r": "r",
    "julia": "jl",
    "dart": "dart",
    "shell": "sh bash zsh",
    "powershell": "ps1",
    "sql": "sql",
    "css": "css scss",
    "objectivec": "m",
    "haskell": "hs",
    "elixir": "ex",
    "clojure": "clj",
    "fortran": "f90",
    "pascal": "pas",
    "vb": "vb",
    "batch": "bat",
    "groovy": "groovy",
    "proto": "proto",
}
LANGUAGES = {f".{ending}": language for language, endings in _ENDINGS.items() for ending in endings.split()}
_LONGEST_PYTHON = 2_000_000
_LONGEST_NAME = 120
_NAME = r"(?P<name>[A-Za-z_$][\w$:.~]{0,200})"
# A line at the left edge (or one level in) that begins a definition in most languages with words for it.
_KEYWORD = re.compile(
    r"^(?:[ \t]{0,4})(?:(?:export|default|public|private|protected|internal|static|final|abstract|sealed|async|pub"
    r"(?:\([^)]*\))?|unsafe|extern|inline|virtual|override|open|data|local|partial)\s+)*"
    r"(?:class|interface|struct|enum|trait|impl(?:<[^>]*>)?|namespace|module|object|protocol|record|union|type|def|defp|"
    r"defmodule|fn|func|function|fun|sub|procedure|subroutine|message|service)\s+"
    r"(?:\([^)]*\)\s*)?" + _NAME,
    re.MULTILINE | re.IGNORECASE,
)
# `int main(int argc)` and the like: a type and a name before a bracket, the brace on this line or the next. All parts
# have a longest length: a minified line of a megabyte must not take minutes.
_C_FUNCTION = re.compile(
    r"^[ \t]{0,4}(?:[A-Za-z_][\w:<>,*&\[\] \t]{0,200}[ \t*&])"
    + _NAME
    + r"[ \t]{0,8}\([^;{}]{0,2000}\)[^;{}=]{0,200}\{",
    re.MULTILINE,
)
_SQL = re.compile(
    r"^\s*CREATE\s+(?:OR\s+REPLACE\s+)?(?:TEMP(?:ORARY)?\s+|UNIQUE\s+|MATERIALIZED\s+)*(?:TABLE|VIEW|FUNCTION|PROCEDURE|INDEX|"
    r"TRIGGER|TYPE)\s+(?:IF\s+NOT\s+EXISTS\s+)?[\"`\[]?(?P<name>[\w.]+)", re.MULTILINE | re.IGNORECASE,
)  # fmt: skip
_SHELL = re.compile(r"^(?:function\s+)?(?P<name>[\w-]+)\s*\(\)\s*\{?", re.MULTILINE)
_R = re.compile(r"^(?P<name>[\w.]+)\s*(?:<-|=)\s*function\b", re.MULTILINE)
_JS_CONSTANT = re.compile(
    r"^(?:export\s+)?(?:const|let|var)\s+(?P<name>[\w$]+)\s*=\s*(?:async\s*)?(?:function\b|\([^)]*\)\s*=>|\w+\s*=>)",
    re.MULTILINE,
)
_C_FAMILY = frozenset({"c", "cpp", "java", "csharp", "objectivec", "dart", "groovy"})
_NO_NAMES = frozenset({"if", "for", "while", "switch", "return", "else", "catch", "do", "new", "sizeof", "of"})


@dataclass(frozen=True, slots=True)
class Section:
    """`char_start` is where its first line begins; `path` is "Class > method"."""

    char_start: int
    path: str


def code_sections(text: str, language: str) -> list[Section]:
    """Definitions in order of their place; none for a text no rule fits."""
    if language == "python":
        found = _python(text)
        if found is not None:
            return found
    patterns = [_KEYWORD]
    if language in _C_FAMILY:
        patterns.append(_C_FUNCTION)
    elif language in ("javascript", "typescript"):
        patterns.append(_JS_CONSTANT)
    elif language == "sql":
        patterns = [_SQL]
    elif language == "shell":
        patterns = [_SHELL]
    elif language == "r":
        patterns = [_R]
    sections: dict[int, Section] = {}
    for pattern in patterns:
        for match in pattern.finditer(text):
            start = text.rfind("\n", 0, match.start("name")) + 1
            name = match.group("name").rstrip(":.")[:_LONGEST_NAME]
            if name.lower() not in _NO_NAMES:
                sections.setdefault(_with_comment(text, start), Section(_with_comment(text, start), name))
    return [sections[start] for start in sorted(sections)]


def _python(text: str) -> list[Section] | None:
    """Classes, their methods and functions; None when the text is no Python of this version."""
    if len(text) > _LONGEST_PYTHON:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    lines = [0]
    # The parser ends lines where Python does, not at every sign that Unicode calls a line end.
    lines += (match.end() for match in re.finditer(r"\r\n|\r|\n", text))
    found: list[Section] = []

    def visit(body: list[ast.stmt], above: str) -> None:
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                first = min([node.lineno, *(item.lineno for item in node.decorator_list)])
                path = f"{above} > {node.name}" if above else node.name
                if first - 1 < len(lines):
                    found.append(Section(lines[first - 1], path[:_LONGEST_NAME]))
                if isinstance(node, ast.ClassDef):
                    visit(node.body, path)

    visit(tree.body, "")
    return sorted(found, key=lambda section: section.char_start)


def _with_comment(text: str, start: int) -> int:
    """The start moved up over the comment lines and annotations right above a definition."""
    while start > 0:
        before = text.rfind("\n", 0, start - 1) + 1
        line = text[before : start - 1].strip()
        if not line.startswith(("//", "/*", "*", "#", "--", ";", "@", "template", '"""')):
            return start
        start = before
    return start
