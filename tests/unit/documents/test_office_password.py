"""Office files behind a password: asked for, refused when wrong, decrypted in memory only; encrypted archives."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

import pytest

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents import office_password
from engine.documents.types import ParsedDocument, ReadLimits
from tests.unit.documents import document_files, ole_files
from tests.unit.documents.reading_kit import read_bytes

KEY = "four words of mine"
TYPES = Path(__file__).resolve().parents[4] / "shared" / "data" / "types"
REAL = {
    "430_password.xls": ("password", "ZIP bomb is a variant"),
    "432_testPPT_protected_passtika.pptx": ("tika", "an encrypted PowerPoint 2007 slide"),
    "434_testWORD_protected_passtika.doc": ("tika", "an encrypted Word 2007 File"),
    "435_testEXCEL_protected_passtika_2.xlsx": ("tika", "an Encrypted Excel spreadsheet"),
    "439_testWORD_protected_passtika.docx": ("tika", "an encrypted Word 2007 File"),
    "440_testEXCEL_protected_passtika.xlsx": ("tika", "an Encrypted Excel spreadsheet"),
}


def encrypted(data: bytes, password: str = KEY) -> bytes:
    """With agile encryption, as Office writes since 2010."""
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, out)
    return out.getvalue()


def read(folder: Path, name: str, data: bytes, password: str = "") -> ParsedDocument:
    return read_bytes(folder, name, data, ReadLimits(password=password))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pptx"])
def test_that_an_encrypted_office_file_opens_with_its_password_only(tmp_path: Path, name: str) -> None:
    plain = getattr(document_files, name[2:])()
    locked = encrypted(plain)
    with pytest.raises(PasswordRequired, match=rf"{name} is encrypted and needs a password"):
        read(tmp_path, name, locked)
    with pytest.raises(PasswordRequired, match=rf"The password does not open {name}"):
        read(tmp_path, name, locked, "wrong")
    expected = read(tmp_path, name, plain)
    assert read(tmp_path, name, locked, KEY).pages == expected.pages


def test_that_a_workbook_only_protected_against_changes_opens_unasked(tmp_path: Path) -> None:
    locked = encrypted(document_files.xlsx(), "VelvetSweatshop")
    assert read(tmp_path, "a.xlsx", locked).pages == read(tmp_path, "a.xlsx", document_files.xlsx()).pages


def test_that_such_a_workbook_opens_in_a_folder_that_is_read_with_a_password(tmp_path: Path) -> None:
    locked = encrypted(document_files.xlsx(), "VelvetSweatshop")
    expected = read(tmp_path, "a.xlsx", document_files.xlsx())
    assert read(tmp_path, "a.xlsx", locked, "the password of another file").pages == expected.pages


@pytest.mark.parametrize("name", ["a.doc", "a.ppt"])
def test_that_an_old_file_whose_encryption_is_damaged_gets_a_sentence(tmp_path: Path, name: str) -> None:
    crypt_session = ole_files.ole({"PowerPoint Document": ole_files._atom(0x2F14, b"\0" * 40, container=True)})
    data = ole_files.doc("Nobody reads this.", encrypted=True) if name == "a.doc" else crypt_session
    with pytest.raises(DocumentError, match=name):
        read(tmp_path, name, data, KEY)


def test_that_entities_in_the_description_of_the_encryption_are_not_read(tmp_path: Path) -> None:
    bomb = (
        b'\x04\0\x04\0\x40\0\0\0<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><encryption>&b;</encryption>'
    )
    data = ole_files.ole({"EncryptionInfo": bomb, "EncryptedPackage": b"\0" * 64})
    with pytest.raises(DocumentError, match=r"a\.docx is damaged: .* is no description"):
        read(tmp_path, "a.docx", data, KEY)


def test_that_bytes_of_another_kind_of_description_may_look_like_a_declaration(tmp_path: Path) -> None:
    # Standard encryption (version 3.2) is described by numbers and random bytes, not by XML.
    data = ole_files.ole({"EncryptionInfo": b"\3\0\2\0\x24\0\0\0" + b"<!" * 40, "EncryptedPackage": b"\0" * 64})
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, "a.docx", data, KEY)
    assert "is no description of that" not in str(caught.value)


def test_that_the_limit_goes_by_what_the_file_is_and_not_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_password, "LARGEST_OLD_FILE_BYTES", 1 << 10)
    assert read(tmp_path, "a.doc", encrypted(document_files.docx()), KEY).pages
    with pytest.raises(DocumentError, match=r"a\.docx is encrypted and has more than"):
        read(tmp_path, "a.docx", ole_files.doc("Nobody reads this.", encrypted=True), KEY)


def test_that_an_encrypted_file_too_large_to_decrypt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_password, "LARGEST_PACKAGE_BYTES", 1 << 10)
    with pytest.raises(DocumentError, match=r"a\.docx is encrypted and has more than"):
        read(tmp_path, "a.docx", encrypted(document_files.docx()), KEY)


def test_that_an_attachment_behind_the_same_password_is_read(tmp_path: Path) -> None:
    mail = document_files.eml(encrypted(document_files.docx()), "inside.docx")
    assert any("inside.docx" in warning for warning in read(tmp_path, "a.eml", mail).warnings)
    opened = read(tmp_path, "a.eml", mail, KEY)
    assert not opened.warnings
    assert len(opened.pages) == 2


def test_that_an_archive_encrypted_with_aes_gets_a_sentence(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("secret.txt", "words")
    data = bytearray(out.getvalue())
    for header, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = data.index(header)
        data[place + method - 2] |= 1
        data[place + method : place + method + 2] = b"\x63\x00"
    with pytest.raises(DocumentError, match=r"secret\.txt in a\.zip is encrypted with AES"):
        read(tmp_path, "a.zip", bytes(data), KEY)


def test_that_an_encrypted_opendocument_file_says_how_to_save_it_without(tmp_path: Path) -> None:
    manifest = '<manifest xmlns="urn:x"><file-entry><encryption-data/></file-entry></manifest>'
    data = document_files.zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": manifest,
            "content.xml": b"\x01",
        }
    )
    with pytest.raises(DocumentError, match="protected with a password") as caught:
        read(tmp_path, "a.odt", data, KEY)
    assert "save it without the password" in caught.value.hint


@pytest.mark.shared_data
@pytest.mark.skipif(not TYPES.is_dir(), reason="../shared/data is not there")
@pytest.mark.parametrize("name", REAL)
def test_that_real_encrypted_files_open_and_nothing_decrypted_goes_to_the_disk(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a temporary file was made")

    for maker in ("TemporaryFile", "NamedTemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(tempfile, maker, refuse)
    password, words = REAL[name]
    data = (TYPES / name).read_bytes()
    assert words in read(tmp_path, name, data, password).pages[0].text
    with pytest.raises(PasswordRequired, match="does not open"):
        read(tmp_path, name, data, "wrong")
