"""Every reader in the real program, watched by the kernel: none of them touches an internet address."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.integration.command_line import engine, needs_starters
from tests.integration.test_offline import internet_calls
from tests.unit.documents import document_files, ole_files

pytestmark = [
    needs_starters,
    pytest.mark.real_models,
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]


def test_that_no_reader_touches_an_internet_address(tmp_path: Path) -> None:
    words = document_files.SENTENCE
    link = b"<html><head><link rel=stylesheet href=http://192.0.2.1/a.css></head><body><img src=http://192.0.2.1/a.png>words"
    external = b'<!DOCTYPE d SYSTEM "http://192.0.2.1/d.dtd"><d>words</d>'
    files = {
        "a.docx": document_files.docx(), "a.pptx": document_files.pptx(), "a.xlsx": document_files.xlsx(),
        "a.odt": document_files.odt(), "a.ods": document_files.ods(), "a.odp": document_files.odp(),
        "a.epub": document_files.epub(), "a.rtf": document_files.rtf(), "a.eml": document_files.eml(),
        "a.mbox": document_files.mbox(), "a.mhtml": document_files.mhtml(), "a.html": link, "a.xml": external,
        "a.zip": document_files.archive(), "a.csv": document_files.csv_rows(), "a.vtt": document_files.vtt(),
        "a.ipynb": document_files.ipynb(), "a.json": b'{"a": "words"}', "a.py": b"def a(): ...",
        "a.doc": ole_files.doc(words), "a.xls": ole_files.xls("S", [["Ship", "Berth"], ["Aurora", words]]),
        "a.ppt": ole_files.ppt([("Cargo", words)]), "a.msg": ole_files.msg("Cargo", words, "Ada"),
    }  # fmt: skip
    folder = tmp_path / "files"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    log = tmp_path / "trace"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))
    done = engine(tmp_path / "profile", "ingest", folder, "--collection", "Types", prefix=strace)
    assert done.code == 0, done.stderr
    assert {line["status"] for line in done.lines} == {"indexed"}, done.lines
    assert len(done.lines) == len(files)
    assert log.exists()
    assert internet_calls(log.read_text(encoding="utf-8", errors="replace")) == []
