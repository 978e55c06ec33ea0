"""Actions over documents: ask every one, extract fields, summarise; built on the cited answers of the chat."""
