"""The commands about watched folders; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict

from engine.api import DocumentDone, DocumentGone, Engine, WatchRun, WatchState
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


def _show_gone(console: Console, event: DocumentGone) -> None:
    if console.json_mode:
        console.result({"path": event.path, "status": "gone"})
    else:
        console.text(f"gone      {event.path}")
