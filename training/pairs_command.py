"""The command that makes question-answer and summary pairs from a collection; knows no prompt and no check."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TypeAlias

from engine.console import Console
from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import default_data_dir
from training import api

# The class itself cannot be subscripted when the program runs.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
NAME = "pairs"
_STOPPED = 130


def add_parsers(commands: Commands, shared: argparse.ArgumentParser) -> None:
    pairs = commands.add_parser(
        NAME,
        parents=[shared],
        help="questions with answers, and summaries, written by a local model from a collection",
        description="Writes FILE.jsonl (format: qa), FILE.pipeline.yaml for `prepare`, and FILE.texts.jsonl with which "
        "the same command goes on after a stop.",
    )
    pairs.add_argument("--collection", required=True, help="of the profile")
    pairs.add_argument("--kind", default="qa", metavar="qa,summary", help="what is made of each passage (default: qa)")
    pairs.add_argument("--evolve", type=int, default=0, metavar="N", help="make each question harder, N times")
    pairs.add_argument("--most", type=int, metavar="N", help="ask about N passages only, spread over the collection")
    pairs.add_argument(
        "--passage-tokens", type=int, default=256, metavar="N", help="the longest passage (default: 256)"
    )
    pairs.add_argument("--seed", type=int, default=17, metavar="N")
    pairs.add_argument("--model", type=Path, metavar="PATH", help="that writes (default: the chosen or starter model)")
    pairs.add_argument("--out", type=Path, required=True, metavar="FILE.jsonl")


def run(console: Console, options: argparse.Namespace) -> int:
    profile: Path = (options.data_dir or default_data_dir()).absolute()
    spec = _spec(options)
    with _stopping() as token, api.EngineServices(profile) as services:
        if options.model:
            services.use_model(options.model.absolute(), token)
        done = api.make_pairs(spec, services, options.out.absolute(), token, lambda at: console.progress(_shown(at)))
    if console.json_mode:
        console.result(_plain(done))
    else:
        console.text(_text(done))
    return 0 if done.finished else _STOPPED


def _spec(options: argparse.Namespace) -> api.PairSpec:
    kinds = tuple(kind.strip() for kind in options.kind.split(",") if kind.strip())
    try:
        return api.PairSpec.model_validate(
            {
                "collection": options.collection,
                "kinds": kinds,
                "evolve": options.evolve,
                "most": options.most,
                "passage_tokens": options.passage_tokens,
                "seed": options.seed,
            }
        )
    except ValueError as error:
        raise UsageError(
            f"These options do not go: {_first(error)}.", "Kinds are qa and summary; see --help."
        ) from error


def _first(error: ValueError) -> str:
    lines = [line.strip() for line in str(error).splitlines()]
    return ": ".join(line.split(" [type=")[0] for line in lines[1:3])


@contextmanager
def _stopping() -> Iterator[CancelToken]:
    """Ctrl+C ends the run after the texts that are finished, so that the file is written; a second one ends at once."""
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        # On a thread: a callback of the token takes locks that this one may hold.
        threading.Thread(target=token.cancel, name="stop", daemon=True).start()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _shown(at: api.PairProgress) -> str:
    if at.phase:
        return at.phase
    left = f", about {_time(at.left_s)} left" if at.left_s is not None and at.done < at.passages else ""
    return f"{at.done:,} of {at.passages:,} passages: {at.kept:,} kept, {at.dropped:,} dropped{left}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def _plain(done: api.PairReport) -> dict[str, Any]:
    return {
        "file": str(done.file),
        "pipeline": str(done.pipeline),
        "model": done.model,
        "small_model": done.small_model,
        "finished": done.finished,
        "passages": done.passages,
        "unfit": dict(done.unfit),
        "pairs": done.pairs,
        "evolved": done.evolved,
        "summaries": done.summaries,
        "dropped": dict(done.dropped),
        "examples": [
            {
                "document": one.document,
                "page": one.page,
                "kind": one.kind,
                "reason": one.reason,
                "detail": one.detail,
                "question": one.question,
                "answer": one.answer,
            }
            for one in done.examples
        ],
        "written": done.written,
        "kept_texts": done.kept_texts,
        "seconds": round(done.seconds, 2),
        "texts_a_minute": round(done.texts_a_minute, 2),
    }


def _text(done: api.PairReport) -> str:
    kept = done.pairs + done.evolved + done.summaries
    texts = kept + sum(count for _, count in done.dropped)
    lines = [
        f"{kept:,} of {texts:,} texts kept: {done.pairs:,} pairs, {done.evolved:,} evolved, "
        f"{done.summaries:,} summaries from {done.passages:,} passages, by {done.model}",
        f"  {done.written:,} new texts in {_time(done.seconds)} ({done.texts_a_minute:.1f} a minute)"
        + (f", {done.kept_texts:,} from an earlier run" if done.kept_texts else ""),
    ]
    lines += [f"  {count:,} dropped: {reason}" for reason, count in done.dropped]
    lines += [f"  {count:,} pieces not asked about: {reason}" for reason, count in done.unfit]
    shown: dict[str, str] = {}
    for one in done.examples:
        detail = f" ({one.detail})" if one.detail else ""
        shown.setdefault(
            one.reason, f"    e.g. {one.document}, page {one.page}{detail}: {one.question} {one.answer}"[:160]
        )
    lines += shown.values()
    if done.small_model:
        lines.append("  A model this small invents much, and what it invents is dropped: a larger one keeps more.")
    if not done.finished:
        lines.append("  Stopped. The same command goes on where it was.")
    return "\n".join([*lines, f"  {done.file}", f"  python -m training prepare --config {done.pipeline}"])
