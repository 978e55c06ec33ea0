"""A sentence-transformers folder as an `Embedder`, running in a worker process; imports no torch itself."""

from __future__ import annotations

import json
import logging
import platform
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.core import atomic_files
from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, ChildFailed, ModelDamaged
from engine.core.frames import Header
from engine.core.hardware import physical_cores as physical_cores
from engine.core.jobs import CancelToken
from engine.retrieval.embedder import EmbedderSpec, Vectors, read_spec

log = logging.getLogger(__name__)

LOAD_TIMEOUT_S = 180.0
BATCH_TIMEOUT_S = 180.0


class ProcessEmbedder:
    """`verdicts_file` remembers which precision is the fastest exact-enough one on this processor."""

    def __init__(
        self, folder: Path, *, verdicts_file: Path | None = None, precision: str = "auto", threads: int = 0
    ) -> None:
        self._spec: EmbedderSpec = read_spec(folder)
        self._verdicts_file = verdicts_file
        self._precision = precision
        self._threads = threads or physical_cores()
        self._worker = ChildProcess(
            "engine.retrieval.embedding_worker",
            environment={"OMP_NUM_THREADS": str(self._threads), "MKL_NUM_THREADS": str(self._threads)},
        )
        self._loaded_pid: int | None = None
        self._lock = threading.Lock()
        self._starter: threading.Thread | None = None

    @property
    def identity(self) -> str:
        return self._spec.identity

    @property
    def dimension(self) -> int:
        return self._spec.dimension

    @property
    def max_tokens(self) -> int:
        return self._spec.max_tokens

    @property
    def tokenizer_file(self) -> Path:
        return self._spec.tokenizer_file

    @property
    def document_prefix(self) -> str:
        return self._spec.document_prefix

    @property
    def pid(self) -> int | None:
        """The worker's process id while it runs."""
        return self._worker.pid

    def embed(self, texts: Sequence[str], *, query: bool = False, token: CancelToken | None = None) -> Vectors:
        """See `Embedder.embed`. Loads the model first; a worker that died is started again once."""
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        prefix = self._spec.query_prefix if query else self._spec.document_prefix
        request: Header = {"op": "embed", "texts": [prefix + text for text in texts] if prefix else list(texts)}
        with self._lock:
            try:
                return self._ask(request, token)
            except ChildFailed as error:
                if error.exit_code is None:
                    raise
                log.warning("the embedding worker died (%s); it is started again", error)
                return self._ask(request, token)

    def start(self) -> None:
        """Load on a thread of its own; a failure shows at the first `embed`."""
        if self._starter is None or not self._starter.is_alive():
            self._starter = threading.Thread(target=self._start_quietly, name="aquifer-embedder-start", daemon=True)
            self._starter.start()

    def close(self) -> None:
        self._worker.close()
        if self._starter is not None:
            self._starter.join(5)

    def _start_quietly(self) -> None:
        try:
            with self._lock:
                self._ensure_loaded(None)
        except AquiferError as error:
            log.info("the embedder could not be started ahead: %s", error)

    def _ask(self, request: Header, token: CancelToken | None) -> Vectors:
        self._ensure_loaded(token)
        header, blob = self._worker.call(request, timeout_s=BATCH_TIMEOUT_S, token=token)
        return np.frombuffer(blob, dtype=np.float32).reshape(header["rows"], header["dimension"])

    def _ensure_loaded(self, token: CancelToken | None) -> None:
        if self._loaded_pid is not None and self._loaded_pid == self._worker.pid:
            return
        precision = self._remembered() if self._precision == "auto" else self._precision
        header, _ = self._worker.call(
            {"op": "load", "folder": str(self._spec.folder), "threads": self._threads, "precision": precision},
            timeout_s=LOAD_TIMEOUT_S,
            token=token,
        )
        if header["dimension"] != self.dimension:
            raise ModelDamaged(
                f"The embedding model {self._spec.folder.name} gives vectors of {header['dimension']} numbers, "
                f"its files say {self.dimension}."
            )
        self._loaded_pid = self._worker.pid
        if precision == "auto":
            self._remember(header["precision"])

    def _remembered(self) -> str:
        if self._verdicts_file is None:
            return "auto"
        try:
            known = json.loads(self._verdicts_file.read_text(encoding="utf-8"))
            found = known.get(self._verdict_key(), "auto")
        except (OSError, ValueError, AttributeError):
            return "auto"
        return found if found in ("fp32", "bf16") else "auto"

    def _remember(self, precision: str) -> None:
        if self._verdicts_file is None:
            return
        try:
            known = json.loads(self._verdicts_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            known = {}
        if not isinstance(known, dict):
            known = {}
        try:
            atomic_files.write_text(self._verdicts_file, json.dumps(known | {self._verdict_key(): precision}, indent=2))
        except AquiferError as error:
            log.info("the measured precision is not remembered: %s", error)

    def _verdict_key(self) -> str:
        return f"{self.identity} on {processor_name()} with {self._threads} threads"


def processor_name() -> str:
    """Model name with the features that matter here, so that a moved profile measures again."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    facts = dict(line.split(":", 1) for line in lines if ":" in line)
    facts = {key.strip(): value.strip() for key, value in facts.items()}
    flags = [flag for flag in ("amx_bf16", "avx512_bf16", "avx512f", "avx2") if flag in facts.get("flags", "").split()]
    return " ".join([facts.get("model name", platform.machine()), facts.get("model", ""), *flags])
