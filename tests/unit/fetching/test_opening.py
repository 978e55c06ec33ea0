"""The network is open for the named hosts, in the worker, while the download runs, and nowhere else."""

from __future__ import annotations

import socket
import urllib.request
from pathlib import Path

import psutil
import pytest

from engine.catalog import offers
from engine.core.child_process import ChildProcess
from engine.core.errors import FetchFailed, NetworkBlocked
from engine.core.events import Event
from engine.fetching.types import FetchProgress
from tests.fake_hub import FakeHub, running
from tests.unit.fetching.fetch_kit import DATA, NAME, Fetch

pytestmark = pytest.mark.slow  # each download starts a worker process
PROBE = "tests.unit.fetching.worker_for_tests"


def foreign_address() -> str:
    """An address of this machine that the guard takes for another machine."""
    found = [
        entry.address
        for entries in psutil.net_if_addrs().values()
        for entry in entries
        if entry.family == socket.AF_INET and not entry.address.startswith("127.")
    ]
    if not found:
        pytest.skip("this machine has no address but loopback")
    return found[0]


def test_that_only_the_named_hosts_are_reachable_and_only_from_the_worker(tmp_path: Path) -> None:
    address = foreign_address()
    with running(FakeHub(host=address, cdn_host=address, files={NAME: DATA}, delay_s=0.03)) as hub:
        # HEAD follows a redirect to the same host, so the facts must be on a host of their own.
        hub.cdn_host = "127.0.0.1"
        fetch = Fetch(hub, tmp_path / "models")
        fetch.guard.install()
        seen: list[tuple[str, ...]] = []
        refused: list[bool] = []

        def try_it_here(event: Event) -> None:
            if isinstance(event, FetchProgress) and event.done_bytes and not seen:
                seen.append(fetch.guard.open_for)
                with pytest.raises(NetworkBlocked):
                    urllib.request.urlopen(hub.endpoint, timeout=5)
                refused.append(True)

        fetch.on_event = try_it_here
        assert fetch().read_bytes() == DATA
        assert seen == [tuple(sorted({address, "127.0.0.1"}))]
        assert refused == [True]
        assert fetch.guard.open_for == ()
        with pytest.raises(NetworkBlocked):
            urllib.request.urlopen(hub.endpoint, timeout=5)


def test_that_a_fetch_of_a_host_that_is_not_named_is_refused_by_the_guard(tmp_path: Path) -> None:
    address = foreign_address()
    with running(FakeHub(host=address, files={NAME: DATA})) as hub:
        fetch = Fetch(hub, tmp_path / "models")
        worker = ChildProcess(PROBE, network_hosts=("192.0.2.250",))
        try:
            answer, _ = worker.call({"url": hub.endpoint + "/x"}, timeout_s=30)
        finally:
            worker.close()
        assert "NetworkBlocked" in answer["outcome"]
        assert hub.requests == []
        worker = ChildProcess(PROBE, network_hosts=(address,))
        try:
            answer, _ = worker.call({"url": hub.endpoint + "/x"}, timeout_s=30)
            other, _ = worker.call({"url": "http://192.0.2.251:9/"}, timeout_s=30)
        finally:
            worker.close()
        assert "404" in answer["outcome"]
        assert len(hub.requests) == 1
        assert "NetworkBlocked" in other["outcome"]
        worker = ChildProcess(PROBE)
        try:
            answer, _ = worker.call({"url": hub.endpoint + "/x"}, timeout_s=30)
        finally:
            worker.close()
        assert "404" not in answer["outcome"]
        assert len(hub.requests) == 1
        assert fetch.guard.open_for == ()


def test_that_the_guard_says_it_is_closed_again_after_a_failure(fetch: Fetch) -> None:
    fetch.hub.status = 503
    with pytest.raises(FetchFailed):
        fetch()
    assert fetch.guard.open_for == ()
    assert offers.HUB_HOSTS[0] == "huggingface.co"
