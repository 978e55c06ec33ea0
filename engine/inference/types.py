"""What crosses the wall of the inference room: requests, pieces of text, facts about speed; no document, no chat."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn as the model sees it; `role` is "system", "user" or "assistant"."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """How the next token is chosen; temperature 0 is greedy. `stop` strings never appear in the text."""

    temperature: float = 0.0
    top_p: float = 0.95
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = 0
    max_tokens: int = 384
    stop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """How a model is loaded. `threads` 0 means as many as there are physical cores."""

    context_length: int = 4096
    threads: int = 0
    gpu_layers: int = -1
    use_extra_buffers: bool = True


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """Prompt processing: `done` of `total` tokens."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class TextPiece:
    """More text of the answer (whole characters only)."""

    text: str


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """Speed facts of one generation. `ttft_s`: start of generate() to the first token."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    ttft_s: float = 0.0
    decode_s: float = 0.0

    @property
    def decode_tok_s(self) -> float:
        """Tokens after the first one, by the time they took."""
        return (self.completion_tokens - 1) / self.decode_s if self.completion_tokens > 1 and self.decode_s > 0 else 0.0


@dataclass(frozen=True, slots=True)
class GenerationEnd:
    """Always the last item; `finish_reason` is "stop", "length" or "cancelled"."""

    finish_reason: str
    stats: GenerationStats = field(default_factory=GenerationStats)


GenerationItem = PromptProgress | TextPiece | GenerationEnd


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """The model that is loaded now; `context_length` is what it really got."""

    name: str
    path: str
    quantization: str
    context_length: int
    parameters: int
    size_bytes: int
    device: str
