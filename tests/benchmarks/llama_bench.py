"""Reading and writing speed beside llama.cpp's own `llama-bench`, round by round in one run; knows no other benchmark.

    python -m tests.benchmarks.llama_bench --build FOLDER      # once: the program, from the locked sources (10 minutes)
    python -m tests.benchmarks.llama_bench --program FOLDER [--model FILE] [--lengths 128 1024 3000] [--rounds 5]

The program is linked to the very libraries the engine uses, so that only the loops differ. `llama-bench` neither
samples nor turns tokens into text: what we do beside computing counts against us.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

from engine.core.jobs import CancelToken
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.llama_library import library, rank_variants, variant_folders
from engine.inference.llama_native import physical_cores
from engine.inference.types import GenerationEnd, GenerationStats, LoadSettings, SamplingParams
from tests.benchmarks.material import LLM, ROOT

_TEXT = "The harbour office keeps a record of every ship, its cargo, its crew and the weather of the day. "
_VERSION = "llama-cpp-python==0.3.36"


def build(folder: Path) -> None:
    """Fetch the locked sources, compile `llama-bench`, put it beside links to the engine's own libraries."""
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip"]
    subprocess.run([*pip, "download", "--no-binary=:all:", "--no-deps", _VERSION, "-d", folder], check=True)
    subprocess.run([*pip, "install", "--target", folder / "tools", "cmake", "ninja"], check=True)
    with tarfile.open(next(folder.glob("llama_cpp_python-*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    source = next(folder.glob("llama_cpp_python-*/vendor/llama.cpp"))
    tools = folder / "tools" / "bin"
    environment = {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(folder / "tools"),
    }
    flags = ("GGML_NATIVE=OFF", "GGML_BACKEND_DL=ON", "BUILD_SHARED_LIBS=ON", "LLAMA_BUILD_TOOLS=ON",
             "LLAMA_BUILD_COMMON=ON", "LLAMA_BUILD_TESTS=OFF", "LLAMA_BUILD_EXAMPLES=OFF", "LLAMA_BUILD_SERVER=OFF",
             "LLAMA_OPENSSL=OFF", "CMAKE_BUILD_TYPE=Release")  # fmt: skip
    work = folder / "build"
    configure = [str(tools / "cmake"), "-S", str(source), "-B", str(work), "-G", "Ninja", *(f"-D{f}" for f in flags)]
    subprocess.run(configure, check=True, env=environment)
    subprocess.run([str(tools / "ninja"), "-C", str(work), "llama-bench"], check=True, env=environment)
    for path in (work / "bin").glob("*llama-*"):
        shutil.copy(path, folder / path.name)
    link_libraries(folder)


def link_libraries(folder: Path) -> None:
    """Put links to the engine's libllama, libggml and the CPU code it would choose into `folder`."""
    import llama_cpp

    home = Path(llama_cpp.__file__).parent
    best = rank_variants(variant_folders(llama_cpp))
    for path in [*(home / "lib").glob("*.so*"), *([best[0].path] if best else [])]:
        (folder / path.name).unlink(missing_ok=True)
        (folder / path.name).symlink_to(path)


def measure(program: Path, model: Path, lengths: list[int], rounds: int, new_tokens: int) -> dict[str, Any]:
    """Median speeds (tokens per second) and median of the ratios of the rounds, for each prompt length."""
    threads = physical_cores()
    context = max(lengths) + new_tokens + 512
    backend = LlamaCppBackend.load(model, LoadSettings(context_length=context, threads=threads))
    backend.prompt_lookup = False  # guessed tokens have a benchmark of their own; here the loops are compared
    result: dict[str, Any] = {"threads": threads, "cpu_code": library().variant, "new_tokens": new_tokens}
    ours(backend, "warm up", 64, 8)
    for length in lengths:
        mine: list[tuple[float, float]] = []
        bare: list[tuple[float, float]] = []
        for number in range(rounds):
            # `llama-bench` begins each run with one that does not count; so do we.
            ours(backend, f"warm {number}-{length}", length, 2)
            mine.append(ours(backend, f"{number}-{length}", length, new_tokens))
            bare.append(theirs(program, model, length, new_tokens, threads))
        for column, name in enumerate(("prefill", "decode")):
            ratios = [a[column] / b[column] for a, b in zip(mine, bare, strict=True)]
            result[f"{name}_{length}_tok_s"] = round(statistics.median(row[column] for row in mine), 1)
            result[f"{name}_{length}_llama_bench"] = round(statistics.median(row[column] for row in bare), 1)
            result[f"{name}_{length}_ratio"] = round(statistics.median(ratios), 3)
            result[f"{name}_{length}_ratios"] = " ".join(f"{ratio:.2f}" for ratio in sorted(ratios))
    backend.close()
    return result


def ours(backend: LlamaCppBackend, first_words: str, length: int, new_tokens: int) -> tuple[float, float]:
    """Reading and writing speed of the backend; `first_words` differ each time, so that nothing is cached."""
    stats = generate(backend, exactly(backend, f"{first_words}: {_TEXT * (length // 10)}", length), new_tokens)
    assert stats.prompt_tokens == length
    seconds, tokens = max(stats.decode_s, 1e-9), stats.completion_tokens - 1
    return (stats.prompt_tokens - stats.cached_tokens) / stats.ttft_s, tokens / seconds


def exactly(backend: LlamaCppBackend, text: str, length: int) -> str:
    """The beginning of `text` that has exactly `length` tokens: some lengths suit the matrix code better."""
    native = backend._native
    tokens = native.tokenize(text, add_special=True)[:length]
    for count in range(length, length - 8, -1):
        cut = b"".join(native.piece(number) for number in tokens[:count]).decode("utf-8", "ignore")
        for filled in (cut + " the" * (length - count), cut):
            if len(native.tokenize(filled, add_special=True)) == length:
                return filled
    raise RuntimeError(f"no text of {length} tokens was found")


def generate(backend: LlamaCppBackend, prompt: str, new_tokens: int) -> GenerationStats:
    for item in backend.generate(prompt, SamplingParams(max_tokens=new_tokens), CancelToken()):
        if isinstance(item, GenerationEnd):
            if item.stats.completion_tokens < new_tokens // 2:
                raise RuntimeError("the model ended its text too early to be measured")
            return item.stats
    raise AssertionError("a generation without an end")


def theirs(program: Path, model: Path, length: int, new_tokens: int, threads: int) -> tuple[float, float]:
    """`llama-bench`: reading `length` tokens; writing `new_tokens` after them."""
    reading = _llama_bench(program, model, threads, ["-p", str(length), "-n", "0"])
    writing = _llama_bench(program, model, threads, ["-p", "0", "-n", str(new_tokens), "-d", str(length)])
    return reading, writing


def _llama_bench(program: Path, model: Path, threads: int, test: list[str]) -> float:
    environment = {**os.environ, "LD_LIBRARY_PATH": str(program)}
    command = [program / "llama-bench", "-m", model, "-t", str(threads), "-r", "1", "-o", "json", *test]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return float(json.loads(done.stdout)[0]["avg_ts"])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, metavar="FOLDER")
    parser.add_argument("--program", type=Path, metavar="FOLDER", default=ROOT / "build" / "llama-bench")
    parser.add_argument("--model", type=Path, default=LLM)
    parser.add_argument("--lengths", type=int, nargs="+", default=[128, 1024, 3000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--new-tokens", type=int, default=64)
    options = parser.parse_args()
    if options.build is not None:
        build(options.build)
        return
    if not (options.program / "llama-bench").is_file():
        parser.error("there is no llama-bench; build it with --build FOLDER")
    print(json.dumps(measure(options.program, options.model, options.lengths, options.rounds, options.new_tokens)))


if __name__ == "__main__":
    main()
