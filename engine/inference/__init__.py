"""Running language models; knows nothing of documents or chats."""
