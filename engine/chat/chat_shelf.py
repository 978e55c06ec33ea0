"""Where each chat lies: on disk, or in memory only when it is temporary; knows nothing of answers."""

from __future__ import annotations

from engine.chat.conversation_store import ConversationStore
from engine.core.paths import ProfilePaths


class ChatShelf:
    """`kept` is on disk. The store in memory is made with the first temporary chat."""

    def __init__(self, paths: ProfilePaths) -> None:
        self.kept = ConversationStore(paths)
        self._memory: ConversationStore | None = None
        self._temporary: set[str] = set()

    def new_temporary(self) -> ConversationStore:
        """Where a temporary chat is made; `remember` its id."""
        if self._memory is None:
            self._memory = ConversationStore(None)
        return self._memory

    def remember(self, chat_id: str) -> None:
        self._temporary.add(chat_id)

    def forget(self, chat_id: str) -> None:
        """A temporary chat is gone for good."""
        if chat_id in self._temporary and self._memory is not None:
            self._memory.delete_for_good(chat_id)
            self._temporary.discard(chat_id)

    def is_temporary(self, chat_id: str) -> bool:
        return chat_id in self._temporary

    @property
    def temporary(self) -> ConversationStore | None:
        return self._memory

    def of(self, chat_id: str) -> ConversationStore:
        """The store that holds a chat."""
        return self._memory if self._memory is not None and chat_id in self._temporary else self.kept

    def of_message(self, message_id: str) -> ConversationStore:
        """The store that holds a message."""
        memory = self._memory
        return memory if memory is not None and self._temporary and memory.has_message(message_id) else self.kept

    def close(self) -> None:
        if self._memory is not None:
            self._memory.close()
        self.kept.close()
