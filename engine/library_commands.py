"""The commands about watched folders; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict

from engine.api import AquiferError, DocumentDone, DocumentGone, Engine, WatchRun, WatchState
from engine.console import BadUsage, Console
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


def remove(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Delete documents (or with `--all` the collection) and wait until nothing of them is left in the files."""
    if options.all == bool(options.documents):
        raise BadUsage("Name the documents to remove, or all of them with --all.")
    listed = engine.library.list(options.collection)
    if not listed:
        raise AquiferError(f"There is no document in a collection named {options.collection}.")
    wanted = [info for info in listed if options.all or set(options.documents) & {info.name, info.path, info.sha256}]
    found = {text for info in wanted for text in (info.name, info.path, info.sha256)}
    missing = [text for text in options.documents if text not in found]
    if missing:
        raise AquiferError(f"There is no document {missing[0]} in {options.collection}.", "Give its name or path.")
    if options.all:
        ending = engine.library.delete_collection(options.collection)
    else:
        ending = [engine.library.remove(info.sha256, options.collection) for info in wanted][-1]
    ending.result()
    for info in wanted:
        _show_gone(console, DocumentGone(info.path))
    return 0


def _show_gone(console: Console, event: DocumentGone) -> None:
    if console.json_mode:
        console.result({"path": event.path, "status": "gone"})
    else:
        console.text(f"gone      {event.path}")
