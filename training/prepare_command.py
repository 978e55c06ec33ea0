"""The commands of the data studio: prepare (preview, dry run, the set itself) and datasets; knows no step."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import TypeAdapter

from engine.console import Console
from engine.core import atomic_files
from engine.core.errors import UsageError
from engine.core.paths import default_data_dir
from training import api, prepare_report
from training.names import plain_name

# The class itself cannot be subscripted when the program runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
DATASETS = "datasets"


def add_parsers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    prepare = commands.add_parser(
        "prepare",
        parents=[shared],
        help="make a training set from files",
        description="With --config: run that pipeline. With FILE: a pipeline with the defaults (see --write-config).",
    )
    prepare.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="csv, json, jsonl, parquet, xlsx, zip, folder"
    )
    prepare.add_argument("--config", type=Path, metavar="PIPELINE.yaml")
    prepare.add_argument("--name", help="of the new set (with FILE)")
    prepare.add_argument("--documents", action="store_true", help="FILE is a folder of documents")
    prepare.add_argument("--collection", default="", help="a collection of the profile instead of FILE")
    prepare.add_argument("--chats", action="store_true", help="the chats of the profile instead of FILE")
    prepare.add_argument(
        "--thumbs",
        choices=["not_down", "up", "any", "pairs"],
        default="not_down",
        help="of --chats: leave out answers with a thumb down (default), take only those with a thumb up, take all, or "
        "make preference pairs of questions with answers of both",
    )
    prepare.add_argument("--fill", nargs="+", default=[], metavar="NAME=TEXT", help="replace {{NAME}} in the rows")
    prepare.add_argument("--out", type=Path, metavar="FOLDER", help="folder of the sets (default: of the profile)")
    modes = prepare.add_mutually_exclusive_group()
    modes.add_argument("--preview", action="store_true", help="show the first rows as examples")
    modes.add_argument("--dry-run", action="store_true", help="show what every check would drop; make nothing")
    modes.add_argument("--write-config", type=Path, metavar="PIPELINE.yaml", help="write the pipeline and end")
    datasets = commands.add_parser("datasets", parents=[shared], help="list the finished sets")
    datasets.add_argument("--out", type=Path, metavar="FOLDER")
    datasets.add_argument("--remove", metavar="NAME", help="delete a set first")
    datasets.add_argument("--version", type=int, metavar="N", help="of it (with --remove; default: all versions)")


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    root: Path = (options.out or profile / DATASETS).absolute()
    if options.command == "datasets":
        if options.remove:
            api.Training(root).remove(options.remove, options.version)
        for found in api.Training(root).sets():
            _show(console, _set_line(found), prepare_report.set_text(found))
        return 0
    with api.EngineServices(profile) as services:
        return _prepare(console, options, api.Training(root, services))


def _prepare(console: Console, options: argparse.Namespace, training: api.Training) -> int:
    if options.preview:
        base = options.config.absolute().parent if options.config else Path.cwd()
        for source in api.read_pipeline(options.config).sources if options.config else _sources(options):
            preview = training.preview(source, base)
            _show(console, _plain(preview), prepare_report.preview_text(preview))
        return 0
    spec, base = _pipeline(options, training)
    if options.write_config:
        file: Path = options.write_config
        if file.exists():
            raise UsageError(f"{file} is there already.", "Choose another name, or delete it first.")
        if options.config and file.absolute().parent.resolve() != base.resolve():
            raise UsageError(
                f"The relative paths of {options.config.name} would mean other files in {file.absolute().parent}.",
                f"Write the new pipeline into {base}.",
            )
        atomic_files.write_text(file, api.pipeline_yaml(spec))
        return 0
    tell: Callable[[api.Progress], None] = lambda at: console.progress(_shown(at))  # noqa: E731 - one line
    if options.dry_run:
        found = training.inspect(spec, base, report=tell)
        _show(console, _plain(found), prepare_report.inspection_text(found))
        return 0
    done = training.prepare(spec, base, report=tell)
    _show(console, _set_line(done), prepare_report.set_text(done, steps=True))
    return 0


def _pipeline(options: argparse.Namespace, training: api.Training) -> tuple[api.PipelineSpec, Path]:
    if options.config:
        if options.files or options.collection or options.chats:
            raise UsageError("Give either --config or files, not both.", "The pipeline file names its own sources.")
        return api.read_pipeline(options.config), options.config.absolute().parent
    sources = _sources(options)
    name = options.name or plain_name(next((source.path.stem for source in sources if source.path), ""), "data")
    return api.new_pipeline(name, sources, training.preview(sources[0], Path.cwd())), Path.cwd()


def _sources(options: argparse.Namespace) -> list[api.SourceSpec]:
    fill = {}
    for pair in options.fill:
        name, sign, text = pair.partition("=")
        if not sign:
            raise UsageError(f'"{pair}" is not NAME=TEXT.', "Write it as in --fill name=Aquifer.")
        fill[name] = text
    # Absolute, so that a pipeline file written from here means the same files wherever it lies.
    sources = [api.SourceSpec(path=file.absolute(), documents=options.documents, fill=fill) for file in options.files]
    if options.collection:
        sources.append(api.SourceSpec(collection=options.collection))
    if options.chats:
        sources.append(api.SourceSpec(chats=True, thumbs=options.thumbs))
    elif options.thumbs != "not_down":
        raise UsageError("--thumbs belongs to --chats.")
    if not sources:
        raise UsageError("Nothing to prepare was named.", "Give a FILE, --collection, --chats or --config.")
    return sources


def _show(console: Console, data: dict[str, Any], text: str) -> None:
    if console.json_mode:
        console.result(data)
    else:
        console.text(text)


def _plain(value: api.Preview | api.Inspection) -> dict[str, Any]:
    plain: dict[str, Any] = TypeAdapter(type(value)).dump_python(value, mode="json")
    return plain


def _set_line(found: api.DataSet) -> dict[str, Any]:
    manifest = found.manifest.model_dump(mode="json")
    return {
        "folder": str(found.folder),
        "data_version": found.data_version,
        "unchanged": found.unchanged,
        "train_rows": found.train_rows,
        "validation_rows": found.validation_rows,
        **{key: manifest[key] for key in ("name", "task", "format", "sha256", "files", "steps", "notices")},
    }


def _shown(progress: api.Progress) -> str:
    return f"{progress.phase}: {progress.examples:,} examples" if progress.examples else progress.phase
