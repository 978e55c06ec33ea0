"""What the engine does for training: services of data preparation, files for llama.cpp, answers of models.

The one module of training that sees `engine.api`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelNotFound, UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, CancelToken
from training.dataprep.services import TokenCounter
from training.dataprep.types import Origin, Refusal, Row

if TYPE_CHECKING:
    from engine.api import Engine, Message

_UNANSWERED, _NO_TEXT = "the answer was not finished or not found", "the page has no text"


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
        documents = library.list(name)
        if not documents:
            known = ", ".join(one.name for one in library.collections()) or "none"
            raise UsageError(f'There is no document in the collection "{name}".', f"The collections are: {known}.")
        for document in documents:
            for number in range(1, document.pages + 1):
                origin = Origin(document.name, number)
                text = library.page(document.sha256, number).text
                if text.strip():
                    yield Row(origin, {"text": text, "document": document.name, "page": number})
                else:
                    yield Refusal(origin, _NO_TEXT)

    def chats(self) -> Iterator[Row | Refusal]:
        """A chat is a conversation, the oldest first; answers that were refused, stopped or failed are left out."""
        chats = self._engine().chat
        for number, chat in enumerate(reversed(chats.list()), 1):
            origin = Origin(f"chat {chat.title or chat.id[:8]}", number)
            messages = _good_pairs(chats.history(chat.id))
            if messages:
                yield Row(origin, {"messages": messages})
            else:
                yield Refusal(origin, _UNANSWERED)

    def answers(self, question: str, models: Sequence[Path], token: CancelToken) -> list[str]:
        """What each model (a GGUF or a folder) answers, written greedily. Raises `ModelError`."""
        from engine.api import ChatMessage, ModelSide, SamplingParams

        sides = [ModelSide(str(path)) for path in models]
        # A comparison has two sides; the same one twice is loaded once.
        job = self._engine().models.compare(
            [ChatMessage("user", question)], sides * 2 if len(sides) == 1 else sides, SamplingParams()
        )
        token.on_cancel(job.token.cancel)
        return [answer.text for answer in job.result()[: len(models)]]

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


def _good_pairs(history: Sequence[Message]) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for asked, answered in itertools.pairwise(history):
        if asked.role != "user" or answered.role != "assistant" or answered.state != "complete":
            continue
        if answered.answer is not None and answered.answer.refused:
            continue
        found += [{"role": "user", "content": asked.text}, {"role": "assistant", "content": _unmarked(answered)}]
    return found


def _unmarked(message: Message) -> str:
    """The answer without the marks of its citations: they mean nothing without the documents."""
    text = message.text
    for citation in message.answer.citations if message.answer is not None else ():
        text = text.replace(f" [{citation.n}]", "").replace(f"[{citation.n}]", "")
    return text
