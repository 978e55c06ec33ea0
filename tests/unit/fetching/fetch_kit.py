"""A tiny model to offer, and one fetch of it with everything it needs."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.catalog.offers import ModelOffer
from engine.core.events import Event
from engine.core.jobs import CancelToken
from engine.core.network_guard import NetworkGuard
from engine.fetching.fetcher import Fetcher
from engine.fetching.types import FetchProgress
from tests.fake_hub import FakeHub
from tests.unit.catalog.gguf_files import gguf, tensor

NAME = "tester/tiny-GGUF/tiny.gguf"


def model_bytes(size: int = 3_000_000) -> bytes:
    """A sound GGUF header with `size` bytes of weights."""
    facts: dict[str, Any] = {"general.architecture": "llama", "general.name": "Tiny", "llama.context_length": 2048}
    weights = size // 4
    empty = gguf(facts, [tensor("token_embd.weight", [weights])], data=weights * 4)
    return empty[: -weights * 4] + random.Random(7).randbytes(weights * 4)


DATA = model_bytes()


def offer(**changes: Any) -> ModelOffer:
    values: dict[str, Any] = {
        "id": "tiny", "name": "Tiny", "licence": "Apache-2.0", "repo": "tester/tiny-GGUF", "revision": "main",
        "file": "tiny.gguf", "size_bytes": len(DATA), "size_is_exact": True,
        "sha256": hashlib.sha256(DATA).hexdigest(), "parameters": 1000, "active_parameters": 1000,
        "context_length": 2048, "quantization": "F32", "memory_bytes": 10_000_000, "words": "For tests.",
    }  # fmt: skip
    return ModelOffer.model_validate(values | changes)


class Fetch:
    """One fetch with everything it needs; keeps the events."""

    def __init__(self, hub: FakeHub, folder: Path) -> None:
        self.hub, self.folder = hub, folder
        self.guard, self.token = NetworkGuard(), CancelToken()
        self.events: list[Event] = []
        self.fetcher = Fetcher(hub.endpoint, hub.hosts)
        self.on_event: Callable[[Event], None] = lambda _event: None

    def __call__(self, wanted: ModelOffer | None = None) -> Path:
        return self.fetcher.fetch(wanted or offer(), self.folder, self.guard, self.token, self._report)

    def _report(self, event: Event) -> None:
        self.events.append(event)
        self.on_event(event)

    @property
    def progress(self) -> list[FetchProgress]:
        return [event for event in self.events if isinstance(event, FetchProgress)]
