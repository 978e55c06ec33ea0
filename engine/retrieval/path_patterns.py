"""Which files of a watched folder are wanted: patterns like those of gitignore; touches no disk.

A pattern without a slash matches a name at any depth (`*.pdf`, `node_modules`), one with a slash the path from the
folder on (`reports/2023/*.pdf`), one with a slash at its end folders only (`drafts/`), `**` any number of folders. What
matches a folder matches everything in it. Upper and lower case are the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.core.errors import UsageError

# Files that other programs keep beside a document while they work on it; nobody wants them read.
ALWAYS_EXCLUDED = (
    "~$*", "*~", "*.tmp", "*.temp", "*.part", "*.partial", "*.crdownload", "*.download", "*.swp", "Thumbs.db",
    "desktop.ini",
)  # fmt: skip
MOST_PATTERNS = 100
LONGEST_PATTERN = 300
MOST_DEEP = 3


class PathPatterns:
    """`include` empty means every file; what is excluded is never included. Raises `UsageError`."""

    def __init__(self, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> None:
        self._include = _compiled(include) if include else None
        self._exclude = _compiled((*exclude, *ALWAYS_EXCLUDED))

    def wants_file(self, path: str) -> bool:
        """`path` is relative to the folder, with forward slashes."""
        if self._exclude.fullmatch(path):
            return False
        return self._include is None or self._include.fullmatch(path) is not None

    def wants_folder(self, path: str) -> bool:
        """Whether there is any use in looking into it."""
        return self._exclude.fullmatch(f"{path}/") is None


def _compiled(patterns: Sequence[str]) -> re.Pattern[str]:
    if len(patterns) > MOST_PATTERNS:
        raise UsageError(f"A watched folder can have at most {MOST_PATTERNS} patterns.")
    return re.compile("|".join(_translated(pattern) for pattern in patterns), re.IGNORECASE | re.DOTALL)


def _translated(pattern: str) -> str:
    text = pattern.strip().replace("\\", "/")
    if not text.strip("/") or len(text) > LONGEST_PATTERN or text.startswith("!") or "\0" in text:
        raise UsageError(f"“{pattern}” is not a pattern.", "Write something like *.pdf, drafts/ or reports/**/*.md.")
    folders_only = text.endswith("/")
    parts = [part for part in text.split("/") if part]
    if ".." in parts:
        raise UsageError(f"“{pattern}” leads out of the folder.", "Watch the other folder too.")
    parts = [part for number, part in enumerate(parts) if part != "**" or parts[number - 1 : number] != ["**"]]
    if parts.count("**") > MOST_DEEP:
        raise UsageError(f"“{pattern}” has more than {MOST_DEEP} times **.", "Write it shorter.")
    anchored = "/" in text.rstrip("/")
    body = "" if anchored else "(?:.*/)?"
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            body += ".+" if last else "(?:.*/)?"
        else:
            body += _segment(part) + ("" if last else "/")
    return f"(?:{body}/.*)" if folders_only else f"(?:{body}(?:/.*)?)"


def _segment(part: str) -> str:
    pieces = [""]
    position = 0
    while position < len(part):
        char = part[position]
        position += 1
        if char == "*":
            pieces.append("")
        elif char == "?":
            pieces[-1] += "[^/]"
        elif char == "[" and (end := part.find("]", position + 1)) > 0:
            inside = part[position:end].replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^")
            pieces[-1] += f"[^/{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
            position = end + 1
        else:
            pieces[-1] += re.escape(char)
    first, *others = pieces
    # What stands between two stars is found at its first place and not looked for again, or matching could take hours.
    middle = "".join(f"(?>[^/]*?{piece})" for piece in others[:-1] if piece)
    found = first + middle + (f"[^/]*{others[-1]}" if others else "")
    try:
        re.compile(found)
    except re.error as error:
        raise UsageError(f"“{part}” is not a pattern.", "Write something like *.pdf or drafts/.") from error
    return found
