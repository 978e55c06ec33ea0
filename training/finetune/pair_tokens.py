"""Pairs of answers as the token rows that TRL's trainers take; trains nothing.

TRL would render the chat template itself, in a sandbox in which a template may work for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from training.dataprep.template import template_errors
from training.dataprep.types import Turn
from training.finetune.tokenizer import TrainTokenizer

Row = dict[str, Any]


def pair_tokens(rows: Sequence[Row], tokenizer: TrainTokenizer, *, whole: bool) -> tuple[list[Row], int]:
    """Rows of token lists, and how many rows the chat template refuses.

    `rows` hold "prompt", "chosen" and "rejected" as messages. `whole`: {"chosen_ids", "rejected_ids"} with the prompt
    in both, for reward models; else "prompt_ids" stands apart, for DPO. Raises `ModelUnsupported` for a template that
    works without end.
    """
    found: list[Row] = []
    for row in rows:
        prompt, chosen, rejected = (_turns(row[part]) for part in ("prompt", "chosen", "rejected"))
        try:
            ids = {name: _tokens(tokenizer, [*prompt, *answer]) for name, answer in (("yes", chosen), ("no", rejected))}
            asked = [] if whole else _tokens(tokenizer, prompt, opening=True)
        except template_errors():
            continue
        # Tokens may merge across the border, so the answers begin where the three part.
        start = min(_shared(asked, ids["yes"]), _shared(asked, ids["no"]))
        made = {"chosen_ids": ids["yes"][start:], "rejected_ids": ids["no"][start:]}
        found.append(made if whole else {"prompt_ids": asked[:start], **made})
    return found, len(rows) - len(found)


def _turns(messages: Sequence[dict[str, str]]) -> list[Turn]:
    return [Turn(message["role"], message["content"]) for message in messages]


def _tokens(tokenizer: TrainTokenizer, turns: Sequence[Turn], *, opening: bool = False) -> list[int]:
    text = tokenizer.render(turns, opening=opening)
    return list(tokenizer.inner(text, add_special_tokens=False, verbose=False)["input_ids"])


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    return next((place for place, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
