"""The command line of the engine: `python -m engine COMMAND`; knows only `engine.api`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine import action_commands, commands, demo
from engine.api import DEFAULT_COLLECTION, AquiferError, Cancelled
from engine.console import Console

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
    ask.add_argument("--model", type=Path, help="a GGUF file or model folder (default: the model of the settings)")

    ingest = commands_.add_parser("ingest", parents=[shared], help="read files into a collection")
    ingest.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    ingest.add_argument("--collection", default=DEFAULT_COLLECTION)
    ingest.add_argument("--password", default="", help="for encrypted files")

    search = commands_.add_parser("search", parents=[shared], help="find passages")
    search.add_argument("--collection", default=DEFAULT_COLLECTION)
    search.add_argument("--top-k", type=_positive, default=10)
    wanted = search.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--query")
    wanted.add_argument("--queries", type=Path, metavar="FILE.jsonl", help='lines of {"id", "text"}')

    models = commands_.add_parser("models", parents=[shared], help="list the models on this machine")
    models.add_argument("--forecast", action="store_true", help="say what loading each would take")

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

    commands_.add_parser("collections", parents=[shared], help="list the collections of the profile")
    commands_.add_parser("demo", parents=[shared], help="read the sample documents and answer three questions")
    return parser


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


def main(arguments: list[str] | None = None) -> int:
    options = build_parser().parse_args(arguments)
    console = Console(json_mode=options.json)
    try:
        if options.command == "demo":
            return demo.run(console, options.data_dir)
        return commands.run(console, options)
    except (KeyboardInterrupt, Cancelled):
        console.notice("Stopped. What was finished is kept.")
        return EXIT_INTERRUPTED
    except AquiferError as error:
        console.error(error)
        return EXIT_USAGE if isinstance(error, commands.BadUsage) else EXIT_FAILED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong with us.
        return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
