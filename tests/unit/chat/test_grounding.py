"""A sentence is called supported only when the documents say it, and a quote is always cut from the page."""

from __future__ import annotations

import pytest

from engine.chat import evidence as evidence_room
from engine.chat import grounding
from engine.chat.citations import CitationBuilder, mark, with_quotes
from engine.chat.evidence import Evidence, EvidenceGate
from engine.chat.grounding import SUPPORTED, UNSUPPORTED, WEAK
from engine.core.jobs import CancelToken
from tests.fakes_chat import MemoryLibrary

PAGE = (
    "Harbour Street Workshop. In 2025 the workshop repaired 1,284 bicycles, 17 percent more than in 2024. "
    "Donations rose to 18,650 euro.\nRent and heating cost 10,080 euro. Courses are not offered in August. "
    "The reserve stood at 21,300 euro at the end of the year."
)
OTHER = "The left pedal has a left-hand thread. Pedals are tightened to 35 Nm."


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put("Documents", "report.pdf", PAGE, OTHER)
    return library


def weigh(library: MemoryLibrary, question: str) -> Evidence:
    hits = library.find(question, ["Documents"], 5, CancelToken(), 0)
    return evidence_room.weigh(question, hits, lambda texts: library.embed(texts, CancelToken(), 0))


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ("The workshop repaired 1,284 bicycles in 2025.", SUPPORTED),
        ("In 2025, 1284 bicycles were repaired by the workshop.", SUPPORTED),
        ("The workshop repaired 1,285 bicycles in 2025.", UNSUPPORTED),
        ("The workshop repaired 1,284 bicycles and 400 scooters.", UNSUPPORTED),
        ("It is a charity that lends boats to sailors.", UNSUPPORTED),
        ("Courses are offered in August.", WEAK),
        ("Courses are not offered in August.", SUPPORTED),
        ("Rent and heating cost 10,080 euro, and donations rose to 18,650 euro.", SUPPORTED),
    ],
)
def test_that_the_level_follows_what_the_documents_say(library: MemoryLibrary, answer: str, level: str) -> None:
    (checked,) = grounding.check(answer, weigh(library, "What happened at the workshop?"))
    assert checked.level == level
    assert (checked.passage is None) == (level == UNSUPPORTED)


def test_that_words_of_the_question_prove_nothing(library: MemoryLibrary) -> None:
    evidence = weigh(library, "How many bicycles did the workshop repair in 2025?")
    (checked,) = grounding.check("The workshop will repair bicycles on demand by magic.", evidence)
    assert checked.level != SUPPORTED


def builder_for(library: MemoryLibrary, evidence: Evidence) -> CitationBuilder:
    return CitationBuilder(evidence, lambda sha, n: library.page(sha, n).text, library.rectangles)


def test_that_marks_and_spans_fit_the_marked_text(library: MemoryLibrary) -> None:
    evidence = weigh(library, "How many bicycles were repaired, and what torque do pedals need?")
    answer = "The workshop repaired 1,284 bicycles. Boats fly to Mars. Pedals are tightened to 35 Nm!"
    builder = builder_for(library, evidence)
    text, support = mark(answer, grounding.check(answer, evidence), builder)
    assert text == "The workshop repaired 1,284 bicycles [1]. Boats fly to Mars. Pedals are tightened to 35 Nm [2]!"
    assert [text[s.start : s.end] for s in support] == [
        "The workshop repaired 1,284 bicycles [1].", "Boats fly to Mars.", "Pedals are tightened to 35 Nm [2]!",
    ]  # fmt: skip
    assert [s.level for s in support] == [SUPPORTED, UNSUPPORTED, SUPPORTED]
    for citation in builder.citations:
        page = library.page(citation.sha256, citation.page).text
        assert page[citation.char_start : citation.char_end] == citation.quote
        assert citation.verified


def test_that_one_passage_keeps_one_number(library: MemoryLibrary) -> None:
    evidence = weigh(library, "What about pedals?")
    answer = "Pedals are tightened to 35 Nm. Pedals need to be tightened to 35 Nm."
    builder = builder_for(library, evidence)
    text, _ = mark(answer, grounding.check(answer, evidence), builder)
    assert text.count("[1]") == 2
    assert len(builder.citations) == 1


def test_that_a_quote_missing_from_the_stored_page_is_not_verified(library: MemoryLibrary) -> None:
    evidence = weigh(library, "What about pedals?")
    builder = CitationBuilder(evidence, lambda sha, n: "another text altogether", library.rectangles)
    mark("Pedals are tightened to 35 Nm.", grounding.check("Pedals are tightened to 35 Nm.", evidence), builder)
    (citation,) = builder.citations
    assert not citation.verified


def test_that_quotes_below_an_answer_are_the_words_of_the_page(library: MemoryLibrary) -> None:
    evidence = weigh(library, "How high were rent and heating?")
    builder = builder_for(library, evidence)
    text, support = with_quotes("", (), grounding.closest_passages(evidence), builder)
    assert text.startswith("Your documents say: “Rent and heating cost 10,080 euro.” [1]")
    assert text[support[0].start : support[0].end] == "“Rent and heating cost 10,080 euro.” [1]"


def test_that_invented_sentences_are_left_out(library: MemoryLibrary) -> None:
    evidence = weigh(library, "How many bicycles were repaired?")
    kept, dropped = grounding.without_strays(
        "The workshop repaired 1,284 bicycles. The mayor gave a speech about elephants.", evidence
    )
    assert (kept, dropped) == ("The workshop repaired 1,284 bicycles.", 1)
    assert grounding.without_strays("Elephants fly.", evidence) == ("", 1)


def test_that_marks_a_model_wrote_are_removed() -> None:
    assert grounding.strip_marks("It is so [3]. And so [1, 2].") == "It is so. And so."


def test_that_the_gate_lets_answerable_questions_through_and_no_others(library: MemoryLibrary) -> None:
    gate = EvidenceGate()
    assert gate.passes(weigh(library, "How many bicycles did the workshop repair in 2025?"))
    assert not gate.passes(weigh(library, "Who won the chess tournament in Reykjavik?"))
    assert not gate.passes(Evidence((), (), {}, frozenset({"anything"})))


def test_that_a_heading_leads_to_the_line_below_it(library: MemoryLibrary) -> None:
    library.put("Documents", "plans.md", "Plans for 2026\n\nThe workshop opens on Thursdays from February 2026.")
    best = weigh(library, "What are the plans for 2026?").best(1)[0]
    assert best.text == "The workshop opens on Thursdays from February 2026."


def test_that_a_true_sentence_beside_the_point_is_left_out(library: MemoryLibrary) -> None:
    evidence = weigh(library, "What did rent and heating cost?")
    kept, dropped = grounding.without_strays("The left pedal has a left-hand thread.", evidence)
    assert (kept, dropped) == ("", 1)
    kept, dropped = grounding.without_strays("Rent and heating cost 10,080 euro.", evidence)
    assert (kept, dropped) == ("Rent and heating cost 10,080 euro.", 0)
