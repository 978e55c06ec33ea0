"""Words as a person types them are found in the pages of a document: case and line ends do not count."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import Cancelled
from engine.core.jobs import Job
from engine.retrieval.find_in_document import (
    MOST_OCCURRENCES,
    Occurrence,
    OccurrencesFound,
    find_in_document,
    pattern_of,
    spans,
)
from tests.integration.library_kit import opened


class Texts:
    """Pages without a database."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts

    def page_texts(self, _sha256: str):
        yield from enumerate(self._texts, start=1)


def found(job: Job[bool]) -> list[Occurrence]:
    events = [job.events.get_nowait() for _ in range(job.events.qsize())]
    return [one for event in events if isinstance(event, OccurrencesFound) for one in event.occurrences]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Pilot boards", "pilot", ["Pilot"]),
        ("the pilot\r\n  boards", "Pilot boards", ["pilot\r\n  boards"]),
        ("an inter-\nnational harbour", "international", ["inter-\nnational"]),
        ("a well-known pilot", "well-known", ["well-known"]),
        ("costs (a+b)*", "(a+b)*", ["(a+b)*"]),
        ("𝒳 pilot 北京港 pilot", "北京", ["北京"]),
        ("ÉTÉ à quai", "été", ["ÉTÉ"]),
        ("aaa", "aa", ["aa"]),
        ("words", "", []),
        ("words", " \n ", []),
        ("pilots", "p i", []),
    ],
)
def test_that_words_are_found_as_they_are_typed(text: str, words: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, words)] == expected


def test_that_every_page_is_searched_in_order() -> None:
    job: Job[bool] = Job("find")
    assert find_in_document(Texts("a pilot", "none", "pilot pilot"), "0", "pilot", job)  # type: ignore[arg-type]
    assert [(one.page, one.char_start) for one in found(job)] == [(1, 2), (3, 0), (3, 6)]


def test_that_a_search_ends_at_the_limit_and_says_so() -> None:
    job: Job[bool] = Job("find")
    assert not find_in_document(Texts("e " * 5000), "0", "e", job)  # type: ignore[arg-type]
    assert len(found(job)) == MOST_OCCURRENCES


def test_that_a_search_can_be_stopped() -> None:
    job: Job[bool] = Job("find")
    job.cancel()
    with pytest.raises(Cancelled):
        find_in_document(Texts("a"), "0", "a", job)  # type: ignore[arg-type]


def test_that_endless_words_are_cut() -> None:
    assert pattern_of("x" * 100_000) is not None


@pytest.mark.slow
def test_that_the_library_finds_words_and_their_places(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("One.\nThe pilot boards at noon.\n")
    with opened(tmp_path / "profile") as kit:
        (receipt,) = kit.add(tmp_path / "note.txt")
        job = kit.library.find_in(receipt.sha256, "PILOT boards")
        assert job.result(10)
        (one,) = found(job)
        assert kit.library.page(receipt.sha256, one.page).text[one.char_start : one.char_end] == "pilot boards"
        assert kit.library.find_in("0" * 64, "pilot").result(10)
