"""The command about the embedding model; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from engine.api import EmbedderProgress, Engine
from engine.console import Console
from engine.job_events import events
from engine.reading_report import show_reading


def embedder(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Say how it stands; or choose a model and wait until it answers. Stopped, it goes on with `--go-on`."""
    library = engine.library
    job = None
    chosen = options.folder is not None or options.starter
    if chosen or options.go_on:
        job = library.choose_embedder(options.folder) if chosen else None
        repair = library.resume()
        job = job or library.embedding_job
        if repair is not None and repair is not job:
            for event in events(repair):
                show_reading(console, event)
            repair.result()
    if job is not None:
        for event in events(job):
            if isinstance(event, EmbedderProgress):
                _show_progress(console, event)
        job.result()
    _show_state(console, engine)
    return 0


def _show_progress(console: Console, event: EmbedderProgress) -> None:
    if console.json_mode:
        console.result({"embedder": event.embedder, "done": event.done, "documents": event.documents})
    else:
        console.progress(f"{event.done} of {event.documents} documents are embedded anew with {event.embedder}")


def _show_state(console: Console, engine: Engine) -> None:
    state = engine.library.embedder_state()
    if console.json_mode:
        console.result(asdict(state))
    else:
        console.text(state.words or f"{state.answering} finds documents.")
