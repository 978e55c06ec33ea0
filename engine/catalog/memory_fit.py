"""How much memory a model will take at a context length; knows neither the machine nor how a model is run."""

from __future__ import annotations

from dataclasses import dataclass

from engine.catalog.gguf_header import GgufHeader

# Values held at once while one piece of the prompt is worked on: about this many rows of the hidden size each.
_ROWS_IN_FLIGHT = 24
_FIXED_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class MemoryForecast:
    """Bytes by purpose. Weights are mapped from the file; the rest is allocated."""

    weights_bytes: int
    kv_bytes: int
    compute_bytes: int

    @property
    def total_bytes(self) -> int:
        return self.weights_bytes + self.kv_bytes + self.compute_bytes


def forecast(header: GgufHeader, weights_bytes: int, context_length: int, batch_tokens: int) -> MemoryForecast:
    """An estimate for `context_length` tokens with a 16-bit cache and prompts read `batch_tokens` at a time."""
    compute = 4 * batch_tokens * (_ROWS_IN_FLIGHT * header.embedding_length) + 4 * header.token_count
    return MemoryForecast(weights_bytes, header.kv_bytes_per_token * context_length, compute + _FIXED_BYTES)
