"""Which documents are meant, as given and as said in a question."""

from __future__ import annotations

import pytest

from engine.core.errors import UsageError
from engine.retrieval.document_filter import DocumentFacts, DocumentFilter, matches
from engine.retrieval.question_filter import understand


def facts(path: str = "/home/me/Work/Report.pdf", **known: object) -> DocumentFacts:
    values = {"media_type": "", "title": "", "author": "", "created": "", "tags": ()} | known
    return DocumentFacts("0" * 64, path, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("where", "yes", "no"),
    [
        (
            DocumentFilter(types=("pdf",)),
            [facts(), facts("/x/noending", media_type="application/pdf")],
            [facts("/a.md")],
        ),
        (DocumentFilter(types=("e-mail", "xlsx")), [facts("/a.EML"), facts("/b.xlsx")], [facts(), facts("/b.csv")]),
        (DocumentFilter(author="muller"), [facts(author="Ute Müller; J. Smith")], [facts(), facts(author="Mill")]),
        (DocumentFilter(folder="work"), [facts()], [facts("/home/me/Work.pdf")]),
        (DocumentFilter(name="report"), [facts(), facts("/a.pdf", title="A Report")], [facts("/report/a.pdf")]),
        (DocumentFilter(tags=("Tax", "2023")), [facts(tags=("tax", "2023", "x"))], [facts(tags=("tax",))]),
        (
            DocumentFilter(since="2023", until="2023"),
            [
                facts(created="2023-01-01T00:00:00"),
                facts(created="2023-12-31"),
                facts("/Report 2023-final.pdf"),
                facts(created="2023"),
            ],
            [facts(created="2022-12-31"), facts(), facts("/2023.pdf", created="2021-01-01"), facts("/No 12023.pdf")],
        ),
        (
            DocumentFilter(since="2023-03", until="2023-04-15"),
            [facts(created="2023-03-01"), facts(created="2023-04-15T23:00:00")],
            [facts(created="2023-02-28"), facts(created="2023-04-16")],
        ),
        (DocumentFilter(since="2022"), [facts(created="2030-01-01")], [facts(created="2021-12-31")]),
        (
            DocumentFilter(types=("pdf",), author="Smith"),
            [facts(author="Smith")],
            [facts("/a.md", author="Smith"), facts()],
        ),
    ],
)
def test_that_a_filter_leaves_what_is_meant(
    where: DocumentFilter, yes: list[DocumentFacts], no: list[DocumentFacts]
) -> None:
    assert [one for one in yes if not matches(where, one)] == []
    assert [one for one in no if matches(where, one)] == []


@pytest.mark.parametrize("date", ["23", "2023-3", "last year", "2023-03-31T00:00"])
def test_that_what_is_no_date_is_a_sentence(date: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        DocumentFilter(since=date)


@pytest.mark.parametrize(
    ("question", "where", "rest"),
    [
        ("reports from 2023 about floods", DocumentFilter(since="2023", until="2023"), "about floods"),
        (
            "What do the reports from 2023 say about floods?",
            DocumentFilter(since="2023", until="2023"),
            "What do say about floods?",
        ),
        (
            "How high is the tax in the PDFs by Smith?",
            DocumentFilter(types=("pdf",), author="Smith"),
            "How high is the tax?",
        ),
        (
            "emails from March 2024",
            DocumentFilter(types=("e-mail",), since="2024-03", until="2024-03"),
            "emails from March 2024",
        ),
        (
            "Who complained in the e-mails from Anna Berg from Sept 2021?",
            DocumentFilter(types=("e-mail",), author="Anna Berg", since="2021-09", until="2021-09"),
            "Who complained?",
        ),
        ("What is the margin in my spreadsheets?", DocumentFilter(types=("spreadsheet",)), "What is the margin?"),
        (
            "Which rents are in contracts signed between 2019 and 2021?",
            DocumentFilter(since="2019", until="2021"),
            "Which rents are?",
        ),
        ("letters before 2001 about the roof", DocumentFilter(until="2000"), "about the roof"),
        ("the roof in documents tagged house", DocumentFilter(tags=("house",)), "the roof"),
        ('the roof in files in the folder "My House"', DocumentFilter(folder="My House"), "the roof"),
        ('the deposit in the contract named "Flat 12"', DocumentFilter(name="Flat 12"), "the deposit"),
    ],
)
def test_that_a_question_says_which_documents(question: str, where: DocumentFilter, rest: str) -> None:
    assert understand(question) == (where, rest)


@pytest.mark.parametrize(
    "question",
    [
        "What happened in 2023?",
        "How many reports were written?",
        "Which emails did he send?",
        "How does one open a PDF?",
        "What did Smith say in March 2024?",
        "Who is reported by Anna?",
        "Profiles from 2023",
        "files",
        "",
        "How did the share price develop from 2019 to 2021?",
    ],
)
def test_that_other_questions_are_left_alone(question: str) -> None:
    assert understand(question) == (DocumentFilter(), question)


def test_that_the_words_of_a_filter_can_be_read() -> None:
    assert DocumentFilter(("pdf", "e-mail"), "2023", "2023", "Smith").words == "pdf or e-mail by Smith from 2023"
    assert DocumentFilter(since="2020", tags=("a", "b"), folder="x").words == (
        "documents since 2020 in the folder x tagged a and b"
    )
