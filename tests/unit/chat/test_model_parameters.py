"""What a model has of its own when it answers in a chat: after the settings, before the preset."""

from __future__ import annotations

from pathlib import Path

from engine.chat.chats import Chats
from engine.core.settings import ChatSettings, ModelParameters, ModelSettings, Preset, Settings
from engine.core.settings_store import SettingsStore
from tests.unit.chat.chat_bench import Bench, Models, PieceBackend

FAKE = Path("/fake.gguf")  # where the backend of these tests lies


def opened(bench: Bench, backend: PieceBackend, own: ModelParameters, chat: ChatSettings) -> Chats:
    store = SettingsStore(bench.paths, Settings(chat=chat, models=ModelSettings(per_model=(own,))))
    chats = Chats(bench.paths, store, bench.jobs, bench.library, Models(backend), bench.forgotten.append)
    bench.opened.append(chats)
    return chats


def test_that_the_parameters_of_the_model_reach_it(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    own = ModelParameters(
        path=FAKE, temperature=0.7, top_p=0.5, top_k=7, min_p=0.0, repeat_penalty=1.3, max_tokens=99,
        system_prompt="Speak like a sailor.",
    )  # fmt: skip
    chats = opened(bench, backend, own, ChatSettings(system_prompt="Be brief.", seed=5))
    chats.ask(chats.new().id, "Hello?").result(5)
    asked = backend.sampling[-1]
    assert (asked.temperature, asked.top_p, asked.top_k, asked.min_p) == (0.7, 0.5, 7, 0.0)
    assert (asked.repeat_penalty, asked.max_tokens, asked.seed) == (1.3, 99, 5)
    assert backend.prompts[-1].startswith("<system>Speak like a sailor.")


def test_that_a_preset_wins_over_the_model_and_the_chat_over_both(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    own = ModelParameters(path=FAKE, temperature=0.7, top_k=7, system_prompt="Speak like a sailor.")
    preset = Preset(name="Pirate", system_prompt="Speak like a pirate.", temperature=0.1)
    chats = opened(bench, backend, own, ChatSettings(presets=(preset,)))
    chat = chats.new()
    chats.set_preset(chat.id, "Pirate")
    chats.ask(chat.id, "Hello?").result(5)
    assert (backend.sampling[-1].temperature, backend.sampling[-1].top_k) == (0.1, 7)
    assert backend.prompts[-1].startswith("<system>Speak like a pirate.")
    chats.set_system_prompt(chat.id, "Speak like a judge.")
    chats.ask(chat.id, "Hello?").result(5)
    assert backend.prompts[-1].startswith("<system>Speak like a judge.")


def test_that_parameters_of_another_model_change_nothing(bench: Bench) -> None:
    backend = PieceBackend(["Yes."])
    own = ModelParameters(path=Path("/gone/other.gguf"), temperature=0.7, system_prompt="Speak like a sailor.")
    chats = opened(bench, backend, own, ChatSettings(temperature=0.2))
    chats.ask(chats.new().id, "Hello?").result(5)
    assert backend.sampling[-1].temperature == 0.2
    assert "sailor" not in backend.prompts[-1]
