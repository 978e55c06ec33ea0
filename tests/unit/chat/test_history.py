"""Earlier turns in the prompt: whole turns, cut rarely and deeply, and said once."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chat import prompt_builder
from engine.chat.prompt_builder import PromptLimits
from engine.chat.types import Message, TurnsLeftOut
from engine.core.events import Event, Notice
from engine.core.settings import ChatSettings
from tests.unit.chat.chat_bench import QUESTION, Bench, PieceBackend, events_of


def words(text: str) -> int:
    return len(text.split())


def history_of(sizes: Sequence[int]) -> list[Message]:
    messages = []
    for number, size in enumerate(sizes):
        messages.append(Message(f"q{number}", "c", "user", f"question{number}", "complete", 0))
        messages.append(Message(f"a{number}", "c", "assistant", "word " * size, "complete", 0))
    return messages


def build(sizes: Sequence[int], room: int, first_kept: str = "", upper: int = 0) -> prompt_builder.BuiltPrompt:
    limits = PromptLimits(room, 900, upper, small_model=False, first_kept=first_kept)
    return prompt_builder.build("now", None, history_of(sizes), limits, words)


def test_that_everything_stays_while_it_fits() -> None:
    built = build([50] * 5, 600)
    assert (built.dropped_turns, built.first_kept, len(built.messages)) == (0, "q0", 12)


def test_that_a_cut_goes_down_to_half_of_the_room() -> None:
    built = build([50] * 12, 700)
    kept = 12 - built.dropped_turns
    assert 0 < kept * 67 <= (700 - 64) // 2 + 67
    assert built.first_kept == f"q{built.dropped_turns}"
    assert [message.role for message in built.messages] == ["system", *["user", "assistant"] * kept, "user"]


def test_that_the_settings_bound_the_room_from_above() -> None:
    assert build([50] * 5, 4000, upper=140).dropped_turns >= 3
    assert build([50] * 5, 4000, upper=0).dropped_turns == 0


def test_that_a_single_turn_that_fits_is_kept_even_if_it_fills_more_than_half() -> None:
    built = build([50, 50, 400], 600)
    assert (built.dropped_turns, built.first_kept) == (2, "q2")


def test_that_a_turn_too_long_for_the_room_leaves_whole() -> None:
    built = build([900], 600)
    assert (built.dropped_turns, built.first_kept, len(built.messages)) == (1, "", 2)


def test_that_a_cut_is_forgotten_in_a_much_larger_context() -> None:
    assert build([50] * 8, 500, first_kept="q4").first_kept == "q4"
    assert build([50] * 8, 4000, first_kept="q4").first_kept == "q0"


def test_that_the_beginning_of_the_prompt_stays_for_many_turns() -> None:
    """What the KV cache can reuse: with a cut at every question almost nothing, so most questions must not cut."""
    first_kept, cuts, prompts = "", 0, []
    for count in range(1, 60):
        built = build([40] * count, 1000, first_kept)
        cuts += built.first_kept != (first_kept or "q0")
        first_kept = built.first_kept
        prompts.append("\n".join(message.content for message in built.messages[:-1]))
    # A cut leaves half of the room, and eight turns of 57 tokens fill that again.
    assert cuts <= 59 // 8
    shared = [common(a, b) / len(b) for a, b in itertools.pairwise(prompts)]
    assert sum(share > 0.8 for share in shared) >= len(shared) - cuts - 5


def common(a: str, b: str) -> int:
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


@given(st.lists(st.integers(0, 200), max_size=30), st.integers(100, 2000), st.integers(0, 30))
def test_that_whole_last_turns_are_kept_within_the_room(sizes: list[int], room: int, cut: int) -> None:
    built = build(sizes, room, first_kept=f"q{cut}")
    said = [number for number, size in enumerate(sizes) if size]
    kept = built.messages[1:-1]
    assert len(kept) % 2 == 0
    assert [m.content for m in kept[::2]] == [f"question{n}" for n in said[built.dropped_turns :]]
    assert sum(words(m.content) for m in kept) <= max(0, room)


def left_out(events: Sequence[Event]) -> list[TurnsLeftOut]:
    return [event for event in events if isinstance(event, TurnsLeftOut)]


def test_that_turns_left_out_are_said_once_and_stored_with_the_answer(bench: Bench) -> None:
    backend = PieceBackend(["word " * 300])
    chats = bench.open(backend)
    chat = chats.new()
    rounds = [events_of(chats.ask(chat.id, f"Question {number} about something")) for number in range(9)]
    first = next(number for number, events in enumerate(rounds) if left_out(events))
    messages = chats.history(chat.id)
    for number, events in enumerate(rounds):
        answer = messages[2 * number + 1].answer
        assert answer is not None
        if number < first:
            assert (answer.turns_left_out, answer.first_kept) == (0, "")
            continue
        (event,) = left_out(events)
        assert (answer.turns_left_out, answer.first_kept) == (event.count, event.first_kept_message_id)
        assert messages[2 * event.count].id == event.first_kept_message_id
        assert f"Question {event.count - 1} " not in backend.prompts[number]
        assert f"Question {event.count} " in backend.prompts[number]
    notices = [[e for e in events if isinstance(e, Notice) and "no longer fit" in e.text] for events in rounds]
    moved = [
        bool(left_out(events)) and left_out(events) != left_out(before) for before, events in itertools.pairwise(rounds)
    ]
    assert [len(found) for found in notices[1:]] == [int(step) for step in moved]
    assert sum(moved) < 9 - first


def test_that_a_restart_keeps_the_place_of_the_cut(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["word " * 300]))
    chat = chats.new()
    while not chats.history(chat.id) or not chats.history(chat.id)[-1].answer.turns_left_out:  # type: ignore[union-attr]
        chats.ask(chat.id, "Question about something").result(5)
    cut = chats.history(chat.id)[-1].answer.first_kept  # type: ignore[union-attr]
    again = bench.open(PieceBackend(["word"]))
    events = events_of(again.ask(chat.id, "And now?"))
    assert left_out(events)[0].first_kept_message_id == cut
    assert not any(isinstance(event, Notice) for event in events)


@pytest.mark.parametrize("tokens", [0, 700])
def test_that_the_history_setting_is_an_upper_bound(bench: Bench, tokens: int) -> None:
    backend = PieceBackend(["word " * 300], context_length=8192)
    chats = bench.open(backend, ChatSettings(history_tokens=tokens))
    chat = chats.new()
    for number in range(4):
        chats.ask(chat.id, f"Question {number} about something").result(5)
    assert ("Question 0" in backend.prompts[-1]) == (tokens == 0)
    assert QUESTION not in backend.prompts[-1]
