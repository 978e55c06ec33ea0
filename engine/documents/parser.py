"""Choosing the reader of a file by its content and its name; a file that is not what its name says gets a sentence."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from engine.core.errors import AquiferError, DocumentError
from engine.documents import content_kind, formats
from engine.documents.formats import ENCRYPTED_FORMAT, TEXT_FORMAT, Format
from engine.documents.reading import Budget, Reading, Report, Source
from engine.documents.types import ParsedDocument, ReadLimits

log = logging.getLogger(__name__)

_SCRATCH = "aquifer-read-"
_HINT = "Save it as PDF, docx, xlsx or text and add that."
# Formats that are recognised so that their sentence is a good one.
_NOT_READ = {
    "xlsb": ("a binary Excel workbook", "Save it as xlsx and add that."),
    "visio": ("a Visio drawing", "Save it as PDF and add that."),
    "iwork": ("a Pages, Numbers or Keynote file", "Export it as PDF or in the Office format and add that."),
    "package": ("a package of a kind that is not read", _HINT),
    "": ("an old Office file of a kind that is not read", _HINT),
}


def parse(path: Path, name: str, limits: ReadLimits, report: Report) -> ParsedDocument:
    """Read `path`, which the person knows as `name`; `report(page, pages)` is called before each page.

    Raises `DocumentError` (also `PasswordRequired`) with a sentence that names the file.
    """
    budget = Budget(chars=limits.largest_text_chars)
    return _parse(Reading(Source(name, path), limits, report, budget, _read_member))


def _read_member(outer: Reading, source: Source) -> ParsedDocument:
    quiet: Report = lambda page, pages: outer.report(page, pages)  # noqa: E731 - one line
    return _parse(Reading(source, outer.limits, quiet, outer.budget, _read_member, outer.depth + 1))


def _parse(reading: Reading) -> ParsedDocument:
    name, limits = reading.name, reading.limits
    try:
        size = reading.source.size_bytes
        with reading.source.open() as file:
            head = file.read(content_kind.SNIFF_BYTES)
    except OSError as error:
        raise DocumentError(f"{name} cannot be opened: {error.strerror or error}.") from error
    if size == 0:
        raise DocumentError(f"{name} is empty: it has 0 bytes.")
    if size > limits.largest_file_bytes:
        raise DocumentError(
            f"{name} has {size >> 20:,} MB; files over {limits.largest_file_bytes >> 20:,} MB are not read.",
            "Raise the limit in the settings or split the file.",
        )
    kind, words = content_kind.kind_of(head)
    suffix = reading.source.suffix
    if suffix == formats.PDF_SUFFIX or (kind == "pdf" and suffix in ("", ".bin", ".tmp")):
        if kind != "pdf" and words:
            raise DocumentError(f"{name} is not a PDF, although its name says so: it is {words}.")
        return _pdf(reading)
    if suffix in formats.IMAGE_SUFFIXES:
        if words and not words.endswith("image"):
            raise DocumentError(f"{name} is not a picture, although its name says so: it is {words}.")
        return _picture(reading)
    if kind == "pdf" and head.lstrip()[:5] == b"%PDF-":
        raise DocumentError(
            f"{name} is not what its name says: its content is a PDF.", "Rename it to .pdf and add it again."
        )
    return _guarded(_choose(reading, kind, words), reading)


def _choose(reading: Reading, kind: str, words: str) -> Format:
    """The format of a file that is no PDF. Content decides among office formats, the name among kinds of text."""
    named = formats.by_suffix(reading.source.suffix)
    if named is not None and named.container == "text":
        if kind in ("zip", "ole", "rtf") or (not kind and words):
            raise _not_what_it_says(reading, named, words)
        return named
    if kind == "zip":
        return _in_zip(reading, named)
    if kind == "ole":
        return _in_ole(reading)
    if kind in ("rtf", "html", "xml"):
        return _known(kind)
    if named is not None and named.container != "text":
        if kind or words:
            raise _not_what_it_says(reading, named, words)
        raise reading.damaged(f"it does not begin like {named.words}")
    if kind in ("text", "mail"):
        return TEXT_FORMAT
    what = f"it is {words}" if words else "it holds no text in a form that is known"
    raise DocumentError(f"{reading.name} cannot be read: {what}.", _HINT)


def _in_zip(reading: Reading, named: Format | None) -> Format:
    with reading.source.open() as stream:
        found = content_kind.zip_kind(stream)
    if found in _NOT_READ and found:
        raise _refused(reading, found)
    if not found or (found == "zip" and named is not None and named.container == "zip"):
        # Damaged, or with parts missing: the reader the name asks for says what is wrong.
        return named or _known("zip")
    return _known(found)


def _in_ole(reading: Reading) -> Format:
    with reading.source.open() as stream:
        found = content_kind.ole_kind(stream)
    if found == "encrypted":
        return ENCRYPTED_FORMAT
    chosen = formats.by_name(found)
    if chosen is None:
        raise _refused(reading, found)
    return chosen


def _known(name: str) -> Format:
    found = formats.by_name(name)
    assert found is not None, name
    return found


def _refused(reading: Reading, kind: str) -> DocumentError:
    words, hint = _NOT_READ.get(kind, _NOT_READ[""])
    return DocumentError(f"{reading.name} cannot be read: it is {words}.", hint)


def _not_what_it_says(reading: Reading, named: Format, words: str) -> DocumentError:
    return DocumentError(f"{reading.name} is not {named.words}, although its name says so: it is {words}.")


def _guarded(chosen: Format, reading: Reading) -> ParsedDocument:
    try:
        return chosen.reader()(reading)
    except DocumentError as error:
        if reading.name in error.user_message:
            raise
        raise reading.damaged(f"{error.user_message[:1].lower()}{error.user_message[1:].rstrip('.')}") from error
    except (AquiferError, MemoryError):
        raise
    except RecursionError as error:
        raise reading.damaged("its parts lie inside each other too deeply") from error
    except Exception as error:
        log.info("the reader of %s failed", chosen.name, exc_info=True)
        raise reading.damaged(f"as {chosen.words} it cannot be read", f"{type(error).__name__}: {error}") from error


def _pdf(reading: Reading) -> ParsedDocument:
    # Imported here: a folder of text files needs no PDF library.
    from engine.documents.pdf_parser import parse_pdf

    return _read_on_disk(reading, parse_pdf)


def _picture(reading: Reading) -> ParsedDocument:
    from engine.documents.image_parser import parse_image

    return _read_on_disk(reading, parse_image)


def _read_on_disk(reading: Reading, read: Callable[[Path, str, ReadLimits, Report], ParsedDocument]) -> ParsedDocument:
    """Read with a library that wants a file, and count its text against what may still be read."""
    budget = reading.budget
    limits = replace(reading.limits, largest_text_chars=max(0, budget.chars))
    with _on_disk(reading.source) as path:
        document = read(path, reading.name, limits, reading.report)
    budget.chars -= sum(len(page.text) for page in document.pages)
    return document


@contextmanager
def _on_disk(source: Source) -> Iterator[Path]:
    """A file for libraries that want one. A member gets a name of ours, never the one from inside the archive."""
    if source.path is not None:
        yield source.path
        return
    _sweep()
    with tempfile.TemporaryDirectory(prefix=f"{_SCRATCH}{os.getpid()}-") as folder:
        path = Path(folder) / "member"
        path.write_bytes(source.data)
        yield path


def _sweep() -> None:
    """Remove what a reader that was killed had to leave behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*"):
        owner = folder.name.removeprefix(_SCRATCH).partition("-")[0]
        if owner.isdigit() and int(owner) != os.getpid() and not _alive(int(owner)):
            with suppress(OSError):
                shutil.rmtree(folder)


def _alive(pid: int) -> bool:
    import psutil

    return bool(psutil.pid_exists(pid))
