"""A chat becomes a file with footnotes that says what stands where, and that runs and fetches nothing."""

from __future__ import annotations

import errno
import time
import zipfile
from pathlib import Path
from typing import BinaryIO

import pytest
from docx import Document

from engine.chat.types import Answer, ChatInfo, Citation, Message, Support
from engine.core.errors import Cancelled, StorageError, UsageError
from engine.exchange import chat_export
from engine.exchange.chat_document import chat_document
from engine.exchange.docx_file import is_right_to_left
from engine.exchange.types import ChatDocument

CHAT = ChatInfo("c1", "Rent & <costs>", 1_700_000_000.0, 1_700_000_000.0, ())


def cite(n: int, quote: str = "The rent is 900 euros.", *, verified: bool = True, link: str = "") -> Citation:
    return Citation(n, "ab" * 32, "Lease.pdf", "/d/Lease.pdf", 3, quote, 0, len(quote), verified, link=link)


def asked(text: str) -> Message:
    return Message("q", "c1", "user", text, "complete", 1_700_000_000.0)


def answered(text: str, *citations: Citation, state: str = "complete", **facts: object) -> Message:
    answer = Answer("a", text, citations, model="tiny", **facts)  # type: ignore[arg-type]
    return Message("a", "c1", "assistant", text, state, 1_700_000_000.0, answer)


def exported(tmp_path: Path, name: str, *messages: Message) -> Path:
    file = tmp_path / name
    chat_export.write(chat_document(CHAT, messages), file, overwrite=False, check=lambda: None)
    return file


def docx_text(file: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(file)).paragraphs)


def part(file: Path, name: str) -> str:
    with zipfile.ZipFile(file) as package:
        return package.read(name).decode()


TURN = (
    asked("How much is the rent?"),
    answered("It is **900** euros [2]. Heating is extra [1].", cite(1, "Heating is extra."), cite(2)),
    asked("And the deposit?"),
    answered("Two months [1].", cite(1, "Two rents", verified=False)),
)


def test_that_footnotes_are_numbered_through_the_chat_in_the_order_of_the_text() -> None:
    notes = chat_document(CHAT, TURN).footnotes
    assert [(note.number, note.quote, note.verified) for note in notes] == [
        (1, "The rent is 900 euros.", True),
        (2, "Heating is extra.", True),
        (3, "Two rents", False),
    ]


def test_that_markdown_has_footnotes_with_quote_document_page_and_verdict(tmp_path: Path) -> None:
    text = exported(tmp_path, "a.md", *TURN).read_text(encoding="utf-8")
    assert "It is **900** euros[^1]. Heating is extra[^2]." in text
    assert "[^1]: Lease.pdf, page 3: “The rent is 900 euros.” (verified word for word)" in text
    assert "[^3]: Lease.pdf, page 3: “Two rents” (not verified)" in text
    assert text.startswith("# Rent & \\<costs\\>\n")


def test_that_html_is_one_closed_page(tmp_path: Path) -> None:
    text = exported(tmp_path, "a.html", *TURN).read_text(encoding="utf-8")
    assert '<a href="#fn1">1</a>' in text
    assert '<p id="fn1" dir="auto">1. Lease.pdf, page 3' in text
    assert '<sup class="weak"><a href="#fn3">3</a></sup>' in text
    assert "default-src 'none'" in text
    assert "Rent &amp; &lt;costs&gt;" in text


def test_that_word_gets_real_footnotes(tmp_path: Path) -> None:
    file = exported(tmp_path, "a.docx", *TURN)
    notes = part(file, "word/footnotes.xml")
    assert "Lease.pdf, page 3: “Heating is extra.” (verified word for word)" in notes
    assert "(not verified)" in notes
    body = part(file, "word/document.xml")
    assert [body.index(f'w:footnoteReference w:id="{n}"') for n in (1, 2, 3)] == sorted(
        body.index(f'w:footnoteReference w:id="{n}"') for n in (1, 2, 3)
    )
    assert "footnotes+xml" in part(file, "[Content_Types].xml")
    assert "How much is the rent?" in docx_text(file)


def test_that_a_citation_named_twice_is_one_footnote_and_one_without_a_mark_is_not_lost(tmp_path: Path) -> None:
    turn = answered("Once [1] and twice [1].", cite(1), cite(2, "Never marked."))
    file = exported(tmp_path, "a.docx", asked("?"), turn)
    assert part(file, "word/document.xml").count('w:footnoteReference w:id="1"') == 1
    assert part(file, "word/document.xml").count('w:footnoteReference w:id="2"') == 1
    text = exported(tmp_path, "a.md", asked("?"), turn).read_text(encoding="utf-8")
    assert "Once[^1] and twice[^1]." in text
    assert "[^2]: Lease.pdf, page 3: “Never marked.”" in text


def test_that_brackets_in_code_stay_code(tmp_path: Path) -> None:
    turn = answered("See [1]: `x[1]`\n\n```python\ny = a[1]\n```\n\nand [1] [9].", cite(1))
    markdown = exported(tmp_path, "a.md", asked("?"), turn).read_text(encoding="utf-8")
    assert "See[^1]: `x[1]`" in markdown
    assert "y = a[1]" in markdown
    assert "and[^1] [9]." in markdown
    page = exported(tmp_path, "a.html", asked("?"), turn).read_text(encoding="utf-8")
    assert "<code>x[1]</code>" in page
    assert "y = a[1]" in page
    assert "y = a[1]" in docx_text(exported(tmp_path, "a.docx", asked("?"), turn))


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_that_nothing_of_a_chat_runs_or_is_fetched(tmp_path: Path, name: str) -> None:
    evil = "<script>alert(1)</script> ![x](http://tracker.example/a.png) [go](javascript:alert(1)) <img src=x>"
    text = exported(tmp_path, name, asked(evil), answered(evil)).read_text(encoding="utf-8")
    if name.endswith("html"):
        assert "<script" not in text
        assert "<img" not in text
        assert "javascript:" not in text.replace("(javascript:alert(1))", "")
    else:
        assert "\\<script" in text
        assert "!\\[x" in text or "\\!\\[x" in text or "\\![x" in text
        assert " <img" not in text


def test_that_other_scripts_and_directions_are_kept(tmp_path: Path) -> None:
    arabic, chinese = "الإيجار ٩٠٠ يورو", "租金为900欧元。"
    turn = (asked(arabic), answered(f"{arabic} [1]\n\n{chinese}", cite(1, arabic)))
    for name in ("a.md", "a.html"):
        text = exported(tmp_path, name, *turn).read_text(encoding="utf-8")
        assert arabic in text
        assert chinese in text
    body = part(exported(tmp_path, "a.docx", *turn), "word/document.xml")
    assert "<w:bidi/>" in body
    assert "<w:rtl" in body
    assert chinese in body
    assert is_right_to_left("123 שלום")
    assert not is_right_to_left("Hello שלום")


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.docx"])
def test_that_a_chat_without_citations_an_empty_one_and_broken_characters_are_written(
    tmp_path: Path, name: str
) -> None:
    exported(tmp_path, f"empty-{name}")
    broken = "a\x00b\x0bc\ud800d\uffff"
    stopped = answered(broken, state="stopped", support=(Support(0, 3, "unsupported"),))
    failed = Message("a", "c1", "assistant", "", "failed", 0.0, None, "No memory.")
    file = exported(tmp_path, name, asked(broken), stopped, failed)
    text = docx_text(file) if name.endswith("docx") else file.read_text(encoding="utf-8")
    assert "abcd" in text
    assert "This answer was stopped." in text
    assert "No memory." in text
    assert "Not supported by the documents:" in text
    assert "Sources" not in text


def test_that_lists_tables_quotes_and_headings_survive(tmp_path: Path) -> None:
    source = "# Top\n\n1. one\n   - inner\n2. two\n\n> said\n\n| a | b |\n|---|---|\n| 1 [1] | 2 |\n\n---\n\nend"
    turn = (asked("?"), answered(source, cite(1)))
    page = exported(tmp_path, "a.html", *turn).read_text(encoding="utf-8")
    for piece in ("<h3", "1. one", "• inner", "2. two", "<blockquote><p", "<th dir", "<hr>", "<td dir"):
        assert piece in page, piece
    file = exported(tmp_path, "a.docx", *turn)
    (table,) = Document(str(file)).tables
    assert [cell.text for cell in table.rows[0].cells] == ["a", "b"]
    assert "2.\ttwo" in docx_text(file)


def test_that_a_file_is_never_replaced_without_saying_so(tmp_path: Path) -> None:
    file = exported(tmp_path, "a.md", *TURN)
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="already"):
        exported(tmp_path, "a.md", *TURN)
    assert file.read_text(encoding="utf-8") == "mine"
    chat_export.write(chat_document(CHAT, TURN), file, overwrite=True, check=lambda: None)
    assert "900" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "words"), [("a.txt", "no kind"), ("a", "no kind"), ("a.pdf", "window")])
def test_that_another_ending_is_refused(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        exported(tmp_path, name, *TURN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.docx"])
def test_that_a_full_disk_and_a_stop_leave_what_was_there(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / name
    file.write_text("old", encoding="utf-8")

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        chat_export.write(chat_document(CHAT, TURN), file, overwrite=True, check=stop)

    def full(_file: BinaryIO, *_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("engine.exchange.docx_file.write", lambda _chat, packed, _check: full(packed))
    monkeypatch.setattr("engine.exchange.chat_export._pieces", lambda _chat, _file: full(None))  # type: ignore[arg-type]
    with pytest.raises(StorageError, match="No space left"):
        chat_export.write(chat_document(CHAT, TURN), file, overwrite=True, check=lambda: None)
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "limit_s"), [("a.md", 3.0), ("a.html", 3.0)])
def test_that_a_chat_of_thousands_of_messages_takes_seconds(tmp_path: Path, name: str, limit_s: float) -> None:
    turns = [one for _ in range(1_000) for one in (asked("How?" * 20), answered("**Thus** [1]. " * 30, cite(1)))]
    began = time.process_time()
    document: ChatDocument = chat_document(CHAT, turns)
    chat_export.write(document, tmp_path / name, overwrite=False, check=lambda: None)
    assert time.process_time() - began < limit_s
    assert len(document.footnotes) == 1_000
