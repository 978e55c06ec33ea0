"""Puts the parts of the models room together for one profile; does nothing with them."""

from __future__ import annotations

from pathlib import Path

from engine.catalog.checksums import Verifier
from engine.catalog.scanner import ModelScanner
from engine.core.jobs import JobRunner
from engine.core.network_guard import NetworkGuard
from engine.core.paths import ProfilePaths, resources_dir
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import TrashFolder
from engine.inference.kv_cache import KvCache
from engine.inference.loading import FormatLoader
from engine.inference.machine import Machine
from engine.inference.model_manager import BackendLoader
from engine.inference.probe import Probe
from engine.models.bench_shelf import BenchShelf
from engine.models.downloads import Downloads
from engine.models.room import ModelParts


def model_parts(
    paths: ProfilePaths,
    settings: SettingsStore,
    jobs: JobRunner,
    guard: NetworkGuard,
    starters: Path,
    loader: BackendLoader | None,
) -> ModelParts:
    """`starters` is the folder of the models that come with the program; `loader` stands in for the real one."""
    machine, probe, verifier = Machine(), Probe(paths.verdicts_file), Verifier(paths.checksums_file)
    offers = resources_dir() / "model_offers.json"
    cache = lambda: kv_cache(paths, settings)  # noqa: E731 - read anew for each model
    return ModelParts(
        settings=settings,
        jobs=jobs,
        scanner=ModelScanner(paths, starters, lambda: settings.current.models.folders),
        loader=loader or FormatLoader(paths, probe, machine.read, cache, verifier),
        hardware=machine.read,
        probe=probe,
        verifier=verifier,
        downloads=Downloads(offers, paths.models_dir, machine.read, jobs, guard),
        trash=TrashFolder(paths.trash_dir),
        models_dir=paths.models_dir,
        measured=BenchShelf(paths.benchmarks_file),
    )


def kv_cache(paths: ProfilePaths, settings: SettingsStore) -> KvCache:
    """What models remember of chats, in memory and on disk, with the room the settings give it."""
    models = settings.current.models
    return KvCache(paths.kv_dir, models.kv_memory_mb << 20, models.kv_disk_mb << 20)
