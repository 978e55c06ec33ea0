"""The commands about watched folders; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict

from engine.api import (
    AquiferError,
    DocumentDone,
    DocumentFilter,
    DocumentGone,
    DocumentInfo,
    Engine,
    WatchRun,
    WatchState,
    language_code,
)
from engine.console import BadUsage, Console
from engine.core.errors import UsageError
from engine.job_events import events
from engine.reading_report import show_reading, show_receipt

FOLLOW_EVERY_S = 2.0


def watch(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Watch folders and follow all watched ones until Ctrl+C, or with `--once` bring them up to date."""
    failed = 0

    def on_run(run: WatchRun) -> None:
        nonlocal failed
        for event in events(run.job):
            show_reading(console, event)
            if isinstance(event, DocumentDone):
                failed += event.receipt.status == "failed"
                show_receipt(console, event.receipt)
            elif isinstance(event, DocumentGone):
                _show_gone(console, event)

    for folder in options.folders:
        engine.library.watch(folder, options.collection, options.include, options.exclude)
    if not engine.library.watches():
        raise BadUsage("No folder is watched.", "Name one: watch FOLDER --collection NAME.")
    while True:
        engine.library.catch_up(on_run)
        if options.once:
            break
        time.sleep(FOLLOW_EVERY_S)
    troubled = [info for info in engine.library.watches() if info.reason]
    for info in troubled:
        console.notice(f"{info.folder}: {info.reason}")
    bad = any(info.state in (WatchState.UNREACHABLE, WatchState.FAILED) for info in troubled)
    return 1 if failed or bad else 0


def unwatch(_console: Console, engine: Engine, options: argparse.Namespace) -> int:
    engine.library.unwatch(options.folder, options.collection)
    return 0


def watches(console: Console, engine: Engine, _options: argparse.Namespace) -> int:
    for info in engine.library.watches():
        if console.json_mode:
            console.result(asdict(info))
        else:
            reason = f" - {info.reason}" if info.reason else ""
            console.text(f"{info.folder} -> {info.collection}: {info.files} files, {info.state.value}{reason}")
    return 0


def filter_of(options: argparse.Namespace) -> DocumentFilter:
    """What the options of `search` say of the documents. Raises `BadUsage`."""
    try:
        return DocumentFilter(
            types=tuple(options.type),
            since=options.year or options.since,
            until=options.year or options.until,
            author=options.author,
            folder=options.folder,
            tags=tuple(options.tag),
            name=options.name,
            language=language_code(options.language) if options.language else "",
        )
    except UsageError as error:
        raise BadUsage(error.user_message, error.hint) from error


def documents(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    for info in engine.library.list(options.collection):
        if console.json_mode:
            keys = (
                "path",
                "sha256",
                "state",
                "media_type",
                "title",
                "author",
                "created",
                "language",
                "tags",
                "pages",
                "chunks",
            )
            console.result({key: getattr(info, key) for key in keys})
        else:
            facts = [
                info.title,
                info.author,
                info.created[:10],
                info.language,
                " ".join(f"#{tag}" for tag in info.tags),
            ]
            console.text(f"{info.path}: {info.state.value}, {' · '.join(fact for fact in facts if fact) or '-'}")
    return 0


def tag(_console: Console, engine: Engine, options: argparse.Namespace) -> int:
    for info in _named(engine, options):
        kept = [name for name in info.tags if name not in options.take]
        engine.library.set_tags(info.sha256, [*kept, *options.add])
    return 0


def _named(engine: Engine, options: argparse.Namespace) -> list[DocumentInfo]:
    """The documents of the options, by name, path or hash. Raises `AquiferError` for one that is not there."""
    listed = engine.library.list(options.collection)
    found = []
    for text in options.documents:
        those = [info for info in listed if text in (info.name, info.path, info.sha256)]
        if not those:
            raise AquiferError(f"There is no document {text} in {options.collection}.", "Give its name or path.")
        found += those
    return found


def remove(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Delete documents (or with `--all` the collection) and wait until nothing of them is left in the files; with
    `--to-trash` they can be restored."""
    if options.all == bool(options.documents):
        raise BadUsage("Name the documents to remove, or all of them with --all.")
    wanted = engine.library.list(options.collection) if options.all else _named(engine, options)
    if not wanted:
        raise AquiferError(f"There is no document in a collection named {options.collection}.")
    if options.to_trash:
        if options.all:
            engine.library.trash.put_collection(options.collection)
        else:
            engine.library.trash.put([info.sha256 for info in wanted], options.collection)
        for info in wanted:
            _show_gone(console, DocumentGone(info.path))
        return 0
    if options.all:
        ending = engine.library.delete_collection(options.collection)
    else:
        ending = [engine.library.remove(info.sha256, options.collection) for info in wanted][-1]
    ending.result()
    for info in wanted:
        _show_gone(console, DocumentGone(info.path))
    return 0


def pack(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Write a collection to a file, or add such a file to the library."""
    if options.direction == "export":
        out = engine.library.export_pack(options.collection, options.file, originals=not options.no_originals)
        for event in events(out):
            show_reading(console, event)
        count, size = out.result(), options.file.stat().st_size
        if console.json_mode:
            console.result({"path": str(options.file), "documents": count, "size_bytes": size})
        else:
            console.text(f"{options.file}: {count} documents, {size:,} bytes")
        return 0
    job = engine.library.import_pack(options.file, options.collection)
    failed = 0
    for event in events(job):
        show_reading(console, event)
        if isinstance(event, DocumentDone):
            failed += event.receipt.status == "failed"
            show_receipt(console, event.receipt)
    job.result()
    return 1 if failed else 0


def _show_gone(console: Console, event: DocumentGone) -> None:
    if console.json_mode:
        console.result({"path": event.path, "status": "gone"})
    else:
        console.text(f"gone      {event.path}")
