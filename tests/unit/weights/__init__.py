"""Weights and tokenizers between the Hugging Face layout and GGUF."""
