"""Two models for the window's tests, one of them broken; loads nothing."""

from __future__ import annotations

from pathlib import Path

from engine.api import AquiferError, Job, LoadedModel, ModelInfo, Phase
from engine.core.jobs import JobRunner


class FakeModels:
    """Two models; loading takes a moment."""

    def __init__(self, jobs: JobRunner, root: Path) -> None:
        self._jobs = jobs
        self._current: LoadedModel | None = None
        self.models = [
            ModelInfo("/program/resources/models/SmolLM2-135M-Instruct/SmolLM2-135M-Instruct.Q4_1.gguf",
                      "SmolLM2-135M-Instruct", "gguf", "llama", "Q4_1", 98_000_000, 134_515_008, 8192, "Apache-2.0",
                      "starter"),
            ModelInfo(str(root / "models" / "broken.gguf"), "broken", "gguf", "", "", 1_000_000, 0, 0, "", "profile",
                      "The file is truncated: 1.0 MB of 98.0 MB are there. Copy it again."),
        ]  # fmt: skip
        self.fail_next: AquiferError | None = None

    def list(self) -> list[ModelInfo]:
        return list(self.models)

    @property
    def current(self) -> LoadedModel | None:
        return self._current

    def load(self, path: Path | None = None) -> Job[LoadedModel]:
        def work(job: Job[LoadedModel]) -> LoadedModel:
            job.emit(Phase("Loading SmolLM2-135M-Instruct"))
            if self.fail_next is not None:
                error, self.fail_next = self.fail_next, None
                raise error
            info = self.models[0]
            self._current = LoadedModel(
                info.name, info.path, info.quantization, 4096, info.parameters, info.size_bytes, "CPU, 2 threads"
            )
            return self._current

        return self._jobs.submit("compute", "load", work)

    def unload(self) -> Job[None]:
        def work(job: Job[None]) -> None:
            self._current = None

        return self._jobs.submit("compute", "unload", work)
