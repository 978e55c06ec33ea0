"""Two versions of an answer side by side: compared, chosen, continued, scored, and nothing is lost by it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from engine.chat.chat_schema import MIGRATIONS
from engine.chat.conversation_store import ConversationStore
from engine.chat.types import Answer, Message
from engine.core.errors import ModelError, OutOfMemory, UsageError
from engine.core.paths import ProfilePaths
from engine.core.sqlite_file import SqliteFile
from tests.unit.chat.chat_bench import Bench, PieceBackend, events_of

BIG = Path("/models/big.gguf")


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    made = ProfilePaths(tmp_path)
    made.create()
    return made


def answered(store: ConversationStore, chat_id: str, text: str = "First.") -> Message:
    _, answer = store.begin_turn(chat_id, "How long?")
    store.finish(Answer(answer.id, text), "complete")
    return store.messages(chat_id)[-1]


def compared(store: ConversationStore, first: Message, text: str) -> Message:
    _, second = store.begin_version(first.id, model=str(BIG), beside=True)
    store.finish(Answer(second.id, text, model="big"), "complete")
    return store.message(second.id)


def seen(store: ConversationStore, chat_id: str) -> tuple[str, list[str]]:
    """The answer the chat goes on with, and the two that stand side by side."""
    last = store.messages(chat_id)[-1]
    return last.text, [one.text for one in last.pair]


def test_that_a_compared_answer_stands_beside_and_the_chat_goes_on_with_the_first(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        first = answered(store, chat.id)
        second = compared(store, first, "Second.")
        assert seen(store, chat.id) == ("First.", ["First.", "Second."])
        assert store.messages(chat.id)[-1].versions == (first.id, second.id)
        assert second.wanted_model == str(BIG)
        _, following = store.begin_turn(chat.id, "And then?")
        assert [m.text for m in store.before(following.parent_id)] == ["How long?", "First."]
    with closing(ConversationStore(paths)) as store:
        assert [m.text for m in store.messages(chat.id)[1].pair] == ["First.", "Second."]


@pytest.mark.parametrize("wanted", [0, 1])
def test_that_the_chosen_one_stands_alone_and_the_other_is_a_version(paths: ProfilePaths, wanted: int) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        pair = (first := answered(store, chat.id), compared(store, first, "Second."))
        store.choose(pair[wanted].id)
        assert seen(store, chat.id) == (pair[wanted].text, [])
        store.show(pair[1 - wanted].id)
        assert seen(store, chat.id) == (pair[1 - wanted].text, [])


def test_that_an_answer_cut_short_by_the_end_of_the_program_is_still_beside_the_first(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        first = answered(store, chat.id)
        _, second = store.begin_version(first.id, beside=True)
        store.save_partial(second.id, "Half of")
    with closing(ConversationStore(paths)) as store:
        store.repair()
        one, other = store.messages(chat.id)[-1].pair
        assert (one.text, one.state, other.text, other.state) == ("First.", "complete", "Half of", "interrupted")


def test_that_a_third_model_is_compared_with_the_one_it_was_wanted_for(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        first = answered(store, chat.id)
        second = compared(store, first, "Second.")
        compared(store, second, "Third.")
        assert seen(store, chat.id) == ("Second.", ["Second.", "Third."])
        assert len(store.messages(chat.id)[-1].versions) == 3


@pytest.mark.parametrize("column", [0, 1])
def test_that_a_new_try_takes_the_place_of_the_one_in_its_column(paths: ProfilePaths, column: int) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        pair = (first := answered(store, chat.id), compared(store, first, "Second."))
        _, again = store.begin_version(pair[column].id)
        store.finish(Answer(again.id, "Again."), "complete")
        expected = ["First.", "Second."]
        expected[column] = "Again."
        assert seen(store, chat.id) == (expected[0], expected)
        store.delete_message(again.id)
        assert seen(store, chat.id) == ("First.", ["First.", "Second."])


def test_that_the_pair_comes_back_with_a_deleted_column(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        second = compared(store, answered(store, chat.id), "Second.")
        store.delete_message(second.id)
        assert seen(store, chat.id) == ("First.", [])
        store.restore_message(second.id)
        assert seen(store, chat.id) == ("Second.", ["First.", "Second."])


def test_that_two_versions_that_are_there_can_be_compared(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        first = answered(store, chat.id)
        _, second = store.begin_version(first.id)
        store.finish(Answer(second.id, "Second."), "complete")
        store.put_side_by_side(first.id, second.id)
        assert seen(store, chat.id) == ("Second.", ["First.", "Second."])
        question = store.messages(chat.id)[0]
        for wrong in ((first.id, first.id), (first.id, question.id), (question.id, first.id)):
            with pytest.raises(UsageError, match="two answers to the same question"):
                store.put_side_by_side(*wrong)
        with pytest.raises(UsageError, match="does not exist"):
            store.put_side_by_side(first.id, "gone")
        assert seen(store, chat.id) == ("Second.", ["First.", "Second."])


def test_that_new_scores_take_the_place_of_all_earlier_ones(paths: ProfilePaths) -> None:
    with closing(ConversationStore(paths)) as store:
        chat = store.new_chat("Ships", ())
        first = answered(store, chat.id)
        second = compared(store, first, "Second.")
        store.set_scores({first.id: 0.5, second.id: -1.25})
        assert [one.score for one in store.messages(chat.id)[-1].pair] == [0.5, -1.25]
        third = compared(store, first, "Third.")
        store.set_scores({first.id: 2.0, third.id: 3.0})
        assert [store.message(one.id).score for one in (first, second, third)] == [2.0, None, 3.0]


def test_that_chats_of_version_4_are_opened_with_their_answers(paths: ProfilePaths) -> None:
    old = SqliteFile(paths.chats_file, MIGRATIONS[:4], paths.backups_dir, {"searchable": str})
    with old.transaction() as connection:
        connection.execute("INSERT INTO chats (id, title, created, updated) VALUES ('a', 'Old', 1, 2)")
        for made, before, role in (("q", None, "user"), ("x", "q", "assistant"), ("y", "q", "assistant")):
            connection.execute(
                "INSERT INTO messages (id, chat_id, parent_id, role, text, state, created)"
                " VALUES (?, 'a', ?, ?, ?, 'complete', 1)",
                (made, before, role, f"Text {made}"),
            )
    old.close()
    with closing(ConversationStore(paths)) as store:
        last = store.messages("a")[-1]
        assert (last.text, last.versions, last.pair, last.score) == ("Text y", ("x", "y"), (), None)
        store.put_side_by_side("x", "y")
        assert [one.id for one in store.messages("a")[-1].pair] == ["x", "y"]


# --- through the facade


def test_that_another_model_answers_the_same_question_with_the_same_history(bench: Bench) -> None:
    backend = PieceBackend(["One."])
    chats = bench.open(backend)
    chat = chats.new()
    chats.ask(chat.id, "Hello?").result(5)
    chats.ask(chat.id, "And more?").result(5)
    first = chats.history(chat.id)[-1]
    backend.pieces = ["Two."]
    chats.compare(first.id, model=BIG).result(5)
    assert bench.models[0].lent == [BIG]
    assert backend.prompts[-1] == backend.prompts[-2]
    last = chats.history(chat.id)[-1]
    assert (last.id, [one.text for one in last.pair]) == (first.id, ["One.", "Two."])


def test_that_an_answer_continued_in_a_pair_takes_the_place_of_its_beginning(bench: Bench) -> None:
    backend = PieceBackend(["One."])
    chats = bench.open(backend)
    chat = chats.new()
    chats.ask(chat.id, "Hello?").result(5)
    first = chats.history(chat.id)[-1]
    backend.pieces, backend.finish_reason = ["Two"], "length"
    second = chats.compare(first.id, model=BIG).result(5)
    backend.pieces, backend.finish_reason = [" and a half."], "stop"
    chats.go_on(second.message_id).result(5)
    last = chats.history(chat.id)[-1]
    assert (last.text, [one.text for one in last.pair]) == ("One.", ["One.", "Two and a half."])
    assert len(last.versions) == 2
    backend.pieces = []
    with pytest.raises(UsageError, match="come to its end"):
        chats.go_on(last.pair[1].id)


@pytest.mark.parametrize(
    "error", [ModelError("big.gguf is gone.", "Choose another."), OutOfMemory("No room.", "Wait.")]
)
def test_that_a_model_that_cannot_answer_leaves_the_first_answer_as_it_is(bench: Bench, error: Exception) -> None:
    chats = bench.open(PieceBackend(["One."]))
    chat = chats.new()
    chats.ask(chat.id, "Hello?").result(5)
    before = chats.history(chat.id)[-1]
    bench.models[0].fail_lending = error
    job = chats.compare(before.id, model=BIG)
    events_of(job)
    after = chats.history(chat.id)[-1]
    assert (after.id, after.text, after.answer) == (before.id, before.text, before.answer)
    assert [one.state for one in after.pair] == ["complete", "failed"]
    assert str(error) in after.pair[1].error


def test_that_a_reward_model_scores_both_answers_without_their_marks(bench: Bench) -> None:
    backend = PieceBackend(["In 2025 the workshop repaired 1,284 bicycles."])
    chats = bench.open(backend)
    chat = chats.new("", ["Documents"])
    chats.ask(chat.id, "How many bicycles did the workshop repair in 2025?").result(5)
    first = chats.history(chat.id)[-1]
    assert "[1]" in first.text
    second = chats.compare(first.id, model=BIG).result(5)
    ids = (first.id, second.message_id)
    assert chats.score(ids).result(5) is None, "there is no reward model"
    bench.models[0].scores = (0.5, 1.5)
    assert chats.score(ids).result(5) == (0.5, 1.5)
    question, answers = bench.models[0].scored[-1]
    assert (question, "[1]" in "".join(answers)) == ("How many bicycles did the workshop repair in 2025?", False)
    assert [one.score for one in chats.history(chat.id)[-1].pair] == [0.5, 1.5]
    chats.rate(second.message_id, 1)
    assert [one.rating for one in chats.history(chat.id)[-1].pair] == [0, 1]


def test_that_an_answer_without_a_word_is_not_scored(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["One."]))
    chat = chats.new()
    chats.ask(chat.id, "Hello?").result(5)
    first = chats.history(chat.id)[-1]
    bench.models[0].fail_lending = ModelError("big.gguf is gone.", "Choose another.")
    events_of(chats.compare(first.id, model=BIG))
    with pytest.raises(UsageError, match="without a word"):
        chats.score([one.id for one in chats.history(chat.id)[-1].pair])


def test_that_a_comparison_in_a_temporary_chat_leaves_nothing_on_disk(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Secret words."]))
    chat = chats.new(temporary=True)
    chats.ask(chat.id, "Hello?").result(5)
    chats.compare(chats.history(chat.id)[-1].id, model=BIG).result(5)
    assert len(chats.history(chat.id)[-1].pair) == 2
    assert not any(b"Secret" in file.read_bytes() for file in bench.paths.chats_file.parent.glob("chats.sqlite*"))
