"""What the shield refused is kept across starts, bounded, and never in the way of refusing."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core import blocked_log
from engine.core.blocked_log import BlockedLog
from engine.core.network_guard import BlockedAttempt, NetworkGuard

ATTEMPT = BlockedAttempt(1_700_000_000.5, "hub.example", "x.py:1 in töst")


def test_that_attempts_survive_a_restart_and_can_be_cleared(tmp_path: Path) -> None:
    log = BlockedLog(tmp_path / "blocked.jsonl")
    assert log.entries() == []
    log.add(ATTEMPT)
    again = BlockedLog(tmp_path / "blocked.jsonl")
    assert again.entries() == [ATTEMPT]
    again.clear()
    assert BlockedLog(tmp_path / "blocked.jsonl").entries() == []


def test_that_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "blocked.jsonl"
    file.write_bytes(b'\xff\xfe\n{"time_s": "x"}\n[]\n{half')
    log = BlockedLog(file)
    assert log.entries() == []
    file.write_bytes(b"{half\n")
    log.add(ATTEMPT)
    assert log.entries() == [ATTEMPT]


def test_that_the_log_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocked_log, "_LARGEST_BYTES", 2_000)
    monkeypatch.setattr(blocked_log, "KEPT", 20)
    log = BlockedLog(tmp_path / "blocked.jsonl")
    for _ in range(200):
        log.add(ATTEMPT)
    assert (tmp_path / "blocked.jsonl").stat().st_size < 2_500
    assert 0 < len(log.entries()) <= 20


def test_that_a_log_that_cannot_be_written_lets_nothing_through(tmp_path: Path) -> None:
    guard = NetworkGuard()
    guard.on_blocked = BlockedLog(tmp_path).add  # a folder in its place
    with pytest.raises(Exception, match="blocked"):
        guard._audit("socket.getaddrinfo", ("hub.example", 443, 0, 0, 0))
    assert len(guard.blocked) == 1
