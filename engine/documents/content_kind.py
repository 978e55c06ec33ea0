"""What the bytes of a file are, whatever its name says: PDF, a ZIP or OLE format, markup, text; reads no text."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterable
from typing import BinaryIO

SNIFF_BYTES = 4096
_SIGNATURES = (
    (b"PK\x03\x04", "zip", "a ZIP archive or an office file"),
    (b"PK\x05\x06", "zip", "an empty ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "ole", "an old Office file"),
    (b"{\\rtf", "rtf", "an RTF document"),
    (b"\x89PNG", "", "a PNG image"),
    (b"\xff\xd8\xff", "", "a JPEG image"),
    (b"GIF8", "", "a GIF image"),
    (b"II*\x00", "", "a TIFF image"),
    (b"MM\x00*", "", "a TIFF image"),
    (b"\x1f\x8b", "", "a gzip archive"),
    (b"7z\xbc\xaf", "", "a 7z archive"),
    (b"Rar!", "", "a RAR archive"),
    (b"\x7fELF", "", "a program"),
    (b"MZ", "", "a program"),
    (b"GGUF", "", "a GGUF model"),
    (b"ZIM\x04", "", "a ZIM file, which is added by itself"),
    (b"SQLite format 3", "", "a database"),
    (b"%!PS", "", "a PostScript file"),
    (b"bplist00", "", "a binary property list"),
    (b"ID3", "", "a sound file"),
    (b"\xffWPC", "", "a WordPerfect document"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "", "a OneNote notebook"),
)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_MAIL = re.compile(rb"(?im)^(?:return-path|received|from|to|subject|mime-version|message-id|date|delivered-to):")
_OFFICE_FOLDERS = {"word": "docx", "ppt": "pptx", "xl": "xlsx", "visio": "visio"}
_MIME_TYPES = (("epub", "epub"), ("opendocument", "odf"))
_OLE_STREAMS = (
    ("encryptedpackage", "encrypted"),
    ("worddocument", "doc"),
    ("powerpoint document", "ppt"),
    ("workbook", "xls"),
    ("book", "xls"),
    ("__properties_version1.0", "msg"),
)


def kind_of(head: bytes) -> tuple[str, str]:
    """(kind, words): "pdf", "zip", "ole", "rtf", "html", "xml", "mail", "text" or "" for what none of them is."""
    for signature, kind, words in _SIGNATURES:
        if head.startswith(signature) and (signature != b"MZ" or b"\x00" in head):
            return kind, words
    if b"%PDF-" in head[:1100]:
        return "pdf", "a PDF"
    return _kind_of_characters(head)


def _kind_of_characters(head: bytes) -> tuple[str, str]:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n\xff\xfe\x00")[:600].replace(b"\x00", b"").lower()
    found = ("", "")
    if start.startswith(_HTML) or (start.startswith(b"<?xml") and b"<html" in start):
        found = "html", "a web page"
    elif start.startswith(b"<?xml"):
        found = "xml", "an XML file"
    elif b"\x00" not in head or head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        if start.startswith(b"from ") or len(_MAIL.findall(head)) >= 3:
            found = "mail", "a mail"
        elif _is_utf8(head):
            found = "text", "text"
    return found


def _is_utf8(head: bytes) -> bool:
    try:
        # The last character may be cut in two.
        head[:-4].decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def zip_kind(stream: BinaryIO) -> str:
    """Which format a ZIP file is, by the parts it holds; "zip" when it is just an archive, "" when it is damaged."""
    try:
        with zipfile.ZipFile(stream) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                mime = archive.read("mimetype").decode("latin-1")
                for words, kind in _MIME_TYPES:
                    if words in mime:
                        return kind
            return _by_names(names)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError, zlib.error):
        return ""


def _by_names(names: Iterable[str]) -> str:
    lower = {name.replace("\\", "/").lstrip("/").lower() for name in names}
    folders = {name.partition("/")[0] for name in lower}
    if "[content_types].xml" in lower:
        for folder, kind in _OFFICE_FOLDERS.items():
            if folder in folders:
                return "xlsb" if "xl/workbook.bin" in lower else kind
    if "meta-inf/container.xml" in lower:
        return "epub"
    if {"content.xml", "meta-inf/manifest.xml"} <= lower:
        return "odf"
    if any(name.startswith("index/") and name.endswith(".iwa") for name in lower) or "index.apxl" in lower:
        return "iwork"
    if "[content_types].xml" in lower:
        return "package"
    return "zip"


def ole_kind(stream: BinaryIO) -> str:
    """Which format an OLE file is, by the streams it holds; "" when it is none that is known or damaged."""
    import olefile

    try:
        with olefile.OleFileIO(stream) as ole:
            names = {entry[0].lower() for entry in ole.listdir(streams=True, storages=False) if entry}
    except (OSError, ValueError, IndexError, TypeError, AttributeError):
        return ""
    return next((kind for stream_name, kind in _OLE_STREAMS if stream_name in names), "")
