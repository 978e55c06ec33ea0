"""The log file of a profile: what happened and where, never the text of a document or a chat; rotated, never sent."""

from __future__ import annotations

import logging
import logging.handlers

from engine.core.errors import StorageError
from engine.core.paths import ProfilePaths

LOGGERS = ("engine", "desktop", "training")
_LARGEST_BYTES = 2_000_000
_KEPT_FILES = 3


class LogFile:
    """Writes the loggers of Aquifer's own packages to `logs/aquifer.log` until `close()`."""

    def __init__(self, paths: ProfilePaths, level: int = logging.INFO) -> None:
        try:
            self._handler = logging.handlers.RotatingFileHandler(
                paths.logs_dir / "aquifer.log", maxBytes=_LARGEST_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
            )
        except OSError as error:
            raise StorageError(
                f"The log file in {paths.logs_dir} cannot be written: {error.strerror}.",
                "Check the permissions of the profile folder.",
            ) from error
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
        self._before = {name: logging.getLogger(name).level for name in LOGGERS}
        for name in LOGGERS:
            logger = logging.getLogger(name)
            logger.addHandler(self._handler)
            logger.setLevel(level)

    def close(self) -> None:
        for name, level in self._before.items():
            logger = logging.getLogger(name)
            logger.removeHandler(self._handler)
            logger.setLevel(level)
        self._handler.close()
