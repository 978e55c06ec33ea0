"""Plain text, Markdown and program code as one page that equals the decoded file, so offsets are offsets into it."""

from __future__ import annotations

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.code_sections import LANGUAGES
from engine.documents.media_types import MARKDOWN, ORG, PLAIN, RST, TEX, YAML, code_type
from engine.documents.reading import Reading
from engine.documents.types import Page, ParsedDocument

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_OTHER_TYPES = {".rst": RST, ".org": ORG, ".tex": TEX, ".latex": TEX, ".yaml": YAML, ".yml": YAML}


def media_type_of(suffix: str) -> str:
    """What kind of text a name promises."""
    if suffix in MARKDOWN_SUFFIXES:
        return MARKDOWN
    if suffix in LANGUAGES:
        return code_type(LANGUAGES[suffix])
    return _OTHER_TYPES.get(suffix, PLAIN)


def read(reading: Reading) -> ParsedDocument:
    """The whole file; its line ends stay as they are. Raises `DocumentError` when it is not text or has none."""
    name = reading.name
    reading.report(1, 1)
    try:
        decoded = text_encoding.decode(reading.source.read())
    except DocumentError as error:
        raise DocumentError(f"{name} is not a text file: it holds binary data.", error.hint) from error
    if not decoded.text.strip():
        raise DocumentError(f"{name} holds no text, only spaces.")
    if len(decoded.text) > reading.budget.chars:
        raise DocumentError(
            f"{name} has {len(decoded.text):,} characters; more than {reading.budget.chars:,} are not read.",
            "Split it into smaller files.",
        )
    media_type = media_type_of(reading.source.suffix)
    # Lone surrogates cannot be stored; each is one character, so offsets stay true.
    text = (
        decoded.text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        if _lone(decoded.text)
        else decoded.text
    )
    reading.budget.chars -= len(text)
    return ParsedDocument(
        media_type=media_type,
        title=_title(text) if media_type == MARKDOWN else "",
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
