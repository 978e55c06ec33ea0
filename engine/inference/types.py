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
    """How the next token is chosen; temperature 0 is greedy. `stop` strings never appear in the text.

    `json_schema` (the text of a JSON Schema) or `grammar` (GBNF, start symbol `root`) constrain the whole answer; at
    most one of them is set. `private`: what is read and written must never be put on a disk to be remembered.
    """

    temperature: float = 0.0
    top_p: float = 0.95
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = 0
    max_tokens: int = 384
    stop: tuple[str, ...] = ()
    json_schema: str = ""
    grammar: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """How a model is loaded. `threads` 0 means as many as there are physical cores.

    `gpu_layers` -1 means all; `cache_type` is the type of the KV cache ("f16" or "q8_0"); `tensor_split` are the shares
    of several GPUs (empty: by their free memory); `precision` is for Hugging Face folders: "auto", "16bit", "8bit" or
    "4bit" (NF4).
    """

    context_length: int = 4096
    threads: int = 0
    gpu_layers: int = -1
    use_extra_buffers: bool = True
    cache_type: str = "f16"
    tensor_split: tuple[float, ...] = ()
    precision: str = "auto"


@dataclass(frozen=True, slots=True)
class AdapterChoice:
    """A LoRA adapter that is switched on: a PEFT folder or an adapter GGUF, and how strongly it counts (1.0: fully)."""

    path: str
    weight: float = 1.0


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
class ThoughtPiece:
    """More text of the model's thinking, which is shown apart and is no part of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """Speed facts of one generation. `ttft_s`: start of generate() to the first token.

    `cached_tokens` of the prompt were not computed again; `drafted_tokens` were guessed ahead (prompt lookup) and
    `accepted_tokens` of them were right.
    """

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    ttft_s: float = 0.0
    decode_s: float = 0.0
    drafted_tokens: int = 0
    accepted_tokens: int = 0

    @property
    def decode_tok_s(self) -> float:
        """Tokens after the first one, by the time they took."""
        return (self.completion_tokens - 1) / self.decode_s if self.completion_tokens > 1 and self.decode_s > 0 else 0.0


@dataclass(frozen=True, slots=True)
class GenerationEnd:
    """Always the last item; `finish_reason` is "stop", "length" or "cancelled"."""

    finish_reason: str
    stats: GenerationStats = field(default_factory=GenerationStats)


GenerationItem = PromptProgress | TextPiece | ThoughtPiece | GenerationEnd


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One item of the answer to prompt number `index` of a batch."""

    index: int
    item: TextPiece | ThoughtPiece | GenerationEnd


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
    format: str = "GGUF"
    adapters: tuple[AdapterChoice, ...] = ()
