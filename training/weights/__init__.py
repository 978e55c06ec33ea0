"""Weights and tokenizers of models between the Hugging Face layout and GGUF, tensor by tensor; trains nothing."""
