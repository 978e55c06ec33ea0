"""What measurements of models gave, kept in a small file of the profile; measures nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core import atomic_files
from engine.core.errors import StorageError
from engine.models.types import BenchResult

log = logging.getLogger(__name__)

KEPT_A_MODEL = 5
MOST_RECORDS = 500
# So many processor cores taken by others on average change the figures of a small model by more than its noise.
_BUSY_CORES, _BUSY_SHARE = 0.5, 0.1


class BenchRecord(BaseModel):
    """One measurement. `at` is a Unix time; `other_cores` are the processor cores (of `cores`) that other programs kept
    busy on average meanwhile, `other_work` says that this program itself had other work in progress."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    name: str
    quantization: str
    at: float
    result: BenchResult
    other_cores: float = Field(0.0, ge=0.0)
    cores: int = Field(1, ge=1)
    other_work: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether something else was computed meanwhile."""
        return self.other_work or self.other_cores > max(_BUSY_CORES, _BUSY_SHARE * self.cores)


class _File(BaseModel):
    """All records, newest last."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    records: tuple[BenchRecord, ...] = ()


class BenchShelf:
    """Any thread may call. A file that cannot be read costs what was in it, not the program."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    def all(self) -> Sequence[BenchRecord]:
        """Newest first. Reads a file: not on the GUI thread."""
        with self._lock:
            return self._read()[::-1]

    def add(self, record: BenchRecord) -> None:
        """Keep it, and the last few of each model. Raises `StorageError`."""
        with self._lock:
            records = [*self._read(), record]
            same = [one for one in records if one.path == record.path][-KEPT_A_MODEL:]
            kept = [one for one in records if one.path != record.path or one in same][-MOST_RECORDS:]
            atomic_files.write_text(self._file, _File(records=tuple(kept)).model_dump_json(indent=1) + "\n")

    def _read(self) -> tuple[BenchRecord, ...]:
        try:
            return _File.model_validate_json(self._file.read_bytes()).records
        except FileNotFoundError:
            return ()
        except ValidationError as error:
            log.warning("the measurements of models are not readable and begin anew: %s", error)
            return ()
        except OSError as error:
            raise StorageError(f"{self._file.name} could not be read: {error.strerror or error}.") from error
