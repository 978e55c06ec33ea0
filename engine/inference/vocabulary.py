"""How llama.cpp splits texts with the vocabulary of a GGUF; loads no weights."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from engine.catalog.gguf_header import read_header
from engine.core.errors import ModelError
from engine.inference.llama_failures import load_failure
from engine.inference.llama_library import library

_ROOM = 16_384


def tokens_of(path: Path, texts: Sequence[str]) -> list[list[int]]:
    """The tokens of each text, the one a text begins with included. Raises `ModelError` for a file that is no model."""
    read_header(path)
    llama = library()
    api = llama.api
    options = api.llama_model_default_params()
    options.vocab_only = True
    with llama.log.collecting() as problems:
        model = api.llama_model_load_from_file(os.fsencode(path), options)
    if not model:
        raise load_failure(path, problems)
    try:
        vocab = api.llama_model_get_vocab(model)
        buffer = (api.llama_token * _ROOM)()
        found = []
        for text in texts:
            data = text.encode()
            count = int(api.llama_tokenize(vocab, data, len(data), buffer, _ROOM, True, True))  # noqa: FBT003
            if count < 0:
                raise ModelError("The text could not be split into tokens.", "Shorten it.")
            found.append([int(number) for number in buffer[:count]])
        return found
    finally:
        api.llama_model_free(model)
