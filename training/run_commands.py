"""The commands about runs that train nothing: runs, compare, forecast, grid; knows no worker and no model library."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from engine.console import Console
from engine.core import atomic_files
from engine.core.errors import StorageError, UsageError
from engine.core.paths import default_data_dir
from training import api, run_report

# The class itself cannot be subscripted when the program runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
RUNS = "runs"
COMMANDS = ("runs", "compare", "forecast", "grid")


def add_parsers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    runs = commands.add_parser("runs", parents=[shared], help="list the runs; download, copy or delete one")
    modes = runs.add_mutually_exclusive_group()
    modes.add_argument(
        "--bundle", nargs=2, metavar=("RUN", "FILE.zip"), help="settings, events, log, tables and answers in one file"
    )
    modes.add_argument("--config", metavar="RUN", help="print its settings as YAML, for a new run")
    modes.add_argument("--remove", metavar="RUN", help="delete it with its checkpoints")
    compare = commands.add_parser("compare", parents=[shared], help="runs side by side: results and settings")
    compare.add_argument("runs", nargs="+", metavar="RUN", help="id or name")
    compare.add_argument("--csv", action="store_true", help="as a table for a spreadsheet")
    forecast = commands.add_parser("forecast", parents=[shared], help="memory and time of a run before it starts")
    forecast.add_argument("--config", type=Path, metavar="RUN.yaml", required=True)
    grid = commands.add_parser("grid", parents=[shared], help="one run file for each combination of values")
    grid.add_argument("--config", type=Path, metavar="RUN.yaml", required=True)
    grid.add_argument("--vary", nargs="+", metavar="KEY=A,B", required=True, help="as lora.rank=8,16")
    grid.add_argument("--out", type=Path, metavar="FOLDER", required=True)


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    runs = api.RunStore(profile / RUNS)
    if options.command == "runs":
        _runs(console, options, runs)
    elif options.command == "compare":
        _compare(console, options, runs)
    elif options.command == "forecast":
        _forecast(console, options.config)
    else:
        _grid(console, options)
    return 0


def _runs(console: Console, options: argparse.Namespace, runs: api.RunStore) -> None:
    if options.bundle:
        name, file = options.bundle
        made = api.bundle(runs.get(name), Path(file).absolute())
        _show(console, {"file": str(made), "size_bytes": made.stat().st_size}, f"{made}")
        return
    if options.config:
        found = runs.get(options.config)
        text = api.config_yaml(found.config)
        _show(console, found.config.model_dump(mode="json"), text.rstrip("\n"))
        return
    if options.remove:
        runs.remove(runs.get(options.remove))
    rows = [api.metrics_of(each) for each in runs.list()]
    if console.json_mode:
        for row in rows:
            console.result(_plain(row))
    else:
        console.text(run_report.runs_text(rows))


def _compare(console: Console, options: argparse.Namespace, runs: api.RunStore) -> None:
    chosen = [runs.get(name) for name in options.runs]
    if options.csv:
        table = api.comparison_table(chosen)
        _show(console, {"csv": table}, table.rstrip("\n"))
        return
    found = api.compare(chosen)
    _show(console, _plain(found), run_report.comparison_text(found))


def _forecast(console: Console, file: Path) -> None:
    config = api.read_config(file)
    machine = api.this_machine(api.gpus_here())
    facts = api.facts_of(config, api.NoServices().tokens(config.base))
    found = api.forecast(config, facts, machine)
    proposals = [] if found.fits else api.fitting(config, facts, machine)
    no_way = "" if found.fits or proposals else api.nothing_fits(config, facts, machine)
    data = {
        "fits": found.fits,
        "memory_bytes": found.memory_bytes,
        "seconds": found.seconds,
        **_plain(found),
        "proposals": [
            {"changes": each.changes, "memory_bytes": each.forecast.memory_bytes, "seconds": each.forecast.seconds}
            for each in proposals
        ],
        "nothing_fits": no_way,
    }
    _show(console, data, run_report.forecast_text(found, proposals, no_way))


def _grid(console: Console, options: argparse.Namespace) -> None:
    """The files are written before any of them is named, so that a refused value leaves nothing behind."""
    configs = api.grid(api.read_config(options.config), dict(map(_values, options.vary)))
    folder: Path = options.out.absolute()
    files = [folder / f"{config.name.replace(' ', '_')}.yaml" for config in configs]
    there = next((file for file in files if file.exists()), None)
    if there is not None:
        raise UsageError(f"{there} is there already.", "Choose another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for config, file in zip(configs, files):
            atomic_files.write_text(file, api.config_yaml(config))
    except OSError as error:
        raise StorageError(
            f"The run files could not be written: {error.strerror or error}.", "Choose another folder with --out."
        ) from error
    for config, file in zip(configs, files):
        _show(console, {"name": config.name, "file": str(file)}, str(file))


def _values(pair: str) -> tuple[str, list[Any]]:
    """`lora.rank=8,16` with the values as YAML reads them; YAML takes 1e-4 for a text, a person does not."""
    key, sign, texts = pair.partition("=")
    if not sign or not texts:
        raise UsageError(f'"{pair}" is not KEY=VALUE,VALUE.', "Write for example lora.rank=8,16.")
    return key, [_value(text.strip()) for text in texts.split(",")]


def _value(text: str) -> Any:
    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError:
        return text
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    return value


def _show(console: Console, data: dict[str, Any], text: str) -> None:
    if console.json_mode:
        console.result(data)
    else:
        console.text(text)


def _plain(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(value), default=str))
    return found
