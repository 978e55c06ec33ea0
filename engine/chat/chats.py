"""The chats of a profile: make, ask, read, delete, restore; knows nothing of how an answer comes about."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from engine.chat import prompt_builder
from engine.chat.conversation_store import ConversationStore
from engine.chat.hypothesis import HypothesisPrompt
from engine.chat.scope import EVERYTHING, AskScope
from engine.chat.session import AnswerSession
from engine.chat.session_parts import LibraryView, ModelProvider, SessionParts
from engine.chat.types import Answer, ChatInfo, Message
from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_INTERACTIVE, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import Preset
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import Trashed

_LONGEST_TITLE = 60
LONGEST_QUESTION_CHARS = 200_000


class Chats:
    """The facade `engine.chat`; every change is on disk when the call returns."""

    def __init__(
        self,
        paths: ProfilePaths,
        settings: SettingsStore,
        jobs: JobRunner,
        library: LibraryView,
        models: ModelProvider,
        forget_collection: Callable[[str], object],
    ) -> None:
        self._settings = settings
        self._jobs = jobs
        self._library = library
        self._models = models
        self._hypothesis_prompt: HypothesisPrompt | None = None
        self._store = ConversationStore(paths)
        self._forget_collection = forget_collection
        self.interrupted = self._store.repair()
        for chat_id in self._store.purge():
            forget_collection(f"chat:{chat_id}")

    def use_hypothesis_prompt(self, prompt: HypothesisPrompt) -> None:
        """How a model is asked to imagine a passage, for collections that are searched with one (HyDE)."""
        self._hypothesis_prompt = prompt

    def new(self, title: str = "", collections: Sequence[str] = ()) -> ChatInfo:
        """An empty chat; without a title it takes the first question's words."""
        return self._store.new_chat(title, collections)

    def get(self, chat_id: str) -> ChatInfo:
        return self._store.chat(chat_id)

    def rename(self, chat_id: str, title: str) -> None:
        self._store.set_title(chat_id, title.strip())

    def set_collections(self, chat_id: str, names: Sequence[str]) -> None:
        """Which collections are searched beside the chat's own files."""
        self._store.set_collections(chat_id, names)

    def presets(self) -> tuple[Preset, ...]:
        """The ways of answering a chat can choose: the built-in ones and the person's own."""
        return self._settings.current.chat.all_presets()

    def set_preset(self, chat_id: str, name: str) -> None:
        """How this chat is answered from now on; an empty name means as the settings say.

        Raises `UsageError` when there is no such preset.
        """
        if name and name not in {preset.name for preset in self.presets()}:
            raise UsageError(f"There is no preset “{name}”.", "Choose one of the list.")
        self._store.set_preset(chat_id, name)

    def save_draft(self, chat_id: str, text: str) -> None:
        self._store.set_draft(chat_id, text)

    def history(self, chat_id: str) -> list[Message]:
        """All messages, oldest first."""
        return self._store.messages(chat_id)

    def rate(self, message_id: str, rating: int) -> None:
        """A thumb on an answer: 1 up, -1 down, 0 taken back. It stays on this computer, and is for training data.

        Raises `UsageError` for another number, or when there is no such answer.
        """
        if rating not in (-1, 0, 1):
            raise UsageError(f"An answer is rated 1, -1 or 0, not {rating}.")
        self._store.set_rating(message_id, rating)

    def delete(self, chat_id: str) -> None:
        """Move to the trash, where it stays 30 days."""
        self._store.set_deleted(chat_id, time.time())

    def restore(self, chat_id: str) -> None:
        """Take out of the trash."""
        self._store.set_deleted(chat_id, None)

    def trashed(self) -> Sequence[Trashed]:
        """The chats that can be restored, the last deleted first."""
        return [
            Trashed("chat", chat.id, chat.title or "New chat", f"{count:,} message{'' if count == 1 else 's'}", deleted)
            for chat, deleted, count in self._store.trashed()
        ]

    def remove(self, chat_ids: Sequence[str]) -> None:
        """Delete chats of the trash for ever, with the files that were attached to them; belongs on a lane."""
        for chat_id in chat_ids:
            if self._store.remove(chat_id):
                self._forget_collection(f"chat:{chat_id}")
        self._store.wipe_deleted()

    def ask(self, chat_id: str, question: str, scope: AskScope = EVERYTHING) -> Job[Answer]:
        """Answer `question`; events: AnswerStarted, Phase, Notice, SourcesFound, TurnsLeftOut, ReadingPrompt,
        ThoughtDelta, TextDelta, AnswerFinished. `scope` says which documents it is put to.

        Raises `UsageError` for an empty or endless question. A stopped answer is a result, not an error.
        """
        text = question.strip()
        if not text:
            raise UsageError("The question is empty.", "Type a question first.")
        if len(text) > LONGEST_QUESTION_CHARS:
            raise UsageError("The question is too long.", "Attach long texts as a file instead.")
        chat = self._store.chat(chat_id)
        if not chat.title:
            title = " ".join(text.split())
            self._store.set_title(chat_id, title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…")
        parts = SessionParts(
            self._library, self._models, self._store, self._jobs, self._settings.current,
            hypothesis_prompt=self._hypothesis_prompt,
        )  # fmt: skip
        turn = self._store.begin_turn(chat_id, text)
        session = AnswerSession(parts, chat, turn, scope)
        # A question that is stopped while it waits must still be put to rest in the store.
        return self._jobs.submit("chat", "answer", session.run, start_cancelled=True)

    def open(self, chat_id: str) -> Job[int]:
        """The person looks at this chat: what the loaded model had read of it is set back before a question comes.

        The result is how many tokens are at hand. Nothing is loaded or computed for it.
        """
        chat = self._store.chat(chat_id)

        def work(_job: Job[int]) -> int:
            backend = self._models.loaded
            if backend is None:
                return 0
            named = {chat.attachments, *chat.collections}
            settings = self._settings.current.chat
            preset = settings.preset(chat.preset) if chat.preset else None
            messages = prompt_builder.opening(
                self._store.messages(chat_id),
                documents=any(one.name in named and one.documents for one in self._library.collections()),
                small_model=0 < backend.info.parameters < prompt_builder.SMALL_MODEL_PARAMETERS,
                system_prompt=(settings.changed_by(preset) if preset else settings).system_prompt,
            )
            prompt = backend.render(messages)
            # A history that no longer fits is cut by the next question; what is kept of it begins elsewhere.
            fits = backend.count_tokens(prompt) < backend.info.context_length
            return backend.resume(prompt) if fits else 0

        return self._jobs.submit("compute", "open a chat", work, PRIORITY_INTERACTIVE)

    def list(self) -> list[ChatInfo]:
        """All chats, the last used first; without the trash."""
        return self._store.chats()

    def close(self) -> None:
        self._store.close()
