"""Loads, asks and unloads over and over in a process of its own and prints its memory; knows no limits.

    python -m tests.integration.unload_cycles PROFILE CYCLES

prints a JSON list, a row a cycle: resident bytes while loaded and after unloading, threads of Python and of the system.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import psutil

from engine.core.jobs import Job, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings import ModelSettings, Settings
from engine.core.settings_store import SettingsStore
from engine.inference.types import ChatMessage, SamplingParams
from engine.models.room import Models
from tests.integration.model_kit import new_models


def ask(manager: Models, jobs: JobRunner) -> None:
    def work(job: Job[int]) -> int:
        backend = manager.acquire(job.token, job.emit)
        prompt = backend.render([ChatMessage("user", "Hello")])
        return sum(1 for _item in backend.generate(prompt, SamplingParams(max_tokens=12), job.token))

    assert jobs.submit("compute", "ask", work).result(120) > 1


def main(profile: Path, cycles: int) -> None:
    paths = ProfilePaths(profile)
    paths.create()
    jobs = JobRunner()
    settings = Settings(models=ModelSettings(context_length=1024))
    manager = new_models(paths, SettingsStore(paths, settings), jobs)
    process = psutil.Process()
    rows = []
    for _ in range(cycles):
        manager.load().result(120)
        ask(manager, jobs)
        loaded = process.memory_info().rss
        manager.unload().result(60)
        rows.append(
            {
                "loaded": loaded,
                "unloaded": process.memory_info().rss,
                "python_threads": threading.active_count(),
                "threads": process.num_threads(),
            }
        )
    jobs.close()
    manager.close()
    print(json.dumps(rows))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
