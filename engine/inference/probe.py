"""Tries a model file in a child process before the program itself loads it, and remembers how that went.

A bad file, driver or instruction can end a process without any Python error; here that costs a sentence. Knows nothing
of chats, and never loads a model itself.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core import atomic_files
from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, ChildFailed, ModelDamaged, ModelError, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.llama_library import library
from engine.inference.types import LoadSettings

log = logging.getLogger(__name__)

WORKER = "engine.inference.probe_worker"
# Without a sign of life; a large model on a slow disk reports its progress while it loads.
TIMEOUT_S = 120.0
SMALLER_CONTEXT = 2048
MOST_VERDICTS = 500
_SAMPLE_BYTES = 1 << 20
_REMEMBERED: dict[str, type[ModelError]] = {"ModelUnsupported": ModelUnsupported, "ModelDamaged": ModelDamaged}


class Verdict(BaseModel):
    """How one try ended. `settings` are those that worked; `error` is a class name when none did."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    context_length: int = 0
    use_extra_buffers: bool = True
    error: Literal["", "ModelUnsupported", "ModelDamaged"] = ""
    message: str = ""
    hint: str = ""


class VerdictFile(BaseModel):
    """The file of all verdicts, newest last."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    verdicts: dict[str, Verdict] = {}


class Probe:
    """`check()` answers with the settings that are safe for a file, or raises why none is."""

    def __init__(
        self,
        verdicts_file: Path,
        *,
        worker: str = WORKER,
        timeout_s: float = TIMEOUT_S,
        build: Callable[[], str] = lambda: library().build,
    ) -> None:
        self._file = verdicts_file
        self._worker = worker
        self._timeout_s = timeout_s
        self._build = build
        self._lock = threading.Lock()

    def check(self, path: Path, wanted: LoadSettings, token: CancelToken) -> LoadSettings:
        """`wanted`, or safer settings when only those work.

        Raises `ModelUnsupported`, `ModelDamaged`, `OutOfMemory`, or `Cancelled`. What depends on the moment (memory,
        time, a cancel) is not remembered.
        """
        key = self._key(path, wanted)
        with self._lock:
            known = self._read().verdicts.get(key)
        if known is None:
            known = self._try(path, wanted, token)
            self._remember(key, known)
        if known.error:
            raise _REMEMBERED[known.error](known.message, known.hint)
        return replace(wanted, context_length=known.context_length, use_extra_buffers=known.use_extra_buffers)

    def forget(self, path: Path, wanted: LoadSettings) -> None:
        """Try again next time."""
        with self._lock:
            verdicts = self._read()
            if verdicts.verdicts.pop(self._key(path, wanted), None) is not None:
                self._write(verdicts)

    def _try(self, path: Path, wanted: LoadSettings, token: CancelToken) -> Verdict:
        worst: AquiferError | None = None
        child = ChildProcess(self._worker)
        try:
            for settings in ladder(wanted):
                try:
                    self._ask(child, path, settings, token)
                except (ChildFailed, OutOfMemory) as error:
                    log.warning("%s failed with %s: %s", path.name, settings, error)
                    worst = error
                    if isinstance(error, ChildFailed) and error.exit_code is None:
                        break  # it hung: another setting would only take as long
                    continue
                except (ModelUnsupported, ModelDamaged) as error:
                    name: Literal["ModelUnsupported", "ModelDamaged"] = (
                        "ModelDamaged" if isinstance(error, ModelDamaged) else "ModelUnsupported"
                    )
                    return Verdict(error=name, message=error.user_message, hint=error.hint)
                return Verdict(context_length=settings.context_length, use_extra_buffers=settings.use_extra_buffers)
        finally:
            child.close()
        assert worst is not None
        return self._judge(path, worst)

    def _ask(self, child: ChildProcess, path: Path, settings: LoadSettings, token: CancelToken) -> None:
        child.call({"path": str(path), "settings": asdict(settings)}, timeout_s=self._timeout_s, token=token)

    def _judge(self, path: Path, error: AquiferError) -> Verdict:
        """A crash is a fact about file and machine; lack of memory or time is one of the moment."""
        if isinstance(error, OutOfMemory):
            raise error
        if isinstance(error, ChildFailed) and error.exit_code is not None and error.exit_code < 0:
            if "memory" in error.user_message:
                raise OutOfMemory(
                    f"There is not enough memory for {path.name}.", "Choose a smaller model or a shorter context."
                ) from error
            return Verdict(
                error="ModelUnsupported",
                message=f"{path.name} cannot run on this computer: a trial in a separate process ended. "
                f"{error.user_message}",
                hint="Choose another model, or the same one in another quantisation.",
            )
        raise ModelUnsupported(
            f"{path.name} could not be tried. {error.user_message}", "Try again, or choose another model."
        ) from error

    def _key(self, path: Path, settings: LoadSettings) -> str:
        """Identity of file, settings, library and CPU, without reading gigabytes."""
        try:
            status = path.stat()
            sample = hashlib.sha256()
            with path.open("rb") as file:
                sample.update(file.read(_SAMPLE_BYTES))
                file.seek(max(0, status.st_size - _SAMPLE_BYTES))
                sample.update(file.read(_SAMPLE_BYTES))
        except OSError as error:
            raise ModelDamaged(f"{path.name} could not be read.", "Check the permissions of the file.") from error
        facts = [status.st_size, status.st_mtime_ns, sample.hexdigest(), asdict(settings), self._build()]
        return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()

    def _remember(self, key: str, verdict: Verdict) -> None:
        with self._lock:
            verdicts = self._read()
            verdicts.verdicts[key] = verdict
            for old in list(verdicts.verdicts)[:-MOST_VERDICTS]:
                del verdicts.verdicts[old]
            self._write(verdicts)

    def _read(self) -> VerdictFile:
        try:
            return VerdictFile.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return VerdictFile()
        except (OSError, ValidationError) as error:
            log.warning("the remembered trials of models are not readable and are ignored: %s", error)
            return VerdictFile()

    def _write(self, verdicts: VerdictFile) -> None:
        try:
            atomic_files.write_text(self._file, verdicts.model_dump_json(indent=1) + "\n")
        except AquiferError as error:
            log.warning("the trial of a model could not be remembered: %s", error)


def ladder(wanted: LoadSettings) -> Iterator[LoadSettings]:
    """What to try, best first: as wanted, without repacked weights (AMX crashes there), with a small context too."""
    seen: list[LoadSettings] = []
    plain = replace(wanted, use_extra_buffers=False)
    small = replace(plain, context_length=min(plain.context_length, SMALLER_CONTEXT))
    for settings in (wanted, plain, small):
        if settings not in seen:
            seen.append(settings)
            yield settings
