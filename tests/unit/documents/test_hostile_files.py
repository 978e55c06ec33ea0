"""Files made to fill the memory, to reach other files, or to never end: refused or read within limits."""

from __future__ import annotations

import io
import json
import time
import zipfile
from pathlib import Path

import pytest

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents.sheet_pages import MOST_COLUMNS
from tests.unit.documents import document_files, ole_files
from tests.unit.documents.reading_kit import read_bytes, read_or_refused

_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij"))
    + "]>"
)
_SECRET = "the-secret-of-the-other-file"


def replaced(data: bytes, member: str, content: str | bytes) -> bytes:
    """An office file with one of its parts replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    return document_files.zipped({**members, member: content})


def bomb(size: int = 600 << 20) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("zeros.txt", "w") as file:
        for _ in range(size >> 20):
            file.write(b"0" * (1 << 20))
    return stream.getvalue()


@pytest.mark.slow
def test_that_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    started = time.monotonic()
    data = bomb()
    made = time.monotonic()
    with pytest.raises(DocumentError, match="unpacks to 600 MB; so much is not read"):
        read_bytes(tmp_path, "a.zip", data)
    assert time.monotonic() - made < 1 + (made - started)


def test_that_an_office_file_with_a_bomb_inside_is_refused(tmp_path: Path) -> None:
    data = replaced(document_files.docx(), "word/document.xml", b" " * (40 << 20))
    with pytest.raises(DocumentError, match="unpacks to 40 MB"):
        read_bytes(tmp_path, "a.docx", data)


def test_that_archives_inside_archives_end_at_a_depth(tmp_path: Path) -> None:
    data = document_files.zipped({"deep.txt": "found at the bottom"})
    for number in range(8):
        data = document_files.zipped({f"level{number}.zip": data, f"note{number}.txt": f"note of level {number}"})
    document = read_bytes(tmp_path, "a.zip", data)
    texts = " ".join(page.text for page in document.pages)
    assert "note of level 7" in texts
    assert "found at the bottom" not in texts
    assert any("files deep" in warning for warning in document.warnings)


@pytest.mark.slow
def test_that_a_zip_that_holds_itself_many_times_is_cut_off(tmp_path: Path) -> None:
    data = document_files.zipped({"a.txt": "word " * 50})
    for _ in range(3):
        data = document_files.zipped({f"{number}.zip": data for number in range(40)})
    started = time.monotonic()
    document = read_bytes(tmp_path, "a.zip", data)
    assert len(document.pages) < 20_000
    assert document.warnings
    assert time.monotonic() - started < 60


@pytest.mark.parametrize("name", ["a.xml", "a.svg", "a.html"])
def test_that_entities_that_multiply_are_not_expanded(tmp_path: Path, name: str) -> None:
    document, _ = read_or_refused(tmp_path, name, f"{_LAUGHS}<d><p>before</p><p>&j;</p></d>".encode())
    assert sum(len(page.text) for page in (document.pages if document else ())) < 10_000


@pytest.mark.parametrize(
    ("name", "data", "member"),
    [("a.docx", document_files.docx, "word/document.xml"), ("a.pptx", document_files.pptx, "ppt/slides/slide1.xml"),
     ("a.xlsx", document_files.xlsx, "xl/sharedStrings.xml"), ("a.odt", document_files.odt, "content.xml"),
     ("a.epub", document_files.epub, "in/one.xhtml")],
)  # fmt: skip
def test_that_entities_inside_an_office_file_are_not_expanded(tmp_path: Path, name: str, data, member: str) -> None:
    hostile = replaced(data(), member, f"{_LAUGHS}<d><body><p>&j;</p></body></d>")
    document, _ = read_or_refused(tmp_path, name, hostile)
    assert sum(len(page.text) for page in (document.pages if document else ())) < 10_000


@pytest.mark.parametrize("name", ["a.xml", "a.svg", "a.html"])
def test_that_no_other_file_is_read_through_an_entity(tmp_path: Path, name: str) -> None:
    other = tmp_path / "other"
    other.write_text(_SECRET)
    data = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file://{other}">]><d><p>words</p><p>&x;</p></d>'
    document = read_bytes(tmp_path, name, data.encode())
    assert _SECRET not in "".join(page.text for page in document.pages)


def test_that_names_that_lead_out_of_an_archive_write_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    data = document_files.zipped(
        {"../../escaped.txt": "words outside", "/etc/hosts.txt": "words", "C:\\x.txt": "words"}
    )
    document = read_bytes(folder, "a.zip", data)
    assert {page.label for page in document.pages} == {"escaped.txt", "etc/hosts.txt", "C:/x.txt"}
    assert {path.name for path in tmp_path.rglob("*")} == {"in", "stored"}


def test_that_a_row_of_a_million_columns_is_cut_with_a_warning(tmp_path: Path) -> None:
    data = ",".join(f"c{number}" for number in range(1_000_000)) + "\n1,2,3\n"
    document = read_bytes(tmp_path, "a.csv", data.encode())
    assert any("1,000,000 columns" in warning for warning in document.warnings)
    text = "".join(page.text for page in document.pages)
    assert "c999" in text
    assert f"c{MOST_COLUMNS}" not in text


def test_that_repeated_cells_of_a_sheet_are_not_multiplied_without_end(tmp_path: Path) -> None:
    cell = '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    document = read_bytes(tmp_path, "a.ods", document_files.odf(f"<table:table>{row}</table:table>", "spreadsheet"))
    assert sum(len(page.text) for page in document.pages) < 1_000_000


def test_that_a_page_of_a_hundred_thousand_nested_elements_is_read(tmp_path: Path) -> None:
    data = b"<html><body>" + b"<div>" * 100_000 + b"the innermost words"
    document, sentence = read_or_refused(tmp_path, "a.html", data)
    assert document is None or "the innermost words" in document.pages[0].text, sentence


def test_that_json_of_a_hundred_thousand_brackets_is_read_as_it_stands(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.json", b"[" * 100_000 + b'"caf\\u00e9"' + b"]" * 100_000)
    assert len(document.pages[0].text) > 200_000


def test_that_a_program_of_nested_brackets_is_cut_without_its_definitions(tmp_path: Path) -> None:
    from engine.documents.sections import sections_of

    assert sections_of("(" * 50_000 + ")" * 50_000, "text/x-python") == []


def test_that_attachments_inside_attachments_end_at_a_depth(tmp_path: Path) -> None:
    data = document_files.eml()
    for _ in range(8):
        data = document_files.eml(data, "inner.eml")
    document = read_bytes(tmp_path, "a.eml", data)
    assert any("files deep" in warning for warning in document.warnings)


def test_that_an_encrypted_zip_asks_for_its_password(tmp_path: Path) -> None:
    data = bytearray(document_files.zipped({"a.txt": "words"}))
    # The flag of encryption, in the local header and in the directory.
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(PasswordRequired, match=r"a\.zip needs a password"):
        read_bytes(tmp_path, "a.zip", bytes(data))


def test_that_old_office_files_with_a_password_say_so(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is protected with a password"):
        read_bytes(tmp_path, "a.doc", ole_files.doc("words and more words", encrypted=True))
    with pytest.raises(DocumentError, match="is protected with a password"):
        read_bytes(tmp_path, "a.docx", ole_files.ole({"EncryptedPackage": b"x", "EncryptionInfo": b"y"}))


def test_that_a_workbook_claiming_four_billion_strings_is_read_or_refused(tmp_path: Path) -> None:
    count = b"\x03\x00\x00\x00" * 2
    data = ole_files.xls("S", [["Ship", "Berth"], ["Aurora", 7.0]])
    assert count in data
    data = data.replace(count, b"\xff" * 8)
    document, sentence = read_or_refused(tmp_path, "a.xls", data)
    assert document is not None, sentence
    assert "Aurora" in document.pages[0].text


def test_that_deep_notebooks_are_refused_with_a_sentence(tmp_path: Path) -> None:
    data = json.dumps({"cells": [{"cell_type": "code", "source": ["x"], "outputs": [{"text": 5}, 7, None]}]}).encode()
    assert read_bytes(tmp_path, "a.ipynb", data).pages[0].text.startswith("```python\nx")
    with pytest.raises(DocumentError, match=r"a\.ipynb is damaged: it is no notebook"):
        read_bytes(tmp_path, "a.ipynb", b"[" * 100_000)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["a.c", "a.js", "a.rst", "a.sql", "a.sh", "a.html", "a.csv", "a.vtt", "a.json", "a.eml"]
)
@pytest.mark.parametrize("piece", ["a ", " ", "=", "<v ", "* ", "((", '"', "\\u", "&a;"])
def test_that_one_line_of_a_megabyte_is_read_in_time(tmp_path: Path, name: str, piece: str) -> None:
    from engine.documents.sections import sections_of

    started = time.process_time()
    data = f"Subject: x\n{piece * (1_000_000 // len(piece))}\nwords"
    document, _ = read_or_refused(tmp_path, name, data.encode())
    for page in document.pages if document else ():
        sections_of(page.text, document.media_type if document else "")
    assert time.process_time() - started < 20
