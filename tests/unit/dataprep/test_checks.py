"""What each check measures and what it would drop."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from tests.unit.dataprep.data_bench import ORIGIN, FakeServices, WordCounter, chat
from training.dataprep.check_spec import CheckSpec, check_kinds
from training.dataprep.checks import CheckStep, Measured
from training.dataprep.histogram import Histogram, Sample
from training.dataprep.model_checks import CheckMaker, default_checks
from training.dataprep.overlap import bleu, common_words, meteor
from training.dataprep.services import TokenCounter
from training.dataprep.text_measures import is_question, reading_grade, repetition, sentences, syllables
from training.dataprep.types import Example, Refusal, Task, Turn
from training.dataprep.word_lists import words

SPEC: TypeAdapter[CheckSpec] = TypeAdapter(CheckSpec)


def check(example: Example, counter: TokenCounter | None = None, **values: object) -> str:
    """The reason it is dropped for; "" when it is kept."""
    made = CheckMaker(FakeServices(), counter, CancelToken()).make(SPEC.validate_python(values))
    (found,) = CheckStep(made).apply([example])
    return found.reason + (f" ({found.detail})" if found.detail else "") if isinstance(found, Refusal) else ""


PAIR = Example(ORIGIN, Task.PREFERENCE, (Turn("user", "Why?"),), chosen="Because it is so.", rejected="  ")
BOOK = Example(ORIGIN, Task.TEXT, text="It was a dark night. " * 30)


@pytest.mark.parametrize(
    ("example", "values", "reason"),
    [
        (chat("Why?", " -- "), {"check": "empty"}, "answer is empty"),
        (chat("...", "Yes"), {"check": "empty"}, "question is empty"),
        (chat("2+2?", "4"), {"check": "empty"}, ""),
        (chat("Which sign?", "+"), {"check": "empty"}, ""),
        (PAIR, {"check": "empty"}, "rejected is empty"),
        (chat("Why?", "No."), {"check": "length", "field": "answer"}, "characters of the answer below 10 (3)"),
        (chat("Why?", "No."), {"check": "length", "field": "context"}, ""),
        (chat("Why?", "a b c"), {"check": "length", "unit": "words", "minimum": None, "maximum": 2},
         "words of the answer above 2 (3)"),
        (chat("Why?", "What the hell, damn."), {"check": "profanity"}, "share of profane words above 0 (0.25)"),
        (chat("Why?", "A bloody hell of a scrap."), {"check": "profanity"}, "share of profane words above 0 (0.167)"),
        (chat("Why?", "Passive assessment of class"), {"check": "profanity"}, ""),
        (BOOK, {"check": "repetition", "field": "text"}, "share of repeated word runs above 0.3 (0.966)"),
        (chat("Why?", "§§§ ### ===" ), {"check": "symbols"}, "share of symbols above 0.2 (0.818)"),
        (chat("Why?", "इसलिए के स्थान पर सबसे उपयुक्त विकल्प सेनेगली है।"), {"check": "symbols", "maximum": 0.05}, ""),
        (chat("Why?", "Mail a@b.example.org"), {"check": "pii"}, "pieces of personal data above 0 (1)"),
        (chat("The sky.", "Blue."), {"check": "is_question"}, "the question is none"),
        (chat("Explain the sky", "Blue."), {"check": "is_question"}, ""),
        (chat("Why?", "As an AI language model, I …"), {"check": "boilerplate_answer"}, "a boilerplate answer"),
        (chat("Why?", "I'm sorry, but as an AI language model, I cannot."), {"check": "boilerplate_answer"},
         "a boilerplate answer"),
        (chat("Why?", "Sorry, as an AI model I cannot."), {"check": "boilerplate_answer"}, "a boilerplate answer"),
        (chat("Why?", "I apologize, but as an AI language model"), {"check": "boilerplate_answer"},
         "a boilerplate answer"),
        (chat("Who?", "As an AI assistant made by Ada."), {"check": "boilerplate_answer"}, ""),
        (chat("Das ist ein langer Satz auf Deutsch, oder nicht?", "Ja, das ist er ohne jeden Zweifel."),
         {"check": "language"}, "another language (de)"),
        (chat("Ja?", "Ja."), {"check": "language"}, ""),
        (chat("Why?", "the same words here", context="the same words here"), {"check": "field_score", "maximum": 0.9},
         "bleu of answer and context above 0.9 (1)"),
        (chat("Sum up", "one two three", context="one two three four"), {"check": "compression"}, ""),
        (chat("Sum up", "one two three", context="one two three"), {"check": "compression"},
         "length of answer to context above 0.8 (1)"),
        (chat("blue sky", "grey sky"), {"check": "similarity", "minimum": 0.9},
         "likeness of question and answer below 0.9 (0.5)"),
        (chat("blue sky", "grey sky"), {"check": "similarity", "minimum": 0.4}, ""),
        (chat("Why?", "Short"), {"check": "reward", "minimum": 6}, "reward of the answer below 6 (5)"),
    ],
)  # fmt: skip
def test_that_a_check_drops_for_its_reason(example: Example, values: dict[str, object], reason: str) -> None:
    assert check(example, **values) == reason


def test_that_tokens_are_those_of_the_model_and_one_must_be_named() -> None:
    spec = {"check": "length", "unit": "tokens", "field": "all", "minimum": 0, "maximum": 3}
    assert check(chat("a b", "c d e f"), WordCounter(), **spec) == "tokens of the all above 3 (4)"
    with pytest.raises(UsageError, match="needs a model"):
        check(chat("a", "b"), **spec)
    ratio = {"check": "compression", "maximum": 0.5}
    assert check(chat("S", "a b", context="a b c"), WordCounter(), **ratio).startswith("length of answer to context")


def test_that_a_word_list_has_no_line_twice_and_only_words() -> None:
    for file in sorted((resources_dir() / "word_lists").glob("*.txt")):
        entries = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        assert len(set(entries)) == len(entries) > 10, file.name
        assert all(" ".join(words(entry)) == entry for entry in entries), file.name


def test_that_every_turn_of_a_conversation_is_checked() -> None:
    turns = (Turn("user", "Hi"), Turn("assistant", "x"), Turn("user", "Hi"), Turn("assistant", "long enough"))
    assert check(Example(ORIGIN, Task.CHAT, turns), check="length").startswith("characters of the answer below 10")


def test_that_the_defaults_keep_one_letter_answers_unless_there_is_a_context() -> None:
    kept = [check(chat("A or B?", "B"), **spec.model_dump()) for spec in default_checks(Task.CHAT)]
    assert set(kept) == {""}
    strict = [check(chat("A or B?", "B"), **one.model_dump()) for one in default_checks(Task.CHAT, with_context=True)]
    assert any(strict)


def test_that_an_answer_beyond_its_context_is_dropped() -> None:
    wanted = {"check": "field_score", "metric": "borne_out", "minimum": 1.0}
    assert check(chat("Why?", "The ice blocks it.", context="Ice blocks the harbour."), **wanted) == ""
    found = check(chat("Why?", "Polar ice blocks it.", context="Ice blocks the harbour."), **wanted)
    assert found.startswith("borne_out of answer and context below 1")


def test_that_bleu_and_meteor_give_known_values() -> None:
    assert bleu("the cat sat on the mat", "the cat sat on the mat") == pytest.approx(1)
    assert bleu("dog", "cat") == 0
    # 5/6, (3+1)/(5+1), (2+1)/(4+1), (1+1)/(3+1): the fourth root of their product.
    assert bleu("the cat sat on a mat", "the cat sat on the mat") == pytest.approx(
        (5 / 6 * 4 / 6 * 3 / 5 * 2 / 4) ** 0.25
    )
    # All six words match in one chunk: 1 - 0.5 / 6³ (Banerjee and Lavie).
    assert meteor("the cat sat on the mat", "the cat sat on the mat") == pytest.approx(1 - 0.5 / 216)
    # Six matches in three chunks ("on the mat", "sat", "the cat").
    assert meteor("on the mat sat the cat", "the cat sat on the mat") == pytest.approx(1 - 0.5 * (3 / 6) ** 3)
    assert meteor("walked", "walking") == pytest.approx(0.5)
    assert common_words("a b", "b c") == pytest.approx(1 / 3)


def test_that_the_reading_grade_follows_the_formula() -> None:
    text = "The cat sat on the mat. It was a very good cat."
    # 12 words, 2 sentences, 13 syllables ("very" has two).
    assert reading_grade(text) == pytest.approx(0.39 * 6 + 11.8 * 13 / 12 - 15.59)
    assert reading_grade("Too short.") is None
    assert [syllables(word) for word in ("the", "table", "make", "beautiful", "tree")] == [1, 2, 1, 3, 1]


def test_that_sentences_joined_are_the_text() -> None:
    text = "Dr. Smith paid $3.50 to J. Doe, e.g. for tea.  He left! Did he?\n1. First\n\nA list without a stop"
    parts = sentences(text)
    assert "".join(parts) == text
    assert [part.strip()[:8] for part in parts] == ["Dr. Smit", "He left!", "Did he?", "1. First", "A list w"]
    assert sentences("これは文です。次の文。") == ["これは文です。", "次の文。"]


def test_that_repetition_and_questions_are_measured() -> None:
    assert repetition("a b c d e f g h") == 0
    assert repetition("a b c d " * 10) > 0.8
    assert is_question("Tell me. Where to go") and not is_question("Hello there")  # noqa: PT018


def test_that_a_histogram_counts_every_value_once() -> None:
    chart = Histogram((0, 10, 20))
    for value in (-1, 0, 9, 10, 25, 20):
        chart.add(value)
    assert [(item.low, item.high, item.count) for item in chart.bins()] == [
        (None, 0, 1), (0, 10, 2), (10, 20, 1), (20, None, 2),
    ]  # fmt: skip


def test_that_a_sample_is_bounded_the_same_each_time_and_reaches_the_end() -> None:
    samples = []
    for _ in range(2):
        sample: Sample[int] = Sample(10, "7:length")
        for number in range(10_000):
            sample.add(number)
        samples.append(sample.items())
    assert samples[0] == samples[1] == tuple(sorted(samples[0]))
    assert len(samples[0]) == 10
    assert max(samples[0]) > 5_000


def test_that_every_kind_of_check_is_made_from_its_defaults() -> None:
    maker = CheckMaker(FakeServices(), WordCounter(), CancelToken())
    made = [maker.make(SPEC.validate_python(kind().model_dump())) for kind in check_kinds()]
    assert len({check.name for check in made}) == len(made) == 14
    for one in made:
        assert len(one.measure([chat("Why is it?", "It is so.", context="A context."), PAIR, BOOK])) == 3


def test_that_a_check_that_does_not_apply_keeps() -> None:
    made = CheckMaker(FakeServices(), None, CancelToken()).make(SPEC.validate_python({"check": "is_question"}))
    assert made.measure([BOOK]) == [Measured()]
    assert made.judge(Measured()) is None
