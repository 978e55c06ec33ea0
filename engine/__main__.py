"""The command line of the engine: `python -m engine COMMAND`; knows only `engine.api`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TypeAlias

from engine import action_commands, commands, demo, exchange_commands, safekeeping_commands
from engine.api import DEFAULT_COLLECTION, AquiferError, Cancelled
from engine.console import BadUsage, Console

# The class itself cannot be subscripted when the program runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 1, 2, 130


def build_parser() -> argparse.ArgumentParser:
    """Every command takes `--json` and `--data-dir`, before or after its own options."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="results as JSON on stdout, all else on stderr")
    shared.add_argument("--data-dir", type=Path, help="profile folder (default: AQUIFER_DATA_DIR or the user's own)")
    parser = argparse.ArgumentParser(prog="python -m engine", description="Aquifer without the window.")
    commands_ = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    ask = commands_.add_parser("ask", parents=[shared], help="ask a question of files or of a collection")
    ask.add_argument("--question", required=True)
    ask.add_argument("--files", nargs="+", type=Path, default=[], help="files and folders to read first")
    ask.add_argument("--collection", help="add the files to it and search all of it")
    _add_filter(ask)
    ask.add_argument("--model", type=Path, help="a GGUF file or model folder (default: the model of the settings)")

    ingest = commands_.add_parser("ingest", parents=[shared], help="read files into a collection")
    ingest.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="files and folders, or - for a text on stdin"
    )
    ingest.add_argument("--name", default="", help="name of the text on stdin (default: its first words)")
    ingest.add_argument("--collection", default=DEFAULT_COLLECTION)
    ingest.add_argument("--password", default="", help="for encrypted files")

    search = commands_.add_parser("search", parents=[shared], help="find passages")
    search.add_argument("--collection", default=DEFAULT_COLLECTION)
    search.add_argument("--top-k", type=_positive, default=10)
    wanted = search.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--query")
    _add_filter(search)
    wanted.add_argument("--queries", type=Path, metavar="FILE.jsonl", help='lines of {"id", "text"}')

    models = commands_.add_parser("models", parents=[shared], help="list the models on this machine")
    models.add_argument("--forecast", action="store_true", help="say what loading each would take")
    models.add_argument("--of", type=Path, metavar="MODEL", help="show the parameters of this model alone")
    models.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help="change them; no value: as usual")

    bench = commands_.add_parser("bench", parents=[shared], help="measure how fast a model is here")
    bench.add_argument("--model", required=True, type=Path, help="a GGUF file or model folder")
    bench.add_argument("--n-prompt", type=_positive, default=512, help="tokens to read (default 512)")
    bench.add_argument("--n-gen", type=_positive, default=128, help="tokens to write (default 128)")

    compare = commands_.add_parser("compare", parents=[shared], help="ask several models the same question")
    compare.add_argument("--question", required=True)
    compare.add_argument("--models", required=True, nargs="+", type=Path)
    compare.add_argument("--system", default="You are a helpful assistant. Answer briefly and to the point.")
    compare.add_argument("--max-tokens", type=_positive, default=256)

    action_commands.add_parsers(commands_, shared)

    listed = commands_.add_parser("collections", parents=[shared], help="list the collections of the profile")
    hyde = "search this one also with a passage the model imagines: on or off"
    listed.add_argument("--hyde", nargs=2, metavar=("NAME", "on|off"), help=hyde)
    _add_library_commands(commands_, shared)
    commands_.add_parser("demo", parents=[shared], help="read the sample documents and answer three questions")
    return parser


def _add_filter(parser: argparse.ArgumentParser) -> None:
    """Which documents count."""
    parser.add_argument("--type", nargs="+", default=[], help="pdf, e-mail, spreadsheet … or an ending")
    parser.add_argument("--year", default="", help="the same as --since YEAR --until YEAR")
    parser.add_argument("--since", default="", metavar="DATE", help="2023, 2023-03 or 2023-03-31")
    parser.add_argument("--until", default="", metavar="DATE")
    parser.add_argument("--author", default="", help="a part of the name")
    parser.add_argument("--language", default="", help="de, German …: what the document is mostly written in")
    parser.add_argument("--folder", default="", help="a part of the path of the folder")
    parser.add_argument("--tag", nargs="+", default=[])
    parser.add_argument("--name", default="", help="a part of the file's name or title")


def _add_library_commands(commands_: Commands, shared: argparse.ArgumentParser) -> None:
    documents = commands_.add_parser("documents", parents=[shared], help="list documents and what is known of them")
    documents.add_argument("--collection", default=DEFAULT_COLLECTION)
    tag = commands_.add_parser("tag", parents=[shared], help="put tags on documents")
    tag.add_argument("documents", nargs="+", metavar="DOCUMENT", help="name, path or sha256")
    tag.add_argument("--collection", default=DEFAULT_COLLECTION)
    tag.add_argument("--add", nargs="+", default=[], metavar="TAG")
    tag.add_argument("--take", nargs="+", default=[], metavar="TAG", help="take these off")
    pack = commands_.add_parser("pack", parents=[shared], help="a collection as one file, and back")
    pack.add_argument("direction", choices=["export", "import"])
    pack.add_argument("file", type=Path, metavar="FILE")
    pack.add_argument("--collection", default="", help="which one (import: into which; default its own name)")
    pack.add_argument("--no-originals", action="store_true", help="leave the files themselves out")
    remove = commands_.add_parser("remove", parents=[shared], help="delete documents from every file of the profile")
    remove.add_argument("documents", nargs="*", metavar="DOCUMENT", help="name, path or sha256")
    remove.add_argument("--collection", default=DEFAULT_COLLECTION)
    remove.add_argument("--all", action="store_true", help="the whole collection")
    remove.add_argument("--to-trash", action="store_true", help="keep them 30 days, out of every search; see trash")
    trash = commands_.add_parser("trash", parents=[shared], help="what was deleted in the last 30 days")
    what = trash.add_mutually_exclusive_group()
    what.add_argument("--restore", nargs="+", metavar="ENTRY", help="put back, by name or id")
    what.add_argument("--remove", nargs="+", metavar="ENTRY", help="delete for ever")
    what.add_argument("--empty", action="store_true", help="delete everything in it for ever")
    watch = commands_.add_parser("watch", parents=[shared], help="keep a collection like a folder")
    watch.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="watch these too")
    watch.add_argument("--collection", default=DEFAULT_COLLECTION)
    watch.add_argument("--include", nargs="+", default=[], metavar="PATTERN", help="only these, like *.pdf or notes/")
    watch.add_argument("--exclude", nargs="+", default=[], metavar="PATTERN")
    watch.add_argument("--once", action="store_true", help="bring everything up to date and end")
    unwatch = commands_.add_parser("unwatch", parents=[shared], help="follow a folder no more, keep its documents")
    unwatch.add_argument("folder", type=Path, metavar="FOLDER")
    unwatch.add_argument("--collection", default="", help="for this collection only")
    embedder = commands_.add_parser(
        "embedder", parents=[shared], help="which embedding model is used; or use another one and embed anew"
    )
    chosen = embedder.add_mutually_exclusive_group()
    chosen.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="a sentence-transformers folder")
    chosen.add_argument("--starter", action="store_true", help="the one that comes with the program")
    chosen.add_argument("--go-on", action="store_true", help="go on with what was stopped")
    commands_.add_parser("watches", parents=[shared], help="list the watched folders")
    exchange_commands.add_parsers(commands_, shared)
    safekeeping_commands.add_parsers(commands_, shared)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


def _run(console: Console, options: argparse.Namespace) -> int:
    if options.command == "demo":
        return demo.run(console, options.data_dir)
    if options.command == "restore-backup":
        return safekeeping_commands.restore_backup_to(console, options)
    if options.command in safekeeping_commands.OFFLINE:
        return safekeeping_commands.run_offline(console, options)
    return commands.run(console, options)


def main(arguments: list[str] | None = None) -> int:
    options = build_parser().parse_args(arguments)
    console = Console(json_mode=options.json)
    try:
        return _run(console, options)
    except (KeyboardInterrupt, Cancelled):
        console.notice("Stopped. What was finished is kept.")
        return EXIT_INTERRUPTED
    except AquiferError as error:
        console.error(error)
        return EXIT_USAGE if isinstance(error, BadUsage) else EXIT_FAILED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong with us.
        return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
