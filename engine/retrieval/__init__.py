"""Chunks, vectors, the library and search; knows nothing of chats."""
