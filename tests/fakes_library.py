"""The library of the scripted engine: documents in a JSON file, readings with delays, watched folders."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from engine.api import (
    NO_FILTER,
    AquiferError,
    Citation,
    CollectionInfo,
    DocumentDone,
    DocumentFilter,
    DocumentGone,
    DocumentInfo,
    DocumentProgress,
    DocumentState,
    EmbedderProgress,
    EmbedderState,
    Job,
    PackInfo,
    PageView,
    Phase,
    ProfilePaths,
    Receipt,
    Rectangle,
    WatchInfo,
    WatchRun,
    WatchState,
    name_of_text,
)
from engine.core.errors import PasswordRequired
from engine.core.jobs import JobRunner
from engine.retrieval.document_filter import facts_of, matches
from engine.retrieval.find_in_document import find_in_document
from tests.fake_pages import FakePages
from tests.fakes_trash import FakeDocumentTrash

list_ = list  # `FakeLibrary.list` hides the built-in


@dataclass
class Reading:
    """How a file of some name is read."""

    pages: int = 3
    delay_s: float = 0.0
    fail: str = ""
    reason: str = ""
    password: str = ""


class FakeEmbedders:
    """An embedding model that reads documents, `step_s` each, while the one before answers."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs
        self.state = EmbedderState("starter")
        self.job: Job[list[Receipt]] | None = None
        self.paused = False
        self.step_s, self.fail, self.missing, self.none_there = 0.0, "", "", ""

    def choose(self, name: str, documents: int) -> Job[list[Receipt]] | None:
        if self.missing:
            raise AquiferError(self.missing)
        wanted = name if name != self.state.answering else ""
        self.state = replace(self.state, wanted=wanted, done=0, documents=documents, reason="")
        return self.start()

    def start(self) -> Job[list[Receipt]] | None:
        if not self.state.wanted:
            return None
        if self.job is None or self.job.done:
            self.state = replace(self.state, running=True)
            self.job = self._jobs.submit("io", "embed anew", self._run)
        return self.job

    def _run(self, job: Job[list[Receipt]]) -> list[Receipt]:
        try:
            while self.state.done < self.state.documents:
                job.emit(EmbedderProgress(self.state.wanted, self.state.done, self.state.documents))
                time.sleep(self.step_s)
                job.token.check()
                if self.fail:
                    self.state = replace(self.state, reason=self.fail)
                    raise AquiferError(self.fail)
                if not self.paused:
                    self.state = replace(self.state, done=self.state.done + 1)
            self.state = EmbedderState(self.state.wanted)
        finally:
            self.state = replace(self.state, running=False)
        return []


class FakeLibrary:
    """Keeps documents in a JSON file; reads text files, and PDFs through pypdfium2."""

    def __init__(self, paths: ProfilePaths, jobs: JobRunner) -> None:
        self._paths, self._jobs = paths, jobs
        self._file = paths.root / "library" / "fake.json"
        self._documents: dict[tuple[str, str], DocumentInfo] = {}
        self.readings: dict[str, Reading] = {}
        self.warm = 0
        self.looked: list[bool] = []  # whether `list` was called on the main thread
        self.paste_delay_s, self.refuse_texts = 0.0, ""
        self.pack_delay_s, self.pack_damage, self.refuse_tags = 0.0, "", ""
        self.embedders = FakeEmbedders(jobs)
        self.hyde: set[str] = set()
        self.watched: dict[tuple[str, str], WatchInfo] = {}
        self.paused = False
        self.trash = FakeDocumentTrash(self, jobs)
        self.on_run: Callable[[WatchRun], None] | None = None
        if self._file.exists():
            for item in json.loads(self._file.read_text()):
                info = DocumentInfo(**{**item, "state": DocumentState(item["state"])})
                self._documents[info.path, info.collection] = info

    def add(
        self, paths: Sequence[Path], collection: str = "Documents", *, kind: str = "library", password: str = ""
    ) -> Job[list[Receipt]]:
        files = [file for path in paths for file in (sorted(path.rglob("*.*")) if path.is_dir() else [path])]
        read = self._read
        return self._jobs.submit(
            "io", f"add to {collection}", lambda job: [read(job, file, collection, password) for file in files]
        )

    def add_text(
        self, text: str, name: str = "", collection: str = "Documents", *, kind: str = "library"
    ) -> Job[list_[Receipt]]:
        def work(job: Job[list_[Receipt]]) -> list_[Receipt]:
            time.sleep(self.paste_delay_s)
            if self.refuse_texts:
                raise AquiferError(self.refuse_texts)
            file = self._paths.root / f"{name or name_of_text(text)}.txt"
            file.write_text(text)
            return [self._read(job, file, collection)]

        return self._jobs.submit("io", f"add to {collection}", work)

    def _read(self, job: Job[Any], path: Path, collection: str, password: str = "") -> Receipt:
        plan = self.readings.get(path.name) or Reading()
        if plan.password and plan.password != password:
            error = PasswordRequired(f"{path.name} is encrypted and needs a password.")
            plan = replace(plan, fail=str(error), pages=1)
        if not path.exists():
            plan = Reading(fail="The file is not there any more.")
        job.token.check()
        job.emit(DocumentProgress(str(path), DocumentState.QUEUED))
        for page in range(1, plan.pages + 1):
            job.token.check()
            job.emit(DocumentProgress(str(path), DocumentState.READING, page, plan.pages))
            time.sleep(plan.delay_s)
            while self.paused:
                job.token.check()
                time.sleep(0.01)
        if plan.fail:
            info = self._info(path, collection, DocumentState.FAILED, plan, reason=plan.fail)
            receipt = Receipt(str(path), info.sha256, "failed", plan.pages, 0, 0, plan.fail, 0.1)
        else:
            job.emit(DocumentProgress(str(path), DocumentState.EMBEDDING, plan.pages, plan.pages))
            time.sleep(plan.delay_s)
            info = self._info(path, collection, DocumentState.INDEXED, plan, reason=plan.reason)
            receipt = Receipt(str(path), info.sha256, "indexed", plan.pages, plan.pages, 7, plan.reason, 0.1)
            shutil.copyfile(path, self._paths.originals_dir / info.sha256)
        self._documents[str(path), collection] = info
        self._save()
        job.emit(DocumentDone(receipt))
        return receipt

    def _info(self, path: Path, collection: str, state: DocumentState, plan: Reading, reason: str) -> DocumentInfo:
        data = path.read_bytes() if path.exists() else b""
        media = "application/pdf" if path.suffix == ".pdf" else "text/plain"
        read = plan.pages if state is DocumentState.INDEXED else 0
        return DocumentInfo(
            hashlib.sha256(data).hexdigest(), path.name, str(path), collection, state, media, path.stem,
            len(data), plan.pages, read, 7 if read else 0, reason, time.time(),
        )  # fmt: skip

    def _save(self) -> None:
        self._file.write_text(json.dumps([asdict(info) for info in self._documents.values()]))

    def resume(self) -> Job[list[Receipt]] | None:
        return self.embedders.start()

    def choose_embedder(self, folder: Path | None) -> Job[list_[Receipt]] | None:
        return self.embedders.choose(folder.name if folder is not None else "starter", len(self._documents))

    def embed_anew(self) -> Job[list_[Receipt]] | None:
        return self.embedders.start()

    def embedder_state(self) -> EmbedderState:
        if self.embedders.none_there:
            raise AquiferError(self.embedders.none_there)
        return self.embedders.state

    @property
    def embedding_job(self) -> Job[list_[Receipt]] | None:
        return self.embedders.job

    def pause(self) -> None:
        self.paused = self.embedders.paused = True

    def go_on(self) -> None:
        self.paused = self.embedders.paused = False

    def watch(
        self, folder: Path, collection: str, include: Sequence[str] = (), exclude: Sequence[str] = ()
    ) -> WatchInfo:
        """Reads the folder once, as a run of its own."""
        if not folder.is_dir():
            raise AquiferError(f"{folder} is not a folder that can be watched.", "Choose an existing folder.")
        files = len(list(folder.rglob("*.*")))
        info = WatchInfo(str(folder), collection, tuple(include), tuple(exclude), WatchState.WATCHING, "", files)
        self.watched[str(folder), collection] = info
        if self.on_run is not None:
            self.on_run(WatchRun(collection, self.add([folder], collection)))
        return info

    def unwatch(self, folder: Path, collection: str = "") -> None:
        del self.watched[str(folder), collection]

    def watches(self) -> Sequence[WatchInfo]:
        return list(self.watched.values())

    def start_watching(self, on_run: Callable[[WatchRun], None]) -> None:
        self.on_run = on_run

    def lose(self, path: Path, collection: str) -> None:
        """The file was deleted from a watched folder."""
        assert self.on_run is not None

        def work(job: Job[list[Receipt]]) -> list[Receipt]:
            del self._documents[str(path), collection]
            job.emit(DocumentGone(str(path)))
            return []

        self.on_run(WatchRun(collection, self._jobs.submit("io", "follow", work)))

    def list(self, collection: str | None = None, where: DocumentFilter = NO_FILTER) -> list[DocumentInfo]:
        self.looked.append(threading.current_thread() is threading.main_thread())
        listed = [info for info in list(self._documents.values()) if collection in (None, info.collection)]
        return [info for info in listed if not where or matches(where, facts_of(info))]

    def set_tags(self, sha256: str, tags: Sequence[str]) -> None:
        if self.refuse_tags:
            raise AquiferError(self.refuse_tags)
        for key, info in self._documents.items():
            if info.sha256 == sha256:
                self._documents[key] = replace(info, tags=tuple(sorted(dict.fromkeys(tags))))
        self._save()

    def set_facts(self, path: Path, **facts: Any) -> None:
        """What a test wants to be known of a document."""
        for key, info in self._documents.items():
            if info.path == str(path):
                self._documents[key] = replace(info, **facts)

    def export_pack(self, collection: str, path: Path, *, originals: bool = True) -> Job[int]:
        """A pack of this fake: names and hashes as JSON, each document a step."""

        def work(job: Job[int]) -> int:
            infos = self.list(collection)
            for number, info in enumerate(infos, start=1):
                job.emit(Phase(f"Packing {info.name} ({number} of {len(infos)})"))
                time.sleep(self.pack_delay_s)
                job.token.check()
            path.write_text(json.dumps([collection, originals, [[info.name, info.sha256] for info in infos]]))
            return len(infos)

        return self._jobs.submit("io", "export a pack", work)

    def pack_info(self, path: Path) -> PackInfo:
        try:
            collection, originals, entries = json.loads(path.read_text())
        except (ValueError, OSError) as error:
            raise AquiferError(f"{path.name} is not a pack of Aquifer, or it is damaged.") from error
        return PackInfo(path.name, collection, len(entries), len(entries) * originals, path.stat().st_size)

    def import_pack(self, path: Path, collection: str = "") -> Job[list_[Receipt]]:
        def work(job: Job[list_[Receipt]]) -> list_[Receipt]:
            job.emit(Phase("Checking the pack"))
            receipts, taken = [], {}
            for name, sha256 in json.loads(path.read_text())[2]:
                time.sleep(self.pack_delay_s)
                job.token.check()
                if self.pack_damage:
                    raise AquiferError(self.pack_damage)
                info = self._info(Path(name), collection, DocumentState.INDEXED, Reading(), "")
                taken[name, collection] = replace(info, sha256=sha256)
                receipts.append(Receipt(name, sha256, "indexed", 3, 3, 7, "", 0.1))
                job.emit(DocumentDone(receipts[-1]))
            self._documents |= taken
            self._save()
            return receipts

        return self._jobs.submit("ingest", "import a pack", work)

    def remove(self, sha256: str, collection: str) -> None:
        for key, info in list(self._documents.items()):
            if (info.sha256, info.collection) == (sha256, collection):
                del self._documents[key]
        self._save()

    def take_out(self, info: DocumentInfo) -> None:
        del self._documents[info.path, info.collection]
        self._save()

    def put_back(self, info: DocumentInfo) -> None:
        self._documents[info.path, info.collection] = info
        self._save()

    def collections(self) -> Sequence[CollectionInfo]:
        names = Counter(info.collection for info in list(self._documents.values()))
        return [
            CollectionInfo(name, "chat" if name.startswith("chat:") else "library", count, 7, hyde=name in self.hyde)
            for name, count in names.items()
        ]

    def set_hyde(self, collection: str, *, on: bool) -> None:
        (self.hyde.add if on else self.hyde.discard)(collection)

    def delete_collection(self, name: str) -> None:
        for key in [key for key in self._documents if key[1] == name]:
            del self._documents[key]

    def document(self, sha256: str) -> DocumentInfo:
        for info in self._documents.values():
            if info.sha256 == sha256:
                return info
        raise AquiferError("This document is not in the library any more.", "Add it again.")

    def original(self, sha256: str) -> Path:
        return self._paths.originals_dir / sha256

    def pages_of(self, sha256: str) -> FakePages:
        return FakePages(sha256, self.original(sha256), self.document(sha256).media_type)

    def page(self, sha256: str, number: int) -> PageView:
        return self.pages_of(sha256).page(number)

    def rectangles(self, sha256: str, page: int, char_start: int, char_end: int) -> tuple[Rectangle, ...]:
        return self.pages_of(sha256).rectangles(page, char_start, char_end)

    def find(self, sha256: str, page: int, words: str) -> tuple[tuple[Rectangle, ...], int]:
        """Rectangles of words on a page of a PDF and where they start in its text."""
        import pypdfium2

        with pypdfium2.PdfDocument(self.original(sha256)) as document:
            sheet = document[page - 1]
            text = sheet.get_textpage()
            found = text.search(words).get_next()
            if found is None:
                return (), 0
            start, count = found
            boxes = [text.get_rect(i) for i in range(text.count_rects(start, count))]
            height = sheet.get_height()
            return tuple(Rectangle(x0, height - y1, x1, height - y0) for x0, y0, x1, y1 in boxes), start

    def cite(self, n: int, path: Path, page: int, words: str, *, verified: bool = True) -> Citation:
        """A citation of words in a document that was added."""
        info = next(info for info in self._documents.values() if info.path == str(path))
        rectangles: tuple[Rectangle, ...] = ()
        if info.media_type == "application/pdf":
            rectangles, start = self.find(info.sha256, page, words)
        else:
            start = self.page(info.sha256, page).text.index(words)
        return Citation(
            n, info.sha256, info.name, info.path, page, words, start, start + len(words), verified, rectangles
        )

    def find_in(self, sha256: str, words: str) -> Job[bool]:
        """The real search over the texts of this fake."""
        numbers = range(1, self.pages_of(sha256).count() + 1)
        texts: Any = SimpleNamespace(page_texts=lambda _sha256: ((n, self.page(sha256, n).text) for n in numbers))
        return self._jobs.submit("io", "find", lambda job: find_in_document(texts, sha256, words, job))

    def warm_up(self) -> None:
        self.warm += 1

    def close(self) -> None:
        """Nothing to end."""
