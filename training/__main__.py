"""The command line of training: `python -m training COMMAND`; knows only `training.api` and the commands."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.console import Console
from engine.core.errors import AquiferError, Cancelled, UsageError
from engine.core.network_guard import NetworkGuard
from training import evaluate_command, prepare_command, run_commands, train_command

EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 1, 2, 130


def build_parser() -> argparse.ArgumentParser:
    """Every command takes `--json` and `--data-dir`."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="results as JSON on stdout, all else on stderr")
    shared.add_argument("--data-dir", type=Path, help="profile folder (default: AQUIFER_DATA_DIR or the user's own)")
    parser = argparse.ArgumentParser(prog="python -m training", description="Data and fine-tuning without the window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    prepare_command.add_parsers(commands, shared)
    run_commands.add_parsers(commands, shared)
    train_command.add_parsers(commands, shared)
    evaluate_command.add_parser(commands, shared)
    return parser


def _run(console: Console, options: argparse.Namespace) -> int:
    if options.command in train_command.NAMES:
        return train_command.run(console, options)
    if options.command in run_commands.COMMANDS:
        return run_commands.run(console, options)
    if options.command == evaluate_command.NAME:
        return evaluate_command.run(console, options)
    return prepare_command.run(console, options)


def main(arguments: list[str] | None = None) -> int:
    options = build_parser().parse_args(arguments)
    NetworkGuard().install()
    console = Console(json_mode=options.json)
    try:
        return _run(console, options)
    except (KeyboardInterrupt, Cancelled):
        console.notice("Stopped. Finished sets are kept, the unfinished one is not.")
        return EXIT_INTERRUPTED
    except AquiferError as error:
        console.error(error)
        return EXIT_USAGE if isinstance(error, UsageError) else EXIT_FAILED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong with us.
        return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
