"""Reads what the model wrote and says why it is not kept: form, words that the passage does not have, empty questions,
failed evolutions; asks nothing."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, ValidationError

from training.dataprep.overlap import borne_out, common_words, content_words, words_beyond
from training.dataprep.text_checks import BoilerplateCheck
from training.dataprep.text_measures import repetition
from training.dataprep.types import Example, Origin, Task, Turn
from training.dataprep.word_lists import words
from training.generation.prompts import given_words

CUT_OFF, EMPTY = "the text was cut off or is not in its form", "the answer is empty"
NOT_IN_PASSAGE = "the answer has words that the passage does not have"
SUMMARY_BEYOND = "the summary says what the passage does not say"
OFF_TOPIC = "the question is not about the passage"
NOTHING_NEW = "the answer says no more than the question"
COPIES_PROMPT = "it copies the prompt"
REFUSES = "the model refuses"
REPEATS = "it repeats itself"
COPIES_PASSAGE = "the summary is no shorter than the passage"
NOT_HARDER = "evolution failed: hardly another question than before"
TOO_SHORT = "evolution failed: too short"
# A summary may take a word of its own; an answer may not.
LEAST_BORNE_OUT_SUMMARY = 0.8
_LEAST_ABOUT = 0.5
_LONGEST_SUMMARY = 0.7
_SAME_QUESTION = 0.9
_MOST_REPETITION = 0.3
_FEWEST_WORDS = 4
_NAME = re.compile(r"(?<![.!?:]\s)(?<!\A)\b[A-Z]\w+")
_REFUSAL = re.compile(r"\b(?:sorry|cannot answer|can't answer|as an ai|language model)\b", re.IGNORECASE)
# What evolving prompts are betrayed by (WizardLM, elimination step 4), and the words of ours.
_PROMPT_WORDS = re.compile(
    r"given prompt|rewritten prompt|created prompt|#the|\bthe text\b|\bthis text\b|\bthe passage\b|harder question|"
    r"study material|\bjson\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with its answer, or the text of a summary without a question."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a text is not kept; `detail` is of this one."""

    reason: str
    detail: str = ""


class _PairText(BaseModel):
    model_config = ConfigDict(extra="forbid")

    question: str
    answer: str


class _SummaryText(BaseModel):
    model_config = ConfigDict(extra="forbid")

    summary: str


def read_pair(text: str) -> Pair | Fault:
    try:
        found = _PairText.model_validate_json(text)
    except ValidationError:
        return Fault(CUT_OFF, text[:80])
    return _filled(Pair(_plain(found.question), _plain(found.answer)))


def read_summary(text: str) -> Pair | Fault:
    try:
        found = _SummaryText.model_validate_json(text)
    except ValidationError:
        return Fault(CUT_OFF, text[:80])
    return _filled(Pair("", _plain(found.summary)))


def fault_of_pair(pair: Pair, passage: str) -> Fault | None:
    """The first thing that is wrong with a question and its answer; None when it is kept."""
    common = _fault_of_any(pair, pair.question)
    if common is not None:
        return common
    if repetition(pair.answer) > _MOST_REPETITION:
        return Fault(REPEATS)
    beyond = words_beyond(pair.answer, passage)
    if beyond:
        return Fault(NOT_IN_PASSAGE, ", ".join(beyond[:5]))
    if borne_out(pair.question, passage) < _LEAST_ABOUT or not content_words(pair.question):
        return Fault(OFF_TOPIC, ", ".join(words_beyond(pair.question, passage)[:5]))
    if not words_beyond(pair.answer, pair.question):
        return Fault(NOTHING_NEW)
    return None


def fault_of_summary(pair: Pair, passage: str) -> Fault | None:
    """Numbers and names must stand in the passage, and nearly all other words."""
    common = _fault_of_any(pair, pair.answer)
    if common is not None:
        return common
    if repetition(pair.answer) > _MOST_REPETITION:
        return Fault(REPEATS)
    beyond = words_beyond(pair.answer, passage)
    names = {name.lower() for name in _NAME.findall(pair.answer)}
    invented = [word for word in beyond if word in names or not word.isalpha()]
    if invented or borne_out(pair.answer, passage) < LEAST_BORNE_OUT_SUMMARY:
        return Fault(SUMMARY_BEYOND, ", ".join((invented or beyond)[:5]))
    if len(words(pair.answer)) > _LONGEST_SUMMARY * len(words(passage)):
        return Fault(COPIES_PASSAGE)
    return None


def fault_of_evolution(pair: Pair, before: Pair, passage: str) -> Fault | None:
    """As WizardLM drops evolved instructions: no gain, a copy of the prompt, a refusal, too short; then as any pair."""
    if len(words(pair.question)) < _FEWEST_WORDS or not content_words(pair.answer):
        return Fault(TOO_SHORT)
    if common_words(pair.question, before.question) >= _SAME_QUESTION:
        return Fault(NOT_HARDER)
    return fault_of_pair(pair, passage)


def _fault_of_any(pair: Pair, asked: str) -> Fault | None:
    betrayed = _PROMPT_WORDS.search(asked)
    if betrayed or _is_given(pair):
        return Fault(COPIES_PROMPT, betrayed.group(0) if betrayed else "an example of the prompt")
    if _REFUSAL.search(pair.answer) or _is_boilerplate(pair.answer):
        return Fault(REFUSES)
    return None


def _is_given(pair: Pair) -> bool:
    own = {tuple(words(text)) for text in (pair.question, pair.answer) if text}
    return bool(own & {tuple(words(given)) for given in given_words()})


def _is_boilerplate(answer: str) -> bool:
    """As the pipeline beside the pairs finds it."""
    check = _boilerplate()
    example = Example(Origin("", 0), Task.CHAT, (Turn("assistant", answer),))
    return check.judge(check.measure([example])[0]) is not None


@functools.cache
def _boilerplate() -> BoilerplateCheck:
    return BoilerplateCheck()  # reads its list


def _filled(pair: Pair) -> Pair | Fault:
    return pair if words(pair.answer) else Fault(EMPTY)


def _plain(text: str) -> str:
    return " ".join(text.split())
