"""Models with flipped bytes: the reader says what is wrong, or the trial process ends, and this process lives."""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import psutil
import pytest

from engine.catalog.gguf_header import read_header
from engine.core.child_process import ChildProcess
from engine.core.errors import ChildFailed, ModelError
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.adapter_gguf import as_adapter_gguf
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.probe import WORKER
from engine.inference.types import AdapterChoice, LoadSettings, SamplingParams
from tests.tiny_gguf import tiny_gguf
from tests.unit.inference.test_adapter_gguf import matrices, save

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
FLIPS = 200
SETTINGS = LoadSettings(context_length=512, threads=1, use_extra_buffers=False)
# The trial process with the library open and a model of 100 kB; what a damaged header makes it ask for is refused.
MOST_MEMORY_BYTES = 1 << 30


def positions(header_bytes: int, size: int, seed: int) -> list[int]:
    """Three quarters in the header, where numbers decide; the rest anywhere."""
    places = random.Random(seed)
    inside = [places.randrange(header_bytes) for _ in range(FLIPS * 3 // 4)]
    return inside + [places.randrange(size) for _ in range(FLIPS - len(inside))]


def flip(path: Path, position: int, mask: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        value = file.read(1)[0]
        file.seek(position)
        file.write(bytes([value ^ mask]))


@pytest.mark.slow
@pytest.mark.real_models
def test_that_two_hundred_flipped_bytes_of_the_tiny_model_cost_a_sentence_at_most(tmp_path: Path) -> None:
    pytest.importorskip("gguf")
    path = tiny_gguf(tmp_path / "tiny.gguf")
    size = path.stat().st_size
    header_bytes = size - sum(tensor.size_bytes for tensor in read_header(path).tensors)
    places = random.Random(3)
    endings: Counter[str] = Counter()
    child, started, peak = ChildProcess(WORKER), time.monotonic(), 0
    try:
        assert try_to_load(child, path) == "works"
        for position in positions(header_bytes, size, seed=1):
            mask = 1 << places.randrange(8)
            flip(path, position, mask)
            endings[try_to_load(child, path)] += 1
            flip(path, position, mask)
            if child.pid is not None:
                peak = max(peak, peak_memory_bytes(child.pid))
        assert try_to_load(child, path) == "works"
    finally:
        child.close()
    print(dict(endings), f"{peak / 1e6:.0f} MB", f"{time.monotonic() - started:.0f} s")
    assert sum(endings.values()) == FLIPS
    assert endings["found in the header"] > 20
    assert endings["works"] > 20
    assert endings["hung"] == endings["no sentence"] == 0
    assert peak < MOST_MEMORY_BYTES


@pytest.mark.slow
@pytest.mark.real_models
def test_that_flipped_bytes_of_an_adapter_never_end_the_process_that_uses_it(tmp_path: Path) -> None:
    """Adapters are opened in the window's process, and llama.cpp ends it for some of these files (an alpha of text)."""
    pytest.importorskip("gguf")
    base = tiny_gguf(tmp_path / "base.gguf")
    adapter = as_adapter_gguf(save(tmp_path / "a", matrices()), base, tmp_path / "made")
    size = adapter.stat().st_size
    header_bytes = size - sum(tensor.size_bytes for tensor in read_header(adapter).tensors)
    backend = LlamaCppBackend.load(base, SETTINGS, adapter_dir=tmp_path / "cache")
    endings: Counter[str] = Counter()
    try:
        for number, position in enumerate(positions(header_bytes, size, seed=5)):
            flip(adapter, position, 1 << number % 8)
            try:
                backend.set_adapters([AdapterChoice(str(adapter))])
                endings[answer(backend)] += 1
                backend.set_adapters([])
            except ModelError as error:
                endings["refused" if error.user_message.endswith(".") else "no sentence"] += 1
            flip(adapter, position, 1 << number % 8)
        assert answer(backend) == "answered"
    finally:
        backend.close()
    print(dict(endings))
    assert min(endings["refused"], endings["answered"]) > 20
    assert endings["no sentence"] == 0


def answer(backend: LlamaCppBackend) -> str:
    items = list(backend.generate("Hello", SamplingParams(max_tokens=2), CancelToken()))
    return "answered" if items else "nothing"


def try_to_load(child: ChildProcess, path: Path) -> str:
    """How it ends: by our reader, by llama.cpp's own error, by a crash of the trial process, or with an answer."""
    try:
        read_header(path)
    except ModelError as error:
        return "found in the header" if error.user_message.endswith(".") else "no sentence"
    try:
        child.call({"path": str(path), "settings": asdict(SETTINGS)}, timeout_s=30)
    except ChildFailed as error:
        return "hung" if error.exit_code is None else "trial process ended"
    except ModelError as error:
        return "refused by the library" if error.user_message else "no sentence"
    return "works"


def peak_memory_bytes(pid: int) -> int:
    """The most memory a process ever held, where the system tells; else what it holds now."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
        return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return int(psutil.Process(pid).memory_info().rss) if psutil.pid_exists(pid) else 0


@pytest.mark.slow
@pytest.mark.real_models
def test_that_two_hundred_flipped_bytes_of_the_starter_are_read_or_refused(tmp_path: Path) -> None:
    """The reader alone, on the real file with all its weights: it never fails otherwise, and takes little."""
    path = tmp_path / "starter.gguf"
    shutil.copyfile(STARTER, path)
    size = path.stat().st_size
    header_bytes = size - sum(tensor.size_bytes for tensor in read_header(path).tensors)
    process = psutil.Process()
    before, endings = process.memory_info().rss, Counter[str]()
    for number, position in enumerate(positions(header_bytes, size, seed=2)):
        flip(path, position, 1 << number % 8)
        try:
            header = read_header(path)
            endings["read"] += 1
            assert header.expected_bytes <= size
        except ModelError as error:
            endings["refused" if error.user_message.startswith("starter.gguf") else "no sentence"] += 1
        flip(path, position, 1 << number % 8)
    print(dict(endings), f"{(process.memory_info().rss - before) / 1e6:.0f} MB more")
    assert min(endings["refused"], endings["read"]) > 20
    assert endings["no sentence"] == 0
    assert process.memory_info().rss - before < 200 << 20
