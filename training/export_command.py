"""The commands of finished runs: `export` makes what can be loaded, `chat` asks it; knows no format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from engine.console import Console
from engine.core.jobs import CancelToken
from engine.core.paths import default_data_dir
from training import api
from training.run_words import event_line

# The class itself cannot be subscripted when the program runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
COMMANDS = ("export", "chat")


def add_parsers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    export = commands.add_parser(
        "export",
        parents=[shared],
        help="make models and adapters of a finished run",
        description="Each --kind becomes a folder in the models of the profile, and is in the list of models at once.",
    )
    export.add_argument("run", metavar="RUN", help="its id or name")
    export.add_argument(
        "--kind",
        nargs="+",
        choices=api.EXPORT_KINDS,
        default=["gguf"],
        help="adapter (PEFT), adapter_gguf, merged (safetensors), gguf; default: gguf",
    )
    export.add_argument("--quantization", metavar="NAME", help="of the GGUF: F16, Q8_0, Q4_K_M … (default: of the run)")
    export.add_argument("--out", type=Path, metavar="DIR", help="instead of the models of the profile")
    chat = commands.add_parser(
        "chat",
        parents=[shared],
        help="ask the tuned model",
        description="Asks the GGUF of the run in llama.cpp; it is exported first when there is none yet.",
    )
    chat.add_argument("run", metavar="RUN", help="its id or name")
    chat.add_argument("--question", metavar="TEXT", help="one question; without, a line of the input each")
    chat.add_argument("--base", action="store_true", help="ask the base as well, to compare")
    chat.add_argument("--system", metavar="TEXT", help="system prompt (default: the one of the training)")


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    if options.command == "export":
        runs = api.runs_of(profile, options.out.absolute() if options.out else None)
        return _export(console, options, runs)
    return _chat(console, options, profile)


def _export(console: Console, options: argparse.Namespace, runs: api.Runs) -> int:
    run = runs.get(options.run)
    quantization: str = options.quantization or run.config.export.quantization
    for kind in options.kind:
        console.progress(f"Making {kind}")
        for made in _made(console, runs, run, kind, quantization):
            if console.json_mode:
                console.result({"kind": made.kind, "path": made.path, "size_bytes": made.size_bytes})
            else:
                console.text(f"{made.kind:<13}{made.size_bytes / 1e6:>9,.1f} MB  {made.path}")
    return 0


def _chat(console: Console, options: argparse.Namespace, profile: Path) -> int:
    runs = api.runs_of(profile)
    run = runs.get(options.run)
    tuned = _tuned_model(run)
    if tuned is None:
        console.notice("There is no GGUF of this run yet; it is made first.")
        tuned = Path(_made(console, runs, run, "gguf", run.config.export.quantization)[0].path)
    models = [("base", run.config.base)] if options.base else []
    models.append(("tuned", tuned))
    system = run.config.text.system_prompt if options.system is None else options.system
    with api.EngineServices(profile) as services:
        for question in _questions(options):
            answers = {name: services.answer(model, question, system) for name, model in models}
            if console.json_mode:
                console.result({"question": question, **answers})
                continue
            for name, answer in answers.items():
                console.text(f"{name}: {answer}" if options.base else answer)
    return 0


def _made(console: Console, runs: api.Runs, run: api.Run, kind: str, quantization: str) -> list[api.Exported]:
    """Its steps are shown while it is made."""
    kinds = [known for known in api.EXPORT_KINDS if known == kind]
    tell: Callable[[api.PhaseStarted], None] = lambda step: console.progress(event_line(step))  # noqa: E731
    return list(runs.export(run, kinds, quantization, CancelToken(), tell))


def _tuned_model(run: api.Run) -> Path | None:
    """The newest GGUF of the run that is still there."""
    made = [event for event in api.events_of(run) if isinstance(event, api.Exported) and event.kind == "gguf"]
    return next((Path(event.path) for event in reversed(made) if Path(event.path).is_file()), None)


def _questions(options: argparse.Namespace) -> Iterator[str]:
    if options.question is not None:
        yield options.question
        return
    while True:
        if sys.stdin.isatty():
            sys.stderr.write("> ")
            sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            return
        if line.strip():
            yield line.strip()
