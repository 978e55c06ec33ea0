"""Chats as training data: thumbs choose the answers, and make pairs of answers to the same question."""

from __future__ import annotations

from engine.chat.types import Answer, Message
from training.chat_rows import NO_BOTH, NO_THUMB_UP, THUMB_DOWN, UNANSWERED, conversation_row, preference_rows
from training.dataprep.types import Origin, Refusal, Row

ORIGIN = Origin("chat Ships", 1)


def history(*turns: tuple[str, str, int], state: str = "complete", refused: bool = False) -> list[Message]:
    found: list[Message] = []
    for number, (question, answer, rating) in enumerate(turns):
        found.append(Message(f"q{number}", "c", "user", question, "complete", 0.0))
        checked = Answer(f"a{number}", answer, refused=refused)
        found.append(Message(f"a{number}", "c", "assistant", answer, state, 0.0, checked, rating=rating))
    return found


MIXED = history(("How long?", "Ten metres.", 1), ("How wide?", "Two.", -1), ("How old?", "A year.", 0))


def said(row: Row | Refusal) -> list[str]:
    assert isinstance(row, Row)
    messages = row.values["messages"]
    assert isinstance(messages, list)
    return [message["content"] for message in messages]


def test_that_a_thumb_down_is_left_out_unless_all_is_wanted() -> None:
    assert said(conversation_row(ORIGIN, MIXED, "not_down")) == ["How long?", "Ten metres.", "How old?", "A year."]
    assert said(conversation_row(ORIGIN, MIXED, "up")) == ["How long?", "Ten metres."]
    assert len(said(conversation_row(ORIGIN, MIXED, "any"))) == 6


def test_that_a_chat_with_nothing_to_teach_says_why() -> None:
    assert conversation_row(ORIGIN, history(("A?", "B.", 0)), "up") == Refusal(ORIGIN, NO_THUMB_UP)
    assert conversation_row(ORIGIN, history(("A?", "B.", -1)), "not_down") == Refusal(ORIGIN, THUMB_DOWN)
    assert conversation_row(ORIGIN, history(("A?", "B.", 1), refused=True), "any") == Refusal(ORIGIN, UNANSWERED)
    assert conversation_row(ORIGIN, history(("A?", "B.", 1), state="stopped"), "any") == Refusal(ORIGIN, UNANSWERED)


def test_that_a_question_asked_again_teaches_its_best_answer_only() -> None:
    again = history(("How long?", "Ten.", 1), ("how  long?", "Eleven.", 0), ("How old?", "One.", 0))
    assert said(conversation_row(ORIGIN, again, "not_down")) == ["How long?", "Ten.", "How old?", "One."]
    assert said(conversation_row(ORIGIN, history(("A?", "B.", 0), ("A?", "C.", 0)), "not_down")) == ["A?", "C."]


def test_that_one_question_with_both_thumbs_is_a_pair_with_what_came_before() -> None:
    talk = history(("Hi?", "Hello.", 0), ("How long?", "Two.", -1), ("How long?", "Ten.", 1), ("Bye?", "Bye.", 1))
    (row,) = preference_rows(ORIGIN, talk)
    assert isinstance(row, Row)
    assert row.values == {
        "prompt": [
            {"role": "user", "content": "Hi?"},
            {"role": "assistant", "content": "Hello."},
            {"role": "user", "content": "How long?"},
        ],
        "chosen": "Ten.",
        "rejected": "Two.",
    }


def test_that_there_is_no_pair_without_both_thumbs_or_with_one_answer() -> None:
    for talk in (MIXED, history(("A?", "B.", 1), ("A?", "C.", 0)), history(("A?", "B.", 1), ("A?", "B.", -1)), []):
        assert list(preference_rows(ORIGIN, talk)) == [Refusal(ORIGIN, NO_BOTH)]
