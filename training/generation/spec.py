"""What pairs are made of and how many: every choice once, typed, with bounds; makes nothing."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from training.yaml_config import Section

Kind = Literal["qa", "summary"]
KINDS: tuple[Kind, ...] = ("qa", "summary")


class PairSpec(Section):
    """Which passages are asked about, and for what.

    `most` is how many passages are taken (None: all), spread over the collection by the seed. Of each question `evolve`
    harder versions are made one after the other. `passage_tokens` is the longest passage, `least_words` the shortest.
    """

    collection: str = Field(min_length=1)
    kinds: tuple[Kind, ...] = Field(("qa",), min_length=1)
    evolve: int = Field(0, ge=0, le=8)
    most: int | None = Field(None, ge=1)
    seed: int = Field(17, ge=0, le=2**32 - 1)
    passage_tokens: int = Field(256, ge=32, le=4_096)
    least_words: int = Field(30, ge=5, le=1_000)
    temperature: float = Field(0.0, ge=0, le=2)
