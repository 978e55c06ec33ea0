"""How a described model becomes a backend: chosen by its format, fitted to the machine, tried before; keeps none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engine.catalog.checksums import Verifier
from engine.catalog.types import GGUF, Hardware, ModelInfo
from engine.core.errors import ModelDamaged
from engine.core.events import Notice, Phase
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from engine.inference.backend import Backend
from engine.inference.fit import fitted
from engine.inference.kv_cache import KvCache
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.model_manager import Report
from engine.inference.probe import Probe
from engine.inference.transformers_backend import TransformersBackend
from engine.inference.types import LoadSettings

_LARGE_BYTES = 1 << 30


class FormatLoader:
    """The loader of the program. `kv_cache()` makes the store of prompt states that GGUF models share."""

    def __init__(
        self,
        paths: ProfilePaths,
        probe: Probe,
        hardware: Callable[[], Hardware],
        kv_cache: Callable[[], KvCache],
        verifier: Verifier,
    ) -> None:
        self._paths = paths
        self._probe = probe
        self._hardware = hardware
        self._kv_cache = kv_cache
        self._verifier = verifier

    def __call__(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> Backend:
        self._require_sound(info, token, report)
        chosen, _forecast = fitted(info, settings, self._hardware())
        if info.format == GGUF:
            return self._load_gguf(info, chosen, token, report)

        def progress(fraction: float) -> None:
            report(Phase(f"Loading {info.name} · {fraction:.0%}"))

        return TransformersBackend.load(info, chosen, token=token, report=in_steps(progress))

    def _require_sound(self, info: ModelInfo, token: CancelToken, report: Report) -> None:
        """Before the first load the bytes are compared with what was promised; raises `ModelDamaged`."""

        def progress(fraction: float) -> None:
            report(Phase(f"Checking {info.name} · {fraction:.0%}"))

        found = self._verifier.verify(Path(info.path), token, in_steps(progress))
        if found.state == "damaged":
            raise ModelDamaged(found.words, "Copy or fetch the model again.")

    def _load_gguf(self, info: ModelInfo, settings: LoadSettings, token: CancelToken, report: Report) -> Backend:
        path = Path(info.path)
        outcome = self._probe.outcome(path, settings, token)
        if outcome.notice:
            report(Notice(outcome.notice, "warning"))

        def progress(fraction: float) -> None:
            report(Phase(f"Loading {info.name} · {fraction:.0%}"))

        return LlamaCppBackend.load(
            path,
            outcome.settings,
            name=info.name,
            quantization=info.quantization,
            token=token,
            on_progress=in_steps(progress) if info.size_bytes > _LARGE_BYTES else None,
            kv=self._kv_cache(),
            adapter_dir=self._paths.converted_adapters_dir,
        )


def in_steps(report: Callable[[float], None]) -> Callable[[float], None]:
    """Pass on every tenth only."""
    last = -1

    def step(fraction: float) -> None:
        nonlocal last
        tenth = int(fraction * 10)
        if tenth > last:
            last = tenth
            report(fraction)

    return step
