"""Tries a model file in a child process before the program itself loads it, and remembers how that went.

A bad file, driver or instruction can end a process without any Python error; here that costs a sentence. The trial also
measures what memory the model took. Knows nothing of chats, and never loads a model itself.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from engine.catalog.gguf_names import split_parts
from engine.catalog.types import DeviceNeed
from engine.core import atomic_files, hardware
from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, ChildFailed, ModelDamaged, ModelError, ModelUnsupported, OutOfMemory
from engine.core.jobs import CancelToken
from engine.inference.llama_library import library
from engine.inference.trial_ladder import changes, ladder
from engine.inference.types import LoadSettings

log = logging.getLogger(__name__)

WORKER = "engine.inference.probe_worker"
# Without a sign of life; a large model on a slow disk reports its progress while it loads.
TIMEOUT_S = 120.0
MOST_VERDICTS = 500
_SAMPLE_BYTES = 1 << 20
_MEMORY_WORDS = ("out of memory", "failed to allocate", "bad_alloc", "unable to allocate")
# A verdict that came from lack of memory holds until clearly more is free.
_MORE_MEMORY = 1.2
_REMEMBERED: dict[str, type[ModelError]] = {"ModelUnsupported": ModelUnsupported, "ModelDamaged": ModelDamaged}


class MeasuredNeed(BaseModel):
    """What the trial took on one device, in bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    device: str
    weights_bytes: int
    kv_bytes: int
    compute_bytes: int


class Verdict(BaseModel):
    """How the trials ended. The settings are those that worked; `error` is a class name when none did.

    `reason` is how the first trial failed; `free_bytes` is the memory that was free when it failed for lack of it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    context_length: int = 0
    use_extra_buffers: bool = True
    gpu_layers: int = 0
    cache_type: Literal["f16", "q8_0"] = "f16"
    tensor_split: tuple[float, ...] = ()
    measured: tuple[MeasuredNeed, ...] = ()
    reason: str = ""
    free_bytes: int = 0
    error: Literal["", "ModelUnsupported", "ModelDamaged"] = ""
    message: str = ""
    hint: str = ""


class VerdictFile(BaseModel):
    """The file of all verdicts, newest last."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[2] = 2
    verdicts: dict[str, Verdict] = {}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Settings that are safe, what was changed and why (a sentence, or empty), and what the trial measured."""

    settings: LoadSettings
    notice: str
    measured: tuple[DeviceNeed, ...]


class Probe:
    """`check()` answers with the settings that are safe for a file, or raises why none is."""

    def __init__(
        self,
        verdicts_file: Path,
        *,
        worker: str = WORKER,
        timeout_s: float = TIMEOUT_S,
        build: Callable[[], str] = lambda: library().build,
        free_bytes: Callable[[], int] = lambda: hardware.memory().available_bytes,
    ) -> None:
        self._file = verdicts_file
        self._worker = worker
        self._timeout_s = timeout_s
        self._build = build
        self._free_bytes = free_bytes
        self._lock = threading.Lock()

    def check(self, path: Path, wanted: LoadSettings, token: CancelToken) -> LoadSettings:
        """The settings of `outcome`."""
        return self.outcome(path, wanted, token).settings

    def outcome(self, path: Path, wanted: LoadSettings, token: CancelToken) -> Outcome:
        """`wanted`, or safer settings when only those work; tries them now when no earlier trial says.

        Raises `ModelUnsupported`, `ModelDamaged`, `OutOfMemory`, or `Cancelled`. What depends on the moment (time, a
        cancel, no memory for any settings) is not remembered.
        """
        key = self._key(path, wanted)
        known = self._known(key)
        if known is None:
            known = self._try(path, wanted, token)
            self._remember(key, known)
        if known.error:
            raise _REMEMBERED[known.error](known.message, known.hint)
        return _outcome(path, wanted, known)

    def known(self, path: Path, wanted: LoadSettings) -> Outcome | None:
        """What an earlier trial with these settings found, if it worked; tries nothing."""
        try:
            verdict = self._known(self._key(path, wanted))
        except ModelDamaged:
            return None
        return None if verdict is None or verdict.error else _outcome(path, wanted, verdict)

    def forget(self, path: Path, wanted: LoadSettings) -> None:
        """Try again next time."""
        with self._lock:
            verdicts = self._read()
            if verdicts.verdicts.pop(self._key(path, wanted), None) is not None:
                self._write(verdicts)

    def _known(self, key: str) -> Verdict | None:
        with self._lock:
            verdict = self._read().verdicts.get(key)
        if verdict is not None and verdict.free_bytes and self._free_bytes() > _MORE_MEMORY * verdict.free_bytes:
            return None
        return verdict

    def _try(self, path: Path, wanted: LoadSettings, token: CancelToken) -> Verdict:
        free = self._free_bytes()
        child = ChildProcess(self._worker)
        try:
            first = self._attempt(child, path, wanted, token)
            if isinstance(first, Verdict):
                return first
            worst = first
            lacking = _is_memory(first)
            for settings in ladder(wanted, short_of_memory=lacking):
                if isinstance(worst, ChildFailed) and worst.exit_code is None:
                    break  # it hung: another setting would only take as long
                ended = self._attempt(child, path, settings, token)
                if isinstance(ended, Verdict):
                    reason = {"reason": first.user_message, "free_bytes": free if lacking else 0}
                    return ended if ended.error else ended.model_copy(update=reason)
                worst = ended
        finally:
            child.close()
        return self._judge(path, worst)

    def _attempt(
        self, child: ChildProcess, path: Path, settings: LoadSettings, token: CancelToken
    ) -> Verdict | ChildFailed | OutOfMemory:
        """One trial: a verdict, or how it failed where safer settings may help."""
        request = {"path": str(path), "settings": asdict(settings)}
        try:
            answer, _ = child.call(request, timeout_s=self._timeout_s, token=token)
        except (ChildFailed, OutOfMemory) as error:
            log.warning("%s failed with %s: %s", path.name, settings, error)
            return error
        except ModelDamaged as error:
            return Verdict(error="ModelDamaged", message=error.user_message, hint=error.hint)
        except ModelUnsupported as error:
            return Verdict(error="ModelUnsupported", message=error.user_message, hint=error.hint)
        return Verdict(
            context_length=settings.context_length,
            use_extra_buffers=settings.use_extra_buffers,
            gpu_layers=settings.gpu_layers,
            cache_type="q8_0" if settings.cache_type == "q8_0" else "f16",
            tensor_split=settings.tensor_split,
            measured=_measured(answer.get("measured")),
        )

    def _judge(self, path: Path, error: AquiferError) -> Verdict:
        """A crash is a fact about file and machine; lack of memory or time is one of the moment."""
        if isinstance(error, OutOfMemory):
            raise error
        if isinstance(error, ChildFailed) and error.exit_code is not None and error.exit_code < 0:
            if _is_memory(error):
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
            parts = [(part.stat().st_size, part.stat().st_mtime_ns) for part in split_parts(path)]
            sample = hashlib.sha256()
            with path.open("rb") as file:
                sample.update(file.read(_SAMPLE_BYTES))
                file.seek(max(0, status.st_size - _SAMPLE_BYTES))
                sample.update(file.read(_SAMPLE_BYTES))
        except OSError as error:
            raise ModelDamaged(f"{path.name} could not be read.", "Check the permissions of the file.") from error
        facts = [parts, sample.hexdigest(), asdict(settings), self._build()]
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


def _outcome(path: Path, wanted: LoadSettings, verdict: Verdict) -> Outcome:
    settings = replace(
        wanted,
        context_length=verdict.context_length,
        use_extra_buffers=verdict.use_extra_buffers,
        gpu_layers=verdict.gpu_layers,
        cache_type=verdict.cache_type,
        tensor_split=verdict.tensor_split,
    )
    measured = tuple(
        DeviceNeed(need.device, need.weights_bytes, need.kv_bytes, need.compute_bytes) for need in verdict.measured
    )
    changed = changes(wanted, settings)
    notice = ""
    if changed:
        notice = f"{path.name} is loaded {changed}: a trial with the usual settings failed. {verdict.reason}".strip()
    return Outcome(settings, notice, measured)


def _is_memory(error: AquiferError) -> bool:
    """Whether it failed for lack of memory: said so, was killed by the system, or gave up with such a message."""
    if isinstance(error, OutOfMemory):
        return True
    return isinstance(error, ChildFailed) and (
        "memory" in error.user_message or any(word in error.detail.lower() for word in _MEMORY_WORDS)
    )


def _measured(data: object) -> tuple[MeasuredNeed, ...]:
    """From the trial's process, which is not trusted to answer well."""
    try:
        return TypeAdapter(tuple[MeasuredNeed, ...]).validate_python(data or ())
    except ValidationError as error:
        log.warning("the trial measured nothing that can be read: %s", error)
        return ()
