"""transformers keeps the backend contract: a small model made here, in every precision this computer runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.catalog.hf_folder import describe_hf_folder
from engine.inference.backend import Backend
from engine.inference.transformers_backend import TransformersBackend
from engine.inference.types import LoadSettings
from tests.contract.backend_contract import BackendContract
from tests.tiny_models import tiny_llama

SETTINGS = LoadSettings(context_length=2048)


def load(folder: Path, settings: LoadSettings = SETTINGS) -> TransformersBackend:
    return TransformersBackend.load(describe_hf_folder(folder, "file"), settings)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough that reading a long prompt takes a while, so that it can be stopped on the way."""
    return tiny_llama(tmp_path_factory.mktemp("models") / "small", layers=16, hidden=256)


@pytest.fixture(scope="module")
def loaded(small: Path) -> Iterator[TransformersBackend]:
    backend = load(small)
    yield backend
    backend.close()


@pytest.mark.real_models
@pytest.mark.slow
class TestTransformersBackend(BackendContract):
    @pytest.fixture
    def backend(self, loaded: TransformersBackend, small: Path, request: pytest.FixtureRequest) -> Iterator[Backend]:
        if "closed" not in request.node.name:
            yield loaded
            return
        own = load(small)
        yield own
        own.close()
