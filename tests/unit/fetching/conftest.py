"""A hub on this machine with one file, and a fetch from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fake_hub import FakeHub, running
from tests.unit.fetching.fetch_kit import DATA, NAME, Fetch


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with running(FakeHub(files={NAME: DATA})) as made:
        yield made


@pytest.fixture
def fetch(hub: FakeHub, tmp_path: Path) -> Fetch:
    return Fetch(hub, tmp_path / "models")
