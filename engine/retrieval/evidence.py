"""How much of a question a passage contains, by the weight of its words; knows no index and no model."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from engine.retrieval.terms import terms_of


class QuestionWords:
    """The content words of one question with their inverse document frequencies (BM25's, always positive)."""

    def __init__(self, terms: Sequence[str], frequencies: Mapping[str, int], chunks: int) -> None:
        self._weights = {
            term: math.log(
                1.0 + (chunks - min(chunks, frequencies.get(term, 0)) + 0.5) / (frequencies.get(term, 0) + 0.5)
            )
            for term in terms
        }
        self._total = sum(self._weights.values())

    def coverage(self, text: str) -> float:
        """0..1: the share of the question's weight that `text` contains."""
        return self.share(terms_of(text))

    def share(self, words: Sequence[str]) -> float:
        """`coverage` of a text whose words (`terms_of`) are known already."""
        if self._total <= 0.0:
            return 0.0
        present = set(words)
        return sum(weight for term, weight in self._weights.items() if term in present) / self._total
