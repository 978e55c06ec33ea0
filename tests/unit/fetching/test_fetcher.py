"""A download is resumable, checked and cancellable, and its failures are sentences; against a hub on this machine."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import socket
import threading
import time
from pathlib import Path

import psutil
import pytest

from engine.catalog.manifest import read_manifest
from engine.catalog.offers import is_installed, partial_bytes
from engine.catalog.scanner import ModelScanner
from engine.core.errors import AquiferError, Cancelled, FetchFailed, ModelDamaged, StorageError
from engine.core.events import Event, Phase
from engine.core.jobs import CancelToken
from engine.core.paths import ProfilePaths
from engine.fetching.fetch_worker import _check_space
from engine.fetching.fetcher import Fetcher
from engine.fetching.hub_client import _as_sentences
from engine.fetching.types import FetchProgress
from tests.fake_hub import COMMIT
from tests.unit.fetching.fetch_kit import DATA, NAME, Fetch, offer

pytestmark = pytest.mark.slow  # each download starts a worker process


def test_that_a_model_is_fetched_checked_and_listed_with_its_licence(fetch: Fetch, tmp_path: Path) -> None:
    path = fetch()
    assert path.read_bytes() == DATA
    assert [file.name for file in sorted(path.parent.iterdir())] == ["manifest.json", "tiny.gguf"]
    manifest = read_manifest(path.parent)
    assert manifest is not None
    assert (manifest.licence, manifest.files["tiny.gguf"].sha256) == ("Apache-2.0", hashlib.sha256(DATA).hexdigest())
    assert COMMIT in manifest.source
    assert "checksum of the offer" in manifest.source
    manifest.verify(path.parent)
    listed = ModelScanner(ProfilePaths(tmp_path), tmp_path / "none").list()
    assert [(info.name, info.licence, info.problem) for info in listed] == [("Tiny F32", "Apache-2.0", "")]
    assert fetch.progress[-1].done_bytes == len(DATA)
    assert any("Checking" in event.text for event in fetch.events if isinstance(event, Phase))


def test_that_nothing_but_the_file_is_asked_for_and_no_token_is_sent(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    fetch()
    assert [(method, path.split("/")[1]) for method, path, _ in fetch.hub.requests] == [
        ("HEAD", "tester"), ("GET", "tester"), ("GET", "cdn"),
    ]  # fmt: skip
    for _, _, headers in fetch.hub.requests:
        names = {name.lower() for name in headers}
        assert names <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert headers.get("user-agent", headers.get("User-Agent")) == "Aquifer"


def test_that_a_second_fetch_of_a_finished_model_asks_nobody(fetch: Fetch) -> None:
    fetch()
    before = len(fetch.hub.requests)
    fetch()
    assert len(fetch.hub.requests) == before


def test_that_cancelling_ends_within_a_second_and_the_rest_is_fetched_later(fetch: Fetch) -> None:
    fetch.hub.delay_s = 0.05
    pressed: list[float] = []

    def cancel_midway(event: Event) -> None:
        if isinstance(event, FetchProgress) and event.done_bytes > 500_000 and not pressed:
            pressed.append(time.monotonic())
            fetch.token.cancel()

    fetch.on_event = cancel_midway
    with pytest.raises(Cancelled):
        fetch()
    assert time.monotonic() - pressed[0] < 1.0
    kept = partial_bytes(offer(), fetch.folder)
    assert kept > 500_000
    assert not is_installed(offer(), fetch.folder)
    assert ModelScanner(ProfilePaths(fetch.folder.parent), fetch.folder / "none").list() == []
    fetch.hub.delay_s, fetch.token = 0.0, CancelToken()
    assert fetch().read_bytes() == DATA
    assert fetch.hub.ranges == [f"bytes={kept}-"]
    assert fetch.hub.served[-1] == len(DATA) - kept


def test_that_a_killed_worker_is_a_sentence_and_its_bytes_are_not_loaded_again(fetch: Fetch) -> None:
    fetch.hub.delay_s = 0.05

    def kill_midway(event: Event) -> None:
        if isinstance(event, FetchProgress) and event.done_bytes > 500_000:
            for child in psutil.Process().children():
                with contextlib.suppress(psutil.ZombieProcess):  # one that an earlier event, or test, has ended
                    if "engine.fetching.fetch_worker" in child.cmdline():
                        child.kill()

    fetch.on_event = kill_midway
    with pytest.raises(FetchFailed, match="The download stopped"):
        fetch()
    kept = partial_bytes(offer(), fetch.folder)
    assert kept > 500_000
    fetch.on_event, fetch.hub.delay_s = lambda _event: None, 0.0
    assert fetch().read_bytes() == DATA
    assert fetch.hub.served[-1] == len(DATA) - kept


def test_that_a_lost_connection_is_taken_up_again_by_itself(fetch: Fetch) -> None:
    fetch.hub.break_after = 1_000_000
    assert fetch().read_bytes() == DATA
    assert len(fetch.hub.ranges) >= 2
    assert sum(fetch.hub.served) < len(DATA) + 2_000_000


def test_that_a_server_without_ranges_starts_anew_and_the_file_is_right(fetch: Fetch) -> None:
    part = fetch.folder / "tiny" / f"tiny.gguf.{offer().sha256[:16]}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(DATA[:1_000_000])
    fetch.hub.ignore_range = True
    assert fetch().read_bytes() == DATA


def test_that_a_partial_file_of_other_bytes_is_not_continued(fetch: Fetch) -> None:
    folder = fetch.folder / "tiny"
    folder.mkdir(parents=True)
    (folder / "tiny.gguf.0123456789abcdef.part").write_bytes(b"x" * 1000)
    (folder / f"tiny.gguf.{offer().sha256[:16]}.part").write_bytes(DATA + b"too long")
    assert fetch().read_bytes() == DATA
    assert fetch.hub.ranges == []
    assert sorted(file.name for file in folder.iterdir()) == ["manifest.json", "tiny.gguf"]


def test_that_a_partial_file_that_is_a_link_leads_nowhere(fetch: Fetch, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    folder = fetch.folder / "tiny"
    folder.mkdir(parents=True)
    (folder / f"tiny.gguf.{offer().sha256[:16]}.part").symlink_to(victim)
    assert fetch().read_bytes() == DATA
    assert victim.read_text() == "precious"


def test_that_a_file_without_its_manifest_is_checked_again_not_loaded_again(fetch: Fetch) -> None:
    path = fetch()
    (path.parent / "manifest.json").unlink()
    before = list(fetch.hub.served)
    assert fetch() == path
    assert fetch.hub.served == before
    assert read_manifest(path.parent) is not None


def test_that_wrong_bytes_are_removed_and_named(fetch: Fetch) -> None:
    fetch.hub.sent[NAME] = DATA[:-1] + bytes([DATA[-1] ^ 1])
    with pytest.raises(ModelDamaged, match="checksum is wrong"):
        fetch()
    assert list((fetch.folder / "tiny").iterdir()) == []


def test_that_the_hub_checksum_counts_where_the_offer_has_none(fetch: Fetch) -> None:
    unknown = offer(sha256="", size_is_exact=False, size_bytes=len(DATA) + 1000)
    fetch.hub.sent[NAME] = DATA[:-1] + bytes([DATA[-1] ^ 1])
    with pytest.raises(ModelDamaged, match="checksum is wrong"):
        fetch(unknown)
    fetch.hub.sent.clear()
    path = fetch(unknown)
    manifest = read_manifest(path.parent)
    assert manifest is not None
    assert "checksum of the hub" in manifest.source


def test_that_another_file_than_the_offered_one_is_refused_before_a_byte_comes(fetch: Fetch) -> None:
    for changed, words in (
        ({"sha256": "0" * 64}, "checksum differs"),
        ({"size_bytes": len(DATA) + 1}, "instead of"),
        ({"sha256": "", "size_is_exact": False, "size_bytes": len(DATA) * 2}, "another file"),
    ):
        with pytest.raises(ModelDamaged, match=words):
            fetch(offer(**changed))
    assert fetch.hub.served == []


def test_that_a_file_nobody_names_a_checksum_of_is_not_fetched(fetch: Fetch) -> None:
    fetch.hub.sha256 = ""
    with pytest.raises(FetchFailed, match="no checksum"):
        fetch(offer(sha256=""))
    assert fetch.hub.served == []


def test_that_a_server_cannot_send_more_than_it_announced(fetch: Fetch) -> None:
    fetch.hub.sent[NAME] = DATA + b"more" * 1_000_000
    with pytest.raises(ModelDamaged):
        fetch()
    assert all(file.stat().st_size <= len(DATA) for file in (fetch.folder / "tiny").iterdir())


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "no longer"), (403, "signed in"), (404, "does not have"), (429, "asks to wait"), (503, "status 503")],
)
def test_that_a_refusal_of_the_hub_is_a_sentence_with_a_way_out(fetch: Fetch, status: int, words: str) -> None:
    fetch.hub.status = status
    with pytest.raises(FetchFailed, match=words) as caught:
        fetch()
    assert caught.value.hint


def test_that_a_file_server_that_asks_to_wait_is_told_at_once(fetch: Fetch) -> None:
    fetch.hub.cdn_status = 429
    start = time.monotonic()
    with pytest.raises(FetchFailed, match="asks to wait"):
        fetch()
    assert time.monotonic() - start < 15


def test_that_an_unreachable_hub_is_a_sentence(fetch: Fetch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        fetch.fetcher = Fetcher(f"http://127.0.0.1:{taken.getsockname()[1]}", fetch.hub.hosts)
    with pytest.raises(FetchFailed, match="cannot be reached"):
        fetch()


def test_that_a_redirect_to_a_host_nobody_named_is_refused(fetch: Fetch) -> None:
    fetch.hub.redirect_to = f"http://127.0.0.3:{fetch.hub.port}"
    with pytest.raises(FetchFailed, match=r"127\.0\.0\.3, which is not among the servers"):
        fetch()
    assert fetch.hub.served == []


def test_that_a_full_disk_is_noticed_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageError, match="too little space"):
        _check_space(tmp_path, 1 << 60)
    monkeypatch.setattr("engine.fetching.fetch_worker.DISK_RESERVE_BYTES", 0)
    _check_space(tmp_path, 1)


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (OSError(errno.ENOSPC, "no space"), StorageError, "The disk is full."),
        (OSError(errno.EROFS, "read only"), StorageError, "cannot be written"),
        (OSError("Consistency check failed"), FetchFailed, "ended before the whole file"),
        (ValueError("too large"), FetchFailed, "broke off"),
    ],
)
def test_that_a_failure_of_the_library_is_a_sentence(error: Exception, kind: type[AquiferError], words: str) -> None:
    with pytest.raises(kind, match=words), _as_sentences():
        raise error


def test_that_the_same_model_is_not_fetched_twice_at_once(fetch: Fetch) -> None:
    fetch.hub.delay_s = 0.05
    first = threading.Thread(target=lambda: fetch())
    first.start()
    while not fetch.progress:
        time.sleep(0.01)
    with pytest.raises(Exception, match="already"):
        fetch()
    fetch.hub.delay_s = 0
    first.join(30)
    assert is_installed(offer(), fetch.folder)
