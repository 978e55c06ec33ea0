"""The commands of fine-tuning: train, resume, stop; follows the events of the worker and computes nothing itself."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import ValidationError

from engine.console import Console
from engine.core import atomic_files
from engine.core.errors import Cancelled, UsageError
from engine.core.paths import default_data_dir
from training import api, run_words
from training.names import plain_name
from training.yaml_config import mistake

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
TRAIN, RESUME, STOP = "train", "resume", "stop"
NAMES = (TRAIN, RESUME, STOP)
_LOOK_S = 0.5
_STOP_S = 120.0


def add_parsers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    train = commands.add_parser(
        TRAIN,
        parents=[shared],
        help="fine-tune a model",
        description="With --config: that run. With --base and FILE (or --set): a run with the defaults.",
    )
    train.add_argument("files", nargs="*", type=Path, metavar="FILE", help="training data: any format prepare reads")
    train.add_argument("--config", type=Path, metavar="RUN.yaml")
    train.add_argument("--base", type=Path, metavar="MODEL", help="a Hugging Face folder or a GGUF")
    train.add_argument("--set", type=Path, metavar="FOLDER", help="a finished set of the data studio")
    train.add_argument("--name", help="of the run")
    train.add_argument("--export", nargs="+", default=[], metavar="KIND", help="adapter, adapter_gguf, merged, gguf")
    train.add_argument(
        "--values", nargs="+", default=[], metavar="KEY=VALUE", help="of the configuration: optim.epochs=2 lora.rank=8"
    )
    train.add_argument("--write-config", type=Path, metavar="RUN.yaml", help="write the configuration and end")
    train.add_argument("--detach", action="store_true", help="start it and do not wait")
    train.add_argument(
        "--create", action="store_true", help="make the run, start nothing, say how to start it on several computers"
    )
    resume = commands.add_parser(RESUME, parents=[shared], help="go on with a stopped or interrupted run")
    resume.add_argument("run", metavar="RUN", help="id or name")
    resume.add_argument("--detach", action="store_true", help="start it and do not wait")
    stop = commands.add_parser(STOP, parents=[shared], help="stop a run with a checkpoint")
    stop.add_argument("run", metavar="RUN", help="id or name")


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    runs = api.runs_of(profile)
    if options.command == STOP:
        found = runs.get(options.run)
        runs.stop(found)
        ended = runs.wait(found, _STOP_S)
        _show(console, {"run": ended.id, "state": ended.state.value}, f"{ended.config.name}: {ended.state.value}")
        return 0
    if options.command == RESUME:
        return _follow(console, runs, runs.get(options.run), detach=options.detach)
    config = _config(options)
    if options.write_config:
        file: Path = options.write_config
        if file.exists():
            raise UsageError(f"{file} is there already.", "Choose another name, or delete it first.")
        atomic_files.write_text(file, api.config_yaml(config))
        return 0
    made = runs.create(config)
    if options.create:
        process = runs.process(made)
        _show(
            console, {"run": made.id, "folder": str(made.folder), "process": process}, run_words.launch(made, process)
        )
        return 0
    return _follow(console, runs, made, detach=options.detach)


def _config(options: argparse.Namespace) -> api.TrainConfig:
    if options.config:
        if options.files or options.base or options.set:
            raise UsageError("Give either --config or files, not both.", "The run file names its own data and base.")
        config = api.read_config(options.config)
    else:
        if options.base is None or not (options.files or options.set):
            raise UsageError("Nothing to train was named.", "Give --config, or --base with a FILE or --set.")
        data = api.DataSpec(
            set=options.set.absolute() if options.set else None, train=tuple(file.absolute() for file in options.files)
        )
        first = options.set or options.files[0]
        config = api.TrainConfig(name=plain_name(first.stem, "run"), base=options.base.absolute(), data=data)
    values = list(options.values)
    if options.export:
        values.append(f"export.kinds=[{', '.join(options.export)}]")
    config = api.with_values(config, values).absolute(Path.cwd())
    return _named(config, options.name) if options.name else config


def _named(config: api.TrainConfig, name: str) -> api.TrainConfig:
    """The name as it was given: YAML would make a number of 2024. Raises `UsageError`."""
    try:
        return api.TrainConfig.model_validate({**config.model_dump(), "name": name})
    except ValidationError as error:
        raise mistake(f'The run cannot be called "{name}"', error) from error


def _follow(console: Console, runs: api.Runs, found: api.Run, *, detach: bool) -> int:
    """Start it and show what it tells until it ends; Ctrl+C stops it with a checkpoint."""
    tail = api.EventTail.at_end(found.folder)
    started = runs.start(found)
    if detach:
        _show(console, {"run": started.id, "state": started.state.value}, f"Started {started.id}.")
        return 0
    try:
        while True:
            going_on = runs.get(found.id).state in (api.RunState.RUNNING, api.RunState.QUEUED)
            for event in tail.read():
                _tell(console, event)
            if not going_on:
                break
            time.sleep(_LOOK_S)
    except KeyboardInterrupt:
        console.notice("Stopping it with a checkpoint.")
        runs.stop(runs.get(found.id))
        runs.wait(found, _STOP_S)
        raise Cancelled from None
    ended = runs.get(found.id)
    summary = {"run": ended.id, "folder": str(ended.folder), "state": ended.state.value, "message": ended.message}
    _show(console, summary, run_words.ending(ended))
    return 0 if ended.state in (api.RunState.FINISHED, api.RunState.STOPPED) else 1


def _tell(console: Console, event: api.RunEvent) -> None:
    if console.json_mode:
        console.result(event.model_dump(mode="json"))
        return
    if isinstance(event, api.TrainStep | api.PhaseStarted):
        console.progress(run_words.event_line(event))
    line = run_words.event_line(event)
    if line and not isinstance(event, api.PhaseStarted) and run_words.is_worth_a_line(event):
        console.notice(line)


def _show(console: Console, data: dict[str, Any], text: str) -> None:
    if console.json_mode:
        console.result(data)
    else:
        console.text(text)
