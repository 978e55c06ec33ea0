"""A summary cites its pages, joins level by level, goes on where it was stopped, and quotes for a very small model."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.actions import written_summary
from engine.actions.documents import PageTexts
from engine.actions.key_sentences import key_sentences
from engine.actions.sections import cuts, runs, sections_of
from engine.actions.summarise import KEY_SENTENCES, OWN_WORDS, WRITTEN
from engine.actions.types import ActionProgress, ActionScope
from engine.core.errors import Cancelled, UsageError
from engine.core.events import Notice
from tests.unit.actions.action_bench import SMALL, ActionLibrary, Bench, events_of, model

ALL = ActionScope("Documents")
TOWNS = ("Oslo", "Bergen", "Turku", "Riga", "Gdansk", "Kiel", "Malmo", "Narvik")


@pytest.fixture(autouse=True)
def _short_sections(monkeypatch: pytest.MonkeyPatch) -> None:
    """One page a section, so that a few pages need several levels."""
    monkeypatch.setattr(written_summary, "SECTION_TOKENS", 120)


def page(n: int) -> str:
    fact = f"The harbour of {TOWNS[n % 8]} shipped {n + 1}00 tons of herring that year. "
    return fact + f"Everything on leaf {n} is said of the northern towns and their quays. " * 6


def says(n: int) -> str:
    return f"The harbour of {TOWNS[n % 8]} shipped {n + 1}00 tons of herring."


def test_that_each_section_becomes_a_paragraph_with_its_pages_and_checked_sentences(bench: Bench) -> None:
    bench.library.put("Documents", "towns.pdf", *(page(n) for n in range(3)))
    backend = model(says(0), says(1) + " Boats can fly to Mars [7].", says(2))
    summary = bench.open(backend).summarise(ALL).result(10)
    answer = summary.answer
    assert summary.method == WRITTEN
    assert answer.text.split("\n\n")[0] == "The harbour of Oslo shipped 100 tons of herring [1]. (page 1)"
    assert [(p.pages[0].first, p.pages[0].last) for p in summary.paragraphs] == [(1, 1), (2, 2), (3, 3)]
    assert [answer.text[p.start : p.end] for p in summary.paragraphs] == answer.text.split("\n\n")
    assert [(c.n, c.page, c.verified) for c in answer.citations] == [(1, 1, True), (2, 2, True), (3, 3, True)]
    assert [answer.text[s.start : s.end] for s in answer.support if s.level == "unsupported"] == [
        "Boats can fly to Mars."
    ]
    assert page(0) in " ".join(backend.prompts[0].split()) or page(0).strip() in backend.prompts[0]
    assert "page 1 of “towns.pdf”" in backend.prompts[0]


def test_that_many_sections_are_joined_level_by_level_and_cite_page_ranges(bench: Bench) -> None:
    bench.library.put("Documents", "towns.pdf", *(page(n) for n in range(12)))
    backend = model(*(says(n) for n in range(12)), *(f"{says(2 * n)} {says(2 * n + 1)}" for n in range(6)))
    events = events_of(bench.open(backend).summarise(ALL))
    summary = events[-1].result
    ranges = [(p.pages[0].first, p.pages[0].last) for p in summary.paragraphs]
    assert len(ranges) <= written_summary.DOCUMENT_PARAGRAPHS
    assert ranges[0][0] == 1
    assert ranges[-1][1] == 12
    assert all(first[1] + 1 == second[0] for first, second in itertools.pairwise(ranges))
    for citation in summary.answer.citations:
        first, last = next(r for r in ranges if r[0] <= citation.page <= r[1])
        assert first <= citation.page <= last
    last = [e for e in events if isinstance(e, ActionProgress)][-1]
    assert (last.done, last.total) == (len(backend.prompts), len(backend.prompts))


def test_that_a_summary_that_was_stopped_goes_on_where_it_was(bench: Bench) -> None:
    bench.library.put("Documents", "towns.pdf", *(page(n) for n in range(4)))
    backend = model(says(0), says(1), token_delay_s=0.01)  # then it counts on and on
    job = bench.open(backend).summarise(ALL)
    while not (isinstance(event := job.events.get(timeout=10), ActionProgress) and event.done == 2):
        pass
    job.cancel()
    with pytest.raises(Cancelled):
        job.result(10)
    backend = model(says(2), says(3))
    summary = bench.open(backend).summarise(ALL).result(10)
    assert len(backend.prompts) == 2
    assert [c.page for c in summary.answer.citations] == [1, 2, 3, 4]
    backend = model()
    assert bench.open(backend).summarise(ALL).result(10).answer == summary.answer
    assert backend.prompts == []


def test_that_a_collection_names_the_documents_of_each_paragraph(bench: Bench) -> None:
    bench.library.put("Documents", "a.txt", page(0))
    bench.library.put("Documents", "b.txt", page(1))
    summary = bench.open(model(says(0), says(1))).summarise(ALL).result(10)
    assert [p.pages[0].document.name for p in summary.paragraphs] == ["a.txt", "b.txt"]
    assert summary.answer.text.endswith("(b.txt, page 1)")


def test_that_a_part_of_two_documents_goes_with_either_of_them(bench: Bench) -> None:
    shas = [bench.library.put("Documents", f"{n}.txt", page(n)) for n in range(12)]
    merged = "All harbours shipped zircon."
    actions = bench.open(model(*(says(n) for n in range(12)), *[merged] * 9))
    actions.summarise(ALL).result(10)
    raw = b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
    assert b"zircon" in raw
    for sha in shas:
        actions.forget_document(sha)
    raw = b"".join(file.read_bytes() for file in bench.paths.root.glob("actions.sqlite*"))
    assert b"zircon" not in raw
    assert b"harbour" not in raw


def test_that_a_very_small_model_gets_key_sentences_word_for_word_and_this_is_said(bench: Bench) -> None:
    bench.library.put("Documents", "towns.pdf", *(page(n) for n in range(3)))
    backend = model(parameters=SMALL)
    events = events_of(bench.open(backend).summarise(ALL))
    summary = events[-1].result
    assert backend.prompts == []
    assert (summary.method, summary.notes) == (KEY_SENTENCES, (OWN_WORDS,))
    assert OWN_WORDS in [e.text for e in events if isinstance(e, Notice)]
    assert len(summary.answer.citations) >= 2
    for citation in summary.answer.citations:
        text = bench.library.page(citation.sha256, citation.page).text
        assert citation.verified
        assert text[citation.char_start : citation.char_end] == citation.quote
        assert f"“{' '.join(citation.quote.split())}” [{citation.n}]" in summary.answer.text


def test_that_key_sentences_are_spread_over_a_long_document(bench: Bench) -> None:
    filler = "Nobody in the old town knew why the {} bells of the tower rang on that {} morning of the year. "
    words = [f"{a}{b}" for a in "bdfgklmnprst" for b in ("ana", "iri", "ulu", "oko", "ebe")]
    pages = [
        "".join(filler.format(words[(n + k) % 60], words[(7 * n + 3 * k) % 60]) for k in range(90)) for n in range(16)
    ]
    bench.library.put("Documents", "long.pdf", *pages)
    summary = bench.open(model(parameters=SMALL)).summarise(ALL).result(10)
    cited = [citation.page for citation in summary.answer.citations]
    assert len(cited) == 8
    assert cited == sorted(cited)
    assert {(page - 1) // 2 for page in cited} == set(range(8))


def test_that_key_sentences_are_not_chosen_twice(bench: Bench) -> None:
    bench.library.put("Documents", "towns.pdf", page(0))
    before = bench.open(model(parameters=SMALL)).summarise(ALL).result(10)
    events = events_of(bench.open(model(parameters=SMALL)).summarise(ALL))
    assert events[-1].result == before
    assert [e.left_s for e in events if isinstance(e, ActionProgress)] == [None, None]


def test_that_an_empty_document_is_a_sentence(bench: Bench) -> None:
    bench.library.put("Documents", "empty.txt", " \n ")
    for parameters in (SMALL, 7_000_000_000):
        with pytest.raises(UsageError, match="no text"):
            bench.open(model(parameters=parameters)).summarise(ALL).result(10)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=300), max_size=6), st.integers(10, 200))
def test_that_sections_lose_no_text_and_none_is_too_long(pages: list[str], most: int) -> None:
    library = ActionLibrary()
    library.put("Documents", "a.txt", *(pages or [""]))
    (info,) = library.list("Documents")
    read = PageTexts(library)
    sections = list(sections_of(read, info, most, lambda: None))
    texts = [list(section.texts(read)) for section in sections]
    assert all(sum(map(len, found)) <= most for found in texts)
    held = "".join(text for found in texts for text in found)
    assert re.sub(r"\s", "", held) == re.sub(r"\s", "", "".join(pages))


@given(st.text(max_size=500), st.integers(1, 60))
def test_that_cuts_are_in_order_and_inside_the_text(text: str, most: int) -> None:
    spans = list(cuts(text, most))
    assert all(0 <= start < end <= len(text) and end - start <= most for start, end in spans)
    assert spans == sorted(spans)


@given(st.lists(st.integers(), max_size=40), st.integers(1, 10), st.integers(1, 8))
def test_that_runs_hold_every_item_once_in_order(items: list[int], most: int, longest: int) -> None:
    found = list(runs(items, most, longest))
    assert [item for run in found for item in run] == items
    assert all(0 < len(run) <= longest for run in found) or len(found) == most


@given(st.lists(st.text(max_size=400), max_size=4), st.integers(1, 6))
def test_that_a_key_sentence_is_a_span_of_its_text(texts: list[str], most: int) -> None:
    chosen = key_sentences(texts, most)
    assert len(chosen) <= most
    for one in chosen:
        assert 0 <= one.start < one.end <= len(texts[one.text])


def test_that_the_sentence_about_what_the_text_is_about_is_chosen() -> None:
    text = (
        "The bridge of Turku was built in 1910. The bridge of Turku has nine arches of granite. "
        "My cousin likes plums very much indeed. Repairs of the bridge of Turku cost two million."
    )
    best = key_sentences([text], 3)
    assert all("bridge" in text[one.start : one.end] for one in best)
