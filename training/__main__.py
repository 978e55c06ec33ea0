"""The command line of training: `python -m training COMMAND`; knows only `training.api` and the commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from engine.console import Console
from engine.core.errors import AquiferError, Cancelled, UsageError
from engine.core.network_guard import NetworkGuard
from training import (
    evaluate_command,
    export_command,
    pairs_command,
    prepare_command,
    run_commands,
    train_command,
)

EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 1, 2, 130


def build_parser() -> argparse.ArgumentParser:
    """Every command takes `--json` and `--data-dir`."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="results as JSON on stdout, all else on stderr")
    shared.add_argument("--data-dir", type=Path, help="profile folder (default: AQUIFER_DATA_DIR or the user's own)")
    parser = argparse.ArgumentParser(prog="python -m training", description="Data and fine-tuning without the window.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    prepare_command.add_parsers(commands, shared)
    pairs_command.add_parsers(commands, shared)
    train_command.add_parsers(commands, shared)
    run_commands.add_parsers(commands, shared)
    evaluate_command.add_parser(commands, shared)
    export_command.add_parsers(commands, shared)
    return parser


def _runner(command: str) -> Callable[[Console, argparse.Namespace], int]:
    own = {
        pairs_command.NAME: pairs_command.run,
        evaluate_command.NAME: evaluate_command.run,
        **dict.fromkeys(train_command.NAMES, train_command.run),
        **dict.fromkeys(run_commands.COMMANDS, run_commands.run),
        **dict.fromkeys(export_command.COMMANDS, export_command.run),
    }
    return own.get(command, prepare_command.run)


def main(arguments: list[str] | None = None) -> int:
    options = build_parser().parse_args(arguments)
    NetworkGuard().install()
    console = Console(json_mode=options.json)
    try:
        return _runner(options.command)(console, options)
    except (KeyboardInterrupt, Cancelled):
        console.notice("Stopped. What is finished is kept, and what can be resumed goes on from there.")
        return EXIT_INTERRUPTED
    except AquiferError as error:
        console.error(error)
        return EXIT_USAGE if isinstance(error, UsageError) else EXIT_FAILED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong with us.
        return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
