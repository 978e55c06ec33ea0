"""A sentence-transformers folder or ONNX export as an `Embedder`, running in a worker process; imports no torch itself.

Which backend computes is measured at the first start with a model (`backend_choice`) and remembered.
"""

from __future__ import annotations

import logging
import platform
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.core.child_process import ChildProcess
from engine.core.errors import AquiferError, Cancelled, ChildFailed
from engine.core.frames import Header
from engine.core.hardware import physical_cores
from engine.core.jobs import CancelToken
from engine.inference.machine import torch_gpus
from engine.retrieval import backend_choice
from engine.retrieval.backend_choice import AGREEMENT_TEXTS, Trial, VerdictBook
from engine.retrieval.embedder import Vectors
from engine.retrieval.embedder_folder import EmbedderSpec, read_spec, wrong_size
from engine.retrieval.embedding_backends import candidates_for, reference_of
from engine.retrieval.prepared_embedder import CONVERTED, take_over

log = logging.getLogger(__name__)

# Limits without a sign of life; a worker that other programs keep from running is waited for.
LOAD_TIMEOUT_S = 180.0
BATCH_TIMEOUT_S = 180.0
AUTO = "auto"
WORKER = "engine.retrieval.embedding_worker"


class ProcessEmbedder:
    """`verdicts_file` remembers which backend is the fastest exact-enough one here; converted models lie beside it.

    `backend` is one of `embedding_backends.BACKENDS`, or "auto"; `prepared` is what the set-up found out.
    """

    def __init__(
        self,
        folder: Path,
        *,
        verdicts_file: Path | None = None,
        backend: str = AUTO,
        threads: int = 0,
        prepared: Path | None = None,
    ) -> None:
        self._spec: EmbedderSpec = read_spec(folder)
        self._verdicts_file = verdicts_file
        self._prepared = prepared
        self._backend = backend
        self._threads = threads or physical_cores()
        self._worker = ChildProcess(
            WORKER,
            environment={"OMP_NUM_THREADS": str(self._threads), "MKL_NUM_THREADS": str(self._threads)},
            starved_is_alive=True,
        )
        self._loaded_pid: int | None = None
        self._lock = threading.Lock()
        self._starter: threading.Thread | None = None
        self._book: VerdictBook | None = None
        self._known_key: str | None = None
        self._start_token = CancelToken()

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

    @property
    def backend(self) -> str:
        """What computes, in words with its figures; empty before it was measured."""
        return self._backend if self._backend != AUTO else backend_choice.words(self._verdict_book().read())

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
            self._start_token = CancelToken()
            self._starter = threading.Thread(target=self._start_quietly, name="aquifer-embedder-start", daemon=True)
            self._starter.start()

    def close(self) -> None:
        self._start_token.cancel()  # a first start would go on measuring
        self._worker.close()
        if self._starter is not None:
            self._starter.join(5)

    def _start_quietly(self) -> None:
        try:
            with self._lock:
                self._ensure_loaded(self._start_token)
        except Cancelled:
            log.info("the embedder was closed while it started")
        except AquiferError as error:
            log.info("the embedder could not be started ahead: %s", error)

    def _ask(self, request: Header, token: CancelToken | None) -> Vectors:
        self._ensure_loaded(token)
        header, blob = self._worker.call(request, timeout_s=BATCH_TIMEOUT_S, token=token)
        return np.frombuffer(blob, dtype=np.float32).reshape(header["rows"], header["dimension"])

    def _ensure_loaded(self, token: CancelToken | None) -> None:
        if self._loaded_pid is not None and self._loaded_pid == self._worker.pid:
            return
        if self._backend != AUTO:
            self._load(self._backend, token)
            return
        reference = reference_of(self._spec)
        while (name := self._chosen(token)) != reference:
            try:
                self._load(name, token)
                return
            except AquiferError as error:
                # It was fine when it was tried: a library, the GPU or the memory has changed.
                log.warning("the embedder does not run on %s any more: %s", name, error)
                self._settle(name, Trial(problem=str(error)[:1000]))
                self._verdict_book().decide(reference)
        self._load(reference, token)

    def _load(self, name: str, token: CancelToken | None) -> None:
        request = self._request("load", name)
        header, _ = self._worker.call(request, timeout_s=LOAD_TIMEOUT_S, token=token)
        if header["dimension"] != self.dimension:
            raise wrong_size(self._spec, header["dimension"])
        self._loaded_pid = self._worker.pid

    def _chosen(self, token: CancelToken | None) -> str:
        """The remembered backend; at the first start with this model each one is tried. Takes some seconds then."""
        book = self._verdict_book()
        verdict = book.read()
        if verdict.chosen:
            return verdict.chosen
        reference = reference_of(self._spec)
        exact: Vectors | None = None
        best = 0.0
        for name in candidates_for(self._spec, gpu="GPU" in self._key()):
            if name != reference and name in book.read().trials:
                continue
            if name != reference and not book.begin(name):
                continue
            trial, vectors = self._trial(name, exact, best, token)
            exact = vectors if name == reference else exact
            best = max(best, trial.chunks_per_s)
        chosen = book.decide(reference)
        self._worker.close()  # it holds whatever was tried; the chosen one alone needs a fifth of that memory
        log.info("the embedder %s runs on %s", self._spec.folder.name, backend_choice.words(book.read()))
        return chosen

    def _trial(
        self, name: str, exact: Vectors | None, best: float, token: CancelToken | None
    ) -> tuple[Trial, Vectors | None]:
        """Try one backend in the worker, whose crash or hang is the backend's problem, unless it is the reference."""
        request = self._request("try", name) | {"texts": list(AGREEMENT_TEXTS), "least": best}
        try:
            header, blob = self._worker.call(request, timeout_s=LOAD_TIMEOUT_S, token=token)
        except AquiferError as error:
            if exact is None:
                self._settle(name, None)
                raise
            log.info("the embedder cannot run on %s: %s", name, error)
            return self._settle(name, Trial(problem=str(error)[:1000])), None
        except BaseException:
            self._settle(name, None)
            raise
        vectors = np.frombuffer(blob, dtype=np.float32).reshape(header["rows"], header["dimension"])
        if exact is not None and exact.shape != vectors.shape:
            return self._settle(name, Trial(problem=f"Its vectors have {vectors.shape[1]} numbers.")), None
        cosine = 1.0 if exact is None else float((exact * vectors).sum(axis=1).min())
        return self._settle(name, Trial(chunks_per_s=header["chunks_per_s"], cosine=cosine)), vectors

    def _settle(self, name: str, trial: Trial | None) -> Trial:
        self._verdict_book().end(name, trial)
        return trial or Trial()

    def _request(self, act: str, name: str) -> Header:
        cache = str(self._verdicts_file.parent / CONVERTED) if self._verdicts_file is not None else ""
        return {
            "op": act, "folder": str(self._spec.folder), "threads": self._threads, "backend": name, "cache": cache
        }  # fmt: skip

    def _verdict_book(self) -> VerdictBook:
        if self._book is None:
            if self._prepared is not None and self._verdicts_file is not None:
                take_over(self._prepared, self._verdicts_file.parent, self._key())
            self._book = VerdictBook(self._verdicts_file, self._key())
        return self._book

    def _key(self) -> str:
        if self._known_key is None:
            gpus = ", ".join(f"GPU of {gpu.total_bytes >> 20} MB" for gpu in torch_gpus())
            self._known_key = backend_choice.verdict_key(self.identity, processor_key(), self._threads, gpus)
        return self._known_key


def processor_key() -> str:
    """Model name with the features that matter here, so that a moved profile measures again."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    facts = dict(line.split(":", 1) for line in lines if ":" in line)
    facts = {key.strip(): value.strip() for key, value in facts.items()}
    features = ("amx_int8", "amx_bf16", "avx512_bf16", "avx512_vnni", "avx_vnni", "avx512f", "avx2")
    flags = [flag for flag in features if flag in facts.get("flags", "").split()]
    return " ".join([facts.get("model name", platform.machine()), facts.get("model", ""), *flags])
