"""Where the headers of an e-mail stand in the text of its page; draws nothing."""

from __future__ import annotations

import re

MAIL_TYPES = frozenset({"message/rfc822", "application/mbox", "application/vnd.ms-outlook"})
_HEADER = re.compile(r"(From|To|Cc|Bcc|Date|Subject): ")


def head_lines(text: str) -> tuple[int, int]:
    """The first line of the headers and the one after the last; (0, 0) when the page begins otherwise."""
    lines = text.split("\n", 20)
    first = 2 if lines[0].startswith("# ") and len(lines) > 2 and not lines[1] else 0
    last = first
    while last < len(lines) and _HEADER.match(lines[last]):
        last += 1
    return (first, last) if last > first else (0, 0)
