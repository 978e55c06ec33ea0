"""Choosing the reader of a file by its content and its name; a file that is not what its name says gets a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engine.core.errors import DocumentError
from engine.documents.text_parser import MARKDOWN_SUFFIXES, parse_text
from engine.documents.types import ParsedDocument, ReadLimits

PDF_SUFFIX = ".pdf"
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jpe", ".tif", ".tiff", ".webp", ".bmp", ".gif"})
TEXT_SUFFIXES = MARKDOWN_SUFFIXES | {
    ".txt", ".text", ".log", ".rst", ".org", ".tex", ".csv", ".tsv", ".json", ".jsonl", ".yaml", ".yml", ".toml",
    ".ini",
    ".py", ".c", ".h", ".cpp", ".hpp", ".java", ".js", ".ts", ".go", ".rs", ".sh", ".sql", "",
}  # fmt: skip
_SNIFF_BYTES = 4096
_SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive or an office file"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"GGUF", "a GGUF model"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript file"),
)


def parse(path: Path, name: str, limits: ReadLimits, report: Callable[[int, int], None]) -> ParsedDocument:
    """Read `path`, which the person knows as `name`; `report(page, pages)` is called before each page.

    Raises `DocumentError` (also `PasswordRequired`) with a sentence that names the file.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_SNIFF_BYTES)
    except OSError as error:
        raise DocumentError(f"{name} cannot be opened: {error.strerror or error}.") from error
    if size == 0:
        raise DocumentError(f"{name} is empty: it has 0 bytes.")
    if size > limits.largest_file_bytes:
        raise DocumentError(
            f"{name} has {size >> 20:,} MB; files over {limits.largest_file_bytes >> 20:,} MB are not read.",
            "Raise the limit in the settings or split the file.",
        )
    suffix = Path(name).suffix.lower()
    is_pdf = b"%PDF-" in head[:1100]
    if suffix == PDF_SUFFIX or (is_pdf and suffix in ("", ".bin", ".tmp")):
        if not is_pdf and (other := describe(head)) is not None:
            raise DocumentError(f"{name} is not a PDF, although its name says so: it is {other}.")
        # Imported here: a folder of text files needs no PDF library.
        from engine.documents.pdf_parser import parse_pdf

        return parse_pdf(path, name, limits, report)
    if suffix in IMAGE_SUFFIXES:
        if (other := describe(head)) is not None and not other.endswith("image"):
            raise DocumentError(f"{name} is not a picture, although its name says so: it is {other}.")
        from engine.documents.image_parser import parse_image

        return parse_image(path, name, limits, report)
    if is_pdf and head.lstrip()[:5] == b"%PDF-":
        raise DocumentError(
            f"{name} is not what its name says: its content is a PDF.", "Rename it to .pdf and add it again."
        )
    if suffix not in TEXT_SUFFIXES:
        raise DocumentError(
            f"{name} cannot be read yet: this version reads PDF, pictures, text and Markdown.",
            "Save it as PDF or as text and add that.",
        )
    other = describe(head)
    if other is not None and other != "text":
        raise DocumentError(f"{name} is not a text file, although its name says so: it is {other}.")
    report(1, 1)
    return parse_text(path, name, limits)


def describe(head: bytes) -> str | None:
    """What the first bytes of a file look like ("a PNG image", "text"), or None."""
    for signature, words in _SIGNATURES:
        if head.startswith(signature) and (signature != b"MZ" or b"\x00" in head):
            return words
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    if b"\x00" not in head:
        try:
            head[:-4].decode("utf-8")
        except UnicodeDecodeError:
            return None
        return "text"
    return None
