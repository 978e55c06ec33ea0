"""The training itself: data to tokens, base model, adapter, trainer, measurements; runs in the worker process."""
