"""Text recognition: turned pages, columns, pages of a PDF that need it, and models that nobody fetches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rapidocr.inference_engine.onnxruntime.main as onnx_engine
from PIL import Image

from engine.core.errors import DocumentError
from engine.documents import ocr
from engine.documents.ocr import Recognizer, shared_recognizer
from engine.documents.parser import parse
from engine.documents.pdf_scan import is_garbage, usable_chars
from engine.documents.types import ParsedDocument, ReadLimits
from tests.unit.documents.pdf_files import text_page, write_pdf
from tests.unit.documents.scans import LINES, SIZE, drawn, scanned_pdf


def recognised(image: Image.Image) -> ocr.RecognisedText:
    pixels = np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])
    return shared_recognizer().read(pixels, (float(image.width), float(image.height)), lambda: None)


def read(path: Path) -> ParsedDocument:
    return parse(path, path.name, ReadLimits(), lambda page, pages: None)


def test_that_the_packaged_models_are_used_and_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(*_arguments: object) -> None:
        raise AssertionError("a model was to be fetched")

    monkeypatch.setattr(onnx_engine.DownloadFile, "run", fetch)
    pixels = np.ascontiguousarray(np.asarray(drawn())[:, :, ::-1])
    assert Recognizer().read(pixels, (100.0, 60.0), lambda: None).text.splitlines() == list(LINES)


def test_that_a_missing_model_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"PP-OCRv6_det_small\.onnx.* is missing"):
        ocr._packaged_models(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_that_a_turned_page_is_read_in_order(turn: int) -> None:
    found = recognised(drawn().rotate(turn, expand=True))
    assert found.text.splitlines() == list(LINES)
    start, end, box = found.words[0]
    assert found.text[start:end] == "The"
    # Where "The" (at 60, 60 on the upright page) lies after the turn.
    middle = {90: (90, SIZE[0] - 95), 180: (SIZE[0] - 95, SIZE[1] - 85), 270: (SIZE[1] - 85, 95)}[turn]
    assert box[0] - 15 < middle[0] < box[2] + 15
    assert box[1] - 15 < middle[1] < box[3] + 15


@pytest.mark.slow
def test_that_columns_are_read_one_after_the_other() -> None:
    left = [f"left column line number {word}" for word in ("one", "two", "three", "four", "five")]
    right = [f"right column line number {word}" for word in ("six", "seven", "eight", "nine", "ten")]
    page = drawn(left, (1300, 600))
    page.paste(drawn(right, (640, 600), left=20), (660, 0))
    assert recognised(page).text.replace("\n\n", "\n").splitlines() == [*left, *right]


def test_that_a_word_broken_at_a_line_end_is_joined(tmp_path: Path) -> None:
    drawn(["We saw many tur-", "tles on the beach"]).save(tmp_path / "a.png")
    page = read(tmp_path / "a.png").pages[0]
    assert page.text == "We saw many turtles on the beach"
    assert {page.text[box.char_start : box.char_end] for box in page.words} >= {"tur", "tles"}


def test_that_work_is_let_go_first_between_the_steps() -> None:
    pauses: list[int] = []
    pixels = np.ascontiguousarray(np.asarray(drawn([f"line {n} of the page" for n in range(6)]))[:, :, ::-1])
    shared_recognizer().read(pixels, (100.0, 60.0), lambda: pauses.append(1))
    assert len(pauses) >= 2


@pytest.mark.slow
def test_that_only_the_pages_without_text_are_recognised(tmp_path: Path) -> None:
    scan = scanned_pdf(tmp_path / "scan.pdf", [drawn()])
    text = write_pdf(tmp_path / "text.pdf", [text_page("written by a program")])
    from pypdf import PdfWriter

    both = PdfWriter()
    both.append(text)
    both.append(scan)
    both.write(tmp_path / "both.pdf")
    document = read(tmp_path / "both.pdf")
    assert document.pages[0].text == "written by a program"
    assert document.pages[0].ocr_confidence is None
    assert document.pages[1].text.splitlines() == list(LINES)
    assert document.pages[1].ocr_confidence is not None
    assert document.pages[1].problem == ""
    assert document.reader == "pypdfium2+rapidocr"
    box = document.pages[1].words[0]
    # (60, 60) of 1000 x 600 pixels at 100 dpi.
    assert 38 < box.x0 < 48
    assert 38 < box.y0 < 56


@pytest.mark.slow
def test_that_a_scan_with_a_stamp_is_recognised(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    stamp = write_pdf(tmp_path / "stamp.pdf", [text_page("Copy 17")])
    writer = PdfWriter(clone_from=scanned_pdf(tmp_path / "scan.pdf", [drawn()]))
    writer.pages[0].merge_page(PdfReader(stamp).pages[0])
    writer.write(tmp_path / "stamped.pdf")
    assert "Turtles swim past the pier" in read(tmp_path / "stamped.pdf").pages[0].text


def test_that_text_of_meaningless_characters_is_garbage() -> None:
    assert is_garbage("\ufffd\ufffd\ufffd \ue001\ue002\ue003 \x01\x02 ab")
    assert not is_garbage("Größe 漢字 naïve \ufffd")
    assert not is_garbage("")
    assert usable_chars("a \ufffd\n b") == 2


def test_that_a_failing_recogniser_never_loses_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Recognizer:
        raise DocumentError("Text recognition cannot start (no models).")

    monkeypatch.setattr("engine.documents.pdf_parser.shared_recognizer", broken)
    page = read(scanned_pdf(tmp_path / "scan.pdf", [drawn()])).pages[0]
    assert page.problem.startswith("was not read: it is a scan, and text recognition failed (Text recognition cannot")
