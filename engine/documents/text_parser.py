"""Plain text and Markdown as one page that equals the decoded file, so offsets are offsets into the file."""

from __future__ import annotations

from pathlib import Path

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.types import Page, ParsedDocument, ReadLimits

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def parse_text(path: Path, name: str, limits: ReadLimits) -> ParsedDocument:
    """The whole file; its line ends stay as they are. Raises `DocumentError` when it is not text or has none."""
    try:
        decoded = text_encoding.decode(path.read_bytes())
    except DocumentError as error:
        raise DocumentError(f"{name} is not a text file: it holds binary data.", error.hint) from error
    if not decoded.text.strip():
        raise DocumentError(f"{name} holds no text, only spaces.")
    if len(decoded.text) > limits.largest_text_chars:
        raise DocumentError(
            f"{name} has {len(decoded.text):,} characters; more than {limits.largest_text_chars:,} are not read.",
            "Split it into smaller files.",
        )
    markdown = Path(name).suffix.lower() in MARKDOWN_SUFFIXES
    # Lone surrogates cannot be stored; each is one character, so offsets stay true.
    text = (
        decoded.text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        if _lone(decoded.text)
        else decoded.text
    )
    return ParsedDocument(
        media_type=MARKDOWN if markdown else PLAIN,
        title=_title(text) if markdown else "",
        pages=(Page(1, text),),
        reader="text",
        warnings=(decoded.warning,) if decoded.warning else (),
    )


def _lone(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _title(text: str) -> str:
    for line in text[:4000].splitlines():
        if line.startswith("# "):
            return line[2:].strip().rstrip("#").strip()
    return ""
