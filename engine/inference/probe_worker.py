"""The child process of `probe`: loads one model and computes a few tokens; whatever happens, only this process ends."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from engine.core.errors import ModelUnsupported
from engine.core.frames import Header
from engine.core.jobs import CancelToken
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.machine import llama_gpus
from engine.inference.trial_memory import listening, measured, resident_bytes
from engine.inference.types import ChatMessage, LoadSettings, SamplingParams

_TURNS = (ChatMessage("system", "Answer."), ChatMessage("user", "Hello"))
# More than one batch row (matrix code) and single rows (vector code) are both tried.
_NEW_TOKENS = 4
_TEMPLATE_MEMORY_BYTES = 1 << 30


def handle(request: Header, _blob: bytes, report: Callable[[Header], None]) -> tuple[Header, bytes]:
    """Load with the settings of the request and answer "Hello"; raises what the backend raises.

    The answer has `measured`: what that took, as `DeviceNeed`s.
    """
    asked = request["settings"]
    settings = LoadSettings(**asked | {"tensor_split": tuple(asked.get("tensor_split", ()))})
    last = time.monotonic()

    def progress(fraction: float) -> None:
        nonlocal last
        if time.monotonic() - last > 1.0:
            last = time.monotonic()
            report({"loaded": fraction})

    before, resident = llama_gpus(), resident_bytes()
    with listening() as buffers:
        backend = LlamaCppBackend.load(Path(request["path"]), settings, on_progress=progress)
    try:
        with _memory_for_template():
            prompt = backend.render(_TURNS)
        for _ in backend.generate(prompt, SamplingParams(max_tokens=_NEW_TOKENS), CancelToken()):
            pass
        needs = measured(buffers, resident_bytes() - resident, before, llama_gpus())
    except MemoryError as error:
        raise ModelUnsupported("The chat template of the model needs too much memory.", "") from error
    finally:
        backend.close()
    return {"loaded": True, "measured": [asdict(need) for need in needs]}, b""


@contextlib.contextmanager
def _memory_for_template() -> Iterator[None]:
    """A template that doubles a text without end fails here instead of eating the machine (where limits exist)."""
    try:
        import resource

        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + _TEMPLATE_MEMORY_BYTES, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
