"""The tables of library.sqlite as numbered migrations; a released one is never edited, a new one is added."""

from __future__ import annotations

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE collections (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, created REAL NOT NULL);
    CREATE TABLE documents (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, size_bytes INTEGER NOT NULL,
        state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', media_type TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '', created TEXT NOT NULL DEFAULT '',
        reader TEXT NOT NULL DEFAULT '', warnings TEXT NOT NULL DEFAULT '[]', pages INTEGER NOT NULL DEFAULT 0,
        pages_read INTEGER NOT NULL DEFAULT 0, chunks INTEGER NOT NULL DEFAULT 0, added REAL NOT NULL);
    CREATE INDEX documents_by_state ON documents (state);
    CREATE TABLE members (
        collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        path TEXT NOT NULL, added REAL NOT NULL, PRIMARY KEY (collection, document)) WITHOUT ROWID;
    CREATE INDEX members_by_document ON members (document);
    CREATE TABLE pages (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, number INTEGER NOT NULL,
        width REAL NOT NULL, height REAL NOT NULL, words BLOB NOT NULL, label TEXT NOT NULL, problem TEXT NOT NULL,
        PRIMARY KEY (document, number));
    CREATE TABLE page_texts (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, page INTEGER NOT NULL,
        char_start INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (document, page, char_start));
    CREATE TABLE chunks (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
        page INTEGER NOT NULL, char_start INTEGER NOT NULL, char_end INTEGER NOT NULL, heading TEXT NOT NULL,
        PRIMARY KEY (document, ordinal)) WITHOUT ROWID;
    CREATE TABLE terms (term TEXT PRIMARY KEY, chunks INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE inbox (
        id INTEGER PRIMARY KEY, path TEXT NOT NULL, shown TEXT NOT NULL, collection TEXT NOT NULL, kind TEXT NOT NULL);
    CREATE TABLE receipts (
        id INTEGER PRIMARY KEY, path TEXT NOT NULL, sha256 TEXT NOT NULL, collection TEXT NOT NULL,
        status TEXT NOT NULL, reason TEXT NOT NULL, seconds REAL NOT NULL, at REAL NOT NULL);
    """,
    """
    ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT '';
    ALTER TABLE documents ADD COLUMN tables INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN pages_recognised INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN ocr_confidence REAL;
    ALTER TABLE pages ADD COLUMN ocr_confidence REAL;
    ALTER TABLE pages ADD COLUMN layout TEXT NOT NULL DEFAULT '';
    """,
    # Watched folders. `inode` and `device` are text: some systems number beyond 63 bits.
    """
    CREATE TABLE watches (
        id INTEGER PRIMARY KEY, folder TEXT NOT NULL,
        collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
        include TEXT NOT NULL, exclude TEXT NOT NULL, added REAL NOT NULL, UNIQUE (folder, collection));
    CREATE TABLE watched_files (
        watch INTEGER NOT NULL REFERENCES watches ON DELETE CASCADE, path TEXT NOT NULL,
        size_bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode TEXT NOT NULL, device TEXT NOT NULL,
        sha256 TEXT NOT NULL, attempt TEXT NOT NULL, PRIMARY KEY (watch, path)) WITHOUT ROWID;
    CREATE INDEX watched_files_by_content ON watched_files (sha256);
    CREATE INDEX watched_files_by_attempt ON watched_files (attempt);
    """,
    # Earlier versions only forgot what was deleted: it is wiped out once.
    """
    INSERT INTO meta SELECT 'traces', 'all' WHERE EXISTS (SELECT 1 FROM receipts)
    """,
    """
    CREATE TABLE document_tags (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, tag TEXT NOT NULL,
        PRIMARY KEY (document, tag)) WITHOUT ROWID;
    """,
    """
    CREATE INDEX members_by_path ON members (path);
    """,
    # ZIM files. An article is a document `inside` the document of its file and leaves every collection with it. The
    # index is a full one: the foreign key cannot use another.
    """
    ALTER TABLE members ADD COLUMN link TEXT NOT NULL DEFAULT '';
    ALTER TABLE members ADD COLUMN inside INTEGER REFERENCES documents ON DELETE CASCADE;
    CREATE INDEX members_inside ON members (inside);
    CREATE TABLE zim_imports (
        collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        path TEXT NOT NULL, checksum TEXT NOT NULL, position INTEGER NOT NULL, articles INTEGER NOT NULL,
        tally TEXT NOT NULL, finished INTEGER NOT NULL, PRIMARY KEY (collection, document)) WITHOUT ROWID;
    CREATE TRIGGER zim_leaves AFTER DELETE ON members BEGIN
        DELETE FROM members WHERE collection = OLD.collection AND inside = OLD.document;
        DELETE FROM zim_imports WHERE collection = OLD.collection AND document = OLD.document;
    END;
    CREATE TRIGGER zim_moves AFTER UPDATE OF path ON members WHEN NEW.inside IS NULL BEGIN
        UPDATE members SET path = NEW.path || substr(path, length(OLD.path) + 1)
        WHERE collection = NEW.collection AND inside = NEW.document;
        UPDATE zim_imports SET path = NEW.path WHERE collection = NEW.collection AND document = NEW.document;
    END;
    """,
    # What another embedder has cut and embedded so far while the one before keeps answering (`engine.retrieval.
    # reembedding`). `words_only`: indexed without an embedder, so that it is found by its words.
    """
    ALTER TABLE documents ADD COLUMN words_only INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE next_documents (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, chunks INTEGER NOT NULL);
    CREATE TABLE next_chunks (
        document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, ordinal INTEGER NOT NULL,
        page INTEGER NOT NULL, char_start INTEGER NOT NULL, char_end INTEGER NOT NULL, heading TEXT NOT NULL,
        PRIMARY KEY (document, ordinal)) WITHOUT ROWID;
    CREATE TABLE next_terms (term TEXT PRIMARY KEY, chunks INTEGER NOT NULL) WITHOUT ROWID;
    """,
    # Members a pack brought whose import has not come to its end.
    """
    CREATE TABLE arriving (
        collection TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (collection, sha256)) WITHOUT ROWID;
    """,
    """
    ALTER TABLE collections ADD COLUMN hyde INTEGER NOT NULL DEFAULT 0;
    """,
    # Why a document could not be cut for the other embedder: it fails when that takes over.
    """
    ALTER TABLE next_documents ADD COLUMN problem TEXT NOT NULL DEFAULT '';
    """,
    # Deleted documents and collections, each held by a hidden collection (`engine.retrieval.trash_store`).
    """
    CREATE TABLE trash (
        holder INTEGER PRIMARY KEY REFERENCES collections ON DELETE CASCADE, id TEXT NOT NULL UNIQUE,
        collection TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, whole INTEGER NOT NULL,
        size_bytes INTEGER NOT NULL, deleted REAL NOT NULL);
    CREATE INDEX trash_by_collection ON trash (collection);
    """,
)
