"""The scripted fake keeps the backend contract, so that tests built on it mean something."""

from __future__ import annotations

import pytest

from engine.inference.backend import Backend
from tests.contract.backend_contract import BackendContract
from tests.fakes_inference import ScriptedBackend


class TestScriptedBackend(BackendContract):
    @pytest.fixture
    def backend(self) -> Backend:
        return ScriptedBackend(context_length=2048, token_delay_s=0.002, prompt_delay_s=0.02)
