"""What a finished run becomes: adapter files, merged weights, GGUF; trains nothing."""
