"""Tokens per second with and without guessed tokens, on answers that quote and on free ones; knows no other benchmark.

`python -m tests.benchmarks.prompt_lookup_speed [--model FILE]` prints one JSON line. `*_equal` counts answers that
are the same with and without guesses; that must be all of them.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Sequence
from pathlib import Path

from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.types import ChatMessage, GenerationEnd, GenerationStats, LoadSettings, SamplingParams, TextPiece

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q4_1.gguf"
_DOCUMENT = (
    "Article 1. The harbour office of Lindau keeps a record of every ship, its cargo, its crew and the weather of the "
    "day, and publishes it on the first Monday of each month. Article 2. A ship that stays longer than fourteen days "
    "pays a fee of 37 francs a day, which the harbour master collects before it leaves. Article 3. Lamps on the "
    "eastern pier are lit one hour before sunset and put out one hour after sunrise, except in fog, when they burn on. "
    "Article 4. Nets, barrels and ropes must not be left on the quay overnight; what is found there in the morning is "
    "sold for the benefit of the widows' fund. Article 5. The ferry to Bregenz sails at seven, at noon and at five."
)
QUOTING = (
    f"Repeat the following text word for word, and nothing else.\n\n{_DOCUMENT}",
    f"{_DOCUMENT}\n\nCopy the text above exactly.",
    f"Write this text again without any change:\n\n{_DOCUMENT}",
)
FREE = (
    "Write a short story about a fisherman who finds a letter in a bottle.",
    "Explain why the sky is blue to a child, in one paragraph.",
    f"{_DOCUMENT}\n\nWhat would a visitor from another country find surprising here? Explain in your own words.",
)


def measure(
    model: Path = STARTER, *, new_tokens: int = 160, rounds: int = 3, quoting: Sequence[str] = QUOTING
) -> dict[str, float]:
    """Median ratio of the tokens per second of each prompt, with guesses to without, in alternating rounds."""
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=4096))
    result: dict[str, float] = {"new_tokens": new_tokens}
    for name, questions in (("quoting", quoting), ("free", FREE)):
        ratios, equal, accepted, drafted, plain_speeds = [], 0, 0, 0, []
        for question in questions:
            prompt = backend.render([ChatMessage("user", question)])
            _answer(backend, prompt, new_tokens, lookup=True)  # the first one tries the batch sizes
            pairs = []
            for _ in range(rounds):
                plain_text, plain = _answer(backend, prompt, new_tokens, lookup=False)
                text, guessed = _answer(backend, prompt, new_tokens, lookup=True)
                pairs.append(guessed.decode_tok_s / plain.decode_tok_s)
                plain_speeds.append(plain.decode_tok_s)
            equal += text == plain_text
            accepted += guessed.accepted_tokens
            drafted += guessed.drafted_tokens
            ratios.append(statistics.median(pairs))
        result[f"{name}_ratio"] = round(statistics.median(ratios), 3)
        result[f"{name}_lowest_ratio"] = round(min(ratios), 3)
        result[f"{name}_highest_ratio"] = round(max(ratios), 3)
        result[f"{name}_plain_tok_s"] = round(statistics.median(plain_speeds), 1)
        result[f"{name}_equal"] = equal
        result[f"{name}_prompts"] = len(questions)
        result[f"{name}_drafted"], result[f"{name}_accepted"] = drafted, accepted
    backend.close()
    return result


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
