"""What every backend keeps; each backend has a test class that inherits this one."""

from __future__ import annotations

import threading
import time

import pytest

from engine.core.errors import ModelError
from engine.core.jobs import CancelToken
from engine.inference.backend import Backend
from engine.inference.types import (
    ChatMessage,
    GenerationEnd,
    GenerationItem,
    PromptProgress,
    SamplingParams,
    TextPiece,
)

TURNS = [
    ChatMessage("system", "You are a careful clerk."),
    ChatMessage("user", "Count from 1 to 200, separated by commas."),
]
CANCEL_LIMIT_S = 0.2


def text_of(items: list[GenerationItem]) -> str:
    return "".join(item.text for item in items if isinstance(item, TextPiece))


def end_of(items: list[GenerationItem]) -> GenerationEnd:
    assert [type(item) for item in items].count(GenerationEnd) == 1
    end = items[-1]
    assert isinstance(end, GenerationEnd)
    return end


class BackendContract:
    """Inherit and give a `backend` fixture with a context of 2,048 tokens."""

    def ask(self, backend: Backend, turns: list[ChatMessage] = TURNS, **sampling: object) -> list[GenerationItem]:
        params = SamplingParams(**{"max_tokens": 24, **sampling})  # type: ignore[arg-type]
        return list(backend.generate(backend.render(turns), params, CancelToken()))

    def test_that_a_generation_ends_with_one_end_and_honest_counts(self, backend: Backend) -> None:
        items = self.ask(backend)
        end = end_of(items)
        assert end.finish_reason == "length"
        assert end.stats.completion_tokens == 24
        assert end.stats.prompt_tokens == backend.count_tokens(backend.render(TURNS))
        assert end.stats.ttft_s >= 0
        assert text_of(items).strip()

    def test_that_prompt_progress_grows_to_the_total_before_the_first_word(self, backend: Backend) -> None:
        long_turns = [ChatMessage("system", "The ship log is kept with care. " * 80), TURNS[1]]
        items = self.ask(backend, long_turns, max_tokens=4)
        progress = [item for item in items if isinstance(item, PromptProgress)]
        done = [item.done for item in progress]
        assert done == sorted(set(done))
        assert len(done) >= 3
        assert progress[-1].done == progress[-1].total
        first_text = next(number for number, item in enumerate(items) if isinstance(item, TextPiece))
        assert not any(isinstance(item, PromptProgress) for item in items[first_text:])

    def test_that_a_stop_string_ends_the_answer_and_is_never_shown(self, backend: Backend) -> None:
        whole = text_of(self.ask(backend))
        stop = whole[7:11]  # in the middle of a word, over a token boundary
        items = self.ask(backend, stop=(stop, "never written"))
        assert end_of(items).finish_reason == "stop"
        assert text_of(items) == whole[: whole.index(stop)]

    def test_that_greedy_answers_repeat(self, backend: Backend) -> None:
        assert text_of(self.ask(backend)) == text_of(self.ask(backend))

    def test_that_a_longer_chat_reuses_what_was_read(self, backend: Backend) -> None:
        answer = text_of(self.ask(backend))
        longer = [*TURNS, ChatMessage("assistant", answer), ChatMessage("user", "Go on.")]
        stats = end_of(self.ask(backend, longer)).stats
        common = backend.count_tokens(backend.render(TURNS))
        assert stats.cached_tokens >= common - 2
        assert stats.cached_tokens < stats.prompt_tokens

    def test_that_a_token_cancelled_before_the_start_gives_no_text(self, backend: Backend) -> None:
        token = CancelToken()
        token.cancel()
        items = list(backend.generate(backend.render(TURNS), SamplingParams(), token))
        assert end_of(items).finish_reason == "cancelled"
        assert text_of(items) == ""

    def test_that_a_cancel_while_writing_acts_in_time_and_harms_nothing_later(self, backend: Backend) -> None:
        expected = text_of(self.ask(backend))
        items, seconds = self.cancel_after(backend, TextPiece, backend.render(TURNS))
        assert end_of(items).finish_reason == "cancelled"
        assert seconds < self.cancel_limit_s()
        assert text_of(self.ask(backend)) == expected

    def test_that_a_cancel_while_reading_acts_in_time_and_harms_nothing_later(self, backend: Backend) -> None:
        expected = text_of(self.ask(backend))
        prompt = backend.render([ChatMessage("user", "The quick brown fox. " * 300)])
        items, seconds = self.cancel_after(backend, PromptProgress, prompt)
        assert end_of(items).finish_reason == "cancelled"
        assert not text_of(items)
        assert seconds < self.cancel_limit_s()
        assert text_of(self.ask(backend)) == expected

    def cancel_after(
        self, backend: Backend, kind: type[GenerationItem], prompt: str
    ) -> tuple[list[GenerationItem], float]:
        """Cancel from another thread, 30 ms after the second item of `kind`; how long the end then took."""
        token = CancelToken()
        items: list[GenerationItem] = []
        cancelled_at: list[float] = []

        def cancel() -> None:
            cancelled_at.append(time.perf_counter())
            token.cancel()

        timer = threading.Timer(0.03, cancel)
        seen = 0
        for item in backend.generate(prompt, SamplingParams(max_tokens=2000), token):
            items.append(item)
            seen += isinstance(item, kind)
            if seen == 2 and not timer.is_alive() and not cancelled_at:
                timer.start()
        ended_at = time.perf_counter()
        timer.join()
        return items, ended_at - cancelled_at[0]

    def test_that_a_prompt_longer_than_the_context_is_refused_with_both_numbers(self, backend: Backend) -> None:
        with pytest.raises(ModelError, match=r"tokens.*2,?047"):
            self.ask(backend, [ChatMessage("user", "many words " * 2000)])

    def test_that_an_empty_prompt_is_refused(self, backend: Backend) -> None:
        with pytest.raises(ModelError):
            list(backend.generate("", SamplingParams(), CancelToken()))

    def test_that_rendering_keeps_the_turns_in_order_and_adds_no_words_of_its_own(self, backend: Backend) -> None:
        prompt = backend.render(TURNS)
        positions = [prompt.index(turn.content) for turn in TURNS]
        assert positions == sorted(positions)
        assert "SmolLM" not in prompt

    def test_that_an_abandoned_answer_does_not_disturb_the_next(self, backend: Backend) -> None:
        expected = text_of(self.ask(backend))
        abandoned = backend.generate(backend.render(TURNS), SamplingParams(max_tokens=50), CancelToken())
        while not isinstance(next(abandoned), TextPiece):
            pass
        assert text_of(self.ask(backend)) == expected
        with pytest.raises(ModelError):
            list(abandoned)

    def test_that_tokens_are_counted(self, backend: Backend) -> None:
        assert backend.count_tokens("") == 0
        assert 0 < backend.count_tokens("one two") < backend.count_tokens("one two three four five")

    def test_that_a_batch_answers_every_prompt_as_it_would_alone(self, backend: Backend) -> None:
        asked = [[ChatMessage("user", f"Count to {number}.")] for number in (3, 5, 9)]
        prompts = [backend.render(turns) for turns in asked]
        params = SamplingParams(max_tokens=8)
        items = list(backend.generate_batch(prompts, params, CancelToken()))
        for number, prompt in enumerate(prompts):
            mine = [entry.item for entry in items if entry.index == number]
            alone = list(backend.generate(prompt, params, CancelToken()))
            assert end_of(mine).finish_reason == end_of(alone).finish_reason
            assert end_of(mine).stats.completion_tokens == end_of(alone).stats.completion_tokens
            assert self.same_words(text_of(mine), text_of(alone))

    def cancel_limit_s(self) -> float:
        """How soon an answer must end after a cancel."""
        return CANCEL_LIMIT_S

    def same_words(self, batched: str, alone: str) -> bool:
        """Batched and single arithmetic may round differently; a backend for which that shows says so by overriding."""
        return batched == alone

    def test_that_a_cancelled_batch_ends_every_answer(self, backend: Backend) -> None:
        prompts = [backend.render([ChatMessage("user", text)]) for text in ("Count to 500.", "Count to 600.")]
        token = CancelToken()
        ends = {}
        for number, entry in enumerate(backend.generate_batch(prompts, SamplingParams(max_tokens=500), token)):
            if isinstance(entry.item, GenerationEnd):
                ends[entry.index] = entry.item.finish_reason
            if number == 4:
                token.cancel()
        assert ends == {0: "cancelled", 1: "cancelled"}

    def test_that_no_adapters_are_on_at_first_and_switching_none_changes_nothing(self, backend: Backend) -> None:
        expected = text_of(self.ask(backend))
        assert backend.info.adapters == ()
        backend.set_adapters(())
        assert text_of(self.ask(backend)) == expected

    def test_that_info_is_complete(self, backend: Backend) -> None:
        info = backend.info
        assert info.name
        assert info.quantization
        assert info.context_length == 2048
        assert info.parameters > 0
        assert info.size_bytes > 0

    def test_that_a_closed_backend_refuses_and_can_be_closed_again(self, backend: Backend) -> None:
        backend.close()
        backend.close()
        with pytest.raises(ModelError):
            list(backend.generate("Hello", SamplingParams(), CancelToken()))
