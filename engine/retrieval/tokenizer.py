"""The embedder's own tokenizer, without torch: token offsets for cutting text; knows nothing of vectors."""

from __future__ import annotations

import functools
import json
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import ModelDamaged, ModelNotFound

# A smaller vocabulary (a model of bytes or characters) says nothing about languages.
_TELLING_VOCABULARY = 1_000


class EmbedderTokenizer:
    """A `tokenizer.json` with cutting and padding switched off. Safe to use from several threads."""

    def __init__(self, file: Path) -> None:
        # Imported here: a library of native code that the window's start does not need.
        from tokenizers import Tokenizer

        if not file.is_file():
            raise ModelNotFound(f"The embedding model has no {file.name} in {file.parent}.", "Choose another folder.")
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(file))
        except Exception as error:  # the library raises bare Exception for a file it cannot use
            raise ModelDamaged(f"{file} cannot be read: {error}.", "Install the model again.") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    @property
    def special_tokens(self) -> int:
        """How many tokens the model adds around one text."""
        return int(self._tokenizer.num_special_tokens_to_add(is_pair=False))

    def offsets(self, text: str) -> NDArray[np.int64]:
        """Start and end of every token as character offsets into `text`: shape [tokens, 2]."""
        found = self._tokenizer.encode(text, add_special_tokens=False).offsets
        return np.array(found, dtype=np.int64).reshape(-1, 2)

    def counts(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text without the special ones."""
        return [len(encoding.ids) for encoding in self._tokenizer.encode_batch(list(texts), add_special_tokens=False)]

    def familiarity(self, text: str) -> float:
        """0..1: how much of `text` the embedder knows as words rather than crumbs; 1 for a text without letters.

        An embedder that never learnt a language still gives vectors for it, and they are noise. The trace is in its
        vocabulary: words of that language fall into single characters, short pieces or "unknown".
        """
        if self._tokenizer.get_vocab_size(with_added_tokens=False) < _TELLING_VOCABULARY:
            return 1.0
        letters = 0
        known = 0.0
        for word in _words(text):
            size = len(word)
            letters += size
            if _script(word[0]) not in self._scripts:
                continue
            pieces = self._tokenizer.encode(word, add_special_tokens=False)
            unknown = any(token == self._unknown for token in pieces.tokens)
            known += 0.0 if unknown else size * min(1.0, 1.0 / max(1, len(pieces.ids)) ** 0.5)
        return known / letters if letters else 1.0

    @functools.cached_property
    def _unknown(self) -> str:
        return str(json.loads(self._tokenizer.to_str())["model"].get("unk_token") or "[UNK]")

    @functools.cached_property
    def _scripts(self) -> frozenset[str]:
        """Scripts of which the vocabulary has whole pieces: a model trained on a language has thousands of them."""
        counts: Counter[str] = Counter()
        for piece in self._tokenizer.get_vocab(with_added_tokens=False):
            letters = [character for character in piece if character.isalpha()]
            # Words of two signs are whole words in Chinese, crumbs in an alphabet.
            if len(letters) >= 3 or (len(letters) == 2 and _script(letters[0]) == "CJK"):
                counts[_script(letters[0])] += 1
        return frozenset(script for script, count in counts.items() if count >= 1000)


def _words(text: str) -> list[str]:
    words = "".join(character if character.isalpha() else " " for character in text).split()
    return [word for word in words if len(word) > 1 or _script(word) not in ("LATIN", "GREEK", "CYRILLIC")]


@functools.lru_cache(maxsize=4096)
def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split()[0]
