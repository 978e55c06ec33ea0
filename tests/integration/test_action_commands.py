"""Summarise, extract and ask-all on the command line, with the starter models and the sample documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, engine, needs_starters

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]
QUESTION = "How many bicycles did the workshop repair in 2025?"
REPORT = "Annual report 2025.pdf"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("home") / "profile"
    done = engine(profile, "ingest", SAMPLES, "--collection", "Samples")
    assert done.code == 0, done.stderr
    return profile


def test_that_every_document_is_asked_once(profile: Path, tmp_path: Path) -> None:
    table = tmp_path / "answers.xlsx"
    arguments = ("ask-all", "--collection", "Samples", "--question", QUESTION)
    done = engine(profile, *arguments, "--export", table)
    assert done.code == 0, done.stderr
    rows = {row["document"]: row for row in done.lines}
    assert len(rows) == 3
    answer = rows.pop(REPORT)
    assert "1,284" in answer["answer"]
    assert answer["citations"][0]["verified"]
    assert all(row["refused"] and not row["citations"] for row in rows.values())
    assert table.stat().st_size > 0
    again = engine(profile, *arguments).lines
    assert all(row["kept"] for row in again)
    assert {row["document"]: row["answer"] for row in again} == {row["document"]: row["answer"] for row in done.lines}


def test_that_fields_are_extracted_with_their_pages(profile: Path, tmp_path: Path) -> None:
    schema = tmp_path / "fields.json"
    schema.write_text(json.dumps({"properties": {"Reserve at the end of the year": {"type": "string"}}}))
    done = engine(profile, "extract", "--collection", "Samples", "--schema", schema, "--documents", REPORT)
    assert done.code == 0, done.stderr
    (row,) = done.lines
    cell = row["fields"]["Reserve at the end of the year"]
    assert "21,300" in cell["value"]
    assert cell["verified"]
    assert cell["page"] == 3
    assert "too small to pick values" in done.stderr


def test_that_a_summary_quotes_its_pages(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "summary.md"
    done = engine(profile, "summarise", "--collection", "Samples", "--export", file)
    assert done.code == 0, done.stderr
    (summary,) = done.lines
    assert summary["method"] == "key sentences"
    assert {page["document"] for part in summary["paragraphs"] for page in part["pages"]} == {
        path.name for path in SAMPLES.iterdir()
    }
    assert summary["citations"]
    assert all(citation["verified"] for citation in summary["citations"])
    assert summary["summary"] in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments", [("ask-all",), ("extract",), ("extract", "--fields", "a", "--schema", "b"), ("summarise", "--fly")]
)
def test_that_bad_usage_ends_with_2(profile: Path, arguments: tuple[str, ...]) -> None:
    assert engine(profile, *arguments).code == 2


def test_that_an_unknown_collection_or_document_is_a_sentence(profile: Path) -> None:
    for extra in (("--collection", "Nowhere"), ("--collection", "Samples", "--documents", "none.pdf")):
        done = engine(profile, "summarise", *extra)
        assert (done.code, done.stdout) == (1, "")
        assert done.stderr.strip().splitlines()[-1].startswith("Error: ")
