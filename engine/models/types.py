"""What the models room tells: sides of a comparison, their answers, figures of a benchmark; runs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from engine.core.events import Event, Phase
from engine.inference.types import AdapterChoice, GenerationStats, LoadSettings


@dataclass(frozen=True, slots=True)
class ModelSide:
    """One side of a comparison: a model with these adapters switched on."""

    path: str
    adapters: tuple[AdapterChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedAnswer:
    """What one side answered. `score` is the reward model's (higher is better), None without such a model."""

    side: ModelSide
    model: str
    text: str
    thoughts: str
    finish_reason: str
    stats: GenerationStats
    score: float | None = None


@dataclass(frozen=True, slots=True)
class ComparisonText(Event):
    """More text of side number `side` (from 0)."""

    side: int
    text: str


@dataclass(frozen=True, slots=True)
class SideFinished(Event):
    """Side number `side` has its whole answer (scores come with the result)."""

    side: int
    answer: ComparedAnswer


@dataclass(frozen=True, slots=True)
class BenchPlan:
    """How many prompt tokens are read and how many tokens are written."""

    n_prompt: int = 512
    n_gen: int = 128


@dataclass(frozen=True, slots=True)
class BenchStep(Phase):
    """Step number `step` of `steps` begins; `text` says which."""

    step: int
    steps: int


@dataclass(frozen=True, slots=True)
class BenchResult:
    """How fast one model is here. Speeds in tokens per second, times to the first token in seconds.

    `ttft_cold_s`: nothing of the prompt is in the cache; `ttft_warm_s`: the same beginning with another question;
    `ttft_restored_s`: that again after the model was unloaded and loaded anew. None where a backend keeps no state on
    disk. `rss_mb` is the memory of the processes that hold the model.
    """

    prefill_tok_s: float
    decode_tok_s: float
    ttft_cold_s: float
    ttft_warm_s: float
    ttft_restored_s: float | None
    rss_mb: float
    prompt_tokens: int
    generated_tokens: int
    settings: LoadSettings
