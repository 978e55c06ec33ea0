"""PDF pages: text, boxes where a viewer shows them, passwords, damage, scans."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents.parser import parse
from engine.documents.types import NO_TEXT, ParsedDocument, ReadLimits, WordBox
from tests.unit.documents.pdf_files import SCAN, PdfPage, text_page, write_pdf


def read(path: Path, **limits: object) -> ParsedDocument:
    return parse(path, path.name, ReadLimits(**limits), lambda page, pages: None)  # type: ignore[arg-type]


def box_of(document: ParsedDocument, word: str) -> WordBox:
    page = document.pages[0]
    return next(box for box in page.words if page.text[box.char_start : box.char_end] == word)


def encrypt(path: Path, target: Path, user: str, owner: str) -> Path:
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.encrypt(user_password=user, owner_password=owner, algorithm="AES-256")
    writer.write(target)
    return target


def test_that_pages_and_title_are_read_in_order(tmp_path: Path) -> None:
    document = read(write_pdf(tmp_path / "a.pdf", [text_page("first page"), text_page("second page")], title="Terms"))
    assert [(page.number, page.text.strip()) for page in document.pages] == [(1, "first page"), (2, "second page")]
    assert document.title == "Terms"
    assert document.reader == "pypdfium2"


def test_that_line_ends_are_newlines_and_words_point_into_the_text(tmp_path: Path) -> None:
    page = read(write_pdf(tmp_path / "a.pdf", [text_page("alpha beta", "gamma")])).pages[0]
    assert page.text == "alpha beta\ngamma"
    assert [page.text[box.char_start : box.char_end] for box in page.words] == ["alpha", "beta", "gamma"]


def test_that_a_box_is_measured_from_the_top_left(tmp_path: Path) -> None:
    box = box_of(read(write_pdf(tmp_path / "a.pdf", [PdfPage([(100, 700, "Word")])])), "Word")
    assert box.x0 == pytest.approx(100, abs=2)
    assert box.y0 < 792 - 700 < box.y1 + 1
    assert 25 < box.x1 - box.x0 < 40
    assert 8 < box.y1 - box.y0 < 20


def test_that_a_crop_box_moves_the_origin(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([(100, 700, "Word")], crop=(50, 100, 550, 750))])
    document = read(path)
    box = box_of(document, "Word")
    assert (document.pages[0].width, document.pages[0].height) == (500, 650)
    assert box.x0 == pytest.approx(50, abs=2)
    assert box.y0 < 50 < box.y1 + 1


@pytest.mark.parametrize(("rotate", "corner"), [(90, (700, 100)), (180, (512, 700)), (270, (92, 512))])
def test_that_a_turned_page_has_its_boxes_where_it_is_shown(
    tmp_path: Path, rotate: int, corner: tuple[float, float]
) -> None:
    document = read(write_pdf(tmp_path / "a.pdf", [PdfPage([(100, 700, "Word")], rotate=rotate)]))
    box = box_of(document, "Word")
    # The start of the base line is at (100, 700) in page space; turned clockwise it lands here.
    assert box.x0 - 4 <= corner[0] <= box.x1 + 4
    assert box.y0 - 4 <= corner[1] <= box.y1 + 4
    wide = box.x1 - box.x0 > box.y1 - box.y0
    assert wide == (rotate == 180)
    assert (document.pages[0].width > document.pages[0].height) == (rotate != 180)


def test_that_a_password_is_asked_for_and_opens(tmp_path: Path) -> None:
    plain = write_pdf(tmp_path / "plain.pdf", [text_page("secret text")])
    locked = encrypt(plain, tmp_path / "locked.pdf", "key", "owner")
    with pytest.raises(PasswordRequired, match=r"locked\.pdf is encrypted and needs a password"):
        read(locked)
    with pytest.raises(PasswordRequired, match="password does not open"):
        read(locked, password="wrong")
    assert "secret text" in read(locked, password="key").pages[0].text


def test_that_an_empty_user_password_opens(tmp_path: Path) -> None:
    plain = write_pdf(tmp_path / "plain.pdf", [text_page("open text")])
    assert "open text" in read(encrypt(plain, tmp_path / "locked.pdf", "", "owner")).pages[0].text


@pytest.mark.slow
def test_that_a_page_with_pictures_only_is_marked_and_a_blank_one_is_not(tmp_path: Path) -> None:
    document = read(write_pdf(tmp_path / "a.pdf", [text_page("words"), SCAN, PdfPage()]))
    assert [page.problem for page in document.pages] == ["", NO_TEXT, ""]


def test_that_a_truncated_file_gives_its_pages_or_a_sentence(tmp_path: Path) -> None:
    whole = write_pdf(tmp_path / "whole.pdf", [text_page(f"page {number}") for number in range(20)]).read_bytes()
    cut = tmp_path / "cut.pdf"
    for share in (0.2, 0.5, 0.9):
        cut.write_bytes(whole[: int(len(whole) * share)])
        try:
            told = f"{len(read(cut).pages)} pages"
        except DocumentError as error:
            told = error.user_message
        assert re.match(r"cut\.pdf is damaged|(1?\d|20) pages", told)


def test_that_rubbish_with_a_pdf_header_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 40)
    with pytest.raises(DocumentError, match=r"a\.pdf is damaged: no page of it can be opened"):
        read(path)


def test_that_a_huge_page_is_read(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [PdfPage([(100, 199_000, "tiny")], size=(200_000, 200_000))])
    assert "tiny" in read(path).pages[0].text


def test_that_progress_is_told_page_by_page(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [text_page(str(number)) for number in range(3)])
    told: list[tuple[int, int]] = []
    parse(path, path.name, ReadLimits(), lambda page, pages: told.append((page, pages)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_that_a_limit_on_text_ends_reading_with_a_reason(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "a.pdf", [text_page("a" * 60)] * 4)
    pages = read(path, largest_text_chars=100).pages
    assert [bool(page.problem) for page in pages] == [False, False, True, True]
