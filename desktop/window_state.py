"""What the window remembers of itself (window.json in the profile); knows nothing of chats or settings."""

from __future__ import annotations

import logging
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from PySide6.QtCore import QIODevice, QSaveFile

log = logging.getLogger(__name__)


class WindowFacts(BaseModel):
    """Everything that is remembered; an unknown key is dropped by starting afresh, nothing of value is in here."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    version: int = 1
    geometry: str = ""
    maximized: bool = False
    sidebar_shown: bool = True
    panel_width: int = 460
    selected_chat: str = ""
    disclaimer_seen: bool = False
    zoom: float = 0.0


class WindowState:
    """`facts` now; `save()` writes them atomically."""

    def __init__(self) -> None:
        self.facts = WindowFacts()
        self._file: Path | None = None

    def open(self, profile: Path) -> None:
        """Read window.json of the profile; a missing or damaged file gives the defaults."""
        self._file = profile / "window.json"
        try:
            self.facts = WindowFacts.model_validate_json(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.facts = WindowFacts()
        except (OSError, ValidationError, UnicodeDecodeError) as error:
            log.warning("window.json is not used: %s", error)
            self.facts = WindowFacts()

    def save(self) -> None:
        """A full disk costs the geometry, nothing else, so it is only logged."""
        if self._file is None or not self._file.parent.is_dir():
            return
        target = QSaveFile(str(self._file))
        if not target.open(QIODevice.OpenModeFlag.WriteOnly):
            log.warning("window.json cannot be written: %s", target.errorString())
            return
        target.write(self.facts.model_dump_json(indent=2).encode())
        if not target.commit():
            log.warning("window.json was not written: %s", target.errorString())
