"""Where the installer reads and writes; knows nothing of what is in the files."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from installer.python_version import NEWEST, OLDEST


@dataclass(frozen=True)
class Layout:
    """All paths of one checkout; `cache` is shared by all checkouts of a person."""

    root: Path
    cache: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        return self.venv / "bin" / "python"

    @property
    def python_version(self) -> str:
        """`3.11`: of the environment if there is one, so that another `python3` does not throw it away."""
        return _configured_version(self.venv / "pyvenv.cfg") or f"{sys.version_info[0]}.{sys.version_info[1]}"

    @property
    def site_packages(self) -> Path:
        return self.venv / "lib" / f"python{self.python_version}" / "site-packages"

    @property
    def stamps(self) -> Path:
        return self.venv / ".aquifer"

    @property
    def temporary(self) -> Path:
        """Inside the environment: the same disk as the target, and emptied by the next run after a crash."""
        return self.venv / ".tmp"

    @property
    def log(self) -> Path:
        return self.root / ".venv-install.log"

    @property
    def lock(self) -> Path:
        return self.root / ".venv-install.lock"

    @property
    def installer(self) -> Path:
        return self.root / "installer"

    @property
    def models(self) -> Path:
        return self.root / "resources" / "models"

    @property
    def starter_models(self) -> Path:
        return self.root / "resources" / "starter_models.json"


def layout_of(root: Path) -> Layout:
    """The layout of a checkout with the platform's own cache folder."""
    configured = os.environ.get("XDG_CACHE_HOME", "")
    if configured and Path(configured).is_absolute():
        cache = Path(configured)
    elif sys.platform == "darwin":
        cache = Path.home() / "Library" / "Caches"
    else:
        cache = Path.home() / ".cache"
    return Layout(root, cache / "aquifer" / "wheels")


def _configured_version(configuration: Path) -> str:
    try:
        lines = configuration.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "version":
            parts = value.strip().split(".")[:2]
            if len(parts) == 2 and all(part.isdigit() for part in parts):
                return ".".join(parts) if OLDEST <= (int(parts[0]), int(parts[1])) <= NEWEST else ""
    return ""
