"""The course of an answer: events in order, everything on disk, stopping and failing lose nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.chat.chats import Chats
from engine.chat.types import (
    NOT_FOUND,
    AnswerFinished,
    AnswerStarted,
    ReadingPrompt,
    SourcesFound,
    TextDelta,
)
from engine.core.errors import OutOfMemory, UsageError
from engine.core.events import Event, JobFailed, JobSucceeded, Notice, Phase
from engine.core.jobs import CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.inference.types import (
    ChatMessage,
    GenerationEnd,
    GenerationItem,
    GenerationStats,
    LoadedModel,
    PromptProgress,
    SamplingParams,
    TextPiece,
)
from tests.fakes_chat import MemoryLibrary

REPORT = (
    "In 2025 the workshop repaired 1,284 bicycles. Donations rose to 18,650 euro. "
    "Rent and heating cost 10,080 euro in the same year."
)
QUESTION = "How many bicycles did the workshop repair in 2025?"


@dataclass
class PieceBackend:
    """Says the given pieces; waits before the piece "WAIT" until it is cancelled; records what it was asked."""

    pieces: Sequence[str]
    parameters: int = 7_000_000_000
    prompts: list[str] = field(default_factory=list)
    waiting: threading.Event = field(default_factory=threading.Event)

    @property
    def info(self) -> LoadedModel:
        return LoadedModel("Fake", "/fake.gguf", "F16", 2048, self.parameters, 1, "CPU")

    def render(self, messages: Sequence[ChatMessage]) -> str:
        return "\n".join(f"<{message.role}>{message.content}" for message in messages)

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(self, prompt: str, sampling: SamplingParams, token: CancelToken) -> Iterator[GenerationItem]:
        self.prompts.append(prompt)
        yield PromptProgress(1, 1)
        for piece in self.pieces:
            if piece == "WAIT":
                self.waiting.set()
                while not token.cancelled:
                    time.sleep(0.002)
            if piece == "CRASH":
                raise OutOfMemory("There is not enough memory.", "Close something.")
            if token.cancelled:
                yield GenerationEnd("cancelled")
                return
            yield TextPiece(piece)
        yield GenerationEnd("stop", GenerationStats(10, 0, len(self.pieces), 0.1, 0.2))

    def close(self) -> None:
        return


@dataclass
class Models:
    backend: PieceBackend

    def acquire(self, token: CancelToken, report: Callable[[Event], None]) -> PieceBackend:
        return self.backend


@dataclass
class Bench:
    """Everything a test of a chat needs."""

    paths: ProfilePaths
    library: MemoryLibrary
    jobs: JobRunner
    forgotten: list[str] = field(default_factory=list)
    opened: list[Chats] = field(default_factory=list)

    def open(self, backend: PieceBackend) -> Chats:
        chats = Chats(
            self.paths, SettingsStore(self.paths), self.jobs, self.library, Models(backend), self.forgotten.append
        )
        self.opened.append(chats)
        return chats


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    paths = ProfilePaths(tmp_path)
    paths.create()
    bench = Bench(paths, MemoryLibrary(), JobRunner())
    bench.library.put("Documents", "report.txt", REPORT)
    yield bench
    assert bench.jobs.close(5)
    for chats in bench.opened:
        chats.close()


def events_of(job: Job[object]) -> list[Event]:
    found = []
    while not found or not isinstance(found[-1], (JobSucceeded, JobFailed)):
        found.append(job.events.get(timeout=5))
    return found


def test_that_the_events_come_in_order_and_end_with_the_checked_answer(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired ", "1,284 bicycles [7]."]))
    chat = chats.new(collections=["Documents"])
    events = events_of(chats.ask(chat.id, QUESTION))
    kinds = [type(event) for event in events if not isinstance(event, Phase)]
    assert kinds == [AnswerStarted, SourcesFound, ReadingPrompt, TextDelta, TextDelta, AnswerFinished, JobSucceeded]
    answer = next(event.answer for event in events if isinstance(event, AnswerFinished))
    assert answer.text == "The workshop repaired 1,284 bicycles [1]."
    (citation,) = answer.citations
    assert (citation.document, citation.page, citation.verified) == ("report.txt", 1, True)
    assert REPORT[citation.char_start : citation.char_end] == citation.quote
    assert answer.timing.completion_tokens == 2
    assert answer.timing.ttft_s > 0


def test_that_history_survives_a_restart_with_its_citations(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, QUESTION).result(5)
    again = bench.open(PieceBackend([]))
    asked, answered = again.history(chat.id)
    assert (asked.text, asked.state) == (QUESTION, "complete")
    assert (answered.answer, answered.state) == (answer, "complete")
    assert again.get(chat.id).title == QUESTION


def test_that_a_question_without_evidence_is_refused_without_the_model(bench: Bench) -> None:
    backend = PieceBackend(["nonsense"])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, "Who won the chess tournament in Reykjavik?").result(5)
    assert (answer.text, answer.refused, answer.citations) == (NOT_FOUND, True, ())
    assert backend.prompts == []


def test_that_general_knowledge_is_asked_for_explicitly(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Magnus."]))
    chat = chats.new(collections=["Documents"])
    answer = chats.ask(chat.id, "Who won the chess tournament in Reykjavik?", use_documents=False).result(5)
    assert (answer.text, answer.refused, bench.library.queries) == ("Magnus.", False, [])


def test_that_a_refusal_of_the_model_is_a_refusal(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["Not found in ", "your documents."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert (answer.text, answer.refused, answer.citations) == (NOT_FOUND, True, ())


def test_that_an_invention_of_a_large_model_is_marked_and_the_documents_are_quoted(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The mayor repaired a submarine."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert answer.text.startswith(
        "The mayor repaired a submarine.\n\nYour documents say: “In 2025 the workshop repaired"
    )
    assert next(s.level for s in answer.support) == "unsupported"
    assert answer.citations[0].verified


def test_that_an_invention_of_a_very_small_model_is_left_out_and_said(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The mayor repaired a submarine."], parameters=135_000_000))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert "submarine" not in answer.text
    assert answer.text.startswith("Your documents say: “In 2025 the workshop repaired 1,284 bicycles.” [1]")
    assert any("left out" in note for note in answer.notes)


def test_that_stopping_keeps_what_was_written(bench: Bench) -> None:
    backend = PieceBackend(["The workshop repaired ", "WAIT"])
    chats = bench.open(backend)
    chat = chats.new(collections=["Documents"])
    job = chats.ask(chat.id, QUESTION)
    assert backend.waiting.wait(5)
    started = time.monotonic()
    job.cancel()
    answer = job.result(5)
    assert time.monotonic() - started < 0.2
    assert answer.finish_reason == "cancelled"
    assert answer.text.startswith("The workshop repaired")
    assert chats.history(chat.id)[1].state == "stopped"


def test_that_a_question_stopped_while_it_waits_is_kept(bench: Bench) -> None:
    backend = PieceBackend(["WAIT"])
    chats = bench.open(backend)
    first, second = chats.new(collections=["Documents"]), chats.new(collections=["Documents"])
    running = chats.ask(first.id, QUESTION)
    assert backend.waiting.wait(5)
    waiting = chats.ask(second.id, QUESTION)
    waiting.cancel()
    running.cancel()
    assert waiting.result(5).finish_reason == "cancelled"
    assert [message.state for message in chats.history(second.id)] == ["complete", "stopped"]


def test_that_a_failure_keeps_the_text_and_says_why(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired ", "CRASH"]))
    chat = chats.new(collections=["Documents"])
    with pytest.raises(OutOfMemory):
        chats.ask(chat.id, QUESTION).result(5)
    failed = chats.history(chat.id)[1]
    assert (failed.state, failed.text) == ("failed", "The workshop repaired ")
    assert failed.error == "There is not enough memory. Close something."


def test_that_an_answer_cut_by_a_kill_is_marked_interrupted(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    chats._store.begin_turn(chat.id, "Before the kill?")
    again = bench.open(PieceBackend([]))
    assert again.interrupted == 1
    assert again.history(chat.id)[1].state == "interrupted"


def test_that_a_follow_up_is_searched_with_the_question_before(bench: Bench) -> None:
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    chat = chats.new(collections=["Documents"])
    chats.ask(chat.id, QUESTION).result(5)
    chats.ask(chat.id, "And the donations?").result(5)
    chats.ask(chat.id, "Who pays the rent and heating of the workshop building?").result(5)
    assert bench.library.queries[1] == f"{QUESTION} And the donations?"
    assert bench.library.queries[2] == "Who pays the rent and heating of the workshop building?"


def test_that_old_turns_leave_whole_and_this_is_said(bench: Bench) -> None:
    backend = PieceBackend(["word " * 300])
    chats = bench.open(backend)
    chat = chats.new()
    for number in range(8):
        job = chats.ask(chat.id, f"Question {number} about something")
        events = events_of(job)
    assert any(isinstance(event, Notice) and "no longer fit" in event.text for event in events)
    assert "Question 0" not in backend.prompts[-1]
    assert "Question 6" in backend.prompts[-1]
    assert backend.prompts[-1].count("<user>") == backend.prompts[-1].count("<assistant>") + 1


def test_that_files_not_read_yet_are_mentioned(bench: Bench) -> None:
    bench.library.unread = 2
    chats = bench.open(PieceBackend(["The workshop repaired 1,284 bicycles."]))
    answer = chats.ask(chats.new(collections=["Documents"]).id, QUESTION).result(5)
    assert answer.notes == ("2 of 3 files are not read yet; the answer leaves them out.",)


def test_that_a_deleted_chat_comes_back_or_is_purged_with_its_files(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat, other = chats.new("one"), chats.new("two")
    chats.delete(chat.id)
    assert [info.id for info in chats.list()] == [other.id]
    chats.restore(chat.id)
    assert {info.id for info in chats.list()} == {chat.id, other.id}
    chats._store.set_deleted(chat.id, time.time() - 31 * 86_400)
    again = bench.open(PieceBackend([]))
    assert bench.forgotten == [f"chat:{chat.id}"]
    assert [info.id for info in again.list()] == [other.id]


def test_that_drafts_titles_and_collections_survive(bench: Bench) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    chats.save_draft(chat.id, "half a thought")
    chats.rename(chat.id, " Plans ")
    chats.set_collections(chat.id, ["Documents", "Contracts"])
    stored = bench.open(PieceBackend([])).get(chat.id)
    assert (stored.draft, stored.title, stored.collections) == ("half a thought", "Plans", ("Documents", "Contracts"))


@pytest.mark.parametrize("question", ["", "  \n", "x" * 300_000])
def test_that_an_empty_or_endless_question_is_refused(bench: Bench, question: str) -> None:
    chats = bench.open(PieceBackend([]))
    chat = chats.new()
    with pytest.raises(UsageError):
        chats.ask(chat.id, question)
    assert chats.history(chat.id) == []
