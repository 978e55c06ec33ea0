"""`python3 installer/lock.py [--upgrade]`: writes the lock files from pyproject.toml with uv; installs nothing.

For maintainers only; neither run.py nor test.py uses it. Versions that are locked stay unless --upgrade is given.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from installer import lock_file  # noqa: E402

FOLDER = ROOT / "installer"
# What builds llama-cpp-python (its build-system.requires, plus the two programs it calls).
BUILD_TOOLS = ("scikit-build-core>=0.9.2", "cmake>=3.21,<5", "ninja>=1.11")
_HEADER = (
    "# Written by installer/lock.py from pyproject.toml; do not edit. A file without one of these hashes is refused.\n"
)


def main() -> int:
    """Write all lock files; returns the exit code."""
    upgrade = "--upgrade" in sys.argv[1:]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run_time = project["project"]["dependencies"]
    whole = _resolve("requirements.lock", run_time, upgrade=upgrade)
    _write("requirements.lock", lock_file.strip(whole, lock_file.LEFT_OUT))
    llama = [entry for entry in lock_file.parse(whole) if entry.name == "llama-cpp-python"]
    _write("requirements-llama.lock", llama[0].text + "\n")
    source = [entry.text + "\n" for entry in lock_file.parse(whole) if entry.name in lock_file.FROM_SOURCE]
    _write("requirements-source.lock", "".join(source))
    # Resolved together with the run-time packages, then without them: no package is pinned in two files.
    both = _resolve("requirements-dev.lock", [*run_time, *project["dependency-groups"]["dev"]], upgrade=upgrade)
    known = {entry.name for entry in lock_file.parse(whole)}
    _write("requirements-dev.lock", lock_file.strip(both, known))
    _write(
        "requirements-build.lock",
        lock_file.strip(_resolve("requirements-build.lock", BUILD_TOOLS, upgrade=upgrade), ()),
    )
    _write("requirements-pip.lock", lock_file.strip(_resolve("requirements-pip.lock", ("pip",), upgrade=upgrade), ()))
    return 0


def _resolve(name: str, wanted: list[str] | tuple[str, ...], *, upgrade: bool) -> str:
    """What uv makes of these requirements for Python 3.11 and later on all platforms."""
    command = [
        os.environ.get("UV", "uv"), "pip", "compile", "--quiet", "--python-version", "3.11", "--universal",
        "--generate-hashes", "--no-header", "--no-annotate",
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "wanted.in"
        source.write_text("".join(f"{line}\n" for line in wanted), encoding="utf-8")
        pinned = Path(folder) / "pinned.txt"
        if not upgrade:
            run_time = [
                FOLDER / "requirements.lock",
                FOLDER / "requirements-source.lock",
                FOLDER / "requirements-llama.lock",
            ]
            files = [FOLDER / name, *(run_time if name in ("requirements.lock", "requirements-dev.lock") else [])]
            files = list(dict.fromkeys(files))
            old = "".join(path.read_text(encoding="utf-8") for path in files if path.exists())
            pinned.write_text(old, encoding="utf-8")
        # uv keeps the versions it finds in the output file.
        subprocess.run([*command, str(source), "-o", str(pinned)], check=True, stdout=subprocess.DEVNULL)
        return _without_bound(pinned.read_text(encoding="utf-8"))


def _without_bound(text: str) -> str:
    """The lock without the bounds of `tool.uv.environments`, true for every Python that the set-up takes."""
    for bound in ("python_full_version < '3.14'", "sys_platform != 'emscripten'"):
        text = text.replace(f" ; {bound} \\\n", " \\\n").replace(f"{bound} and ", "").replace(f" and {bound}", "")
    return text


def _write(name: str, text: str) -> None:
    entries = lock_file.parse(text)
    (FOLDER / name).write_text(_HEADER + text, encoding="utf-8")
    print(f"{name}: {len(entries)} packages")


if __name__ == "__main__":
    sys.exit(main())
