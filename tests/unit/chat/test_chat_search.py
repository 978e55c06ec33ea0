"""The search over all chats: words, beginnings, quotes, accents, scripts without spaces, and what is not found."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.chat.conversation_store import ConversationStore
from engine.chat.search_words import fold, parse, places, searchable, snippet
from engine.chat.types import Answer
from engine.core.paths import ProfilePaths
from tests.unit.chat.chat_bench import Bench, PieceBackend


@pytest.fixture
def store(tmp_path: Path):
    paths = ProfilePaths(tmp_path)
    paths.create()
    made = ConversationStore(paths)
    yield made
    made.close()


def put(store: ConversationStore, title: str, *turns: tuple[str, str]) -> str:
    chat = store.new_chat(title, ())
    for question, text in turns:
        _, answer = store.begin_turn(chat.id, question)
        store.finish(Answer(answer.id, text), "complete")
    return chat.id


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bicycle", True),
        ("BICYC", True),
        ("repaired bicycles", True),
        ("bicycles repaired", True),
        ('"repaired bicycles"', False),
        ('"1,284 bicycles"', True),
        ("icycle", False),
        ("bicycles spaceship", False),
        ("munchen", True),
        ("MÜNCHEN", True),
        ("苹果", True),
        ("果手", True),
        ("果", True),
        ("苹手", False),
        ("東京", True),
        ("한국", True),
        ("สวัสดี", True),
        ("c++", True),
        ("***", False),
        ("", False),
        ("  \t ", False),
        ('"', False),
        ("a OR b) NEAR(", False),
        ("2025", True),
    ],
)
def test_that_words_are_found(store: ConversationStore, query: str, found: bool) -> None:
    put(store, "x", ("In München?", "The workshop repaired 1,284 bicycles in 2025. C++ too."))
    put(store, "y", ("买苹果手机", "東京に行く。 한국어 สวัสดีครับ"))
    assert bool(store.search(query)) == found


def test_that_titles_come_first_and_messages_newest_first_three_a_chat(store: ConversationStore) -> None:
    old = put(store, "Rent", *[(f"rent {n}?", f"rent is {n}") for n in range(5)])
    new = put(store, "Heating", ("And the rent?", "High."))
    hits = store.search("rent")
    assert [(hit.chat_id, bool(hit.message_id)) for hit in hits] == [
        (old, False),
        (new, True),
        (old, True),
        (old, True),
        (old, True),
    ]
    assert hits[2].snippet == "rent is 4"
    assert hits[2].marks == ((0, 4),)
    assert [hits[n].role for n in (1, 2)] == ["user", "assistant"]


def test_that_the_trash_and_answers_under_way_are_not_found(store: ConversationStore) -> None:
    gone = put(store, "Zebra", ("zebra?", "zebra!"))
    store.set_deleted(gone, 1.0)
    here = store.new_chat("Here", ())
    _, answer = store.begin_turn(here.id, "hello")
    store.save_partial(answer.id, "zebra half")
    assert store.search("zebra") == []
    store.fail(answer.id, "zebra half", "It failed.")
    assert [hit.message_id for hit in store.search("zebra")] == [answer.id]
    store.finish(Answer(answer.id, "A horse after all."), "complete")
    assert store.search("zebra") == []
    assert [hit.message_id for hit in store.search("horse")] == [answer.id]
    store.set_deleted(gone, None)
    assert len(store.search("zebra")) == 3


def test_that_a_hit_on_another_branch_leads_there(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Yes."]))
    chat = chats.new()
    chats.ask(chat.id, "walrus").result(5)
    first = chats.history(chat.id)[0]
    chats.ask(chat.id, "seal", beside=first.id).result(5)
    (hit,) = [hit for hit in chats.search("walrus") if hit.message_id]
    assert hit.message_id == first.id
    chats.show_message(hit.message_id)
    assert chats.history(chat.id)[0].text == "walrus"


def test_that_a_snippet_shows_the_place_and_marks_all_words() -> None:
    text = "filler " * 60 + "the Café and the cafeteria near\n\nthe harbour " + "end " * 80
    query = parse("cafe harbour")
    shown, marks = snippet(text, query)
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert [shown[a:b] for a, b in marks] == ["Café", "cafe", "harbour"]
    assert len(shown) < 200


def test_that_folding_keeps_places() -> None:
    text = "İstanbul ﬁn Ångström ǅ한국 e\u0301"
    assert len(fold(text)) == len(text)
    assert "angstrom" in fold(text)
    assert "한국" in fold(text)
    assert places("Ångström", parse("angs")) == [(0, 4)]


def test_that_a_text_without_such_scripts_is_indexed_as_it_is() -> None:
    assert searchable("plain") == "plain"
    assert searchable("Grüße") == "Grüße"
    assert searchable("买苹").split() == ["买", "苹"]


def test_that_a_huge_message_is_searched(store: ConversationStore) -> None:
    put(store, "big", ("paste", "ä word " * 30_000 + "needle"))
    (hit,) = store.search("needle")
    assert hit.snippet.endswith("needle")
    assert len(hit.snippet) < 220
