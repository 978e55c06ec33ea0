"""`.venv/bin/python installer/licences.py`: writes LICENCES.md from the installed packages; judges by their metadata.

For maintainers only. Ends with exit code 1 if a package has a licence that Aquifer must not depend on.
"""

from __future__ import annotations

import re
import sys
from email.message import Message
from importlib import metadata
from pathlib import Path
from typing import cast

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from installer import lock_file  # noqa: E402

# Read in the package's own files where its metadata says nothing or too much.
_STATED: dict[str, str] = {}
_FORBIDDEN = re.compile(r"(?<!L)(?:A?GPL|Affero)|GNU General Public", re.IGNORECASE)
_LOCKS = (
    ("requirements.lock", "the program"),
    ("requirements-source.lock", "the program"),
    ("requirements-dev.lock", "the tests only"),
)


_NOTE = """\
# Licences of the packages

Written by `installer/licences.py` from the packages' own metadata. Nothing here is GPL- or AGPL-only. Two notes:

- PySide6 and shiboken6 are used under the LGPL-3.0: as separate, replaceable libraries. The PySide6 wheels also hold
  modules of Qt that are GPL-only (Charts, DataVisualization, Graphs, HttpServer, NetworkAuth, Quick3D, VirtualKeyboard
  and others). Aquifer must not import them, and a packaged Aquifer must not ship them.
- On Linux the default build of torch brings NVIDIA's libraries (proprietary, free to use); they are not in our locks,
  and a packaged Aquifer takes the CPU build.

"""


def main() -> int:
    """Write the table; returns the exit code."""
    rows, bad = [], []
    names = [(entry.name, use) for lock, use in _LOCKS for entry in _entries(lock)]
    for name, use in sorted({("torch", "the program"), ("llama-cpp-python", "the program"), *names}):
        try:
            package = cast("Message", metadata.metadata(name))
        except metadata.PackageNotFoundError:
            continue
        licence = _STATED.get(name) or licence_of(package)
        rows.append(f"| {package['Name']} | {package['Version']} | {licence} | {use} |")
        if not licence or (_FORBIDDEN.search(licence) and " OR " not in licence):
            bad.append(f"{name}: {licence or 'no licence stated'}")
    text = _NOTE
    text += "| package | version | licence | needed by |\n| --- | --- | --- | --- |\n" + "\n".join(rows) + "\n"
    (ROOT / "installer" / "LICENCES.md").write_text(text, encoding="utf-8")
    print(f"{len(rows)} packages; " + ("; ".join(bad) if bad else "none with a licence that forbids our use"))
    return 1 if bad else 0


def licence_of(package: Message) -> str:
    """The SPDX expression, else the classifiers, else the first line of the free text."""
    expression = package.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [
        str(c).rsplit(" :: ", 1)[-1] for c in package.get_all("Classifier") or [] if c.startswith("License ::")
    ]
    free = str(package.get("License") or "").strip().splitlines()[:1]
    specific = [name for name in classifiers if name != "OSI Approved"]
    return " OR ".join(specific) or (free[0][:80] if free else "")


def _entries(lock: str) -> list[lock_file.Requirement]:
    return lock_file.parse((ROOT / "installer" / lock).read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
