"""The bench of actions, put away after each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.paths import ProfilePaths
from tests.unit.actions.action_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    paths = ProfilePaths(tmp_path / "profile")
    paths.create()
    bench = Bench(paths)
    yield bench
    assert bench.jobs.close(5)
    for actions in bench.opened:
        actions.close()
