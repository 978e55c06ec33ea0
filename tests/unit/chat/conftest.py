"""The bench of a chat, put away after each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.jobs import JobRunner
from engine.core.paths import ProfilePaths
from tests.fakes_chat import MemoryLibrary
from tests.unit.chat.chat_bench import REPORT, Bench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    paths = ProfilePaths(tmp_path)
    paths.create()
    bench = Bench(paths, MemoryLibrary(), JobRunner())
    bench.library.put("Documents", "report.txt", REPORT)
    yield bench
    assert bench.jobs.close(5)
    for chats in bench.opened:
        chats.close()
