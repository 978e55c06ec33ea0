"""Answers several prompts side by side: padded on the left, one step of the model for all; knows no pipes."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.core.frames import Header
from engine.core.worker_report import Report
from engine.inference.text_stream import TextStream
from engine.inference.torch_generation import TorchGenerator
from engine.inference.torch_memory import memory_as_sentence
from engine.inference.torch_sampling import TokenChooser, TokenText, new_chooser
from engine.inference.types import SamplingParams

# At a time; more gain little and take memory for their caches.
_ROWS = 8
_PIECE_TOKENS = 128


@dataclass
class _Row:
    """One prompt on its way. `tokens` are the prompt's; `ended` is the reason of its end, empty while it goes on."""

    index: int
    tokens: list[int]
    chooser: TokenChooser
    stream: TextStream
    text: TokenText
    count: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    ended: str = ""
    said: list[str] = field(default_factory=list)


def generate_batch(
    generator: TorchGenerator, prompts: Sequence[str], sampling: SamplingParams, report: Report
) -> Header:
    """Report `index` with `text`, and `end` once for each prompt, as `TorchGenerator.generate` returns it."""
    import torch

    loaded = generator.loaded
    rows = [
        _Row(number, generator.prompt_tokens(prompt), new_chooser(loaded, sampling), TextStream(sampling.stop),
             TokenText(loaded.decode))
        for number, prompt in enumerate(prompts)
    ]  # fmt: skip
    # Equal lengths side by side waste the least padding.
    rows.sort(key=lambda row: len(row.tokens))
    generator.forget()
    with torch.inference_mode(), memory_as_sentence(generator.forget), generator.stopping(report):
        for first in range(0, len(rows), _ROWS):
            _Batch(generator, rows[first : first + _ROWS], report).run()
    return {}


class _Batch:
    def __init__(self, generator: TorchGenerator, rows: list[_Row], report: Report) -> None:
        import torch

        self._generator = generator
        self._loaded = generator.loaded
        self._rows = rows
        self._report = report
        self._cache = self._loaded.new_cache()
        width = max(len(row.tokens) for row in rows)
        pad = self._loaded.tokenizer.pad_token_id or 0
        padded = [[pad] * (width - len(row.tokens)) + row.tokens for row in rows]
        device = self._loaded.input_device
        self._tokens = torch.tensor(padded, device=device)
        self._mask = torch.tensor(
            [[0] * (width - len(row.tokens)) + [1] * len(row.tokens) for row in rows], device=device
        )
        self._started = time.perf_counter()

    def run(self) -> None:
        logits = self._read()
        while self._rows:
            if logits is None or self._report.cancelled:
                for row in self._rows:
                    self._end(row, "cancelled")
                return
            chosen = [self._choose(row, logits[number]) for number, row in enumerate(self._rows)]
            going_on = [number for number, row in enumerate(self._rows) if not row.ended]
            if len(going_on) < len(self._rows):
                self._keep(going_on)
            logits = self._step([chosen[number] for number in going_on]) if going_on else None

    def _read(self) -> Any:
        """All prompts, piece by piece."""
        logits = None
        for first in range(0, self._tokens.shape[1], _PIECE_TOKENS):
            last = min(first + _PIECE_TOKENS, self._tokens.shape[1])
            positions = (self._mask[:, :last].cumsum(-1) - 1).clamp(min=0)[:, first:last]
            logits = self._forward(self._tokens[:, first:last], self._mask[:, :last], positions)
            if logits is None:
                return None
        return logits

    def _step(self, chosen: Sequence[int]) -> Any:
        import torch

        new = torch.tensor([[number] for number in chosen], device=self._mask.device)
        self._mask = torch.cat([self._mask, torch.ones_like(new)], dim=1)
        return self._forward(new, self._mask, self._mask.sum(-1, keepdim=True) - 1)

    def _forward(self, tokens: Any, mask: Any, positions: Any) -> Any:
        """Logits after the last column; None when it was stopped on the way."""
        output = self._generator.forward(
            input_ids=tokens, attention_mask=mask, position_ids=positions, past_key_values=self._cache
        )
        return None if output is None else output.logits[:, -1]

    def _keep(self, numbers: Sequence[int]) -> None:
        """Go on with these rows only."""
        import torch

        self._rows = [self._rows[number] for number in numbers]
        if numbers:
            kept = torch.tensor(list(numbers), device=self._mask.device)
            self._mask = self._mask[kept]
            self._cache.batch_select_indices(kept)

    def _choose(self, row: _Row, logits: Any) -> int:
        number = row.chooser.choose(logits)
        now = time.perf_counter()
        row.first_at = row.first_at or now
        if number in self._loaded.end_ids:
            self._end(row, "stop")
            return number
        row.last_at, row.count = now, row.count + 1
        self._say(row, row.stream.feed(row.text.feed(number)))
        if row.stream.stopped or row.chooser.complete:
            self._end(row, "stop")
        elif row.count >= row.chooser.sampling.max_tokens or len(row.tokens) + row.count > self._loaded.context_length:
            self._end(row, "length")
        return number

    def _end(self, row: _Row, reason: str) -> None:
        self._say(row, row.stream.feed(row.text.finish()) + row.stream.finish())
        row.ended = "stop" if row.stream.stopped else reason
        stats = {
            "prompt_tokens": len(row.tokens),
            "completion_tokens": row.count,
            "ttft_s": row.first_at - self._started if row.first_at else 0.0,
            "decode_s": max(0.0, row.last_at - row.first_at),
        }
        self._report({"index": row.index, "end": {"finish_reason": row.ended, "stats": stats}})

    def _say(self, row: _Row, text: str) -> None:
        if text:
            self._report({"index": row.index, "text": text})
