"""What is made of a finished run: adapters, merged weights, GGUF files, each with a card, placed in the model list."""
