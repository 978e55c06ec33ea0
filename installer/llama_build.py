"""Builds llama-cpp-python once for this kind of computer and installs it; knows nothing of models."""

from __future__ import annotations

import os
import platform
import re
import shlex
import shutil
import sys
from pathlib import Path

from installer.layout import Layout
from installer.problems import SetupProblem, explain
from installer.session import Session
from installer.stamps import fingerprint
from installer.wheel_cache import WheelCache

_LOCK = "requirements-llama.lock"
_TOOLS_LOCK = "requirements-build.lock"
_TRIM = "llama_trim.cmake"
FLAGS_VARIABLE = "AQUIFER_LLAMA_FLAGS"
_NINJA = re.compile(r"^\s*\[(\d+)/(\d+)\] ")


def cmake_flags(machine: str) -> tuple[str, ...]:
    """How llama.cpp is built for a `platform.machine()`.

    On x86-64: no tuning to the building computer (its AMX path crashes, and the wheel may be used elsewhere) but one
    CPU library for each generation, from which the engine loads the best that the computer can run. Elsewhere the
    variants ask for newer compilers than the distributions have, so there the one portable build is taken.
    """
    common = ("-DGGML_NATIVE=OFF", "-DLLAVA_BUILD=OFF", "-DGGML_OPENMP=ON", *extra_flags())
    if machine in ("x86_64", "AMD64"):
        return (*common, "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON")
    return common


def extra_flags() -> tuple[str, ...]:
    """What the person adds, such as `-DGGML_CUDA=ON` or `-DGGML_VULKAN=ON` where those tools are installed."""
    return tuple(shlex.split(os.environ.get(FLAGS_VARIABLE, "")))


def cache_key(layout: Layout) -> str:
    """Names a build by all it depends on: version and hash, flags, tools, platform. Not Python: the wheel fits all."""
    libc = "-".join(platform.libc_ver())
    content = fingerprint(
        layout.installer / _LOCK,
        layout.installer / _TOOLS_LOCK,
        layout.installer / _TRIM,
        " ".join(cmake_flags(platform.machine())),
        f"{sys.platform} {platform.machine()} {libc}",
    )
    return f"llama-cpp-python-{content[:16]}"


def inputs(layout: Layout) -> str:
    return fingerprint(layout.python_version, cache_key(layout))


def is_built(layout: Layout) -> bool:
    """Whether no compiler is needed any more."""
    return WheelCache(layout.cache).get(cache_key(layout)) is not None


def install(session: Session) -> list[Path]:
    """Install the wheel from the cache, building it first if it is not there; returns what must stay there."""
    layout = session.layout
    cache = WheelCache(layout.cache)
    wheel = cache.get(cache_key(layout))
    if wheel is None:
        wheel = cache.put(cache_key(layout), _build(session))
        shutil.rmtree(layout.temporary, ignore_errors=True)
    session.screen.progress("installing")
    # --force-reinstall: an interrupted or differently built copy has the same version number.
    session.pip(
        ["install", "--no-deps", "--no-index", "--force-reinstall", wheel],
        what="Installing the built llama-cpp-python",
    )
    _require_loadable(session)
    package = layout.site_packages / "llama_cpp"
    libraries = [path for pattern in ("*.so", "*.dylib") for path in sorted((package / "lib").glob(pattern))]
    variants = sorted((layout.site_packages / "bin").glob("libggml-cpu*"))
    return [package / "__init__.py", *libraries, *variants, *layout.site_packages.glob("llama_cpp_python-*.dist-info")]


def progress_of(line: str) -> int | None:
    """Per cent from a line of ninja (`[41/387] Building ...`); None if it is another line."""
    found = _NINJA.match(line)
    return 100 * int(found[1]) // int(found[2]) if found and int(found[2]) else None


def parallel_jobs(cpus: int, free_bytes: int | None) -> int:
    """Compilers at a time: one a CPU, but each may take about 1 GB of memory."""
    return max(1, cpus if free_bytes is None else min(cpus, free_bytes // (1 << 30)))


def _build(session: Session) -> Path:
    layout = session.layout
    tools = layout.temporary / "build-tools"
    session.screen.progress("fetching the build tools")
    session.pip(
        [
            "install",
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
            "--target",
            tools,
            "-r",
            layout.installer / _TOOLS_LOCK,
        ],
        what="Fetching the build tools for llama.cpp",
    )
    trim = shlex.quote(str(layout.installer / _TRIM))
    flags = (*cmake_flags(platform.machine()), f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={trim}")
    output = layout.temporary / "built"
    session.screen.progress("fetching the source (77 MB)")
    # --no-cache-dir: pip keeps built wheels by name and version alone, whatever CMAKE_ARGS they were built with.
    command: list[str | Path] = [
        layout.python, "-m", "pip", "wheel", "-v", "--no-deps", "--no-cache-dir", "--no-build-isolation",
        "--no-binary=llama-cpp-python", "--require-hashes", "-r", layout.installer / _LOCK, "-w", output,
    ]  # fmt: skip
    outcome = session.commands.try_run(command, on_line=_Progress(session).line, environment=_environment(tools, flags))
    if outcome.code:
        raise _explain_build(outcome.output, outcome.code)
    wheels = sorted(output.glob("llama_cpp_python-*.whl"))
    if len(wheels) != 1:
        raise SetupProblem("The build of llama.cpp left no wheel.", "Read the log, and start the same command again.")
    return wheels[0]


def _environment(tools: Path, flags: tuple[str, ...]) -> dict[str, str]:
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return {
        "CMAKE_ARGS": " ".join(flags),
        "CMAKE_GENERATOR": "Ninja",
        "CMAKE_BUILD_PARALLEL_LEVEL": str(parallel_jobs(cpus, _free_memory())),
        "PYTHONPATH": str(tools),
        "PATH": f"{tools / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}",
    }


class _Progress:
    def __init__(self, session: Session) -> None:
        self._screen = session.screen

    def line(self, line: str) -> None:
        percent = progress_of(line)
        if percent is not None:
            self._screen.progress(f"{percent} %")
        elif "Configuring CMake" in line:
            self._screen.progress("looking at the compiler")


def _explain_build(output: str, code: int) -> SetupProblem:
    failed = re.search(r"error: unrecognized command[- ]line option ‘?'?(\S+?)[’']", output)
    if failed:
        return SetupProblem(
            f"The build of llama.cpp failed: the compiler is too old (it does not know {failed[1]}).",
            "Install GCC 11 or newer (Debian, Ubuntu: sudo apt install build-essential), or set CC and CXX to it.",
        )
    return explain("The build of llama.cpp", output, code)


def _require_loadable(session: Session) -> None:
    outcome = session.commands.try_run([session.layout.python, "-c", "import llama_cpp"])
    if outcome.code == 0:
        return
    missing = re.search(r"(lib\S+\.so\S*): cannot open shared object file", outcome.output)
    if missing:
        from installer.qt_libraries import package_of

        package = package_of(missing[1]) or f"the package that has {missing[1]}"
        raise SetupProblem(
            f"llama.cpp needs {missing[1]}, which is missing.", f"Debian, Ubuntu: sudo apt install {package}"
        )
    raise explain("Loading the built llama.cpp", outcome.output, outcome.code)


def _free_memory() -> int | None:
    try:
        found = re.search(r"^MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text(encoding="ascii"), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None
