"""The whole ask, watched by the kernel: no internet address is ever connected or sent to."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.integration.command_line import SAMPLES, engine, needs_starters
from tests.unit.documents.scans import drawn, scanned_pdf

pytestmark = [
    needs_starters,
    pytest.mark.real_models,
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]
_INTERNET = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg|bind)\(.*AF_INET6?")
# urllib3 (a dependency of lancedb) finds out at import whether there is IPv6 by binding to loopback; nothing is sent.
_LOOPBACK_BIND = re.compile(r"\bbind\(.*(?:\"::1\"|\"127\.)")


def internet_calls(trace: str) -> list[str]:
    """Every connect or send to an internet address, and every bind but to loopback."""
    lines = trace.splitlines()
    return [line for line in lines if _INTERNET.search(line) and not _LOOPBACK_BIND.search(line)]


def test_that_an_internet_call_would_be_noticed(tmp_path: Path) -> None:
    line = '12 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1'
    assert internet_calls(line) == [line]
    loopback = '12 connect(3, {sa_family=AF_INET6, sin6_port=htons(80), inet_pton(AF_INET6, "::1", &a)}, 28) = 0'
    assert internet_calls(loopback) == [loopback]
    assert internet_calls('12 connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0') == []


def test_that_a_whole_ask_touches_no_internet_address(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))
    done = engine(
        tmp_path / "profile", "ask", "--files", *sorted(SAMPLES.iterdir()), "--question", "What torque do pedals need?",
        prefix=strace,
    )  # fmt: skip
    assert done.code == 0, done.stderr
    assert "35 Nm" in done.lines[0]["answer"]
    assert log.exists()
    assert internet_calls(log.read_text(encoding="utf-8", errors="replace")) == []


def test_that_recognising_a_scan_touches_no_internet_address(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))
    drawn().save(tmp_path / "photo.png")
    scan = scanned_pdf(tmp_path / "scan.pdf", [drawn()])
    done = engine(tmp_path / "profile", "ingest", tmp_path / "photo.png", scan, "--collection", "Scans", prefix=strace)
    assert done.code == 0, done.stderr
    assert [line["pages_recognised"] for line in done.lines] == [1, 1]
    assert log.exists()
    assert internet_calls(log.read_text(encoding="utf-8", errors="replace")) == []
