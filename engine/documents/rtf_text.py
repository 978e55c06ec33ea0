"""RTF as plain text through striprtf, in the encoding the text itself names; opens no file."""

from __future__ import annotations

import re

_CODE_PAGE = re.compile(r"\\ansicpg(\d+)")
_BINARY = re.compile(r"\\bin(\d+) ?")
_PICTURE = re.compile(r"\{\\pict[^{}]{2000,}\}")


def rtf_to_plain(text: str) -> str:
    """The words of an RTF text (one character a byte)."""
    from striprtf.striprtf import rtf_to_text

    found = _CODE_PAGE.search(text[:2000])
    encoding = f"cp{found.group(1)}" if found else "cp1252"
    try:
        "".encode(encoding)
    except LookupError:
        encoding = "cp1252"
    # Hexadecimal pictures are most of a file and slow to walk through.
    plain = _PICTURE.sub("", _without_binary(text))
    return str(rtf_to_text(plain, encoding=encoding, errors="ignore"))


def _without_binary(text: str) -> str:
    """`\\binN` is followed by N raw bytes that may hold braces."""
    parts: list[str] = []
    position = 0
    while match := _BINARY.search(text, position):
        parts.append(text[position : match.start()])
        position = min(len(text), match.end() + int(match.group(1)[:9]))
    return "".join((*parts, text[position:])) if parts else text
