"""The list of models that can be fetched is sound, and says of each whether it fits this computer."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from engine.catalog.offers import HUB_HOSTS, ModelOffer, is_installed, partial_bytes, read_offers, view_offers
from engine.catalog.types import DeviceMemory, Hardware
from engine.core.errors import StorageError
from engine.core.paths import resources_dir

SHIPPED = resources_dir() / "model_offers.json"
GB = 1_000_000_000


def machine(ram_gb: float, *gpus_gb: float) -> Hardware:
    gpus = tuple(DeviceMemory(f"GPU {n}", "GPU", int(size * GB), int(size * GB)) for n, size in enumerate(gpus_gb))
    return Hardware("a CPU", 4, DeviceMemory("memory", "CPU", int(ram_gb * GB), int(ram_gb * GB)), gpus)


def test_that_the_shipped_offers_cover_small_and_large_computers() -> None:
    offers = read_offers(SHIPPED)
    sizes = [offer.memory_bytes / GB for offer in offers]
    assert sizes == sorted(sizes)
    assert sizes[0] <= 2
    assert sizes[-1] >= 20
    for before, after in pairwise(sizes):
        assert after < 2 * before, "a gap in the sizes"
    assert {offer.licence for offer in offers} == {"Apache-2.0", "MIT"}
    for offer in offers:
        assert offer.size_bytes < offer.memory_bytes
        assert bool(offer.sha256) == offer.size_is_exact
        # A checksum belongs to one revision; without one the newest file is as good as any.
        assert (offer.revision == "main") == (not offer.sha256)
        assert offer.words.endswith(".")


@pytest.mark.parametrize(
    ("ram", "gpus", "fits", "word"),
    [(16, (), "yes", "Fits: needs 6.6 GB of 16.0"), (16, (24,), "yes", "on the GPU"),
     (16, (4,), "partly", "main memory"),
     (6, (3,), "partly", "tightly"),
     (4, (), "no", "Does not fit"), (4, (2,), "no", "6.0 GB")],
)  # fmt: skip
def test_that_an_offer_says_whether_it_fits(ram: float, gpus: tuple[float, ...], fits: str, word: str) -> None:
    offer = next(offer for offer in read_offers(SHIPPED) if offer.id == "qwen3-8b")
    (view,) = view_offers([offer], machine(ram, *gpus), Path("/nowhere"))
    assert view.fits == fits
    assert word in view.words
    assert (view.installed, view.partial_bytes) == (False, 0)


@pytest.mark.parametrize(
    ("ram", "gpus", "best"),
    [(2, (), ""), (4, (), "qwen3-0.6b"), (6, (), "smollm3-3b"), (8, (), "granite-4.0-h-tiny"), (16, (), "qwen3-8b"),
     (32, (), "gpt-oss-20b"), (64, (), "qwen3-30b-a3b"), (32, (12,), "qwen3-14b"), (32, (24,), "qwen3-32b")],
)  # fmt: skip
def test_that_one_offer_is_suggested_that_fits_and_is_quick_enough(
    ram: float, gpus: tuple[float, ...], best: str
) -> None:
    views = view_offers(read_offers(SHIPPED), machine(ram, *gpus), Path("/nowhere"))
    assert [view.offer.id for view in views if view.suggested] == ([best] if best else [])


def test_that_few_cores_are_offered_a_model_with_little_work_a_token() -> None:
    views = view_offers(read_offers(SHIPPED), replace(machine(24), physical_cores=2), Path("/nowhere"))
    assert [view.offer.id for view in views if view.suggested] == ["granite-4.0-h-tiny"]


def test_that_a_large_model_without_a_gpu_is_called_slow() -> None:
    views = {view.offer.id: view for view in view_offers(read_offers(SHIPPED), machine(32), Path("/nowhere"))}
    assert (views["qwen3-14b"].fits, "slow" in views["qwen3-14b"].words) == ("partly", True)
    assert (views["gpt-oss-20b"].fits, "slow" in views["gpt-oss-20b"].words) == ("yes", False)


def test_that_what_is_already_here_is_seen(tmp_path: Path) -> None:
    offer = read_offers(SHIPPED)[0].model_copy(update={"size_bytes": 10})
    folder = tmp_path / offer.id
    folder.mkdir()
    (folder / f"{offer.file}.0123456789abcdef.part").write_bytes(b"1234")
    assert (is_installed(offer, tmp_path), partial_bytes(offer, tmp_path)) == (False, 4)
    (folder / offer.file).write_bytes(b"123456789")
    assert not is_installed(offer, tmp_path)
    (folder / offer.file).write_bytes(b"1234567890")
    assert is_installed(offer, tmp_path)


def _changed(**values: Any) -> str:
    document = json.loads(SHIPPED.read_text(encoding="utf-8"))
    document["offers"][0].update(values)
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    ["{", '{"version": 2, "offers": []}', _changed(extra=1), _changed(file="../../x.gguf"), _changed(file="a/b.gguf"),
     _changed(repo="a/../b"), _changed(id="../x"), _changed(sha256="ABC"), _changed(licence="proprietary"),
     _changed(size_bytes=0), _changed(size_is_exact=False), _changed(id="qwen3-8b"), _changed(file="model.bin")],
)  # fmt: skip
def test_that_a_list_that_is_not_valid_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "offers.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(StorageError, match="missing or damaged"):
        read_offers(file)


def test_that_a_missing_list_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        read_offers(tmp_path / "none.json")


def test_that_every_allowed_host_belongs_to_the_hub() -> None:
    assert all(host == "huggingface.co" or host.endswith(".hf.co") for host in HUB_HOSTS)
    assert len(set(HUB_HOSTS)) == len(HUB_HOSTS)


def test_that_an_offer_is_frozen() -> None:
    offer = read_offers(SHIPPED)[0]
    assert isinstance(offer, ModelOffer)
    with pytest.raises(ValueError, match="frozen"):
        offer.id = "other"  # type: ignore[misc]
