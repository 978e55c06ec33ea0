"""From an offer to an answer's model: the engine's facade fetches from a hub on this machine and lists what came."""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path

import pytest

from engine.api import AquiferError, Cancelled, Engine, FetchProgress
from engine.fetching.fetcher import Fetcher
from engine.models.downloads import Downloads
from tests.fake_hub import FakeHub, running
from tests.unit.catalog.gguf_files import mini_model

pytestmark = pytest.mark.slow
NAME = "tester/mini-GGUF/mini.gguf"


@pytest.fixture
def offers_file(tmp_path: Path) -> Path:
    data = mini_model()
    offer = {
        "id": "mini", "name": "Mini", "licence": "MIT", "repo": "tester/mini-GGUF", "revision": "a" * 40,
        "file": "mini.gguf", "size_bytes": len(data), "size_is_exact": True,
        "sha256": hashlib.sha256(data).hexdigest(), "parameters": 192, "active_parameters": 192,
        "context_length": 2048, "quantization": "F32", "memory_bytes": 1_000_000, "words": "For tests.",
    }  # fmt: skip
    file = tmp_path / "offers.json"
    file.write_text(json.dumps({"version": 1, "offers": [offer]}), encoding="utf-8")
    return file


def _point(engine: Engine, hub: FakeHub, offers_file: Path) -> Downloads:
    """The same room, with the hub of the test."""
    old = engine.models._downloads
    new = Downloads(
        offers_file, engine.paths.models_dir, old._hardware, engine.jobs, engine.guard, Fetcher(hub.endpoint, hub.hosts)
    )
    engine.models._downloads = new
    return new


def test_that_a_fetched_offer_is_listed_and_offered_no_more(tmp_path: Path, offers_file: Path) -> None:
    with running(FakeHub(files={NAME: mini_model()})) as hub, Engine(data_dir=tmp_path / "profile") as engine:
        _point(engine, hub, offers_file)
        (before,) = engine.models.offers()
        assert (before.fits, before.installed) == ("yes", False)
        job = engine.models.fetch("mini")
        path = job.result(60)
        events = []
        while not job.events.empty():
            events.append(job.events.get())
        assert any(isinstance(event, FetchProgress) and event.done_bytes == event.total_bytes for event in events)
        assert engine.models.offers()[0].installed
        listed = next(info for info in engine.models.list() if info.path == str(path))
        assert (listed.name, listed.licence, listed.source, listed.problem) == ("Mini F32", "MIT", "profile", "")
        assert engine.guard.blocked == []
        assert engine.guard.open_for == ()


def test_that_closing_the_engine_stops_a_download_and_keeps_what_came(tmp_path: Path, offers_file: Path) -> None:
    with running(FakeHub(files={NAME: mini_model()}, delay_s=5)) as hub:
        engine = Engine(data_dir=tmp_path / "profile")
        _point(engine, hub, offers_file)
        job = engine.models.fetch("mini")
        while not hub.served:
            time.sleep(0.02)
        started = time.monotonic()
        engine.close()
        assert time.monotonic() - started < 5
        with pytest.raises(Cancelled):
            job.result(1)
        assert [file.suffix for file in (tmp_path / "profile" / "models" / "mini").iterdir()] == [".part"]


def test_that_an_offer_nobody_made_is_a_sentence(tmp_path: Path) -> None:
    with Engine(data_dir=tmp_path / "profile") as engine, pytest.raises(AquiferError, match="no offer"):
        engine.models.fetch("nothing")
