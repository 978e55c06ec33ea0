"""Small models that several contract tests use, made once in a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tiny_models import tiny_llama


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A chat model of two layers as a Hugging Face folder."""
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny")
