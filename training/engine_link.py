"""What the engine does for training: services of data preparation, files for llama.cpp, answers of models.

The one module of training that sees `engine.api`.
"""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelNotFound, UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken, Job
from training.chat_rows import conversation_row, preference_rows
from training.dataprep.services import TokenCounter
from training.dataprep.spec import Thumbs
from training.dataprep.types import Origin, Refusal, Row
from training.generation.services import Asked, Limits, PageRef, Writer, Written

if TYPE_CHECKING:
    from engine.api import DocumentInfo, Engine, Event

T = TypeVar("T")
_LOOK_S = 0.05
_NO_TEXT = "the page has no text"


class EngineServices:
    """Opens the engine on a profile when something of it is asked for the first time: files alone need none.

    A window that is open holds the profile; it gives its own engine instead (`engine`).
    """

    def __init__(self, profile: Path, engine: Engine | None = None) -> None:
        self._profile = profile
        self._given = engine
        self._own: Engine | None = None

    def __enter__(self) -> EngineServices:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the engine if it was opened here."""
        if self._own is not None:
            self._own.close()
            self._own = None

    def tokens(self, model: Path) -> TokenCounter:
        from training.dataprep.tokens import ModelTokens

        return ModelTokens(model)

    def embed(self, texts: Sequence[str], token: CancelToken) -> NDArray[np.float32]:
        """Answers to questions in the window go first."""
        return self._engine().library.embed(texts, token, PRIORITY_BACKGROUND)

    def reward(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:
        scores: list[float] = []
        for question, answer in pairs:
            token.check()
            found = self._engine().models.score(question, [answer]).result()
            if not found:
                raise ModelNotFound(
                    "There is no reward model on this computer.",
                    "Add the folder of one on the Models page, or take the check out of the pipeline.",
                )
            scores += found
        return scores

    def collection(self, name: str) -> Iterator[Row | Refusal]:
        """Every page, in the order the documents were added."""
        library = self._engine().library
        for document in self._documents(name):
            for number in range(1, document.pages + 1):
                origin = Origin(document.name, number)
                text = library.page(document.sha256, number).text
                if text.strip():
                    yield Row(origin, {"text": text, "document": document.name, "page": number})
                else:
                    yield Refusal(origin, _NO_TEXT)

    def pages(self, collection: str) -> Iterator[PageRef]:
        for document in self._documents(collection):
            for number in range(1, document.pages + 1):
                yield PageRef(document.name, document.sha256, number)

    def page_text(self, page: PageRef) -> str:
        return self._engine().library.page(page.sha256, page.page).text

    def use_model(self, path: Path, token: CancelToken) -> None:
        """Write with this model instead of the one that is loaded or chosen. Raises `ModelError`."""
        _result(self._engine().models.load(path), token)

    def writer(self, token: CancelToken) -> Writer:
        found = _result(self._engine().actions.writing_model(), token)
        return Writer(found.name, found.identity, found.parameters, found.context_length)

    def count_tokens(self, texts: Sequence[str], token: CancelToken) -> Sequence[int]:
        return _result(self._engine().actions.count_tokens(texts), token)

    def generate(self, asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        """Several at once in the background: a chat that asks for an answer goes first."""
        from engine.api import ChatMessage, SamplingParams, TextWritten

        prompts = [[ChatMessage(role, text) for role, text in one.turns] for one in asked]
        sampling = SamplingParams(
            temperature=limits.temperature,
            seed=limits.seed,
            max_tokens=limits.max_tokens,
            grammar=limits.grammar,
            repeat_penalty=limits.repeat_penalty,
        )
        job = self._engine().actions.write(prompts, sampling)
        try:
            for event in _events(job, token):
                if isinstance(event, TextWritten):
                    yield Written(event.index, event.text, event.whole)
            job.result()
        finally:
            job.cancel()  # whoever reads the texts may have given up

    def chats(self, thumbs: Thumbs = "not_down") -> Iterator[Row | Refusal]:
        """A chat is a conversation, the oldest first; answers that were refused, stopped or failed are left out.

        For "pairs" every question with answers of both thumbs is a row.
        """
        chats = self._engine().chat
        for number, chat in enumerate(reversed(chats.list()), 1):
            origin = Origin(f"chat {chat.title or chat.id[:8]}", number)
            if thumbs == "pairs":
                yield from preference_rows(origin, chats.every_answer(chat.id))
            else:
                yield conversation_row(origin, chats.every_answer(chat.id), thumbs)

    def _documents(self, collection: str) -> Sequence[DocumentInfo]:
        library = self._engine().library
        documents = library.list(collection)
        if not documents:
            known = ", ".join(one.name for one in library.collections()) or "none"
            raise UsageError(
                f'There is no document in the collection "{collection}".', f"The collections are: {known}."
            )
        return documents

    def answer(self, model: Path, question: str, system: str = "") -> str:
        """What a model (a GGUF or a folder) says, greedily and without a chat. Raises `ModelError`."""
        from engine.api import ChatMessage, ModelSide, SamplingParams

        messages = [ChatMessage("system", system)] if system else []
        messages.append(ChatMessage("user", question))
        return self._engine().models.answer(messages, ModelSide(str(model)), SamplingParams()).result().text

    def _engine(self) -> Engine:
        if self._given is not None:
            return self._given
        if self._own is None:
            from engine.api import Engine

            self._own = Engine(data_dir=self._profile)
        return self._own


def requantise(source: Path, target: Path, quantization: str) -> None:
    """A GGUF in another quantisation. Raises `ModelError`, `StorageError`."""
    from engine import api

    api.requantise(source, target, quantization)


def adapter_gguf(adapter: Path, base_gguf: Path, folder: Path) -> Path:
    """The adapter as a GGUF in `folder`; of the base only the header is read. Raises `ModelError`, `StorageError`."""
    from engine import api

    return api.as_adapter_gguf(adapter, base_gguf, folder)


def llama_tokens(gguf: Path, texts: Sequence[str]) -> list[list[int]]:
    """How llama.cpp splits texts with the vocabulary of a GGUF. Raises `ModelError`."""
    from engine import api

    return api.tokens_of(gguf, texts)


def _result(job: Job[T], token: CancelToken) -> T:
    """Wait for a job of the engine and pass a cancellation on to it."""
    for _event in _events(job, token):
        pass
    return job.result()


def _events(job: Job[T], token: CancelToken) -> Iterator[Event]:
    """What the job tells, as it tells it, to its end."""
    forget = token.on_cancel(job.cancel)
    try:
        while not job.done:
            with contextlib.suppress(queue.Empty):
                yield job.events.get(timeout=_LOOK_S)
        while not job.events.empty():
            yield job.events.get()
    finally:
        forget()
