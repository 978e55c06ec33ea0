"""What the model is told and the form its text must have: question with answer, summary, harder questions; judges
nothing.

The kinds of evolution and the wish that a harder question stays answerable are those of WizardLM (Xu et al. 2023,
arXiv 2304.12244): deeper, more concrete, one more constraint, and in breadth a new question of the same field. Here the
new question must be answered by the same passage, so its answer is written, and checked, along with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from training.generation.services import Asked

SUMMARY_TOKENS, PAIR_TOKENS = 200, 220
# A model this small strays from a free text at once: its questions begin with a question word (of English).
SMALL_PARAMETERS = 1_000_000_000

# Without the backslash and the quotation mark every string is whole JSON whatever the model writes.
_CHAR = r'[^"\\\x7F\x00-\x1F]'
_QUESTION_CHAR = r'[^"?\\\x7F\x00-\x1F]'
_PAIR = r'root ::= "{\"question\": \"" asked "?\", \"answer\": \"" ' + _CHAR + r'{2,400} "\"}"'
_FREE_QUESTION = f"asked ::= {_QUESTION_CHAR}{{8,240}}"
_LED_QUESTION = (
    'asked ::= ("What" | "Who" | "When" | "Where" | "Why" | "How" | "Which") " " ' + f"{_QUESTION_CHAR}{{6,160}}"
)
SUMMARY_GRAMMAR = r'root ::= "{\"summary\": \"" ' + _CHAR + r'{20,700} "\"}"'

_SYSTEM = "You write study material from texts. You use only what the text says. You answer with JSON."
_HARBOUR = (
    "The harbour was built in 1887 by the engineer Anna Lindqvist. It closes every winter, because ice blocks the "
    "entrance from December to March. In summer two ferries a day leave for the islands."
)
_PUMP = (
    "Brush the filter of the pump once a week. A dirty filter makes the motor run hot and shortens its life. If the "
    "motor has stopped by itself, let it cool for an hour before you switch it on again."
)
_QUESTION = "Write a question about the text, and the answer in the words of the text."
_SUMMARY = "Summarise the text in one or two sentences, in the words of the text."
EVOLUTIONS: Mapping[str, str] = MappingProxyType(
    {
        "deeper": "Write a harder question than this one, which asks for a reason or a consequence in the text",
        "concrete": "Write a more precise question than this one, which names a thing of the text instead of a general "
        "word",
        "constraint": "Write this question anew with one more condition that the text gives",
        "breadth": "Write a new question about another part of the text than this one",
    }
)
_HARDER = "Why must the filter of the pump be brushed once a week?"
_HARBOUR_QUESTION = "Why does the harbour close every winter?"
_HARBOUR_ANSWER = "Ice blocks the entrance from December to March."
_HARBOUR_SUMMARY = "Ice closes the harbour from December to March; in summer two ferries a day leave."
_PUMP_QUESTION = "What does a dirty filter do to the motor?"
_PUMP_ANSWER = "A dirty filter makes the motor run hot and shortens its life."


def is_small(parameters: int) -> bool:
    return 0 < parameters < SMALL_PARAMETERS


def pair_grammar(parameters: int) -> str:
    """`{"question": "…?", "answer": "…"}`."""
    return f"{_PAIR}\n{_LED_QUESTION if is_small(parameters) else _FREE_QUESTION}"


def repeat_penalty(parameters: int) -> float:
    """A small model writes the same words until it is stopped."""
    return 1.1 if is_small(parameters) else 1.0


def ask_pair(passage: str) -> Asked:
    return _asked(
        (
            (_about(_HARBOUR, _QUESTION), _pair(_HARBOUR_QUESTION, _HARBOUR_ANSWER)),
            (_about(_PUMP, _QUESTION), _pair(_PUMP_QUESTION, _PUMP_ANSWER)),
        ),
        _about(passage, _QUESTION),
    )


def ask_summary(passage: str) -> Asked:
    short = f'{{"summary": "{_HARBOUR_SUMMARY}"}}'
    return _asked(((_about(_HARBOUR, _SUMMARY), short),), _about(passage, _SUMMARY))


def ask_evolved(passage: str, question: str, way: str) -> Asked:
    """A harder version of `question`, and its answer; `way` is one of `EVOLUTIONS`."""
    example = f"{EVOLUTIONS['deeper']}: What should you do with the filter? Answer it in the words of the text."
    wanted = f"{EVOLUTIONS[way]}: {question} Answer it in the words of the text."
    return _asked(((_about(_PUMP, example), _pair(_HARDER, _PUMP_ANSWER)),), _about(passage, wanted))


def given_words() -> frozenset[str]:
    """The texts of the examples and instructions: an answer that repeats one copies its prompt."""
    shown = (_HARBOUR_QUESTION, _HARBOUR_ANSWER, _HARBOUR_SUMMARY, _PUMP_QUESTION, _PUMP_ANSWER, _HARDER)
    return frozenset((*shown, _QUESTION, _SUMMARY, *EVOLUTIONS.values()))


def _asked(examples: tuple[tuple[str, str], ...], wanted: str) -> Asked:
    turns = [("system", _SYSTEM)]
    for shown, answer in examples:
        turns += [("user", shown), ("assistant", answer)]
    return Asked((*turns, ("user", wanted)))


def _about(passage: str, wanted: str) -> str:
    return f"Text: {passage}\n\n{wanted}"


def _pair(question: str, answer: str) -> str:
    return f'{{"question": "{question}", "answer": "{answer}"}}'
