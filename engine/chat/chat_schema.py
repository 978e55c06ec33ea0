"""The tables of chats.sqlite, version by version; runs no query itself.

`message_words` is an index without the texts (FTS5, contentless): triggers keep it in step, in the same transaction as
the message. A message is in it whenever it is not being written. It is fed with `searchable(text)`: whoever changes
that function must add a migration that builds the index anew.
"""

from __future__ import annotations

MIGRATIONS = (
    """
    CREATE TABLE chats (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, created REAL NOT NULL, updated REAL NOT NULL,
        collections TEXT NOT NULL DEFAULT '[]', draft TEXT NOT NULL DEFAULT '', deleted REAL);
    CREATE TABLE messages (
        id TEXT PRIMARY KEY, chat_id TEXT NOT NULL REFERENCES chats(id) ON DELETE CASCADE, position INTEGER NOT NULL,
        role TEXT NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, created REAL NOT NULL,
        answer TEXT, error TEXT NOT NULL DEFAULT '', UNIQUE (chat_id, position));
    CREATE INDEX chats_by_update ON chats(updated)
    """,
    """
    ALTER TABLE chats ADD COLUMN preset TEXT NOT NULL DEFAULT '';
    ALTER TABLE messages ADD COLUMN thoughts TEXT NOT NULL DEFAULT ''
    """,
    "ALTER TABLE messages ADD COLUMN rating INTEGER NOT NULL DEFAULT 0",
    # Messages become a tree: `number` counts them in order of writing, the sibling with the highest `shown` is the one
    # on screen. The index is first built with 64 MB at hand, which takes a third less time than with the usual one.
    # `number` is a real column because VACUUM may renumber the hidden one, and the index of words needs it.
    """
    ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE chats ADD COLUMN folder TEXT NOT NULL DEFAULT '';
    ALTER TABLE chats ADD COLUMN system_prompt TEXT NOT NULL DEFAULT '';
    CREATE TABLE folders (name TEXT PRIMARY KEY, open INTEGER NOT NULL DEFAULT 1);
    CREATE TABLE tree (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        chat_id TEXT NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES tree(id) ON DELETE CASCADE,
        role TEXT NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, created REAL NOT NULL,
        answer TEXT, error TEXT NOT NULL DEFAULT '', thoughts TEXT NOT NULL DEFAULT '',
        rating INTEGER NOT NULL DEFAULT 0, shown INTEGER NOT NULL DEFAULT 0, deleted REAL);
    INSERT INTO tree (id, chat_id, parent_id, role, text, state, created, answer, error, thoughts, rating, shown)
        SELECT id, chat_id, lag(id) OVER (PARTITION BY chat_id ORDER BY position),
               role, text, state, created, answer, error, thoughts, rating, position
        FROM messages ORDER BY created, chat_id, position;
    DROP TABLE messages;
    ALTER TABLE tree RENAME TO messages;
    CREATE INDEX messages_by_chat ON messages(chat_id);
    CREATE INDEX messages_by_parent ON messages(parent_id);
    CREATE VIRTUAL TABLE message_words USING fts5(
        words, content='', columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
    INSERT INTO message_words (message_words, rank) VALUES ('hashsize', 67108864);
    INSERT INTO message_words (rowid, words) SELECT number, searchable(text) FROM messages WHERE state <> 'writing';
    INSERT INTO message_words (message_words, rank) VALUES ('hashsize', 1048576);
    CREATE TRIGGER words_added AFTER INSERT ON messages WHEN new.state <> 'writing' BEGIN
        INSERT INTO message_words (rowid, words) VALUES (new.number, searchable(new.text));
    END;
    CREATE TRIGGER words_gone AFTER DELETE ON messages WHEN old.state <> 'writing' BEGIN
        INSERT INTO message_words (message_words, rowid, words) VALUES ('delete', old.number, searchable(old.text));
    END;
    CREATE TRIGGER words_old AFTER UPDATE OF text, state ON messages WHEN old.state <> 'writing' BEGIN
        INSERT INTO message_words (message_words, rowid, words) VALUES ('delete', old.number, searchable(old.text));
    END;
    CREATE TRIGGER words_new AFTER UPDATE OF text, state ON messages WHEN new.state <> 'writing' BEGIN
        INSERT INTO message_words (rowid, words) VALUES (new.number, searchable(new.text));
    END
    """,
    # Two versions side by side: the newest of each `side` (1, 2; 0 stands alone). `model` is the file that was asked
    # for, empty for the one that was loaded; `score` is a reward model's.
    """
    ALTER TABLE messages ADD COLUMN side INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE messages ADD COLUMN model TEXT NOT NULL DEFAULT '';
    ALTER TABLE messages ADD COLUMN score REAL
    """,
)
