"""The commands that work on many documents: ask-all, extract, summarise; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from engine.api import (
    DEFAULT_COLLECTION,
    ActionProgress,
    ActionScope,
    AquiferError,
    AskedRow,
    AskedRowDone,
    Citation,
    Engine,
    Event,
    ExtractedCell,
    ExtractedRow,
    ExtractedRowDone,
    Job,
    Notice,
    Phase,
    fields_of,
    fields_of_schema,
)
from engine.console import Console
from engine.job_events import events

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

T = TypeVar("T")


def add_parsers(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """What each command takes."""
    scope = argparse.ArgumentParser(add_help=False)
    scope.add_argument("--collection", default=DEFAULT_COLLECTION)
    scope.add_argument(
        "--documents", nargs="+", default=[], metavar="NAME", help="only these of it (name, path or sha256)"
    )
    scope.add_argument("--model", type=Path, help="a GGUF file or model folder (default: the model of the settings)")
    scope.add_argument("--export", type=Path, metavar="FILE", help="also write the result as .csv, .xlsx or .md")

    ask_all = commands.add_parser("ask-all", parents=[shared, scope], help="ask every document one question")
    ask_all.add_argument("--question", required=True)

    extract = commands.add_parser("extract", parents=[shared, scope], help="find values in every document")
    wanted = extract.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--fields", nargs="+", metavar="FIELD", help='"Invoice number" or "Total: the amount due"')
    wanted.add_argument("--schema", type=Path, metavar="FILE.json", help="a JSON Schema with these fields")

    commands.add_parser("summarise", parents=[shared, scope], help="summarise documents, with the pages of each part")


def ask_all(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """A line for each document as soon as it is answered; exit code 1 when one could not be asked."""
    job = engine.actions.ask_every(options.question, _scope(engine, options))

    def show(event: Event) -> None:
        if isinstance(event, AskedRowDone):
            _show_asked(console, event.row)

    table = _watched(console, job, show)
    if options.export:
        engine.actions.export(table, options.export)
    return 1 if any(row.problem for row in table.rows) else 0


def extract(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """A line for each document as soon as its fields are found; exit code 1 when one could not be read."""
    fields = fields_of_schema(_text(options.schema)) if options.schema else fields_of(options.fields)
    job = engine.actions.extract(fields, _scope(engine, options))

    def show(event: Event) -> None:
        if isinstance(event, ExtractedRowDone):
            _show_extracted(console, event.row)

    table = _watched(console, job, show)
    if options.export:
        engine.actions.export(table, options.export)
    return 1 if any(row.problem for row in table.rows) else 0


def summarise(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """One summary of all the documents, with the pages each paragraph was made from."""
    summary = _watched(console, engine.actions.summarise(_scope(engine, options)), lambda _event: None)
    if options.export:
        engine.actions.export(summary, options.export)
    answer = summary.answer
    if console.json_mode:
        paragraphs = [
            {
                "text": answer.text[paragraph.start : paragraph.end],
                "pages": [{"document": r.document.name, "first": r.first, "last": r.last} for r in paragraph.pages],
            }
            for paragraph in summary.paragraphs
        ]
        console.result(
            {
                "summary": answer.text,
                "method": summary.method,
                "paragraphs": paragraphs,
                "citations": [citation_json(citation) for citation in answer.citations],
                "unsupported": [answer.text[s.start : s.end] for s in answer.support if s.level == "unsupported"],
                "notes": list(summary.notes),
                "model": summary.model,
            }
        )
        return 0
    console.text(answer.text)
    for citation in answer.citations:
        console.text(
            f"  [{citation.n}] {citation.document}, page {citation.page}: “{' '.join(citation.quote.split())}”"
        )
    return 0


def _watched(console: Console, job: Job[T], show: Callable[[Event], None]) -> T:
    """Run to the end, telling on stderr how it goes."""
    for event in events(job):
        show(event)
        if isinstance(event, Phase):
            console.progress(event.text)
        elif isinstance(event, Notice):
            console.notice(event.text)
        elif isinstance(event, ActionProgress):
            left = f", about {event.left_s:.0f} s left" if event.left_s else ""
            console.progress(f"{event.done} of {event.total}{left}")
    return job.result()


def _scope(engine: Engine, options: argparse.Namespace) -> ActionScope:
    """The chosen documents; a model that was named is loaded on the way, for what it cannot do shows at once."""
    listed = engine.library.list(options.collection)
    if not listed:
        known = ", ".join(info.name for info in engine.library.collections()) or "none yet"
        raise AquiferError(
            f"There are no documents in a collection named {options.collection}.",
            f"Collections of this profile: {known}.",
        )
    chosen = []
    for wanted in options.documents:
        found = [info.sha256 for info in listed if wanted in (info.name, info.path, info.sha256)]
        if not found:
            raise AquiferError(f"There is no document {wanted} in {options.collection}.", "See its name and path.")
        chosen += found
    engine.library.warm_up()
    engine.models.load(options.model).result()
    return ActionScope(options.collection, tuple(chosen))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AquiferError(f"{file} cannot be read.", "Give a text file with a JSON Schema.") from error


def _show_asked(console: Console, row: AskedRow) -> None:
    answer = row.answer
    if console.json_mode:
        console.result(
            {
                "document": row.document.name,
                "path": row.document.path,
                "sha256": row.document.sha256,
                "answer": answer.text if answer is not None else "",
                "citations": [citation_json(c) for c in answer.citations] if answer is not None else [],
                "refused": answer.refused if answer is not None else False,
                "notes": list(answer.notes) if answer is not None else [],
                "kept": row.kept,
                "problem": row.problem,
            }
        )
        return
    console.text(f"{row.document.name}: {answer.text if answer is not None else row.problem}")
    for citation in answer.citations if answer is not None else ():
        console.text(f"  [{citation.n}] page {citation.page}: “{' '.join(citation.quote.split())}”")


def _show_extracted(console: Console, row: ExtractedRow) -> None:
    if console.json_mode:
        console.result(
            {
                "document": row.document.name,
                "path": row.document.path,
                "sha256": row.document.sha256,
                "fields": {cell.field: _cell_json(cell) for cell in row.cells},
                "problem": row.problem,
            }
        )
        return
    console.text(f"{row.document.name}{f': {row.problem}' if row.problem else ''}")
    for cell in row.cells:
        where = f"page {cell.citation.page}" if cell.citation is not None else "not found in the document"
        console.text(f"  {cell.field}: {f'{cell.value} ({where})' if cell.value else 'nothing found'}")


def _cell_json(cell: ExtractedCell) -> dict[str, Any]:
    citation = cell.citation
    return {
        "value": cell.value,
        "verified": cell.verified,
        "page": citation.page if citation is not None else None,
        "quote": citation.quote if citation is not None else "",
        "char_start": citation.char_start if citation is not None else None,
        "char_end": citation.char_end if citation is not None else None,
        "kept": cell.kept,
    }


def citation_json(citation: Citation) -> dict[str, Any]:
    """A citation as every command prints it; `link` is there for articles of ZIM files only."""
    keys = ("n", "document", "page", "quote", "char_start", "char_end", "verified")
    return {key: getattr(citation, key) for key in keys} | ({"link": citation.link} if citation.link else {})


HANDLERS: Mapping[str, Callable[[Console, Engine, argparse.Namespace], int]] = MappingProxyType(
    {"ask-all": ask_all, "extract": extract, "summarise": summarise}
)
