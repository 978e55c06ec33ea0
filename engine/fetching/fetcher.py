"""A download from the offer to the finished model in the list; speaks to the network through its worker only."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from engine.catalog.manifest import Manifest, ManifestFile, read_manifest
from engine.catalog.offers import HUB, HUB_HOSTS, ModelOffer, partial_bytes
from engine.core.child_process import ChildProcess
from engine.core.errors import ChildFailed, FetchFailed, ModelDamaged, UsageError
from engine.core.events import Event, Phase
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.core.network_guard import NetworkGuard
from engine.fetching.types import FetchProgress, FetchReply, FetchRequest

WORKER = "engine.fetching.fetch_worker"
# Without a sign of life for so long the worker hangs: connections time out after 15 s and are tried a few times.
_SILENCE_S = 180.0
_PACE_OVER_S = 15.0


class Fetcher:
    """Fetches offers into the models folder, each in a worker process that can reach the hub's hosts and no other.

    This process stays closed all the time. `hosts` and `endpoint` are others in tests only.
    """

    def __init__(self, endpoint: str = HUB, hosts: Sequence[str] = HUB_HOSTS) -> None:
        self._endpoint = endpoint
        self._hosts = tuple(hosts)
        self._lock = threading.Lock()
        self._running: set[str] = set()

    def fetch(
        self,
        offer: ModelOffer,
        target_dir: Path,
        guard: NetworkGuard,
        token: CancelToken,
        report: Callable[[Event], None],
    ) -> Path:
        """Fetch `offer` into `target_dir/<id>/`, going on where an earlier attempt stopped; returns the file.

        Call it only after the person allowed this one download. A cancelled `token` ends it within a second
        (`Cancelled`); what arrived is kept. Raises `FetchFailed`, `StorageError`, and `ModelDamaged` when what came is
        not what was offered (it is then removed).
        """
        with self._lock:
            if offer.id in self._running:
                raise UsageError(f"{offer.name} is being fetched already.")
            self._running.add(offer.id)
        try:
            return self._fetch(offer, target_dir / offer.id, guard, token, report)
        finally:
            with self._lock:
                self._running.discard(offer.id)

    def _fetch(
        self, offer: ModelOffer, folder: Path, guard: NetworkGuard, token: CancelToken, report: Callable[[Event], None]
    ) -> Path:
        target = folder / offer.file
        if target.is_file() and _has_manifest(folder, offer):
            return target
        report(Phase(f"Asking the hub for {offer.name}"))
        report(FetchProgress(partial_bytes(offer, folder.parent), offer.size_bytes))
        token.check()
        request = FetchRequest(
            endpoint=self._endpoint,
            hosts=self._hosts,
            repo=offer.repo,
            revision=offer.revision,
            file=offer.file,
            size_bytes=offer.size_bytes if offer.size_is_exact else 0,
            about_bytes=offer.size_bytes,
            sha256=offer.sha256,
            folder=str(folder),
        )
        child = ChildProcess(WORKER, network_hosts=self._hosts)
        try:
            with guard.lend(*self._hosts):
                answer, _blob = child.call(
                    request.model_dump(mode="json"),
                    timeout_s=_SILENCE_S,
                    token=token,
                    on_report=_Teller(offer, report),
                )
        except ChildFailed as error:
            raise FetchFailed(
                f"The download stopped: {error.user_message}", "Resume it: what has arrived is kept."
            ) from error
        finally:
            child.close()
        _write_manifest(folder, offer, FetchReply.model_validate(answer))
        return target


class _Teller:
    """Turns the worker's reports into events, with the time left from the speed of the last seconds."""

    def __init__(self, offer: ModelOffer, report: Callable[[Event], None]) -> None:
        self._offer, self._report = offer, report
        self._seen: deque[tuple[float, int]] = deque()
        self._phase = ""

    def __call__(self, data: Header) -> None:
        if "checking" in data:
            against = "this offer" if self._offer.sha256 else "the hub"
            self._say(f"Checking the file against the SHA-256 of {against}")
            return
        self._say(f"Fetching {self._offer.name}")
        done, total, now = int(data["done"]), int(data["total"]), time.monotonic()
        self._seen.append((now, done))
        while now - self._seen[0][0] > _PACE_OVER_S and len(self._seen) > 2:
            self._seen.popleft()
        first_time, first_done = self._seen[0]
        pace = (done - first_done) / (now - first_time) if now - first_time > 0.5 else 0.0
        self._report(FetchProgress(done, total, (total - done) / pace if pace > 0 else None))

    def _say(self, text: str) -> None:
        if text != self._phase:
            self._phase = text
            self._report(Phase(text))


def _has_manifest(folder: Path, offer: ModelOffer) -> bool:
    """Whether an earlier download was finished; a damaged or foreign manifest means no."""
    try:
        manifest = read_manifest(folder)
        if manifest is None or offer.file not in manifest.files:
            return False
        manifest.check_sizes(folder)
    except ModelDamaged:
        return False
    return not offer.sha256 or manifest.files[offer.file].sha256 == offer.sha256


def _write_manifest(folder: Path, offer: ModelOffer, reply: FetchReply) -> None:
    """Last of all: without it the download does not count as finished."""
    checked = "checksum of the offer" if offer.sha256 else "checksum of the hub"
    Manifest(
        name=f"{offer.name} {offer.quantization}",
        kind="llm",
        licence=offer.licence,
        source=f"{offer.source} (revision {reply.commit or offer.revision}, {checked})",
        files={offer.file: ManifestFile(sha256=reply.sha256, size_bytes=reply.size_bytes)},
    ).save(folder)
