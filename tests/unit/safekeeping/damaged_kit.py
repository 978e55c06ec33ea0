"""A profile of many small chats to damage, and what was made of it; damages nothing itself."""

from __future__ import annotations

from engine.chat.conversation_store import ConversationStore
from engine.core.paths import ProfilePaths
from engine.offline import forms_of
from engine.safekeeping.damaged_files import DamagedFiles
from engine.safekeeping.types import DamagedFile
from tests.damage import close_log

CHATS = 40
NOTHING = b"not a database at all" * 400


def fill(paths: ProfilePaths) -> None:
    """Chats of six messages that were written in turns, so that each page holds some of several."""
    store = ConversationStore(paths)
    chats = [store.new_chat(f"Chat {number}", ()) for number in range(CHATS)]
    for turn in range(3):
        for number, chat in enumerate(chats):
            _, answer = store.begin_turn(chat.id, f"Question {turn} of chat {number} " + "with words " * 40)
            with store._file.transaction() as connection:
                sql = "UPDATE messages SET text = ?, state = 'complete' WHERE id = ?"
                connection.execute(sql, (f"Answer {turn} of chat {number} " + "with words " * 40, answer.id))
    store.close()
    close_log(paths.chats_file)


def mend(paths: ProfilePaths) -> list[DamagedFile]:
    return DamagedFiles(paths, forms_of(paths)).mend()


def put_aside(damage: DamagedFile) -> bytes:
    return (damage.folder / damage.name).read_bytes()


def opened_titles(paths: ProfilePaths) -> set[str]:
    store = ConversationStore(paths)
    found = {chat.title for chat in store.chats()}
    store.close()
    return found
