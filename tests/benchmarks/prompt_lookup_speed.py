"""Tokens per second with and without guessed tokens, on answers that quote and on free ones; knows no other benchmark.

`python -m tests.benchmarks.prompt_lookup_speed [--model FILE]` prints one JSON line. A small model asked to copy a
text often only half copies it, so each answer says how much of it is quoted: `quoting` are those of which at least 80 %
stand in the document in runs of eight tokens or more, `half_quoting` the others. `*_equal` counts answers that are the
same with and without guesses; that must be all of them.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.types import ChatMessage, GenerationEnd, GenerationStats, LoadSettings, SamplingParams, TextPiece

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
_DOCUMENT = (
    "Article 1. The harbour office of Lindau keeps a record of every ship, its cargo, its crew and the weather of the "
    "day, and publishes it on the first Monday of each month. Article 2. A ship that stays longer than fourteen days "
    "pays a fee of 37 francs a day, which the harbour master collects before it leaves. Article 3. Lamps on the "
    "eastern pier are lit one hour before sunset and put out one hour after sunrise, except in fog, when they burn on. "
    "Article 4. Nets, barrels and ropes must not be left on the quay overnight; what is found there in the morning is "
    "sold for the benefit of the widows' fund. Article 5. The ferry to Bregenz sails at seven, at noon and at five."
)
_MINUTES = (
    "The committee met on Tuesday at nine in the old school. Ms Keller reported that the roof of the east wing "
    "had been repaired for 14,200 euro, of which the town pays two thirds. Mr Okafor asked for a second bench "
    "beside the lake; the request was put off until spring. The choir may use the great hall on Thursdays from "
    "six to eight. The next meeting is on the fourth of March at the same hour and in the same room."
)
_RECIPE = (
    "Soak the beans overnight in plenty of cold water. The next morning pour the water away, cover the beans with "
    "fresh water and let them boil for ten minutes, then simmer for an hour and a half. Meanwhile chop two "
    "onions, three carrots and a stick of celery and fry them in olive oil until they are soft. Add the beans "
    "with a ladle of their water, a bay leaf and a spoon of vinegar, and let everything stand for a quarter of an "
    "hour before you serve it."
)
_ORDERS = (
    "Repeat the following text word for word, and nothing else.\n\n{}",
    "{}\n\nCopy the text above exactly.",
    "Write this text again without any change:\n\n{}",
)
COPYING = tuple((document, order.format(document)) for document in (_DOCUMENT, _MINUTES, _RECIPE) for order in _ORDERS)
FREE = (
    "Write a short story about a fisherman who finds a letter in a bottle.",
    "Explain why the sky is blue to a child, in one paragraph.",
    f"{_DOCUMENT}\n\nWhat would a visitor from another country find surprising here? Explain in your own words.",
)
QUOTED_SHARE, _RUN = 0.8, 8


@dataclass
class _Row:
    """One prompt: medians over the rounds."""

    ratio: float
    plain_tok_s: float
    equal: bool
    quoted: float
    drafted: int
    accepted: int


def measure(model: Path = STARTER, *, new_tokens: int = 160, rounds: int = 3) -> dict[str, object]:
    """Median ratio of the tokens per second of each prompt, with guesses to without, in alternating rounds."""
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=4096))
    copying = [_row(backend, document, question, new_tokens, rounds) for document, question in COPYING]
    free = [_row(backend, "", question, new_tokens, rounds) for question in FREE]
    backend.close()
    groups = {
        "quoting": [row for row in copying if row.quoted >= QUOTED_SHARE],
        "half_quoting": [row for row in copying if row.quoted < QUOTED_SHARE],
        "free": free,
    }
    result: dict[str, object] = {"new_tokens": new_tokens}
    for name, rows in groups.items():
        result[f"{name}_prompts"] = len(rows)
        if rows:
            result[f"{name}_ratio"] = round(statistics.median(row.ratio for row in rows), 3)
            result[f"{name}_ratios"] = " ".join(f"{row.ratio:.2f}" for row in sorted(rows, key=lambda row: row.ratio))
            result[f"{name}_quoted"] = " ".join(f"{row.quoted:.2f}" for row in sorted(rows, key=lambda row: row.ratio))
            result[f"{name}_plain_tok_s"] = round(statistics.median(row.plain_tok_s for row in rows), 1)
            result[f"{name}_equal"] = sum(row.equal for row in rows)
            result[f"{name}_drafted"] = sum(row.drafted for row in rows)
            result[f"{name}_accepted"] = sum(row.accepted for row in rows)
    return result


def _row(backend: LlamaCppBackend, document: str, question: str, new_tokens: int, rounds: int) -> _Row:
    prompt = backend.render([ChatMessage("user", question)])
    pairs, speeds = [], []
    for _ in range(rounds):
        plain_text, plain = _answer(backend, prompt, new_tokens, lookup=False)
        text, guessed = _answer(backend, prompt, new_tokens, lookup=True)
        pairs.append(guessed.decode_tok_s / plain.decode_tok_s)
        speeds.append(plain.decode_tok_s)
    quoted = quoted_share(
        backend._native.tokenize(text, add_special=False), backend._native.tokenize(document, add_special=False)
    )
    return _Row(
        statistics.median(pairs), statistics.median(speeds), text == plain_text, quoted,
        guessed.drafted_tokens, guessed.accepted_tokens,
    )  # fmt: skip


def quoted_share(answer: Sequence[int], document: Sequence[int]) -> float:
    """How much of an answer stands in the document in runs of at least eight tokens."""
    runs = {tuple(document[at : at + _RUN]) for at in range(len(document) - _RUN + 1)}
    inside = [False] * len(answer)
    for at in range(len(answer) - _RUN + 1):
        if tuple(answer[at : at + _RUN]) in runs:
            inside[at : at + _RUN] = [True] * _RUN
    return sum(inside) / len(answer) if answer else 0.0


def _answer(backend: LlamaCppBackend, prompt: str, new_tokens: int, *, lookup: bool) -> tuple[str, GenerationStats]:
    backend.prompt_lookup = lookup
    text = ""
    for item in backend.generate(prompt, SamplingParams(max_tokens=new_tokens), CancelToken()):
        if isinstance(item, TextPiece):
            text += item.text
        elif isinstance(item, GenerationEnd):
            return text, item.stats
    raise AssertionError("a generation without an end")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--new-tokens", type=int, default=160)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(json.dumps(measure(options.model, new_tokens=options.new_tokens, rounds=options.rounds)))


if __name__ == "__main__":
    main()
