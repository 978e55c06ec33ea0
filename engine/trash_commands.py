"""The command about what was deleted: list, restore, remove for ever; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import asdict

from engine.api import KEPT_DAYS, AquiferError, Engine, Trashed
from engine.console import Console


def trash(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Without a switch it lists; `--remove` and `--empty` end when nothing of it is left in the files."""
    engine.trash.tidy()
    engine.library.trash.expire()
    entries = engine.trash.entries()
    if options.restore:
        for entry in _named(entries, options.restore):
            engine.trash.restore(entry)
            _show(console, entry, "restored")
        return 0
    if options.remove or options.empty:
        gone = entries if options.empty else _named(entries, options.remove)
        if gone:
            engine.trash.remove(gone).result()
        for entry in gone:
            _show(console, entry, "gone")
        return 0
    for entry in entries:
        _show(console, entry, "")
    return 0


def _named(entries: Sequence[Trashed], names: Sequence[str]) -> list[Trashed]:
    found: list[Trashed] = []
    for name in names:
        those = [entry for entry in entries if name in (entry.id, entry.name)]
        if not those:
            raise AquiferError(f"There is nothing named {name} in the trash.", "python -m engine trash lists it.")
        found += [entry for entry in those if entry not in found]
    return found


def _show(console: Console, entry: Trashed, status: str) -> None:
    if console.json_mode:
        console.result({**asdict(entry), "status": status or "in the trash"})
        return
    left = max(0, KEPT_DAYS - int((time.time() - entry.deleted) // 86_400))
    console.text(f"{status or f'{left} days left':<14}{entry.kind}: {entry.name} ({entry.place or '-'}) {entry.id}")
