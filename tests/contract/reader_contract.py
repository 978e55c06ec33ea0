"""What every reader of a file type must do, as one class of tests; knows the parser's door and no reader's inside."""

from __future__ import annotations

import random
import socket
from pathlib import Path

import pytest

from engine.core.errors import DocumentError
from engine.documents.parser import parse
from engine.documents.types import ParsedDocument, ReadLimits

WORDS = "The crane moved forty containers before noon."
_FORBIDDEN = {chr(code) for code in (*range(9), 11, *range(14, 32), *range(0xD800, 0xE000))}


class ReaderContract:
    """Subclasses say how the file is called, what is in it and who is to read it."""

    name: str
    reader: str
    pages: int = 1
    title: str = ""
    author: str = ""
    # A file of text without any structure has no damage that could be noticed.
    structured: bool = True

    def good(self) -> bytes:
        raise NotImplementedError

    def read(self, folder: Path, data: bytes, limits: ReadLimits | None = None) -> ParsedDocument:
        path = folder / "stored-under-its-hash"
        path.write_bytes(data)
        self.reports: list[tuple[int, int]] = []
        self.refusals: list[str] = []
        return parse(path, self.name, limits or ReadLimits(), lambda page, pages: self.reports.append((page, pages)))

    def read_or_refused(self, folder: Path, data: bytes, limits: ReadLimits | None = None) -> ParsedDocument | None:
        """None when it was refused, with a sentence that names the file."""
        try:
            return self.read(folder, data, limits)
        except DocumentError as error:
            self.refusals.append(error.user_message)
        sentence = self.refusals.pop()
        assert self.name in sentence
        assert sentence.endswith(".")
        assert "Traceback" not in sentence
        return None

    def test_that_the_words_are_read(self, tmp_path: Path) -> None:
        document = self.read(tmp_path, self.good())
        assert WORDS in " ".join("\n".join(page.text for page in document.pages).split())
        assert document.reader == self.reader
        assert document.media_type.count("/") == 1

    def test_that_pages_are_numbered_from_1(self, tmp_path: Path) -> None:
        document = self.read(tmp_path, self.good())
        assert [page.number for page in document.pages] == list(range(1, self.pages + 1))

    def test_that_title_and_author_are_read(self, tmp_path: Path) -> None:
        document = self.read(tmp_path, self.good())
        assert (document.title, document.author) == (self.title, self.author)

    def test_that_a_page_is_reported_before_it_is_read(self, tmp_path: Path) -> None:
        self.read(tmp_path, self.good())
        assert self.reports
        assert self.reports[0][0] == 1

    def test_that_an_empty_file_is_refused_by_name(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentError, match="is empty: it has 0 bytes") as caught:
            self.read(tmp_path, b"")
        assert self.name in caught.value.user_message

    def test_that_a_file_over_the_limit_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentError, match="are not read"):
            self.read(tmp_path, self.good(), ReadLimits(largest_file_bytes=8))

    def test_that_no_more_text_is_kept_than_the_limit_allows(self, tmp_path: Path) -> None:
        document = self.read_or_refused(tmp_path, self.good(), ReadLimits(largest_text_chars=20))
        if document is not None:
            assert sum(len(page.text) for page in document.pages) <= 20
            assert any(page.problem for page in document.pages)

    @pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
    def test_that_a_file_cut_off_is_read_or_refused_by_name(self, tmp_path: Path, share: float) -> None:
        data = self.good()
        self.check(self.read_or_refused(tmp_path, data[: max(1, int(len(data) * share))]))

    @pytest.mark.parametrize("seed", range(12))
    def test_that_a_damaged_file_is_read_or_refused_by_name(self, tmp_path: Path, seed: int) -> None:
        dice, data = random.Random(seed), bytearray(self.good())
        for _ in range(1 + len(data) // 50):
            data[dice.randrange(len(data))] = dice.randrange(256)
        self.check(self.read_or_refused(tmp_path, bytes(data)))

    def test_that_other_content_under_this_name_is_refused_or_read_as_what_it_is(self, tmp_path: Path) -> None:
        png = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
        assert self.read_or_refused(tmp_path, png) is None
        if self.structured:
            self.read_or_refused(tmp_path, b"just a line of words, and nothing else")

    def test_that_no_connection_is_tried(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> None:
            raise AssertionError("a reader opened a connection")

        for name in ("connect", "connect_ex"):
            monkeypatch.setattr(socket.socket, name, refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        self.read(tmp_path, self.good())

    def check(self, document: ParsedDocument | None) -> None:
        if document is None:
            return
        assert [page.number for page in document.pages] == list(range(1, len(document.pages) + 1))
        assert document.pages
        for page in document.pages:
            page.text.encode("utf-8")
            page.label.encode("utf-8")
            if document.media_type != "text/plain":
                assert not _FORBIDDEN & set(page.label)
