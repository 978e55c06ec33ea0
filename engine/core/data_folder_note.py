"""The small file that says where the profile lies when it was moved; knows nothing of how it is moved.

It lies in the user's settings folder of the platform, not in the profile. `--data-dir` and `AQUIFER_DATA_DIR` go before
it.
"""

from __future__ import annotations

import logging
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files

log = logging.getLogger(__name__)

NAME = "data-folder.json"


class DataFolderNote(BaseModel):
    """`folder` is in use (None: the platform's own place). `previous` is the one before, kept until the person lets go
    of it. `moving_to` is copied and waits for the program to end; `problem` says why a move was not finished."""

    model_config = ConfigDict(extra="forbid")

    version: int = 1
    folder: Path | None = None
    previous: Path | None = None
    moving_to: Path | None = None
    problem: str = ""


def note_file() -> Path:
    return Path(platformdirs.user_config_dir("Aquifer", appauthor=False)) / NAME


def read_note() -> DataFolderNote:
    """What is noted; a file that cannot be read counts as none and is logged."""
    try:
        return DataFolderNote.model_validate_json(note_file().read_bytes())
    except FileNotFoundError:
        return DataFolderNote()
    except (OSError, ValidationError) as error:
        log.warning("%s cannot be read: %s", note_file(), error)
        return DataFolderNote()


def write_note(note: DataFolderNote) -> None:
    """Raises `StorageError`."""
    atomic_files.write_text(note_file(), note.model_dump_json(indent=2) + "\n")


def platform_data_dir() -> Path:
    """The platform's folder for user data, never a cache folder."""
    return Path(platformdirs.user_data_dir("Aquifer", appauthor=False))
