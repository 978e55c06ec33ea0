"""Chats, messages, citations and the events of an answer; knows nothing of how text is found or generated."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.core.events import Event
from engine.retrieval.types import Hit, Rectangle

NOT_FOUND = "Not found in your documents."


@dataclass(frozen=True, slots=True)
class Citation:
    """Mark [n] of an answer. `quote == page.text[char_start:char_end]` on page `page` of the document.

    `verified`: the quote stands word for word in the stored page and carries the sentence it is attached to.
    `rectangles` are the quoted words on the page (empty for text files), in points from the top left. `link` is the
    address of an article of a ZIM file, as text: nothing opens it.
    """

    n: int
    sha256: str
    document: str
    path: str
    page: int
    quote: str
    char_start: int
    char_end: int
    verified: bool
    rectangles: tuple[Rectangle, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """How one sentence of the answer stands: `answer[start:end]`; `level` is "supported", "weak" or "unsupported"."""

    start: int
    end: int
    level: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """Speed facts of one answer. `ttft_s` counts from the question to the first word of the answer or of a thought, so
    searching and prompt reading are in it; `thought_s` is how long the model thought."""

    ttft_s: float = 0.0
    search_s: float = 0.0
    total_s: float = 0.0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    decode_tok_s: float = 0.0
    context_length: int = 0
    thought_s: float = 0.0


@dataclass(frozen=True, slots=True)
class ReadShare:
    """How much was looked at for an answer: `excerpts` from `files` of the `of_files` documents that were searched."""

    excerpts: int = 0
    files: int = 0
    of_files: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question. `refused`: the evidence is not in the documents. `finish_reason`: "stop", "length",
    "cancelled" or "refused".

    `thoughts` are what the model wrote for itself before it answered. `turns_left_out` earlier turns did not fit any
    more; the model read from message `first_kept` on (this question itself when no turn was kept).
    `searched_only` are the documents the question itself named ("pdf from 2023: 3 of 10 files"), empty when all were
    searched or a filter was given.
    """

    message_id: str
    text: str
    citations: tuple[Citation, ...] = ()
    support: tuple[Support, ...] = ()
    refused: bool = False
    finish_reason: str = "stop"
    timing: Timing = field(default_factory=Timing)
    model: str = ""
    notes: tuple[str, ...] = ()
    thoughts: str = ""
    turns_left_out: int = 0
    first_kept: str = ""
    searched_only: str = ""
    read: ReadShare = field(default_factory=ReadShare)


@dataclass(frozen=True, slots=True)
class Message:
    """One stored message. `state` is "complete", "writing", "stopped", "interrupted" or "failed".

    `rating` is the person's thumb on an answer: 1 up, -1 down, 0 none. `parent_id` is the message before it on its
    branch (empty for a first one); `versions` are the ids of all that stand in its place, itself among them, oldest
    first. `pair` are two of those versions where they are compared side by side, this one among them; the chat goes on
    with this one. `wanted_model` is the file an answer was asked of, empty for the model that was loaded. `score` is a
    reward model's (higher is better; to be compared within a pair only).
    """

    id: str
    chat_id: str
    role: str
    text: str
    state: str
    created: float
    answer: Answer | None = None
    error: str = ""
    thoughts: str = ""
    rating: int = 0
    parent_id: str = ""
    versions: tuple[str, ...] = ()
    pair: tuple[Message, ...] = ()
    wanted_model: str = ""
    score: float | None = None

    @property
    def can_go_on(self) -> bool:
        """Whether this answer ended before it was done and can be continued."""
        cut = self.state in ("stopped", "interrupted") or (
            self.state == "complete" and self.answer is not None and self.answer.finish_reason == "length"
        )
        return self.role == "assistant" and cut and bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class ChatInfo:
    """One chat as the list shows it; `collections` are searched beside the chat's own attachments. `preset` is the name
    of the way of answering, empty for that of the settings; `system_prompt` is the chat's own, above both. What is
    `temporary` is in memory only."""

    id: str
    title: str
    created: float
    updated: float
    collections: tuple[str, ...]
    draft: str = ""
    preset: str = ""
    pinned: bool = False
    folder: str = ""
    system_prompt: str = ""
    temporary: bool = False

    @property
    def attachments(self) -> str:
        """Name of the collection that holds this chat's own files."""
        return f"chat:{self.id}"


@dataclass(frozen=True, slots=True)
class FolderInfo:
    """A folder of chats; `is_open`: its chats are listed."""

    name: str
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class ChatHit:
    """A message with the words that were looked for, or a chat with them in its title (`message_id` empty).

    `snippet` is a line of text; `marks` are the places of the words in it.
    """

    chat_id: str
    title: str
    message_id: str
    role: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    when: float


@dataclass(frozen=True, slots=True)
class AnswerStarted(Event):
    """The question and an answer are on disk; the answer is empty, or holds the text that it goes on from."""

    question: Message
    answer: Message


@dataclass(frozen=True, slots=True)
class SourcesFound(Event):
    """The excerpts the answer will rest on, numbered from 1 in this order; before the first word."""

    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class ReadingPrompt(Event):
    """The model is reading: `done` of `total` tokens."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class TurnsLeftOut(Event):
    """The `count` oldest turns do not fit any more; the model reads from message `first_kept_message_id` on."""

    count: int
    first_kept_message_id: str


@dataclass(frozen=True, slots=True)
class ThoughtDelta(Event):
    """More text of the model's thinking, before the answer; it is no part of it."""

    text: str


@dataclass(frozen=True, slots=True)
class TextDelta(Event):
    """More text at the end of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class AnswerFinished(Event):
    """The checked answer; its text replaces what was streamed (marks [n] are added after checking)."""

    answer: Answer
