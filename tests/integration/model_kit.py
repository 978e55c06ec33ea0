"""The models room as the program composes it, over a profile of the test; knows no test."""

from __future__ import annotations

from collections.abc import Callable

from engine.catalog.checksums import Verifier
from engine.catalog.scanner import ModelScanner
from engine.catalog.types import Hardware
from engine.core.jobs import JobRunner
from engine.core.network_guard import NetworkGuard
from engine.core.paths import ProfilePaths, resources_dir
from engine.core.settings_store import SettingsStore
from engine.core.trash_folder import TrashFolder
from engine.inference.kv_cache import KvCache
from engine.inference.loading import FormatLoader
from engine.inference.machine import Machine
from engine.inference.probe import Probe
from engine.models.bench_shelf import BenchShelf
from engine.models.downloads import Downloads
from engine.models.room import ModelParts, Models

STARTERS = resources_dir() / "models"


def new_models(
    paths: ProfilePaths, settings: SettingsStore, jobs: JobRunner, hardware: Callable[[], Hardware] | None = None
) -> Models:
    """The real loader, probe and machine (or the given one)."""
    machine = hardware or Machine().read
    probe, verifier = Probe(paths.verdicts_file), Verifier(paths.checksums_file)
    parts = ModelParts(
        settings=settings,
        jobs=jobs,
        scanner=ModelScanner(paths, STARTERS, lambda: settings.current.models.folders),
        loader=FormatLoader(paths, probe, machine, lambda: KvCache(paths.kv_dir, 256 << 20, 256 << 20), verifier),
        hardware=machine,
        probe=probe,
        verifier=verifier,
        downloads=Downloads(resources_dir() / "model_offers.json", paths.models_dir, machine, jobs, NetworkGuard()),
        trash=TrashFolder(paths.trash_dir),
        models_dir=paths.models_dir,
        measured=BenchShelf(paths.benchmarks_file),
    )
    return Models(parts)
