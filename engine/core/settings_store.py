"""Loading and saving the settings of a profile; knows nothing of what the settings mean."""

from __future__ import annotations

import logging
import shutil
import threading
import time

from pydantic import ValidationError

from engine.core import atomic_files
from engine.core.paths import ProfilePaths
from engine.core.settings import Settings

log = logging.getLogger(__name__)


class SettingsStore:
    """The current settings; a change is on disk before it is in force."""

    def __init__(self, paths: ProfilePaths, settings: Settings | None = None) -> None:
        self._paths = paths
        self._lock = threading.Lock()
        self.problem = ""
        self._current = settings if settings is not None else self._load()

    @property
    def current(self) -> Settings:
        return self._current

    def update(self, settings: Settings) -> None:
        """Save, then use `settings`. Raises `StorageError`; the old ones then stay in force."""
        with self._lock:
            atomic_files.write_text(self._paths.settings_file, settings.model_dump_json(indent=2) + "\n")
            self._current = settings

    def _load(self) -> Settings:
        file = self._paths.settings_file
        try:
            text = file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self.problem = f"The settings could not be read ({error.strerror}); the defaults are used."
            return Settings()
        try:
            return Settings.model_validate_json(text)
        except (ValidationError, UnicodeDecodeError) as error:
            kept = self._paths.backups_dir / f"settings-{time.strftime('%Y%m%d-%H%M%S')}.json"
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, kept)
            log.warning("settings.json is not valid: %s", error)
            self.problem = f"The settings file was not valid; the defaults are used. It is kept as {kept.name}."
            return Settings()
