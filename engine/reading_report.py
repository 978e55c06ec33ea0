"""How reading goes, for a person or a script: progress on stderr, receipts as results; knows no command."""

from __future__ import annotations

from engine.api import DocumentProgress, Event, Notice, Phase, Receipt
from engine.console import Console


def show_reading(console: Console, event: Event) -> None:
    if isinstance(event, DocumentProgress):
        console.progress(f"{event.state.value} {event.place}".rstrip() + f": {event.path}")
    elif isinstance(event, Phase):
        console.progress(event.text)
    elif isinstance(event, Notice):
        console.notice(event.text)


def show_receipt(console: Console, receipt: Receipt) -> None:
    if console.json_mode:
        keys = (
            "path", "sha256", "status", "pages", "pages_read", "chunks", "reason", "seconds", "pages_recognised",
            "ocr_confidence", "pages_failed", "tables", "language", "reader", "warnings",
        )  # fmt: skip
        line = {key: getattr(receipt, key) for key in keys}
        if receipt.status == "unchanged":
            # For a script the file is in the index, which is what it asked for; the reason says it was before.
            line |= {"status": "indexed", "reason": receipt.reason or "It was indexed already; nothing was read again."}
        console.result(line)
        return
    noun = "articles" if receipt.reader == "zim" else "pages"
    pages = f"{receipt.pages_read} of {receipt.pages} {noun}, {receipt.chunks} passages, {receipt.seconds:.1f} s"
    reason = f" - {' '.join((receipt.reason, *receipt.warnings)).strip()}" if receipt.reason or receipt.warnings else ""
    console.text(f"{receipt.status:9} {receipt.path}: {pages}{reason}")
