"""PDF files as pages of text with word boxes: pdfium, then pypdf or text recognition; knows nothing of chunks."""

from __future__ import annotations

import functools
import logging
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents import pdf_text
from engine.documents.ocr import shared_recognizer
from engine.documents.packed_words import WORD, PackedWords
from engine.documents.pdf_boxes import PageFrame, RawWord, line_weights, word_boxes
from engine.documents.pdf_headings import OutlineItem, outline_of
from engine.documents.pdf_layout import with_layout
from engine.documents.pdf_scan import is_garbage, is_picture_with_a_stamp, picture_of, usable_chars
from engine.documents.pypdf_reader import PypdfReader
from engine.documents.types import NO_TEXT, Page, ParsedDocument, ReadLimits

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/pdf"
Report = Callable[[int, int], None]


@dataclass(slots=True)
class _RawPage:
    text: str = ""
    words: bytes = b""  # packed, for a book has a million of them; offsets into the raw text
    width: float = 0.0
    height: float = 0.0
    label: str = ""
    problem: str = ""
    by_pypdf: bool = False
    to_recognise: bool = False
    ocr_confidence: float | None = None
    weights: array[int] | None = None  # offset of a line, weight of its font, offset of the next ...


def parse_pdf(path: Path, name: str, limits: ReadLimits, report: Report) -> ParsedDocument:
    """All pages of the file. A page that cannot be read has a `problem`; it never loses the others.

    Raises `PasswordRequired`, or `DocumentError` when neither library can open the file.
    """
    fallback = PypdfReader(path, limits.password)
    try:
        document = pypdfium2.PdfDocument(path, password=limits.password or None)
    except pypdfium2.PdfiumError as error:
        return _read_with_pypdf(name, fallback, error, limits, report)
    with closing(document):
        if len(document) == 0:
            return _read_with_pypdf(name, fallback, None, limits, report)
        pages = list(_raw_pages(document, fallback, limits, report))
        facts = fallback.facts() or _pdfium_facts(document)
        outline = outline_of(document)
    warnings = _warnings(pages)
    reader = "pypdfium2+pypdf" if any(page.by_pypdf for page in pages) else "pypdfium2"
    if any(page.ocr_confidence is not None for page in pages):
        reader += "+rapidocr"
    finished = _finished(pages, outline)
    tables = sum(not table.header for page in finished for table in page.layout.tables)
    return ParsedDocument(MEDIA_TYPE, facts[0], finished, reader, warnings, facts[1], facts[2], tables)


def _raw_pages(document: Any, fallback: PypdfReader, limits: ReadLimits, report: Report) -> Iterator[_RawPage]:
    total = len(document)
    characters = 0
    for index in range(total):
        report(index + 1, total)
        if characters > limits.largest_text_chars:
            yield _RawPage(problem="was not read: the text of the file is too long")
            continue
        try:
            page = _read_page(document, index)
        except Exception as error:  # noqa: BLE001 - third-party parser: one bad page never loses the file
            log.info("pdfium failed on page %d: %s", index + 1, error)
            page = _RawPage(problem="could not be read: it is damaged")
        if page.problem and page.problem != NO_TEXT:
            text = fallback.page_text(index)
            if text is not None:
                page = _RawPage(text=text, by_pypdf=True, problem="" if text.strip() else NO_TEXT)
        if page.to_recognise:
            _recognise(document, index, page, functools.partial(report, index + 1, total))
        characters += len(page.text)
        yield page


def _read_page(document: Any, index: int) -> _RawPage:
    with closing(document[index]) as page:
        if _has_form_text(page):
            # Burns filled-in fields and text notes into the page, in memory only, so that their text is found.
            flattened = pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS
        else:
            flattened = False
        if not flattened:
            return _read_loaded(document, page, index)
    with closing(document[index]) as page:
        return _read_loaded(document, page, index)


def _read_loaded(document: Any, page: Any, index: int) -> _RawPage:
    frame = PageFrame(page)
    result = _RawPage(width=frame.width, height=frame.height, label=document.get_page_label(index))
    with closing(page.get_textpage()) as text_page:
        if text_page.count_chars() > 0:
            # Lone surrogates stay in: dropping them here would shift the offsets.
            result.text = text_page.get_text_range(errors="surrogatepass")
            result.words = _packed(word_boxes(text_page, result.text, frame, pdf_text.WORD))
            result.weights = array("l", chain.from_iterable(line_weights(text_page, result.text)))
    if not result.text.strip():
        if pdfium.FPDFPage_CountObjects(page) > 0:
            result.problem = NO_TEXT
            result.to_recognise = True
    else:
        result.to_recognise = is_garbage(result.text) or is_picture_with_a_stamp(page, result.text)
    return result


def _recognise(document: Any, index: int, page: _RawPage, pause: Callable[[], None]) -> None:
    """Put the text that is seen on the page in place of the little it has; keeps the page's own where that is more."""
    try:
        with closing(document[index]) as loaded:
            image = picture_of(loaded, page.width, page.height)
        found = shared_recognizer().read(image, (page.width, page.height), pause)
    except Exception as error:  # noqa: BLE001 - third-party recogniser: one bad page never loses the file
        log.warning("text recognition failed on page %d: %s", index + 1, error)
        if page.problem == NO_TEXT:
            page.problem = f"was not read: it is a scan, and text recognition failed ({_first_line(error)})"
        return
    if usable_chars(found.text) > 2 * usable_chars(page.text):
        page.text, page.words, page.ocr_confidence = found.text, _packed(found.words), found.confidence
        page.weights = None
        page.problem = ""


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:120] if lines else type(error).__name__


def _has_form_text(page: Any) -> bool:
    count = pdfium.FPDFPage_GetAnnotCount(page)
    for index in range(min(count, 2000)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if subtype in (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT):
            return True
    return False


def _finished(pages: list[_RawPage], outline: Sequence[OutlineItem] = ()) -> tuple[Page, ...]:
    vocabulary: set[str] = set()
    for page in pages:
        vocabulary |= pdf_text.words_of(page.text)
    finished: list[Page] = []
    weights: list[array[int]] = []
    for number, page in enumerate(pages, 1):
        cleaned = pdf_text.clean(page.text, vocabulary)
        offset, pack = cleaned.offset, WORD.pack
        words = PackedWords(
            b"".join(
                pack(offset(start), offset(end - 1) + 1, *box) for start, end, *box in WORD.iter_unpack(page.words)
            )
        )
        heavy = page.weights or array("l")
        heavy[::2] = array("l", map(offset, heavy[::2]))
        weights.append(heavy)
        page.text, page.words, page.weights = "", b"", None
        finished.append(
            Page(number, cleaned.text, page.width, page.height, words, page.label, page.problem, page.ocr_confidence)
        )
    return with_layout(finished, (dict(zip(heavy[::2], heavy[1::2])) for heavy in weights), outline)


def _packed(words: Iterable[RawWord]) -> bytes:
    return b"".join(WORD.pack(start, end, *box) for start, end, box in words)


def _read_with_pypdf(
    name: str, fallback: PypdfReader, error: pypdfium2.PdfiumError | None, limits: ReadLimits, report: Report
) -> ParsedDocument:
    code = getattr(error, "err_code", None)
    state = fallback.open()
    if state == "password" or (code == pdfium.FPDF_ERR_PASSWORD and state != "open"):
        raise PasswordRequired(
            f"{name} is encrypted and needs a password."
            if not limits.password
            else f"The password does not open {name}."
        )
    count = fallback.page_count() if state == "open" else 0
    if count == 0:
        raise DocumentError(
            f"{name} is damaged: no page of it can be opened.",
            "Open it elsewhere and save it again, or copy it anew.",
        )
    pages: list[_RawPage] = []
    for index in range(count):
        report(index + 1, count)
        text = fallback.page_text(index)
        if text is None:
            pages.append(_RawPage(problem="could not be read: it is damaged"))
        else:
            pages.append(_RawPage(text=text, problem="" if text.strip() else NO_TEXT, by_pypdf=True))
    facts = fallback.facts() or ("", "", "")
    return ParsedDocument(MEDIA_TYPE, facts[0], _finished(pages), "pypdf", _warnings(pages), facts[1], facts[2])


def _warnings(pages: list[_RawPage]) -> tuple[str, ...]:
    rescued = [number for number, page in enumerate(pages, 1) if page.by_pypdf]
    if not rescued:
        return ()
    return (f"{len(rescued)} damaged pages were read by a second reader and have no highlights.",)


def _pdfium_facts(document: Any) -> tuple[str, str, str]:
    facts = document.get_metadata_dict()
    return facts.get("Title", "").strip(), facts.get("Author", "").strip(), facts.get("CreationDate", "").strip()
