"""The main job in a terminal: read the sample documents, answer three questions; knows only `engine.api`."""

from __future__ import annotations

import time
from pathlib import Path

from engine import commands
from engine.api import AquiferError, Engine, resources_dir
from engine.console import Console

COLLECTION = "Sample documents"
QUESTIONS = (
    "How many bicycles did the workshop repair in 2025?",
    "What torque is needed for the pedals?",
    "Who won the chess tournament in Reykjavik?",
)


def run(console: Console, data_dir: Path | None) -> int:
    """Exit code 0 when the samples were read and all three questions were answered or refused."""
    samples = sorted(file for file in (resources_dir() / "samples").glob("*") if file.is_file())
    if not samples:
        raise AquiferError("The sample documents are missing.", "Get a complete copy of the program.")
    with Engine(data_dir=data_dir) as engine:
        console.text("Aquifer demo: everything below runs on this computer; nothing is sent anywhere.\n")
        started = time.monotonic()
        engine.models.load()
        engine.library.warm_up()
        receipts = commands.add(console, engine, samples, COLLECTION, kind="library")
        pages = sum(receipt.pages_read for receipt in receipts)
        for receipt in receipts:
            console.text(f"  {receipt.status:9} {Path(receipt.path).name}: {receipt.pages_read} pages")
        console.text(f"Read {len(receipts)} files, {pages} pages in {time.monotonic() - started:.1f} s.\n")
        chat = engine.chat.new("Demo", [COLLECTION])
        for question in QUESTIONS:
            console.text(f"> {question}")
            answer = commands.answer_question(console, engine, chat.id, question)
            if console.json_mode:
                console.result({"question": question, **commands.answer_json(answer)})
            console.text("")
        blocked = len(engine.guard.blocked)
        console.text(f"Connections to other machines: none made, {blocked} tried and blocked.")
    return 0
