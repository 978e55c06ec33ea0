"""The engine: documents, models and chats without a window; usable from a script through `engine.api`."""
