"""The command evaluate: a run, or a base model, measured on data it did not learn; knows no trainer."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, TypeAlias

from engine.console import Console
from engine.core.errors import UsageError
from engine.core.paths import default_data_dir
from training import api, run_words

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
NAME = "evaluate"


def add_parser(commands: Commands, shared: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        NAME,
        parents=[shared],
        help="measure a run or a base model on a file",
        description="Loss, perplexity, and BLEU, ROUGE-L and chrF of written answers.",
    )
    parser.add_argument("run", nargs="?", metavar="RUN", help="id or name; its base too, to compare")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: what the run kept back")
    parser.add_argument("--base", type=Path, metavar="MODEL", help="a model instead of a run")
    parser.add_argument("--rows", type=int, default=200, help="most rows (0: all)")
    parser.add_argument("--answers", type=int, default=16, help="answers written for the scores")


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    runs = api.runs_of(profile)
    subjects: list[tuple[str, Path, Path | None]]
    files = [file.absolute() for file in options.files]
    text = api.TextSpec()
    found: api.Run | None = None
    if options.base:
        files = [Path(options.run).absolute(), *files] if options.run else files
        subjects = [("base", options.base.absolute(), None)]
    elif options.run:
        found = runs.get(options.run)
        if found.state is not api.RunState.FINISHED:
            raise UsageError(f"The run {found.config.name} has no trained model yet.", "Wait for its end.")
        text = found.config.text
        subjects = [("base", found.config.base, None), ("tuned", found.config.base, found.model_dir)]
    else:
        raise UsageError("Nothing to measure was named.", "Give a RUN, or --base with a FILE.")
    if not files and found is None:
        raise UsageError("There is no file to measure on.", "Give a FILE with rows the model did not learn.")
    spec = api.EvaluationSpec(most_rows=options.rows, answers=options.answers)
    for name, base, model in subjects:
        console.progress(f"Measuring {name}")
        event = runs.evaluate(base, model, files, (spec, text), found)
        if console.json_mode:
            line: dict[str, Any] = {"subject": name, **event.model_dump(mode="json", exclude={"event", "time", "step"})}
            console.result(line)
        else:
            console.text(f"{name}: {run_words.measured(event)}")
    return 0
