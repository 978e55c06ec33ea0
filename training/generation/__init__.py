"""Training data written by a language model from documents: passages, prompts, judging, the pairs file."""
