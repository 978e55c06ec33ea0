"""Text files: encodings, exact offsets, names that lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.errors import DocumentError
from engine.documents.parser import parse
from engine.documents.text_encoding import decode
from engine.documents.types import ParsedDocument, ReadLimits


def read(path: Path) -> ParsedDocument:
    return parse(path, path.name, ReadLimits(), lambda page, pages: None)


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_that_the_page_equals_the_decoded_file_with_its_line_ends(tmp_path: Path) -> None:
    text = "one\r\ntwo\n\tthree\r\rfour ünd 漢字 𝒳"
    document = read(write(tmp_path, "a.txt", text.encode()))
    assert document.pages[0].text == text
    assert document.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_that_unicode_encodings_are_recognised(encoding: str) -> None:
    text = "A plain sentence, some more words, an umlaut: ä, and the end."
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Die Größe der Häuser – „schön“ und naïve Übungen"),
        ("cp1251", "Быстрая коричневая лиса перепрыгнула через ленивую собаку и ушла домой"),
        ("koi8_r", "Быстрая коричневая лиса перепрыгнула через ленивую собаку и ушла домой"),
        ("shift_jis", "これは日本語の文章です。今日はとても良い天気でしたので、公園に行きました。"),
        ("gb18030", "这是一个中文的句子，我们在这里有一个人，他不是中国人，来了上海。"),
        ("euc_kr", "이것은 한국어 문장입니다. 오늘은 날씨가 아주 좋다고 하는 사람이 있다."),
    ],
)
def test_that_a_legacy_encoding_is_guessed_and_named(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding) * 3)
    assert decoded.text == text * 3
    assert "not UTF-8" in decoded.warning


def test_that_damaged_utf8_stays_utf8_with_a_warning() -> None:
    data = "ä sentence with many ümlauts äöü äöü äöü äöü".encode() + b"\xff"
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert "1 characters are damaged" in decoded.warning


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_that_utf8_comes_back_as_it_went_in(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b"", "a.txt is empty: it has 0 bytes"),
        ("a.txt", b" \n\t ", "a.txt holds no text, only spaces"),
        ("a.txt", bytes(range(256)) * 8, "a.txt is not a text file: it holds binary data"),
        (
            "a.md",
            b"\x89PNG\r\n\x1a\n" + b"\x00" * 50,
            "a.md is not a text file, although its name says so: it is a PNG",
        ),
        ("a.txt", b"%PDF-1.4\n%\xe2\xe3", "a.txt is not what its name says: its content is a PDF"),
        ("a.pdf", b"", "a.pdf is empty"),
        ("a.pdf", b"just some words", "a.pdf is not a PDF, although its name says so: it is text"),
        ("a.pdf", b"PK\x03\x04rest", "a.pdf is not a PDF, although its name says so: it is a ZIP archive"),
        ("a.pdf", b"<!DOCTYPE html><html>", "a.pdf is not a PDF, although its name says so: it is a web page"),
        ("a.docx", b"PK\x03\x04rest", "a.docx is damaged: it cannot be unpacked"),
    ],
)
def test_that_what_cannot_be_read_gets_a_sentence(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(write(tmp_path, name, data))
    assert caught.value.user_message.startswith(sentence)


def test_that_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", b"x" * 3_000_000)
    with pytest.raises(DocumentError, match="has 2 MB; files over 1 MB are not read"):
        parse(path, path.name, ReadLimits(largest_file_bytes=1 << 20), lambda page, pages: None)


def test_that_markdown_has_its_first_heading_as_title(tmp_path: Path) -> None:
    document = read(write(tmp_path, "a.md", b"\n# The Title #\n\ntext"))
    assert (document.title, document.media_type) == ("The Title", "text/markdown")
