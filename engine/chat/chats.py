"""The chats of a profile: make, ask, read, delete, restore; knows nothing of how an answer comes about."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.chat import prompt_builder
from engine.chat.chat_shelf import ChatShelf
from engine.chat.grounding import strip_marks
from engine.chat.hypothesis import HypothesisPrompt
from engine.chat.imported import ImportedChat, TakenIn
from engine.chat.manner import Manner, manner_of
from engine.chat.message_tree import newest_by
from engine.chat.own_presets import OwnPresets
from engine.chat.scope import EVERYTHING, AskScope
from engine.chat.session import AnswerSession
from engine.chat.session_parts import AS_USUAL, AnswerPlan, LibraryView, ModelProvider, SessionParts
from engine.chat.types import Answer, ChatHit, ChatInfo, FolderInfo, Message
from engine.core.errors import UsageError
from engine.core.jobs import PRIORITY_BACKGROUND, PRIORITY_INTERACTIVE, CancelToken, Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import Preset
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import Trashed
from engine.inference.backend import Backend
from engine.inference.usual_sampling import is_small

_LONGEST_TITLE = 60
LONGEST_QUESTION_CHARS = 200_000
LONGEST_FOLDER_NAME = 60


class Chats:
    """The facade `engine.chat`; every change is on disk when the call returns, of a temporary chat in memory."""

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
        self._shelf = ChatShelf(paths)
        self._store = self._shelf.kept
        self._own_presets = OwnPresets(settings, self._store)
        self._forget_collection = forget_collection
        self.interrupted = self._store.repair()
        for chat_id in self._store.purge():
            forget_collection(f"chat:{chat_id}")
        self._store.chats()  # ten thousand are read here and not when the window wants them
        if self._store.has_old_words:
            jobs.submit("io", "wipe old words", lambda job: self._store.wipe_old_words(job.token), PRIORITY_BACKGROUND)

    def use_hypothesis_prompt(self, prompt: HypothesisPrompt) -> None:
        """How a model is asked to imagine a passage, for collections that are searched with one (HyDE)."""
        self._hypothesis_prompt = prompt

    def new(self, title: str = "", collections: Sequence[str] = (), *, temporary: bool = False) -> ChatInfo:
        """An empty chat; without a title it takes the first question's words.

        A temporary one is in memory only: nothing of it is written to a disk, and it is gone with the program.
        """
        if not temporary:
            return self._store.new_chat(title, collections)
        chat = self._shelf.new_temporary().new_chat(title, collections)
        self._shelf.remember(chat.id)
        return chat

    def list(self) -> list[ChatInfo]:
        """All chats, the last used first, temporary ones before the others; without the trash."""
        memory = self._shelf.temporary
        return [*(memory.chats() if memory is not None else ()), *self._store.chats()]

    def get(self, chat_id: str) -> ChatInfo:
        return self._shelf.of(chat_id).chat(chat_id)

    def rename(self, chat_id: str, title: str) -> None:
        self._shelf.of(chat_id).set_title(chat_id, title.strip())

    def set_collections(self, chat_id: str, names: Sequence[str]) -> None:
        """Which collections are searched beside the chat's own files."""
        self._shelf.of(chat_id).set_collections(chat_id, names)

    # --- how a chat is answered

    def presets(self) -> tuple[Preset, ...]:
        """The ways of answering a chat can choose: the built-in ones and the person's own."""
        return self._own_presets.all()

    def save_preset(self, preset: Preset, before: str = "") -> None:
        """See `OwnPresets.save`."""
        self._own_presets.save(preset, before)

    def remove_preset(self, name: str) -> Preset:
        """See `OwnPresets.remove`."""
        return self._own_presets.remove(name)

    def set_preset(self, chat_id: str, name: str) -> None:
        """How this chat is answered from now on; an empty name means as the settings say.

        Raises `UsageError` when there is no such preset.
        """
        if name and name not in {preset.name for preset in self.presets()}:
            raise UsageError(f"There is no preset “{name}”.", "Choose one of the list.")
        self._shelf.of(chat_id).set_preset(chat_id, name)

    def set_system_prompt(self, chat_id: str, text: str) -> None:
        """What this chat tells the model first, above preset and settings; empty means as they say."""
        self._shelf.of(chat_id).set_system_prompt(chat_id, text.strip())

    def save_draft(self, chat_id: str, text: str) -> None:
        self._shelf.of(chat_id).set_draft(chat_id, text)

    # --- order in the list

    def set_pinned(self, chat_id: str, *, on: bool) -> None:
        """Pinned chats stand above the others."""
        self._shelf.of(chat_id).set_pinned(chat_id, on=on)

    def folders(self) -> Sequence[FolderInfo]:
        """By name, empty ones too."""
        return self._store.folders()

    def add_folder(self, name: str) -> str:
        """An empty folder; returns the name it got, a number added where there is one of that name already."""
        wanted, taken = _folder_name(name), {folder.name for folder in self._store.folders()}
        made = next(n for n in (wanted, *(f"{wanted} {k}" for k in range(2, len(taken) + 3))) if n not in taken)
        self._store.add_folder(made)
        return made

    def set_folder(self, chat_id: str, name: str) -> None:
        """Into a folder; an empty name takes the chat out of its folder. Raises `UsageError` for a temporary chat."""
        if self._shelf.is_temporary(chat_id):
            raise UsageError("A temporary chat cannot be put into a folder.", "It is gone when it is closed.")
        self._store.set_folder(chat_id, _folder_name(name) if name else "")

    def rename_folder(self, old: str, new: str) -> None:
        """Two folders of one name become one."""
        if _folder_name(new) != old:
            self._store.rename_folder(old, _folder_name(new))

    def open_folder(self, name: str, *, on: bool) -> None:
        """Whether its chats are listed."""
        self._store.open_folder(name, on=on)

    def delete_folder(self, name: str) -> Sequence[str]:
        """Its chats stay and are in no folder; returns their ids, to put them back."""
        return self._store.delete_folder(name)

    # --- messages

    def history(self, chat_id: str) -> Sequence[Message]:
        """The messages on screen, oldest first: of each branching the version that was looked at last."""
        return self._shelf.of(chat_id).messages(chat_id)

    def every_answer(self, chat_id: str) -> Sequence[Message]:
        """The history with each question once for every answer it got, the one on screen last: for training data."""
        store, found = self._shelf.of(chat_id), list[Message]()
        for message in store.messages(chat_id):
            if message.role != "assistant" or len(message.versions) < 2:
                found.append(message)
                continue
            asked = found.pop() if found else None
            for answer in newest_by([v for v in store.versions(message.id) if v.role == "assistant"], message.id):
                found += [asked, answer] if asked is not None else [answer]
        return found

    def show_message(self, message_id: str) -> None:
        """Bring the branch of a message on screen, for a version that is switched to or a hit of a search."""
        self._shelf.of_message(message_id).show(message_id)

    def put_side_by_side(self, first_id: str, second_id: str) -> None:
        """Compare two versions of an answer that are there. Raises `UsageError` when they are not two versions."""
        self._shelf.of_message(first_id).put_side_by_side(first_id, second_id)

    def choose(self, message_id: str) -> None:
        """The chat goes on with this version of a pair; the other one is kept as a version."""
        self._shelf.of_message(message_id).choose(message_id)

    def version(self, message_id: str) -> Message:
        """One message, on screen or not. Raises `UsageError` when it is gone."""
        return self._shelf.of_message(message_id).message(message_id)

    def score(self, message_ids: Sequence[str]) -> Job[Sequence[float] | None]:
        """What a reward model gives answers to the same question; kept with them (`Message.score`).

        None when there is no reward model. Raises `UsageError` when an answer is gone or has no text.
        """
        store = self._shelf.of_message(message_ids[0])
        answers = [store.message(message_id) for message_id in message_ids]
        texts = [strip_marks(answer.text).strip() for answer in answers]
        if not all(texts):
            raise UsageError("An answer without a word cannot be scored.", "Try it again first.")
        question = store.message(answers[0].parent_id).text

        def work(job: Job[Sequence[float] | None]) -> Sequence[float] | None:
            scores = self._models.score_now(question, texts, job.token)
            if scores is not None:
                store.set_scores(dict(zip(message_ids, scores, strict=True)))
            return scores

        return self._jobs.submit("compute", "score answers", work, PRIORITY_INTERACTIVE)

    def delete_message(self, message_id: str) -> None:
        """Into the trash for 30 days, with all that follows it on its branches."""
        self._shelf.of_message(message_id).delete_message(message_id)

    def restore_message(self, message_id: str) -> None:
        """Back out of the trash, with what went there together with it."""
        self._shelf.of_message(message_id).restore_message(message_id)

    def rate(self, message_id: str, rating: int) -> None:
        """A thumb on an answer: 1 up, -1 down, 0 taken back. It stays on this computer, and is for training data.

        Raises `UsageError` for another number, or when there is no such answer.
        """
        if rating not in (-1, 0, 1):
            raise UsageError(f"An answer is rated 1, -1 or 0, not {rating}.")
        self._shelf.of_message(message_id).set_rating(message_id, rating)

    def search(self, query: str) -> Sequence[ChatHit]:
        """Titles and messages with all words of `query`, on all branches; not of temporary chats, not of the trash."""
        return self._store.search(query)

    def delete(self, chat_id: str) -> None:
        """Move to the trash, where it stays 30 days; a temporary chat is gone at once."""
        if self._shelf.is_temporary(chat_id):
            self._shelf.forget(chat_id)
        else:
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
        self._store.wipe_deleted(CancelToken())

    def import_chat(self, chat: ImportedChat) -> TakenIn:
        """Take in a chat of another program (`engine.exchange` reads them); the same one again adds nothing."""
        return self._store.import_chat(chat)

    def take_back_import(self, chat_id: str, added: Sequence[str], *, was_new: bool) -> bool:
        """Undo `import_chat`; False when the chat was continued here and is left as it is."""
        return self._store.take_back_import(chat_id, added, was_new=was_new)

    # --- asking

    def ask(self, chat_id: str, question: str, scope: AskScope = EVERYTHING, *, beside: str = "") -> Job[Answer]:
        """Answer `question`; events: AnswerStarted, Phase, Notice, SourcesFound, TurnsLeftOut, ReadingPrompt,
        ThoughtDelta, TextDelta, AnswerFinished. `scope` says which documents it is put to. With `beside`, the id of an
        earlier question, it begins a new branch in its place.

        Raises `UsageError` for an empty or endless question. A stopped answer is a result, not an error.
        """
        text = question.strip()
        if not text:
            raise UsageError("The question is empty.", "Type a question first.")
        if len(text) > LONGEST_QUESTION_CHARS:
            raise UsageError("The question is too long.", "Attach long texts as a file instead.")
        store = self._shelf.of(chat_id)
        chat = store.chat(chat_id)
        if not chat.title:
            title = " ".join(text.split())
            store.set_title(chat_id, title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…")
        return self._answer(chat, store.begin_turn(chat_id, text, beside), scope)

    def try_again(self, message_id: str, scope: AskScope = EVERYTHING, model: Path | None = None) -> Job[Answer]:
        """Another version of an answer, or the first one below a question. `model` is lent for this answer alone.

        Events as of `ask`. Raises `UsageError` when the message is gone.
        """
        return self._other_version(message_id, scope, model, beside=False)

    def compare(self, message_id: str, scope: AskScope = EVERYTHING, model: Path | None = None) -> Job[Answer]:
        """As `try_again`, with both answers side by side (`Message.pair`): the chat goes on with the one that is there
        until `choose` says otherwise."""
        return self._other_version(message_id, scope, model, beside=True)

    def _other_version(self, message_id: str, scope: AskScope, model: Path | None, *, beside: bool) -> Job[Answer]:
        store = self._shelf.of_message(message_id)
        chat = store.chat(store.message(message_id).chat_id)
        turn = store.begin_version(message_id, model=str(model or ""), beside=beside)
        return self._answer(chat, turn, scope, AnswerPlan(model))

    def go_on(self, message_id: str, scope: AskScope = EVERYTHING) -> Job[Answer]:
        """Continue an answer that was stopped or reached its longest length; events as of `ask`.

        The longer answer takes the place of the one it goes on from. Raises `UsageError` when it is finished already,
        or follows a JSON Schema: what follows a grammar cannot begin in its middle.
        """
        store = self._shelf.of_message(message_id)
        message = store.message(message_id)
        chat = store.chat(message.chat_id)
        if not message.can_go_on:
            raise UsageError("This answer has come to its end.", "“Try again” makes another one.")
        if manner_of(chat, self._settings.current.chat).schema:
            raise UsageError("An answer in JSON cannot be continued.", "Raise the longest answer and try again.")
        cited = message.answer is not None and message.answer.citations
        text = strip_marks(message.text) if cited else message.text
        turn = store.begin_version(message_id, text, message.thoughts, message.wanted_model)
        return self._answer(chat, turn, scope, AnswerPlan(replaces=message_id))

    def open(self, chat_id: str) -> Job[int]:
        """The person looks at this chat: what the loaded model had read of it is set back before a question comes.

        The result is how many tokens are at hand. Nothing is loaded or computed for it.
        """
        store = self._shelf.of(chat_id)
        chat = store.chat(chat_id)

        def work(_job: Job[int]) -> int:
            backend = self._models.loaded
            if backend is None:
                return 0
            named = {chat.attachments, *chat.collections}
            messages = prompt_builder.opening(
                store.messages(chat_id),
                documents=any(one.name in named and one.documents for one in self._library.collections()),
                small_model=is_small(backend.info.parameters),
                system_prompt=self._manner(chat, backend).settings.system_prompt,
            )
            prompt = backend.render(messages)
            # A history that no longer fits is cut by the next question; what is kept of it begins elsewhere.
            fits = backend.count_tokens(prompt) < backend.info.context_length
            return backend.resume(prompt) if fits else 0

        return self._jobs.submit("compute", "open a chat", work, PRIORITY_INTERACTIVE)

    def close(self) -> None:
        self._shelf.close()

    def _manner(self, chat: ChatInfo, backend: Backend) -> Manner:
        settings = self._settings.current
        return manner_of(chat, settings.chat, settings.models.parameters_of(Path(backend.info.path)))

    def _answer(
        self, chat: ChatInfo, turn: tuple[Message, Message], scope: AskScope, plan: AnswerPlan = AS_USUAL
    ) -> Job[Answer]:
        parts = SessionParts(
            self._library, self._models, self._shelf.of(chat.id), self._jobs, self._settings.current,
            hypothesis_prompt=self._hypothesis_prompt,
        )  # fmt: skip
        session = AnswerSession(parts, chat, turn, scope, plan)
        # A question that is stopped while it waits must still be put to rest in the store.
        return self._jobs.submit("chat", "answer", session.run, start_cancelled=True)


def _folder_name(name: str) -> str:
    """Raises `UsageError` for a name that is none."""
    text = " ".join(name.split())
    if not text:
        raise UsageError("A folder needs a name.", "Type one.")
    if len(text) > LONGEST_FOLDER_NAME:
        raise UsageError("The name of the folder is too long.", f"At most {LONGEST_FOLDER_NAME} characters.")
    return text
