"""What each command does with the engine; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine import (
    action_commands,
    embedder_commands,
    exchange_commands,
    library_commands,
    model_commands,
    safekeeping_commands,
    trash_commands,
)
from engine.api import (
    EVERYTHING,
    Answer,
    AquiferError,
    AskScope,
    DocumentDone,
    Engine,
    Hit,
    Notice,
    Phase,
    ReadingPrompt,
    Receipt,
    TextDelta,
)
from engine.console import BadUsage, Console
from engine.job_events import events
from engine.reading_report import show_reading, show_receipt

LARGEST_INPUT_BYTES = 64 << 20
Handler = Callable[[Console, Engine, argparse.Namespace], int]


def run(console: Console, options: argparse.Namespace) -> int:
    """Dispatch; the exit code. Raises `AquiferError` and `BadUsage`."""
    with Engine(data_dir=options.data_dir) as engine:
        if engine.settings.problem:
            console.notice(engine.settings.problem)
        for damage in engine.safekeeping.damaged():
            if not damage.seen:
                console.notice(f"{damage.name} was damaged and what could be read of it is used: see `damaged`.")
        if (point := engine.safekeeping.went_back_to) is not None:
            console.notice(f"Went back to restore point {point.id}; what was there before is one too.")
            if (repair := engine.library.resume()) is not None:
                repair.result()
        return handlers()[options.command](console, engine, options)


def handlers() -> dict[str, Handler]:
    """What does each command."""
    return {
        "ask": ask,
        "ingest": ingest,
        "search": search,
        "collections": collections,
        "documents": library_commands.documents,
        "tag": library_commands.tag,
        "pack": library_commands.pack,
        "embedder": embedder_commands.embedder,
        "remove": library_commands.remove,
        "trash": trash_commands.trash,
        "watch": library_commands.watch,
        "unwatch": library_commands.unwatch,
        "watches": library_commands.watches,
        "models": model_commands.models,
        "bench": model_commands.bench,
        "compare": model_commands.compare,
        **action_commands.HANDLERS,
        **exchange_commands.HANDLERS,
        **safekeeping_commands.HANDLERS,
    }


def ask(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    if not options.files and not options.collection:
        raise BadUsage("There is nothing to ask: no files and no collection.", "Give --files or --collection.")
    if options.collection and not options.files:
        _require_collection(engine, options.collection)
    started = time.monotonic()
    loading = engine.models.load(options.model)
    engine.library.warm_up()
    chat = engine.chat.new(collections=[options.collection] if options.collection else [])
    if options.files:
        kind = "library" if options.collection else "chat"
        receipts = add(console, engine, options.files, options.collection or chat.attachments, kind=kind)
        if not any(receipt.status != "failed" for receipt in receipts):
            loading.cancel()
            raise AquiferError("None of the files could be read, so there is nothing to answer from.")
    loading.result()
    console.progress(f"Ready after {time.monotonic() - started:.1f} s")
    scope = AskScope(where=library_commands.filter_of(options))
    answer = answer_question(console, engine, chat.id, options.question, scope)
    if console.json_mode:
        console.result(answer_json(answer))
    return 0


def add(console: Console, engine: Engine, paths: Sequence[Path], collection: str, *, kind: str) -> list[Receipt]:
    """Read files, telling on stderr how it goes; failures are sentences, not exceptions."""
    job = engine.library.add(paths, collection, kind=kind)
    for event in events(job):
        show_reading(console, event)
        if isinstance(event, DocumentDone) and event.receipt.reason:
            console.notice(f"{event.receipt.path}: {event.receipt.reason}")
    return job.result()


def answer_question(
    console: Console, engine: Engine, chat_id: str, question: str, scope: AskScope = EVERYTHING
) -> Answer:
    """Ask, streaming the words to a person, then the checked answer with its sources."""
    job = engine.chat.ask(chat_id, question, scope)
    streamed = ""
    for event in events(job):
        if isinstance(event, Phase):
            console.progress(event.text)
        elif isinstance(event, ReadingPrompt):
            console.progress(f"Reading the excerpts: {event.done} of {event.total} tokens")
        elif isinstance(event, Notice):
            console.notice(event.text)
        elif isinstance(event, TextDelta) and not console.json_mode:
            console.text(event.text, end="")
            streamed += event.text
    answer = job.result()
    if not console.json_mode:
        show_answer(console, answer, streamed)
    return answer


def show_answer(console: Console, answer: Answer, streamed: str) -> None:
    """The answer as checked, its sources and its speed, for a person."""
    if streamed:
        console.text("")
    if answer.text.strip() != streamed.strip():
        console.text(f"\nChecked: {answer.text}" if streamed else answer.text)
    for citation in answer.citations:
        found = "word for word" if citation.verified else "weak"
        console.text(f"  [{citation.n}] {citation.document}, page {citation.page} ({found})")
        console.text(f"      “{' '.join(citation.quote.split())}”")
        if citation.link:
            console.text(f"      {citation.link}")
    timing = answer.timing
    if timing.completion_tokens:
        console.text(
            f"  first word after {timing.ttft_s:.2f} s · {timing.completion_tokens} tokens"
            f" at {timing.decode_tok_s:.0f} tok/s · {answer.model}"
        )


def answer_json(answer: Answer) -> dict[str, Any]:
    timing = ("ttft_s", "prompt_tokens", "completion_tokens", "decode_tok_s")
    return {
        "answer": answer.text,
        "citations": [action_commands.citation_json(citation) for citation in answer.citations],
        "refused": answer.refused,
        "timing": {key: getattr(answer.timing, key) for key in timing},
    }


def ingest(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    if Path("-") in options.paths:
        if len(options.paths) > 1:
            raise BadUsage('"-" reads text from standard input and stands alone.')
        job = engine.library.add_text(_standard_input(), options.name, options.collection)
    else:
        job = engine.library.add(options.paths, options.collection, password=options.password)
    failed = 0
    for event in events(job):
        show_reading(console, event)
        if isinstance(event, DocumentDone):
            failed += event.receipt.status == "failed"
            show_receipt(console, event.receipt)
    job.result()
    return 1 if failed else 0


def _standard_input() -> str:
    """What is piped in or typed, as text."""
    data = sys.stdin.buffer.read(LARGEST_INPUT_BYTES + 1)
    if len(data) > LARGEST_INPUT_BYTES:
        raise BadUsage(
            f"Standard input has more than {LARGEST_INPUT_BYTES >> 20} MB.", "Save it as a file and add that."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadUsage("Standard input is not text in UTF-8.", "Save it as a file and add that.") from error


def _say_embedder(console: Console, engine: Engine) -> None:
    """A notice when not the chosen embedding model finds, or nothing but words."""
    sentence = engine.library.embedder_state().words
    if sentence:
        console.notice(sentence)


def search(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    _require_collection(engine, options.collection)
    where = library_commands.filter_of(options)
    _say_embedder(console, engine)
    engine.library.warm_up()
    for identity, text in _queries(options):
        hits = engine.library.search(text, [options.collection], options.top_k, where).result()
        if console.json_mode:
            console.result({"id": identity, "hits": [_hit_json(hit) for hit in hits]})
        else:
            _show_hits(console, text, hits)
    return 0


def _queries(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    if options.query is not None:
        yield "", options.query
        return
    try:
        with options.queries.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _query(line, number, options.queries)
    except OSError as error:
        raise BadUsage(f"{options.queries} cannot be read: {error.strerror}.") from error


def _query(line: str, number: int, file: Path) -> tuple[str, str]:
    try:
        data = json.loads(line)
        return str(data["id"]), str(data["text"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadUsage(f'{file}, line {number}: this is not {{"id", "text"}}.') from error


def _hit_json(hit: Hit) -> dict[str, Any]:
    chunk = hit.chunk
    return {
        "document": hit.document,
        "path": hit.path,
        "page": chunk.page,
        "score": round(hit.score, 6),
        "text": chunk.text,
        "char_start": chunk.char_start,
        "char_end": chunk.char_end,
        **({"link": hit.link} if hit.link else {}),
    }


def _show_hits(console: Console, query: str, hits: Sequence[Hit]) -> None:
    console.text(f"{query}: {len(hits)} passages")
    for number, hit in enumerate(hits, start=1):
        console.text(f"  {number}. {hit.document}, page {hit.chunk.page} ({hit.score:.4f})")
        console.text(f"     {' '.join(hit.chunk.text.split())[:160]}")
        for other in hit.also:
            console.text(f"     the same in {other.document}, page {other.page}")


def _require_collection(engine: Engine, name: str) -> None:
    names = [info.name for info in engine.library.collections()]
    if name not in names:
        known = ", ".join(names) or "none yet"
        raise AquiferError(f"There is no collection named {name}.", f"Collections of this profile: {known}.")


def collections(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    if options.hyde is not None:
        name, wanted = options.hyde
        if wanted not in ("on", "off"):
            raise BadUsage(f"“{wanted}” is neither on nor off.", "Write collections --hyde NAME on.")
        _require_collection(engine, name)
        engine.library.set_hyde(name, on=wanted == "on")
    for info in engine.library.collections():
        if console.json_mode:
            console.result(asdict(info))
        else:
            hyde = ", searched with imagined passages" if info.hyde else ""
            anew = f", {info.embedded_anew} embedded anew" if info.embedded_anew is not None else ""
            console.text(f"{info.name} ({info.kind}): {info.documents} documents, {info.chunks} passages{anew}{hyde}")
    return 0
