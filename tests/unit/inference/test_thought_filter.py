"""Thinking is kept apart from the answer wherever the text is cut into pieces."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.thought_filter import THOUGHT_PAIRS, ThoughtFilter, split_thoughts
from engine.inference.types import GenerationEnd, GenerationItem, PromptProgress, TextPiece, ThoughtPiece

OSS = (
    "<|channel|>analysis<|message|>They want <b>.<|end|><|start|>assistant<|channel|>commentary to=x<|message|>more"
    "<|end|><|start|>assistant<|channel|>final<|message|>The answer.<|return|>"
)
CASES = {
    "plain": ("", "The answer.", "", "The answer."),
    "plain with a space before": ("", " The answer.", "", " The answer."),
    "think": ("", "<think>\nHm.\n</think>\n\nThe answer.", "\nHm.\n", "The answer."),
    "space before": ("", "\n <think>Hm.</think>The answer.", "Hm.", "The answer."),
    "thinking": ("", "<thinking>Hm.</thinking> Yes", "Hm.", "Yes"),
    "mistral": ("", "[THINK]Hm [/think] no[/THINK]Yes", "Hm [/think] no", "Yes"),
    "two blocks": ("", "<think>a</think>\n<think>b</think>\nYes", "ab", "Yes"),
    "empty block": ("", "<think>\n\n</think>\n\nYes", "\n\n", "Yes"),
    "open in the prompt": ("…assistant\n<think>\n", "Hm.</think>\n\nYes", "Hm.", "Yes"),
    "closed in the prompt": ("…assistant\n<think>\n\n</think>\n\n", "Yes", "", "Yes"),
    "never closed": ("", "<think>Hm. And </thin", "Hm. And </thin", ""),
    "mark in the answer": ("", "Use <think>x</think> for it.", "", "Use <think>x</think> for it."),
    "mark after thinking": ("", "<think>a</think>Use <think>.", "a", "Use <think>."),
    "other mark closes not": ("", "<think>a</thinking>b</think>c", "a</thinking>b", "c"),
    "almost a mark": ("", "<thin ice", "", "<thin ice"),
    "only a beginning": ("", "<thi", "", "<thi"),
    "nothing": ("", "", "", ""),
    "spaces": ("", "  \n", "", "  \n"),
    "channels": ("<|start|>assistant", OSS, "They want <b>.more", "The answer."),
    "final channel only": ("", "<|channel|>final<|message|>Yes<|end|>", "", "Yes"),
    "analysis in the prompt": ("<|start|>assistant<|channel|>analysis<|message|>", "Hm<|end|>", "Hm", ""),
    "final in the prompt": ("<|channel|>final<|message|>", "Yes", "", "Yes"),
    "channel cut": ("", "<|channel|>analysis", "", "<|channel|>analysis"),
    "channel that never speaks": ("", "<|channel|>" + "x" * 400, "", "<|channel|>" + "x" * 400),
}


def split(text: str, prompt: str, cuts: list[int]) -> tuple[str, str]:
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    filter_ = ThoughtFilter(prompt)
    parts = [part for start, end in itertools.pairwise(edges) for part in filter_.feed(text[start:end])]
    parts += filter_.finish()
    assert all(piece for _, piece in parts)
    return "".join(piece for thought, piece in parts if thought), "".join(p for thought, p in parts if not thought)


@pytest.mark.parametrize("case", sorted(CASES))
def test_that_thinking_is_told_from_the_answer(case: str) -> None:
    prompt, text, thoughts, answer = CASES[case]
    assert split(text, prompt, []) == (thoughts, answer)
    assert split(text, prompt, list(range(len(text) + 1))) == (thoughts, answer)


@given(st.sampled_from(sorted(CASES)), st.lists(st.integers(0, 1000), max_size=20))
def test_that_any_cutting_gives_the_same_result(case: str, cuts: list[int]) -> None:
    prompt, text, thoughts, answer = CASES[case]
    assert split(text, prompt, cuts) == (thoughts, answer)


_PARTS = st.lists(st.sampled_from([*itertools.chain(*THOUGHT_PAIRS), "<|channel|>", "<|message|>", "<|end|>", "final",
                                   "<|start|>", " ", "\n", "a", "<", "</", "[", "<|"]), max_size=12)  # fmt: skip


@given(_PARTS, st.sampled_from(["", "<think>\n", "<|channel|>analysis<|message|>"]), st.lists(st.integers(0, 200)))
def test_that_any_text_of_marks_comes_out_the_same_however_it_is_cut(
    parts: list[str], prompt: str, cuts: list[int]
) -> None:
    text = "".join(parts)
    assert split(text, prompt, cuts) == split(text, prompt, [])


@given(st.text("ab <>/[]", max_size=60), st.lists(st.integers(0, 100)))
def test_that_text_without_marks_passes_unchanged(text: str, cuts: list[int]) -> None:
    assert split(text, "", cuts) == ("", text)


def test_that_an_answer_is_not_held_back() -> None:
    filter_ = ThoughtFilter()
    assert filter_.feed("The ") == [(False, "The ")]
    assert filter_.feed("<think>") == [(False, "<think>")]
    thinking = ThoughtFilter("<think>\n")
    assert thinking.feed("I see ") == [(True, "I see ")]
    assert thinking.feed("a < b </th") == [(True, "a < b ")]


def test_that_the_other_items_pass_in_their_places() -> None:
    items: list[GenerationItem] = [PromptProgress(1, 2), TextPiece("<thi"), TextPiece("nk>a</think>"), TextPiece("b")]
    end = GenerationEnd("stop")
    assert list(split_thoughts([*items, end], "")) == [PromptProgress(1, 2), ThoughtPiece("a"), TextPiece("b"), end]
    assert list(split_thoughts([TextPiece("<th"), end], "")) == [TextPiece("<th"), end]
