"""The main job on the command line: read, find, answer, cite, refuse; with real models and real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, engine, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]

RECEIPT_KEYS = {"path", "sha256", "status", "pages", "pages_read", "chunks", "reason", "seconds", "pages_recognised",
    "ocr_confidence", "pages_failed", "tables", "language", "reader", "warnings",
}  # fmt: skip
HIT_KEYS = {"document", "path", "page", "score", "text", "char_start", "char_end"}
CITATION_KEYS = {"n", "document", "page", "quote", "char_start", "char_end", "verified"}
TIMING_KEYS = {"ttft_s", "prompt_tokens", "completion_tokens", "decode_tok_s"}
RULES = SAMPLES / "House rules.md"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile whose collection holds the samples."""
    profile = tmp_path_factory.mktemp("home") / "profile"
    done = engine(profile, "ingest", SAMPLES, "--collection", "Samples")
    assert done.code == 0, done.stderr
    receipts = done.lines
    assert len(receipts) == 3
    for receipt in receipts:
        assert set(receipt) == RECEIPT_KEYS
        assert (receipt["status"], receipt["pages"]) == ("indexed", receipt["pages_read"])
        assert receipt["chunks"] >= 1
        assert Path(receipt["path"]).is_file()
    return profile


def test_that_an_answer_cites_the_page_word_for_word(profile: Path) -> None:
    done = engine(profile, "ask", "--files", RULES, "--question", "Within how many days is a borrowed tool back?")
    assert done.code == 0, done.stderr
    (answer,) = done.lines
    assert set(answer) == {"answer", "citations", "refused", "timing"}
    assert set(answer["timing"]) == TIMING_KEYS
    assert not answer["refused"]
    text = RULES.read_text(encoding="utf-8")
    assert answer["citations"]
    for citation in answer["citations"]:
        assert set(citation) == CITATION_KEYS
        assert citation["document"] == RULES.name
        assert text[citation["char_start"] : citation["char_end"]] == citation["quote"]
    assert any(c["verified"] and "seven days" in c["quote"] for c in answer["citations"])
    assert "seven days" in answer["answer"]


def test_that_a_pdf_is_cited_by_page(profile: Path) -> None:
    done = engine(
        profile, "ask", "--collection", "Samples", "--question", "How high was the reserve at the year's end?"
    )
    (answer,) = done.lines
    assert any("21,300" in c["quote"] and c["document"] == "Annual report 2025.pdf" for c in answer["citations"])


def test_that_a_question_the_documents_do_not_answer_is_refused(profile: Path) -> None:
    question = "Who won the chess tournament in Reykjavik?"
    (answer,) = engine(profile, "ask", "--collection", "Samples", "--question", question).lines
    assert answer["refused"]
    assert answer["answer"] == "Not found in your documents."
    assert answer["citations"] == []


def test_that_search_answers_each_query_of_a_file_with_one_line(profile: Path, tmp_path: Path) -> None:
    queries = tmp_path / "queries.jsonl"
    wanted = {"a": ("torque for pedals", "Workshop manual.pdf"), "b": ("opening hours on Saturday", "House rules.md")}
    queries.write_text("".join(json.dumps({"id": key, "text": text}) + "\n" for key, (text, _) in wanted.items()))
    done = engine(profile, "search", "--collection", "Samples", "--top-k", 3, "--queries", queries)
    assert done.code == 0, done.stderr
    assert [line["id"] for line in done.lines] == list(wanted)
    for line in done.lines:
        assert set(line["hits"][0]) == HIT_KEYS
        assert line["hits"][0]["document"] == wanted[line["id"]][1]
        assert len(line["hits"]) <= 3
        scores = [hit["score"] for hit in line["hits"]]
        assert scores == sorted(scores, reverse=True)


def test_that_one_bad_file_fails_alone(profile: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text("The lighthouse keeper feeds eleven cats.", encoding="utf-8")
    bad.write_bytes(b"%PDF-1.7\nthis is no PDF")
    done = engine(profile, "ingest", bad, good, tmp_path / "missing.txt", "--collection", "Mixed")
    assert done.code == 1
    by_name = {Path(line["path"]).name: line for line in done.lines}
    assert by_name["good.txt"]["status"] == "indexed"
    for name in ("bad.pdf", "missing.txt"):
        assert by_name[name]["status"] == "failed"
        assert by_name[name]["reason"].endswith((".", "!"))
    hits = engine(profile, "search", "--collection", "Mixed", "--query", "how many cats").lines[0]["hits"]
    assert hits[0]["document"] == "good.txt"


@pytest.mark.parametrize(
    "arguments",
    [("ingest",), ("ask", "--question", "x"), ("search", "--collection", "Samples"), ("fly",),
     ("search", "--collection", "Samples", "--queries", "no-such-file.jsonl"),
     ("search", "--query", "x", "--top-k", "0")],
)  # fmt: skip
def test_that_bad_usage_ends_with_2_and_an_empty_stdout(profile: Path, arguments: tuple[str, ...]) -> None:
    done = engine(profile, *arguments)
    assert (done.code, done.stdout) == (2, "")
    assert done.stderr


def test_that_a_missing_or_broken_model_is_a_sentence(profile: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF\x03\x00\x00\x00garbage")
    for model in (tmp_path / "none.gguf", broken):
        done = engine(profile, "ask", "--files", RULES, "--question", "Opening hours?", "--model", model)
        assert (done.code, done.stdout) == (1, "")
        assert done.stderr.strip().splitlines()[-1].startswith("Error: ")
        assert "Traceback" not in done.stderr


def test_that_models_and_collections_are_listed(profile: Path) -> None:
    models = engine(profile, "models").lines
    assert any(m["name"].startswith("SmolLM2") and m["architecture"] == "llama" and not m["problem"] for m in models)
    collections = {line["name"]: line for line in engine(profile, "collections").lines}
    assert collections["Samples"]["documents"] == 3
