"""One library, one CPU backend, no second copy of ggml. Each process-wide fact is checked in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.core.paths import program_root
from engine.inference.llama_library import (
    AVOIDED_VARIANTS,
    NativeLog,
    gpu_backends,
    library,
    rank_variants,
    variant_folders,
)

_SCRIPT = """
import json
from concurrent.futures import ThreadPoolExecutor
from engine.inference.llama_library import library
with ThreadPoolExecutor(4) as pool:
    found = {id(item) for item in pool.map(lambda _: library(), range(8))}
api = library().api
maps = sorted({line.split()[-1] for line in open("/proc/self/maps") if "libggml" in line or "libllama" in line})
print(json.dumps({"objects": len(found), "registered": api._lib.ggml_backend_reg_count(),
                  "variant": library().variant, "maps": maps}))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_that_one_ggml_and_one_cpu_backend_are_opened() -> None:
    run = subprocess.run(
        [sys.executable, "-c", _SCRIPT], cwd=program_root(), capture_output=True, text=True, check=True
    )
    facts = json.loads(run.stdout)
    names = [Path(path).name for path in facts["maps"]]
    assert facts["objects"] == 1
    assert facts["registered"] == 1
    assert sum(name.startswith(("libggml.so", "libggml-base.so")) for name in names) <= 2
    assert len([name for name in names if name.startswith("libllama")]) == 1
    assert facts["variant"] not in AVOIDED_VARIANTS
    assert run.stderr == ""


def test_that_the_best_variant_this_cpu_can_run_is_first_and_the_amx_one_is_left_out() -> None:
    import llama_cpp

    ranked = rank_variants(variant_folders(llama_cpp))
    if not ranked:
        assert library().variant == "built-in"
        return
    scores = [variant.score for variant in ranked]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] > 0
    assert not {variant.name for variant in ranked} & AVOIDED_VARIANTS
    assert library().variant == ranked[0].name


def test_that_files_that_are_no_backend_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "libggml-cpu-broken.so").write_bytes(b"not a library")
    (tmp_path / "libggml-cpu-notes.txt").write_bytes(b"text")
    assert rank_variants([tmp_path, tmp_path / "absent"]) == []


def test_that_gpu_code_is_found_beside_the_cpu_code_once_each(tmp_path: Path) -> None:
    first, second = tmp_path / "lib", tmp_path / "bin"
    for folder, names in (
        (first, ["libggml-base.so", "libggml-cuda.so", "libggml.so.0"]),
        (second, ["libggml-cuda.so", "libggml-vulkan.so", "libggml-cpu-zen4.so", "libggml-vulkan.txt"]),
    ):
        folder.mkdir()
        for name in names:
            (folder / name).write_bytes(b"")
    found = gpu_backends([first, second, tmp_path / "absent"])
    assert found == [first / "libggml-cuda.so", second / "libggml-vulkan.so"]


def test_that_only_warnings_and_errors_of_a_load_are_collected() -> None:
    log = NativeLog()
    log.write(4, b"before\n", None)
    with log.collecting() as lines:
        log.write(2, b"info\n", None)
        log.write(5, b"more info\n", None)
        log.write(3, b"bad \xff thing\n", None)
        log.write(5, b"and more\n", None)
        log.write(4, b"worse", None)
        log.write(5, b"\n", None)
    log.write(4, b"after\n", None)
    assert lines == ["bad \ufffd thing", "and more", "worse"]
