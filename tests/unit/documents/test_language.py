"""The language of a document: known for running text, not guessed from a few letters."""

from __future__ import annotations

import pytest

from engine.documents.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The committee met on Tuesday and agreed that the report should be published.", "en"),
        ("Der Ausschuss trat am Dienstag zusammen und beschloss, den Bericht zu veröffentlichen.", "de"),
        ("委员会于星期二开会，同意公布该报告。委员会于星期二开会，同意公布该报告。委员会开会，同意公布该报告。", "zh"),
        ("اجتمعت اللجنة يوم الثلاثاء واتفقت على نشر التقرير في أقرب وقت ممكن", "ar"),
    ],
)
def test_that_running_text_has_its_language(text: str, code: str) -> None:
    assert language_of([text]) == code


def test_that_a_few_words_or_numbers_have_none() -> None:
    assert language_of(["ok 12 34"]) == ""
    assert language_of(["1 2 3 4 5 6 7 8 9 " * 50]) == ""
    assert language_of([]) == ""


def test_that_most_of_the_document_decides() -> None:
    german = "Die Anlage enthält die vollständige Liste der geprüften Bauteile und ihrer Lieferanten. " * 5
    assert language_of(["Title page of the annual report, with a subtitle in plain English.", *[german] * 20]) == "de"
