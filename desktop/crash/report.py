"""The text of a crash report: versions, what was going on, stacks, outline of the log; no word of a text or chat."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from desktop.crash.marker import Stage
from desktop.crash.outline_log import outline_of, tail
from desktop.translation import tr

_LIBRARIES = ("PySide6", "llama-cpp-python", "torch", "transformers", "lancedb", "pypdfium2", "numpy", "pydantic")
AQUIFER = "0.1.0"


def report_of(
    logs_dir: Path, *, error: BaseException | None = None, stages: Sequence[Stage] = (), native: str = ""
) -> str:
    """All that is known, for a person to read, copy or save. The home folder is written as ~."""
    parts = [f"Aquifer {AQUIFER}, {time.strftime('%d %b %Y, %H:%M')}", _machine()]
    if stages:
        parts.append(tr("What was going on") + "\n" + "\n".join(f"- {_stage(stage)}" for stage in stages))
    if error is not None:
        parts.append(tr("Error (its message is left out: it may quote a text)") + f"\n{outline_of(error)}")
    if native:
        parts.append(tr("Stacks at the crash") + f"\n{native.strip()}")
    outline = tail(logs_dir)
    parts.append(tr("The last of the log, without values") + "\n" + (outline or tr("(nothing)")))
    return without_home("\n\n".join(parts)) + "\n"


def without_home(text: str, home: Path | None = None) -> str:
    """A path tells the name of the person."""
    folder = str(home or Path.home()).rstrip(os.sep)
    return text.replace(folder, "~") if len(folder) > 1 else text


def _stage(stage: Stage) -> str:
    """Models are named, for a crash may be theirs; documents and chats are not."""
    if stage.kind in ("document", "chat"):
        return Stage(stage.kind, tr("(not named here)")).words
    return stage.words


def _machine() -> str:
    lines = [
        f"Python {platform.python_version()}, {platform.platform()}",
        f"Qt {qVersion()} on {QGuiApplication.platformName() or 'no screen'}, {os.cpu_count()} processors",
    ]
    lines += [f"{name} {version}" for name in _LIBRARIES if (version := _version(name))]
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def title_of(error: BaseException | None) -> str:
    """One sentence for the head of the dialog."""
    if error is None:
        return tr("Aquifer ended unexpectedly")
    return tr("Something went wrong inside Aquifer ({kind})").format(kind=type(error).__name__)
