"""Where the files of one profile and of the program lie; knows nothing of what is inside them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from engine.core.data_folder_note import platform_data_dir, read_note
from engine.core.errors import StorageError

DATA_DIR_VARIABLE = "AQUIFER_DATA_DIR"


def default_data_dir() -> Path:
    """The profile folder: `AQUIFER_DATA_DIR`, else where it was moved to, else the platform's folder for user data."""
    override = os.environ.get(DATA_DIR_VARIABLE)
    if override:
        return Path(override).expanduser()
    return read_note().folder or platform_data_dir()


def program_root() -> Path:
    """The folder that holds `engine/`, `desktop/` and `resources/`."""
    return Path(__file__).resolve().parents[2]


def resources_dir() -> Path:
    """Files that come with the program (starter models, samples, icons)."""
    return program_root() / "resources"


@dataclass(frozen=True)
class ProfilePaths:
    """Every path inside one profile folder; `create()` makes the folders."""

    root: Path

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.json"

    @property
    def chats_file(self) -> Path:
        return self.root / "chats.sqlite"

    @property
    def imports_file(self) -> Path:
        """Which chats came in with the last imports, to take them back."""
        return self.root / "imports.json"

    @property
    def actions_file(self) -> Path:
        """Results of summaries, extractions and questions to every document, and changed prompts."""
        return self.root / "actions.sqlite"

    @property
    def library_file(self) -> Path:
        return self.root / "library" / "library.sqlite"

    @property
    def originals_dir(self) -> Path:
        return self.root / "library" / "originals"

    @property
    def pasted_dir(self) -> Path:
        """Pasted texts whose reading has not begun."""
        return self.root / "library" / "pasted"

    @property
    def lance_dir(self) -> Path:
        return self.root / "library" / "lance"

    @property
    def models_dir(self) -> Path:
        return self.root / "models"

    @property
    def verdicts_file(self) -> Path:
        return self.root / "models" / "verdicts.json"

    @property
    def benchmarks_file(self) -> Path:
        """How fast the models were when they were measured."""
        return self.root / "models" / "benchmarks.json"

    @property
    def answering_file(self) -> Path:
        """Exists while an answer is written: training and reading rest meanwhile (`engine.core.yielding`)."""
        return self.root / "answering"

    @property
    def checksums_file(self) -> Path:
        return self.root / "models" / "checksums.json"

    @property
    def converted_adapters_dir(self) -> Path:
        return self.root / "models" / "converted-adapters"

    @property
    def kv_dir(self) -> Path:
        return self.root / "kv"

    @property
    def logs_dir(self) -> Path:
        return self.root / "logs"

    @property
    def blocked_file(self) -> Path:
        """Connections the network guard refused."""
        return self.root / "logs" / "blocked.jsonl"

    @property
    def backups_dir(self) -> Path:
        return self.root / "backups"

    @property
    def damaged_dir(self) -> Path:
        """Databases that were damaged, put aside whole."""
        return self.root / "damaged"

    @property
    def trash_dir(self) -> Path:
        """Deleted models, runs and data sets (`engine.core.trash_folder`)."""
        return self.root / "trash"

    @property
    def lock_file(self) -> Path:
        return self.root / "aquifer.lock"

    def create(self) -> None:
        """Make the folders; raises `StorageError` when the place cannot be written."""
        try:
            for folder in (self.originals_dir, self.lance_dir, self.models_dir, self.logs_dir, self.backups_dir):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"The profile folder {self.root} cannot be created: {error.strerror or error}.",
                f"Free some space or choose another folder with --data-dir or {DATA_DIR_VARIABLE}.",
            ) from error
