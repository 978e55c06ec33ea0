"""llama.cpp keeps the backend contract with the starter model, and what only it promises."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.errors import AdapterMismatch, Cancelled, ModelDamaged, ModelNotFound
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.backend import Backend
from engine.inference.kv_cache import KvCache
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.prompt_lookup import BATCH_SIZES
from engine.inference.types import (
    AdapterChoice,
    ChatMessage,
    GenerationEnd,
    GenerationStats,
    LoadSettings,
    SamplingParams,
    TextPiece,
)
from tests.adapter_files import write_adapter
from tests.contract.backend_contract import BackendContract

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
SETTINGS = LoadSettings(context_length=2048)
MB = 1 << 20
FIRST = "The harbour office keeps a record of every ship, its cargo, its crew and the weather of the day. " * 8
SECOND = "A gardener waters the roses every morning and writes down which of them are in flower. " * 8
COPY = (
    "Repeat this text word for word: The ferry to Bregenz sails at seven, at noon and at five. Lamps are lit at dusk."
)

pytestmark = pytest.mark.real_models


@pytest.fixture(scope="module")
def starter() -> Iterator[LlamaCppBackend]:
    backend = LlamaCppBackend.load(STARTER, SETTINGS)
    yield backend
    backend.close()


@pytest.fixture
def store(tmp_path: Path) -> KvCache:
    return KvCache(tmp_path / "kv", 200 * MB, 200 * MB)


def write(
    backend: LlamaCppBackend, prompt: str, new_tokens: int = 12, **sampling: object
) -> tuple[str, GenerationStats]:
    text, stats = "", None
    params = SamplingParams(max_tokens=new_tokens, **sampling)  # type: ignore[arg-type]
    for item in backend.generate(prompt, params, CancelToken()):
        if isinstance(item, TextPiece):
            text += item.text
        elif isinstance(item, GenerationEnd):
            stats = item.stats
    assert stats is not None
    return text, stats


class TestLlamaCppBackend(BackendContract):
    def cancel_limit_s(self) -> float:
        """100 ms; more only while other programs want the same cores."""
        return 0.1 * min(3.0, max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1)))

    @pytest.fixture
    def backend(self, starter: LlamaCppBackend, request: pytest.FixtureRequest) -> Iterator[Backend]:
        if "closed" not in request.node.name:
            yield starter
            return
        own = LlamaCppBackend.load(STARTER, SETTINGS)
        yield own
        own.close()


class TestStatesOfPrompts:
    def test_that_a_second_chat_does_not_cost_the_first_one_its_state(self, store: KvCache) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        first, cold = write(backend, FIRST)
        write(backend, SECOND)
        again, warm = write(backend, FIRST)
        backend.close()
        assert cold.cached_tokens == 0
        assert warm.cached_tokens == warm.prompt_tokens - 1
        assert again == first

    def test_that_a_chat_that_is_opened_has_its_state_before_it_is_asked(self, store: KvCache) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        expected, _cold = write(backend, FIRST)
        write(backend, SECOND)
        assert backend.resume("Something that was never read before.") < 5
        assert backend._live.tokens[: len(backend._tokens_of(SECOND))] == backend._tokens_of(SECOND)
        at_hand = backend.resume(FIRST)
        assert backend._live.tokens[:at_hand] == backend._tokens_of(FIRST)[:at_hand]
        again, warm = write(backend, FIRST)
        backend.close()
        assert at_hand >= warm.cached_tokens == warm.prompt_tokens - 1
        assert again == expected

    def test_that_an_answer_after_a_restart_is_the_one_from_before(self, store: KvCache, tmp_path: Path) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        write(backend, FIRST)
        expected, warm = write(backend, FIRST + "Which ships")
        write(backend, SECOND)
        backend.close()
        for prompt, words in ((FIRST + "Which ships", expected), (SECOND, None)):
            backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=KvCache(tmp_path / "kv", 200 * MB, 200 * MB))
            text, stats = write(backend, prompt)
            backend.close()
            assert stats.cached_tokens >= stats.prompt_tokens - 4
            assert words is None or text == words
        assert warm.cached_tokens > 100

    def test_that_states_of_other_settings_or_another_file_are_not_used(self, store: KvCache, tmp_path: Path) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        write(backend, FIRST)
        backend.close()
        copy = tmp_path / "copy.gguf"
        copy.write_bytes(STARTER.read_bytes())
        os.utime(copy, (1, 1))
        for path, settings in (
            (STARTER, LoadSettings(context_length=1024)),
            (STARTER, LoadSettings(context_length=2048, cache_type="q8_0")),
            (copy, SETTINGS),
        ):
            other = LlamaCppBackend.load(path, settings, kv=store)
            _text, stats = write(other, FIRST, 2)
            other.close()
            assert stats.cached_tokens == 0

    def test_that_a_damaged_state_is_computed_again(self, store: KvCache, tmp_path: Path) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        expected, _stats = write(backend, FIRST)
        backend.close()
        (file,) = (tmp_path / "kv").glob("*.kv")
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=KvCache(tmp_path / "kv", 200 * MB, 200 * MB))
        text, stats = write(backend, FIRST)
        backend.close()
        assert stats.cached_tokens == 0
        assert text == expected

    def test_that_a_kept_document_outlives_newer_chats(self, tmp_path: Path) -> None:
        store = KvCache(None, 12 * MB, 0)
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        assert backend.keep(FIRST, CancelToken())
        for number in range(3):
            write(backend, f"{number} {SECOND}", 2)
        _text, stats = write(backend, FIRST + "Which ships", 2)
        backend.close()
        assert store.memory_used <= 12 * MB
        assert stats.cached_tokens > 100


class TestGuessing:
    def test_that_guesses_do_not_change_what_is_written(self, starter: LlamaCppBackend) -> None:
        prompt = starter.render([ChatMessage("user", COPY)])
        tempered = {"temperature": 0.7, "seed": 7}
        for sampling in ({}, tempered, {"repeat_penalty": 1.05}):
            starter.prompt_lookup = False
            plain, none = write(starter, prompt, 80, **sampling)
            starter.prompt_lookup = True
            guessed, stats = write(starter, prompt, 80, **sampling)
            assert guessed == plain
            assert none.drafted_tokens == 0
            assert stats.accepted_tokens <= stats.drafted_tokens

    def test_that_guesses_are_right_when_a_text_is_quoted(self, starter: LlamaCppBackend) -> None:
        # Every computation seems to take the same time, whatever else runs here: batches always pay.
        starter._drafting.clock = itertools.count(0.0, 0.01).__next__
        starter._drafting._policy.learn(0.01, dict.fromkeys(BATCH_SIZES, 0.01))
        try:
            accepted = write(starter, f"{FIRST}{FIRST}", 80)[1].accepted_tokens
        finally:
            starter._drafting.clock = time.perf_counter
        assert accepted > 20


class TestBatch:
    def test_that_more_prompts_than_slots_are_all_answered(self, starter: LlamaCppBackend) -> None:
        prompts = [starter.render([ChatMessage("user", f"{FIRST} Say {number}.")]) for number in range(11)]
        params = SamplingParams(max_tokens=4, stop=("never written",))
        ends: dict[int, GenerationEnd] = {}
        for entry in starter.generate_batch(prompts, params, CancelToken()):
            if isinstance(entry.item, GenerationEnd):
                assert entry.index not in ends
                ends[entry.index] = entry.item
        assert sorted(ends) == list(range(11))
        assert ends[5].stats.cached_tokens > 100  # the shared beginning was computed once

    def test_that_the_chat_goes_on_after_a_batch(self, starter: LlamaCppBackend) -> None:
        write(starter, FIRST)
        list(starter.generate_batch([SECOND, FIRST + "x"], SamplingParams(max_tokens=2), CancelToken()))
        _text, stats = write(starter, FIRST)
        assert stats.cached_tokens == stats.prompt_tokens - 1

    def test_that_no_prompts_give_no_items(self, starter: LlamaCppBackend) -> None:
        assert list(starter.generate_batch([], SamplingParams(), CancelToken())) == []


class TestAdapters:
    @pytest.fixture
    def adapter(self, tmp_path: Path) -> Path:
        return write_adapter(tmp_path / "adapter.gguf", base=STARTER)

    def test_that_an_adapter_changes_the_answer_and_can_be_switched_off(
        self, starter: LlamaCppBackend, adapter: Path
    ) -> None:
        plain, _stats = write(starter, FIRST)
        try:
            starter.set_adapters([AdapterChoice(str(adapter))])
            tuned, stats = write(starter, FIRST)
            assert starter.info.adapters == (AdapterChoice(str(adapter)),)
            assert stats.cached_tokens == 0
            assert tuned != plain
            starter.set_adapters([AdapterChoice(str(adapter), 0.0)])
            assert write(starter, FIRST)[0] == plain
        finally:
            starter.set_adapters(())
        assert write(starter, FIRST)[0] == plain

    def test_that_each_adapter_has_states_of_its_own(self, adapter: Path, store: KvCache) -> None:
        backend = LlamaCppBackend.load(STARTER, SETTINGS, kv=store)
        plain, _stats = write(backend, FIRST)
        backend.set_adapters([AdapterChoice(str(adapter))])
        tuned, tuned_cold = write(backend, FIRST)
        backend.set_adapters(())
        plain_again, plain_warm = write(backend, FIRST)
        backend.set_adapters([AdapterChoice(str(adapter))])
        tuned_again, tuned_warm = write(backend, FIRST)
        backend.close()
        assert (plain_again, tuned_again) == (plain, tuned)
        assert tuned_cold.cached_tokens == 0
        assert plain_warm.cached_tokens > 100
        assert tuned_warm.cached_tokens > 100

    def test_that_an_adapter_of_another_base_is_refused_and_nothing_changes(
        self, starter: LlamaCppBackend, tmp_path: Path
    ) -> None:
        plain, _stats = write(starter, FIRST)
        other = write_adapter(tmp_path / "other.gguf", base=STARTER, architecture="gpt2")
        wide = write_adapter(tmp_path / "wide.gguf", base=STARTER, width=64)
        for path in (other, wide):
            with pytest.raises(AdapterMismatch):
                starter.set_adapters([AdapterChoice(str(path))])
        assert starter.info.adapters == ()
        assert write(starter, FIRST)[0] == plain

    def test_that_a_damaged_or_missing_adapter_is_refused(self, starter: LlamaCppBackend, adapter: Path) -> None:
        cut = adapter.with_name("cut.gguf")
        cut.write_bytes(adapter.read_bytes()[:-200])
        with pytest.raises(ModelDamaged):
            starter.set_adapters([AdapterChoice(str(cut))])
        with pytest.raises((ModelNotFound, ModelDamaged)):
            starter.set_adapters([AdapterChoice(str(adapter.with_name("gone.gguf")))])


class TestLoading:
    def test_that_a_cancelled_load_ends_at_once_and_the_next_one_succeeds(self) -> None:
        for delay in (0.0, 0.01, 0.05):
            token = CancelToken()
            cancelled_at: list[float] = []

            def cancel(token: CancelToken = token, at: list[float] = cancelled_at) -> None:
                at.append(time.perf_counter())
                token.cancel()

            timer = threading.Timer(delay, cancel)
            timer.start()
            try:
                LlamaCppBackend.load(STARTER, SETTINGS, token=token).close()
            except Cancelled:
                assert time.perf_counter() - cancelled_at[0] < 0.1
            timer.join()
        backend = LlamaCppBackend.load(STARTER, SETTINGS, token=CancelToken())
        assert write(backend, "One, two, three,", 4)[0]
        backend.close()

    def test_that_a_quantised_cache_answers(self) -> None:
        backend = LlamaCppBackend.load(STARTER, LoadSettings(context_length=512, cache_type="q8_0"))
        text, _stats = write(backend, "One, two, three, four,", 8)
        backend.close()
        assert "five" in text
