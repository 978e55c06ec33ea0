"""Pasted text as a document of the library, with the hash embedder; and text piped into the command line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.integration.command_line import command, engine, environment, needs_starters
from tests.integration.library_kit import COLLECTION, WAIT_S, opened

TEXT = "Tide tables\n\nHigh water stands at the pier at six."


def test_that_pasted_text_is_a_document_that_is_found_and_cited(tmp_path: Path) -> None:
    with opened(tmp_path) as kit:
        (receipt,) = kit.library.add_text(TEXT, collection=COLLECTION).result(WAIT_S)
        assert (receipt.status, receipt.path, receipt.reader) == ("indexed", "Tide tables.txt", "text")
        assert kit.find("high water pier")
        assert kit.library.page(receipt.sha256, 1).text == TEXT
        (again,) = kit.library.add_text(TEXT, "Another name", COLLECTION).result(WAIT_S)
        assert again.status == "unchanged"
        assert not list(kit.paths.pasted_dir.iterdir())
        assert kit.library.original(receipt.sha256).read_text(encoding="utf-8") == TEXT


def test_that_deleted_pasted_text_is_in_no_file(tmp_path: Path) -> None:
    with opened(tmp_path) as kit:
        (receipt,) = kit.library.add_text(TEXT, collection=COLLECTION).result(WAIT_S)
        kit.library.remove(receipt.sha256, COLLECTION).result(WAIT_S)
        kit.settle()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in files if b"High water stands" in path.read_bytes()]


@needs_starters
@pytest.mark.real_models
@pytest.mark.slow
def test_that_piped_text_is_read_under_its_name(tmp_path: Path) -> None:
    done = subprocess.run(
        command(tmp_path, "ingest", "-", "--name", "tides"), input=TEXT.encode(), capture_output=True,
        env=environment(), check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert b'"path": "tides.txt"' in done.stdout
    refused = engine(tmp_path, "ingest", "-", tmp_path)
    assert refused.code == 2
    assert "stands alone" in refused.stderr
