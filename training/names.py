"""Names for sets and runs made of the names of files: plain letters, digits and a few signs; knows no file."""

from __future__ import annotations

import re
import unicodedata


def plain_name(stem: str, otherwise: str) -> str:
    """At most 80 signs; `otherwise` where nothing is left."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^A-Za-z0-9._-]+", " ", plain).split())[:80].strip(" ._-") or otherwise
