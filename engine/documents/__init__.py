"""Reading files into pages of text with boxes; knows nothing of chunks, vectors or collections."""
