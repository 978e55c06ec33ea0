"""What is kept of what a model writes: only what the passage bears out, and nothing that copies its prompt."""

from __future__ import annotations

import pytest

from tests.unit.generation.pairs_bench import page_text, pair
from training.dataprep.overlap import borne_out, words_beyond
from training.generation import judging
from training.generation.judging import Fault, Pair, fault_of_evolution, fault_of_pair, fault_of_summary
from training.generation.prompts import EVOLUTIONS, ask_evolved, ask_pair, ask_summary

PASSAGE = page_text("Narvik")
GOOD = Pair("Why does the mill of Narvik stand still every Monday?", "The miller brings flour to the bakers that day.")
DIRTY = "A dirty filter makes the motor run hot and shortens its life."


def reason(fault: Fault | None) -> str:
    return fault.reason if fault is not None else ""


def test_that_an_answer_in_the_words_of_the_passage_is_kept() -> None:
    assert fault_of_pair(GOOD, PASSAGE) is None


@pytest.mark.parametrize(
    ("question", "answer", "why"),
    [
        (GOOD.question, "Because of the strike.", judging.NOT_IN_PASSAGE),
        (GOOD.question, "The miller brings flour to 4 bakers.", judging.NOT_IN_PASSAGE),
        ("Who wrote the novel about whales?", "Anna Lindqvist.", judging.OFF_TOPIC),
        ("Does the miller bring flour?", "The miller brings flour.", judging.NOTHING_NEW),
        ("What does the text say about the wheel?", "Two guides show the wheel.", judging.COPIES_PROMPT),
        ("Why does the harbour close every winter?", GOOD.answer, judging.COPIES_PROMPT),
        (GOOD.question, DIRTY, judging.COPIES_PROMPT),
        (GOOD.question, "Sorry, I cannot answer this.", judging.REFUSES),
        (GOOD.question, "As an AI language model I see flour.", judging.REFUSES),
        (GOOD.question, "the miller brings flour " * 6, judging.REPEATS),
    ],
)
def test_that_a_bad_pair_is_dropped_for_its_reason(question: str, answer: str, why: str) -> None:
    assert reason(fault_of_pair(Pair(question, answer), PASSAGE)) == why


def test_that_a_fault_names_the_words_that_are_not_there() -> None:
    fault = fault_of_pair(Pair(GOOD.question, "Polar bears bring the flour."), PASSAGE)
    assert fault is not None
    assert fault.detail == "polar, bears"


@pytest.mark.parametrize(
    ("summary", "why"),
    [
        ("The mill of Narvik stands still on Monday; on Sunday guides show the wheel.", ""),
        ("On Monday the mill of Narvik and that of Oslo stand still.", judging.SUMMARY_BEYOND),
        ("The mill stands still for 120 days.", judging.SUMMARY_BEYOND),
        ("Global trade benefits from modern logistics and policy.", judging.SUMMARY_BEYOND),
        (PASSAGE, judging.COPIES_PASSAGE),
    ],
)
def test_that_a_summary_invents_no_name_and_no_number(summary: str, why: str) -> None:
    assert reason(fault_of_summary(Pair("", summary), PASSAGE)) == why


@pytest.mark.parametrize(
    ("question", "answer", "why"),
    [
        ("What do the guides do on Sunday?", "They show the wheel to visitors.", ""),
        ("Why flour?", GOOD.answer, judging.TOO_SHORT),
        ("Why does the mill of Narvik stand still on every Monday?", GOOD.answer, judging.NOT_HARDER),
        ("What does the given prompt say of Monday?", GOOD.answer, judging.COPIES_PROMPT),
        ("What do the guides do on Sunday?", "I am sorry, no guides.", judging.REFUSES),
        ("What do the guides do on Sunday?", "They sail to Iceland.", judging.NOT_IN_PASSAGE),
    ],
)
def test_that_a_failed_evolution_is_dropped(question: str, answer: str, why: str) -> None:
    assert reason(fault_of_evolution(Pair(question, answer), GOOD, PASSAGE)) == why


@pytest.mark.parametrize("text", ["", "{", '{"question": "Why?"}', '{"question": 1, "answer": "a"}', '"text"'])
def test_that_what_is_not_in_its_form_is_a_fault(text: str) -> None:
    for found in (judging.read_pair(text), judging.read_summary(text)):
        assert isinstance(found, Fault)
        assert found.reason == judging.CUT_OFF


def test_that_an_empty_answer_is_a_fault() -> None:
    found = judging.read_pair(pair("Why does it close?", " . "))
    assert found == Fault(judging.EMPTY)


def test_that_words_count_in_any_form_and_numbers_as_they_are() -> None:
    assert words_beyond("The harbours closed in 1887.", "A harbour closes since 1887") == []
    assert words_beyond("It has 12 boats", "It has 120 boats") == ["12"]
    assert borne_out("Ice blocks ships", "the ice blocks") == pytest.approx(2 / 3)
    assert borne_out("It is so.", "") == 1.0


def test_that_every_prompt_holds_its_passage_and_the_wish() -> None:
    for asked in (
        ask_pair(PASSAGE),
        ask_summary(PASSAGE),
        *(ask_evolved(PASSAGE, GOOD.question, w) for w in EVOLUTIONS),
    ):
        assert PASSAGE in asked.turns[-1][1]
        assert [role for role, _ in asked.turns][:1] == ["system"]
    assert GOOD.question in ask_evolved(PASSAGE, GOOD.question, "deeper").turns[-1][1]


def test_that_the_prompts_own_examples_are_good_ones() -> None:
    for asked in (ask_pair(PASSAGE), ask_evolved(PASSAGE, GOOD.question, "breadth")):
        shown = asked.turns[1:-1]
        for (_, about), (_, written) in zip(shown[::2], shown[1::2]):
            found = judging.read_pair(written)
            assert isinstance(found, Pair)
            source = about.split("Text: ")[1].split("\n\n")[0]
            assert words_beyond(found.answer, source) == []
