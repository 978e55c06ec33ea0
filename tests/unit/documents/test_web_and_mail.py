"""Web pages, books, mails, archives, subtitles, notebooks, data files: what stands on which page under which label."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from engine.documents.html_reader import web_page
from engine.documents.types import ReadLimits
from tests.unit.documents import document_files
from tests.unit.documents.document_files import SENTENCE
from tests.unit.documents.reading_kit import read_bytes

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"


def test_that_a_web_page_becomes_markdown() -> None:
    body = (
        "<h2>Tides &amp; winds</h2><p>High<br>water</p><script>no()</script><ul><li>one<li>two<ol><li>deep</ol></ul>"
        "<pre>a  b\n c</pre><blockquote>said</blockquote><p style='display: none'>hidden</p><img alt='a chart'>"
        "<table><tr><th>Ship<th>Berth<tr><td>Aurora<td>7</table>"
    )
    text = web_page(body.encode()).text
    assert text == (
        "## Tides & winds\n\nHigh\nwater\n\n- one\n- two\n  1. deep\n\n```\na  b\n c\n```\n\n> said\n\na chart\n\n"
        "| Ship | Berth |\n| --- | --- |\n| Aurora | 7 |"
    )


@pytest.mark.parametrize(
    ("head", "encoding"),
    [('<meta charset="windows-1251">', "cp1251"),
     ('<meta http-equiv=x content="text/html; charset=Shift_JIS">', "shift_jis"),
     ('<?xml version="1.0" encoding="iso-8859-1"?>', "cp1252"), ("", "utf-8")],
)  # fmt: skip
def test_that_the_encoding_a_page_names_is_used(head: str, encoding: str) -> None:
    words = {"cp1251": "Причал", "shift_jis": "港の船", "cp1252": "Größe", "utf-8": "Größe 港"}[encoding]
    assert words in web_page(f"{head}<html><body><p>{words}</p>".encode(encoding)).text


def test_that_french_without_an_encoding_is_not_taken_for_russian() -> None:
    text = "L'été était très chaud cette année. J'ai acheté un café. El niño comió paella. Die schöne Frau."
    assert text in web_page(f"<p>{text}</p>".encode("cp1252")).text


def test_that_the_title_of_a_page_can_be_found(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, "a.html", document_files.html()).pages[0].text.startswith("# Harbour report\n\n# Cargo")


def test_that_a_book_is_a_page_a_chapter_in_reading_order(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.epub", document_files.epub())
    assert [page.label for page in document.pages] == ["about this book", "Harbour report", "Second chapter"]
    assert "Authors: Ada Lund" in document.pages[0].text


def test_that_a_mail_is_a_page_with_its_headers_and_its_attachments_follow(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.eml", document_files.eml(document_files.pptx(), "deck.pptx"))
    first = document.pages[0]
    assert first.text == (
        "# Harbour report\n\nFrom: Ada Lund <ada@example.org>\nTo: crew@example.org\n"
        f"Date: Tue, 05 Mar 2024 10:00:00 +0100\nSubject: Harbour report\n\n{SENTENCE}\n\nAttachments: deck.pptx"
    )
    assert [page.label for page in document.pages] == ["message", "deck.pptx · slide 1", "deck.pptx · slide 2"]
    assert document.created == "2024-03-05T10:00:00+01:00"


def test_that_an_attachment_that_cannot_be_read_is_a_warning(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.eml", document_files.eml(b"\x00\x01\x02" * 50, "data.bin"))
    assert len(document.pages) == 1
    assert document.warnings[0].startswith("data.bin cannot be read")


def test_that_encoded_headers_and_old_charsets_are_decoded(tmp_path: Path) -> None:
    raw = (
        b"From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?=\n"
        b"Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n"
        b"Der Preis betr\xe4gt 5 \x80.\n"
    )
    document = read_bytes(tmp_path, "a.eml", raw)
    assert document.title == "Grüße"
    assert "From: Jürgen <j@example.org>" in document.pages[0].text
    assert "Der Preis beträgt 5 €." in document.pages[0].text


def test_that_a_mailbox_is_a_page_a_message(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.mbox", document_files.mbox())
    assert [page.label for page in document.pages] == ["message 1: Harbour report", "tide.txt", "message 2: Second"]


def test_that_an_archive_is_the_pages_of_its_files(tmp_path: Path) -> None:
    data = document_files.zipped(
        {
            "a/deck.pptx": document_files.pptx(),
            "notes.txt": "It rained.",
            "x.bin": bytes(range(256)),
            "__MACOSX/n.txt": "no",
        }
    )
    document = read_bytes(tmp_path, "a.zip", data)
    assert [page.label for page in document.pages] == ["a/deck.pptx · slide 1", "a/deck.pptx · slide 2", "notes.txt"]
    assert document.warnings == (
        "x.bin cannot be read: it holds no text in a form that is known.",
    )  # fmt: skip


def test_that_a_pdf_in_an_archive_is_read_and_leaves_nothing_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    (scratch / "aquifer-read-999999999-left").mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    data = (SAMPLES / "Annual report 2025.pdf").read_bytes()
    document = read_bytes(tmp_path, "a.zip", document_files.zipped({"../report.pdf": data}))
    assert document.pages[0].label.startswith("report.pdf · ")
    assert document.pages[0].words
    assert "1,284" in " ".join(page.text for page in document.pages)
    assert list(scratch.iterdir()) == []


def test_that_the_limit_of_text_holds_over_all_files_of_an_archive(tmp_path: Path) -> None:
    data = (SAMPLES / "Annual report 2025.pdf").read_bytes()
    members = {f"{number}.pdf": data for number in range(4)} | {"z.txt": b"words " * 500}
    document = read_bytes(tmp_path, "a.zip", document_files.zipped(members), ReadLimits(largest_text_chars=3_000))
    assert sum(len(page.text) for page in document.pages) < 9_000
    assert any("is too long" in page.problem for page in document.pages)


def test_that_a_program_in_an_archive_stands_in_a_fence(tmp_path: Path) -> None:
    page = next(
        page for page in read_bytes(tmp_path, "a.zip", document_files.archive()).pages if page.label == "code.py"
    )
    assert page.text == "```python\n# not a heading\ndef lift():\n    pass\n\n```"


def test_that_subtitles_are_what_is_said_with_its_time(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, "a.vtt", document_files.vtt()).pages[0].text
    assert text == f"[00:00:01] Ada: {SENTENCE} It rained."
    srt = b"1\r\n00:00:01,000 --> 00:00:02,000\r\nHello\r\nthere\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nworld\r\n"
    assert read_bytes(tmp_path, "a.srt", srt).pages[0].text == "[00:00:01] Hello there world"


def test_that_a_notebook_is_its_text_its_code_and_its_output(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, "a.ipynb", document_files.ipynb()).pages[0].text
    assert text == f"# Cargo\n{SENTENCE}\n\n```python\nprint('noon')\n```\n\n```\nnoon\n```"


def test_that_xml_is_names_with_their_values(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, "a.xml", b'<log><note at="noon">Tide <b>high</b> at six</note></log>').pages[0].text
    assert text == "log\n  note (at=noon): Tide\n    b: high\n    at six"


def test_that_xml_that_is_none_is_read_as_text_with_a_warning(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.xml", b"<log><note>words</log>")
    assert (document.pages[0].text, document.reader) == ("<log><note>words</log>", "text")
    assert "no well-formed XML" in document.warnings[0]


def test_that_readable_json_stays_as_it_is_and_escapes_are_written_out(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, "a.json", b'{"a":\n 1}').pages[0].text == '{"a":\n 1}'
    assert "café" in read_bytes(tmp_path, "a.json", b'{"a": "caf\\u00e9"}').pages[0].text
    assert "café" in read_bytes(tmp_path, "a.jsonl", b'{"a": "caf\\u00e9"}\n{"b": 2}\n').pages[0].text
