"""Reads and trims requirement files with hashes; knows nothing of pip or of what is installed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# There are no wheels of these: they are built here (plain Python, some seconds), from a lock of their own.
FROM_SOURCE = ("gptqmodel", "defuser", "device-smi", "langdetect", "logbar", "tokenicer")
# gptqmodel asks for these and a GPTQ model never needs them: calibration data, pictures, kernels that want a compiler.
# pypcre could only be built with Python's headers. `engine/inference/torch_gptq.py` does without them.
# unstructured asks for the rest: a client of a service on the network and compiled measures of quality. Its `installer`
# would stand in the way of the package of that name here. openvino asks for its telemetry, which looks up a host's name
# when it is imported; without it, openvino uses a stand-in of its own that does nothing.
UNUSED = (
    "maturin", "ninja", "pypcre", "torchao",
    "aiofiles", "installer", "llvmlite", "numba", "requests-toolbelt", "unstructured-client",
    "openvino-telemetry",
)  # fmt: skip
# Not in requirements.lock: torch comes by version alone (each platform has its own build, some computers their own
# wheel) and brings what its build needs; llama-cpp-python is built here, from its own lock.
LEFT_OUT = ("torch", "triton", "nvidia-*", "cuda-*", "llama-cpp-python", *FROM_SOURCE, *UNUSED)

_HEAD = re.compile(
    r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==(?P<version>[^\s;\\]+)\s*(?:;(?P<marker>[^\\]*))?"
)


@dataclass(frozen=True)
class Requirement:
    """One pinned package with the lines it takes in the file."""

    name: str
    version: str
    marker: str
    text: str


def parse(text: str) -> list[Requirement]:
    """The packages of a lock file. Raises `ValueError` for one without a hash."""
    found: list[Requirement] = []
    for block in _blocks(text):
        head = _HEAD.match(block)
        if head is None:
            raise ValueError(f"not a pinned requirement: {block.splitlines()[0]!r}")
        if "--hash=sha256:" not in block:
            raise ValueError(f"{head['name']} has no hash")
        found.append(Requirement(normalised(head["name"]), head["version"], (head["marker"] or "").strip(), block))
    return found


def strip(text: str, names: Iterable[str]) -> str:
    """The lock without the packages of these names (`nvidia-*` means all that begin so) and without comments."""
    patterns = [re.compile(re.escape(name).replace(r"\*", ".*")) for name in names]
    kept = [entry.text for entry in parse(text) if not any(p.fullmatch(entry.name) for p in patterns)]
    return "".join(block + "\n" for block in kept)


def expected_count(text: str, platform: str) -> int:
    """About how many of them belong to this `sys.platform`; markers on the Python version are not looked at."""
    others = {"win32", "emscripten", "linux", "darwin"} - {platform}
    names = {e.name for e in parse(text) if not any(f"sys_platform == '{other}'" in e.marker for other in others)}
    return len(names)


def normalised(name: str) -> str:
    """The name as package indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _blocks(text: str) -> list[str]:
    """Each requirement with its continuation lines; comments are left out."""
    blocks: list[str] = []
    continued = False
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if continued:
            blocks[-1] += "\n" + line
        else:
            blocks.append(line)
        continued = line.rstrip().endswith("\\")
    return blocks
