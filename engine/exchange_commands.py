"""The commands about chats as files: chats, export-chat, import-chats; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.api import AquiferError, ChatInfo, Engine, ImportProgress
from engine.console import BadUsage, Console
from engine.job_events import events

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parsers(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """What each command takes."""
    commands.add_parser("chats", parents=[shared], help="list the chats")
    export = commands.add_parser("export-chat", parents=[shared], help="write a chat with its sources to a file")
    export.add_argument("chat", metavar="CHAT", help="id or title of the chat (see `chats`)")
    export.add_argument("file", type=Path, metavar="FILE", help=".md, .html or .docx")
    export.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    taken = commands.add_parser("import-chats", parents=[shared], help="take in chats of other programs")
    taken.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH",
        help="a ChatGPT export (ZIP or conversations.json), files or folders of GPT4All, Jan and LM Studio;"
        " without any, where these programs keep chats here is listed",
    )  # fmt: skip
    taken.add_argument("--undo", action="store_true", help="take the last import back")


def chats(console: Console, engine: Engine, _options: argparse.Namespace) -> int:
    for chat in engine.chat.list():
        if console.json_mode:
            keys = ("id", "title", "created", "updated", "collections")
            console.result({key: getattr(chat, key) for key in keys})
        else:
            console.text(f"{chat.id}  {chat.title}")
    return 0


def export_chat(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    chat = _chat(engine, options.chat)
    file = options.file.expanduser().absolute()
    engine.exchange.export_chat(chat.id, file, overwrite=options.overwrite).result()
    if console.json_mode:
        console.result({"chat": chat.id, "path": str(file), "size_bytes": file.stat().st_size})
    else:
        console.text(f"{file}: {file.stat().st_size:,} bytes")
    return 0


def import_chats(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Exit code 1 when something could not be taken."""
    if options.undo:
        return _undo(console, engine, options)
    if not options.paths:
        for source in engine.exchange.chat_sources():
            if console.json_mode:
                console.result({"program": source.program, "path": str(source.path), "chats": source.chats})
            else:
                console.text(f"{source.program}: {source.chats} chats in {source.path}")
        return 0
    job = engine.exchange.import_chats([path.expanduser().absolute() for path in options.paths])
    for event in events(job):
        if isinstance(event, ImportProgress):
            console.progress(f"{event.done} chats: {event.title}")
    report = job.result()
    if console.json_mode:
        console.result(asdict(report))
    else:
        console.text(
            f"{report.new} new, {report.extended} with more messages, {report.restored} brought back from the trash,"
            f" {report.known} here already; {report.messages} messages"
        )
        for kind, count in report.left_out:
            console.text(f"  left out: {kind} ({count})")
    for skipped in report.skipped:
        console.notice(f"{skipped.name}: {skipped.reason}")
    return 1 if report.skipped_total else 0


def _undo(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    if options.paths:
        raise BadUsage("--undo takes the last import back and stands alone.")
    last = engine.exchange.last_import()
    if last is None:
        raise AquiferError("There is no import to take back.")
    taken, kept = engine.exchange.undo_import(last[0])
    if console.json_mode:
        console.result({"taken_back": taken, "kept": kept})
    else:
        console.text(f"{taken} chats taken back{f', {kept} were continued here and stay' if kept else ''}")
    return 0


def _chat(engine: Engine, wanted: str) -> ChatInfo:
    """By id, or by a title only one chat has. Raises `AquiferError`."""
    found = [chat for chat in engine.chat.list() if wanted in (chat.id, chat.title)]
    if not found:
        raise AquiferError(f"There is no chat “{wanted}”.", "The command `chats` lists them.")
    if len(found) > 1:
        raise AquiferError(f"{len(found)} chats are called “{wanted}”.", "Give the id: the command `chats` lists it.")
    return found[0]


HANDLERS: Mapping[str, Callable[[Console, Engine, argparse.Namespace], int]] = MappingProxyType(
    {"chats": chats, "export-chat": export_chat, "import-chats": import_chats}
)
